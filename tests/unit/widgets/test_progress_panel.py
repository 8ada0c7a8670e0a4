"""What the group did so far, on the screen."""

from regiolab.model.lesson_notes import note
from regiolab.widgets.progress_panel import ProgressPanel


def test_the_table_follows_the_work(stored):
    panel = ProgressPanel(stored, "nl")
    assert panel.view["rows"][1]["1"] == "nog niet"
    note(stored.workspace, "01", {"opened": True, "checked.cause": 1})
    first, opened, sentence, questions, exercise = panel.view["rows"][1].values()
    assert first == "01 Worden de verschillen groter?"
    assert (opened, sentence, questions, exercise) == ("ja", "nog niet", "1 van 4", "nog niet")


def test_the_page_comes_as_text_with_its_name(stored):
    reply = ProgressPanel(stored, "en").answer({"name": "page", "args": {}})
    assert reply["ok"]
    assert reply["data"]["name"].startswith("what-we-did-")
    assert reply["data"]["text"].startswith("<!DOCTYPE html>")
    assert reply["data"]["name"] in reply["message"]
