"""Rows read beside the workspace that was written along with them, and where problems are said."""

import io
import zipfile

import openpyxl
import pytest

from regiolab.exchange.tables import xlsx_reading, xlsx_writing
from regiolab.exchange.tables.columns import COMMITMENTS, PARTIES, RELATIONS
from regiolab.exchange.tables.table_finding import Sheet, table_as, tables_in
from regiolab.exchange.tables.table_reading import workspace_of
from regiolab.exchange.tables.xlsx_reading import (
    bytes_of,
    is_ours,
    sheets_in,
    workspace_in,
    workspace_in_sheets,
)
from regiolab.exchange.tables.xlsx_text import coded, decoded
from regiolab.exchange.tables.xlsx_writing import xlsx_bytes
from regiolab.model import InputError, Workspace
from tests.unit.exchange.group_work import map_of


def group():
    """Two parties with a relation, an action, and what one brings."""
    made = Workspace.new("Onze regio", "nl")
    roc = made.add_stakeholder("ROC", "education", influence=3, note="let op").id
    bond = made.add_stakeholder("Bond", "workers").id
    made.add_relation(roc, bond, "funds", note="elk jaar", strength=2)
    made.add_action("Open een hal", [], roc)
    made.add_commitment(roc, "brings", amount=12.5)
    return made


def read(base=None, sector=None, language="nl", **sheets):
    listed = [Sheet(name.replace("_", " "), rows) for name, rows in sheets.items()]
    return workspace_of(listed, base, "kaart", language=language, sector=sector)


def problem(base=None, **sheets):
    with pytest.raises(InputError) as refused:
        read(base, **sheets)
    return refused.value


def test_without_ids_a_row_is_the_party_with_its_name_and_another_name_is_another_party():
    base = group()
    made = read(base, Partijen=[["Naam", "Invloed"], [" roc ", 1], ["UWV", 2]], sector="workers")
    roc, uwv = made.stakeholders
    assert (roc.id, roc.name, roc.influence) == (base.stakeholders[0].id, "roc", 1)
    assert (roc.sector, roc.note) == ("education", "let op")
    assert (uwv.name, uwv.sector, uwv.order) == ("UWV", "workers", 3)
    assert made.relations == []
    assert made.id == base.id


def test_with_a_column_for_ids_a_row_without_one_is_new_and_may_not_have_a_name_twice():
    base = group()
    roc = base.stakeholders[0].id
    rows = [["ID", "Naam", "Sector"], [roc, "ROC", "onderwijs"], [None, "UWV", "overheid"]]
    made = read(base, Partijen=rows)
    assert [one.name for one in made.stakeholders] == ["ROC", "UWV"]
    assert made.stakeholders[0].id == roc
    said = problem(base, Partijen=[*rows, [None, "roc", "onderwijs"]])
    assert said.text("nl") == (
        "In blad “Partijen”, rij 4, kolom “Naam”: Deze naam staat ook in rij 2. Voeg ze samen, "
        "of verander een van de namen."
    )


def test_a_relation_without_an_id_is_known_by_its_ends_and_kind_and_keeps_what_it_had():
    base = group()
    tie = base.relations[0]
    rows = [["Van", "Naar", "Soort relatie", "Status"], ["ROC", "Bond", "betaalt", "gewenst"]]
    made = read(base, Relaties=rows)
    (read_back,) = made.relations
    assert (read_back.id, read_back.status, read_back.note) == (tie.id, "desired", "elk jaar")
    (other,) = read(base, Relaties=[rows[0], ["Bond", "ROC", None, None]]).relations
    assert (other.kind, other.status, other.note, other.direction) == (
        "co_operation",
        "exists",
        None,
        "undirected",
    )


def test_a_relation_that_changes_its_kind_gets_the_id_and_direction_of_that_kind():
    base = group()
    tie = base.relations[0]
    made = read(base, Relaties=[["ID", "Van", "Naar", "Type"], [tie.id, "ROC", "Bond", "meets"]])
    (changed,) = made.relations
    assert changed.id != tie.id
    assert (changed.kind, changed.direction, changed.strength) == ("meets", "undirected", 2)


