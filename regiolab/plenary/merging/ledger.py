"""The ledger: what people decided about the files of a day, in the order in which they did.

Nothing is ever taken out of it: a decision is taken back by another one. It is a file that one
can mail; with the same files it gives the same result on another computer.
"""

from __future__ import annotations

import hashlib
import json
from typing import Annotated, ClassVar, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.model.fields import Reference, Sentence, Title, once_each

FORMAT: Final = "regiolab-ledger-1"

DecisionKind = Literal[
    "same",
    "different",
    "alike",
    "unlike",
    "group_name",
    "use_version",
    "leave_out",
    "one_group",
    "take_back",
]
"""What was decided.

`same` and `different`: of names of parties. `alike` and `unlike`: of challenges or actions, by
their joint ids. `group_name`: what a group is called. `use_version`: which of a group's versions
counts. `leave_out`: a group that does not count. `one_group`: files of one group under two ids.
`take_back`: of an earlier decision.
"""

MOST_DECISIONS: Final = 5_000


class Decision(BaseModel):
    """One decision of a person.

    Attributes:
        id: follows from the rest, and from how many were taken before.
        kind: what was decided.
        about: the names, or keys, that it is about; of `take_back` the id of the decision.
        value: the name of the group, or the digest of the version.
        even_so: of `same`: the person saw that it is a trap, and says so all the same.
        why: in the person's own words.
        at: when, as ISO 8601.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(frozen=True, extra="ignore")

    id: Reference
    kind: DecisionKind
    about: Annotated[tuple[Title, ...], Field(min_length=1, max_length=500)]
    value: Reference | None = None
    even_so: bool = False
    why: Sentence | None = None
    at: Annotated[str, Field(max_length=40)] = ""


class Ledger(BaseModel):
    """All decisions, in the order in which they were taken; adding one gives a new ledger."""

    model_config: ClassVar[ConfigDict] = ConfigDict(frozen=True, extra="ignore")

    format: Literal["regiolab-ledger-1"] = FORMAT
    decisions: Annotated[tuple[Decision, ...], Field(max_length=MOST_DECISIONS)] = ()

    @property
    def standing(self) -> tuple[Decision, ...]:
        """The decisions that count: those that nobody took back."""
        taken_back: set[str] = set()
        for decision in reversed(self.decisions):
            if decision.kind == "take_back" and decision.id not in taken_back:
                taken_back.update(decision.about)
        return tuple(
            one for one in self.decisions if one.id not in taken_back and one.kind != "take_back"
        )

    def of_kind(self, *kinds: DecisionKind) -> tuple[Decision, ...]:
        """Return the standing decisions of these kinds, the first taken first."""
        return tuple(one for one in self.standing if one.kind in kinds)

    def decide(
        self,
        kind: DecisionKind,
        *about: str,
        value: str | None = None,
        even_so: bool = False,
        why: str | None = None,
        at: str = "",
    ) -> Ledger:
        """Return the ledger with one decision more.

        Raises:
            InputError: the decision is about nothing, or about what a ledger cannot hold.
        """
        text = json.dumps([len(self.decisions), kind, about, value, even_so, why, at])
        fields = {
            "id": hashlib.sha256(text.encode()).hexdigest()[:10],
            "kind": kind,
            "about": tuple(once_each(list(about))),
            "value": value,
            "even_so": even_so,
            "why": why,
            "at": at,
        }
        try:
            return Ledger(decisions=(*self.decisions, Decision.model_validate(fields)))
        except ValidationError as error:
            raise InputError(_DOES_NOT_FIT) from error

    def take_back(self, decision_id: str, *, why: str | None = None, at: str = "") -> Ledger:
        """Return the ledger in which an earlier decision no longer counts.

        Taking back what took something back makes the first decision count again.

        Raises:
            InputError: there is no such decision.
        """
        if decision_id not in {one.id for one in self.decisions}:
            raise InputError(N_("That decision is not in this list. Choose one from the list."))
        return self.decide("take_back", decision_id, why=why, at=at)

    def in_front_of(self, later: Ledger) -> Ledger:
        """Return these decisions with those of a later ledger after them, each once."""
        known = {one.id for one in self.decisions}
        after = (one for one in later.decisions if one.id not in known)
        return Ledger(decisions=(*self.decisions, *after))

    def to_json(self) -> str:
        """Return the text of the file."""
        return self.model_dump_json(indent=1, exclude_defaults=False) + "\n"

    @classmethod
    def from_json(cls, text: str) -> Ledger:
        """Return the ledger in a file.

        Raises:
            InputError: the text is damaged, or is something else.
        """
        try:
            return cls.model_validate_json(text)
        except ValidationError as error:
            raise InputError(_NOT_A_LEDGER) from error


_DOES_NOT_FIT: Final = N_("This decision does not fit in the list of decisions. Shorten it.")
_NOT_A_LEDGER: Final = N_(
    "This is not a list of decisions of regiolab, or it is damaged. Choose the file that the "
    "plenary board wrote."
)
