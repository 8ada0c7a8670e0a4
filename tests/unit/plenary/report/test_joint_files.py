"""What a room takes home: it opens, says what was found, and names no group but in its annex."""

import io
from datetime import date

import pytest
from docx import Document
from lxml import html
from openpyxl import load_workbook

from regiolab.model import Workspace
from regiolab.plenary import Ledger, merge
from regiolab.plenary.report.joint_files import joint_file
from regiolab.regions import region
from tests.unit.plenary.rooms import group

DAY = date(2026, 3, 12)


@pytest.fixture(scope="module")
def merged():
    room = [
        group(
            f"Geheim {n}",
            {"UWV": {"influence": n, "interest": 4}, f"<b>Bakker</b> {n}": {"wants": "=1+1"}},
            relations=[("UWV", f"<b>Bakker</b> {n}")],
            actions={"Open één loket": "UWV"},
        )
        for n in range(5)
    ]
    return merge(room, Ledger().decide("group_name", "workGeheim 0", value="Geheim nul"))


def words_of(content):
    document = Document(io.BytesIO(content))
    return [(one.style.name, one.text) for one in document.paragraphs]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_report_has_its_summary_first_and_each_group_as_an_annex(merged, language):
    made = joint_file(merged, "docx", language, DAY)
    words = words_of(made.content)
    headings = [text for style, text in words if style == "Heading 1"]
    assert headings[0] == {"nl": "In het kort", "en": "In short"}[language]
    assert headings[1] == {"nl": "De gezamenlijke kaart", "en": "The joint map"}[language]
    annex = {"nl": "Wat elke groep maakte", "en": "What each group made"}[language]
    assert headings[-1] == annex
    body = [text for _, text in words[: [text for _, text in words].index(annex)]]
    assert "Geheim" not in " ".join(body)
    beside = {"nl": "Naast de kaart: ", "en": "Beside the map: "}[language]
    named = next(one for one in body if one.startswith(beside))
    assert [f"<b>Bakker</b> {n}" in named for n in range(5)] == [True] * 5
    assert "Geheim nul" in [text for style, text in words if style == "Heading 2"]
    assert made.name.endswith("-2026-03-12.docx")


@pytest.mark.parametrize("regions", [1, 2])
def test_no_result_stands_twice_in_the_report(regions):
    room = [
        group(f"G{n}", ["UWV", "FNV"], region=f"CR0{5 + n % regions}", actions={"Doe": "UWV"})
        for n in range(6)
    ]
    words = words_of(joint_file(merge(room), "docx", "nl", DAY).content)
    headings = [text for _, text in words]
    headings = headings[: headings.index("Wat elke groep maakte")]
    headings = [one for (style, one), _ in zip(words, headings, strict=False) if "Heading" in style]
    assert "Welke soorten partijen heeft niemand?" in headings
    assert len(headings) == len(set(headings))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_of_several_regions_the_maps_stand_side_by_side_and_none_is_joint(language):
    room = [
        group("Geheim A", {"UWV": {"influence": 4, "interest": 4}}, region="CR05"),
        group("Geheim B", {"UWV": {"influence": 0, "interest": 4}}, region="CR05"),
        group("Geheim C", {"UWV": {"influence": 0, "interest": 0}}, region="CR07"),
    ]
    merged = merge(room)
    report = [text for _, text in words_of(joint_file(merged, "docx", language, DAY).content)]
    joint = {"nl": "De gezamenlijke kaart", "en": "The joint map"}[language]
    assert joint not in report
    first = report[
        : report.index({"nl": "Wat elke groep maakte", "en": "What each group made"}[language])
    ]
    assert {region("CR05").name, region("CR07").name} <= set(first)
    slides = html.fromstring(joint_file(merged, "slides", language, DAY).content)
    above = [one.text_content() for one in slides.iter("figcaption")]
    number = {"nl": "kaart", "en": "map"}[language]
    names = [f"{region('CR05').name}, {number} 1", f"{region('CR05').name}, {number} 2"]
    assert sorted(above) == sorted([*names, region("CR07").name])
    assert "Geheim" not in slides.text_content()
    assert joint not in [one.text for one in slides.iter("h2")]


def test_answers_stand_in_a_column_each_and_of_many_groups_their_number():
    room = [group(f"G{n}", {"UWV": {"influence": n % 2}}) for n in range(13)]
    document = Document(io.BytesIO(joint_file(merge(room), "docx", "en", DAY).content))
    (table,) = (one for one in document.tables if one.cell(0, 1).text == "Placed by")
    cells = [[cell.text for cell in row.cells] for row in table.rows]
    assert cells[0][2:] == ["1", "2", "3", "4", "5"]
    assert cells[1] == ["UWV", "13 of 13", "7\u00a0×\u00a0●", "6\u00a0×\u00a0●", "·", "·", "·"]
    assert "each dot is a group" in " ".join(one.text for one in document.paragraphs)


def test_the_tables_say_who_said_what_and_hold_no_formula(merged):
    book = load_workbook(io.BytesIO(joint_file(merged, "xlsx", "nl", DAY).content))
    first = book.worksheets[0]
    rows = [[cell.value for cell in row] for row in first.iter_rows()]
    assert rows[0] == ["Partij", "Genoemd door", "Wie zegt wat"]
    assert rows[1][:2] == ["UWV", "5 van 5"]
    assert "Geheim 1" in rows[1][2]
    (apart,) = (one for one in book if "invloed" in one.title)
    heads, most, *_ = ([cell.value for cell in row] for row in apart.iter_rows())
    assert heads[2].startswith("antwoord 1 van 5: ")
    assert heads[3] == "antwoord 2 van 5"
    assert most[:1] + most[2:7] == ["UWV", 1, 1, 1, 1, 1]
    assert "Geheim 1" in most[7]
    assert not [c for sheet in book for row in sheet.iter_rows() for c in row if c.data_type == "f"]


def test_the_slides_are_one_file_without_script_and_without_names_of_groups(merged):
    text = joint_file(merged, "slides", "nl", DAY).content.decode()
    page = html.fromstring(text)
    assert not page.xpath("//script | //b | //link | //img[@src]")
    assert "Geheim" not in text
    assert len(page.xpath("//section")) > 8
    assert len(page.xpath("//section//*[local-name()='svg']")) == 2
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert set(" ".join(page.xpath("//@aria-labelledby")).split()) <= set(ids)


def test_the_joint_map_opens_like_any_work_and_the_decisions_give_the_same_again(merged):
    work = joint_file(merged, "work", "nl", DAY).content.decode()
    ledger = joint_file(merged, "ledger", "nl", DAY).content.decode()
    opened = Workspace.from_json(work)
    assert {one.name for one in opened.stakeholders} == {one.name for one in merged.parties}
    opened.add_stakeholder("Erbij", "government")
    assert merge([work], ledger).to_json() == merged.to_json()


def test_a_report_of_nothing_is_still_a_report():
    empty = merge([])
    for kind in ("docx", "xlsx", "slides", "work", "ledger"):
        assert joint_file(empty, kind, "nl", DAY).content
