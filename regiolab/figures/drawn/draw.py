"""Draw numbers of one's own in the style of the course: lines, bars, points or a map."""

from __future__ import annotations

from difflib import get_close_matches
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from regiolab.figures.pictures.bar_picture import Bar, Column, bar_picture
from regiolab.figures.pictures.figure import Figure
from regiolab.figures.pictures.frame import Frame, canvas_in, framed
from regiolab.figures.pictures.line_picture import Line, LinePicture, line_picture
from regiolab.figures.pictures.outline_map import OutlineMap, draw_map, outline_codes
from regiolab.figures.pictures.scatter import Dot, Scatter, draw_scatter
from regiolab.locale import LANGUAGES, N_, decimal, text
from regiolab.model import InputError
from regiolab.regions import region
from regiolab.regions.asked import LABEL, LABEL_OR_NONE, NAMES, WORDS, asks, named
from regiolab.regions.boundary import WITH_OUTLINES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from matplotlib.figure import Figure as Picture
    from pandas import DataFrame, Series

KINDS: Final = ("lines", "bars", "points", "map")
"""The pictures there are."""

_YEARS = range(1900, 2101)
_FEW = 12
"""So many lines get a name each; of more only one's own, the highest and the lowest do."""

_MOST_BARS = 42


@asks(title=WORDS, unit=WORDS, own=NAMES, kind=LABEL_OR_NONE, source=WORDS, language=LABEL)
def draw(
    values: Series | DataFrame | dict[Any, float],
    *,
    title: str,
    unit: str = "",
    own: Sequence[str] | str = (),
    kind: str | None = None,
    source: str = "",
    language: str = "nl",
) -> Figure:
    """Return a figure of one's own numbers; in a notebook it shows itself.

    The shape of the numbers chooses the picture. A Series by year, or a frame with a row per year,
    gives lines; another Series gives bars, the highest on top; a frame of two columns gives points.
    A Series by code of a region (`CR12`) can be a map.

        draw(figures("median_age", "corop").query("year == 2022")
             .set_index("region_name")["value"], title="Median age", own=["Twente"])

    Args:
        values: numbers with names, codes of regions or years; what is missing is NaN. A dictionary
            counts as a Series.
        title: the finding, above the picture.
        unit: what the numbers count.
        own: names or codes that are in colour, or one of them.
        kind: one of `KINDS`, where the shape should not choose.
        source: where the numbers come from, under the picture.
        language: of the words that the figure adds, and of its numbers: one of the course.

    Raises:
        InputError: the numbers have no shape that can be drawn, or `kind` or `language` is
            unknown; the message says what would do.
    """
    numbers: Any = _as_series(values) if isinstance(values, dict) else values
    if language not in LANGUAGES:
        raise InputError(N_("The course is in {languages}."), languages=", ".join(LANGUAGES))
    if not hasattr(numbers, "ndim") or not hasattr(numbers, "index"):
        raise InputError(N_("Give a Series or a DataFrame of pandas; see help(draw)."))
    chosen = kind if kind is not None else _kind_of(numbers)
    if chosen not in KINDS:
        raise InputError(
            N_("There is no picture {kind}. Choose one of: {kinds}."),
            kind=chosen,
            kinds=", ".join(KINDS),
        )
    table: DataFrame = numbers.to_frame(unit or "value") if numbers.ndim == 1 else numbers
    _check_numbers(table)
    _check_own([str(one) for one in own], [*table.index, *table.columns])
    if chosen == "map":
        _check_codes(table)
    frame = Frame(title, _told(table, chosen, language), "", unit, (source,))
    drawing: Callable[..., Picture] = _DRAWN[chosen]
    return Figure(
        name=f"own {chosen}",
        title=title,
        subtitle=frame.subtitle,
        unit=unit,
        source=source,
        limits="",
        description=f"{text(language, _PICTURES[chosen])} {frame.subtitle}".strip(),
        table=table.reset_index(),
        draw=partial(drawing, table, frame, tuple(str(one) for one in own), language),
    )


_PICTURES: Final = {
    "lines": N_("A line chart over the years."),
    "bars": N_("Bars, the highest on top."),
    "points": N_("A point for each row."),
    "map": N_("A map of regions in five greys, from low to high."),
}


def _as_series(values: dict[Any, float]) -> Series:
    import pandas as pd

    return pd.Series(values)


def _kind_of(values: Any) -> str:
    """Return the picture that fits the shape of the numbers."""
    if len(values) and all(_is_year(one) for one in values.index):
        return "lines"
    if values.ndim == 1 or values.shape[1] == 1:
        return "bars"
    if values.shape[1] == 2:
        return "points"
    raise InputError(
        N_("A frame with {count} columns needs a row per year; put the years in the index."),
        count=values.shape[1],
    )


def _check_numbers(table: DataFrame) -> None:
    numbers = table.select_dtypes("number")
    if numbers.empty:
        raise InputError(
            N_(
                "There are no numbers in it to draw. Numbers that are text become numbers with "
                "pandas.to_numeric."
            )
        )
    if numbers.isin([float("inf"), float("-inf")]).any(axis=None):
        raise InputError(N_("A number in it is infinite, so there is no scale for a picture."))


def _check_own(own: Sequence[str], labels: Iterable[object]) -> None:
    """Refuse a name that is in colour and that the numbers don't have."""
    known = {words for label in labels for words in (str(label), _name(label))}
    for name in own:
        if name not in known:
            raise InputError(
                N_("{name} is not among the names of the numbers. The nearest: {names}."),
                name=named(name),
                names=", ".join(get_close_matches(name, known, cutoff=0) or sorted(known)[:3]),
            )


