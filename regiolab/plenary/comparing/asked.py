"""What all agendas together ask of a party: what it leads and joins, brings and takes."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from regiolab.analysis.findings.amounts import Euros
from regiolab.analysis.findings.sentence import Word, counted, row, said
from regiolab.locale import N_
from regiolab.plenary.comparing.result import NOTHING, Result, ResultRow

if TYPE_CHECKING:
    from regiolab.analysis.findings.sentence import Sentence, Value
    from regiolab.model.entities import Commitment
    from regiolab.plenary.merging.merged import Merged


@dataclass
class AskedInTotal:
    """What the agendas ask of one joint party.

    Attributes:
        party: its id.
        name: what it is called.
        leads: joint actions that it leads, with the keys of the groups that say so.
        joins: joint actions that it joins, with the keys of the groups that say so.
        commitments: what it brings, takes and will not give up, with the key of the group.
    """

    party: str
    name: str
    leads: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    joins: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    commitments: list[tuple[str, Commitment]] = field(default_factory=list)

    @property
    def groups(self) -> frozenset[str]:
        """The keys of the groups whose agenda asks something of it."""
        return frozenset().union(
            *self.leads.values(), *self.joins.values(), (key for key, _ in self.commitments)
        )

    def amount(self, direction: str, form: str | None = None) -> float:
        """Return the euros that it brings or takes in all, as far as amounts are filled in.

        Args:
            direction: `brings` or `takes`.
            form: `cash` or `in_kind`; `None` for both, and for what says neither.
        """
        return sum(
            one.amount
            for _, one in self.commitments
            if one.direction == direction and one.amount and form in (None, one.form)
        )


def asked_in_total(merged: Merged) -> list[AskedInTotal]:
    """Return what is asked of each party, of whom most groups ask something first."""
    found = {one.id: AskedInTotal(one.id, one.name) for one in merged.parties}
    for group in merged.groups:
        for action in group.workspace.actions:
            id_ = merged.joint_ids.of(group.key, "actions", action.id)
            lead = merged.party_of.get((group.key, action.lead or ""))
            if lead:
                found[lead].leads[id_].add(group.key)
            for joining in action.joins:
                found[merged.party_of[group.key, joining]].joins[id_].add(group.key)
        for commitment in group.workspace.commitments:
            party = merged.party_of[group.key, commitment.stakeholder]
            found[party].commitments.append((group.key, commitment))
    asked = [one for one in found.values() if one.groups]
    return sorted(
        asked,
        key=lambda one: (
            -len(one.groups),
            -len(one.leads),
            -len(one.joins),
            one.name.casefold(),
            one.party,
        ),
    )


def asked_of_parties(merged: Merged) -> Result:
    """Return the parties of which several groups ask something, and for what in total."""
    asked = asked_in_total(merged)
    groups = len({key for one in asked for key in one.groups})
    several = [one for one in asked if len(one.groups) > 1]
    return Result(
        "asked_of_parties",
        N_("Of whom do you ask something together, and is that possible?"),
        (
            counted(
                len(several),
                N_("Of one party more than one group asks something."),
                N_("Of {count} parties more than one group asks something."),
            )
            if several
            else said(N_("Of no party more than one group asks something.")),
            *(_in_words(one) for one in several[:3]),
        ),
        groups,
        (N_("Party"), N_("Leads"), N_("Joins"), N_("Agendas")),
        tuple(
            ResultRow(
                (one.name, len(one.leads), len(one.joins), len(one.groups)),
                who=_who(merged, one),
                share=(len(one.groups), groups),
                about=one.party,
            )
            for one in asked
        ),
    )


def _in_words(one: AskedInTotal) -> Sentence:
    if one.leads:
        return counted(
            len(one.leads),
            N_("{party} is the lead of one action; {groups} agendas ask something of it."),
            N_("{party} is the lead of {count} actions; {groups} agendas ask something of it."),
            party=one.name,
            groups=len(one.groups),
        )
    return said(
        N_("{party} is asked something in {groups} agendas, and leads nothing."),
        party=one.name,
        groups=len(one.groups),
    )


def _who(merged: Merged, one: AskedInTotal) -> tuple[tuple[Value, tuple[str, ...]], ...]:
    titles = {action.id: action.title for action in merged.workspace.actions}
    return tuple(
        (said(message, action=titles.get(id_, "")), tuple(sorted(keys)))
        for message, actions in (
            (N_("leads: {action}"), one.leads),
            (N_("joins: {action}"), one.joins),
        )
        for id_, keys in sorted(actions.items(), key=lambda item: titles.get(item[0], ""))
    )


def brings_and_takes(merged: Merged) -> Result:
    """Return what each party brings and takes in all agendas, added up where amounts are given."""
    asked = [one for one in asked_in_total(merged) if one.commitments]
    asked.sort(key=lambda one: (-one.amount("brings"), -len(one.commitments), one.name.casefold()))
    only_takes = [
        one.name for one in asked if {each.direction for _, each in one.commitments} == {"takes"}
    ]
    sentences = [
        counted(
            len(asked),
            N_("Of one party it is written down what it brings or takes."),
            N_("Of {count} parties it is written down what they bring or take."),
        )
        if asked
        else said(N_("Of no party it is written down yet what it brings or takes."))
    ]
    total = sum(one.amount("brings") for one in asked)
    if total:
        sentences.append(
            said(
                N_("Together they bring {amount}, as far as amounts are given."),
                amount=Euros(total),
            )
        )
    if only_takes:
        sentences.append(
            counted(
                len(only_takes),
                N_("One only takes: {names}."),
                N_("{count} only take: {names}."),
                names=row(only_takes),
            )
        )
    return Result(
        "brings_and_takes",
        N_("What do parties bring and take in all?"),
        tuple(sentences),
        len({key for one in asked for key, _ in one.commitments}),
        (N_("Party"), N_("Brings"), N_("Money"), N_("Hours or space"), N_("Takes")),
        tuple(_commitments_row(one) for one in asked),
        note=N_(
            "An amount that two groups both count on stands in it twice: ask the party itself."
        ),
    )


def _commitments_row(one: AskedInTotal) -> ResultRow:
    directions = [each.direction for _, each in one.commitments]
    return ResultRow(
        (
            one.name,
            directions.count("brings"),
            _euros(one.amount("brings", "cash")),
            _euros(one.amount("brings", "in_kind")),
            directions.count("takes"),
        ),
        who=tuple(
            (
                said(
                    N_("{direction}: {what}"),
                    direction=Word("commitment", each.direction),
                    what=each.what or Euros(each.amount or 0),
                ),
                (key,),
            )
            for key, each in one.commitments
        ),
        about=one.party,
    )


def _euros(amount: float) -> Value:
    return Euros(amount) if amount else NOTHING