def test_what_another_program_calls_a_relation_is_its_note_unless_it_is_a_kind_of_ours():
    base = group()
    head = ["From", "To", "Label", "Description"]
    for label, note, kind, kept in (
        ("betaalt de lessen", None, "co_operation", "betaalt de lessen"),
        ("betaalt", None, "funds", None),
        ("betaalt de lessen", "eigen woorden", "co_operation", "eigen woorden"),
        (None, None, "co_operation", None),
    ):
        base.remove("relations", base.relations[0].id) if base.relations else None
        (tie,) = read(base, Connections=[head, ["ROC", "Bond", label, note]]).relations
        assert (tie.kind, tie.note) == (kind, kept)


def test_tags_of_another_program_are_read_as_far_as_they_are_ours():
    made = read(
        Elements=[
            ["Label", "Type", "Tags"],
            ["ROC", "education", "duurzaam|economie|education"],
            ["Bond", "workers", "duurzaam"],
        ],
        Connections=[["From", "To", "Tags"], ["ROC", "Bond", "groen|gewenst"]],
    )
    assert [one.corners for one in made.stakeholders] == [["economy", "education"], []]
    assert [one.status for one in made.relations] == ["desired"]
    made = read(
        Elements=[["Label", "Type", "Tags", "Hoeken"], ["ROC", "education", "economy", "onderwijs"]]
    )
    assert made.stakeholders[0].corners == ["education"]


def test_a_problem_says_sheet_row_column_and_field_and_how_many_more_there_are():
    said = problem(
        Partijen=[["Organisatie", "Sector"], ["ROC", "onderwijs"], ["Bond", "werkenden"]],
        Commitments=[
            ["Party", "Brings or takes", "Amount in euros"],
            ["ROC", "brings", -1],
            ["UWV", "brings", 1],
            [None, "brings", 1],
        ],
    )
    assert said.text("nl").startswith(
        "In blad “Commitments”, rij 2, kolom “Amount in euros”: -1 is hier te laag."
    )
    assert said.text("nl").endswith("Daarnaast zijn nog 2 cellen niet te lezen.")
    assert said.language == "nl"
    only = problem(Partijen=[["Organisatie", "Sector"], ["x" * 201, "onderwijs"]])
    assert (only.field, only.language) == ("name", "nl")
    assert "rij 2, kolom “Organisatie”" in only.text("nl")
    without = problem(
        Partijen=[["Naam", "Sector"], ["A", "kennis"]], Acties=[["Actie"], ["x" * 501]]
    )
    assert "In blad “Acties”, rij 2, kolom “Actie”" in without.text("nl")


def test_a_column_that_is_not_in_the_file_is_called_as_it_should_be():
    said = problem(
        Partijen=[["Naam"], ["ROC"]], Relaties=[["Van", "Naar"], ["ROC", "ROC"]], sector="workers"
    )
    assert "kolom “Naar”" in said.text("nl")
    (found,) = tables_in([Sheet("Blad1", [["Naam (verplicht)"], ["ROC"]])]).values()
    assert found.header_of(PARTIES.columns[0], "nl") == "Naam (verplicht)"
    assert found.header_of(PARTIES.column("note"), "nl") == "Description"
    assert found.header_of(PARTIES.column("wants"), "en") == "What does this party want?"
    assert found.header_of(None, "nl") == "?"
    long = tables_in([Sheet("Blad1", [["Naam (" + "x" * 80], ["ROC"]])])["stakeholders"]
    assert long.header_of(PARTIES.columns[0], "nl") == "Naam (" + "x" * 54


ABOUT = [
    ["Over dit bestand", "Antwoord", "ID"],
    ["Titel", "Een andere titel", "about.title"],
    ["Groep", None, "about.group"],
    ["Opgave", "Vakmensen", "about.challenge"],
    ["Ambitie", "groei", "agenda.ambition.strong"],
    ["Invloed 0", "geen", None],
    ["kort"],
]


