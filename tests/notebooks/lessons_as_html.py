"""Run the lessons of a language and turn each into HTML without widget state; run on its own.

    python lessons_as_html.py nl

What was seen goes to the standard output, as JSON: per lesson what each widget keeps, and the HTML.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import nbformat
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output
from nbconvert import HTMLExporter
from nbformat.v4 import new_output

ROOT = Path(__file__).resolve().parents[2]


def main(language: str) -> None:
    """Run every lesson in one Python, as one kernel would, and say what became of it."""
    shell = InteractiveShell.instance()
    seen = {}
    for path in sorted((ROOT / "notebooks" / language).glob("*.ipynb")):
        notebook = nbformat.read(path, 4)
        kept = []
        for cell in notebook.cells:
            if cell.cell_type == "code":
                with capture_output():
                    done = shell.run_cell(cell.source)
                done.raise_error()
                if done.result is not None:
                    data, _ = shell.display_formatter.format(done.result)
                    cell.outputs = [new_output("display_data", data=data)]
                    kept.append(data.get("text/html", ""))
        html, _ = HTMLExporter().from_notebook_node(notebook)
        seen[path.stem] = {"kept": kept, "html": html}
    json.dump(seen, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])
