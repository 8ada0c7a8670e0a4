"""Our own workbook without its data sheet: known by its headers, whatever is in it."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest

from regiolab.exchange import look_at
from regiolab.exchange.tables.columns import DATA_SHEET
from regiolab.exchange.tables.xlsx_writing import xlsx_bytes
from regiolab.locale import LANGUAGES
from regiolab.model import Workspace
from regiolab.model.codes import CORNERS

if TYPE_CHECKING:
    from regiolab.exchange.reading.preview import Preview

NAMES = ("×", "/", "soft\u00adhyphen", "a;")


def map_of(*names: str) -> Workspace:
    workspace = Workspace.new("Regio", "nl")
    for name in names:
        workspace.add_stakeholder(name, "government", aliases=["x;y"], corners=[CORNERS[0]])
    return workspace


def looked_at(workspace: Workspace, language: str) -> Preview:
    book = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(workspace, language)))
    book.remove(book[DATA_SHEET])
    file = io.BytesIO()
    book.save(file)
    return look_at(file.getvalue(), language=language)


def entities(workspace: Workspace) -> dict[str, Any]:
    data = json.loads(workspace.to_json())
    return {name: data.get(name, []) for name in ("stakeholders", "relations")}


def back(preview: Preview) -> dict[str, Any]:
    workspace = Workspace.new("Regio", "nl")
    preview.apply(workspace)
    return entities(workspace)


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_relation_the_sheet_for_them_holds_no_parties(language: str) -> None:
    workspace = map_of("Gemeente", "Provincie")
    preview = looked_at(workspace, language)
    assert not preview.questions
    assert back(preview) == entities(workspace)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_label_of_a_relation_is_no_note(language: str) -> None:
    workspace = map_of("Gemeente", "Provincie")
    one, other = (party.id for party in workspace.stakeholders)
    workspace.add_relation(one, other, "meets")
    preview = looked_at(workspace, language)
    assert [tie.note for tie in preview.relations] == [None]
    assert not [told for told in preview.left_out if "Label" in told.what or "Tags" in told.what]
    assert back(preview) == entities(workspace)


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_of_signs_stay_whole_and_apart(language: str) -> None:
    workspace = map_of(*NAMES)
    first, *others = (party.id for party in workspace.stakeholders)
    for other in others:
        workspace.add_relation(first, other, "meets")
    assert back(looked_at(workspace, language)) == entities(workspace)
