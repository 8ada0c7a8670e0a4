"""Lesson 08 as a group meets it: from an empty agenda to three actions, by keyboard alone."""

from __future__ import annotations

import datetime
import io
from typing import TYPE_CHECKING

import docx
import pytest
from playwright.sync_api import expect

from regiolab.locale import full_date, plural, text
from tests.browser import page_checks
from tests.browser.accessibility import violations_in
from tests.browser.agenda_page import AgendaPage
from tests.browser.notebook_page import THEMES
from tests.unit.exchange.agenda_of_the_mini_regio import PARTIES, filled_agenda

if TYPE_CHECKING:
    from docx.document import Document

    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.notebook_page import NotebookPage
    from tests.browser.participant import Participant

pytestmark = pytest.mark.behaviour_in("nl")

WIDGETS = 4
STEPS = ("challenges", "actions", "commitments", "money", "planning", "overview", "export")
"""In which there is something of a full agenda to see."""
NARROW = 320
"""Of a window, in pixels: a page at 400 % on a laptop."""
LOW = 700
"""Of a window, in pixels: a laptop with a low screen."""

LIES_IN_SIGHT = """() => {
  const page = document.querySelector('.jp-WindowedPanel-outer');
  const found = document.querySelector('.rl-agenda-side').getBoundingClientRect();
  const room = page.getBoundingClientRect();
  return found.top >= room.top - 1 && found.bottom <= room.bottom + 1;
}"""

STATES_THAT_STICK_OUT = """root => [...root.querySelectorAll('.rl-agenda-state')]
.filter((state) => {
  const words = document.createRange();
  words.selectNodeContents(state);
  const button = state.closest('button').getBoundingClientRect();
  return words.getBoundingClientRect().right > button.right;
}).map((state) => state.parentElement.innerText)"""

ROOM_AT_THE_END = """list => {
  const right = (one) => one.getBoundingClientRect().right;
  return right(list) - Math.max(...[...list.children].map(right));
}"""

CHALLENGE = "Opleiden voor de energietransitie"
ACTIONS = {
    "Open een praktijkschool": "MBO",
    "Koppel leerplekken aan opdrachten": "Bedr",
    "Betaal samen een coach": "Gem",
}
"""What the group types, and who leads."""


def name_of(short: str, language: str) -> str:
    """Return the name of a party of the mini-regio."""
    return PARTIES[short][1 if language == "nl" else 2]


@pytest.fixture(scope="module")
def lesson(reader: Participant, language: str) -> NotebookPage:
    return reader.run(f"{language}/08_agenda.ipynb")


@pytest.fixture
def empty_agenda(lesson: NotebookPage, language: str, server: JupyterServer) -> AgendaPage:
    """The agenda with nothing in it but the parties of the mini-regio on the map."""
    server.empty_work()
    workspace = server.work().workspace
    for short, (sector, *_) in PARTIES.items():
        workspace.add_stakeholder(name_of(short, language), sector)
    found = AgendaPage(lesson.widget(text(language, "Regional agenda")).root, language)
    found.says_of("who", plural(language, "{count} party", "{count} parties", len(PARTIES)))
    found.says_of("actions", text(language, "empty"))
    return found


@pytest.fixture
def full_agenda(lesson: NotebookPage, language: str, server: JupyterServer) -> AgendaPage:
    """The agenda of the mini-regio, with everything in it, and nothing under way from before."""
    server.empty_work()
    found = AgendaPage(lesson.widget(text(language, "Regional agenda")).root, language)
    found.says_of("actions", text(language, "empty"))
    workspace = server.work().workspace
    workspace.replace_content(filled_agenda(language), "open a file", {})
    found.shows(workspace.about.challenge or "")
    return found


def test_the_lesson_runs_without_an_error(lesson: NotebookPage, empty_agenda: AgendaPage) -> None:
    page_checks.check_nothing_went_wrong(lesson, WIDGETS)


