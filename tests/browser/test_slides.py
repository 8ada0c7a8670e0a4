"""The slides fit a screen of 1280 by 720 and can be walked through by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import violations
from tools.slides.__main__ import write_slides

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

_WALK = """() => [...document.querySelectorAll('.slide')].map((slide, index) => {
  if (index) document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
  const shown = [...document.querySelectorAll('.slide')].filter((one) => one.offsetParent);
  const sheet = slide.querySelector('.sheet').getBoundingClientRect();
  const bar = document.querySelector('.bar').getBoundingClientRect();
  return {
    alone: shown.length === 1 && shown[0] === slide,
    low: Math.round(sheet.bottom - bar.top),
    wide: slide.scrollWidth - slide.clientWidth,
  };
})"""


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return write_slides(tmp_path_factory.mktemp("slides"))


@pytest.fixture(scope="module")
def screen(browser: Browser) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 1280, "height": 720})
    yield page
    page.close()


def test_every_slide_fits_and_is_shown_alone(screen: Page, files: list[Path]) -> None:
    found = {}
    for path in files:
        if path.name != "index.html":
            screen.goto(path.as_uri())
            for number, slide in enumerate(screen.evaluate(_WALK), 1):
                found[f"{path.parent.name}/{path.name}#{number}"] = slide
    assert len(found) > len(files)
    assert [name for name, slide in found.items() if not slide["alone"]] == []
    assert [name for name, slide in found.items() if slide["low"] > 0 or slide["wide"] > 0] == []


def test_somebody_walks_through_a_deck_with_keys_and_buttons(
    screen: Page, files: list[Path]
) -> None:
    tensions = next(path for path in files if path.parts[-2:] == ("nl", "05.html"))
    screen.goto(f"{tensions.as_uri()}#2")
    expect(screen.locator("#where")).to_have_text("2 van 6")
    screen.keyboard.press("End")
    expect(screen.get_by_role("button", name="Volgende")).to_be_disabled()
    screen.keyboard.press("Home")
    expect(screen.get_by_role("button", name="Vorige")).to_be_disabled()
    expect(screen.get_by_role("complementary")).to_have_count(0)
    screen.keyboard.press("n")
    expect(screen.get_by_role("complementary")).to_contain_text("Er is geen goed antwoord")
    screen.get_by_role("button", name="Volgende").click()
    expect(screen.get_by_role("heading", level=1)).to_have_text("Wat jullie doen")
    assert not violations(screen).around


def test_printed_a_deck_has_a_page_for_each_slide(screen: Page, files: list[Path]) -> None:
    tensions = next(path for path in files if path.parts[-2:] == ("en", "05.html"))
    screen.goto(tensions.as_uri())
    screen.emulate_media(media="print")
    expect(screen.locator(".slide:visible")).to_have_count(6)
    expect(screen.locator(".bar")).to_be_hidden()
    screen.emulate_media(media="screen")


def test_the_presenter_sees_notes_step_and_minutes_and_leads_the_room(
    screen: Page, files: list[Path]
) -> None:
    half_day = next(path for path in files if path.parts[-2:] == ("nl", "half_day.html"))
    screen.goto(half_day.as_uri())
    with screen.expect_popup() as opened:
        screen.keyboard.press("s")
    presenter = opened.value
    presenter.get_by_role("button", name="De bijeenkomst begint nu").click()
    expect(presenter.locator(".lines")).to_contain_text("Gepland: minuut 0 tot 10 · Nog 10 minuten")
    presenter.keyboard.press("ArrowRight")
    expect(screen.locator("#where")).to_contain_text("2 van ")
    screen.keyboard.press("ArrowRight")
    expect(presenter.get_by_role("heading", level=1)).to_have_text("3. Rollen aan tafel")
    assert not violations(presenter).around
    presenter.close()
