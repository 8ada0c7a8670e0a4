"""The own agenda as slides for a board, and its days as a calendar."""

import io
import itertools
import re
from datetime import date

import pptx
import pytest

from regiolab.exchange import write_ics, write_pptx
from regiolab.exchange.documents.ics_writing import escaped, folded, ics_bytes
from regiolab.exchange.documents.pptx_writing import pptx_bytes
from regiolab.locale import LANGUAGES, text
from regiolab.model import InputError, Workspace
from regiolab.scenes.drawing.text_width import text_width, wrapped
from tests.unit.exchange.agenda_of_the_mini_regio import filled_agenda

DAY = date(2026, 3, 12)


def young():
    workspace = Workspace.new("Onze regio")
    workspace.add_action("Stagebus", [], workspace.add_stakeholder("ROC", "education").id)
    return workspace


def large():
    workspace = filled_agenda()
    for number in range(52):
        workspace.add_stakeholder(f"Een partij met een lange naam {number}", "government")
    for number in range(9):
        workspace.add_action(f"Een actie met een titel die twee regels lang is {number}", [], None)
    return workspace


WORKS = {
    "empty": lambda: Workspace.new("Onze regio"),
    "young": young,
    "full": lambda: filled_agenda(),
    "large": large,
}


def slides(workspace, **options):
    return pptx.Presentation(io.BytesIO(pptx_bytes(workspace, "nl", day=DAY, **options)))


@pytest.mark.parametrize("shareable", [True, False], ids=["to share", "work"])
@pytest.mark.parametrize("work", WORKS)
def test_each_slide_has_a_title_and_nothing_beside_the_paper(work, shareable):
    made = slides(WORKS[work](), shareable=shareable)
    if work in {"full", "large"}:
        assert 5 <= len(made.slides) <= 7
    for slide in made.slides:
        assert slide.shapes.title.text
        shapes = [one for one in slide.shapes if one.width < made.slide_width - 50]
        for one in shapes:
            assert one.left >= 0
            assert one.left + one.width <= made.slide_width
            assert one.top + one.height <= made.slide_height
        content = [
            one
            for one in shapes
            if one.has_table or one.shape_type == 13 or (one.has_text_frame and one.text_frame.text)
        ]
        for one, other in itertools.combinations(content, 2):
            apart = (
                one.top + one.height <= other.top
                or other.top + other.height <= one.top
                or one.left + one.width <= other.left
                or other.left + other.width <= one.left
            )
            assert apart or slide.shapes.title in (one, other), (one.name, other.name)


def words_below_the_title(slide):
    """Return what a slide holds besides its title and its foot."""
    return [
        one
        for one in slide.shapes
        if one.shape_id != slide.shapes.title.shape_id
        and (one.has_table or one.shape_type == 13 or (one.has_text_frame and one.text_frame.text))
    ][:-1]


def test_what_is_not_filled_in_has_no_slide_and_what_is_little_stands_together():
    empty = slides(Workspace.new("Onze regio"))
    assert len(empty.slides) == 1
    assert "Er is nog niets ingevuld." in empty.slides[0].placeholders[1].text_frame.text
    work = young()
    work.add_challenge("Te weinig vaklui")
    made = slides(work)
    assert len(made.slides) == 2
    told = " ".join(one.text_frame.text for one in made.slides[1].shapes if one.has_text_frame)
    assert "Te weinig vaklui" in told
    assert "Met 1 partij" in told
    for one in (*made.slides, *slides(filled_agenda()).slides, *slides(large()).slides):
        words = " ".join(part.text_frame.text for part in one.shapes if part.has_text_frame)
        assert "nog niet" not in words
        assert "nog niets" not in words
    assert all(words_below_the_title(one) for one in [*made.slides][1:])


