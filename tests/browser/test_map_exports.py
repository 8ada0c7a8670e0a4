"""The mini-regio: built by hand on the screen, its findings, and every file opened elsewhere."""

from __future__ import annotations

import csv
import datetime
import io
import zipfile
from typing import TYPE_CHECKING

import networkx as nx
import openpyxl
import pytest
from lxml import etree
from PIL import Image
from playwright.sync_api import expect

from regiolab.locale import text
from regiolab.model.words import word
from tests.browser import page_checks
from tests.browser.map_page import MapPage
from tests.unit.exchange.tables.test_xlsx_of_ours import data_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.notebook_page import NotebookPage
    from tests.browser.participant import Participant

pytestmark = pytest.mark.behaviour_in("nl")

PARTIES = {
    "Gem": ("government", 3),
    "Prov": ("government", 4),
    "MBO": ("education", 2),
    "HBO": ("education", 2),
    "Bedr": ("employers", 3),
    "VNO": ("employers", 3),
    "BondA": ("workers", 2),
    "BondB": ("workers", None),
}
_PAIRS = (
    "Gem-Prov Gem-MBO MBO-Bedr Bedr-VNO VNO-BondA BondA-BondB MBO-HBO Gem-Bedr HBO-VNO BondA-MBO"
)
TIES = [tuple(pair.split("-")) for pair in _PAIRS.split(" ")]
STANDS_OUT = {
    "nl": (
        "Tussen overheid en werkenden is nog geen relatie: 2 × 2 partijen, 0 van de 4 mogelijke.",
        "MBO, BondA en Gem staan het vaakst tussen partijen die geen relatie met elkaar hebben.",
        "Zonder BondA verliest BondB elke verbinding met de rest van de kaart.",
        "Zonder Gem verliest Prov elke verbinding met de rest van de kaart.",
        "Bedr, Gem, Prov en VNO hebben veel invloed; of daar een rol bij hoort, is niet te bepalen",
    ),
    "en": (
        "Between government and workers there is no relation yet: 2 × 2 parties, 0 of 4 possible.",
        "MBO, BondA and Gem stand most often between parties that have no relation with each",
        "Without BondA, BondB loses every connection with the rest of the map.",
        "Without Gem, Prov loses every connection with the rest of the map.",
        "Bedr, Gem, Prov and VNO have much influence; whether there is a role for them cannot be",
    ),
}
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def lesson(reader: Participant, language: str) -> NotebookPage:
    return reader.run(f"{language}/06_stakeholder_map.ipynb")


@pytest.fixture(scope="module")
def mini(lesson: NotebookPage, language: str, running_server: JupyterServer) -> MapPage:
    """The mini-regio on the screen; in Dutch built by hand, in English opened as it was made."""
    found = MapPage(lesson.widget(text(language, "Stakeholder map")).root, language)
    workspace = running_server.work().workspace
    about = {"title": "Mini-regio", "challenge": "Vakmensen", "group": "Mini 3"}
    workspace.update("about", "about", about)
    if language == "nl":
        build_by_hand(found)
    else:
        ids = {
            name: workspace.add_stakeholder(name, sector, influence=influence).id
            for name, (sector, influence) in PARTIES.items()
        }
        for source, target in TIES:
            workspace.add_relation(ids[source], ids[target])
    found.shows(text(language, "Parties · {placed} of {count} placed", placed=0, count=8))
    return found


def build_by_hand(mini: MapPage) -> None:
    """Add the parties, say how much influence they have, and lay the relations with two lists."""
    for name, (sector, _) in PARTIES.items():
        mini.add(name, word("nl", "sector", sector))
    mini.press(mini.words("Add party"))
    for name, (_, influence) in PARTIES.items():
        if influence is not None:
            mini.select(name)
            level = mini.field(mini.words("Influence on the challenge"))
            level.select_option(value=str(influence))
            expect(mini.row(name).locator("td").nth(1)).to_have_text(str(influence))
    mini.press(mini.words("Add relation"))
    for source, target in TIES:
        mini.pick(mini.words("Who"), source)
        mini.pick(mini.words("With whom"), target)
        mini.press(mini.words("Lay this relation"))
        mini.is_answered()
    mini.press(mini.words("Add relation"))


@pytest.fixture
def panel(mini: MapPage) -> Iterator[MapPage]:
    """The panel in which the map is taken home."""
    excel = mini.button(mini.words("Excel and Kumu (.xlsx)"))
    mini.press(mini.words("Take the map with you"))
    expect(excel).to_be_visible()
    yield mini
    expect(excel).to_be_visible()
    mini.press(mini.words("Take the map with you"))
    expect(excel).to_have_count(0)


def work_version(panel: MapPage) -> None:
    """Choose the version with everything."""
    panel.root.get_by_role("radio").nth(1).check()
    panel.shows(panel.words("the influence") + " (7)")
    panel.is_answered()


def taken(panel: MapPage, button: str, folder: Path) -> Path:
    """Press the button of a file and return what came in the downloads folder."""
    with panel.root.page.expect_download() as download:
        panel.press(panel.words(button))
    file = folder / download.value.suggested_filename
    download.value.save_as(file)
    panel.says(panel.words("{file} is in your downloads folder.", file=file.name))
    today = datetime.datetime.now().astimezone().date()
    assert f"-Mini-3-{today}" in file.name
    return file


@pytest.mark.words
def test_the_map_says_what_stands_out_in_the_mini_regio(mini: MapPage, language: str) -> None:
    """Articulation points, who bridges, sectors without a tie: as the reference numbers have it."""
    for sentence in STANDS_OUT[language]:
        mini.shows(sentence)


