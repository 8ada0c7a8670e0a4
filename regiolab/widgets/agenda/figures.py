"""The figures of the own region that an agenda can lean on, with source and year."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, cast

from regiolab.exchange.documents.measured import measured
from regiolab.figures import EVIDENCE
from regiolab.figures.pictures.flags import flag_words
from regiolab.locale import N_, number, rounded, text
from regiolab.model import InputError
from regiolab.regions import newest_figures, source, without_keys
from regiolab.widgets.region.own_figure_rows import marked_source, titled
from regiolab.widgets.region.region_words import LEVEL_WORDS

if TYPE_CHECKING:
    from regiolab.model import Workspace
    from regiolab.model.entities import OwnFigure
    from regiolab.model.entities import Region as ChosenRegion
    from regiolab.regions import NewestFigure


@dataclass(frozen=True)
class KnownFigure:
    """A figure to take over, in words.

    Attributes:
        key: tells it from the other figures that are offered.
        title: what it is and about which region.
        value: the number, as it is shown: what is taken over reads the same everywhere.
        unit: in words.
        year: of the figure.
        source: publisher and key, or what the group wrote.
        remark: what to know before using it, such as that it is about a larger region.
        flag: what its publisher says of it in words, such as that it is provisional; it goes along
            wherever the figure is taken to.
    """

    key: str
    title: str
    value: float
    unit: str
    year: int
    source: str
    remark: str = ""
    flag: str = ""

    @property
    def flagged_title(self) -> str:
        """The title, with what its flag says behind it."""
        return f"{self.title} ({self.flag})" if self.flag else self.title

    @property
    def flagged_source(self) -> str:
        """The source, with what the flag says behind it."""
        return f"{self.source}, {self.flag}" if self.flag else self.source

    def in_words(self, language: str) -> str:
        """Return value, unit, year and source on one line."""
        return text(
            language,
            N_("{value} · {year} · {source}"),
            value=measured(language, self.value, self.unit, self.source),
            year=self.year,
            source=without_keys(self.source),
        )


def known_figures(workspace: Workspace, language: str) -> list[KnownFigure]:
    """Return the figures of the chosen region, after those that the group added itself."""
    own = cast("list[OwnFigure]", workspace.all_of("own_figures"))
    mine = [
        KnownFigure(
            key=one.id,
            title=titled(one, language),
            value=one.value,
            unit=one.unit or "",
            year=one.year,
            source=marked_source(one, language),
            remark=text(language, N_("added by yourselves")),
        )
        for one in own
    ]
    chosen = workspace.about.region
    if chosen is None or not (chosen.code or chosen.municipalities):
        return mine
    published = [_in_words(one, language) for one in _of_region(chosen)]
    as_json = chosen.model_dump_json(exclude_none=True)
    return [*mine, *published, *_of_the_lessons(as_json, language)]


def known_figure(workspace: Workspace, language: str, key: str) -> KnownFigure:
    """Return the figure with this key.

    Raises:
        InputError: it is no longer offered, for example because another region was chosen.
    """
    for one in known_figures(workspace, language):
        if one.key == key:
            return one
    raise InputError(N_("This figure is no longer in the list. Choose another one."))


@cache
def _of_the_lessons(chosen: str, language: str) -> tuple[KnownFigure, ...]:
    """Return what the figures of the lessons compute about a region, given as JSON."""
    from regiolab.widgets.agenda.lesson_figures import lesson_evidence

    return tuple(
        KnownFigure(
            key=f"lesson-{one.figure}",
            title=one.title,
            value=one.value,
            unit=one.unit,
            year=one.year,
            source=f"{source(one.source_id).publisher} [{one.source_id}]",
            remark=one.remark,
            flag=one.flag,
        )
        for one in lesson_evidence(json.loads(chosen), language)
    )


def _of_region(chosen: ChosenRegion) -> list[NewestFigure]:
    codes = chosen.code or list(chosen.municipalities)
    levels = {"province", "corop", "arbeidsmarktregio"} if chosen.level != "municipality" else None
    wanted = [pair for pair in EVIDENCE if levels is None or pair[1] in levels]
    found = newest_figures(codes, wanted)
    return sorted(found, key=lambda one: (one.level != chosen.level, -one.share_of_own))


def _in_words(figure: NewestFigure, language: str) -> KnownFigure:
    told = EVIDENCE[figure.indicator, figure.level]
    published = source(figure.source_id)
    remarks = [flag_words(figure.flag, language)]
    if figure.share_of_own < 0.995:
        remarks.append(
            text(
                language,
                N_("{share}% of your people live in this region"),
                share=number(language, figure.share_of_own * 100),
            )
        )
    level = text(language, LEVEL_WORDS[figure.level])
    return KnownFigure(
        key=f"{figure.indicator}-{figure.level}",
        title=text(
            language,
            N_("{what}, {region} ({level})"),
            what=text(language, told.what),
            region=figure.region_name,
            level=level if level.startswith("COROP") else level[0].lower() + level[1:],
        ),
        value=_rounded(figure.value),
        unit=text(language, told.unit),
        year=figure.year,
        source=f"{published.publisher} [{figure.source_id}]",
        remark="; ".join(filter(None, remarks)),
        flag=remarks[0],
    )


def _rounded(value: float) -> float:
    return rounded(value, 0 if abs(value) >= 1000 else 1)
