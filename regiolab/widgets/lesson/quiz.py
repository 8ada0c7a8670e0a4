"""The questions on a lesson: pick answers, look at what each of them means, try again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.locale import N_, plural
from regiolab.model import InputError
from regiolab.model.lesson_notes import note
from regiolab.regions import short_names
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.kit import KitWidget
from regiolab.widgets.kit.readable import paragraphs, points

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.course.quiz import Quiz, QuizQuestion
    from regiolab.model import Workspace
    from regiolab.model.json import Json
    from regiolab.storage import StoredWorkspace
    from regiolab.widgets.kit.readable import Readable


class QuizWidget(KitWidget):
    """Ask a few questions; what was picked is kept, and every answer can be changed.

    Args:
        stored: the workspace on disk.
        language: `nl` or `en`.
        quiz: the questions.
    """

    _esm = script("quiz")
    _css = styles("quiz")

    def __init__(self, stored: StoredWorkspace, language: str, quiz: Quiz) -> None:
        self._quiz = quiz
        super().__init__(stored, language)

    def make_view(self) -> Json:
        """Return the questions, what was picked, and what there is to say about it."""
        count = len(self._quiz.questions)
        return {
            "title": self.words(N_("Questions on this lesson")),
            "intro": self.words(
                N_("To see what you take from the lesson; you can answer as often as you like.")
            ),
            "questions": [
                self._question_view(place, question, count)
                for place, question in enumerate(self._quiz.questions, start=1)
            ],
            "check": self.words(N_("Check the answers")),
            "score": self._score(),
        }

    def readable(self, shown: Workspace, *, private: bool) -> Sequence[Readable]:
        """Return the questions and their answers; which were picked is private."""
        told: list[Readable] = []
        for one in self.view["questions"]:
            answers = [each["label"] for each in one["answers"]]
            picked = one["given"] if private else None
            said = "" if picked is None else answers[picked]
            told += [*paragraphs(f"{one['place']}. {one['text']}"), *points(answers)]
            told += paragraphs(self.words(N_("Your answer: {answer}"), answer=said) if said else "")
        return told

    def command_pick(self, question: str, answer: int) -> Reply:
        """Keep the answer that was picked; what was said about another one goes away."""
        asked = self._asked(question)
        if not isinstance(answer, int) or not 0 <= answer < len(asked.answers):
            raise InputError(N_("Choose one of the answers."), field=question)
        note(self.workspace, self._quiz.lesson, {f"answers.{question}": answer})
        return Reply()

    def command_check(self) -> Reply:
        """Look at the answers that were picked."""
        picked = self._picked()
        if not picked:
            return Reply(self.words(N_("Choose an answer first, then check.")))
        note(
            self.workspace,
            self._quiz.lesson,
            {f"checked.{question}": answer for question, answer in picked.items()},
        )
        return Reply(f"{self._score()} {self.words(N_('The reasons are below the questions.'))}")

    def _question_view(self, place: int, question: QuizQuestion, count: int) -> Json:
        picked = self._picked().get(question.id)
        feedback = None
        if picked is not None and self._checked().get(question.id) == picked:
            answer = question.answers[picked]
            feedback = {
                "state": "right" if answer.right else "look",
                "word": self.words(N_("Right.") if answer.right else N_("Look again.")),
                "text": answer.feedback.text(self.language),
            }
        named = short_names(question.sources)
        return {
            "id": question.id,
            "place": self.words(N_("Question {place} of {count}"), place=place, count=count),
            "text": question.question.text(self.language),
            "answers": [
                {"value": value, "label": answer.text.text(self.language)}
                for value, answer in enumerate(question.answers)
            ],
            "given": picked,
            "feedback": feedback,
            "sources": self.words(N_("Source: {names}"), names=named) if named else "",
        }

    def _score(self) -> str:
        """Return "3 of 4 right.", and how many are still open."""
        picked, checked = self._picked(), self._checked()
        looked_at = {id_ for id_ in picked if checked.get(id_) == picked[id_]}
        if not looked_at:
            return ""
        right = sum(
            question.answers[picked[question.id]].right
            for question in self._quiz.questions
            if question.id in looked_at
        )
        said = self.words(N_("{right} of {count} right."), right=right, count=len(looked_at))
        if still := len(self._quiz.questions) - len(looked_at):
            said += " " + plural(
                self.language,
                N_("One question is still open."),
                N_("{count} questions are still open."),
                still,
            )
        return said

    def _asked(self, question: str) -> QuizQuestion:
        for one in self._quiz.questions:
            if one.id == question:
                return one
        raise InputError(
            N_("This is no longer there. Reload the page, or press “Start again” or ▶▶.")
        )

    def _picked(self) -> dict[str, int]:
        return self._kept("answers")

    def _checked(self) -> dict[str, int]:
        return self._kept("checked")

    def _kept(self, part: str) -> dict[str, int]:
        """Return the kept answers that this version of the questions still has."""
        kept: dict[str, Any] = (
            self.workspace.state["lessons"].get(self._quiz.lesson, {}).get(part, {})
        )
        return {
            question.id: kept[question.id]
            for question in self._quiz.questions
            if question.id in kept and kept[question.id] < len(question.answers)
        }