def test_a_group_makes_an_agenda_by_keyboard_alone(
    lesson: NotebookPage, empty_agenda: AgendaPage, language: str, server: JupyterServer
) -> None:
    agenda = empty_agenda
    agenda.enter()
    agenda.tab_to(agenda.step_button("challenges"))
    agenda.press_key("Enter")
    agenda.is_open("challenges")
    new_challenge = agenda.field(agenda.words("New challenge: what should be different?"))
    agenda.tab_to(new_challenge)
    lesson.page.keyboard.type(CHALLENGE)
    agenda.press_key("Enter")
    expect(agenda.field(agenda.words("Challenge"))).to_be_focused()
    agenda.key_in(agenda.words("What causes it?"), "Te weinig leerplekken")
    agenda.key_to("actions")
    for number, (title, short) in enumerate(ACTIONS.items(), start=1):
        add_action(agenda, title, name_of(short, language))
        agenda.says_of("actions", agenda.words("ready"))
        assert len(server.work().workspace.actions) == number
    made = server.work().workspace
    names = {party.id: party.name for party in made.stakeholders}
    assert [one.title for one in made.challenges] == [CHALLENGE]
    assert made.challenges[0].cause == "Te weinig leerplekken"
    assert {one.title: names[one.lead or ""] for one in made.actions} == {
        title: name_of(short, language) for title, short in ACTIONS.items()
    }
    assert all(one.challenges == [made.challenges[0].id] for one in made.actions)
    agenda.key_to("export")
    agenda.tab_to(agenda.button(agenda.words("Make Word file")))
    with lesson.page.expect_download() as download:
        lesson.page.keyboard.press("Enter")
    check_word_file(docx.Document(str(download.value.path())), language)


