"""A group looks up practices of others and keeps what it takes from them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from regiolab.course.cases import cases
from regiolab.exchange.documents.agenda_document import agenda_document
from regiolab.model.entities import Region
from regiolab.widgets.agenda.agenda import Agenda
from regiolab.widgets.practices.practices import Practices

if TYPE_CHECKING:
    from regiolab.storage import StoredWorkspace


class Reader:
    """Uses the explorer and reads what is on the screen."""

    def __init__(self, stored: StoredWorkspace, language: str = "en") -> None:
        self.widget = Practices(stored, language)

    def does(self, name: str, /, **args: Any) -> dict[str, Any]:
        ack = self.widget.answer({"name": name, "args": args})
        self.widget.refresh()
        return ack

    @property
    def view(self) -> dict[str, Any]:
        return self.widget.view

    @property
    def ids(self) -> list[str]:
        return [row["id"] for row in self.view["rows"]]


@pytest.fixture
def reader(stored: StoredWorkspace) -> Reader:
    return Reader(stored)


def test_without_a_choice_every_practice_is_there_in_the_order_of_the_list(reader: Reader) -> None:
    assert reader.ids == [case.id for case in cases().cases]
    assert not reader.view["reset"]["enabled"]


def test_the_list_says_once_what_is_our_reading_and_an_open_practice_once(reader: Reader) -> None:
    reader.does("choose", name="likeness", value="order")
    assert json.dumps(reader.view).count("our reading") == 1
    reader.does("open", case="regio_zwolle")
    (opened,) = [row for row in reader.view["rows"] if row["open"]]
    assert json.dumps(opened).count("our reading") == 1


def test_choices_narrow_the_list_together_and_are_announced(reader: Reader) -> None:
    reader.does("choose", name="tension", value="funding")
    ack = reader.does("choose", name="governance", value="board")
    assert reader.ids == ["twente"]
    assert ack["message"] == "1 of 18 practices"
    reader.does("choose", name="status", value="later")
    assert reader.ids == []
    assert reader.view["none"]
    reader.does("reset")
    assert len(reader.ids) == 18


def test_an_answer_that_is_not_in_the_list_is_refused(reader: Reader) -> None:
    assert not reader.does("choose", name="corner", value="health")["ok"]
    assert not reader.does("choose", name="_open", value="mra")["ok"]
    assert len(reader.ids) == 18


def test_likeness_asks_for_a_region_first(reader: Reader) -> None:
    ack = reader.does("choose", name="likeness", value="order")
    assert not ack["ok"]
    assert reader.view["likeness_note"] == ack["error"]
    assert "lesson 00" in ack["error"]


def test_the_practices_of_the_own_corop_region_come_first(
    reader: Reader, stored: StoredWorkspace
) -> None:
    stored.workspace.choose_region(Region(level="corop", code="CR12"))
    reader.does("choose", name="likeness", value="order")
    assert reader.ids[0] == "twente"
    assert len(reader.ids) == 18
    assert reader.view["rows"][0]["likeness"] == "in our own COROP region, Twente"
    assert "of 39 in likeness" in reader.view["rows"][-1]["likeness"]
    reader.does("choose", name="likeness", value="only")
    assert reader.ids[0] == "twente"
    assert len(reader.ids) < 18


def test_an_own_list_is_compared_where_most_of_its_people_live(
    reader: Reader, stored: StoredWorkspace
) -> None:
    own = Region(level="own", name="Enschede en Zutphen", municipalities=["GM0153", "GM0301"])
    stored.workspace.choose_region(own)
    reader.does("choose", name="likeness", value="order")
    assert reader.ids[0] == "twente"


def test_a_practice_opens_in_place_with_facts_sources_and_our_lesson(reader: Reader) -> None:
    reader.does("open", case="regio_zwolle")
    (opened,) = [row for row in reader.view["rows"] if row["open"]]
    assert opened["id"] == "regio_zwolle"
    case = cases().by_id["regio_zwolle"]
    assert [fact["sources"][0]["address"] for fact in opened["case"]["facts"]] == [
        fact.source for fact in case.facts
    ]
    assert "our reading" in opened["case"]["lesson"]["label"]
    assert case.status_note.en in [line["text"] for line in opened["case"]["lines"]]
    reader.does("open", case="regio_zwolle")
    assert not any(row["open"] for row in reader.view["rows"])


def test_a_practice_is_kept_with_a_sentence_and_stands_in_agenda_and_document(
    reader: Reader, stored: StoredWorkspace
) -> None:
    refused = reader.does("keep", case="mra", taken="  ", base="")
    assert not refused["ok"]
    assert reader.does("keep", case="mra", taken="Een raadtafel", base="")["ok"]
    assert reader.view["kept"]["title"] == "Inspiration: 1 practice kept"
    (row,) = Agenda(stored, "nl").view["inspiration"]["rows"]
    assert row["taken"] == "Een raadtafel"
    document = agenda_document(stored.workspace, "nl")
    (part,) = [part for part in document.parts if part.key == "inspiration"]
    assert part.blocks[0].items[0].words == "Een raadtafel"
    shared = agenda_document(stored.workspace, "nl", shareable=True)
    assert "inspiration" in [part.key for part in shared.parts]


def test_while_nothing_is_kept_each_lesson_says_what_to_do(
    reader: Reader, stored: StoredWorkspace
) -> None:
    assert "Open a practice" in reader.view["kept"]["none"]
    assert "les 07" in Agenda(stored, "nl").view["inspiration"]["none"]


def test_taken_out_and_undone_it_is_there_again(reader: Reader) -> None:
    reader.does("keep", case="mra", taken="Een raadtafel", base="")
    reader.does("remove", case="mra")
    assert reader.view["kept"]["rows"] == []
    assert reader.view["kept"]["none"].startswith("Nothing kept yet. Open a practice")
    reader.does("undo")
    assert [row["id"] for row in reader.view["kept"]["rows"]] == ["mra"]
