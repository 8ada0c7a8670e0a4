"""Excel files that people bring: made by hand, by Kumu, too large, damaged or something else."""

import io
import zipfile
from datetime import date

import openpyxl
import pytest

from regiolab.exchange import read_csv, read_xlsx
from regiolab.exchange.tables import xlsx_reading
from regiolab.exchange.tables.table_finding import Sheet, tables_in
from regiolab.exchange.tables.xlsx_reading import workspace_in
from regiolab.exchange.tables.xlsx_writing import xlsx_bytes
from regiolab.locale import LANGUAGES
from regiolab.model import InputError
from tests.unit.exchange.group_work import map_of


def file_of(**sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def read(sector=None, **sheets):
    return workspace_in(file_of(**sheets), "onze kaart", sector=sector)


def sentence(content, language="nl", **options):
    with pytest.raises(InputError) as refused:
        workspace_in(content, "kaart", **options)
    return refused.value.text(language)


def test_columns_in_any_order_with_dutch_headers():
    workspace = read(
        Blad1=[
            ["Invloed", "Sector", "Naam", "Geraakt", "Rol nu", "Iets anders"],
            [4, "overheid", "Gemeente", "sterk", "beslist mee", "x"],
            ["weet ik niet", "Werkenden", "FNV", None, None, None],
        ]
    )
    first, second = workspace.stakeholders
    assert workspace.about.title == "onze kaart"
    assert (first.name, first.sector, first.influence, first.interest) == (
        "Gemeente",
        "government",
        4,
        3,
    )
    assert first.role.now == "co_decides"
    assert (second.sector, second.influence) == ("workers", None)


def test_columns_in_any_order_with_english_headers_under_a_title():
    workspace = read(
        Sheet1=[
            ["Our stakeholders, March"],
            [],
            ["Sector", "Affected (0-4)", "Organisation"],
            ["civil society", "2", "Youth"],
            [None, None, None],
            ["education", "3 - heavily", "College"],
        ]
    )
    assert [(one.name, one.sector, one.interest) for one in workspace.stakeholders] == [
        ("Youth", "civil_society", 2),
        ("College", "education", 3),
    ]


def test_a_file_of_kumu_with_its_own_ids_and_names():
    workspace = read(
        Elements=[
            ["Label", "Type", "Description", "Tags", "ID"],
            ["Gemeente", "government", "groot", "economy|duurzaam", 1],
            ["ROC", "education", None, None, 2],
            ["FNV", "workers", None, None, None],
        ],
        Connections=[
            ["From", "To", "Direction", "Type", "Label", "Strength", "Tags"],
            [1, 2, "directed", "funds", "betaalt de lessen", 2, "wanted"],
            ["FNV", "ROC", None, None, "overlegt met", None, None],
        ],
    )
    assert [party.id for party in workspace.stakeholders][:2] == ["1", "2"]
    assert workspace.stakeholders[0].corners == ["economy"]
    paid, meets = workspace.relations
    assert (paid.source, paid.target, paid.kind, paid.strength, paid.status) == (
        "1",
        "2",
        "funds",
        2,
        "desired",
    )
    assert (paid.note, meets.note) == ("betaalt de lessen", None)
    assert (meets.source, meets.kind, meets.direction) == (
        workspace.stakeholders[2].id,
        "meets",
        "undirected",
    )


def test_dates_numbers_and_formulas_are_read_as_what_they_show():
    workspace = read(
        Partijen=[
            ["Naam", "Sector", "Voor wanneer", "Invloed"],
            ["A", "kennis", date(2026, 5, 1), 2.0],
            ["B", "kennis", "17-3-2026", "2,0"],
        ]
    )
    assert [str(one.contact.by) for one in workspace.stakeholders] == ["2026-05-01", "2026-03-17"]
    assert [one.influence for one in workspace.stakeholders] == [2, 2]


def test_a_list_of_names_alone_needs_one_sector_for_all():
    rows = [["Partij"], ["Gemeente"], ["Provincie"]]
    assert [one.sector for one in read(Blad1=rows, sector="government").stakeholders] == [
        "government",
        "government",
    ]
    assert sentence(file_of(Blad1=rows)).startswith(
        "Blad “Blad1” heeft geen kolom “Sector”, en elke partij heeft een sector nodig. Voeg de "
        "kolom toe, met daarin een van: overheid, onderwijs, werkgevers, werkenden, kennis, "
        "intermediair, maatschappelijk."
    )


@pytest.mark.parametrize(
    ("column", "given", "expected"),
    [
        ("Sector", "gezondheid", "“gezondheid” is geen van de antwoorden. Kies een van deze: "),
        ("Invloed", 7, "7 is hier te hoog. Kies 4 of lager."),
        ("Invloed", 2.5, "Vul hier een heel getal in"),
        ("Invloed", "veel", "Vul hier een getal in; “veel” is dat niet."),
        ("Naam", None, "Vul een naam in."),
        ("Naam", "x" * 201, "Deze tekst heeft 201 tekens"),
        ("Voor wanneer", "volgende week", "“volgende week” is geen datum."),
        ("We waren het niet eens", "misschien", "Kies hier ja of nee."),
    ],
)
def test_what_cannot_be_read_is_named_with_sheet_row_and_column(column, given, expected):
    answers = {
        "Naam": "Gemeente",
        "Sector": "overheid",
        "Invloed": 1,
        "Voor wanneer": "2026-01-01",
        "We waren het niet eens": "ja",
    }
    content = file_of(Lijst=[list(answers), list({**answers, column: given}.values())])
    said = sentence(content)
    assert said.startswith(f"In blad “Lijst”, rij 2, kolom “{column}”: {expected}")
    english = sentence(content, "en")
    assert english.startswith(f"In sheet “Lijst”, row 2, column “{column}”: ")


def test_a_relation_to_nobody_is_named():
    content = file_of(
        Partijen=[["Naam", "Sector"], ["A", "kennis"], ["B", "kennis"]],
        Relaties=[["Van", "Naar"], ["A", "C"]],
    )
    assert sentence(content) == (
        "In blad “Relaties”, rij 2, kolom “Naar”: “C” staat niet in dit bestand. "
        "Kijk of het goed gespeld is, of voeg het toe."
    )


def test_a_party_tied_to_itself_and_one_end_alone_are_refused():
    parties = [["Naam", "Sector"], ["A", "kennis"], ["B", "kennis"]]
    same = file_of(Partijen=parties, Relaties=[["Van", "Naar"], ["A", "A"]])
    half = file_of(Partijen=parties, Relaties=[["Van", "Naar"], ["A", None]])
    assert "Een relatie heeft twee verschillende partijen nodig" in sentence(same)
    assert "rij 2, kolom “Naar”" in sentence(half)


def test_the_same_name_twice_is_refused_with_its_rows():
    content = file_of(Partijen=[["Naam", "Sector"], ["A", "kennis"], ["a ", "kennis"]])
    assert sentence(content).startswith(
        "In blad “Partijen”, rij 3, kolom “Naam”: Deze naam staat ook in rij 2."
    )


def test_several_mistakes_are_counted():
    content = file_of(Partijen=[["Naam", "Sector"], ["A", "kunst"], ["B", "kunst"], ["C", "kunst"]])
    assert sentence(content).endswith("Daarnaast zijn nog 2 cellen niet te lezen.")


def test_a_failed_formula_is_named():
    content = file_of(Partijen=[["Naam", "Sector"], ["A", "#REF!"]])
    assert "De formule in deze cel werkt niet (#REF!)" in sentence(content)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_without_parties_says_what_to_put_in_it(language):
    said = sentence(file_of(Blad1=[["Datum", "Bedrag"], [1, 2]]), language)
    assert ("“Naam”" if language == "nl" else "“Name”") in said


def test_an_empty_list_with_a_header_is_an_empty_map():
    assert read(Partijen=[["Naam", "Sector"]]).stakeholders == []


def zipped(**parts):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def with_part(content, name, change):
    """Return an Excel file in which one part is changed."""
    file = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for one in source.namelist():
            raw = source.read(one)
            target.writestr(one, change(raw) if one == name else raw)
    return file.getvalue()


OURS = xlsx_bytes(map_of(3), "nl")
SHEET = "xl/worksheets/sheet1.xml"
OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600
LAUGHS = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]>'


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "Dit is geen Excel-bestand."),
        (b"Naam;Sector\r\nA;kennis\r\n", "Dit is geen Excel-bestand."),
        (b"%PDF-1.7", "Dit is geen Excel-bestand."),
        (zipped(mimetype="application/vnd.oasis.opendocument"), "Dit is geen Excel-bestand."),
        (OLD, "Dit is een Excel-bestand van de oude soort (.xls)."),
        (OLD + "EncryptedPackage".encode("utf-16-le"), "Dit Excel-bestand zit op slot"),
        (OURS[: len(OURS) // 2], "Dit Excel-bestand is beschadigd of niet compleet."),
        (zipped(**{"[Content_Types].xml": "<x/>"}), "Dit Excel-bestand is beschadigd"),
        (with_part(OURS, SHEET, lambda raw: raw[:200]), "Dit Excel-bestand is beschadigd"),
        (with_part(OURS, SHEET, lambda raw: LAUGHS + raw), "Dit Excel-bestand is beschadigd"),
        (zipped(bomb=b"0" * 200_000_001), "Dit bestand is te groot"),
        (b"PK" + b"0" * 20_000_000, "Dit bestand is te groot"),
    ],
    ids=[
        "empty",
        "text",
        "pdf",
        "ods",
        "xls",
        "locked",
        "cut",
        "bare",
        "part",
        "dtd",
        "bomb",
        "big",
    ],
)
def test_what_is_no_excel_file_is_refused_in_a_sentence(content, expected):
    assert sentence(content).startswith(expected)


