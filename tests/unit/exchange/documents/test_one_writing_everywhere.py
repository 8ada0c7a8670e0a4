"""A number reads the same on the screen, in Word, Excel, slides and poster, and so does a day."""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from typing import TYPE_CHECKING

import docx
import openpyxl
import pptx
import pytest
from docx.oxml.ns import qn

from regiolab.exchange import write_docx, write_ics, write_poster, write_pptx, write_workbook
from regiolab.exchange.tables.columns import DATA_SHEET
from regiolab.locale import LANGUAGES, decimal, full_date
from regiolab.storage import StoredWorkspace
from regiolab.widgets.agenda.agenda import Agenda
from regiolab.widgets.agenda.steps import STEP_NAMES
from tests.unit.exchange.agenda_of_the_mini_regio import filled_agenda

if TYPE_CHECKING:
    from pathlib import Path

    from regiolab.model import Workspace

MEASURED = {
    "%": (26.08, {"nl": "26,08", "en": "26.08"}),
    "fietsen": (1234.5, {"nl": "1.234,5", "en": "1,234.5"}),
    "bomen": (0, {"nl": "0", "en": "0"}),
    "graden": (-3.25, {"nl": "−3,25", "en": "−3.25"}),
    "meters": (0.083333, {"nl": "0,083333", "en": "0.083333"}),
    "huizen": (17081507, {"nl": "17.081.507", "en": "17,081,507"}),
}
"""A unit that stands nowhere else -> a value with it, and how it is written."""

COSTS = {"nl": {"€ 1.234,50", "€ 0", "€ 120.000"}, "en": {"€1,234.50", "€0", "€120,000"}}
"""Of three actions, and nothing of the fourth."""

_IN = f".//{qn('w:p')}"
"""Paragraphs in a text box stand in a paragraph themselves."""

FIRST_STEP = "2027-02-01"


def agenda(language: str) -> Workspace:
    """Return the example with the values above as evidence and as indicators."""
    workspace = filled_agenda(language)
    for indicator in [*workspace.indicators]:
        workspace.remove("indicators", indicator.id)
    for commitment in [*workspace.commitments]:
        workspace.remove("commitments", commitment.id)
    challenge = workspace.challenges[0].id
    evidence = [
        {"text": f"Gemeten {unit}", "value": value, "unit": unit, "year": 2025}
        for unit, (value, _) in MEASURED.items()
    ]
    nothing = {"text": "Zonder getal"}
    workspace.update("challenges", challenge, {"evidence": [*evidence, nothing]})
    for unit, (value, _) in MEASURED.items():
        fields = {
            "title": f"Indicator {unit}",
            "kind": "effect",
            "challenge": challenge,
            "unit": unit,
            "baseline": {"value": value, "year": 2025},
        }
        workspace.add("indicators", fields, "add {item}", {"item": "title"})
    for action, amount in zip(workspace.actions, (1234.5, 0, 120000, None), strict=True):
        costs = [] if amount is None else [{"amount": amount, "year": 2027}]
        workspace.update("actions", action.id, {"costs": costs})
    workspace.update("actions", workspace.actions[0].id, {"first_step_date": FIRST_STEP})
    return workspace


def of_screen(stored: StoredWorkspace, language: str) -> str:
    """Return every text of every step of the agenda, and of its form."""
    widget = Agenda(stored, language)
    found = []

    def collect(part: object) -> None:
        if isinstance(part, dict):
            for one in part.values():
                collect(one)
        elif isinstance(part, list):
            for one in part:
                collect(one)
        elif isinstance(part, str):
            found.append(part)

    for step in STEP_NAMES:
        args = {"step": step, "entity": None}
        widget.answer({"type": "command", "client": "t", "seq": 1, "name": "go", "args": args})
        widget.refresh()
        collect(json.loads(json.dumps(widget.view["step"])))
    return "\n".join(found)


def of_paragraphs(path: Path) -> str:
    """Return a Word document paragraph by paragraph, those in tables too."""
    body = docx.Document(str(path)).element.body
    return "\n".join(
        "".join(words.text or "" for words in one.iter(qn("w:t")))
        for one in body.iter(qn("w:p"))
        if not one.findall(_IN)
    )


def of_slides(path: Path) -> str:
    found = []
    for slide in pptx.Presentation(str(path)).slides:
        for shape in slide.shapes:
            if shape.has_text_frame:
                found.append(shape.text_frame.text)
            if shape.has_table:
                found += [cell.text for row in shape.table.rows for cell in row.cells]
    return "\n".join(found)


