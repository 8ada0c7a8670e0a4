"""Practices of others: look them up, open one, and keep what we take from it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final, get_args

from regiolab.course.case_likeness import ALIKE, OTHERS, CaseLikeness, likeness_of
from regiolab.course.cases import GOVERNANCE_WORDS, STATUS_WORDS, CaseCircle, cases
from regiolab.locale import N_, listed, plural
from regiolab.model import InputError
from regiolab.model.words import CORNER_WORDS, TENSION_WORDS
from regiolab.widgets.agenda.inspiration import inspiration_view
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.commands import Later, Reply
from regiolab.widgets.kit.kit import KitWidget
from regiolab.widgets.kit.readable import paragraphs, table
from regiolab.widgets.scan.facts import case_view

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from regiolab.course.cases import Case, CaseStatus
    from regiolab.model import Workspace
    from regiolab.model.json import Json
    from regiolab.storage import StoredWorkspace
    from regiolab.widgets.kit.readable import Readable

LIKENESS_WORDS: Final = {
    "order": N_("most alike first"),
    "only": N_("only regions like ours"),
}

_STATUS_CHOICES: Final[Mapping[CaseStatus, str]] = {
    "official_package": N_("speaks in a video with it"),
    "unknown": N_("unknown to us"),
    "later": N_("set up after the advice"),
}
"""In few words: a list to choose from has little room. Each practice says it in full."""

_CIRCLE_WORDS: Final[Mapping[CaseCircle, str]] = {
    "government": N_("government"),
    "education_and_knowledge": N_("education and knowledge"),
    "employers": N_("employers"),
    "workers_and_civil_society": N_("workers and civil society"),
}

_FILTERS: Final[Mapping[str, tuple[str, Mapping[Any, str]]]] = {
    "corner": (N_("Corner"), CORNER_WORDS),
    "tension": (N_("Tension"), TENSION_WORDS),
    "governance": (N_("How it is organised"), GOVERNANCE_WORDS),
    "status": (N_("Link with the advice"), _STATUS_CHOICES),
    "likeness": (N_("Likeness to our region"), LIKENESS_WORDS),
}
"""Name of a choice -> its label and its answers; no answer leaves it open."""


@dataclass(frozen=True)
class _Chosen:
    """What is chosen above the list; empty leaves a choice open."""

    corner: str = ""
    tension: str = ""
    governance: str = ""
    status: str = ""
    likeness: str = ""


class Practices(KitWidget):
    """The 18 practices: filter, open one in place, keep what we take from it.

    >>> Practices(stored, "nl")  # doctest: +SKIP
    """

    _esm = script("practices")
    _css = styles("practices")
    subject = "practices"
    takes_long = frozenset({"choose"})

    def __init__(self, stored: StoredWorkspace, language: str) -> None:
        self._chosen = _Chosen()
        self._open = ""
        super().__init__(stored, language)

    def make_view(self) -> Json:
        """Return the choices, the practices that fit them, and the one that is open."""
        likeness, note = self._likeness()
        shown = self._shown(likeness)
        return {
            "title": self.words(N_("Practices of regional co-operation")),
            "intro": self.words(
                N_(
                    "18 chosen practices, not a sample: they show how it can be done, not how "
                    "often. Where nothing is said of the advice, we do not know whether it "
                    "mentions the practice. Corner, tension, form and who takes part are our "
                    "reading."
                )
            ),
            "filters": [
                {
                    "name": name,
                    "label": self.words(label),
                    "value": getattr(self._chosen, name),
                    "options": self._options(name, answers),
                }
                for name, (label, answers) in _FILTERS.items()
            ],
            "likeness_note": note,
            "count": self._count(len(shown)),
            "reset": {
                "label": self.words(N_("Show all practices")),
                "enabled": self._chosen != _Chosen(),
            },
            "none": ""
            if shown
            else self.words(N_("No practice fits all of this. Leave one choice open.")),
            "rows": [self._row(case, likeness.get(case.id)) for case in shown],
            "kept": inspiration_view(self.workspace, self.language, _NOTHING_KEPT),
            "remove": self.words(N_("Take out of our inspiration")),
        }

    def readable(self, shown: Workspace, *, private: bool) -> Sequence[Readable]:
        """Return the practices that fit the choices, as a table."""
        view = self.view
        headers = [self.words(N_("Practice")), self.words(N_("About"))]
        rows = [(one["name"], one["about"]) for one in view["rows"]]
        return [*paragraphs(view["intro"]), *table(view["count"], headers, rows)]

    def command_choose(self, name: str, value: str) -> Later:
        """Answer one choice; an empty answer leaves it open again."""
        if name not in _FILTERS or (value and value not in _FILTERS[name][1]):
            raise InputError(N_("Choose one of the answers in the list."))
        if name == "likeness" and value and self.workspace.about.region is None:
            raise InputError(_NO_REGION)
        region = self.stored.as_it_is().about.region
        if name == "likeness" and value and region is not None:
            with suppress(InputError):  # the view says it
                likeness_of(cases().cases, region)  # kept: the first time takes long
        return Later(partial(self._choose, name, value))

    def _choose(self, name: str, value: str) -> Reply:
        self._chosen = replace(self._chosen, **{name: value})
        return Reply(self._count(len(self._shown(self._likeness()[0]))))

    def command_reset(self) -> Reply:
        """Leave every choice open."""
        self._chosen = _Chosen()
        return Reply(self._count(len(cases().cases)))

    def command_open(self, case: str) -> Reply:
        """Open a practice, or close it when it is open."""
        self._case(case)
        self._open = "" if case == self._open else case
        return Reply()

    def command_keep(self, case: str, taken: str, base: str) -> Reply:
        """Keep a practice as inspiration, with one sentence on what we take from it."""
        name = self._case(case).name.text(self.language)
        if not taken.strip():
            raise InputError(N_("Write in one sentence what you take from it, then keep it."))
        self.workspace.put(
            "practices",
            case,
            {"taken": taken.strip()},
            base={"taken": base.strip() or None},
            step=N_("keep a practice as inspiration"),
        )
        return Reply(self.words(N_("Kept for our agenda: {practice}"), practice=name))

    def command_remove(self, case: str) -> Reply:
        """Take a practice out of the inspiration; what else was said about it stays."""
        known = self.workspace.get("practices", case)
        if known is None:
            raise InputError(
                N_("This is no longer there. Reload the page, or press “Start again” or ▶▶.")
            )
        self.workspace.update(
            "practices",
            case,
            {"taken": None},
            step=N_("take a practice out of the inspiration"),
        )
        return Reply(self.words(N_("Taken out. Undo brings it back.")))

    def _case(self, id_: str) -> Case:
        if id_ not in cases().by_id:
            raise InputError(
                N_("This is no longer there. Reload the page, or press “Start again” or ▶▶.")
            )
        return cases().by_id[id_]

    def _shown(self, likeness: Mapping[str, CaseLikeness]) -> list[Case]:
        asked = self._chosen
        found = cases().chosen(
            corner=asked.corner or None,  # type: ignore[arg-type]
            tension=asked.tension or None,  # type: ignore[arg-type]
            status=asked.status or None,  # type: ignore[arg-type]
            governance=asked.governance or None,  # type: ignore[arg-type]
        )
        if not likeness:
            return found
        if asked.likeness == "only":
            found = [case for case in found if likeness[case.id].is_alike]
        return sorted(found, key=lambda case: likeness[case.id].place)

    def _likeness(self) -> tuple[dict[str, CaseLikeness], str]:
        """Return how alike regions are, when that was asked, and what to know about it."""
        chosen = self.workspace.about.region
        if chosen is None:
            return {}, self.words(_NO_REGION)
        if not self._chosen.likeness:
            return {}, ""
        try:
            found = likeness_of(cases().cases, chosen)
        except InputError as error:
            return {}, error.text(self.language)
        return found, self.words(
            N_(
                "Compared on six figures of COROP regions that count the same. Like ours: our own "
                "region and the {count} most like it. In which COROP region a practice lies, we "
                "chose ourselves. Alike in figures is not alike in everything."
            ),
            count=ALIKE,
        )

    def _options(self, name: str, answers: Mapping[str, str]) -> list[Json]:
        nothing = N_("in the order of the list") if name == "likeness" else N_("all")
        return [
            {"value": "", "label": self.words(nothing)},
            *({"value": code, "label": self.words(words)} for code, words in answers.items()),
        ]

    def _count(self, count: int) -> str:
        return plural(
            self.language,
            N_("{count} of {total} practices"),
            N_("{count} of {total} practices"),
            count,
            total=len(cases().cases),
        )

    def _row(self, case: Case, likeness: CaseLikeness | None) -> Json:
        known = self.workspace.state["practices"].get(case.id, {})
        is_open = case.id == self._open
        return {
            "id": case.id,
            "name": case.name.text(self.language),
            "about": self._about(case),
            "likeness": self._likeness_in_words(likeness),
            "kept": self.words(N_("kept")) if known.get("taken") else "",
            "open": is_open,
            "case": self._opened(case, known.get("taken", "")) if is_open else None,
        }

    def _about(self, case: Case) -> str:
        """Return what a closed row says; that nothing is known of most stands above the list."""
        told = [
            self.words(GOVERNANCE_WORDS[case.governance_kind]),
            listed(self.language, [self.words(CORNER_WORDS[one]) for one in case.corners]),
        ]
        if case.status != "unknown":
            told.append(self.words(STATUS_WORDS[case.status]))
        return " · ".join(told)

    def _likeness_in_words(self, likeness: CaseLikeness | None) -> str:
        if likeness is None:
            return ""
        if likeness.place == 0:
            return self.words(N_("in our own COROP region, {region}"), region=likeness.name)
        return self.words(
            N_("{region}: number {place} of {total} in likeness"),
            region=likeness.name,
            place=likeness.place,
            total=OTHERS,
        )

    def _opened(self, case: Case, taken: str) -> Json:
        circles = [
            self.words(_CIRCLE_WORDS[one]) for one in get_args(CaseCircle) if one in case.takes_part
        ]
        seen = case_view(self.language, case)
        lines = [
            {
                "label": self.words(N_("Who takes part")),
                "text": listed(self.language, circles),
            },
            {
                "label": self.words(N_("Tension")),
                "text": listed(
                    self.language, [self.words(TENSION_WORDS[one]) for one in case.tensions]
                ),
            },
        ]
        return {
            **seen,
            "lines": [*seen["lines"], *lines],
            "taken": {
                "label": self.words(N_("What do we take from it? One sentence")),
                "value": taken,
                "keep": self.words(
                    N_("Keep this sentence") if taken else N_("Keep as inspiration")
                ),
            },
        }


_NOTHING_KEPT = N_("Nothing kept yet. Open a practice, and write what you take from it.")
_NO_REGION = N_("Choose your region in lesson 00 first; then you can look for regions like yours.")
