"""What is provisional, approximate or uncertain says so wherever the figure is taken to."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import pytest
from lxml import etree
from openpyxl import load_workbook

from regiolab.exchange.documents.agenda_summary import agenda_summary
from regiolab.exchange.documents.docx_writing import docx_bytes
from regiolab.exchange.tables.xlsx_writing import xlsx_bytes
from regiolab.model.entities import Region

if TYPE_CHECKING:
    from .conftest import Group

GDP = "gdp_per_capita_eur_revised-corop"


def in_word(group: Group, *, shareable: bool) -> str:
    file = zipfile.ZipFile(io.BytesIO(docx_bytes(group.workspace, "nl", shareable=shareable)))
    root = etree.fromstring(file.read("word/document.xml"))
    return " ".join(root.itertext())


def in_excel(group: Group, *, shareable: bool) -> str:
    book = load_workbook(io.BytesIO(xlsx_bytes(group.workspace, "nl", shareable=shareable)))
    return " ".join(
        str(cell)
        for sheet in book
        for row in sheet.iter_rows(values_only=True)
        for cell in row
        if cell is not None
    )


def takes(group: Group, code: str, level: str, *keys: str) -> None:
    group.workspace.choose_region(Region(level=level, code=code))
    challenge = group.adds_challenge("Genoeg technici")
    for key in keys:
        assert group.does("take_figure", challenge=challenge, figure=key)["ok"]


@pytest.mark.parametrize("shareable", [True, False])
@pytest.mark.parametrize(
    ("level", "code", "key", "said"),
    [
        ("corop", "CR12", GDP, "(voorlopig)"),
        ("province", "PV24", "neet_15_24-province", "(onzeker, uit een kleine steekproef)"),
        ("municipality", "GM0757", "lesson-growth", "(bij benadering)"),
    ],
)
def test_a_flagged_figure_says_so_as_evidence_in_word_and_in_excel(
    group: Group, level: str, code: str, key: str, said: str, shareable: bool
) -> None:
    takes(group, code, level, key)
    [evidence] = group.workspace.challenges[0].evidence
    assert evidence.text.endswith(said)
    assert said in in_word(group, shareable=shareable)
    assert said in in_excel(group, shareable=shareable)


def test_a_figure_without_a_flag_says_nothing_of_the_kind(group: Group) -> None:
    takes(group, "PV23", "province", "unemployment_rate-province")
    assert group.workspace.challenges[0].evidence[0].text == "Werkloosheid, Overijssel (provincie)"


def test_a_flagged_baseline_says_so_in_word(group: Group) -> None:
    group.workspace.choose_region(Region(level="corop", code="CR12"))
    indicator = group.does("add_indicator", title="Welvaart")["data"]["open"]
    assert group.does("take_baseline", indicator=indicator, figure=GDP)["ok"]
    assert group.workspace.get("indicators", indicator).source.endswith(", voorlopig")
    assert "voorlopig" in in_word(group, shareable=False)


def test_what_is_uncertain_is_not_the_headline_of_the_summary(group: Group) -> None:
    takes(group, "PV24", "province", "neet_15_24-province", "unemployment_rate-province")
    assert "Werkloosheid" in agenda_summary(group.workspace, "nl").proof