def test_a_title_on_two_lines_keeps_clear_of_what_stands_below_it():
    work = Workspace.new("Onze regio")
    parties = [work.add_stakeholder(f"ROC {number}", "education").id for number in range(6)]
    for party in parties:
        work.add_action("Een bus", [], party, start="2027-01-01", end="2028-12-31")
    title, below = next(
        (one.shapes.title, words_below_the_title(one)[0])
        for one in slides(work).slides
        if "Planning" in one.shapes.title.text
    )
    size = title.text_frame.paragraphs[0].runs[0].font.size.pt
    lines = len(wrapped(title.text_frame.text, 864 / 1.1, size, 9))
    assert lines == 2
    assert below.top / 12_700 >= 26 + lines * size * 1.2


def test_the_properties_hold_title_language_and_real_dates():
    properties = slides(filled_agenda()).core_properties
    assert properties.language == "nl-NL"
    assert properties.title == filled_agenda().about.title
    assert properties.created.date() == properties.modified.date() == DAY


def test_every_picture_says_what_it_shows():
    made = slides(filled_agenda())
    pictures = [one for slide in made.slides for one in slide.shapes if one.shape_type == 13]
    assert pictures
    assert all(one._element.nvPicPr.cNvPr.get("descr") for one in pictures)


def test_slides_to_share_hold_no_word_of_the_assessment():
    workspace = filled_agenda()
    words = " ".join(
        one.text_frame.text
        for slide in slides(workspace, shareable=True).slides
        for one in slide.shapes
        if one.has_text_frame
    )
    assert text("nl", "version to share") in words
    assert text("nl", "work version") not in words


def test_a_calendar_holds_every_day_of_the_agenda_once():
    workspace = filled_agenda()
    written = ics_bytes(workspace, "nl", day=DAY).decode()
    days = re.findall(r"DTSTART;VALUE=DATE:(\d{8})", written)
    expected = [one.first_step_date for one in workspace.actions]
    expected += [moment.when for one in workspace.actions for moment in one.decision_moments]
    expected += [one.by for one in workspace.milestones if not one.reached]
    assert days == sorted(f"{one:%Y%m%d}" for one in expected if one)
    ids = re.findall(r"UID:(\S+)", written)
    assert len({*ids}) == len(ids) == len(days)
    # a calendar that is made again replaces the one before
    again = ics_bytes(workspace, "en", day=date(2026, 5, 1)).decode()
    assert re.findall(r"UID:(\S+)", again) == ids


def test_a_calendar_without_a_day_says_what_to_do():
    with pytest.raises(InputError, match="een datum"):
        ics_bytes(young(), "nl")


def test_a_line_is_folded_at_75_bytes_and_never_within_a_letter():
    lines = folded("SUMMARY:" + "é" * 100)
    assert all(len(line) <= 75 for line in lines.split(b"\r\n"))
    assert lines.replace(b"\r\n ", b"").decode() == "SUMMARY:" + "é" * 100 + "\r\n"


def test_what_has_a_meaning_in_a_calendar_is_escaped():
    assert escaped("a,b;c\\d\r\ne\x00f\u2028g") == "a\\,b\\;c\\\\d\\nef\\ng"


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_are_written_to_a_path(tmp_path, language):
    workspace = filled_agenda()
    write_pptx(workspace, tmp_path / "a.pptx", language=language, shareable=True)
    write_ics(workspace, tmp_path / "a.ics", language=language, shareable=True)
    assert (tmp_path / "a.ics").read_bytes().endswith(b"END:VCALENDAR\r\n")
    assert (tmp_path / "a.pptx").read_bytes().startswith(b"PK")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_column_of_a_slide_is_narrower_than_its_longest_word(language, tmp_path):
    path = tmp_path / "agenda.pptx"
    write_pptx(filled_agenda(language), path, language=language)
    tables = [
        shape.table
        for slide in pptx.Presentation(str(path)).slides
        for shape in slide.shapes
        if shape.has_table
    ]
    assert tables
    for table in tables:
        for place, column in enumerate(table.columns):
            for row in table.rows:
                cell = row.cells[place]
                room = (column.width - cell.margin_left - cell.margin_right) / 12_700
                size = cell.text_frame.paragraphs[0].runs[0].font.size.pt if cell.text else 0
                for word in cell.text.replace("-", "- ").replace("/", "/ ").split():
                    assert text_width(word, size) <= room + 0.5, (word, room)
