"""Lessons 06 and 08 on a laptop of 1366 by 768, at a zoom of 200%, and in forced colours.

What fits depends on the words, so both languages are looked at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import pytest
from playwright.sync_api import expect

from regiolab.course.example import example_map
from regiolab.locale import text
from regiolab.model.words import word
from tests.browser.map_page import MapPage
from tests.browser.notebook_page import HEIGHT, WIDTH, keep_picture
from tests.unit.exchange.agenda_of_the_mini_regio import filled_agenda

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Locator

    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.notebook_page import NotebookPage
    from tests.browser.participant import Participant

LAPTOP = {"width": 1366, "height": 768}
MOST_EMPTY = 24
"""Pixels below the last thing in a widget."""
ONE_ROW = 50
"""Pixels: the height of the tools, with the space around them."""

_TO_THE_TOP = """(root) => {
  const page = root.closest('.jp-WindowedPanel-outer');
  page.scrollTop += root.getBoundingClientRect().top - page.getBoundingClientRect().top;
}"""

_OF_THE_PAGE = """(root) => {
  const { top, bottom } = root.closest('.jp-WindowedPanel-outer').getBoundingClientRect();
  return { top, bottom };
}"""

_HAS_ALL_OF_IT = """() => {
  const { left, right } =
    document.querySelector('.jp-Notebook:not(.lm-mod-hidden)').getBoundingClientRect();
  return left < 20 && innerWidth - right < 40;
}"""

_HAS_ITS_SHAPE = """(svg) => {
  const { width, height } = svg.getBoundingClientRect();
  const drawn = svg.viewBox.baseVal;
  return Math.abs(height / width / (drawn.height / drawn.width) - 1) < 0.02;
}"""
"""In the page: a picture is as high as what is drawn in it, also after it was drawn anew."""

_EMPTY_BELOW = """(root) => {
  const seen = (element, bottom) => {
    for (let one = element; one && one !== root; one = one.parentElement) {
      if (one.matches('.rl-hidden')) return 0;
      if (getComputedStyle(one).overflow !== 'visible')
        bottom = Math.min(bottom, one.getBoundingClientRect().bottom);
    }
    return bottom;
  };
  let lowest = 0;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const words = document.createRange();
    words.selectNodeContents(walker.currentNode);
    const box = words.getBoundingClientRect();
    if (box.width && walker.currentNode.data.trim())
      lowest = Math.max(lowest, seen(walker.currentNode.parentElement, box.bottom));
  }
  for (const one of root.querySelectorAll('button, input, select, textarea, svg, table')) {
    const box = one.getBoundingClientRect();
    if (box.width) lowest = Math.max(lowest, seen(one, box.bottom));
  }
  return Math.round(root.getBoundingClientRect().bottom - lowest);
}"""

_UNDER_A_LINE = """(svg) => {
  const lines = [...svg.querySelectorAll('.rl-tie')];
  return [...svg.querySelectorAll('[data-mark] text')].filter((name) => {
    const after = (line) =>
      name.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING;
    const bare = !name.classList.contains('rl-text-letters') &&
      !getComputedStyle(name).paintOrder.startsWith('stroke');
    return bare || lines.some(after);
  }).map((name) => name.textContent);
}"""


def use_laptop(lesson: NotebookPage) -> None:
    """Make the window that of a laptop, and wait until JupyterLab gave the lesson all of it."""
    lesson.page.set_viewport_size({**LAPTOP})
    lesson.page.wait_for_function(_HAS_ALL_OF_IT)


@pytest.fixture(scope="module")
def laptop(reader: Participant, language: str) -> Iterator[NotebookPage]:
    """Lesson 06 on a laptop, with the parties of the example."""
    lesson = reader.run(f"{language}/06_stakeholder_map.ipynb")
    use_laptop(lesson)
    yield lesson
    if not lesson.page.is_closed():
        lesson.page.set_viewport_size({"width": WIDTH, "height": HEIGHT})


@pytest.fixture
def the_map(laptop: NotebookPage, language: str, server: JupyterServer) -> MapPage:
    """The map at the top of the window."""
    found = MapPage(laptop.widget(text(language, "Stakeholder map")).root, language)
    server.work().workspace.replace_content(example_map(language), "open a file", {})
    found.shows(text(language, "Parties · {placed} of {count} placed", placed=12, count=15))
    found.show("Grid")
    found.root.evaluate(_TO_THE_TOP)
    return found


def box(of: Locator) -> Any:
    found = of.bounding_box()
    assert found is not None
    return found


def is_in_sight_together(the_map: MapPage) -> None:
    """See that title, challenge, tools, grid and tray are in the window, one below the other."""
    page = the_map.root.evaluate(_OF_THE_PAGE)
    parts = [
        the_map.root.locator(".rl-title").first,
        the_map.root.locator(".rl-map-challenge textarea"),
        the_map.root.locator(".rl-tools"),
        the_map.root.locator("svg.rl-map-svg"),
    ]
    boxes = [box(part) for part in parts]
    assert all(one["y"] >= page["top"] - 1 for one in boxes)
    assert all(one["y"] + one["height"] <= page["bottom"] + 1 for one in boxes), boxes
    title, challenge, tools, picture = boxes
    assert max(title["y"], challenge["y"]) < tools["y"] < picture["y"]
    tray = the_map.root.locator("svg .rl-rect-panel").last
    assert box(tray)["y"] + box(tray)["height"] <= page["bottom"] + 1


def test_title_challenge_tools_grid_and_tray_are_in_sight_together(
    the_map: MapPage, language: str
) -> None:
    keep_picture(the_map.root.page, f"laptop-map-{language}")
    is_in_sight_together(the_map)
    the_map.show("Triangle")
    is_in_sight_together(the_map)


_FILLED = """(svg) => {
  const { width, height } = svg.getBoundingClientRect();
  const { width: wide, height: high } = svg.viewBox.baseVal;
  return Math.min(1, (height * wide) / high / width);
}"""
"""The part of its column that a drawing takes; the rest is white at its sides."""


def test_the_picture_fills_its_column(the_map: MapPage) -> None:
    picture = the_map.root.locator("svg.rl-map-svg")
    for view in ("Grid", "Triangle"):
        the_map.show(view)
        assert picture.evaluate(_FILLED) > 0.9, view


_LINES = """(all) => all.map((one) => one.getBoundingClientRect().height)
  .filter((height) => height > 0)
  .map((height) => Math.round(height / parseFloat(getComputedStyle(all[0]).lineHeight)))"""
"""On how many lines each headline in sight stands."""


def test_what_stands_out_is_one_line_each(the_map: MapPage) -> None:
    headlines = the_map.root.locator(".rl-map-findings .rl-found-sentence")
    expect(headlines.first).to_be_visible()
    lines = headlines.evaluate_all(_LINES)
    assert lines == [1] * len(lines)
    headlines.first.click()
    told = the_map.root.locator(".rl-found-more[open] > p").first
    expect(told).to_be_visible()
    headlines.first.click()


def test_the_picture_is_in_sight_while_a_party_is_typed(the_map: MapPage, language: str) -> None:
    the_map.open_form()
    keep_picture(the_map.root.page, f"laptop-adding-{language}")
    is_in_sight_together(the_map)
    the_map.close_panel()


def test_the_tools_are_one_row_whatever_can_be_undone(the_map: MapPage, language: str) -> None:
    tools = the_map.root.locator(".rl-tools")
    before = box(tools)["height"]
    assert before < ONE_ROW
    party = next(one for one in example_map(language).stakeholders if one.id == "roc")
    the_map.drag(party.name, to=next(p.name for p in example_map(language).stakeholders))
    moved = text(language, "move {item}", item=party.name)
    expect(the_map.button(text(language, "Undo: {step}", step=moved))).to_be_visible()
    assert box(tools)["height"] == before


def test_no_name_lies_under_a_line(the_map: MapPage) -> None:
    for view in ("Grid", "Triangle", "Network"):
        the_map.show(view)
        picture = the_map.root.locator("svg.rl-map-svg")
        assert picture.locator(".rl-tie").count()
        assert picture.evaluate(_UNDER_A_LINE) == [], view


def test_a_party_is_typed_entered_and_dragged_to_its_place(
    the_map: MapPage, language: str, server: JupyterServer
) -> None:
    """As on a whiteboard: type, Enter, drag; the sector follows from the name."""
    name = "Vakbond Techniek Oost" if language == "nl" else "Engineering trade union East"
    page = the_map.root.page
    the_map.open_form()
    expect(the_map.field(text(language, "Name of the party"))).to_be_focused()
    page.keyboard.type(name)
    page.keyboard.press("Enter")
    line = the_map.root.locator(".rl-map-new")
    expect(line).to_be_visible()
    sector = word(language, "sector", "workers")
    told = text(language, "{party} is on the map, sector: {sector}.", party=name, sector=sector)
    the_map.shows(told)
    keep_picture(page, f"laptop-added-{language}")
    start, picture = box(line), box(the_map.root.locator("svg.rl-map-svg"))
    page.mouse.move(start["x"] + 20, start["y"] + 10)
    page.mouse.down()
    page.mouse.move(picture["x"] + 0.25 * picture["width"], picture["y"] + 50, steps=6)
    keep_picture(page, f"laptop-dragging-{language}")
    page.mouse.up()
    expect(line).to_have_count(0)
    placed = next(one for one in server.work().workspace.stakeholders if one.name == name)
    assert placed.sector == "workers"
    assert (placed.influence, placed.interest) == (0, 4)
    expect(the_map.field(text(language, "Name of the party"))).to_be_focused()
    the_map.close_panel()


def empty_below(lesson: NotebookPage) -> dict[str, int]:
    """Return how many pixels are empty at the end of each widget, by its title."""
    found = {}
    for root in lesson.page.locator(".jp-Notebook .rl:visible").all():
        title = root.locator(".rl-title").first
        found[title.text_content() or "" if title.count() else ""] = root.evaluate(_EMPTY_BELOW)
    return found


def test_no_widget_of_lesson_06_ends_in_an_empty_strip(
    laptop: NotebookPage, the_map: MapPage
) -> None:
    expect(the_map.root).to_be_visible()
    found = empty_below(laptop)
    assert len(found) > 3
    assert {title: high for title, high in found.items() if high > MOST_EMPTY} == {}


_CONTRASTS = """(root) => {
  const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const light = (colour) => {
    probe.fillStyle = colour;
    probe.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...probe.getImageData(0, 0, 1, 1).data].slice(0, 3).map((one) =>
      one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const paper = document.createElement('div');
  paper.style.background = 'Canvas';
  root.append(paper);
  const behind = light(getComputedStyle(paper).backgroundColor);
  paper.remove();
  return [...root.querySelectorAll('svg text:not(.rl-text-letters)')].map((one) => {
    const pair = [light(getComputedStyle(one).fill), behind].sort((a, b) => b - a);
    return [one.textContent, (pair[0] + 0.05) / (pair[1] + 0.05)];
  });
}"""
"""How much the words in a drawing stand out from the paper that forced colours give."""

_LOOKS = """(one) => {
  const { backgroundColor, color, borderColor } = getComputedStyle(one);
  return [backgroundColor, color, borderColor].join();
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_in_forced_colours_words_in_the_picture_can_be_read_and_states_are_seen(
    the_map: MapPage, language: str, scheme: Literal["light", "dark"]
) -> None:
    page = the_map.root.page
    party = example_map(language).stakeholders[0].name
    the_map.select(party)
    page.emulate_media(forced_colors="active", color_scheme=scheme)
    keep_picture(page, f"forced-map-{scheme}-{language}")
    found = the_map.root.evaluate(_CONTRASTS)
    assert len(found) > 20
    assert [one for one in found if one[1] < 4.5] == []
    unforced = "(one) => getComputedStyle(one).forcedColorAdjust"
    primary = the_map.button(text(language, "Add party"))
    assert primary.evaluate(unforced) == "none"  # else its words have the colour of their paper
    pressed, other = (the_map.button(text(language, one)) for one in ("Grid", "Triangle"))
    assert pressed.evaluate(_LOOKS) != other.evaluate(_LOOKS)
    off = the_map.root.locator('.rl-tools .rl-button[aria-disabled="true"]').first
    assert off.evaluate(_LOOKS) != other.evaluate(_LOOKS)
    outlined = "(one) => getComputedStyle(one).outlineStyle"
    assert the_map.root.locator("tr.rl-chosen").evaluate(outlined) == "solid"
    page.emulate_media(forced_colors="none", color_scheme="light")


def test_at_a_zoom_of_200_per_cent_the_picture_takes_the_width_and_nothing_sticks_out(
    the_map: MapPage, language: str
) -> None:
    """A window of 1366 by 768 then has room for 683 by 384."""
    page = the_map.root.page
    page.set_viewport_size({"width": LAPTOP["width"] // 2, "height": LAPTOP["height"] // 2})
    picture = the_map.root.locator("svg.rl-map-svg")
    picture.scroll_into_view_if_needed()
    keep_picture(page, f"zoomed-map-{language}")
    page.wait_for_function(_HAS_ITS_SHAPE, arg=picture.element_handle())
    found, of_map = box(picture), box(the_map.root)
    assert found["width"] > 0.9 * of_map["width"]
    assert found["x"] + found["width"] <= LAPTOP["width"] / 2
    page.set_viewport_size({**LAPTOP})


_TAKES_THE_WIDTH = """(svg) =>
  svg.getBoundingClientRect().width > 0.9 * svg.closest('.rl').getBoundingClientRect().width"""


def test_in_a_window_of_800_the_picture_takes_the_width_and_the_list_stands_below_it(
    the_map: MapPage, language: str
) -> None:
    page = the_map.root.page
    page.set_viewport_size({"width": 800, "height": LAPTOP["height"]})
    picture = the_map.root.locator("svg.rl-map-svg")
    page.wait_for_function(_TAKES_THE_WIDTH, arg=picture.element_handle())
    picture.scroll_into_view_if_needed()
    keep_picture(page, f"narrow-map-{language}")
    drawn, rows = box(picture), box(the_map.root.locator(".rl-map-list"))
    told = box(the_map.root.locator(".rl-map-findings"))
    assert rows["y"] >= drawn["y"] + drawn["height"]
    assert told["x"] >= rows["x"] + rows["width"]  # beside the list
    page.set_viewport_size({**LAPTOP})


# Below: tests that close the lesson of the ones above.


def test_no_widget_of_lesson_08_ends_in_an_empty_strip_and_what_stands_out_is_one_line(
    participant: Participant, language: str, server: JupyterServer
) -> None:
    server.work().workspace.replace_content(filled_agenda(language), "open a file", {})
    lesson = participant.run(f"{language}/08_agenda.ipynb")
    use_laptop(lesson)
    found = {1366: empty_below(lesson)}
    headlines = lesson.page.locator(".rl-agenda-side .rl-found-sentence")
    expect(headlines.first).to_be_visible()
    lines = headlines.evaluate_all(_LINES)
    assert lines == [1] * len(lines)
    lesson.page.set_viewport_size({"width": 1280, "height": LAPTOP["height"]})
    lesson.page.wait_for_function(_HAS_ALL_OF_IT)
    found[1280] = empty_below(lesson)
    lesson.page.set_viewport_size({"width": WIDTH, "height": HEIGHT})
    for wide, of_all in found.items():
        assert len(of_all) > 3
        high = {title: pixels for title, pixels in of_all.items() if pixels > MOST_EMPTY}
        assert high == {}, wide


def test_in_forced_colours_the_open_step_of_the_agenda_is_seen(
    participant: Participant, language: str, server: JupyterServer
) -> None:
    server.work().workspace.replace_content(filled_agenda(language), "open a file", {})
    lesson = participant.run(f"{language}/08_agenda.ipynb")
    lesson.page.emulate_media(forced_colors="active")
    steps = lesson.page.locator(".rl-agenda-steps button")
    here = lesson.page.locator(".rl-agenda-steps .rl-agenda-here")
    keep_picture(lesson.page, "forced-agenda")
    assert here.evaluate(_LOOKS) != steps.last.evaluate(_LOOKS)
    lesson.page.emulate_media(forced_colors="none")
