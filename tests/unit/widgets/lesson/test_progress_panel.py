"""What the group did so far, on the screen."""

import pytest

from regiolab.course.lessons import lesson_numbers
from regiolab.model.lesson_notes import note
from regiolab.widgets.lesson.progress_panel import ProgressPanel

COUNT = len(lesson_numbers())


def test_the_table_follows_the_work(stored):
    panel = ProgressPanel(stored, "nl")
    assert panel.view["rows"][1]["1"] == "nog niet"
    note(stored.workspace, "01", {"opened": True, "checked.cause": 1})
    first, opened, sentence, questions, exercise = panel.view["rows"][1].values()
    assert first == "01 Worden de verschillen groter?"
    assert (opened, sentence, questions, exercise) == ("ja", "nog niet", "1 van 5", "nog niet")


@pytest.mark.parametrize(
    ("language", "opened", "done"),
    [
        (
            "nl",
            f"Jullie openden 1 van de {COUNT} lessen.",
            "Tot nu toe: nog geen zin afgemaakt, één vraag beantwoord en nog geen oefening gedaan.",
        ),
        (
            "en",
            f"You opened 1 of the {COUNT} lessons.",
            "So far: no sentence finished yet, one question answered and no exercise done yet.",
        ),
    ],
)
def test_what_was_not_done_is_said_as_people_say_it(stored, language, opened, done):
    note(stored.workspace, "01", {"opened": True, "checked.cause": 1})
    assert ProgressPanel(stored, language).view["sentences"] == [opened, done]


@pytest.mark.parametrize(
    ("language", "none", "every"),
    [
        (
            "nl",
            f"Jullie openden nog geen van de {COUNT} lessen.",
            f"Jullie openden alle {COUNT} lessen.",
        ),
        (
            "en",
            f"You have not opened any of the {COUNT} lessons yet.",
            f"You opened all {COUNT} lessons.",
        ),
    ],
)
def test_no_lesson_and_every_lesson_have_words_of_their_own(stored, language, none, every):
    stored.workspace.add_stakeholder("Deltion", "education")
    panel = ProgressPanel(stored, language)
    assert panel.view["sentences"][0] == none
    assert not any("0 " in sentence for sentence in panel.view["sentences"][1:])
    for number in lesson_numbers():
        note(stored.workspace, number, {"opened": True})
    assert panel.view["sentences"][0] == every


def test_several_have_their_number(stored):
    for number in ("01", "02"):
        stored.workspace.put("sentences", number, {"text": "Zo."}, step="fill in a text")
    (said,) = ProgressPanel(stored, "nl").view["sentences"][1:]
    assert said.startswith("Tot nu toe: 2 zinnen afgemaakt, nog geen vraag beantwoord")


def test_the_page_comes_as_text_with_its_name(stored):
    reply = ProgressPanel(stored, "en").answer({"name": "page", "args": {}})
    assert reply["ok"]
    assert reply["data"]["name"].startswith("what-we-did-")
    assert reply["data"]["text"].startswith("<!DOCTYPE html>")
    assert reply["data"]["name"] in reply["message"]
