"""Relations: which share of the groups that could draw one did, and which are contested."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from regiolab.analysis.findings.network import EXISTING
from regiolab.analysis.findings.sentence import counted, row, said
from regiolab.locale import N_
from regiolab.plenary.comparing.result import Result, ResultRow

if TYPE_CHECKING:
    import pandas as pd

    from regiolab.plenary.merging.merged import Merged

FEWEST_TO_CONTEST: Final = 3
"""With fewer groups that could draw a relation, it is not called contested."""

CONTESTED_FROM: Final = 0.64
"""From this on a relation is drawn dashed: a fifth or more of the groups thinks otherwise."""


class TieShare(NamedTuple):
    """A pair of parties, and which groups drew a relation that exists between them.

    Attributes:
        source: id of the joint party that is first by its name.
        target: id of the other.
        drew: keys of the groups that drew it.
        could: keys of the groups that list both.
    """

    source: str
    target: str
    drew: frozenset[str]
    could: frozenset[str]

    @property
    def share(self) -> float:
        """Which share of the groups that could draw it did."""
        return len(self.drew) / len(self.could)

    @property
    def contested(self) -> float | None:
        """From 0 (all the same) to 1 (half against half); `None` for too few groups."""
        if len(self.could) < FEWEST_TO_CONTEST:
            return None
        return 4 * self.share * (1 - self.share)


def ties(merged: Merged) -> list[TieShare]:
    """Return each pair of parties between which a group drew a relation that exists.

    Only groups that list both parties could draw it; a group that does not list one changes no
    share (Krackhardt 1987, Social Networks 9(2), 109-134, on putting views of a network together).
    """
    drew: dict[frozenset[str], set[str]] = defaultdict(set)
    for (source, target, _), drawn in merged.relations.items():
        keys = {key for key, relation in drawn if relation.status in EXISTING}
        if keys:
            drew[frozenset({source, target})] |= keys
    found = []
    for pair, keys in drew.items():
        source, target = sorted(pair, key=lambda id_: (merged.party[id_].name.casefold(), id_))
        could = merged.party[source].groups & merged.party[target].groups
        found.append(TieShare(source, target, frozenset(keys), could))
    return sorted(
        found,
        key=lambda one: (
            -one.share,
            -len(one.could),
            merged.party[one.source].name.casefold(),
            merged.party[one.target].name.casefold(),
        ),
    )


def tie_shares(merged: Merged) -> pd.DataFrame:
    """Return for each pair of parties which share of the groups that list both drew a relation.

    Returns:
        Columns `source` and `target` (names, each pair once, the first by its name as source),
        `share` (0 to 1), `groups_that_could` (how many list both), and `contested` (0 to 1, 1 is
        half against half; missing with fewer than three groups that could). A pair that no group
        tied is not in it.
    """
    import pandas as pd

    return pd.DataFrame(
        [
            {
                "source": merged.party[one.source].name,
                "target": merged.party[one.target].name,
                "share": one.share,
                "groups_that_could": len(one.could),
                "contested": one.contested,
            }
            for one in ties(merged)
        ],
        columns=["source", "target", "share", "groups_that_could", "contested"],
    ).astype({"share": float, "groups_that_could": int, "contested": float})


def contested_ties(merged: Merged) -> Result:
    """Return which relations groups agree on, and which they see otherwise."""
    found = ties(merged)
    shared = [one for one in found if len(one.could) > 1]
    contested = [one for one in shared if (one.contested or 0) >= CONTESTED_FROM]
    by_all = [one for one in shared if one.share == 1]
    sentences = [
        counted(
            len(by_all),
            N_("One relation is drawn by every group that could draw it."),
            N_("{count} relations are drawn by every group that could draw them."),
        )
        if by_all
        else said(N_("No relation is drawn by every group that could draw it.")),
        counted(
            len(contested),
            N_("On one relation the groups differ: {names}."),
            N_("On {count} relations the groups differ: {names}."),
            names=row((_pair(merged, one) for one in contested), 3),
        )
        if contested
        else said(N_("On no relation do three groups or more differ.")),
    ]
    shared.sort(key=lambda one: -(one.contested or 0))
    return Result(
        "contested_ties",
        N_("Who is tied to whom, and where do you see that otherwise?"),
        tuple(sentences),
        len({key for one in found for key in one.could}),
        (N_("Relation"), N_("Drawn by")),
        tuple(
            ResultRow(
                (
                    _pair(merged, one),
                    said(N_("{count} of {groups}"), count=len(one.drew), groups=len(one.could)),
                ),
                who=(
                    (said(N_("drew it")), tuple(sorted(one.drew))),
                    (said(N_("did not")), tuple(sorted(one.could - one.drew))),
                ),
                share=(len(one.drew), len(one.could)),
                contested=one.contested,
                about=f"{one.source} {one.target}",
            )
            for one in shared
        ),
        note=N_(
            "Counted among groups that list both parties. Not drawn does not mean that there is "
            "no relation."
        ),
    )


def _pair(merged: Merged, one: TieShare) -> str:
    return f"{merged.party[one.source].name} – {merged.party[one.target].name}"