def check_word_file(document: Document, language: str) -> None:
    """The Word file has headings, tables with a header row, our language, and every action."""
    levels = [one.style.name for one in document.paragraphs if one.style is not None]
    assert "Heading 1" in levels
    assert document.tables
    headers = document.element.xpath("//w:tblHeader")
    assert headers
    languages = {value.split("-")[0] for value in document.styles.element.xpath("//w:lang/@w:val")}
    assert languages == {language}
    words = "\n".join(
        [one.text for one in document.paragraphs]
        + [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    )
    for title in (CHALLENGE, *ACTIONS):
        assert title in words


def add_action(agenda: AgendaPage, title: str, lead: str) -> None:
    """Add an action with its lead, a first step and a date, by keyboard alone."""
    agenda.key_in(agenda.words("New action: begin with a verb"), title)
    leads = agenda.root.get_by_label(agenda.words("Lead"), exact=True)
    agenda.key_choose(leads.last, lead)
    agenda.press_key("Tab")
    agenda.press_key("Enter")
    expect(agenda.field(agenda.words("Action: begin with a verb"))).to_be_focused()
    agenda.key_in(agenda.words("First step"), "werkbezoek")
    agenda.key_in(agenda.words("Date of the first step"), "14-4-2199")


def test_a_date_that_is_none_is_refused_and_stays(
    lesson: NotebookPage, empty_agenda: AgendaPage, language: str, server: JupyterServer
) -> None:
    agenda = empty_agenda
    agenda.go_to("actions")
    agenda.write(agenda.words("New action: begin with a verb"), "Open een school")
    agenda.press(agenda.words("Add action"))
    date = agenda.words("Date of the first step")
    agenda.write(date, "morgen")
    agenda.shows("“morgen”")
    expect(agenda.field(date)).to_have_value("morgen")
    agenda.write(date, "14-4-2199")
    day = datetime.date(2199, 4, 14)
    expect(agenda.field(date)).to_have_value(full_date(language, day))
    assert server.work().workspace.actions[0].first_step_date == day


def test_who_went_on_to_another_field_keeps_the_focus_there(
    lesson: NotebookPage, empty_agenda: AgendaPage
) -> None:
    agenda = empty_agenda
    agenda.go_to("actions")
    agenda.field(agenda.words("New action: begin with a verb")).fill("Open een school")
    lead = agenda.field(agenda.words("Lead"))
    add = agenda.button(agenda.words("Add action"))
    go_on = "(add, lead) => { add.focus(); add.click(); lead.focus(); }"
    add.evaluate(go_on, lead.element_handle())
    expect(agenda.card("Open een school")).to_be_visible()
    agenda.is_answered()
    expect(lead.last).to_be_focused()


def test_a_party_that_is_missing_comes_on_the_map_as_lead(
    empty_agenda: AgendaPage, server: JupyterServer
) -> None:
    agenda = empty_agenda
    agenda.go_to("actions")
    agenda.write(agenda.words("New action: begin with a verb"), "Open een school")
    agenda.press(agenda.words("Add action"))
    agenda.open(agenda.words("The lead is not on the map? Add this party to the map"))
    agenda.field(agenda.words("Name of the party")).fill("Waterschap Oost")
    agenda.field(agenda.words("Sector")).select_option(value="government")
    agenda.press(agenda.words("Put on the map as lead"))
    agenda.says(
        agenda.words("{party} is on the map and leads this action.", party="Waterschap Oost")
    )
    made = server.work().workspace
    assert made.actions[0].lead == made.stakeholders[-1].id


def test_what_stands_out_leads_to_where_it_can_be_mended(
    empty_agenda: AgendaPage, server: JupyterServer
) -> None:
    agenda = empty_agenda
    workspace = server.work().workspace
    workspace.add_action("Bel de buren", [], "Platform X")
    finding = agenda.root.locator(".rl-found").filter(has_text="Platform X")
    finding.get_by_role("button").first.click()
    agenda.is_answered()
    form = agenda.card("Bel de buren").locator(".rl-agenda-card-form")
    expect(form.locator("textarea").first).to_be_focused()


def test_an_action_goes_up_and_keeps_the_focus(
    empty_agenda: AgendaPage, server: JupyterServer
) -> None:
    agenda = empty_agenda
    workspace = server.work().workspace
    for title in "AB":
        workspace.add_action(title, [], None)
    agenda.go_to("actions")
    agenda.press(f"{agenda.words('Change')}: B")
    agenda.press(agenda.words("Move up"))
    agenda.says(agenda.words("{item} is number {place} of {count}.", item="B", place=1, count=2))
    expect(agenda.button(agenda.words("Move up"))).to_be_focused()
    assert [one.title for one in server.work().workspace.actions] == ["B", "A"]


@pytest.mark.words
def test_two_people_vote_in_silence_and_read_the_result_together(
    lesson: NotebookPage,
    empty_agenda: AgendaPage,
    language: str,
    server: JupyterServer,
    jupyterlab_itself: set[str],
) -> None:
    for title in ACTIONS:
        server.work().workspace.add_action(title, [], None)
    vote = AgendaPage(lesson.widget(text(language, "What comes first?")).root, language)
    start = vote.button(vote.words("Next person: start a vote"))
    last = list(ACTIONS)[-1]
    expect(start).to_be_enabled()
    vote.enter()
    for voter, steps in enumerate((2, 1), start=1):
        vote.tab_to(start)
        vote.press_key("Enter")
        up = vote.button(vote.words("Move up: {item}", item=last))
        vote.tab_to(up)
        for _ in range(steps):
            expect(up).to_be_focused()
            vote.press_key("Enter")
        expect(vote.root.get_by_role("listitem").first).to_contain_text(last)
        vote.tab_to(vote.button(vote.words("Hand in")))
        vote.press_key("Enter")
        vote.shows(plural(language, "{count} vote handed in", "{count} votes handed in", voter))
        expect(vote.root.get_by_role("table")).to_have_count(0)
        expect(start).to_be_focused()
    vote.tab_to(vote.button(vote.words("Show the result")))
    vote.press_key("Enter")
    vote.shows(vote.words("You largely agree: most votes put the items in much the same order."))
    expect(vote.root.locator(".rl-vote-bars li").first).to_contain_text(last)
    vote.open(vote.words("How computed?"))
    expect(vote.root.get_by_role("table").get_by_role("row").nth(1)).to_contain_text(last)
    page_checks.check_language(lesson, language)
    page_checks.check_accessible(lesson, jupyterlab_itself)
    lesson.picture(f"08-{language}-vote")
    vote.enter()
    vote.tab_to(vote.button(vote.words("Vote again")))
    vote.press_key("Enter")
    vote.shows(plural(language, "{count} vote handed in", "{count} votes handed in", 0))
    expect(vote.root.get_by_role("table")).to_have_count(0)


def test_an_own_word_template_is_chosen_and_a_broken_one_gets_a_sentence(
    lesson: NotebookPage, full_agenda: AgendaPage, language: str
) -> None:
    agenda = full_agenda
    agenda.go_to("export")
    template = io.BytesIO()
    docx.Document().save(template)
    whole = template.getvalue()
    choice = agenda.field(agenda.words("Choose your own Word template (.docx or .dotx)"))
    for name, content in (("house.docx", whole), ("broken.dotx", whole[:3000])):
        choice.set_input_files({"name": name, "mimeType": "", "buffer": content})
        agenda.is_answered()
    agenda.shows(
        agenda.words(
            "The template {file} is not a Word file that can be used. Choose a .docx or .dotx "
            "file; save a .doc or .docm file as .docx first.",
            file="broken.dotx",
        )
    )
    chosen = agenda.root.locator(".rl-file")
    expect(chosen).to_contain_text("house.docx")
    lesson.picture(f"08-{language}-export")
    agenda.press(agenda.words("Without template"))
    expect(chosen).to_contain_text(agenda.words("none: plain letters"))
    agenda.go_to("money")
    agenda.open(agenda.words("Is there a norm for what the region brings itself?"))
    lesson.picture(f"08-{language}-money")


def test_a_reload_of_the_page_keeps_the_agenda_and_the_step(
    lesson: NotebookPage, empty_agenda: AgendaPage, language: str
) -> None:
    empty_agenda.go_to("actions")
    empty_agenda.write(empty_agenda.words("New action: begin with a verb"), "Open een school")
    empty_agenda.press(empty_agenda.words("Add action"))
    expect(empty_agenda.card("Open een school")).to_be_visible()
    lesson.reload()
    lesson.wait_for_widgets()
    again = AgendaPage(lesson.widget(text(language, "Regional agenda")).root, language)
    expect(again.card("Open een school")).to_be_visible()


@pytest.mark.words
def test_the_lesson_with_a_full_agenda_fits(
    lesson: NotebookPage, full_agenda: AgendaPage, language: str
) -> None:
    full_agenda.go_to("actions")
    page_checks.check_fits(lesson, f"08-{language}")
    lesson.use_width(NARROW)
    for step in ("actions", "challenges", "money", "planning", "overview", "export"):
        full_agenda.go_to(step)
        lesson.picture(f"08-{language}-{step}-{NARROW}")
        inner = full_agenda.root.evaluate("root => [root.scrollWidth, root.clientWidth]")
        assert inner[0] <= inner[1]
    lesson.use_width(page_checks.WIDTHS[0])


@pytest.mark.words
def test_the_state_of_a_step_stays_within_its_button(
    lesson: NotebookPage, full_agenda: AgendaPage
) -> None:
    for width in (NARROW, *page_checks.WIDTHS):
        lesson.use_width(width)
        assert full_agenda.root.evaluate(STATES_THAT_STICK_OUT) == []
    lesson.use_width(page_checks.WIDTHS[0])


def test_what_stands_out_takes_the_whole_width_below_a_step(
    lesson: NotebookPage, empty_agenda: AgendaPage
) -> None:
    lesson.use_width(page_checks.WIDTHS[1])
    empty_agenda.go_to("ambition")
    found = empty_agenda.root.locator(".rl-agenda-found").first
    assert found.evaluate(ROOM_AT_THE_END) <= 1
    lesson.use_width(page_checks.WIDTHS[0])


def test_what_stands_out_stays_in_sight_beside_a_long_step(
    lesson: NotebookPage, full_agenda: AgendaPage
) -> None:
    full_agenda.go_to("actions")
    full_agenda.root.locator('[data-button="change"]').first.click()
    full_agenda.is_answered()
    step = full_agenda.root.locator(".rl-agenda-step")
    found = full_agenda.root.locator(".rl-agenda-side .rl-subtitle")
    step.evaluate("step => step.scrollIntoView({block: 'end'})")
    expect(step.locator(".rl-agenda-title")).not_to_be_in_viewport()
    expect(found).to_be_in_viewport()
    lesson.page.set_viewport_size({"width": page_checks.WIDTHS[0], "height": LOW})
    step.evaluate("step => step.scrollIntoView({block: 'start'})")
    assert lesson.page.evaluate(LIES_IN_SIGHT)
    lesson.use_width(page_checks.WIDTHS[1])
    end_of_the_step = step.evaluate("step => step.getBoundingClientRect().bottom")
    assert found.evaluate("title => title.getBoundingClientRect().top") >= end_of_the_step
    lesson.use_width(page_checks.WIDTHS[0])


@pytest.mark.parametrize("theme", THEMES)
def test_every_step_is_accessible(
    lesson: NotebookPage, full_agenda: AgendaPage, theme: str, jupyterlab_itself: set[str]
) -> None:
    """The page with the first step, and of the others the agenda, which is what changes."""
    lesson.use_theme(theme)
    try:
        look_at(STEPS[0], full_agenda)
        page_checks.check_accessible_in(lesson, theme, jupyterlab_itself)
        for step in STEPS[1:]:
            look_at(step, full_agenda)
            assert violations_in(full_agenda.root, colours_only=theme != THEMES[0]) == [], step
            assert lesson.wider_than_the_page() == [], step
    finally:
        lesson.use_theme(THEMES[0])


@pytest.mark.words
def test_every_step_speaks_one_language(
    lesson: NotebookPage, full_agenda: AgendaPage, language: str
) -> None:
    for step in STEPS:
        look_at(step, full_agenda)
        page_checks.check_language(lesson, language)


def look_at(step: str, agenda: AgendaPage) -> None:
    """Open a step and, where it has them, the form of its first card."""
    agenda.go_to(step)
    changes = agenda.root.locator('[data-button="change"]')
    if changes.count():
        changes.first.click()
        agenda.is_answered()
