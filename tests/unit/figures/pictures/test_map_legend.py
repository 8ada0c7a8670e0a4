"""The classes of a map can be told apart in grey print, by the colour-blind, and in the dark."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from matplotlib.figure import Figure as Picture

from regiolab.figures import figure
from regiolab.figures.pictures.figure import STYLE
from regiolab.figures.pictures.measured_text import width
from regiolab.figures.pictures.outline_map import (
    DISTRICTS_OF,
    OutlineMap,
    draw_map,
    outline_codes,
)
from regiolab.regions import district_outlines
from regiolab.scenes.drawing import palette
from regiolab.scenes.drawing.box import Box

if TYPE_CHECKING:
    from collections.abc import Callable

    from matplotlib.text import Text

    Colour = tuple[float, float, float]

STYLE_SHEET: Final = Path(__file__).parents[4] / "web/region/figure/asked_picture.css"
LEAST: Final = 1.2
"""How much a class differs from the next one; two apart it is at least 1.5."""


def linear(colour: str) -> Colour:
    """Return a colour as light."""

    def one(place: int) -> float:
        value = int(colour[place : place + 2], 16) / 255
        return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)

    return one(1), one(3), one(5)


def as_seen(colour: Colour) -> Colour:
    return colour


def in_grey(colour: Colour) -> Colour:
    lightness = luminance(colour)
    return lightness, lightness, lightness


def without_green(colour: Colour) -> Colour:
    """Return what somebody without cones for green sees (Machado and others, 2009)."""
    red, green, blue = colour
    return (
        0.367322 * red + 0.860646 * green - 0.227968 * blue,
        0.280085 * red + 0.672501 * green + 0.047413 * blue,
        -0.011820 * red + 0.042940 * green + 0.968881 * blue,
    )


def luminance(colour: Colour) -> float:
    red, green, blue = colour
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str, seen: Callable[[Colour], Colour]) -> float:
    low, high = sorted(luminance(seen(linear(colour))) for colour in (one, other))
    return (high + 0.05) / (low + 0.05)


def variables(sheet: Path, *, dark: bool) -> dict[str, str]:
    """Return the colours of a style sheet in a theme."""
    rules = re.findall(r"([^{}]+)\{([^{}]*)\}", sheet.read_text(encoding="utf-8"))
    chosen = [
        text
        for selector, text in rules
        if ('data-jp-theme-light="false"' in selector) == dark and "," not in selector
    ]
    return dict(re.findall(r"--(rl-[\w-]+): (#[0-9a-f]{6})", " ".join(chosen)))


def classes(theme: str) -> list[str]:
    """Return the colours of the classes from low to high."""
    if theme == "paper":
        return list(palette.SCALE)
    of_page = variables(STYLE_SHEET, dark=theme == "dark")
    return [of_page[f"rl-f-scale-{place}"] for place in range(4)] + [of_page["rl-f-soft"]]


@pytest.mark.parametrize("seen", [as_seen, in_grey, without_green])
@pytest.mark.parametrize("theme", ["paper", "light", "dark"])
def test_each_class_differs_from_the_next(theme: str, seen: Callable[[Colour], Colour]) -> None:
    found = classes(theme)
    assert len(found) == 5
    assert min(contrast(one, other, seen) for one, other in pairwise(found)) >= LEAST
    two_apart = zip(found, found[2:], strict=False)
    assert min(contrast(one, other, seen) for one, other in two_apart) >= 1.5
    by_light = [luminance(seen(linear(colour))) for colour in found]
    assert by_light in (sorted(by_light), sorted(by_light, reverse=True))


@pytest.mark.parametrize("seen", [in_grey, without_green])
def test_the_outline_of_the_own_region_is_seen_on_its_edge(
    seen: Callable[[Colour], Colour],
) -> None:
    assert contrast(palette.ACCENT, palette.PAPER, seen) >= 3
    dark = variables(STYLE_SHEET, dark=True)
    assert contrast(dark["rl-f-accent"], dark["rl-f-scale-0"], seen) >= 3


def legend(name: str, **options: str) -> list[Text]:
    """Return the texts of a figure of the Achterhoek that name a class."""
    import matplotlib

    with matplotlib.rc_context(STYLE):
        picture = figure(name, {"level": "corop", "code": "CR14"}, "en", **options).draw()
    return [
        text
        for axes in picture.axes
        for text in axes.texts
        if re.fullmatch(r"[^a-z]*\d\D* \N{EN DASH} .*\d\D*", text.get_text())
    ]


def test_the_class_of_the_own_region_stands_out_in_the_legend_without_colour() -> None:
    rows = legend("map")
    assert len(rows) == 5
    bold = [row for row in rows if row.get_weight() == "bold"]
    assert len(bold) == 1
    low, high = (int(re.sub(r"\D", "", part)) for part in bold[0].get_text().split("\N{EN DASH}"))
    assert low <= 44_982 <= high  # GDP per inhabitant of the Achterhoek in 2024


def _levels() -> list[str]:
    features = district_outlines()["features"]
    cities = {one["properties"]["municipality_code"] for one in features}
    return ["corop", "province", *(DISTRICTS_OF + code for code in sorted(cities))]


@pytest.mark.parametrize("box", [Box(0, 0, 300, 270), Box(0, 0, 380, 280), Box(0, 0, 300, 160)])
@pytest.mark.parametrize("level", _levels())
def test_no_area_lies_under_the_legend(level: str, box: Box) -> None:
    codes = outline_codes(level)
    data = OutlineMap(
        level=level,
        values={code: float(place) for place, code in enumerate(codes)},
        own=(),
        written=lambda value: f"{value:.0f}%",
        missing_word="",
        names={code: code for code in codes},
        at="",
    )
    axes = Picture().add_axes((0, 0, 1, 1))
    axes.set_xlim(0, box.width)
    axes.set_ylim(box.height, 0)
    draw_map(axes, box, data)
    words = [(one.get_position(), one.get_text(), one.get_size()) for one in axes.texts]
    reach = [(x + width(text, size), y) for (x, y), text, size in words]
    under = [
        (x, y) for right, y in reach for x in (1.0, *(right * part / 10 for part in range(1, 11)))
    ]
    (areas,) = (one for one in axes.collections if one.get_gid() == "areas")
    paths = areas.get_paths()
    assert len(paths) == len(codes)
    assert not any(path.contains_points(under).any() for path in paths)
    across = [x for path in paths for x, _ in path.vertices]
    assert min(across) >= 0
    assert max(across) <= box.width
