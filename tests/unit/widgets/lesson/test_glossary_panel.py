"""Looking a word up, as a person's session."""

import pytest

from regiolab.course.glossary import glossary
from regiolab.regions import sources
from regiolab.widgets.lesson.glossary_panel import GlossaryPanel


def search(widget, text):
    return widget.answer({"name": "search", "args": {"text": text}})["message"]


@pytest.fixture
def widget(stored):
    return GlossaryPanel(stored, "nl")


def test_all_words_are_there_before_anything_is_typed(widget):
    assert len(widget.view["found"]) == len(glossary().terms)
    assert widget.view["found"][0]["term"] == "achterban"


def test_a_search_shows_what_was_found_and_says_how_many(widget):
    assert search(widget, "spreiding") == "1 woord"
    (found,) = widget.view["found"]
    assert (found["term"], found["other"], found["basis"]) == ("spreiding", "spread", "methode")


def test_a_search_without_a_result_says_what_to_do(widget):
    assert search(widget, "kwantumfysica") == "Geen woord gevonden. Probeer een korter woord."
    assert widget.view["found"] == []


def test_a_word_says_what_its_explanation_rests_on(widget):
    search(widget, "bestuurlijke drukte")
    (found,) = widget.view["found"]
    assert found["basis"] == "Bron:"
    assert [one["label"] for one in found["sources"]] == ["Agenda Stad"]
    assert found["sources"][0]["address"] == sources()["S4"].address
    assert found["sources"][0]["name"] == "bron Agenda Stad, opent in een nieuw tabblad"


def test_a_table_of_statistics_is_named_in_short_and_has_its_page(widget):
    search(widget, "corop-gebied")
    (table,) = widget.view["found"][0]["sources"]
    key = "cbs_gebieden_2026_woningwaardering"
    assert (table["label"], table["address"]) == ("CBS 2026", sources()[key].address)


def test_a_word_without_a_source_has_no_link(widget):
    search(widget, "spreiding")
    assert widget.view["found"][0]["sources"] == []


def test_a_very_long_text_is_no_problem(widget):
    assert search(widget, "x" * 100_000).startswith("Geen woord")
    search(widget, "")
    assert len(widget.view["found"]) == len(glossary().terms)
