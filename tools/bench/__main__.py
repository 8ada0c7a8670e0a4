"""`python -m tools.bench [kernel|day|map|plenary|reading|share|start|hub|site]`: print ratios."""

from __future__ import annotations

import os
import sys

from tools.bench import (
    day,
    kernel,
    map_beside_another,
    plenary,
    reading,
    redraw,
    share,
    site,
    start,
)
from tools.bench.hub import bench as hub

PARTS = {
    "kernel": kernel.main,
    "day": day.main,
    "map": map_beside_another.main,
    "redraw": redraw.main,
    "plenary": plenary.main,
    "reading": reading.main,
    "share": share.main,
    "start": start.main,
    "hub": hub.main,
    "site": site.main,
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
