"""Regions beside each other: what the groups of each region put first, and who is named in all."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from regiolab.analysis.findings.sentence import counted, row, said
from regiolab.exchange.sharing.work_title import region_name
from regiolab.locale import N_
from regiolab.model.codes import LEVELS
from regiolab.model.words import quadrant
from regiolab.plenary.comparing.result import NOTHING, Result, ResultRow

if TYPE_CHECKING:
    from regiolab.analysis.findings.sentence import Value
    from regiolab.plenary.merging.groups import Group
    from regiolab.plenary.merging.merged import Merged

_TOGETHER: Final = quadrant(LEVELS[-1], LEVELS[-1])


@dataclass(frozen=True)
class RegionOfTheDay:
    """A region that groups worked on.

    Attributes:
        name: what it is called; empty for groups that chose none.
        groups: those that worked on it.
    """

    name: str
    groups: tuple[Group, ...]

    @property
    def called(self) -> Value:
        """Its name, or in words that there is none."""
        return self.name or said(N_("no region chosen"))


def regions_of_the_day(merged: Merged) -> tuple[RegionOfTheDay, ...]:
    """Return the regions by their names, each with its groups; those without a region come last."""
    found: dict[str, list[Group]] = {}
    for group in merged.groups:
        found.setdefault(region_name(group.workspace), []).append(group)
    ordered = sorted(found, key=lambda name: (not name, name.casefold(), name))
    return tuple(RegionOfTheDay(name, tuple(found[name])) for name in ordered)


def by_region(merged: Merged) -> Result:
    """Return what stands beside each other of regions: challenge, parties, with whom, actions.

    Of a region with several groups a party is one to work together with when more than half of
    those that gave it a place put it there.
    """
    regions = regions_of_the_day(merged)
    named = Counter(id_ for one in regions for id_ in _parties(merged, one))
    everywhere = [one.name for one in merged.parties if named[one.id] == len(regions) > 1]
    sentences = (
        counted(
            len(regions),
            N_("All groups worked on one region."),
            N_("The groups worked on {count} regions."),
        ),
        counted(
            len(everywhere),
            N_("One party is named in every region: {names}."),
            N_("{count} parties are named in every region: {names}."),
            names=row(everywhere),
        )
        if everywhere
        else said(N_("No party is named in every region.")),
    )
    return Result(
        "by_region",
        N_("What does each region put first?"),
        sentences,
        len(merged.groups),
        (
            N_("Chosen region"),
            N_("Challenge"),
            N_("Parties"),
            N_("Work together with"),
            N_("Actions"),
        ),
        tuple(_row(merged, one) for one in regions),
        note=N_(
            "Regions are not better or worse for what stands here: it is what the people at the "
            "table thought of, on that day. A party of one name may be another body in each "
            "region, such as its vocational college."
        ),
    )


def _row(merged: Merged, region: RegionOfTheDay) -> ResultRow:
    works = [group.workspace for group in region.groups]
    challenges = dict.fromkeys(one.about.challenge for one in works if one.about.challenge)
    titles = dict.fromkeys(action.title for one in works for action in one.actions)
    cells: tuple[Value, ...] = (
        region.called,
        "; ".join(challenges) or NOTHING,
        len(_parties(merged, region)),
        row(_together(merged, region)) if _together(merged, region) else NOTHING,
        "; ".join(titles) or NOTHING,
    )
    who = ((region.called, tuple(group.key for group in region.groups)),)
    return ResultRow(cells, who)


def _parties(merged: Merged, region: RegionOfTheDay) -> set[str]:
    keys = {group.key for group in region.groups}
    return {one.id for one in merged.parties if one.groups & keys}


def _together(merged: Merged, region: RegionOfTheDay) -> list[str]:
    """Return the names of the parties that stand where one works together, by their names."""
    keys = {group.key for group in region.groups}
    found = []
    for party in merged.parties:
        places = [
            quadrant(one.party.influence, one.party.interest)
            for one in party.listings
            if one.group in keys
            and one.party.influence is not None
            and one.party.interest is not None
        ]
        if 2 * places.count(_TOGETHER) > len(places):
            found.append(party.name)
    return sorted(found, key=str.casefold)
