"""What was read of a list, a table or a file: shown first, done afterwards, in one step."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from regiolab.exchange.reading.questions import Answers, LeftOut, Question, with_answers
from regiolab.model.change import value_at

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from regiolab.exchange.reading.grid import Table
    from regiolab.model import Workspace
    from regiolab.model.change import Change

PreviewKind = Literal["table", "list", "network", "municipalities", "ours", "people", "not_ours"]
"""What was given: `people` is a list of people, `ours` a work of ours, `not_ours` no list."""


@dataclass(frozen=True)
class Party:
    """One party that was read.

    Args:
        fields: path of a field (`role.now`) -> its value, as `model.entities.Stakeholder` has it.
        row: of the file or text, from 1.
        id: what the file calls it, "" for nothing.
        guessed: the fields that the list does not say, such as the sector by name.
    """

    fields: Mapping[str, Any]
    row: int = 0
    id: str = ""
    guessed: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """What it is called."""
        return str(self.fields["name"])

    @property
    def sector(self) -> str | None:
        """Its sector, a code of `model.codes.SECTORS`; `None` when it has to be asked."""
        return self.fields.get("sector")

    @property
    def influence(self) -> int | None:
        """How much influence, 0 to 4; `None` for no answer."""
        return self.fields.get("influence")

    @property
    def interest(self) -> int | None:
        """How much it is affected, 0 to 4; `None` for no answer."""
        return self.fields.get("interest")

    @property
    def note(self) -> str | None:
        """What else was written about it."""
        return self.fields.get("note")


@dataclass(frozen=True)
class Tie:
    """One relation that was read: between two names, with a kind and a direction of ours.

    `kind` is `None` where the list says none that we know; then `note` has its word for it.
    """

    source: str
    target: str
    kind: str | None = None
    direction: str | None = None
    fields: Mapping[str, Any] = field(default_factory=dict)
    row: int = 0

    @property
    def note(self) -> str | None:
        """What was written about it."""
        note = value_at(dict(self.fields), "note")
        return None if note is None else str(note)


@dataclass(frozen=True)
class Preview:
    """What will happen with a list, a table or a file, and what must be answered first.

    Args:
        kind: what it is.
        language: `nl` or `en`, of every sentence in it.
        parties: in their order.
        relations: in their order.
        questions: to be answered before `apply`.
        left_out: what does not come along, and why.
        tables: as they were understood, to look at and to correct.
        municipalities: the codes (GM0193) of the municipalities that were recognised.
        commitments: name of a party, and what it brings or takes.
        work: the work itself, when it is one of ours.
        answers: what was answered so far.
        again: reads the same once more with other answers.
    """

    kind: PreviewKind
    language: str
    parties: tuple[Party, ...] = ()
    relations: tuple[Tie, ...] = ()
    questions: tuple[Question, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    tables: tuple[Table, ...] = ()
    municipalities: tuple[str, ...] = ()
    commitments: tuple[tuple[str, Mapping[str, Any]], ...] = ()
    work: Workspace | None = None
    answers: Mapping[str, str] = field(default_factory=dict)
    again: Callable[[Answers], Preview] | None = field(default=None, compare=False, repr=False)

    def answered(self, **answers: object) -> Preview:
        """Return the preview with questions answered, and columns put right.

        Args:
            answers: what a question is about -> its answer; `scale_influence="1-5"` and
                `**{"scale:influence": "1-5"}` are the same. Besides the questions: `header_0`
                ("yes", "no"), `holds_0` ("stakeholders", "relations"), `column_0.2` (a field, or
                "none"), with the numbers of table and column.
        """
        if self.again is None:
            return self
        return self.again(with_answers(self.answers, answers))

    def apply(self, workspace: Workspace) -> Change:
        """Do what the preview shows, in one change that one undo takes back.

        Returns:
            The change; without edits where everything was there already.

        Raises:
            InputError: a question waits for its answer, or there is nothing to do.
        """
        from regiolab.exchange.reading.doing import apply_preview

        return apply_preview(self, workspace)
