"""The slides of a route follow its clock; each says its step and its minutes."""

from __future__ import annotations

import json
import re

import pytest

from regiolab.locale import WRITTEN_LANGUAGES as LANGUAGES
from tools.lesson_pipeline.files import read_lessons
from tools.slides.deck import Deck, deck
from tools.slides.page import index, page
from tools.slides.route_deck import route_deck
from tools.slides.routes import Route, read_routes
from tools.workbook.content import GUIDE, ROOT

LESSONS = {lesson.name: lesson for lesson in read_lessons(ROOT / "lessons")}


@pytest.fixture(scope="module")
def decks() -> dict[str, dict[str, Deck]]:
    return {
        language: {name: deck(lesson, language) for name, lesson in LESSONS.items()}
        for language in LANGUAGES
    }


def routes(language: str) -> tuple[Route, ...]:
    return read_routes(GUIDE / language / "routes.md")


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_routes_with_a_clock_have_slides(language: str, decks) -> None:
    made = [route_deck(one, decks[language], language) for one in routes(language)]
    assert [one.file for one in made] == ["half_day.html", "short.html"]
    assert re.findall(r'href="([^"]+)"', index(made)) == ["half_day.html", "short.html"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_slides_of_a_route_run_through_its_minutes_in_order(language: str, decks) -> None:
    for route in routes(language):
        made = route_deck(route, decks[language], language)
        told = list(dict.fromkeys(slide.when for slide in made.slides if slide.when))
        assert told == [f"{row.start}-{row.end}" for row in route.rows]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_step_of_the_half_day_is_said_with_its_minutes(language: str, decks) -> None:
    half_day = route_deck(routes(language)[0], decks[language], language)
    steps = {slide.step: slide.when for slide in half_day.slides if slide.step}
    word = {"nl": "stap {} van 7", "en": "step {} of 7"}[language]
    assert list(steps) == [word.format(number) for number in range(1, 8)]
    assert steps[word.format(4)] == "50-95"


def test_a_lesson_that_comes_back_has_its_slides_once_and_its_notes_each_time(decks) -> None:
    half_day = route_deck(routes("en")[0], decks["en"], "en")
    questions = [slide for slide in half_day.slides if slide.heading.startswith("Together:")]
    assert [slide.when for slide in questions] == ["165-180"]
    said = [slide.when for slide in half_day.slides if "<h2>09 Together</h2>" in slide.notes]
    assert said == ["95-110", "110-125", "165-180"]


def test_what_is_for_at_home_stays_out_and_sources_stand_at_the_end(decks) -> None:
    half_day = route_deck(routes("en")[0], decks["en"], "en")
    assert not [slide for slide in half_day.slides if slide.heading.startswith("In pairs")]
    assert [slide for slide in decks["en"]["05_tensions"].slides if slide.at_home]
    kinds = [slide.kind for slide in half_day.slides]
    assert kinds.count("sources") == 9
    assert set(kinds[kinds.index("sources") :]) == {"sources"}


def test_a_page_holds_step_and_minutes_for_the_presenter_view_and_every_word_of_it(decks) -> None:
    written = page(route_deck(routes("nl")[0], decks["nl"], "nl"))
    assert 'data-step="stap 3 van 7" data-when="30-50"' in written
    words = json.loads(re.findall(r'id="words">(.*?)</script>', written)[0])
    used = set(re.findall(r"words\.(\w+)", written))
    assert {"now", "after", "end", "ran", "planned", "left", "over", "blocked"} <= used
    assert used <= set(words)


def test_a_lesson_alone_says_its_step_too(decks) -> None:
    assert {slide.step for slide in decks["nl"]["05_tensions"].slides} == {"stap 3 van 7"}
    assert {slide.when for slide in decks["nl"]["05_tensions"].slides} == {""}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_route_shows_only_the_steps_that_it_has(language: str, decks) -> None:
    half_day, short = (route_deck(one, decks[language], language) for one in routes(language))

    def numbers(made: Deck, lesson: str) -> list[str]:
        steps = next(one for one in decks[language][lesson].slides if one.of_route)
        shown = next(one for one in made.slides if one.body in steps.of_route)
        return re.findall(r'<li value="(\d)">', shown.body)

    assert numbers(short, "06_stakeholder_map") == ["1", "2", "3", "5"]
    assert numbers(short, "08_agenda") == ["2"]
    assert numbers(short, "09_together") == ["5"]
    assert numbers(half_day, "06_stakeholder_map") == ["1", "2", "3", "4", "5"]
    assert numbers(half_day, "09_together") == ["1", "3", "5"]