def test_more_rows_than_fit_are_refused():
    rows = [["Naam", "Sector"], *([f"P{number}", "kennis"] for number in range(20_001))]
    assert sentence(file_of(Partijen=rows)).startswith("Dit bestand is te groot")


def test_a_cell_far_away_does_not_take_the_memory():
    book = openpyxl.Workbook()
    book.active.append(["Naam", "Sector"])
    book.active.append(["A", "kennis"])
    book.active["XFD1048576"] = None
    book.active["XFD1048576"].number_format = "0"
    file = io.BytesIO()
    book.save(file)
    assert len(workspace_in(file.getvalue(), "kaart").stakeholders) == 1


def test_a_file_that_is_not_there_is_refused_in_the_language_asked(tmp_path):
    with pytest.raises(InputError) as refused:
        read_xlsx(tmp_path / "weg.xlsx", language="nl")
    assert "kan niet worden geopend" in str(refused.value)


def test_a_text_file_from_excel_with_windows_letters_is_read(tmp_path):
    path = tmp_path / "lijst.csv"
    path.write_bytes("Naam;Sector;Invloed\r\nGemeente Súdwest;overheid;3\r\n".encode("cp1252"))
    (tmp_path / "lijst-relations.csv").write_text("Van,Naar\n", encoding="utf-8")
    (party,) = read_csv(path).stakeholders
    assert (party.name, party.influence) == ("Gemeente Súdwest", 3)