@pytest.mark.parametrize("name", ["Over (ignore)", "About (ignore)", "OVER (IGNORE)"])
def test_lines_about_the_whole_are_read_by_their_ids_in_either_language(name):
    base = group()
    base.update("about", "about", {"group": "Groep 3"})
    made = workspace_of([Sheet(name, ABOUT)], base, "kaart")
    assert (made.about.title, made.about.group, made.about.challenge) == (
        *("Een andere titel", None),
        "Vakmensen",
    )
    assert made.agenda.ambition.strong == "groei"
    assert len(made.stakeholders) == 2
    assert workspace_of([Sheet("Over", ABOUT)], group(), "kaart").about.title == "Onze regio"


def test_a_line_about_the_whole_that_cannot_be_kept_is_named_and_the_next_are_read_too():
    rows = [["Titel", "x" * 201, "about.title"], ["Groep", "y" * 201, "about.group"]]
    with pytest.raises(InputError) as refused:
        workspace_of([Sheet("Over (ignore)", rows)], group(), "kaart", language="en")
    said = refused.value.text("en")
    assert said.startswith("In sheet “Over (ignore)”, row 1, column “Titel”: This text has 201")
    assert said.endswith("Beside this, 1 more cells cannot be read.")


def test_without_parties_in_it_a_file_makes_no_workspace_and_with_them_a_named_one():
    said = problem(Acties=[["Actie"], ["Open een hal"]])
    assert said.text("nl").startswith("Dit bestand heeft geen blad met partijen.")
    rows = [["Naam", "Sector"], ["ROC", "onderwijs"]]
    made = workspace_in_sheets([Sheet("Partijen", rows)], "onze\nkaart")
    assert (made.about.title, made.about.language) == ("onze kaart", "nl")
    assert workspace_in_sheets([Sheet("P", rows)], "  ", language="en").about.title == "Excel"
    assert len(workspace_in_sheets([Sheet("P", rows)], "x" * 300).about.title) == 200


def test_a_sector_for_all_is_asked_for_once_and_only_when_a_row_is_new():
    rows = [["Naam", "Invloed"], ["ROC", 1], ["UWV", 2], ["SER", 2]]
    said = problem(Partijen=rows).text("nl")
    assert said.startswith("Blad “Partijen” heeft geen kolom “Sector”, en elke partij heeft")
    assert read(group(), Partijen=rows[:2]).stakeholders[0].influence == 1
    made = read(Partijen=rows, sector="government")
    assert {one.sector for one in made.stakeholders} == {"government"}
    mixed = read(
        Partijen=[["Naam", "Sector"], ["ROC", "onderwijs"], ["UWV", None]], sector="workers"
    )
    assert [one.sector for one in mixed.stakeholders] == ["education", "workers"]


def test_relations_of_a_party_that_was_taken_out_go_and_the_same_relation_twice_is_one():
    base = group()
    third = base.add_stakeholder("UWV", "intermediary").id
    ids = [one.id for one in base.stakeholders]
    base.add_relation(ids[0], third, "meets")
    parties = [["ID", "Naam"], [ids[0], "ROC"], [ids[1], "Bond"]]
    ties = [["Van", "Naar", "Soort relatie"], *([ids[0], one, "meets"] for one in (third, ids[1]))]
    made = read(base, Partijen=parties, Relaties=[*ties, ties[2]])
    assert [(one.source, one.target, one.kind) for one in made.relations] == [
        (ids[0], ids[1], "meets")
    ]


def test_what_is_not_in_any_sheet_stays_and_nothing_changed_is_the_same_workspace():
    base = group()
    assert read(base).to_json() == base.to_json()
    made = read(base, Acties=[["Actie", "Trekker"], ["Open een hal", "Platform X"]])
    assert [one.lead for one in made.actions] == ["Platform X"]
    assert made.commitments == base.commitments
    assert not made.history.done


