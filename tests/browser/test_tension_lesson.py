"""Lesson 05 as a group meets it: around one screen, first alone and then together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from regiolab.locale import listed, plural, text
from regiolab.model.codes import TENSIONS
from regiolab.model.words import word
from tests.browser import page_checks
from tests.browser.notebook_page import keep_picture

if TYPE_CHECKING:
    from playwright.sync_api import Locator

    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.notebook_page import NotebookPage
    from tests.browser.participant import Participant
    from tests.browser.widget_page import WidgetPage

pytestmark = pytest.mark.behaviour_in("en")

WIDGETS = 4
NARROW = 320
"""Of a window, in pixels: a page of 1280 enlarged four times."""

_TOO_WIDE = """(frame) => [frame, ...frame.querySelectorAll('*')]
  .filter((one) => !one.closest('.rl-scroll, .rl-scan-canvas, svg'))
  .filter((one) => getComputedStyle(one).display !== 'inline' && one.clientWidth > 1)
  .filter((one) => one.scrollWidth > one.clientWidth + 1)
  .map((one) => [one.localName, one.className, one.scrollWidth, one.textContent].join(' '))"""


@pytest.fixture(scope="module")
def lesson(reader: Participant, language: str) -> NotebookPage:
    return reader.run(f"{language}/05_tensions.ipynb")


@pytest.fixture
def scan(lesson: NotebookPage, language: str, server: JupyterServer) -> WidgetPage:
    """The scan before anybody began."""
    server.empty_work()
    found = lesson.widget(text(language, "Tension scan"))
    found.shows(text(language, "How many of you are there?"))
    return found


@pytest.fixture
def together(scan: WidgetPage, language: str, server: JupyterServer) -> WidgetPage:
    """The scan of four persons who handed in, with an answer of the group and two chosen."""
    workspace = server.work().workspace
    places = (
        (1, 1, 2, 5),
        (2, 2, 3, 3),
        (4, 4, 4, 4),
        (1, 5, 1, 5),
        (3, None, 2, None),
        (2, 2, 2, 1),
    )
    for seat in range(1, 5):
        workspace.add("seats", {"id": str(seat), "state": "handed_in"}, "show the answers", {})
    party = workspace.add_stakeholder("Deltion College", "education")
    for code, row in zip(TENSIONS, places, strict=True):
        answers = {
            str(seat): {"position": place, "strain": "strong" if place == 1 else "some"}
            for seat, place in enumerate(row, start=1)
        }
        fields = {"id": code, "order": TENSIONS.index(code), "answers": answers}
        workspace.add("tensions", fields, "answer alone", {})
    group = {"position": 2, "position_later": 4, "strain": "strong", "stakeholders": [party.id]}
    workspace.update("tensions", "content", {**group, "proof": "2024: hal leeg"})
    workspace.update(
        "agenda", "agenda", {"chosen_tensions": ["content", "democratic_accountability"]}
    )
    scan.shows(text(language, "What we say together"))
    scan.root.locator(".rl-scan-six button").first.click()
    expect(remove_deltion(scan, language)).to_be_visible()
    return scan


def remove_deltion(scan: WidgetPage, language: str) -> Locator:
    return scan.button(text(language, "Remove: {name}", name="Deltion College"))


def question(scan: WidgetPage, legend: str) -> Locator:
    return scan.root.get_by_role("group", name=legend, exact=True)


def test_the_lesson_runs_without_an_error(lesson: NotebookPage, scan: WidgetPage) -> None:
    page_checks.check_nothing_went_wrong(lesson, WIDGETS)


def test_two_persons_answer_by_keyboard_and_choose_two(
    lesson: NotebookPage, scan: WidgetPage, language: str, server: JupyterServer
) -> None:
    keys = lesson.page.keyboard
    scan.pick(text(language, "How many of you are there?"), "2")
    scan.button(text(language, "Begin alone")).focus()
    keys.press("Enter")
    expect(scan.root.locator(".rl-scan-now")).to_be_focused()
    stand = text(language, "Where do we stand now?")
    for seat, place in (("1", 1), ("2", 5)):
        scan.button(text(language, "I am person {seat}", seat=seat)).focus()
        keys.press("Enter")
        scan.says(text(language, "Person {seat}: answer for yourself.", seat=seat))
        expect(scan.root).not_to_contain_text(text(language, "What you said alone"))
        own = question(scan, stand)
        expect(own.get_by_role("radio", checked=True)).to_have_count(0)
        own.get_by_label(word(language, "position", place), exact=True).focus()
        keys.press("Space")
        row = f"{word(language, 'position', place)} · {text(language, 'not answered yet')}"
        expect(scan.root.locator(".rl-scan-six li").first).to_contain_text(row)
        scan.button(text(language, "Hand in")).focus()
        keys.press("Enter")
        expect(scan.root.locator(".rl-scan-now")).to_be_focused()
    counts = [
        plural(language, "{count} said “{answer}”", "{count} said “{answer}”", 1, answer=answer)
        for answer in (word(language, "position", 1), word(language, "position", 5))
    ]
    for count in counts:
        scan.shows(count)
    choose = text(language, "Choose this to work on")
    for code in TENSIONS[:2]:
        scan.button(choose).focus()
        keys.press("Enter")
        scan.says(text(language, "Chosen: {tension}.", tension=word(language, "tension", code)))
        scan.root.get_by_role("button", name=text(language, "Next: {tension}", tension="")).click()
    scan.button(choose).click()
    quoted = [f"“{word(language, 'tension', code)}”" for code in TENSIONS[:2]]
    names = listed(language, quoted)
    scan.says(
        text(
            language,
            "You chose two already: {names}. Remove one of those first.",
            names=names,
        )
    )
    workspace = server.work().workspace
    assert workspace.agenda.chosen_tensions == list(TENSIONS[:2])
    answers = workspace.state["tensions"]["content"]["answers"]
    assert answers == {"1": {"position": 1}, "2": {"position": 5}}


def test_answers_are_there_after_a_reload(
    lesson: NotebookPage, together: WidgetPage, language: str, server: JupyterServer
) -> None:
    proof = text(language, "One example that shows it")
    together.write(proof, "Drie raden vroegen uitstel")
    together.is_answered()
    kept = server.work().workspace.state["tensions"]["content"]
    assert kept["proof"] == "Drie raden vroegen uitstel"
    lesson.reload()
    lesson.wait_for_widgets()
    scan = lesson.widget(text(language, "Tension scan"))
    expect(scan.field(proof)).to_have_value("Drie raden vroegen uitstel")
    now = question(scan, text(language, "Where do we stand now?"))
    expect(now.get_by_label(word(language, "position", 2), exact=True)).to_be_checked()


@pytest.mark.words
def test_the_lesson_with_a_filled_scan_fits(
    lesson: NotebookPage, together: WidgetPage, language: str
) -> None:
    page_checks.check_fits(lesson, f"05-{language}")


@pytest.mark.words
def test_the_scan_fits_a_narrow_page(
    lesson: NotebookPage, together: WidgetPage, language: str
) -> None:
    lesson.use_width(NARROW)
    try:
        frame = together.root.locator(".rl-frame")
        keep_picture(frame, f"05-{language}-narrow")
        assert frame.evaluate(_TOO_WIDE) == []
    finally:
        lesson.use_width(page_checks.WIDTHS[0])


def test_the_lesson_is_accessible(
    lesson: NotebookPage,
    together: WidgetPage,
    language: str,
    jupyterlab_itself: set[str],
) -> None:
    together.open(text(language, "What is this about?"))
    together.open(text(language, "Practices that show this ({count})", count=3))
    page_checks.check_accessible(lesson, jupyterlab_itself)


def test_the_lesson_is_accessible_while_somebody_answers_alone(
    lesson: NotebookPage,
    scan: WidgetPage,
    language: str,
    jupyterlab_itself: set[str],
) -> None:
    scan.pick(text(language, "How many of you are there?"), "3")
    scan.press(text(language, "Begin alone"))
    scan.press(text(language, "I am person {seat}", seat=2))
    scan.shows(text(language, "Person {seat}, for yourself", seat=2))
    page_checks.check_accessible(lesson, jupyterlab_itself)
    lesson.picture(f"05-{language}-alone")


@pytest.mark.words
def test_the_lesson_speaks_one_language(
    lesson: NotebookPage, together: WidgetPage, language: str
) -> None:
    together.open(text(language, "What is this about?"))
    together.open(text(language, "Practices that show this ({count})", count=3))
    page_checks.check_language(lesson, language)