@pytest.mark.words
def test_the_panel_fits_and_speaks_one_language(
    lesson: NotebookPage, panel: MapPage, language: str
) -> None:
    page_checks.check_fits(lesson, f"06-export-{language}")
    page_checks.check_language(lesson, language)


def test_the_panel_is_accessible(
    lesson: NotebookPage, panel: MapPage, jupyterlab_itself: set[str]
) -> None:
    page_checks.check_accessible(lesson, jupyterlab_itself)


def test_the_version_to_share_has_no_influence_and_says_so(panel: MapPage, tmp_path: Path) -> None:
    panel.shows(panel.words("the influence") + " (7)")
    book = openpyxl.load_workbook(taken(panel, "Excel and Kumu (.xlsx)", tmp_path))
    headers = [cell.value for cell in book["Elements"][1]]
    assert panel.words("Influence") not in headers
    assert book["Elements"].max_row == 9


def test_excel_changed_in_one_cell_comes_back_whole(
    panel: MapPage, language: str, tmp_path: Path, server: JupyterServer
) -> None:
    before = data_of(server.work().workspace)
    work_version(panel)
    file = taken(panel, "Excel and Kumu (.xlsx)", tmp_path)
    book = openpyxl.load_workbook(file)
    parties = {row[0].value: row for row in book["Elements"].iter_rows(min_row=2)}
    assert set(parties) == set(PARTIES)
    assert book["Connections"].max_row == 1 + len(TIES)
    headers = [cell.value for cell in book["Elements"][1]]
    parties["BondB"][headers.index(panel.words("Influence"))].value = 1
    book.save(file)
    panel.press(panel.words("Paste list"))
    panel.root.locator("input[type=file]").set_input_files(file)
    panel.press(panel.words("Put this in the place of what is here"))
    panel.says(panel.words("Opened. With undo you go back to what was here."))
    after = data_of(server.work().workspace)
    changed = next(party for party in after["stakeholders"] if party["name"] == "BondB")
    assert changed.pop("influence") == 1
    assert after == before
    panel.root.get_by_role("button", name=text(language, "Undo: {step}", step="")).click()
    panel.is_answered()
    panel.press(panel.words("Take the map with you"))


@pytest.mark.parametrize(
    ("button", "delimiter"),
    [("Lists for Dutch Excel (.csv)", ";"), ("Lists for Gephi (.csv)", ",")],
)
def test_two_lists_hold_every_party_and_relation(
    panel: MapPage, tmp_path: Path, button: str, delimiter: str
) -> None:
    with zipfile.ZipFile(taken(panel, button, tmp_path)) as parts:
        lists = [
            list(
                csv.DictReader(
                    io.StringIO(parts.read(name).decode("utf-8-sig")), delimiter=delimiter
                )
            )
            for name in parts.namelist()
        ]
    assert [len(rows) for rows in lists] == [len(PARTIES), len(TIES)]
    assert set(PARTIES) <= {value for row in lists[0] for value in row.values()}


@pytest.mark.parametrize(
    ("button", "read"),
    [
        ("Network for Gephi (.gexf)", nx.read_gexf),
        ("Network for yEd, R and Python (.graphml)", nx.read_graphml),
    ],
)
def test_networks_keep_the_reference_numbers(
    panel: MapPage, tmp_path: Path, button: str, read: object
) -> None:
    graph = nx.Graph(read(taken(panel, button, tmp_path)))  # type: ignore[operator]
    named = nx.relabel_nodes(graph, dict(graph.nodes(data="label")))
    between = nx.betweenness_centrality(named, normalized=False)
    assert between["MBO"] == pytest.approx(8.5)
    assert between["BondA"] == pytest.approx(6.3333, abs=1e-4)
    assert set(nx.articulation_points(named)) == {"Gem", "BondA"}


def test_pictures_show_the_whole_map_whatever_the_filter(
    mini: MapPage, language: str, tmp_path: Path, server: JupyterServer
) -> None:
    mini.press(mini.words("Search and filter"))
    mini.pick(mini.words("Only this sector"), word(language, "sector", "workers"))
    mini.is_answered()
    mini.press(mini.words("Take the map with you"))
    mini.shows(mini.words("The filter does not count here: all parties go along."))
    work_version(mini)
    mini.root.get_by_role("group", name=mini.words("Which picture?")).get_by_role(
        "button", name=mini.words("Network"), exact=True
    ).click()
    root = etree.parse(taken(mini, "Picture to edit (.svg)", tmp_path)).getroot()
    title, description = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert description is not None
    region = server.work().workspace.about.title
    assert title.text == mini.words("Stakeholder map: {title}", title=region)
    assert "8" in (description.text or "")
    words = [one.text or "" for one in root.iter(f"{SVG}text")]
    assert set(PARTIES) <= set(words)
    assert mini.words("Our challenge: {challenge}", challenge="Vakmensen") in words
    assert any(one.startswith("Mini 3 · ") for one in words)
    picture = Image.open(taken(mini, "Picture (.png)", tmp_path))
    picture.load()
    assert picture.format == "PNG"
    assert picture.size[0] == pytest.approx(2 * float(root.get("width", "0")), abs=1)
    assert picture.size[1] == pytest.approx(2 * float(root.get("height", "0")), abs=1)
    mini.press(mini.words("Take the map with you"))
    mini.press(mini.words("Show everything"))
    mini.is_answered()
