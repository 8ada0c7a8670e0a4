"""A lesson is there before its pictures, and they come by themselves.

Those behind a bet: `test_differences_lesson.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

if TYPE_CHECKING:
    from tests.browser.participant import Participant

LESSON = "notebooks/nl/01_differences.ipynb"
_NOTE = """() => {
  const count = (what) => document.querySelectorAll('.rl-workbook:not(.lm-mod-hidden) ' + what);
  window.noted = [];
  new MutationObserver(() => {
    const ready = document.body.dataset.rlReady?.includes('/01_') ?? false;
    const drawn = count('.rl-figure').length;
    const coming = count('.rl-figure-coming').length;
    const last = window.noted[window.noted.length - 1];
    if (!last || last.join() !== [ready, coming, drawn].join()) {
      window.noted.push([ready, coming, drawn]);
    }
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
}"""
_OPEN = """async (path) => {
  await window.jupyterapp.commands.execute('docmanager:open', { path });
}"""


def test_a_lesson_is_there_before_its_pictures_and_they_follow(
    participant: Participant,
) -> None:
    page = participant.run("nl/00_start.ipynb").page
    page.evaluate(_NOTE)
    page.evaluate(_OPEN, LESSON)
    page.wait_for_function("(path) => document.body.dataset.rlReady === path", arg=LESSON)
    lesson = page.locator(".rl-workbook:not(.lm-mod-hidden)")
    # The two that wait for no bet.
    drawn = lesson.locator(".rl-figure .rl-asked-drawing svg:visible")
    expect(drawn).to_have_count(2, timeout=60_000)
    expect(lesson.locator(".rl-figure-coming")).to_have_count(0)
    noted = page.evaluate("() => window.noted")
    assert [True, 2, 0] in noted
    assert [True, 1, 1] in noted