def test_purpose_and_source_beside_names_are_no_relations_and_a_kind_makes_them():
    parties = [["Naam", "Sector"], ["ROC", "onderwijs"], ["UWV", "overheid"]]
    alone = read(Blad1=[[*parties[0], "Doel", "Bron"], *([*row, "x", "y"] for row in parties[1:])])
    assert [one.name for one in alone.stakeholders] == ["ROC", "UWV"]
    assert alone.relations == []
    tied = read(
        Blad1=parties,
        Blad2=[["Naam", "Bron", "Doel", "Soort relatie"], ["1", "ROC", "UWV", "overlegt met"]],
    )
    assert [one.kind for one in tied.relations] == ["meets"]


LIST_WITH_A_TYPE = [
    ["Naam", "Type", "Doel", "Bron"],
    ["ROC", "onderwijs", "meer vakmensen", "jaarverslag"],
    ["UWV", "overheid", "werk voor iedereen", "website"],
]


def test_a_list_of_parties_with_type_purpose_and_source_holds_no_relations():
    workspace = read(Blad1=LIST_WITH_A_TYPE)
    assert [(one.name, one.sector) for one in workspace.stakeholders] == [
        ("ROC", "education"),
        ("UWV", "government"),
    ]
    assert workspace.relations == []


@pytest.mark.parametrize(
    "rows",
    [
        [["", "eigen woord", "ROC", "UWV"]],
        [["a", "werkt samen met", "ROC", "UWV"]],
        [["a", "eigen woord", "ROC", "UWV"], ["b", "eigen woord", "UWV", "ROC"]],
        [["a", "eigen woord", "ROC", "UWV"], ["a", "eigen woord", "ROC", "UWV"]],
    ],
)
def test_what_stands_in_the_cells_makes_it_relations(rows):
    sheet = Sheet("Blad2", [["Naam", "Type", "Bron", "Doel"], *rows])
    assert "relations" in tables_in([sheet])


