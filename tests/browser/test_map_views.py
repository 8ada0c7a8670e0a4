"""Every picture and panel of the map, filled with the example: unseen, small, without a mouse.

The tests of one language share a page; each begins with the example as it was made, in the grid.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from regiolab.course.example import example_map
from regiolab.locale import plural, text
from regiolab.model.words import quadrant, word
from tests.browser.accessibility import violations_in
from tests.browser.map_page import MapPage
from tests.browser.notebook_page import THEMES, keep_picture

if TYPE_CHECKING:
    from playwright.sync_api import Locator

    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.notebook_page import NotebookPage
    from tests.browser.participant import Participant

pytestmark = pytest.mark.behaviour_in("nl")

VIEWS = ("Grid", "Triangle", "Network")
PANELS = ("Add party", "Pick from list", "Paste list", "Add relation", "Search and filter")
NARROW = 320

_STICKS_OUT = """(root) => {
  const right = root.getBoundingClientRect().right;
  return [...root.querySelectorAll('*')]
    .filter((one) => !one.closest('.rl-hidden, .rl-map-canvas, .rl-map-numbers'))
    .filter((one) => one.getBoundingClientRect().right > right + 1)
    .map((one) => one.outerHTML.slice(0, 120));
}"""
"""What is wider than the map. Only the picture and the tables of numbers may scroll sideways."""

_TOO_SMALL = """(root) => [...root.querySelectorAll(
    'button, summary, input, select, textarea, [data-mark]')]
  .map((one) => one.closest('label') ?? one)
  .filter((one) => {
    const box = one.getBoundingClientRect();
    return box.width > 0 && (box.width < 24 || box.height < 24);
  })
  .map((one) => one.outerHTML.slice(0, 120))"""


_TIES_DRAWN_AFTER = """(paper) => [...paper.closest('svg').querySelectorAll('.rl-tie')]
  .filter((tie) => paper.compareDocumentPosition(tie) & Node.DOCUMENT_POSITION_FOLLOWING).length"""


@pytest.fixture(scope="module")
def lesson(reader: Participant, language: str) -> NotebookPage:
    return reader.run(f"{language}/06_stakeholder_map.ipynb")


@pytest.fixture
def the_map(lesson: NotebookPage, language: str, server: JupyterServer) -> MapPage:
    """The own map, with the parties of the example on it."""
    found = MapPage(lesson.widget(text(language, "Stakeholder map")).root, language)
    server.work().workspace.replace_content(example_map(language), "open a file", {})
    found.shows(text(language, "Parties · {placed} of {count} placed", placed=12, count=15))
    found.show("Grid")
    return found


def name_of(party: str, language: str) -> str:
    return next(one.name for one in example_map(language).stakeholders if one.id == party)


def test_axe_finds_nothing_in_any_picture_panel_or_fold(
    lesson: NotebookPage, the_map: MapPage, language: str
) -> None:
    """The whole map once, and of what changes in it the part that does."""
    found = []

    def look(at: str, part: Locator) -> None:
        said = violations_in(part, colours_only=theme != THEMES[0])
        found.extend(f"{theme}, {at}: {one}" for one in said)

    for theme in THEMES:
        lesson.use_theme(theme)
        for view in VIEWS:
            the_map.show(view)
            look(view, the_map.root.locator(".rl-map-picture"))
        the_map.show("Grid")
        for panel in PANELS:
            look(panel, the_map.open_panel(panel))
            the_map.close_panel()
        the_map.select(name_of("roc", language))
        the_map.open_folds()
        look("all, with form and folds", the_map.root)
    lesson.use_theme(THEMES[0])
    assert found == []


@pytest.mark.words
def test_on_a_narrow_screen_the_list_comes_first_and_nothing_sticks_out(
    lesson: NotebookPage, the_map: MapPage, language: str
) -> None:
    lesson.use_width(NARROW)
    try:
        for panel in PANELS:
            the_map.open_panel(panel)
            assert the_map.root.evaluate(_STICKS_OUT) == [], panel
            the_map.close_panel()
        the_map.select(name_of("roc", language))
        assert the_map.root.evaluate(_STICKS_OUT) == []
        tops = [
            (the_map.root.locator(part).bounding_box() or {})["y"]
            for part in (".rl-map-list", ".rl-map-picture", ".rl-map-form", ".rl-map-findings")
        ]
        assert tops == sorted(tops)
    finally:
        lesson.use_width(1280)


@pytest.mark.words
def test_everything_that_can_be_pressed_is_large_enough(the_map: MapPage, language: str) -> None:
    the_map.select(name_of("roc", language))
    for view in VIEWS:
        the_map.show(view)
        assert the_map.root.evaluate(_TOO_SMALL) == [], view


@pytest.mark.words
def test_the_description_says_what_the_grid_shows(the_map: MapPage, language: str) -> None:
    parties = example_map(language).stakeholders
    assert the_map.drawn() == {party.id for party in parties}
    lines = the_map.description()
    for party in parties:
        if party.influence is None or party.interest is None:
            title = text(language, "not placed yet")
        else:
            title = word(language, "quadrant", quadrant(party.influence, party.interest))
        (line,) = [one for one in lines if one.casefold().startswith(title.casefold())]
        assert party.name in line


@pytest.mark.words
def test_the_description_says_what_the_triangle_and_the_network_show(
    the_map: MapPage, language: str
) -> None:
    for view in VIEWS[1:]:
        the_map.show(view)
        lines = the_map.description()
        for party in example_map(language).stakeholders:
            assert party.id in the_map.drawn()
            assert any(party.name in line for line in lines), (view, party.name)


def test_the_description_leaves_out_what_the_filter_hides(the_map: MapPage, language: str) -> None:
    panel = the_map.open_panel("Search and filter")
    panel.get_by_label(text(language, "Only this sector")).select_option(
        label=word(language, "sector", "workers")
    )
    expect(the_map.root.locator("svg [data-mark]")).to_have_count(2)
    said = " ".join(the_map.description())
    assert name_of("vakbond", language) in said
    assert name_of("roc", language) not in said
    the_map.press(text(language, "Show everything"))
    the_map.close_panel()
    expect(the_map.root.locator("svg [data-mark]")).to_have_count(15)


def test_what_was_done_is_said_in_sight_above_the_picture_and_takes_no_room(
    lesson: NotebookPage, the_map: MapPage, language: str
) -> None:
    party = name_of("roc", language)
    messages = the_map.root.locator(".rl-messages")
    room = (messages.bounding_box() or {})["height"]
    the_map.drag(party, to=name_of("provincie", language))
    said = messages.get_by_role("status")
    expect(said).to_contain_text(party)
    keep_picture(lesson.page, f"map-said-{language}")
    expect(said).to_be_in_viewport(ratio=1)
    picture = the_map.root.locator("svg.rl-map-svg")
    assert (said.bounding_box() or {})["y"] < (picture.bounding_box() or {})["y"]
    assert (messages.bounding_box() or {})["height"] == room
    the_map.press(text(language, "Undo: {step}", step=text(language, "move {item}", item=party)))
    expect(said).to_be_in_viewport(ratio=1)
    assert (messages.bounding_box() or {})["height"] == room


def test_no_line_runs_through_what_another_relation_is_called(the_map: MapPage) -> None:
    for view in VIEWS:
        the_map.show(view)
        over = the_map.root.locator("svg .rl-tie-paper").first.evaluate(_TIES_DRAWN_AFTER)
        assert over == 0, view


def test_one_mark_takes_the_focus_and_arrow_keys_walk_on(the_map: MapPage, language: str) -> None:
    for view in VIEWS:
        the_map.show(view)
        expect(the_map.root.locator('svg [data-mark][tabindex="0"]')).to_have_count(1)
        first = the_map.root.locator('svg [data-mark="bureau"]')
        first.focus()
        expect(first).to_have_attribute("tabindex", "0")
        seen = set()
        for key in ("ArrowUp", "ArrowLeft", "ArrowRight", "ArrowDown"):
            the_map.root.page.keyboard.press(key)
            focused = the_map.root.locator("svg [data-mark]:focus")
            expect(focused).to_have_count(1)
            seen.add(focused.get_attribute("data-mark"))
        assert len(seen) > 1
        expect(the_map.root.locator('svg [data-mark][tabindex="0"]')).to_have_count(1)


def test_the_next_name_is_typed_while_the_one_before_is_on_its_way(
    the_map: MapPage, language: str
) -> None:
    keyboard = the_map.root.page.keyboard
    the_map.open_form()
    name = the_map.field(text(language, "Name of the party"))
    the_map.field(text(language, "Sector")).first.select_option(
        label=word(language, "sector", "workers")
    )
    name.focus()
    for number in range(4):
        keyboard.insert_text(f"Partij {number}")
        keyboard.press("Enter")
    keyboard.insert_text("Nog niet af")
    expect(the_map.root.locator(".rl-map-list tbody tr")).to_have_count(15 + 4)
    the_map.is_answered()
    expect(name).to_have_value("Nog niet af")
    name.fill("")
    the_map.close_panel()


def test_a_relation_is_laid_with_the_keyboard_alone(the_map: MapPage, language: str) -> None:
    keyboard = the_map.root.page.keyboard
    button = the_map.button(text(language, "Add relation"))
    button.focus()
    keyboard.press("Enter")
    who = the_map.field(text(language, "Who"))
    expect(who).to_be_focused()
    keyboard.type(name_of("provincie", language))
    the_map.is_answered()
    with_whom = the_map.field(text(language, "With whom"))
    with_whom.focus()
    keyboard.type(name_of("roc", language))
    the_map.is_answered()
    the_map.button(text(language, "Lay this relation")).focus()
    keyboard.press("Enter")
    sentence = text(language, "Relation added: {relation}.", relation="").split(".")[0].strip()
    expect(the_map.root.locator(".rl-panel .rl-map-said")).to_contain_text(sentence)
    keyboard.press("Escape")
    expect(button).to_be_focused()


def test_what_was_added_from_the_list_is_said_once(the_map: MapPage, language: str) -> None:
    panel = the_map.open_panel("Pick from list")
    panel.locator("input[type=checkbox]:enabled").first.check()
    the_map.press(text(language, "Put the ticked ones on the map"))
    said = plural(language, "{count} party added.", "{count} parties added.", 1)
    the_map.says(said)
    expect(panel.locator(".rl-map-said")).to_have_text(said)
    widths = the_map.root.get_by_text(said).evaluate_all(
        "(all) => all.map((one) => one.getBoundingClientRect().width)"
    )
    assert sum(width > 1 for width in widths) == 1
    the_map.close_panel()


def test_pasted_rows_become_relations_with_the_keyboard_alone(
    lesson: NotebookPage, the_map: MapPage, language: str
) -> None:
    keyboard = lesson.page.keyboard
    ends = [name_of(party, language) for party in ("provincie", "netbeheer")]
    panel = the_map.open_panel("Paste list")
    the_map.field(text(language, "Names")).fill("\t".join(ends) + "\n" + "\t".join(ends))
    asked = panel.get_by_label(text(language, "What is on each row?"))
    expect(asked).to_have_value("stakeholders")
    asked.focus()
    keyboard.press("ArrowDown")
    expect(asked).to_have_value("relations")
    expect(asked).to_be_focused()
    for number, field in enumerate(("source", "target"), start=1):
        column = text(language, "Column {number}", number=number)
        expect(panel.get_by_label(column)).to_have_value(field)
    expect(panel.get_by_label(text(language, "Sector of those without one"))).to_have_count(0)
    for theme in THEMES:
        lesson.use_theme(theme)
        assert violations_in(the_map.root, colours_only=theme != THEMES[0]) == []
        keep_picture(panel, f"paste-relations-{language}-{theme[11:]}")
    lesson.use_theme(THEMES[0])
    panel.get_by_role("button", name=text(language, "Put on the map")).focus()
    keyboard.press("Enter")
    expect(panel.locator(".rl-map-said")).to_contain_text(
        plural(language, "{count} relation laid.", "{count} relations laid.", 1)
    )
    the_map.close_panel()


def test_opening_another_panel_leaves_the_focus_where_it_went(
    the_map: MapPage, language: str
) -> None:
    keyboard = the_map.root.page.keyboard
    the_map.open_panel("Search and filter")
    button = the_map.button(text(language, "Add relation"))
    button.focus()
    keyboard.press("Enter")
    expect(the_map.field(text(language, "Who"))).to_be_focused()
    keyboard.press("Escape")
    expect(button).to_be_focused()


def test_a_relation_is_laid_with_two_clicks_in_the_picture(the_map: MapPage, language: str) -> None:
    the_map.open_panel("Add relation")
    the_map.mark(name_of("provincie", language)).click()
    the_map.says(name_of("provincie", language))
    the_map.mark(name_of("netbeheer", language)).click()
    the_map.says(text(language, "Relation added: {relation}.", relation="").split(".")[0].strip())
    the_map.close_panel()


def test_the_picture_is_made_larger_and_smaller_and_the_full_width_by_button(
    the_map: MapPage, language: str
) -> None:
    picture = the_map.root.locator("svg.rl-map-svg")
    before = (picture.bounding_box() or {})["width"]
    the_map.press(text(language, "Larger"))
    expect(the_map.button(text(language, "Fit"))).not_to_have_attribute("aria-disabled", "true")
    assert (picture.bounding_box() or {})["width"] > 1.3 * before
    the_map.press(text(language, "Fit"))
    expect(the_map.button(text(language, "Fit"))).to_have_attribute("aria-disabled", "true")
    assert (picture.bounding_box() or {})["width"] == before
    wide = the_map.button(text(language, "Full width"))
    wide.click()
    expect(wide).to_have_attribute("aria-pressed", "true")
    assert (picture.bounding_box() or {})["width"] > 1.3 * before
    wide.click()
    expect(wide).to_have_attribute("aria-pressed", "false")


def test_the_example_opens_beside_the_own_map_and_does_not_touch_it(
    lesson: NotebookPage, the_map: MapPage, language: str, server: JupyterServer
) -> None:
    before = server.work().workspace.to_json()
    root = lesson.page.locator(".rl").filter(has_text=text(language, "Invented example"))
    example = MapPage(root, language)
    expect(example.root.locator("svg.rl-map-svg")).to_have_count(0)
    example.press(text(language, "Filled in"))
    expect(example.root.locator("svg [data-mark]")).to_have_count(15)
    assert violations_in(example.root) == []
    example.add("Probeersel", word(language, "sector", "workers"))
    example.press(text(language, "Empty"))
    expect(example.root.locator("svg [data-mark]")).to_have_count(0)
    example.says(text(language, "The invented example is shown, empty."))
    example.button(
        text(language, "Undo: {step}", step=text(language, "show the example empty"))
    ).click()
    expect(example.row("Probeersel")).to_be_visible()
    example.press(text(language, "Close the example"))
    expect(example.root.locator("svg.rl-map-svg")).to_have_count(0)
    assert server.work().workspace.to_json() == before
