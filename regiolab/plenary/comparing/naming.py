"""Who is named: by all groups, by some, by one and nobody else, and which kinds nobody has."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from regiolab.analysis.findings.reading import Reading
from regiolab.analysis.findings.sentence import counted, row, said
from regiolab.analysis.map.kind_lists import LISTS, kinds_on_the_map, missing_kinds
from regiolab.locale import N_
from regiolab.plenary.comparing.missed import chao2
from regiolab.plenary.comparing.result import Result, ResultRow

if TYPE_CHECKING:
    from regiolab.analysis.findings.sentence import Row, Sentence
    from regiolab.analysis.map.kind_lists import ListName
    from regiolab.analysis.map.kinds import KindOnTheMap
    from regiolab.plenary.merging.merged import Merged
    from regiolab.plenary.merging.parties import JointParty


def groups_with_parties(merged: Merged) -> int:
    """Return how many groups list at least one party: the others were not asked, or not yet."""
    return len({key for party in merged.parties for key in party.groups})


def named_by(merged: Merged) -> Result:
    """Return which parties all groups name, some name, and one names and nobody else.

    Not named by a group does not mean that it thinks the party plays no part.
    """
    groups = groups_with_parties(merged)
    by_all = [one for one in merged.parties if len(one.groups) == groups > 1]
    by_one = [one for one in merged.parties if len(one.groups) == 1]
    by_some = len(merged.parties) - len(by_all) - len(by_one)
    sentences = [
        counted(
            len(by_all),
            N_("One party is named by every group: {names}."),
            N_("{count} parties are named by every group: {names}."),
            names=_names(by_all),
        )
        if by_all
        else said(N_("No party is named by every group.")),
        counted(
            by_some,
            N_("One party is named by some groups."),
            N_("{count} parties are named by some groups."),
        )
        if by_some
        else said(N_("No party is named by some groups and not by others.")),
        counted(
            len(by_one),
            N_("One party is named by one group and nobody else: {names}."),
            N_("{count} parties are named by one group and nobody else: {names}."),
            names=_names(by_one),
        )
        if by_one
        else said(N_("No party is named by one group alone.")),
    ]
    return Result(
        "named_by",
        N_("Who is named by everybody, and who by one group?"),
        tuple(sentences),
        groups,
        (N_("Party"), N_("Named by")),
        tuple(
            ResultRow(
                (one.name, said(N_("{count} of {groups}"), count=len(one.groups), groups=groups)),
                who=tuple(
                    (name, tuple(sorted(x.group for x in one.listings if x.party.name == name)))
                    for name in sorted(one.names)
                ),
                share=(len(one.groups), groups),
                about=one.id,
            )
            for one in merged.parties
        ),
        note=N_(
            "Not named by a group does not mean that the party plays no part: perhaps nobody "
            "thought of it. A party that one group names may be the find of the day."
        ),
    )


def named_by_nobody(merged: Merged) -> Result:
    """Return which kinds of parties of *Maak Verschil* and of the triangle no group has."""
    reading = Reading.of(merged.workspace)
    sentences: list[Sentence] = []
    rows: list[ResultRow] = []
    for name in LISTS:
        kinds = kinds_on_the_map(reading, name)
        missing = missing_kinds(kinds)
        if missing:
            sentences.append(_missing_from(name, missing))
        rows += [
            ResultRow((kind, row(merged.party[id_].name for id_ in kind.stakeholder_ids)))
            for kind in kinds
        ]
    if not sentences:
        sentences = [said(N_("Every kind of party on both lists is named by a group."))]
    return Result(
        "named_by_nobody",
        N_("Which kinds of parties has nobody?"),
        tuple(sentences),
        groups_with_parties(merged),
        (N_("Kind of party"), N_("Parties that groups named")),
        tuple(rows),
    )


def _missing_from(name: ListName, missing: list[KindOnTheMap]) -> Sentence:
    if name == "triangle":
        return counted(
            len(missing),
            N_("Of the parties at the heart of the triangle, no group has one: {kinds}."),
            N_("Of the parties at the heart of the triangle, no group has {count}: {kinds}."),
            kinds=row(missing),
        )
    return counted(
        len(missing),
        N_("Of the kinds of parties that Maak Verschil names, no group has one: {kinds}."),
        N_("Of the kinds of parties that Maak Verschil names, no group has {count}: {kinds}."),
        kinds=row(missing),
    )


def probably_missed(merged: Merged) -> Result:
    """Return how many parties the groups probably missed together, in plain words.

    Only said when the estimate has a ground (see `chao2`), the groups worked on one region, and at
    least half of what they named was named by another group too (our choice: below that the
    estimate runs wild). It is never told as an exact number.
    """
    groups = groups_with_parties(merged)
    counts = _counts(merged)
    named = [len(one.groups) for one in merged.parties]
    thin = 2 * named.count(1) > sum(named)
    several = merged.layout == "side_by_side"
    estimate = None if several or thin else chao2(counts, groups)
    more = None if estimate is None else round(estimate - len(counts))
    if more is None:
        sentence = said(
            N_(
                "How many parties you missed together cannot be said: the groups worked on "
                "different regions."
            )
            if several
            else N_(
                "How many parties you missed together cannot be said: most of what you named was "
                "named by one group alone. First confirm which names are one party."
            )
            if thin and counts
            else N_(
                "How many parties you missed together cannot be said: that takes at least five "
                "groups, and parties that one and that two groups name."
            )
        )
    elif more == 0:
        sentence = said(
            N_("Hardly any party is named by one group alone: you probably missed few together.")
        )
    else:
        sentence = counted(
            more,
            N_("You probably missed at least one party together."),
            N_("You probably missed at least some {count} parties together."),
        )
    return Result(
        "probably_missed",
        N_("How many parties did nobody think of?"),
        (sentence,),
        groups,
        note=N_(
            "The more parties only one group names, the more there are that none names. It is a "
            "lower bound (Chao2, Chao 1987) and holds if groups thought apart and of one region. "
            "Names that are still asked about count as one party here. It says how many, not which."
        ),
    )


def _counts(merged: Merged) -> list[int]:
    """Return by how many groups each party is named; spellings that are still asked about are one.

    Otherwise every slip of the pen would be a party that one group alone names.
    """
    asked = {name: place for place, one in enumerate(merged.asked) for name in one.spellings}
    together: dict[object, set[str]] = defaultdict(set)
    for party in merged.parties:
        questions = sorted({asked[name] for name in party.names if name in asked})
        together[questions[0] if questions else party.id] |= {*party.groups}
    return [len(groups) for groups in together.values()]


def _names(parties: list[JointParty]) -> Row:
    return row(one.name for one in parties)