def workbook(**sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def with_sheet(content, change):
    """Return an Excel file of which the first sheet is changed as text."""
    file = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(file, "w") as target,
    ):
        for one in source.namelist():
            raw = source.read(one)
            target.writestr(one, change(raw) if one.endswith("sheet1.xml") else raw)
    return file.getvalue()


def test_a_formula_is_read_as_what_it_came_to():
    content = with_sheet(
        workbook(Partijen=[["Naam", "Sector", "Invloed"], ["ROC", "kennis", 1]]),
        lambda raw: raw.replace(
            b"<v>1</v></c></row></sheetData>", b"<f>1+1</f><v>2</v></c></row></sheetData>"
        ),
    )
    assert b"<f>1+1</f>" in zipfile.ZipFile(io.BytesIO(content)).read("xl/worksheets/sheet1.xml")
    assert [one.influence for one in workspace_in(content, "kaart").stakeholders] == [2]


def test_what_a_sheet_holds_to_the_right_and_below_is_left_out(monkeypatch):
    monkeypatch.setattr(xlsx_reading, "MOST_COLUMNS", 2)
    (sheet,) = sheets_in(
        workbook(Blad1=[["a", None, "c"], [None, None], ["b", None], [None], [""]])
    )
    assert sheet.rows == [["a"], [], ["b"]]
    assert [one.rows for one in sheets_in(workbook(Leeg=[], Ook=[[None]]))] == [[], []]


def test_cells_keep_their_kind():
    (sheet,) = sheets_in(workbook(B=[["x", 1, 2.5, True, "_x0041_"]]))
    assert sheet.rows == [["x", 1, 2.5, True, "A"]]
    assert [type(one) for one in sheet.rows[0]] == [str, int, float, bool, str]


