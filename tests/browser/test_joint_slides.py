"""The slides of a room on a beamer: nothing is cut off, whatever it made."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import pytest

from regiolab.locale import LANGUAGES, text
from regiolab.plenary import merge
from regiolab.plenary.report.joint_files import joint_file
from regiolab.plenary.report.joint_slides import SEVERAL_REGIONS
from tools.bench.plenary import full_room

if TYPE_CHECKING:
    from playwright.sync_api import Browser

DAY = datetime.date(2026, 3, 12)
BEAMER = {"width": 1280, "height": 720}

_TOO_LARGE = """() => [...document.querySelectorAll("section")]
  .filter((one) => one.scrollHeight > innerHeight || one.scrollWidth > innerWidth)
  .map((one) => `${one.querySelector("h1, h2").textContent}: ${one.scrollHeight}`)"""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("groups", "regions"), [(3, 1), (8, 1), (8, 3), (30, 1)])
def test_every_slide_of_a_room_fits_on_a_beamer(
    browser: Browser, language: str, groups: int, regions: int
) -> None:
    merged = merge(full_room(groups, regions), language=language)
    slides = joint_file(merged, "slides", language, DAY).content.decode()
    page = browser.new_page(viewport=BEAMER)
    page.set_content(slides)
    assert page.locator("section").count() > 10
    assert page.evaluate(_TOO_LARGE) == []
    several = text(language, SEVERAL_REGIONS)
    assert page.get_by_text(several).count() == (regions > 1)
    page.close()
