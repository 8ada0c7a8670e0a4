"""Another group's file beside our own work, as a group's session."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from regiolab.exchange.sharing.shareable import shareable_version
from regiolab.exchange.sharing.starter_kit import make_kit
from regiolab.model import Workspace
from regiolab.widgets.work.other_group import OtherGroup
from tests.unit.exchange.agenda_of_the_mini_regio import filled_agenda
from tests.unit.exchange.group_work import hostile_map

if TYPE_CHECKING:
    from regiolab.storage import StoredWorkspace


@pytest.fixture
def panel(stored: StoredWorkspace) -> OtherGroup:
    ours = stored.workspace
    ours.add_stakeholder("ROC Waterland", "education")
    ours.add_stakeholder("Buurtbus", "civil_society")
    return OtherGroup(stored, "nl")


def ask(widget: OtherGroup, command: str, /, **args: Any) -> dict[str, Any]:
    """Send a command and, as after every command, let the widget make its view anew."""
    reply = widget.answer({"name": command, "args": args})
    widget.refresh()
    return reply


def named(name: str | None, *parties: str) -> Workspace:
    workspace = Workspace.new("Elders")
    workspace.update("about", "about", {"group": name})
    for party in parties:
        workspace.add_stakeholder(party, "workers")
    return workspace


def test_opening_a_file_shows_it_and_changes_nothing_of_ours(panel: OtherGroup) -> None:
    before = panel.workspace.to_json()
    reply = ask(panel, "open", text=filled_agenda("nl").to_json())
    assert (
        reply["message"]
        == "“Groep 3” staat nu naast jullie werk. Aan jullie werk is niets veranderd."
    )
    beside = panel.view["beside"]
    assert beside["heading"] == "Naast ons werk: Groep 3"
    assert beside["words"][0] == "Beide groepen noemen één partij: ROC Waterland."
    assert beside["words"][1] == "Alleen wij noemen: Buurtbus."
    assert "actions" in [part["key"] for part in beside["overview"]]
    assert panel.workspace.to_json() == before


def test_it_is_told_beforehand_that_a_new_start_forgets_the_files(panel: OtherGroup) -> None:
    assert panel.view["intro"].endswith("Begint de les opnieuw, dan open je het nog een keer.")


def test_a_name_that_ends_in_a_full_stop_ends_the_sentence(panel: OtherGroup) -> None:
    panel.workspace.add_stakeholder("Jansen & zn.", "employers")
    ask(panel, "open", text=filled_agenda("nl").to_json())
    assert panel.view["beside"]["words"][1] == "Alleen wij noemen: Buurtbus en Jansen & zn."


def test_what_we_computed_about_a_group_is_not_read_as_its_own_words(panel: OtherGroup) -> None:
    ask(panel, "open", text=filled_agenda("nl").to_json())
    keys = {part["key"] for part in panel.view["beside"]["overview"]}
    assert not keys & {"missing", "not_involved", "conversations", "stakeholder_map", "sources"}


def test_a_party_that_one_group_lists_is_not_listed_by_the_other(panel: OtherGroup) -> None:
    ask(panel, "open", text=named("B", "ROC Waterland", "Bond").to_json())
    rows = panel.view["beside"]["parties"]["rows"]
    assert [(row["party"], row["ours"], row["theirs"]) for row in rows] == [
        ("ROC Waterland", "genoemd", "genoemd"),
        ("Buurtbus", "genoemd", "niet genoemd"),
        ("Bond", "niet genoemd", "genoemd"),
    ]
    assert "geen relatie" in panel.view["beside"]["note"]


def test_two_files_can_be_opened_one_after_the_other(panel: OtherGroup) -> None:
    ask(panel, "open", text=named("A").to_json())
    ask(panel, "open", text=named("B").to_json())
    assert [one["label"] for one in panel.view["groups"]["options"]] == ["A", "B"]
    assert panel.view["beside"]["heading"] == "Naast ons werk: B"
    ask(panel, "look_at", place="0")
    assert panel.view["beside"]["heading"] == "Naast ons werk: A"
    ask(panel, "close")
    assert panel.view["beside"]["heading"] == "Naast ons werk: B"
    ask(panel, "close")
    assert panel.view["beside"] is None
    assert ask(panel, "close")["ok"]


def test_groups_with_one_name_can_be_told_apart(panel: OtherGroup) -> None:
    for _ in range(2):
        ask(panel, "open", text=named("Groep").to_json())
    assert [one["label"] for one in panel.view["groups"]["options"]] == ["Groep", "Groep (2)"]


def test_a_newer_file_of_a_group_takes_the_place_of_the_older_one(panel: OtherGroup) -> None:
    theirs = named("B")
    ask(panel, "open", text=theirs.to_json())
    theirs.add_stakeholder("Bond", "workers")
    ask(panel, "open", text=theirs.to_json())
    assert len(panel.view["groups"]["options"]) == 1
    assert panel.view["beside"]["content"] == "1 partij, 0 acties"


def test_what_the_maps_differ_on_is_said_and_a_single_step_is_not(panel: OtherGroup) -> None:
    mine = panel.workspace.stakeholders[0]
    panel.workspace.update("stakeholders", mine.id, {"influence": 1, "interest": 3})
    theirs = named("B", "ROC Waterland")
    there = theirs.stakeholders[0]
    theirs.update("stakeholders", there.id, {"influence": 4, "interest": 1})
    ask(panel, "open", text=theirs.to_json())
    far = (
        "Op de kaart het verst uit elkaar: ROC Waterland (invloed: wij zeggen 1, “B” zegt 4; "
        "geraakt: wij zeggen 3, “B” zegt 1). Vraag elkaar waarom."
    )
    assert far in panel.view["beside"]["words"]
    theirs.update("stakeholders", there.id, {"influence": 2, "interest": 2})
    ask(panel, "open", text=theirs.to_json())
    near = "Wat beide groepen indeelden, staat op de kaart hooguit één stap uit elkaar."
    assert near in panel.view["beside"]["words"]


def test_without_judgements_nothing_is_said_on_the_places_of_parties(panel: OtherGroup) -> None:
    mine = panel.workspace.stakeholders[0]
    panel.workspace.update("stakeholders", mine.id, {"influence": 1})
    theirs = named("B", "ROC Waterland")
    theirs.update("stakeholders", theirs.stakeholders[0].id, {"influence": 4})
    ask(panel, "open", text=shareable_version(theirs).to_json())
    assert not [words for words in panel.view["beside"]["words"] if "kaart" in words]


def test_a_starter_kit_is_refused(panel: OtherGroup) -> None:
    kit = make_kit(named(None, "Bond"))
    reply = ask(panel, "open", text=kit.to_json())
    assert reply["error"].startswith("Dit is een startpakket")
    assert panel.view["beside"] is None


def test_our_own_file_is_refused(panel: OtherGroup) -> None:
    reply = ask(panel, "open", text=panel.workspace.to_json())
    assert reply["error"].startswith("Dit is jullie eigen werk")
    assert panel.view["beside"] is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"recipe": "pea soup"}',
        "PK\x03\x04",
        '{"schema_version": "9.0", "id": "x"}',
        "[" * 100_000,
        " " * 10_000_001,
    ],
    ids=["empty", "cut off", "a list", "foreign", "a zip", "newer", "deep", "large"],
)
def test_a_file_that_cannot_be_used_gets_a_sentence_and_leaves_what_is_open(
    panel: OtherGroup, text: str
) -> None:
    ask(panel, "open", text=named("B").to_json())
    before = panel.workspace.to_json()
    reply = ask(panel, "open", text=text)
    assert not reply["ok"]
    assert len(reply["error"].split()) > 6
    assert panel.view["beside"]["heading"] == "Naast ons werk: B"
    assert panel.workspace.to_json() == before


def test_texts_meant_to_break_the_page_are_shown_as_texts(panel: OtherGroup) -> None:
    assert ask(panel, "open", text=hostile_map().to_json())["ok"]
    json.dumps(panel.view)


def test_a_region_of_another_year_is_shown_by_its_name(panel: OtherGroup) -> None:
    theirs = named("B")
    data = json.loads(theirs.to_json())
    data["about"]["region"] = {"level": "corop", "code": "CR99", "name": "Vroeger gebied"}
    assert ask(panel, "open", text=json.dumps(data))["ok"]
    assert panel.view["beside"]["table"]["rows"][0]["theirs"] == ["Vroeger gebied"]


def test_what_a_shareable_file_leaves_out_is_not_called_empty(panel: OtherGroup) -> None:
    shared = shareable_version(filled_agenda("nl"))
    ask(panel, "open", text=shared.to_json())
    beside = panel.view["beside"]
    assert beside["words"][3] == "Welke spanningsvelden “Groep 3” koos, staat niet in het bestand."
    tensions = next(row for row in beside["table"]["rows"] if "spanningsvelden" in row["about"])
    assert tensions["theirs"] == []
    assert beside["table"]["theirs_empty"] == "staat niet in het bestand"


@pytest.mark.parametrize(
    ("ours", "theirs", "said"),
    [
        (["content"], ["content", "funding"], "Beide groepen kozen het spanningsveld inhoud."),
        (["content"], ["funding"], "De twee groepen kozen andere spanningsvelden"),
        ([], ["funding"], "Wij kozen nog geen spanningsvelden; “B” wel."),
    ],
)
def test_chosen_tensions_are_compared(
    panel: OtherGroup, ours: list[str], theirs: list[str], said: str
) -> None:
    panel.workspace.update("agenda", "agenda", {"chosen_tensions": ours})
    other = named("B")
    other.update("agenda", "agenda", {"chosen_tensions": theirs})
    ask(panel, "open", text=other.to_json())
    assert any(sentence.startswith(said) for sentence in panel.view["beside"]["words"])


def test_their_agenda_can_be_read_as_one_party(panel: OtherGroup) -> None:
    theirs = filled_agenda("nl")
    ask(panel, "open", text=theirs.to_json())
    ids = {one.name: one.id for one in theirs.stakeholders}
    ask(panel, "read_as", party=ids["ROC Waterland"])
    lines = panel.view["beside"]["reading"]["lines"]
    assert any(line.startswith("Brengt: ") for line in lines)
    assert not ask(panel, "read_as", party="nobody")["ok"]
    ask(panel, "read_as", party="")
    assert panel.view["beside"]["reading"]["lines"] == []


def test_a_party_that_nothing_is_asked_of_is_not_said_to_have_no_part(panel: OtherGroup) -> None:
    theirs = named("B", "Bond")
    ask(panel, "open", text=theirs.to_json())
    ask(panel, "read_as", party=theirs.stakeholders[0].id)
    (line,) = panel.view["beside"]["reading"]["lines"]
    assert line.startswith("Geen actie en geen toezegging in dit bestand noemt Bond.")


def test_the_promise_and_the_request_stand_beside_ours(panel: OtherGroup) -> None:
    theirs = named("B")
    theirs.put("sentences", "09-promise", {"text": "Maandag bellen wij het ROC"}, step="fill in")
    ask(panel, "open", text=theirs.to_json())
    last = panel.view["beside"]["table"]["rows"][-1]
    assert last["theirs"] == ["Belofte: Maandag bellen wij het ROC"]


def test_so_many_files_and_no_more(panel: OtherGroup) -> None:
    for number in range(12):
        assert ask(panel, "open", text=named(f"Groep {number}").to_json())["ok"]
    assert ask(panel, "open", text=named("Nog een").to_json())["error"].startswith("Er zijn 12")
