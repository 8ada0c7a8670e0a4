"""The course in the browser alone, from a plain web server.

The site is built once, with the figures of one region; the tests are one visit, in their order.
"""

from __future__ import annotations

import json
import re
import shutil
from queue import Queue
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from regiolab.locale import text
from regiolab.storage import encode_share_code
from tests.browser.agenda_page import AgendaPage
from tests.browser.live_page import POLICY_REPORTS, LivePage, served
from tests.browser.map_page import MapPage
from tests.built_live_site import TWENTE, built_live_site
from tools.live_site.compiled import packed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, BrowserContext, Page

    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.participant import Participant
    from tests.browser.widget_page import WidgetPage

STAND_IN = [f"stand-in/{name}-1.0-py3-none-any.whl" for name in ("matplotlib", "pandas")]
"""For the real ones, which are 20 MB and far away."""


@pytest.fixture(scope="module")
def folder(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the small site, to write in; the browser is there, so it is not built in vain."""
    assert browser
    folder = tmp_path_factory.mktemp("live") / "site"
    shutil.copytree(built_live_site(), folder)
    worker = folder / "service-worker.js"
    told = worker.read_text(encoding="utf-8")
    assert told.count(_LAST_RULE) == 1
    reporting = f"{_LAST_RULE}; report-uri {POLICY_REPORTS}"
    worker.write_text(told.replace(_LAST_RULE, reporting), encoding="utf-8")
    return folder


_LAST_RULE = "form-action 'none'"
"""Of what may be loaded by Python beside the page, as the service worker says it."""


@pytest.fixture(scope="module")
def reports() -> Queue[str]:
    """What browsers told the site that their rules kept Python beside the page from."""
    return Queue()


@pytest.fixture(scope="module")
def live_site(folder: Path, reports: Queue[str]) -> Iterator[str]:
    """The address of the site; in the place of Pyodide's distribution stands a folder of it."""
    for address in served(folder, reports):
        elsewhere = [f"{address}/{name}" for name in STAND_IN]
        (folder / "static/pyodide/elsewhere.json").write_text(json.dumps(elsewhere), "utf-8")
        yield address


@pytest.fixture(scope="module")
def visitor(browser: Browser) -> Iterator[BrowserContext]:
    """Somebody whose browser keeps the work."""
    context = browser.new_context(viewport={"width": 1280, "height": 1000})
    yield context
    context.close()


@pytest.fixture(scope="module")
def asked() -> list[str]:
    """What the pages asked of other places, what their own rules kept them from, and whether a
    kernel had to wait for the page."""
    return []


@pytest.fixture(scope="module")
def addresses() -> set[str]:
    """Every address that the pages asked."""
    return set()


@pytest.fixture(scope="module")
def page(visitor: BrowserContext, live_site: str, asked: list[str], addresses: set[str]) -> Page:
    page = visitor.new_page()
    here = (live_site, "data:", "blob:")
    page.on("request", lambda one: one.url.startswith(here) or asked.append(one.url))
    page.on("request", lambda one: addresses.add(one.url))
    wrong = re.compile("Content Security|No kernel could be prepared")
    page.on("console", lambda one: wrong.search(one.text) and asked.append(one.text))
    return page


def lesson(page: Page, live_site: str, path: str) -> LivePage:
    """Open a lesson by its link."""
    opened = LivePage(page, live_site, path)
    opened.load()
    return opened


def test_a_region_is_chosen_and_the_first_lines_say_where_the_work_is(
    page: Page, live_site: str
) -> None:
    start = lesson(page, live_site, "nl/00_start.ipynb")
    expect(page.locator("[data-rl-alone]")).to_contain_text("alleen in deze browser")
    region = start.widget(text("nl", "Our region"))
    label = text("nl", "Search for a municipality or region")
    region.field(label).fill("twente")
    region.field(label).press("Enter")
    region.root.get_by_role("listitem").get_by_role("button", name="Twente").first.click()
    region.says(text("nl", "Your region is {region}.", region="Twente"))
    region.is_saved()
    expect(page.locator(".jp-Notebook:visible")).to_contain_text("er is geen server")


def test_a_figure_shows_the_region_and_one_that_was_not_made_says_so(
    page: Page, live_site: str
) -> None:
    LivePage(page, live_site, "nl/00_start.ipynb").go_to("nl/01_differences.ipynb")
    panels = page.locator(".jp-Notebook:visible .rl").filter(has=page.locator(".rl-figure"))
    expect(panels).to_have_count(1)
    expect(panels.locator("svg").first).to_be_visible()
    expect(panels.locator("figure")).to_contain_text("Enschede")
    expect(page.locator(".jp-Notebook:visible")).to_contain_text("Deze uitgave heeft geen figuur")


def test_a_party_is_added_and_moved_and_is_there_after_a_reload(page: Page, live_site: str) -> None:
    work = lesson(page, live_site, "nl/06_stakeholder_map.ipynb")
    board = MapPage(work.widget(text("nl", "Stakeholder map")).root, "nl")
    board.add("Deltion", text("nl", "education"))
    board.select("Deltion")
    # The first choice says "unknown", the others go from little to much.
    board.field(text("nl", "Influence on the challenge")).select_option(index=3)
    board.field(text("nl", "Affected by it")).select_option(index=3)
    board.press(text("nl", "→ more influence"))
    influence = board.field(text("nl", "Influence on the challenge"))
    expect(influence).to_have_js_property("selectedIndex", 4)
    board.is_answered()
    board.is_saved()
    work.again_in_a_hurry()
    board = MapPage(work.widget(text("nl", "Stakeholder map")).root, "nl")
    expect(board.row("Deltion")).to_be_visible()
    board.select("Deltion")
    influence = board.field(text("nl", "Influence on the challenge"))
    expect(influence).to_have_js_property("selectedIndex", 4)
    expect(board.field(text("nl", "Affected by it"))).to_have_js_property("selectedIndex", 3)
    assert "conflicts" not in page.evaluate(_OUTPUT, "print(lab.workspace.to_json())")


def test_a_lesson_is_in_sight_though_what_was_open_before_comes_late(
    visitor: BrowserContext, live_site: str
) -> None:
    tab = visitor.new_page()
    tab.add_init_script(_OPENED_BEFORE_COMES_LATE)
    lesson(tab, live_site, "nl/07_practices.ipynb")
    assert tab.evaluate("window.isLate")
    expect(tab.locator("[data-rl-bar]:visible")).to_contain_text("Volgende les")
    expect(tab.locator(".jp-Launcher")).to_have_count(0)
    tab.close()


_OPENED_BEFORE_COMES_LATE = """
const { get } = IDBObjectStore.prototype;
const isThere = () => document.querySelector('.rl-workbook') !== null;
IDBObjectStore.prototype.get = function (key) {
  const request = get.call(this, key);
  if (this.name !== 'files' || !key.endsWith('06_stakeholder_map.ipynb')) return request;
  window.isLate = true;
  let heard = null;
  Object.defineProperty(request, 'onsuccess', { set: (hear) => { heard = hear; } });
  request.addEventListener('success', (event) => {
    const look = () => (isThere() ? heard.call(request, event) : requestAnimationFrame(look));
    look();
  });
  return request;
};"""
"""A lesson of the visit before is read from the disk after the one that is asked for is there."""


def test_an_address_without_a_lesson_leads_to_the_first(
    visitor: BrowserContext, live_site: str
) -> None:
    tab = visitor.new_page()
    tab.goto(f"{live_site}/lab/index.html")
    tab.wait_for_url(re.compile(r"path=notebooks%2F[a-z]{2}%2F00_start\.ipynb$"))
    tab.close()


def test_the_next_lesson_opens_in_the_page_and_knows_the_work(page: Page) -> None:
    bar = page.locator("[data-rl-bar]:visible")
    bar.get_by_role("button", name="Volgende les").click()
    page.wait_for_function("() => document.body.dataset.rlReady?.includes('07_')")
    assert "07_practices" in page.url
    page.go_back()
    page.wait_for_function("() => document.body.dataset.rlReady?.includes('06_')")


def test_the_agenda_knows_the_party_and_word_says_where_it_is_made(
    page: Page, live_site: str
) -> None:
    opened = LivePage(page, live_site, "nl/06_stakeholder_map.ipynb").go_to("nl/08_agenda.ipynb")
    agenda = AgendaPage(opened.widget(text("nl", "Regional agenda")).root, "nl")
    agenda.go_to("actions")
    agenda.write(agenda.words("New action: begin with a verb"), "Open een werkplaats")
    agenda.root.get_by_label(agenda.words("Lead"), exact=True).last.select_option(label="Deltion")
    agenda.press(agenda.words("Add action"))
    expect(agenda.field(agenda.words("Action: begin with a verb"))).to_have_value(
        "Open een werkplaats"
    )
    agenda.go_to("export")
    agenda.press(agenda.words("Make Word file"))
    agenda.shows("maak het bestand waar de hele cursus geïnstalleerd is")


def test_no_tabs_of_jupyterlab_stand_above_a_lesson(page: Page) -> None:
    bar = page.locator("[data-rl-bar]:visible")
    assert page.evaluate(_HEIGHT_OF_TABS) == 0
    assert page.evaluate("(bar) => bar.getBoundingClientRect().top", bar.element_handle()) < 8
    bar.locator("[data-rl-show-lab]").click()
    page.wait_for_function(f"() => ({_HEIGHT_OF_TABS})() > 10")
    bar.locator("[data-rl-show-lab]").click()
    page.wait_for_function(f"() => ({_HEIGHT_OF_TABS})() === 0")


def test_the_browser_asks_before_a_page_is_left_of_which_something_is_not_saved(
    page: Page,
) -> None:
    page.wait_for_function("() => !document.querySelector('.rl:not([data-waiting=\"0\"])')")
    assert not page.evaluate(_ASKS_BEFORE_LEAVING)
    page.evaluate("document.querySelector('.rl').dataset.waiting = '1'")
    assert page.evaluate(_ASKS_BEFORE_LEAVING)
    page.evaluate("document.querySelector('.rl').dataset.waiting = '0'")


_ASKS_BEFORE_LEAVING = "() => !dispatchEvent(new Event('beforeunload', { cancelable: true }))"

_HEIGHT_OF_TABS = """() => document.querySelector(
  '#jp-main-dock-panel > .lm-DockPanel-tabBar').getBoundingClientRect().height"""


def taken_home(page: Page, live_site: str, folder: Path) -> Path:
    """Download the work, as a person does; return the file."""
    opened = LivePage(page, live_site, "nl/08_agenda.ipynb").go_to("nl/09_together.ipynb")
    found = opened.widget(text("nl", "Our work"))
    with page.expect_download() as download:
        found.press(text("nl", "Download all"))
    file = folder / download.value.suggested_filename
    download.value.save_as(file)
    return file


def test_what_is_downloaded_is_the_work_again_in_another_browser(
    page: Page, browser: Browser, live_site: str, tmp_path: Path
) -> None:
    file = taken_home(page, live_site, tmp_path)
    with browser.new_context(color_scheme="dark") as other:
        tab = other.new_page()
        opened = lesson(tab, live_site, "nl/09_together.ipynb")
        found = opened.widget(text("nl", "Our work"))
        found.shows("0 partijen")
        assert tab.evaluate("document.body.dataset.jpThemeLight") == "false", "as the system asks"
        with tab.expect_file_chooser() as chooser:
            found.press(text("nl", "Choose a file…"))
        chooser.value.set_files(file)
        found.shows("1 partij")
        found.press(text("nl", "Put this in the place of what is here"))
        found.says(text("nl", "Opened. With undo you go back to what was here."))
        opened.go_to("nl/06_stakeholder_map.ipynb")
        opened.widget(text("nl", "Stakeholder map")).shows("Deltion")


def pasted(found: WidgetPage, code: str) -> None:
    """Open a share code, as a person does, in the place of what is there."""
    found.open(text("nl", "Open a share code"))
    found.field(text("nl", "Paste the share code here")).fill(code)
    found.press(text("nl", "Look what is in it"))
    found.press(text("nl", "Put this in the place of what is here"))
    found.says(text("nl", "Opened. With undo you go back to what was here."))


def test_a_share_code_goes_to_jupyterlab_and_comes_back(
    page: Page, live_site: str, participant: Participant, server: JupyterServer
) -> None:
    # The test before left it open.
    here = LivePage(page, live_site, "nl/09_together.ipynb").widget(text("nl", "Our work"))
    here.open(text("nl", "Share code: everything as text"))
    here.press(text("nl", "Copy share code"))
    there = participant.run("nl/00_start.ipynb").widget(text("nl", "Our work"))
    pasted(there, here.field(text("nl", "Share code")).input_value())
    work = server.work().workspace
    assert [one.name for one in work.stakeholders] == ["Deltion"]
    assert work.about.region is not None
    assert work.about.region.code == TWENTE["code"]
    work.add_stakeholder("Saxion", "knowledge")
    there.shows("2 partijen")
    pasted(here, encode_share_code(server.work().workspace))
    here.shows("2 partijen")


def test_an_exercise_asks_before_it_fetches_pandas_and_says_where_it_cannot(
    page: Page, live_site: str
) -> None:
    LivePage(page, live_site, "nl/05_tensions.ipynb", "exercises").load()
    banner = page.get_by_role("alert").filter(visible=True)
    expect(banner).to_contain_text("cdn.jsdelivr.net")
    expect(page.locator(".jp-Notebook:visible")).not_to_contain_text("Error")
    banner.get_by_role("button", name="Haal pandas op").click()
    expect(banner).to_contain_text("pandas is hier niet te bereiken")
    expect(page.locator(".jp-Notebook:visible")).not_to_contain_text("Error")


def test_where_pandas_comes_the_code_of_the_exercise_runs(page: Page, folder: Path) -> None:
    (folder / "stand-in").mkdir()
    for place in STAND_IN:
        (folder / place).write_bytes(stand_in(place.split("/")[1].split("-")[0]))
    banner = page.get_by_role("alert").filter(visible=True)
    banner.get_by_role("button", name="Probeer het opnieuw").click()
    expect(page.locator(".jp-Notebook:visible")).to_contain_text("the stand-in of pandas was used")
    expect(banner).to_have_count(0)


def stand_in(name: str) -> bytes:
    """Return a small wheel; what is in it says so as soon as it is used."""
    said = f"def __getattr__(_):\n    raise ImportError('the stand-in of {name} was used')\n"
    info = f"{name}-1.0.dist-info"
    return packed(
        {
            f"{name}/__init__.py": said.encode(),
            f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n".encode(),
            f"{info}/WHEEL": b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
            f"{info}/RECORD": b"",
        }
    )


def test_it_opens_without_a_network_after_the_first_visit(
    page: Page, visitor: BrowserContext, live_site: str
) -> None:
    visitor.set_offline(True)
    again = lesson(page, live_site, "nl/06_stakeholder_map.ipynb")
    again.widget(text("nl", "Stakeholder map")).shows("Deltion")
    visitor.set_offline(False)


def test_nothing_was_asked_elsewhere_and_the_pages_passed_their_own_rules(
    asked: list[str], addresses: set[str], reports: Queue[str]
) -> None:
    assert not asked
    assert reports.empty(), reports.get()
    assert len(addresses) > 50
    # The file with the figures of a region has its code: the site that serves it is all who hears.
    files = re.compile(r"/figures/\w+/[a-z]{2}/corop-CR12\.json\.gz$")
    told = [one for one in addresses if re.search("Deltion|Saxion|Twente|CR12", one)]
    assert not [one for one in told if not files.search(one)]


def test_python_beside_the_page_is_held_to_the_rules_too(
    page: Page, visitor: BrowserContext, reports: Queue[str]
) -> None:
    heard: list[str] = []
    visitor.route("https://elsewhere.example/**", lambda route: heard.append(route.request.url))
    ask = "from js import fetch; await fetch('https://elsewhere.example/')"
    assert page.evaluate(_RUN, ask) == "error"
    assert not heard
    told = reports.get(timeout=_PATIENCE)
    assert told.startswith(f"{POLICY_REPORTS}: "), told
    assert "elsewhere.example" in told


_PATIENCE = 20
"""Seconds within which a browser says what it kept Python from."""

_OUTPUT = """async (code) => {
  const panel = window.jupyterapp.shell.currentWidget;
  const future = panel.sessionContext.session.kernel.requestExecute({ code });
  let said = '';
  future.onIOPub = ({ content }) => { said += content.text ?? ''; };
  await future.done;
  return said;
}"""

_RUN = """async (code) => {
  const panel = window.jupyterapp.shell.currentWidget;
  const reply = await panel.sessionContext.session.kernel.requestExecute({ code }).done;
  return reply.content.status;
}"""
