"""What a group did, counted from its work."""

import pytest

from regiolab.course.lessons import lesson_numbers
from regiolab.course.progress import progress
from regiolab.course.quiz import quiz
from regiolab.model import Workspace
from regiolab.model.lesson_notes import note


def lesson(workspace, number):
    return next(one for one in progress(workspace).lessons if one.number == number)


def finish(workspace, id_, words="Zo is het."):
    workspace.put("sentences", id_, {"text": words}, step="fill in a text")


def test_in_an_empty_work_nothing_is_done():
    done = progress(Workspace.new("Regio"))
    assert [one.number for one in done.lessons] == list(lesson_numbers())
    assert not any(one.opened or one.sentence or one.exercise for one in done.lessons)
    assert (done.parties, done.tensions, done.actions) == (0, 0, 0)


def test_a_finished_sentence_opens_its_lesson():
    workspace = Workspace.new("Regio")
    finish(workspace, "01")
    done = lesson(workspace, "01")
    assert done.opened
    assert done.sentence
    assert not done.exercise


def test_the_sentence_of_an_exercise_is_that_of_the_exercise_alone():
    workspace = Workspace.new("Regio")
    finish(workspace, "01-exercise")
    done = lesson(workspace, "01")
    assert (done.sentence, done.exercise) == (False, True)


def test_an_emptied_sentence_is_not_finished():
    workspace = Workspace.new("Regio")
    finish(workspace, "01")
    finish(workspace, "01", None)
    assert not lesson(workspace, "01").sentence


def test_only_questions_that_were_looked_at_count_right_or_not():
    workspace = Workspace.new("Regio")
    first, second, *_ = quiz("01").questions
    note(workspace, "01", {f"answers.{first.id}": 0, f"answers.{second.id}": 0})
    assert lesson(workspace, "01").answered == 0
    note(workspace, "01", {f"checked.{first.id}": 0})
    assert (lesson(workspace, "01").answered, lesson(workspace, "01").questions) == (1, 5)


def test_a_right_answer_counts_as_an_exercise():
    workspace = Workspace.new("Regio")
    note(workspace, "01", {"exercise": True})
    assert lesson(workspace, "01").exercise


@pytest.mark.parametrize(
    ("fields", "count"), [({"strain": "some"}, 1), ({"position": 3}, 1), ({"note": "later"}, 0)]
)
def test_a_tension_is_begun_with_an_answer(fields, count):
    workspace = Workspace.new("Regio")
    workspace.put("tensions", "content", fields, step="change an answer")
    assert progress(workspace).tensions == count


def test_map_and_agenda_are_counted():
    workspace = Workspace.new("Regio")
    workspace.add_stakeholder("Deltion", "education")
    workspace.add_action("Open een hal", [], None)
    assert (progress(workspace).parties, progress(workspace).actions) == (1, 1)
