"""The colours of a picture as variables, so that it follows the theme of the page."""

from __future__ import annotations

import re
from typing import Final

from regiolab.scenes.drawing import palette

VARIABLES: Final = {
    palette.PAPER: "paper",
    palette.INK: "ink",
    palette.SOFT: "soft",
    palette.ACCENT: "accent",
    palette.REST: "rest",
    palette.GRID: "grid",
    palette.BAND: "band",
    **{tone: f"scale-{place}" for place, tone in enumerate(palette.SCALE[:-1])},
}
"""By colour the name of its variable, `--rl-f-…` in `web/region/figure/asked_picture.css`.

The darkest class of a map has the colour of second lines, and its variable.
"""

_ANY: Final = re.compile("|".join(map(re.escape, VARIABLES)))


def in_variables(svg: str) -> str:
    """Return a drawing in which each colour of the palette is a variable of the style sheet."""
    return _ANY.sub(lambda found: f"var(--rl-f-{VARIABLES[found[0]]})", svg)
