"""Looking through the catalogue, as a person's session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from regiolab.course.catalogue import catalogue
from regiolab.widgets.lesson.party_list import PartyList

if TYPE_CHECKING:
    from regiolab.storage import StoredWorkspace


def ask(widget: PartyList, command: str, /, **args: Any) -> dict[str, Any]:
    """Send a command and, as after every command, let the widget make its view anew."""
    reply = widget.answer({"name": command, "args": args})
    widget.refresh()
    return reply


@pytest.fixture(params=["nl", "en"])
def shown(stored: StoredWorkspace, request: pytest.FixtureRequest) -> PartyList:
    return PartyList(stored, request.param)


def test_every_kind_is_there_with_what_it_rests_on(shown: PartyList) -> None:
    rows = shown.view["rows"]
    assert [row["id"] for row in rows] == [one.id for one in catalogue().parties]
    assert all(row["basis"] or row["host"] for row in rows)
    assert all(bool(row["address"]) == bool(row["host"]) for row in rows)


def test_a_page_is_named_by_its_address_alone(stored: StoredWorkspace) -> None:
    rows = {row["id"]: row for row in PartyList(stored, "en").view["rows"]}
    named = {
        basis: next(one.id for one in catalogue().parties if one.source.basis == basis)
        for basis in ("page", "page_names_it", "general_knowledge")
    }
    assert rows[named["page"]]["basis"] == ""
    assert rows[named["page"]]["host"]
    assert rows[named["page_names_it"]]["basis"].startswith("names it;")
    assert rows[named["general_knowledge"]]["basis"] == "general knowledge"


def test_field_scale_and_link_narrow_it_down_together(stored: StoredWorkspace) -> None:
    shown = PartyList(stored, "nl")
    ask(shown, "set", field="corner", value="education")
    ask(shown, "set", field="link", value="decides")
    said = ask(shown, "set", field="scale", value="national")["message"]
    names = {row["id"] for row in shown.view["rows"]}
    assert names == {"min_bzk", "min_ocw", "rijk_dealmaker"}
    assert said == "Je ziet 3 van de 62 soorten."
    assert ask(shown, "all")["message"] == "Je ziet 62 van de 62 soorten."


def test_a_choice_without_a_party_says_so(shown: PartyList) -> None:
    ask(shown, "set", field="scale", value="european")
    ask(shown, "set", field="link", value="uses")
    assert shown.view["rows"] == []
    assert shown.view["none"]


@pytest.mark.parametrize(("field", "value"), [("corner", "sport"), ("colour", ""), ("link", "x")])
def test_what_is_not_in_the_lists_is_refused(shown: PartyList, field: str, value: str) -> None:
    assert not ask(shown, "set", field=field, value=value)["ok"]
    assert len(shown.view["rows"]) == 62


def test_looking_changes_nothing_in_the_work(stored: StoredWorkspace) -> None:
    before = stored.workspace.to_json()
    ask(PartyList(stored, "nl"), "set", field="corner", value="economy")
    assert stored.workspace.to_json() == before


def test_the_counts_add_up_to_the_fields_of_all_kinds(shown: PartyList) -> None:
    rows = shown.view["counts"]["rows"]
    told = sum(int(row[field]) for row in rows for field in row if field != "scale")
    assert told == sum(len(one.corners) for one in catalogue().parties)
