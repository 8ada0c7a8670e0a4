"""Lesson 07 as a group meets it: look up, keep, exchange, and judge four findings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from regiolab.course.cases import cases
from regiolab.course.findings_2015 import FINDING_WORDS, VERDICT_WORDS
from regiolab.locale import plural, text
from regiolab.model.words import word
from tests.browser import page_checks

if TYPE_CHECKING:
    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.notebook_page import NotebookPage
    from tests.browser.participant import Participant

TAKEN = "Per opgave intekenen"
WHY = "Elke raad kiest zelf waar ze meedoet"

_CUT_IN_A_CLOSED_LIST = """(root) => [...root.querySelectorAll('select')].flatMap((list) => {
  const style = getComputedStyle(list);
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = style.font;
  const arrow = 24;
  const room = list.clientWidth - parseFloat(style.paddingLeft) - arrow;
  const words = [...list.options].map((one) => one.label);
  return words.filter((one) => pen.measureText(one).width > room);
})"""


def named(id_: str, language: str) -> str:
    return cases().by_id[id_].name.text(language)


@pytest.fixture(scope="module")
def lesson(reader: Participant, language: str) -> NotebookPage:
    return reader.run(f"{language}/07_practices.ipynb")


def test_a_group_looks_up_keeps_and_judges(
    lesson: NotebookPage,
    language: str,
    server: JupyterServer,
    jupyterlab_itself: set[str],
) -> None:
    keys = lesson.page.keyboard

    card = lesson.widget(text(language, "Our own practice"))
    card.write(text(language, "What works"), "Eén loket voor mkb en mbo")
    card.is_saved()

    practices = lesson.widget(text(language, "Practices of regional co-operation"))
    practices.pick(text(language, "Tension"), word(language, "tension", "funding"))
    counted = "{count} of {total} practices"
    practices.says(plural(language, counted, counted, 8, total=18))
    practices.pick(
        text(language, "How it is organised"),
        text(language, "municipalities together"),
    )
    practices.says(plural(language, counted, counted, 5, total=18))
    row = practices.button(re.compile(re.escape(named("groene_metropoolregio", language))))
    row.focus()
    keys.press("Enter")
    expect(row).to_have_attribute("aria-expanded", "true")
    practices.shows(cases().by_id["groene_metropoolregio"].status_note.text(language))
    expect(practices.root.locator(".rl-practice-case a").first).to_have_attribute(
        "href", re.compile("^https?://")
    )
    keep = text(language, "Keep as inspiration")
    practices.press(keep)
    practices.shows(text(language, "Write in one sentence what you take from it, then keep it."))
    practices.field(text(language, "What do we take from it? One sentence")).fill(TAKEN)
    practices.press(keep)
    kept = ("Inspiration: {count} practice kept", "Inspiration: {count} practices kept")
    practices.shows(plural(language, *kept, 1))
    lesson.picture(f"07-{language}-open")

    test = lesson.widget(text(language, "Four findings, two practices"))
    for label, id_ in (("First practice", "groene_metropoolregio"), ("Second practice", "mra")):
        test.pick(text(language, label), cases().by_id[id_].short)
        test.is_answered()
    finding = test.root.get_by_role("region", name=text(language, FINDING_WORDS["old_borders"]))
    chosen = cases().by_id["groene_metropoolregio"].short
    asked = text(language, "Does it hold in {practice}?", practice=chosen)
    finding.get_by_label(asked).select_option(label=text(language, VERDICT_WORDS["partly"]))
    why = finding.get_by_label(text(language, "Why? One sentence")).first
    why.fill(WHY)
    why.blur()
    said = f"{text(language, VERDICT_WORDS['partly'])}: {WHY}"
    expect(test.root.get_by_role("cell", name=said)).to_be_visible()

    workspace = server.work().workspace
    assert workspace.own_practice.what_works == "Eén loket voor mkb en mbo"
    assert workspace.own_practice.compared == ["groene_metropoolregio", "mra"]
    (note,) = workspace.practices
    assert note.taken == TAKEN
    assert note.tested["old_borders"].verdict == "partly"
    assert note.tested["old_borders"].why == WHY

    page_checks.check_nothing_went_wrong(lesson, 5)
    page_checks.check_looks(lesson, f"07-{language}", jupyterlab_itself)
    lesson.use_width(min(page_checks.WIDTHS))
    for widget in (practices, test):
        assert widget.root.evaluate(_CUT_IN_A_CLOSED_LIST) == []
    lesson.use_width(max(page_checks.WIDTHS))
