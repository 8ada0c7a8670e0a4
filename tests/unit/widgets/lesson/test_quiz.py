"""The questions on a lesson, as a person's session."""

import pytest

from regiolab.course.quiz import quiz
from regiolab.widgets.lesson.quiz import QuizWidget

QUIZ = quiz("01")
RIGHT = {
    question.id: next(place for place, one in enumerate(question.answers) if one.right)
    for question in QUIZ.questions
}


def ask(widget, command, /, **args):
    return widget.answer({"name": command, "args": args})


@pytest.fixture
def widget(stored):
    return QuizWidget(stored, "nl", QUIZ)


def question(widget, id_):
    return next(one for one in widget.view["questions"] if one["id"] == id_)


def test_nothing_is_said_before_somebody_asks(widget):
    ask(widget, "pick", question="cause", answer=RIGHT["cause"])
    assert question(widget, "cause")["given"] == RIGHT["cause"]
    assert question(widget, "cause")["feedback"] is None
    assert widget.view["score"] == ""


def test_checking_tells_of_each_answer_what_there_is_to_learn(widget):
    for id_, answer in RIGHT.items():
        ask(widget, "pick", question=id_, answer=answer)
    ask(widget, "pick", question="cause", answer=0)
    reply = ask(widget, "check")
    assert reply["message"] == "4 van 5 goed. De uitleg staat onder de vragen."
    assert question(widget, "cause")["feedback"]["word"] == "Kijk nog eens."
    assert question(widget, "production")["feedback"]["state"] == "right"
    assert "meet alleen de afstand" in question(widget, "cause")["feedback"]["text"]


def test_what_is_open_is_counted_and_not_held_against_anybody(widget):
    ask(widget, "pick", question="cause", answer=RIGHT["cause"])
    assert ask(widget, "check")["message"].startswith("1 van 1 goed. 4 vragen zijn nog open.")


def test_checking_without_an_answer_says_what_to_do(widget):
    assert ask(widget, "check")["message"] == "Kies eerst een antwoord en kijk het dan na."


def test_another_answer_can_be_given_and_checked_again(widget):
    ask(widget, "pick", question="cause", answer=0)
    ask(widget, "check")
    ask(widget, "pick", question="cause", answer=RIGHT["cause"])
    assert question(widget, "cause")["feedback"] is None
    ask(widget, "check")
    assert question(widget, "cause")["feedback"]["state"] == "right"


def test_answers_are_kept_for_whoever_opens_the_lesson_again(widget, stored):
    ask(widget, "pick", question="cause", answer=2)
    ask(widget, "check")
    again = QuizWidget(stored, "en", QUIZ)
    assert question(again, "cause")["feedback"]["word"] == "Look again."


def test_an_answer_is_no_step_that_undo_takes_back(widget, stored):
    party = stored.workspace.add_stakeholder("Provincie", "government")
    ask(widget, "pick", question="cause", answer=1)
    stored.workspace.undo()
    assert stored.workspace.get("stakeholders", party.id) is None
    assert question(widget, "cause")["given"] == 1


@pytest.mark.parametrize(("name", "answer"), [("cause", 3), ("cause", -1), ("nothing", 0)])
def test_an_answer_that_is_not_there_is_refused(widget, name, answer):
    assert not ask(widget, "pick", question=name, answer=answer)["ok"]
    assert "01" not in widget.workspace.state["lessons"]


def test_an_answer_that_a_newer_course_no_longer_has_is_left_out(widget, stored):
    ask(widget, "pick", question="cause", answer=2)
    *others, last = QUIZ.questions
    shorter = last.model_copy(update={"answers": last.answers[:2]})
    fewer = QUIZ.model_copy(update={"questions": (*others, shorter)})
    assert question(QuizWidget(stored, "nl", fewer), "cause")["given"] is None
