"""Vote and scan in the Word document and the workbook: only what everybody may see."""

import io
import json

import openpyxl
import pytest

from regiolab.analysis.people.vote import VoteList
from regiolab.exchange.documents.agenda_document import agenda_document
from regiolab.exchange.documents.agenda_workbook import workbook_bytes
from regiolab.model import Workspace


@pytest.fixture
def voted():
    """Three actions and three votes that go round in a circle."""
    workspace = Workspace.new("Regio")
    ids = [workspace.add_action(title, [], None).id for title in "ABC"]
    version = VoteList.of(workspace, "actions").version
    for turn in range(3):
        ranking = ids[turn:] + ids[:turn]
        fields = {"list_version": version, "kind": "order", "order": 0, "ranking": ranking}
        workspace.add("ballots", fields, "hand in a vote", {})
    return workspace


def reveal(workspace):
    version = VoteList.of(workspace, "actions").version
    workspace.update("agenda", "agenda", {"revealed_votes": [version]})


def part(workspace, key, **options):
    parts = agenda_document(workspace, "nl", **options).parts
    return next((one for one in parts if one.key == key), None)


def book(workspace, **options):
    return openpyxl.load_workbook(io.BytesIO(workbook_bytes(workspace, "nl", **options)))


def test_a_vote_that_was_not_shown_is_in_no_file(voted):
    assert part(voted, "priorities") is None
    assert "Wat gaat voor" not in book(voted).sheetnames


def test_a_vote_that_was_shown_is_in_document_and_workbook_with_ties_as_ties(voted):
    reveal(voted)
    (actions,) = part(voted, "priorities").parts
    table = next(block for block in actions.blocks if hasattr(block, "rows"))
    assert [row[0] for row in table.rows] == ["1", "1", "1"]
    words = " ".join(getattr(block, "words", "") for block in actions.blocks)
    assert "3 stemmen." in words
    # a reader outside the group gets no measure by its name; the workbook has it
    assert "Kendall" not in words
    sheet = book(voted)["Wat gaat voor"]
    assert [cell.value for cell in sheet["E"][1:]] == ["gelijk: 3 op deze plaats"] * 3
    assert "“A” › “B” › “C”" in sheet["F2"].value


def test_a_vote_that_was_shown_is_not_in_the_version_to_share(voted):
    reveal(voted)
    assert part(voted, "priorities", shareable=True) is None
    assert "Wat gaat voor" not in book(voted, shareable=True).sheetnames


def test_a_vote_on_a_list_that_changed_since_is_said_and_not_told(voted):
    reveal(voted)
    voted.add_action("D", [], None)
    found = part(voted, "priorities")
    assert found.parts == ()
    (said,) = found.blocks
    assert said.words.startswith("Er is gestemd over de acties. Die zijn daarna veranderd")


def scanned(*, open_seat):
    workspace = Workspace.new("Regio")
    for number in range(1, 4):
        fields = {"id": str(number), "order": number}
        if not (open_seat and number == 3):
            fields["state"] = "handed_in"
        workspace.add("seats", fields, "hand in", {})
    answers = {
        str(number): {"position": place, "strain": "strong"}
        for number, place in ((1, 1), (2, 5), (3, 5))
    }
    fields = {"answers": answers, "proof": "elk jaar zoeken naar geld", "position": 4}
    workspace.put("tensions", "funding", fields, step="answer together")
    workspace.update("agenda", "agenda", {"chosen_tensions": ["funding"]})
    return workspace


def test_the_scan_has_a_sheet_with_the_spread_in_words_and_the_chosen_ones():
    sheet = book(scanned(open_seat=False))["Spanningsscan"]
    row = {head.value: cell.value for head, cell in zip(sheet[1], sheet[2], strict=True)}
    assert row["Spanningsveld"] == "Financiering"
    assert row["Gekozen"] == "ja"
    assert (
        "Waar we staan: 1 zei “helemaal dit” en 2 zeiden “helemaal dat”."
        in row["Wat ieder alleen zei"]
    )
    assert "twee groepen tegenover elkaar" in row["Wat ieder alleen zei"]


def test_no_answer_and_i_dont_know_are_two_things_in_the_sheet():
    workspace = scanned(open_seat=False)
    answers = {"1": {"position": "unknown"}, "2": {"position": 2, "strain": "some"}}
    workspace.update("tensions", "funding", {"answers": answers, "position": "unknown"})
    sheet = book(workspace)["Spanningsscan"]
    row = {head.value: cell.value for head, cell in zip(sheet[1], sheet[2], strict=True)}
    said = "Waar we staan: 1 zei “eerder dit”, 1 zei “weet ik niet” en 1 gaf geen antwoord. "
    assert (
        said + "Of het knelt: 1 zei “knelt een beetje” en 2 gaven geen antwoord."
        in row["Wat ieder alleen zei"]
    )
    assert (row["Waar we nu staan"], row["Knelt het"]) == ("weet ik niet", None)


def test_a_tension_on_which_nobody_answered_anything_is_not_in_the_sheet():
    sheet = book(scanned(open_seat=False))["Spanningsscan"]
    assert [row[0].value for row in sheet.iter_rows(min_row=2)] == ["Financiering"]


def test_before_everybody_handed_in_no_answer_of_a_person_is_in_the_sheet():
    rows = book(scanned(open_seat=True))["Spanningsscan"].iter_rows(min_row=2, values_only=True)
    assert "helemaal" not in json.dumps(list(rows))


def test_the_scan_is_not_in_the_version_to_share():
    assert "Spanningsscan" not in book(scanned(open_seat=False), shareable=True).sheetnames