@pytest.mark.parametrize("name", ["<!DOCTYPE x>", "<!ENTITY x>"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le"])
def test_declarations_are_refused_in_whatever_way_they_are_written(name, encoding):
    content = with_sheet(workbook(B=[["x"]]), lambda raw: name.encode(encoding) + raw)
    with pytest.raises(InputError, match="damaged"):
        workspace_in(content, "kaart", language="en")


def test_our_own_file_is_known_by_its_sheet_whatever_its_capitals():
    assert is_ours(sheets_in(xlsx_bytes(map_of(1), "nl")))
    assert is_ours([Sheet("x", []), Sheet("REGIOLAB (ignore)", [])])
    assert not is_ours([Sheet("Elements", [])])
    assert not is_ours([])


@pytest.mark.parametrize(("size", "fits"), [(10, True), (11, False)])
def test_a_file_may_be_as_large_as_is_said(tmp_path, monkeypatch, size, fits):
    monkeypatch.setattr(xlsx_reading, "MOST_BYTES", 10)
    path = tmp_path / "kaart.xlsx"
    path.write_bytes(b"x" * size)
    if fits:
        assert bytes_of(path) == b"x" * 10
    else:
        with pytest.raises(InputError) as refused:
            bytes_of(path)
        assert "20000" in refused.value.text("nl").replace(".", "")
    with pytest.raises(InputError, match="too large" if not fits else "not an Excel file"):
        sheets_in(b"x" * size)


@pytest.mark.parametrize(("limit", "value"), [("MOST_PARTS", 1), ("MOST_UNPACKED", 100)])
def test_too_many_parts_or_too_much_in_them_is_too_large(monkeypatch, limit, value):
    content = workbook(B=[["Naam"]])
    monkeypatch.setattr(xlsx_reading, limit, value)
    with pytest.raises(InputError, match="too large to read here"):
        sheets_in(content)


def test_exactly_as_many_parts_as_allowed_are_read(monkeypatch):
    content = workbook(B=[["Naam"]])
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        monkeypatch.setattr(xlsx_reading, "MOST_PARTS", len(parts.infolist()))
        total = sum(one.file_size for one in parts.infolist())
        monkeypatch.setattr(xlsx_reading, "MOST_UNPACKED", total)
    assert len(sheets_in(content)) == 1


def test_a_damaged_data_sheet_says_why_and_what_to_do():
    data = Sheet("regiolab (ignore)", [["head"], ["{"], [None], []])
    with pytest.raises(InputError) as refused:
        workspace_in_sheets([data], "kaart")
    said = refused.value.text("nl")
    assert said.startswith("Blad “regiolab (ignore)” is veranderd: Dit bestand is beschadigd")
    assert "Haal dat blad weg" in said


def test_a_space_between_two_pieces_of_the_data_stays(monkeypatch):
    """In a sentence that stands in no other sheet: nothing else could bring it back."""
    made = Workspace.new("Regio")
    made.put("sentences", "01", {"text": "a b c d e f g h i j k l m"}, step="finish a sentence")
    for size in (7, 8):
        monkeypatch.setattr(xlsx_writing, "PIECE", size)
        assert workspace_in(xlsx_bytes(made, "nl"), "kaart").to_json() == made.to_json()


def test_the_data_is_read_from_all_its_rows():
    text = group().to_json()
    rows = [["head"], [text[:50]], [], [None, "x"], [text[50:]]]
    made = workspace_in_sheets([Sheet("regiolab (ignore)", rows)], "kaart")
    assert made.to_json() == text


@pytest.mark.parametrize(
    ("text", "written"),
    [("_x0041_", "_x005F_x0041_"), ("_x00aB_", "_x005F_x00aB_"), ("_x41_", "_x41_"), ("A_", "A_")],
)
def test_text_that_looks_like_a_sign_in_code_is_written_so_that_it_stays(text, written):
    assert coded(text) == written
    assert decoded(written) == text
    assert decoded("_x000a_") == "\n"


def test_a_table_needs_its_columns_and_counts_its_rows_as_a_spreadsheet_does():
    sheet = Sheet(
        "x", [["Titel"], [], ["Van", "Opmerking", "Naar:"], [], ["a", "n"], ["", None, "b"]]
    )
    found = table_as(sheet, RELATIONS)
    assert found.header_row == 3
    assert [(number, [*cells.values()]) for number, cells in found.records()] == [
        (5, ["a", None, "n"]),
        (6, ["", "b", None]),
    ]
    assert table_as(sheet, COMMITMENTS) is None
    assert table_as(Sheet("x", [["Van"], ["a"]]), RELATIONS) is None


def test_a_sheet_is_known_by_its_name_before_its_columns_and_once():
    parties = [["Naam", "Sector"], ["ROC", "onderwijs"]]
    found = tables_in([Sheet("Blad1", parties), Sheet(" PARTIJEN ", [["Naam"], ["Bond"]])])
    assert found["stakeholders"].sheet.name == " PARTIJEN "
    two = tables_in([Sheet("Blad1", parties), Sheet("Blad2", parties)])
    assert two["stakeholders"].sheet.name == "Blad1"
    assert tables_in([Sheet("Partijen (ignore)", parties)])["stakeholders"].header_row == 1
    assert tables_in([Sheet("Challenges (ignore)", [["Opgave"], ["x"]])]).keys() == {"challenges"}
    assert tables_in([Sheet("Opgaven", [["Iets"], ["x"]])]) == {}
    assert tables_in([]) == {}


def test_relations_by_their_columns_come_before_parties_and_take_one_sheet():
    ties = [["Van", "Naar", "Naam"], ["a", "b", "c"]]
    found = tables_in([Sheet("Blad1", [["Naam"], ["a"]]), Sheet("Blad2", [["Van", "Naar"]])])
    assert {name: one.sheet.name for name, one in found.items()} == {
        "relations": "Blad2",
        "stakeholders": "Blad1",
    }
    assert tables_in([Sheet("Blad1", ties)]).keys() == {"stakeholders"}