@pytest.mark.parametrize(
    ("given", "amount"),
    [
        ("1,234.5", 1234.5),
        ("1.234,5", 1234.5),
        ("1234,5", 1234.5),
        ("1,234,567.5", 1234567.5),
        ("1.234.567,5", 1234567.5),
        ("1,234,567", 1234567),
        ("€ 2500", 2500),
    ],
)
def test_an_amount_is_read_with_thousands_as_the_dutch_and_as_the_english_write_them(given, amount):
    workspace = read(
        Partijen=[["Naam", "Sector"], ["ROC", "onderwijs"]],
        Commitments=[["Party", "Brings or takes", "Amount in euros"], ["ROC", "brings", given]],
    )
    assert [one.amount for one in workspace.commitments] == [amount]


def test_of_two_columns_with_one_header_the_first_counts():
    workspace = read(Partijen=[["Naam", "Sector", "Naam"], ["ROC", "onderwijs", "UWV"]])
    assert [one.name for one in workspace.stakeholders] == ["ROC"]


def test_a_sheet_that_says_to_ignore_it_is_not_read_for_its_columns():
    sheets = [Sheet("Kladblok (ignore)", [["Naam", "Sector"], ["ROC", "onderwijs"]])]
    assert tables_in(sheets) == {}


@pytest.mark.parametrize(("above", "is_found"), [(9, True), (10, False)])
def test_the_header_is_looked_for_in_the_first_ten_rows_and_no_further(above, is_found):
    rows = [["Onze kaart"]] * above + [["Naam", "Sector"], ["ROC", "onderwijs"]]
    assert ("stakeholders" in tables_in([Sheet("Blad1", rows)])) == is_found


def test_as_many_rows_as_fit_are_read_and_one_more_is_refused(monkeypatch):
    monkeypatch.setattr(xlsx_reading, "MOST_ROWS", 2)
    rows = [["Naam", "Sector"], ["A", "kennis"], ["B", "kennis"], ["C", "kennis"]]
    assert len(read(Blad1=rows[:3]).stakeholders) == 2
    assert sentence(file_of(Blad1=rows)).startswith("Dit bestand is te groot")


def test_a_part_that_is_locked_makes_the_file_one_that_cannot_be_used():
    """Also a part that is not read: nobody can tell what is in it."""
    name = b"xl/media/image1.png"
    file = io.BytesIO(OURS)
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr(name.decode(), b"a picture")
    content = bytearray(file.getvalue())
    assert workspace_in(bytes(content), "kaart").stakeholders
    content[content.rindex(b"PK\x01\x02", 0, content.rindex(name)) + 8] |= 1
    assert sentence(bytes(content)).startswith("Dit Excel-bestand is beschadigd")
