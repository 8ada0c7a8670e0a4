"""The agenda is taken home as a file: what is in it, and what is not."""

import base64
import io

import docx
import openpyxl
import pytest
from PIL import Image

from tests.unit.exchange.agenda_of_the_mini_regio import filled_agenda


@pytest.fixture
def filled(group):
    """A group with the agenda of the mini-regio; the step to take it home is open."""
    group.workspace.replace_content(filled_agenda(), "open a file", {})
    group.goes_to("export")
    group.does("export_version", version="work")
    return group


def file_of(group, file_format):
    ack = group.does("export_file", file_format=file_format)
    assert ack["ok"], ack
    return ack["data"]["name"], base64.b64decode(ack["data"]["content"])


def panel(group):
    return next(block for block in group.blocks if block["type"] == "export")


def test_the_word_file_opens_and_names_every_action(filled):
    name, content = file_of(filled, "docx")
    assert name.startswith("regionale-agenda-werkversie-Groep-3-")
    assert name.endswith(".docx")
    document = docx.Document(io.BytesIO(content))
    words = "\n".join(
        [paragraph.text for paragraph in document.paragraphs]
        + [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    )
    assert all(action.title in words for action in filled.workspace.actions)


def test_the_workbook_opens_with_its_sheets(filled):
    _, content = file_of(filled, "xlsx")
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert "Brengt en haalt" in book.sheetnames


def test_the_poster_is_a_picture(filled):
    name, content = file_of(filled, "png")
    assert name.endswith(".png")
    assert Image.open(io.BytesIO(content)).format == "PNG"
    assert file_of(filled, "svg")[1].startswith(b"<")


def test_the_version_to_share_says_so_in_its_name_and_lists_what_stays_behind(filled):
    filled.does("export_version", version="shareable")
    behind = panel(filled)["preview"][1]
    assert behind["title"] == "Blijft achter"
    assert behind["rows"]
    assert file_of(filled, "xlsx")[0].startswith("regionale-agenda-om-te-delen-")


def test_the_version_to_share_is_the_one_to_begin_with_as_on_the_map(group):
    group.goes_to("export")
    assert panel(group)["version"]["value"] == "shareable"


def test_the_headings_of_a_regio_deal_can_be_chosen(filled):
    neutral = file_of(filled, "docx")[1]
    filled.does("export_headings", headings="regio_deal")
    assert panel(filled)["headings"]["value"] == "regio_deal"

    def headings(content):
        found = docx.Document(io.BytesIO(content)).paragraphs
        return [one.text for one in found if one.style.name.startswith("Heading")]

    assert headings(neutral) != headings(file_of(filled, "docx")[1])


def test_an_empty_agenda_can_be_taken_home_too(group):
    group.goes_to("export")
    assert docx.Document(io.BytesIO(file_of(group, "docx")[1])).paragraphs


def house_style():
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Huisstijl Waterland"
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def chooses_template(group, name, content):
    return group.does("export_template", name=name, content=base64.b64encode(content).decode())


def header(content):
    return docx.Document(io.BytesIO(content)).sections[0].header.paragraphs[0].text


def test_the_word_file_is_made_in_the_template_that_was_chosen(group):
    group.goes_to("export")
    assert not panel(group)["template"]["chosen"]
    ack = chooses_template(group, "huis.docx", house_style())
    assert ack["message"] == "Het Word-bestand wordt gemaakt in huis.docx."
    assert panel(group)["template"]["name"] == "huis.docx"
    assert header(file_of(group, "docx")[1]) == "Huisstijl Waterland"
    group.does("export_no_template")
    assert panel(group)["template"]["name"] == "geen: gewone letters"
    assert header(file_of(group, "docx")[1]) == ""


def test_a_broken_template_gets_a_sentence_and_leaves_the_one_before(group):
    group.goes_to("export")
    chooses_template(group, "huis.docx", house_style())
    ack = chooses_template(group, "stuk.dotx", house_style()[:4000])
    assert not ack["ok"]
    assert "Het sjabloon stuk.dotx is geen bruikbaar Word-bestand." in ack["error"]
    assert panel(group)["template"]["name"] == "huis.docx"
    assert header(file_of(group, "docx")[1]) == "Huisstijl Waterland"


def test_a_template_that_is_too_large_or_came_over_in_part_is_refused(group):
    group.goes_to("export")
    ack = chooses_template(group, "film.docx", bytes(5_000_001))
    assert "groter dan 5 MB" in ack["error"]
    ack = group.does("export_template", name="huis.docx", content="#")
    assert "niet heel overgekomen" in ack["error"]
    assert not panel(group)["template"]["chosen"]
