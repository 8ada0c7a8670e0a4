"""The course as pages: made without a network, whole, and with nothing in them from elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

import nbformat
import pytest
from lxml import html

from regiolab.course.quiz import quiz, quiz_lessons
from tests.built_site import built_site
from tools.site.checking import broken_links, loaded_from_elsewhere
from tools.site.course_pages import ROOT, course_pages
from tools.site.layout import POLICY
from tools.site.polish import elements, headings, words_in

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.html import HtmlElement

_PAGE = 1_500_000
_SITE = 12_000_000
"""Bytes of a page with its pictures, and of all."""

_FIGURE = re.compile(r"lab\.figure\(")


@pytest.fixture(scope="module")
def site() -> Path:
    return built_site()


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, HtmlElement]:
    """Every page by its address."""
    return {
        path.relative_to(site).as_posix(): html.parse(str(path)).getroot()
        for path in sorted(site.rglob("*.html"))
    }


def test_every_file_of_the_course_has_a_page_in_its_language(
    pages: dict[str, HtmlElement],
) -> None:
    sources = {
        path.relative_to(ROOT).as_posix()
        for folder in ("notebooks", "exercises", "solutions", "guide")
        for path in (ROOT / folder).glob("*/[!.]*.*")
    }
    made = {page.source: page for language in ("nl", "en") for page in course_pages(language)}
    assert {source for source, page in made.items() if page.kind != "more"} == sources
    for page in made.values():
        assert pages[page.address].get("lang") == page.language
    assert pages["index.html"].findall(".//section[@lang]")


def test_every_link_arrives(site: Path, pages: dict[str, HtmlElement]) -> None:
    assert broken_links(site) == []
    assert sum(len(page.findall(".//a")) for page in pages.values()) > len(pages) * 20


def test_no_page_loads_anything_from_elsewhere_or_holds_what_its_policy_forbids(
    pages: dict[str, HtmlElement],
) -> None:
    for address, page in pages.items():
        (policy,) = page.findall(".//meta[@http-equiv='Content-Security-Policy']")
        assert policy.get("content") == POLICY, address
        assert loaded_from_elsewhere(page) == [], address
        assert page.findall(".//style") == [], address
        assert [one for one in page.iter("script") if not one.get("src")] == [], address
        attributes = {name for one in elements(page) for name in one.keys()}  # noqa: SIM118 - lxml
        assert not {name for name in attributes if name == "style" or name.startswith("on")}, (
            address
        )


def test_nothing_in_the_styles_and_scripts_of_the_site_is_fetched(site: Path) -> None:
    for path in (*site.rglob("*.css"), *site.glob("*.js")):
        assert not re.search(r"url\(|@import|fetch\(|https?:", path.read_text(encoding="utf-8"))


def test_titles_tell_pages_apart(pages: dict[str, HtmlElement]) -> None:
    titles = Counter(page.findtext(".//title") for page in pages.values())
    assert [title for title, count in titles.items() if count > 1 or not title] == []


def test_every_page_has_one_name_and_no_heading_skips_a_level(
    pages: dict[str, HtmlElement],
) -> None:
    for address, page in pages.items():
        (main,) = page.iter("main")
        levels = [int(one.tag[1]) for one in headings(main)]
        assert levels[0] == 1, address
        assert levels.count(1) == 1, address
        assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_picture_has_words_and_a_size(pages: dict[str, HtmlElement]) -> None:
    pictures = [(address, one) for address, page in pages.items() for one in page.iter("img")]
    assert len(pictures) > 20
    assert [address for address, one in pictures if len(one.get("alt", "")) < 15] == []
    assert [address for address, one in pictures if not (one.get("width") or "").isdigit()] == []


def test_every_figure_of_a_lesson_is_there_though_nobody_made_a_bet(
    pages: dict[str, HtmlElement],
) -> None:
    for language in ("nl", "en"):
        for page in course_pages(language):
            if page.kind == "lesson":
                cells = nbformat.read(ROOT / page.source, 4).cells
                figures = sum(len(_FIGURE.findall(cell.source)) for cell in cells)
                shown = len(pages[page.address].findall(".//figure"))
                assert shown >= figures, page.source


def test_every_cell_shows_something_that_a_person_can_read(pages: dict[str, HtmlElement]) -> None:
    for address, page in pages.items():
        for output in page.find_class("output"):
            said = words_in(output)
            assert said or output.find(".//img") is not None, address
            assert "object at 0x" not in said, address
            assert "regiolab." not in said, address


def test_the_map_is_that_of_the_invented_region(pages: dict[str, HtmlElement]) -> None:
    for language in ("nl", "en"):
        page = pages[f"{language}/06_stakeholder_map.html"]
        assert len(page.findall(".//figure")) == 1
        assert "Zilverdam" in words_in(page)
    assert "▶▶" not in words_in(page.find_class("output")[0])


def test_code_is_folded_and_has_no_prompt(pages: dict[str, HtmlElement]) -> None:
    folded = 0
    for address, page in pages.items():
        assert page.xpath("//details[@open]") == [], address
        for code in page.find_class("highlight"):
            if code.getparent().get("class") == "code":
                folded += 1
        assert not re.search(r"\b(In|Out)\s*\[", words_in(page)), address
    assert folded > 200


def test_pages_stay_light(site: Path, pages: dict[str, HtmlElement]) -> None:
    for address, page in pages.items():
        path = site / address
        pictures = {(path.parent / one.get("src")).resolve() for one in page.iter("img")}
        assert path.stat().st_size + sum(one.stat().st_size for one in pictures) < _PAGE, address
    assert sum(path.stat().st_size for path in site.rglob("*") if path.is_file()) < _SITE


def test_previous_and_next_go_through_all_pages_of_a_kind(pages: dict[str, HtmlElement]) -> None:
    for language in ("nl", "en"):
        lessons = [one.address for one in course_pages(language) if one.kind == "lesson"]
        at, walked = lessons[0], [lessons[0]]
        while following := pages[at].xpath("//nav//a[@rel='next']/@href"):
            at = f"{language}/{following[0].rsplit('/', 1)[1]}"
            walked.append(at)
        assert walked == lessons


def test_without_the_edition_to_work_in_nothing_leads_there(pages: dict[str, HtmlElement]) -> None:
    for address, page in pages.items():
        assert not [link for link in page.xpath("//a/@href") if "live/" in link], address


def test_every_question_of_a_lesson_says_what_there_is_to_learn_from_its_answers(
    pages: dict[str, HtmlElement],
) -> None:
    for number in quiz_lessons():
        (page,) = [
            pages[one.address]
            for one in course_pages("en")
            if one.stem[:2] == number and one.kind == "lesson"
        ]
        said = words_in(page)
        for question in quiz(number).questions:
            assert " ".join(question.question.en.split()) in said
            for answer in question.answers:
                assert " ".join(answer.feedback.en.split()) in said


def test_the_invented_region_has_a_scan_and_an_agenda(pages: dict[str, HtmlElement]) -> None:
    agenda = words_in(pages["nl/08_agenda.html"])
    assert "ROC Zilverland" in agenda
    assert "300.000" in agenda
    assert "Hoogveld" in words_in(pages["nl/05_tensions.html"])
    assert "nog niet ingevuld" not in words_in(pages["nl/07_practices.html"])
