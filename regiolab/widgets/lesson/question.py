"""One question with a few answers in sight; the answer is kept in the workspace."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from regiolab.locale import N_, capital
from regiolab.model import InputError
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.kit import KitWidget
from regiolab.widgets.kit.readable import paragraphs, points

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model import Workspace
    from regiolab.model.json import Json
    from regiolab.storage import StoredWorkspace
    from regiolab.widgets.kit.readable import Readable


@dataclass(frozen=True)
class Question:
    """A question that is asked before a figure is shown.

    Args:
        name: the id of the bet, the name of the figure.
        title: what kind of question it is, marked with `N_`.
        text: the question, marked with `N_`.
        answers: code -> words marked with `N_`.
        reply: what is said once it is answered, with `{answer}`, marked with `N_`.
    """

    name: str
    title: str
    text: str
    answers: dict[str, str]
    reply: str = N_("Your bet: {answer}.")


class QuestionWidget(KitWidget):
    """Ask a question; the answer can be changed until the group is content."""

    _esm = script("question")
    _css = styles("question")

    def __init__(self, stored: StoredWorkspace, language: str, question: Question) -> None:
        self._question = question
        super().__init__(stored, language)

    def make_view(self) -> Json:
        """Return the question, its answers and the one that was given."""
        bet = self.workspace.state["bets"].get(self._question.name, {})
        return {
            "title": self.words(self._question.title),
            "text": self.words(self._question.text),
            "answers": [
                {"value": code, "label": capital(self.words(words))}
                for code, words in self._question.answers.items()
            ],
            "given": bet.get("choice", ""),
            "not_yet": self.words(N_("Not answered yet.")),
        }

    def readable(self, shown: Workspace, *, private: bool) -> Sequence[Readable]:
        """Return the question and its answers; which one was given is private."""
        view = self.view
        answers = {one["value"]: one["label"] for one in view["answers"]}
        given = answers.get(view["given"], "") if private else ""
        said = self.words(N_("Your answer: {answer}"), answer=given) if given else ""
        return [*paragraphs(view["text"]), *points(answers.values()), *paragraphs(said)]

    def command_answer(self, choice: str) -> Reply:
        """Keep the answer."""
        if choice not in self._question.answers:
            raise InputError(N_("Choose one of the answers."), field="choice")
        self.workspace.put(
            "bets", self._question.name, {"choice": choice}, step=N_("answer a question")
        )
        return Reply(
            self.words(self._question.reply, answer=self.words(self._question.answers[choice]))
        )
