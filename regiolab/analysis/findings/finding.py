"""One thing that stands out: a sentence, why it matters, and how it was computed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, get_args

from regiolab.analysis.findings.agenda_explanations import AGENDA_EXPLANATIONS
from regiolab.analysis.findings.map_explanations import EXPLANATIONS, Explanation
from regiolab.locale import N_, text
from regiolab.regions.sources import short_names

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regiolab.analysis.findings.sentence import Headed, Sentence

Severity = Literal["fix_first", "look_again", "to_discuss", "good"]

SEVERITY_WORDS: Final[Mapping[Severity, str]] = {
    "fix_first": N_("fix first"),
    "look_again": N_("look again"),
    "to_discuss": N_("to discuss"),
    "good": N_("in place"),
}
"""The word for each severity, the most pressing first: the order of the list of findings."""

Certainty = Literal["determined", "cannot_be_determined", "not_computed"]
"""Found; cannot be found for lack of answers; or put off because the map is large."""

Basis = Literal["method", "report", "own_reading"]
"""Whether a "why" rests on a method, on a page about the report, or is our own reading."""


Step = Literal[
    "ambition",
    "carrier",
    "fits_with",
    "challenges",
    "tensions",
    "actions",
    "commitments",
    "decisions",
    "indicators",
    "money",
    "planning",
]
"""The steps of the agenda: where the link beside a finding leads to."""

STEPS: Final[tuple[Step, ...]] = get_args(Step)


@dataclass(frozen=True)
class Finding:
    """Something that stands out on the map or in the agenda.

    Attributes:
        code: what it is about; one of `explanations.EXPLANATIONS` or
            `agenda_explanations.AGENDA_EXPLANATIONS`. Severity and certainty say how it turned
            out.
        severity: `fix_first`, `look_again`, `to_discuss` or `good`.
        stakeholder_ids: the parties it is about, to select; the one it is most about first.
        message: the sentence, see `text`, with its headline.
        reason: why it matters.
        based_on: on how many answers it rests.
        basis: what the reason rests on.
        source: keys in `data/sources.csv`, for a reason that rests on a page about the report.
        certainty: `determined`, `cannot_be_determined` or `not_computed`.
        relation_ids: the relations it is about.
        action_ids: the actions it is about.
        challenge_ids: the challenges it is about, where it is mended elsewhere.
        step: the step of the agenda to go to; empty for a finding about the map.
        entity_id: the action, challenge, indicator or commitment to go to in that step; empty for
            the step as a whole.
    """

    code: str
    severity: Severity
    stakeholder_ids: tuple[str, ...]
    message: Headed
    reason: Sentence
    based_on: Sentence
    basis: Basis = "own_reading"
    source: tuple[str, ...] = ()
    certainty: Certainty = "determined"
    relation_ids: tuple[str, ...] = ()
    action_ids: tuple[str, ...] = ()
    challenge_ids: tuple[str, ...] = ()
    step: Step | Literal[""] = ""
    entity_id: str = ""

    @property
    def key(self) -> str:
        """What tells this finding from every other in the same list, as long as it stays."""
        ids = (*self.action_ids, *self.challenge_ids, *self.stakeholder_ids, *self.relation_ids)
        entity = (self.entity_id,) if self.entity_id and self.entity_id not in ids else ()
        about = " ".join((*ids, *entity))
        return f"{self.code}-{hashlib.sha256(about.encode()).hexdigest()[:12]}"

    def text(self, language: str) -> str:
        """Return the finding as one sentence."""
        return self.message.text(language)

    def headline(self, language: str) -> str:
        """Return the finding in the few words that fit on one line of a list."""
        return self.message.headline.text(language)

    def why(self, language: str) -> str:
        """Return in one small line why it matters, on what that rests, and on how many answers."""
        parts = [self.reason.text(language)]
        if self.basis == "own_reading":
            parts.append(text(language, N_("(our reading)")))
        if self.source:
            parts.append(f"({short_names(self.source)})")
        return f"{' '.join(parts)} {self.based_on.text(language)}"

    def explanation(self, language: str) -> Explanation:
        """Return how this is computed: formula, reference, an example, and what it does not say."""
        explanations = EXPLANATIONS if self.code in EXPLANATIONS else AGENDA_EXPLANATIONS
        return explanations[self.code].in_language(language)


def severity_word(language: str, severity: Severity) -> str:
    """Return the word for a severity in the reader's language."""
    return text(language, SEVERITY_WORDS[severity])
