"""Every kind of question that reading can ask: it is in the panel, and its answer counts there."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import pytest

from regiolab.exchange import look_at
from regiolab.exchange.reading.questions import KINDS, Question
from regiolab.widgets.map.context import MapContext
from regiolab.widgets.map.pasting import Pasting
from tests.unit.exchange.books import book, in_bytes

if TYPE_CHECKING:
    from regiolab.storage import StoredWorkspace


TWO = [["Naam", "Sector"], ["ROC", "onderwijs"], ["Gemeente Zwolle", "overheid"]]
PLEDGES = [
    ["Partij", "Brengt of haalt", "Wat", "Bedrag in euro's"],
    ["ROC", "brengt", "lokaal", "25.000"],
    ["ROC", "brengt", "uren", 300],
]
ASKS: dict[str, str | bytes] = {
    "commas": 'Tijdstempel,Welke partijen?\n3-1-2027 9:00,"Windesheim, Cibap"\n3-1-2027,UWV',
    "date": "Name,Sector,By when\nA,business,3/4/2027\nB,business,5/6/2027",
    "direction": ";A BV;B BV;C BV\nA BV;;;\nB BV;x;;\nC BV;;x;",
    "encoding": "Zuidër\nKreek Bouw".encode("mac_roman"),
    "header": "Sector;Invloed (0-4)\noverheid;3\nonderwijs;2",
    "municipality": "Zwole\nDalfsen\nOmmen",
    "number": in_bytes(book(Partijen=TWO, **{"Brengt en haalt": PLEDGES})),
    "people": "Voornaam;Naam;Affiliatie;E-mail\nJan;Jansen;ROC;j@example.org\nAn;Jansen;UWV;a@x.nl",
    "scale": "Naam;Sector;Invloed\nROC;onderwijs;1\nUWV;overheid;5",
    "sector": "Naam;Notitie\nKreek Bouw;groot\nAtlas;klein",
    "sheet": in_bytes(book(Een=TWO, Twee=TWO)),
}


@pytest.fixture(params=["nl", "en"])
def panel(request: pytest.FixtureRequest, stored: StoredWorkspace) -> Pasting:
    return Pasting(MapContext(stored, request.param))


def shows(panel: Pasting, given: str | bytes) -> None:
    if isinstance(given, str):
        panel.command_look_at(given).do()
    else:
        panel.command_read_file("lijst", base64.b64encode(given).decode()).do()


def test_each_kind_has_an_example_here() -> None:
    assert set(ASKS) == set(KINDS)


def test_a_kind_that_nobody_declared_cannot_be_asked() -> None:
    with pytest.raises(ValueError, match="put colour in KINDS"):
        Question("colour:name", "Which colour?", ())


@pytest.mark.parametrize("kind", KINDS)
def test_every_question_is_in_the_panel_and_its_answers_change_what_will_come(
    kind: str, panel: Pasting
) -> None:
    given = ASKS[kind]
    if kind == "date" and panel.language == "nl":
        assert not look_at(given, language="nl").questions  # in Dutch the day comes first
        return
    shows(panel, given)
    assert panel.preview is not None
    [question] = [one for one in panel.preview.questions if one.kind == kind][:1]
    if kind == "sector":
        view = panel.view()
        assert view["sector"]
        offered = {one["value"] for one in view["sectors"]}
        assert {one.value for one in question.options} - {"none"} <= offered
        return
    [shown] = [one for one in panel.view()["questions"] if one["about"] == question.about]
    assert shown["label"] == question.text
    assert {one.value: one.label for one in question.options}.items() <= {
        one["value"]: one["label"] for one in shown["options"]
    }.items()
    outcomes = []
    for option in question.options:
        panel.command_answer(question.about, option.value).do()
        [shown] = [one for one in panel.view()["questions"] if one["about"] == question.about]
        assert shown["value"] == option.value  # it stays in sight, to be changed
        after = panel.preview
        outcomes.append((after.parties, after.relations, after.commitments, after.left_out))
    assert any(one != outcomes[0] for one in outcomes)


def test_names_of_a_file_are_written_as_somebody_says_they_are(panel: Pasting) -> None:
    content = base64.b64encode(ASKS["encoding"]).decode()  # type: ignore[arg-type]
    first = panel.command_read_file("lijst.txt", content).do().data["names"]
    other = panel.command_answer("encoding", "cp850").do().data
    assert other["before"] == first
    right = panel.command_answer("encoding", "mac_roman").do().data["names"]
    assert right == "Zuidër\nKreek Bouw"
    panel.command_paste(right, "employers").do()
    assert [one.name for one in panel.workspace.stakeholders] == ["Zuidër", "Kreek Bouw"]


def test_the_column_of_the_names_can_be_said_in_either_place(panel: Pasting) -> None:
    panel.command_look_at("Sector;Invloed (0-4)\noverheid;3\nonderwijs;2").do()
    panel.command_table_field(0, 1, "name").do()
    assert not [one for one in panel.view()["questions"] if one["about"] == "header"]
    panel.command_look_at("Sector;Invloed (0-4)\noverheid;3\nonderwijs;1").do()
    panel.command_answer("header", "1").do()
    assert panel.view()["tables"][0]["columns"][1]["value"] == "name"
