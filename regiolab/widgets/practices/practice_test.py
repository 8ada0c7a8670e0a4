"""The SER's own method in small: four findings of 2015 beside two practices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.course.cases import cases
from regiolab.course.findings_2015 import FINDING_SOURCES, FINDING_WORDS, VERDICT_WORDS
from regiolab.locale import N_, plural
from regiolab.model import InputError
from regiolab.model.change import with_value
from regiolab.model.codes import FINDINGS_OF_2015
from regiolab.regions import sources
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.kit import KitWidget
from regiolab.widgets.kit.readable import paragraphs, points, table_of_view

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.course.cases import Case
    from regiolab.model import Workspace
    from regiolab.model.codes import FindingOf2015
    from regiolab.model.json import Json
    from regiolab.widgets.kit.readable import Readable

PLACES = 2
"""So many practices are laid beside the findings."""


class PracticeTest(KitWidget):
    """Say of each finding whether it holds in two practices, and why.

    >>> PracticeTest(stored, "nl")  # doctest: +SKIP
    """

    _esm = script("practice_test")
    _css = styles("practice_test")
    subject = "practices"

    def make_view(self) -> Json:
        """Return the two practices, the four findings with what was answered, and the table."""
        compared = self._compared()
        return {
            "title": self.words(N_("Four findings, two practices")),
            "intro": self.words(
                N_(
                    "Choose two practices. Say of each finding of 2015 whether it holds there and "
                    "why, from what you read above. “Cannot be told” is a good answer."
                )
            ),
            "choices": [self._choice(place, compared) for place in range(PLACES)],
            "sources": {
                "label": self.words(
                    N_("The findings in our words, from pages about the agenda of 2015:")
                ),
                "rows": [
                    {
                        "label": sources()[key].short,
                        "address": sources()[key].address,
                        "name": self.words(
                            N_("source {source}, opens in a new tab"), source=sources()[key].short
                        ),
                    }
                    for key in FINDING_SOURCES
                ],
            },
            "findings": [self._finding(code, compared) for code in FINDINGS_OF_2015],
            "result": self._result(compared),
        }

    def readable(self, shown: Workspace, *, private: bool) -> Sequence[Readable]:
        """Return the four findings; what the group says of practices is private."""
        view = self.view
        told = points(one["text"] for one in view["findings"])
        if private and view["result"]:
            told += table_of_view(view["result"])
        return [*paragraphs(view["intro"]), *told]

    def command_compare(self, place: int, case: str) -> Reply:
        """Choose a practice; an empty choice takes it away. What was said about it stays."""
        before = list(self.workspace.own_practice.compared)
        if place not in range(PLACES) or (case and case not in cases().by_id):
            raise InputError(N_("Choose one of the practices in the list."))
        if case in (one for number, one in enumerate(before) if number != place):
            raise InputError(N_("This practice is chosen already. Choose another one beside it."))
        after = [*before[:place], *([case] if case else []), *before[place + 1 :]]
        self.workspace.put(
            "own_practice",
            "own_practice",
            {"compared": after},
            base={"compared": before},
            step=N_("choose a practice to compare"),
        )
        return Reply(self.words(N_("Chosen.")))

    def command_verdict(self, case: str, finding: str, value: str) -> Reply:
        """Say whether a finding holds in a practice; an empty answer takes it away."""
        if value and value not in VERDICT_WORDS:
            raise InputError(N_("Choose one of the answers in the list."))
        return self._keep(case, finding, "verdict", value or None)

    def command_why(self, case: str, finding: str, text: str, base: str) -> Reply:
        """Say why, in one sentence."""
        return self._keep(case, finding, "why", text.strip() or None, base.strip() or None)

    def _keep(
        self, case: str, finding: str, field: str, value: str | None, *seen: str | None
    ) -> Reply:
        if case not in cases().by_id or finding not in FINDING_WORDS:
            raise InputError(
                N_("This is no longer there. Reload the page, or press “Start again” or ▶▶.")
            )
        path, step = f"tested.{finding}.{field}", N_("say whether a finding holds")
        if self.workspace.get("practices", case) is None:
            fields = with_value({"id": case}, path, value)
            self.workspace.add("practices", fields, step, {})
        else:
            base = {path: seen[0]} if seen else None
            self.workspace.update("practices", case, {path: value}, base=base, step=step)
        return Reply(self.words(N_("Kept.")))

    def _compared(self) -> list[Case]:
        known = cases().by_id
        return [known[one] for one in self.workspace.own_practice.compared if one in known]

    def _choice(self, place: int, compared: list[Case]) -> Json:
        others = {one.id for number, one in enumerate(compared) if number != place}
        names = sorted((case.short, case.id) for case in cases().cases if case.id not in others)
        return {
            "label": self.words(N_("First practice") if place == 0 else N_("Second practice")),
            "value": compared[place].id if place < len(compared) else "",
            "options": [
                {"value": "", "label": self.words(N_("choose a practice"))},
                *({"value": id_, "label": name} for name, id_ in names),
            ],
        }

    def _finding(self, code: FindingOf2015, compared: list[Case]) -> Json:
        return {
            "code": code,
            "text": self.words(FINDING_WORDS[code]),
            "pairs": [self._pair(case, code) for case in compared],
        }

    def _pair(self, case: Case, code: FindingOf2015) -> Json:
        said = self._said(case, code)
        return {
            "case": case.id,
            "verdict": {
                "label": self.words(N_("Does it hold in {practice}?"), practice=case.short),
                "value": said.get("verdict", ""),
                "options": [
                    {"value": "", "label": self.words(N_("not answered"))},
                    *(
                        {"value": value, "label": self.words(words)}
                        for value, words in VERDICT_WORDS.items()
                    ),
                ],
            },
            "why": {
                "label": self.words(N_("Why? One sentence")),
                "name": f"practices.{case.id}.tested.{code}.why",
                "value": said.get("why", ""),
            },
        }

    def _result(self, compared: list[Case]) -> Json:
        names = [(case.id, case.short) for case in compared]
        answered = sum(
            bool(self._said(case, code).get("verdict"))
            for case in compared
            for code in FINDINGS_OF_2015
        )
        return {
            "heading": self.words(N_("The result")),
            "count": plural(
                self.language,
                N_("{count} of {total} answered."),
                N_("{count} of {total} answered."),
                answered,
                total=PLACES * len(FINDINGS_OF_2015),
            ),
            "caption": self.words(N_("What you found in the practices you chose")),
            "columns": [
                {"key": "finding", "label": self.words(N_("Finding of 2015"))},
                *({"key": id_, "label": name} for id_, name in names),
            ],
            "rows": [
                {
                    "finding": self.words(FINDING_WORDS[code]),
                    **{case.id: self._in_words(case, code) for case in compared},
                }
                for code in FINDINGS_OF_2015
                if compared
            ],
            "limits": self.words(
                N_(
                    "This is your reading of two practices that you chose yourselves. It shows "
                    "that something can be so, not that it is so elsewhere, and nothing about the "
                    "cause."
                )
            ),
        }

    def _in_words(self, case: Case, code: FindingOf2015) -> str:
        said = self._said(case, code)
        verdict = said.get("verdict")
        words = self.words(VERDICT_WORDS[verdict] if verdict else N_("not answered"))
        return f"{words}: {said['why']}" if said.get("why") else words

    def _said(self, case: Case, code: FindingOf2015) -> Json:
        noted: Json = self.workspace.state["practices"].get(case.id, {})
        said: Json = noted.get("tested", {}).get(code, {})
        return said