def of_sheets(path: Path, language: str) -> str:
    """Return the rows as a spreadsheet shows them; a value is followed by its unit."""
    lines = []
    for sheet in openpyxl.load_workbook(path).worksheets:
        for row in sheet.iter_rows() if sheet.title != DATA_SHEET else ():
            filled = [cell for cell in row if cell.value is not None]
            unit = next((str(cell.value) for cell in filled if cell.value in MEASURED), "")
            for cell in filled:
                behind = unit if "#" in str(cell.number_format) else ""
                lines.append(f"{as_shown(cell, language)} {behind}")
    return "\n".join(lines)


def as_shown(cell: openpyxl.cell.Cell, language: str) -> str:
    """Return a cell as it is shown in a country with this language."""
    shape = str(cell.number_format)
    if isinstance(cell.value, datetime):
        assert shape.endswith("]d mmmm yyyy"), shape
        return full_date(language, cell.value.date())
    if not isinstance(cell.value, int | float) or "#" not in shape:
        return str(cell.value)
    found = re.search(r"#,##0(?:\.(0+))?(?![#.])", shape)
    assert found, f"{shape} writes a sign behind a whole number"
    digits = decimal(language, cell.value, len(found[1] or ""))
    before = re.sub(r"\[\$€-\w+\]", "€", shape[: found.start()]).replace('" "', "\u00a0")
    return before + digits


@pytest.fixture(scope="module", params=LANGUAGES)
def texts(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, str]:
    """What each file and the screen says, and `language`."""
    language = request.param
    folder = tmp_path_factory.mktemp("writing")
    stored = StoredWorkspace(folder / "work", "Onze regio", language)
    stored.workspace.replace_content(agenda(language), "open a file", {})
    write_docx(stored.workspace, folder / "a.docx", language=language)
    write_pptx(stored.workspace, folder / "a.pptx", language=language)
    write_workbook(stored.workspace, folder / "a.xlsx", language=language)
    write_poster(stored.workspace, folder / "a.svg", language=language)
    write_ics(stored.workspace, folder / "a.ics", language=language)
    poster = re.sub(r"<[^>]*>", "\n", (folder / "a.svg").read_text(encoding="utf-8"))
    return {
        "screen": of_screen(stored, language),
        "word": of_paragraphs(folder / "a.docx"),
        "slides": of_slides(folder / "a.pptx"),
        "sheets": of_sheets(folder / "a.xlsx", language),
        "poster": poster,
        "calendar": (folder / "a.ics").read_text(encoding="utf-8").replace("\r\n ", ""),
        "language": language,
    }


@pytest.mark.parametrize("unit", MEASURED)
def test_a_measured_value_has_one_writing(texts: dict[str, str], unit: str) -> None:
    expected = MEASURED[unit][1][texts["language"]]
    several = re.compile(rf"([-−]?\d[\d.,\u00a0 ]*?) ?{re.escape(unit)}(?!\w)")
    for where in ("screen", "word", "slides", "sheets"):
        found = {one.strip() for one in several.findall(texts[where])}
        if unit == "%":  # shares of other things have no decimals here
            found = {one for one in found if one.startswith("26")}
        assert found == {expected}, where


def test_an_amount_has_one_writing(texts: dict[str, str]) -> None:
    language = texts["language"]
    total = {"nl": "€ 121.234,50", "en": "€121,234.50"}[language]
    for where in ("screen", "word", "slides", "sheets"):
        found = {
            one.replace("\u00a0", " ").rstrip(".,")
            for one in re.findall(r"€\s?[\d.,]+", texts[where])
        }
        assert COSTS[language] <= found, where
        assert found <= {*COSTS[language], total}, where


def test_a_day_has_one_writing(texts: dict[str, str]) -> None:
    language = texts["language"]
    expected = full_date(language, date.fromisoformat(FIRST_STEP))
    assert FIRST_STEP.replace("-", "") in texts["calendar"]
    month = "februari" if language == "nl" else "February"
    for where in ("screen", "word", "slides", "sheets", "poster"):
        found = {*re.findall(rf"\d+ {month}(?: \d{{4}})?", texts[where])}
        assert found == {expected}, where


def test_what_is_missing_is_written_nowhere_as_a_number(texts: dict[str, str]) -> None:
    for where in ("screen", "word", "slides", "sheets", "poster", "calendar"):
        assert not re.search(r"\b(None|nan|NaN|null)\b", texts[where]), where
        assert not re.search(r"Zonder getal: ", texts[where]), where
