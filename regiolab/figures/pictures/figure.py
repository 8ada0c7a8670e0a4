"""A figure: a picture with its finding, its words and its table."""

from __future__ import annotations

import base64
import io
from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING, Any, Final

from regiolab.figures.pictures.frame import frame_of, high_of
from regiolab.figures.pictures.marks import tagged
from regiolab.figures.pictures.screen import Screen, bare_svg, drawn_to
from regiolab.figures.pictures.sheet import PAPER, SCREENS, drawing_on
from regiolab.scenes.drawing.one_drawing import one_drawing

if TYPE_CHECKING:
    from collections.abc import Callable

    from matplotlib.figure import Figure as Picture
    from pandas import DataFrame

    from regiolab.figures.own.numbers import OwnMark
    from regiolab.figures.pictures.sheet import Sheet

_DOTS_PER_INCH = 100
STYLE: Final[Any] = {
    "svg.fonttype": "path",  # looks the same on a computer without our font
    "svg.hashsalt": "regiolab",  # the same figure is the same bytes
    "font.family": ["DejaVu Sans"],  # the font that comes with matplotlib
    "text.parse_math": False,  # a dollar sign in somebody's text is a dollar sign
}
"""How matplotlib is set while a picture is drawn; whoever draws one without saving needs it too."""


@dataclass(frozen=True)
class Page:
    """A page of a publisher.

    Attributes:
        name: publisher and table.
        address: of the page.
    """

    name: str
    address: str


@dataclass(frozen=True)
class Newest:
    """Up to which year a figure goes, and where newer ones are published.

    Attributes:
        words: the sentence before the pages.
        pages: of the publishers; none where none is known.
    """

    words: str
    pages: tuple[Page, ...]


@dataclass(frozen=True, repr=False)
class Figure:
    """What `regiolab.figures.figure` returns; all words are in the reader's language.

    Attributes:
        name: the name the figure is asked by, such as `divergence`.
        title: the finding, computed from the figures.
        subtitle: the finding in numbers; a second sentence places the own region.
        unit: what the numbers are.
        source: publisher, table and state of the figures, as printed under the picture.
        limits: what the figure does not show.
        description: the picture in words, for who cannot see it.
        table: the numbers behind the picture, column names in the reader's language.
        draw: makes the picture; matplotlib is imported no sooner.
        own: figures of the group itself, each with its place in the picture or why it has none.
        newest: its newest year, and where newer figures are published.
    """

    name: str
    title: str
    subtitle: str
    unit: str
    source: str
    limits: str
    description: str
    table: DataFrame = field(compare=False)
    draw: Callable[[], Picture] = field(compare=False, repr=False)
    own: tuple[OwnMark, ...] = ()
    newest: Newest | None = None

    def __repr__(self) -> str:
        """Return the finding, and what to do with it."""
        return f"<Figure {self.name}: {self.title} (.svg(), .png(), .table)>"

    def _repr_html_(self) -> str:
        """Return the picture with its description, for the output of a cell."""
        picture = base64.b64encode(self.svg().encode()).decode()
        words = escape(f"{self.title}. {self.description}")
        wide, high = (round(inches * _DOTS_PER_INCH) for inches in PAPER.inches)
        return (
            f'<img src="data:image/svg+xml;base64,{picture}" alt="{words}" '
            f'width="{wide}" height="{high}">'
        )

    def svg(self) -> str:
        """Return the picture as SVG; the same figure gives the same text."""
        return self._written_svg(self.draw)

    def png(self, scale: float = 2) -> bytes:
        """Return the picture as PNG.

        Args:
            scale: 1 is 860 pixels wide.
        """
        picture = io.BytesIO()
        self._save(self.draw, picture, format="png", dpi=_DOTS_PER_INCH * scale)
        return picture.getvalue()

    def screen(self, on: Sheet = SCREENS["wide"]) -> Screen:
        """Return the picture for the page: without the words round it, with what can be asked."""
        made: list[Picture] = []

        def draw() -> Picture:
            made.append(self.draw())
            return made[0]

        with one_drawing():
            with drawing_on(on):
                svg = self._written_svg(draw)
            frame, series = frame_of(made[0]), tagged(made[0])
            height = drawn_to(series, frame, high_of(made[0]))
        return Screen(bare_svg(svg, height), on.width, height, frame, series)

    def _written_svg(self, draw: Callable[[], Picture]) -> str:
        target = io.StringIO()
        self._save(draw, target, format="svg", metadata={"Date": None, "Title": self.title})
        return target.getvalue()

    @staticmethod
    def _save(
        draw: Callable[[], Picture], target: io.StringIO | io.BytesIO, **options: Any
    ) -> None:
        import matplotlib

        with one_drawing(), matplotlib.rc_context(STYLE):
            draw().savefig(target, **options)
