"""Build the edition without a server; no network is needed once the packages are kept.

python -m tools.live_site [--figures first|most|all|none] [FOLDER]

Figures of every province, COROP region and arbeidsmarktregio are made with every choice of their
options; with `first` as they open only, with `all` those of every municipality too.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from tools.live_site.build import LEVELS, build
from tools.live_site.results import LEVELS as ALL_LEVELS
from tools.live_site.results import regions_of


def main() -> None:
    """Build what was asked for."""
    parser = argparse.ArgumentParser(description="Build the edition without a server.")
    parser.add_argument("folder", type=Path, nargs="?", default=Path("build/site/live"))
    parser.add_argument("--figures", choices=["first", "most", "all", "none"], default="first")
    asked = parser.parse_args()
    levels = {"all": ALL_LEVELS, "none": ()}.get(asked.figures, LEVELS)
    every_choice = asked.figures != "first"
    build(asked.folder, regions=regions_of(levels), every_choice=every_choice)


if __name__ == "__main__":
    main()
