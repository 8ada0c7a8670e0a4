"""The classes of a map can be told apart in grey print, by the colour-blind, and in the dark."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from matplotlib.transforms import Bbox

from regiolab.figures import figure
from regiolab.figures.pictures.figure import STYLE
from regiolab.figures.published.catalogue import ENTRIES
from regiolab.figures.published.districts_numbers import forty_largest
from regiolab.scenes.drawing import palette

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
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


def drawn(name: str, level: str, code: str, **options: str) -> Figure:
    import matplotlib

    with matplotlib.rc_context(STYLE):
        return figure(name, {"level": level, "code": code}, "en", **options).draw()


def legend(axes: Iterable[Axes]) -> list[Text]:
    """Return the texts that name a class."""
    return [
        text
        for one in axes
        for text in one.texts
        if re.fullmatch(r"[^a-z]*\d\D* \N{EN DASH} .*\d\D*", text.get_text())
    ]


def test_the_class_of_the_own_region_stands_out_in_the_legend_without_colour() -> None:
    rows = legend(drawn("map", "corop", "CR14").axes)
    assert len(rows) == 5
    bold = [row for row in rows if row.get_weight() == "bold"]
    assert len(bold) == 1
    low, high = (int(re.sub(r"\D", "", part)) for part in bold[0].get_text().split("\N{EN DASH}"))
    assert low <= 44_982 <= high  # GDP per inhabitant of the Achterhoek in 2024


MAPS: Final = [
    *(
        (one.name, "corop", "CR14", {option.name: shown})
        for one in ENTRIES
        if one.name in {"map", "ageing"}
        for option in one.options
        for shown in option.values
    ),
    *(("districts", "municipality", code, {}) for code in sorted(forty_largest())),
]


@pytest.mark.parametrize(("name", "level", "code", "options"), MAPS)
def test_nothing_of_the_map_lies_on_its_legend(
    name: str, level: str, code: str, options: dict[str, str]
) -> None:
    picture = drawn(name, level, code, **options)
    picture.draw_without_rendering()
    axes, rows = next((one, rows) for one in picture.axes if (rows := legend([one])))
    words = Bbox.union([row.get_window_extent() for row in rows])
    in_points = words.transformed(axes.transData.inverted())
    beside_it = Bbox.from_extents(0, in_points.y0, in_points.x1, in_points.y1)
    areas = [one for one in axes.collections if str(one.get_gid()).startswith("areas")]
    assert areas
    paths = [path for one in areas for path in one.get_paths()]
    assert [path for path in paths if path.intersects_bbox(beside_it)] == []
