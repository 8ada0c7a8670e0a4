"""The run of all notebooks can fail: a mistake in a cell or inside a widget is not passed over.

This folder is named beside the notebooks on pytest's command line (tools/run_tests.py), so that
the folders of `tests/conftest.py` hold for the notebooks too.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

ROOT = Path(__file__).resolve().parents[2]


def run(folder: Path, code: str) -> subprocess.CompletedProcess[str]:
    """Run a notebook of one cell as `make test` runs the lessons."""
    notebook = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(code)],
        metadata={"kernelspec": {"name": "python3", "display_name": "Python 3"}},
    )
    nbformat.write(notebook, folder / "lesson.ipynb")
    return subprocess.run(  # noqa: S603 - our own words
        [
            *(sys.executable, "-m", "pytest", "-c", str(ROOT / "pyproject.toml")),
            *("--rootdir", str(folder), "-p", "no:cacheprovider", "--nbval-lax", str(folder)),
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_cell_that_works_passes(tmp_path: Path) -> None:
    done = run(tmp_path, "import os\nassert 'regiolab-tests-' in os.environ['JUPYTER_DATA_DIR']")
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    "code",
    [
        "1 / 0",
        "import ipywidgets\nwith ipywidgets.Output():\n    1 / 0",
        "import ipywidgets\nipywidgets.interact(lambda x: 1 / 0, x=1)",
    ],
    ids=["in a cell", "inside Output", "inside interact"],
)
def test_a_mistake_fails_the_run(tmp_path: Path, code: str) -> None:
    done = run(tmp_path, code)
    assert done.returncode == 1
    assert "ZeroDivisionError" in done.stdout
