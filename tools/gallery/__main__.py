"""Write the gallery to a folder: a page for each language and theme.

python -m tools.gallery [folder] [--rooms figures map]
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from regiolab.locale import LANGUAGES
from tools.gallery.pages import THEMES, file_name, page
from tools.gallery.states import shown


def main() -> None:
    """Write the pages, and say where they are."""
    asked = argparse.ArgumentParser(description="Write the gallery.")
    asked.add_argument("folder", nargs="?", type=Path, default=Path("build/gallery"))
    asked.add_argument("--rooms", nargs="*", default=(), help="only these rooms of the widgets")
    given = asked.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        with tempfile.TemporaryDirectory() as work:
            widgets = list(shown(language, Path(work), given.rooms))
        for theme in THEMES:
            file = given.folder / file_name(language, theme)
            file.write_text(page(widgets, language, theme, tuple(LANGUAGES)), encoding="utf-8")
            print(file)


if __name__ == "__main__":
    main()
