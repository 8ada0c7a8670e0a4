"""The pages to read, opened from a disk: search, light and dark, on from page to page, a phone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import violations
from tests.built_site import built_site

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

_WIDER_THAN_THE_SCREEN = "() => document.documentElement.scrollWidth - window.innerWidth"


@pytest.fixture(scope="module")
def site(browser: Browser) -> Path:
    """The pages; the browser is there, so they are not made in vain."""
    return built_site()


@pytest.fixture
def screen(browser: Browser) -> Iterator[Page]:
    """A page that says nothing to the developer and asks nothing of a network."""
    said: list[str] = []
    page = browser.new_page(viewport={"width": 1366, "height": 900})
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda sent: sent.url.startswith("file:") or said.append(sent.url))
    yield page
    page.close()
    assert said == []


def test_somebody_searches_and_goes_where_the_word_is(screen: Page, site: Path) -> None:
    screen.goto((site / "nl/index.html").as_uri())
    screen.get_by_label("Zoekwoorden").fill("geraakt invloed")
    screen.keyboard.press("Enter")
    expect(screen.get_by_role("status")).to_contain_text("gevonden")
    screen.get_by_label("Zoekwoorden").fill("zeppelin")
    expect(screen.get_by_role("status")).to_contain_text("Niets gevonden")
    screen.get_by_label("Zoekwoorden").fill("vierhoek mendelow")
    expect(screen.get_by_role("status")).to_contain_text("Niets gevonden")
    screen.get_by_label("Zoekwoorden").fill("Mendélow")  # an accent too many does not matter
    expect(screen.locator("mark").first).to_have_text("Mendelow")
    screen.locator("#found a").first.click()
    expect(screen.get_by_text("Mendelow").first).to_be_attached()


def test_what_is_found_begins_and_ends_with_a_whole_word(screen: Page, site: Path) -> None:
    index = (site / "en/search_index.js").read_text(encoding="utf-8")
    words = {*re.findall(r"[\w-]+", index)}
    screen.goto(f"{(site / 'en/search.html').as_uri()}?q=vocational")
    shown = screen.locator("#found p").all_inner_texts()
    assert len(shown) > 10
    ends = [re.findall(r"[\w-]+", one) for one in shown]
    assert not [end for one in ends for end in (one[0], one[-1]) if end not in words]
    assert [one for one in shown if one.startswith("… ") and one.endswith(" …")]


def test_somebody_reads_on_in_the_dark(screen: Page, site: Path) -> None:
    screen.goto((site / "nl/05_tensions.html").as_uri())
    screen.get_by_role("button", name="Donker").click()
    screen.get_by_role("link", name="Volgende Les 06").click()
    expect(screen.get_by_role("heading", level=1)).to_contain_text("Wie is er nodig")
    expect(screen.get_by_role("button", name="Licht")).to_be_visible()
    expect(screen.locator("body")).to_have_css("background-color", "rgb(20, 25, 31)")
    picture = screen.locator("article img")
    picture.scroll_into_view_if_needed()
    screen.wait_for_function("() => document.querySelector('article img').naturalWidth > 0")
    screen.get_by_role("link", name="Vorige Les 05").click()
    screen.get_by_role("button", name="Licht").click()
    expect(screen.locator("body")).to_have_css("background-color", "rgb(255, 255, 255)")


def test_no_page_is_wider_than_a_small_phone(screen: Page, site: Path) -> None:
    screen.set_viewport_size({"width": 320, "height": 640})
    wide = {}
    for path in site.rglob("*.html"):
        screen.goto(path.as_uri())
        if screen.evaluate(_WIDER_THAN_THE_SCREEN) > 0:
            wide[path.name] = screen.evaluate(_WIDER_THAN_THE_SCREEN)
    assert wide == {}


def test_a_phone_gets_figures_that_fit_and_can_be_read(browser: Browser, site: Path) -> None:
    page = browser.new_page(viewport={"width": 360, "height": 780}, has_touch=True, is_mobile=True)
    page.goto((site / "nl/01_differences.html").as_uri())
    figures = page.locator("article figure:has(picture)")
    assert figures.count() > 2
    for figure in figures.all():
        picture = figure.locator("img")
        picture.scroll_into_view_if_needed()
        page.wait_for_function("(img) => img.complete", arg=picture.element_handle())
        drawn = float(figure.locator("source").get_attribute("width") or 0)
        assert picture.evaluate("(img) => img.clientWidth") / drawn > 0.9, "so large are letters"
        shown = picture.evaluate("(img) => img.currentSrc")
        assert shown.endswith(figure.locator("source").get_attribute("srcset") or "none")
        assert figure.evaluate("(one) => one.scrollWidth <= one.clientWidth")
    page.close()


def test_on_paper_a_lesson_is_its_text_and_pictures(screen: Page, site: Path) -> None:
    screen.goto((site / "nl/01_differences.html").as_uri())
    screen.get_by_role("button", name="Donker").click()
    screen.emulate_media(media="print")
    expect(screen.locator("body")).to_have_css("background-color", "rgb(255, 255, 255)")
    expect(screen.locator("article figure img").first).to_be_visible()
    for gone in (".find", "#contents", ".onward", "details.code"):
        expect(screen.locator(gone).filter(visible=True)).to_have_count(0)
    screen.set_viewport_size({"width": 680, "height": 960})  # a sheet of A4 within its margins
    assert screen.evaluate(_WIDER_THAN_THE_SCREEN) <= 0


def test_axe_finds_nothing_in_the_light_and_in_the_dark(browser: Browser, site: Path) -> None:
    page = browser.new_page()  # of its own: axe asks for the style sheet, and the policy refuses
    page.goto(f"{(site / 'nl/search.html').as_uri()}?q=mendelow")
    expect(page.locator("mark").first).to_be_visible()
    assert not violations(page).around
    page.goto((site / "nl/06_stakeholder_map.html").as_uri())
    page.get_by_role("button", name="Donker").click()
    assert not violations(page).around
    page.close()
