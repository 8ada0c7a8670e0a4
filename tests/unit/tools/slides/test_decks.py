"""Slides hold the lesson's own words, the guide's notes, and load nothing."""

from __future__ import annotations

import re
from html import unescape

import pytest

from regiolab.locale import WRITTEN_LANGUAGES as LANGUAGES
from tests.unit.tools.lessons.sample_lesson import SAMPLE
from tools.course_texts.guide_page import read_guide_page
from tools.lesson_pipeline.files import read_lessons
from tools.lesson_pipeline.source import read_lesson
from tools.slides.deck import deck, html, step_of_the_half_day
from tools.slides.lesson_text import SlideError, lesson_text
from tools.slides.page import index, page
from tools.workbook.content import GUIDE, ROOT

LESSONS = {lesson.name: lesson for lesson in read_lessons(ROOT / "lessons")}


@pytest.fixture(scope="module")
def pages() -> dict[tuple[str, str], str]:
    return {
        (name, language): page(deck(lesson, language))
        for name, lesson in LESSONS.items()
        for language in LANGUAGES
    }


def plain(written: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", written)).split())


def test_every_lesson_has_slides_that_load_nothing(pages):
    for written in pages.values():
        loaded = re.findall(r'(?:src|srcset|href)="([^"]*)"', re.sub(r"<a [^>]*>", "", written))
        assert all(address.startswith("data:") for address in loaded)
        assert "@import" not in written
        assert "url(" not in re.sub(r'src="data:[^"]*"', "", written)


def test_slides_begin_with_the_question_and_end_with_the_sources(pages):
    for (name, language), written in pages.items():
        headings = re.findall(r'<h1 id="s\d+"[^>]*>(.*?)</h1>', written)
        said = lesson_text(LESSONS[name], language)
        assert unescape(headings[0]) == said.question
        assert headings[-1] == {"nl": "Bronnen", "en": "Sources"}[language]
        assert unescape(headings[-2]) == said.key_points[0]


def test_the_notes_hold_what_to_say_and_what_people_ask(pages):
    for (name, language), written in pages.items():
        guide = read_guide_page(GUIDE / language / f"{name}.md", language)
        notes = plain(
            " ".join(re.findall(r'<aside class="notes">(.*?)</aside>', written, re.DOTALL))
        )
        for words in (*guide.say, *guide.wrong, *(question for question, _ in guide.questions)):
            assert plain(html(words)) in notes


def test_the_bet_comes_before_the_picture_that_answers_it():
    kinds = [slide.kind for slide in deck(LESSONS["01_differences"], "nl").slides]
    headings = [slide.heading for slide in deck(LESSONS["01_differences"], "nl").slides]
    assert kinds.index("figure") == headings.index("Gok eerst") + 1


def test_the_step_of_the_half_day_stands_on_the_first_slide(pages):
    assert step_of_the_half_day("nl", "05_tensions") == "stap 3 van 7"
    assert step_of_the_half_day("en", "06_stakeholder_map") == "step 4 of 7"
    assert step_of_the_half_day("en", "04_layers") == ""
    assert step_of_the_half_day("nl", "09_together") == "stappen 5 en 7 van 7"
    assert step_of_the_half_day("en", "09_together") == "steps 5 and 7 of 7"
    assert "stap 3 van 7" in pages["05_tensions", "nl"]


def test_mark_up_in_a_text_is_shown_and_not_obeyed():
    assert html("A <script>x</script> [5].") == (
        '<p>A &lt;script&gt;x&lt;/script&gt; <span class="key">[5]</span>.</p>\n'
    )


def test_what_is_folded_and_links_within_the_course_stay_out():
    said = lesson_text(LESSONS["05_tensions"], "nl")
    assert "<details>" not in said.surprise + said.pairs + said.key_points[1]
    assert ".ipynb" not in said.pairs + said.key_points[1]


def test_a_lesson_without_an_end_is_named():
    with pytest.raises(SlideError, match="99_sample: "):
        lesson_text(read_lesson("99_sample", SAMPLE), "nl")


def test_the_index_leads_to_every_file():
    decks = [deck(lesson, "en") for lesson in LESSONS.values()]
    written = index(decks)
    assert re.findall(r'href="(\d\d)\.html"', written) == [name[:2] for name in LESSONS]


def test_a_link_to_a_source_can_be_followed(pages):
    links = re.findall(r'<a href="([^"]+)"', pages["05_tensions", "en"])
    assert links
    assert all(address.startswith(("http://", "https://")) for address in links)
