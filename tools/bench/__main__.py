"""`python -m tools.bench [kernel|map|redraw|share|start ...]`: measure, and print ratios."""

from __future__ import annotations

import os
import sys

from tools.bench import kernel, map_beside_another, redraw, share, start

PARTS = {
    "kernel": kernel.main,
    "map": map_beside_another.main,
    "redraw": redraw.main,
    "share": share.main,
    "start": start.main,
}


def main() -> None:
    """Measure the parts that are named, else all of them.

    Python may keep what it compiled, as it does for a participant: a shell can forbid that.
    """
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    for part in sys.argv[1:] or PARTS:
        PARTS[part]()


if __name__ == "__main__":
    main()