def _check_codes(table: DataFrame) -> None:
    try:
        levels = {region(str(code)).level for code in table.index}
    except InputError:
        levels = set()
    if len(levels) != 1 or not levels <= set(WITH_OUTLINES):
        raise InputError(
            N_("A map needs codes of regions of one level as index, by: {levels}."),
            levels=", ".join(WITH_OUTLINES),
        )


def _is_year(label: object) -> bool:
    return (isinstance(label, int) and label in _YEARS) or (
        str(label).isdigit() and (int(str(label)) in _YEARS)
    )


def _told(table: DataFrame, kind: str, language: str) -> str:
    """Return the ends of the numbers, with their names."""
    if kind == "points":
        return ""
    shown = table.iloc[-1] if kind == "lines" else table.iloc[:, 0]
    shown = shown.dropna()
    if shown.empty:
        return ""
    return text(
        language,
        N_("Highest: {top} ({high}); lowest: {bottom} ({low})."),
        top=_name(shown.idxmax()),
        high=_written(float(shown.max()), language),
        bottom=_name(shown.idxmin()),
        low=_written(float(shown.min()), language),
    )


def _lines(table: DataFrame, frame: Frame, own: tuple[str, ...], language: str) -> Picture:
    table = table.set_axis([int(str(year)) for year in table.index]).sort_index()
    columns = {str(name): table[name].dropna() for name in table.columns}
    mine = [name for name in columns if name in own]
    others = [name for name in columns if name not in mine]
    if len(others) > _FEW:
        last = table.iloc[-1].dropna().sort_values()
        named = [str(name) for name in (last.index[-1], last.index[0]) if str(name) in others]
        dashed = Line(text(language, N_("mean")), table.mean(axis=1), 1.8)
    else:
        dashed = Line(others[0] if others else mine[0], columns[(others or mine)[0]], 1.8)
        named = others[1:]
    return line_picture(
        LinePicture(
            frame=frame,
            own=tuple(Line(name, columns[name], 2.6) for name in mine),
            nation=dashed,
            named=tuple(Line(name, columns[name], 2.0) for name in named),
            rest=tuple(Line(name, columns[name]) for name in others if len(others) > _FEW),
            tick=partial(_tick, language),
        )
    )


def _bars(table: DataFrame, frame: Frame, own: tuple[str, ...], language: str) -> Picture:
    values = table.iloc[:, 0].dropna()
    if values.index.dtype.kind not in "if":  # numbers have an order of their own
        values = values.sort_values(ascending=False)
    kept = values if len(values) <= _MOST_BARS else _ends(values, own)
    bars = tuple(
        Bar(_name(label), float(value), _written(float(value), language), _is_own(label, own))
        for label, value in kept.items()
    )
    half = (len(bars) + 1) // 2 if len(bars) > _FEW + 8 else len(bars)
    reach = max(abs(bar.value) for bar in bars)
    columns = [bars[:half], bars[half:]] if bars[half:] else [bars]
    return bar_picture(frame, tuple(Column("", one, reach=reach, beside=bars) for one in columns))


def _points(table: DataFrame, frame: Frame, own: tuple[str, ...], language: str) -> Picture:
    across, up = (str(name) for name in table.columns[:2])
    whole = table.iloc[:, :2].dropna()
    ends = {*whole.iloc[:, 0].nlargest(2).index, *whole.iloc[:, 1].nlargest(2).index}
    dots = tuple(
        Dot(
            float(x),
            float(y),
            _name(label),
            f"{across}: {_written(x, language)}, {up}: {_written(y, language)}",
            _name(label) if label in ends or _is_own(label, own) else "",
            _is_own(label, own),
        )
        for label, x, y in whole.itertuples(name=None)
    )
    picture, room = framed(frame)
    draw_scatter(picture, room, Scatter(dots, across, up, partial(_tick, language)))
    return picture


def _map(table: DataFrame, frame: Frame, own: tuple[str, ...], language: str) -> Picture:
    values = table.iloc[:, 0].dropna()
    level = region(str(values.index[0])).level
    picture, room = framed(frame)
    draw_map(
        canvas_in(picture, room),
        room,
        OutlineMap(
            level=level,
            values={str(code): float(value) for code, value in values.items()},
            own=[str(code) for code in values.index if _is_own(code, own)],
            written=partial(_written, language=language),
            missing_word=text(language, N_("not known")),
            names={code: region(code).name for code in outline_codes(level)},
            at=str(table.columns[0]),
        ),
    )
    return picture


_DRAWN: Final = {"lines": _lines, "bars": _bars, "points": _points, "map": _map}


def _ends(values: Series, own: tuple[str, ...]) -> Series:
    """Return the highest, the lowest and one's own of more values than a picture holds."""
    each = _FEW // 2
    kept = [*values.index[:each], *values.index[-each:]]
    mine = [label for label in values.index if _is_own(label, own) and label not in kept]
    shown: Series = values.loc[[*kept, *mine]].sort_values(ascending=False)
    return shown


def _is_own(label: object, own: tuple[str, ...]) -> bool:
    return str(label) in own or _name(label) in own


def _name(label: object) -> str:
    """Return the name of a region where the label is its code, and else the label."""
    try:
        return region(str(label)).name
    except InputError:
        return str(label)


def _written(value: float, language: str) -> str:
    places = 0 if abs(value) >= 1000 or value == round(value) else 1 if abs(value) >= 10 else 2
    return decimal(language, value, places)


def _tick(language: str, value: float) -> str:
    return decimal(language, value, 0 if value == round(value) else 2)
