"""What the bar above a lesson asks is answered as JSON, and shows nothing in a cell."""

from regiolab.course.quiz import quiz
from regiolab.model.lesson_notes import note
from regiolab.widgets.work.lesson_bar import progress_of, work_file
from regiolab.widgets.work.work_panel import WorkPanel


def told(answer):
    (kind, content), *others = answer._repr_mimebundle_().items()
    assert kind == "application/json"
    assert not others
    return content


def test_a_lesson_is_begun_when_it_was_opened_and_done_with_its_sentence_and_questions(stored):
    workspace = stored.workspace
    assert told(progress_of(workspace)) == {}
    note(workspace, "00", {"opened": True})
    assert told(progress_of(workspace)) == {"00": "begun"}
    workspace.put("sentences", "00", {"text": "Onze regio is Twente."}, step="write a sentence")
    assert told(progress_of(workspace)) == {"00": "begun"}
    for one in quiz("00").questions:
        note(workspace, "00", {f"checked.{one.id}": 0})
    assert told(progress_of(workspace))["00"] == "done"


def test_the_file_is_the_one_that_the_button_of_our_work_gives(stored):
    panel = WorkPanel(stored, "nl")
    given, downloaded = told(work_file(panel)), panel.command_download().data
    assert given["text"] == downloaded["text"]
    assert given["name"] != downloaded["name"], "two files never have one name"
