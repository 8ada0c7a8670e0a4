"""The rows that other programs read, and what the files hold when nothing else is asked."""

import csv
import io

import networkx as nx
import openpyxl
import pytest

from regiolab.exchange import read_csv, read_xlsx, write_csv, write_gexf, write_graphml, write_xlsx
from regiolab.exchange.tables.csv_cells import neutralised, restored
from regiolab.exchange.tables.csv_files import csv_bytes, relations_path
from regiolab.exchange.tables.graph import edge_rows, graph_of, node_rows
from regiolab.exchange.tables.graph_files import gexf_bytes, graphml_bytes
from regiolab.exchange.tables.xlsx_sheet import fill_sheet
from regiolab.exchange.tables.xlsx_writing import xlsx_bytes
from regiolab.model import InputError, Workspace
from tests.unit.exchange.group_work import filled_in, map_of


def test_a_party_with_every_answer_is_one_row_of_plain_values():
    made = filled_in()
    school = made.stakeholders[0]
    made.update("stakeholders", school.id, {"aliases": ["Deltion College", "a|b"]})
    row = node_rows(made)[0]
    assert row == {
        "id": school.id,
        "label": "Deltion",
        "sector": "education",
        "kind": "partnership",
        "abbreviation": "DC",
        "aliases": "Deltion College|a/b",
        "corners": "economy|education",
        "scale": "regional",
        "influence": 3,
        "interest": 4,
        "wants": "GEHEIM wants",
        "limits": "GEHEIM limits",
        "reason": "GEHEIM reason",
        "discuss": "yes",
        "role_now": "co_decides",
        "role_desired": "advises",
        "contact_role": "GEHEIM wethouder",
        "contact_by": "2031-03-17",
        "note": "GEHEIM note",
    }
    assert list(row)[:2] == ["id", "label"]
    assert node_rows(made)[2] == {
        "id": made.stakeholders[2].id,
        "label": "FNV",
        "sector": "workers",
        "kind": "organisation",
    }


@pytest.mark.parametrize(("language", "label"), [("nl", "betaalt"), ("en", "funds")])
def test_a_relation_with_every_answer_is_one_row_with_its_label_in_words(language, label):
    made = filled_in()
    paid, _, informs = made.relations
    rows = edge_rows(made, language)
    assert rows[0] == {
        "source": paid.source,
        "target": paid.target,
        "direction": "Directed",
        "id": paid.id,
        "label": label,
        "kind": "funds",
        "status": "desired",
        "strength": 2,
        "sign": "strained",
        "note": "GEHEIM tie",
    }
    assert rows[2] == {
        "source": informs.source,
        "target": informs.target,
        "direction": "Mutual",
        "id": informs.id,
        "label": rows[2]["label"],
        "kind": "informs",
        "status": "exists",
    }


def test_the_graph_has_a_name_and_the_ends_stand_on_the_edges_alone():
    made = filled_in()
    graph = graph_of(made, "nl")
    assert graph.graph == {"name": "Regio Zwolle"}
    assert graph.is_directed()
    assert list(graph.nodes) == [one.id for one in made.stakeholders]
    assert "id" not in graph.nodes[made.stakeholders[0].id]
    paid = made.relations[0]
    values = graph.edges[paid.source, paid.target, paid.id]
    assert values == {
        key: value
        for key, value in edge_rows(made, "nl")[0].items()
        if key not in {"source", "target"}
    } | {"direction": "directed"}
    assert not graph_of(Workspace.new("Leeg"), "nl").is_directed()


def test_in_gexf_the_colours_are_those_of_the_sectors_and_the_edges_say_their_way(tmp_path):
    write_gexf(filled_in(), tmp_path / "kaart.gexf")
    text = (tmp_path / "kaart.gexf").read_text(encoding="utf-8")
    assert text.count("<edge ") == 3
    assert text.count(' type="mutual"') == 0  # a program counts such an edge twice
    assert [text.count(f'value="{way}"') for way in ("directed", "undirected", "mutual")] == [
        1,
        1,
        1,
    ]
    assert text.startswith("<?xml version='1.0' encoding='utf-8'?>\n<gexf ")
    assert 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' in text
    assert "http://w3.org/" not in text
    assert ' a="1.0"' in text
    assert "betaalt" in text


WRITERS = {
    "xlsx": (write_xlsx, xlsx_bytes),
    "gexf": (write_gexf, gexf_bytes),
    "graphml": (write_graphml, graphml_bytes),
}


def text_of(kind, content):
    """Return all that is in the cells or in the text of a file."""
    if kind != "xlsx":
        return content.decode()
    book = openpyxl.load_workbook(io.BytesIO(content))
    return "\n".join(
        str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value
    )


@pytest.mark.parametrize("kind", WRITERS)
def test_a_file_is_dutch_and_holds_everything_unless_something_else_is_asked(tmp_path, kind):
    made, path = filled_in(), tmp_path / f"kaart.{kind}"
    write, _ = WRITERS[kind]
    write(made, path)
    said = text_of(kind, path.read_bytes())
    assert "betaalt" in said
    assert "GEHEIM note" in said
    write(made, str(path), language="en", shareable=True)
    said = text_of(kind, path.read_bytes())
    assert "funds" in said
    assert "betaalt" not in said
    assert "GEHEIM" not in said


@pytest.mark.parametrize("kind", WRITERS)
def test_the_bytes_for_a_download_hold_everything_unless_they_are_to_be_shared(kind):
    _, make = WRITERS[kind]
    assert "GEHEIM note" in text_of(kind, make(filled_in(), "en"))
    said = text_of(kind, make(filled_in(), "nl", shareable=True))
    assert "betaalt" in said
    assert "GEHEIM" not in said


def test_text_files_are_for_dutch_excel_unless_something_else_is_asked(tmp_path):
    path = tmp_path / "onze kaart.csv"
    write_csv(filled_in(), path)
    beside = tmp_path / "onze kaart-relations.csv"
    assert relations_path(path) == beside
    assert path.read_text(encoding="utf-8-sig").startswith("Naam;Sector;Notitie;")
    assert "betaalt" in beside.read_text(encoding="utf-8-sig")
    assert "GEHEIM note" in path.read_text(encoding="utf-8-sig")
    write_csv(filled_in(), str(path), language="en", shareable=True)
    assert path.read_text(encoding="utf-8-sig").startswith("Name;Sector;")
    assert "GEHEIM" not in path.read_text(encoding="utf-8-sig")
    assert "GEHEIM" not in beside.read_text(encoding="utf-8-sig")


@pytest.mark.parametrize("flavour", ["excel-nl", "gephi"])
def test_a_text_file_to_share_has_no_column_for_what_is_left_out(flavour):
    for whole, shared in zip(
        csv_bytes(filled_in(), flavour, "en"),
        csv_bytes(filled_in(), flavour, "en", shareable=True),
        strict=True,
    ):
        delimiter = ";" if flavour == "excel-nl" else ","
        first, second = (
            next(csv.reader(io.StringIO(one.decode("utf-8-sig")), delimiter=delimiter))
            for one in (whole, shared)
        )
        assert {*second} < {*first}
        assert not {"Note", "note", "Strength", "strength"} & {*second}


def test_a_file_that_does_not_open_is_refused_in_dutch_unless_english_is_asked(tmp_path):
    for read, name in ((read_xlsx, "niets.xlsx"), (read_csv, "niets.csv")):
        with pytest.raises(InputError) as refused:
            read(tmp_path / name)
        assert str(refused.value).endswith(
            "kan niet worden geopend. Controleer de naam, en sluit het in andere programma's."
        )
        with pytest.raises(InputError) as refused:
            read(str(tmp_path / name), language="en")
        assert str(refused.value).endswith("and close it in other programs.")


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_a_list_in_text_is_read_whatever_stands_between_its_cells(tmp_path, delimiter, encoding):
    rows = [["Naam", "Invloed"], ["Súdwest", "3"], ["ROC; de school, tab\tje", "2"]]
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter).writerows(rows)
    (tmp_path / "kaart.csv").write_bytes(file.getvalue().encode(encoding))
    made = read_csv(tmp_path / "kaart.csv", sector="education")
    assert [(one.name, one.influence) for one in made.stakeholders] == [
        ("Súdwest", 3),
        ("ROC; de school, tab je", 2),
    ]
    assert (made.about.title, made.about.language) == ("kaart", "nl")
    assert read_csv(tmp_path / "kaart.csv", language="en", sector="workers").about.language == "en"


def test_a_list_of_too_many_rows_is_refused_and_one_that_just_fits_is_read(tmp_path, monkeypatch):
    from regiolab.exchange.reading import csv_reading

    monkeypatch.setattr(csv_reading, "MOST_ROWS", 3)
    path = tmp_path / "kaart.csv"
    path.write_text("Naam;Sector\nA;kennis\nB;kennis\n", encoding="utf-8")
    assert len(read_csv(path).stakeholders) == 2
    path.write_text("Naam;Sector\nA;kennis\nB;kennis\nC;kennis\n", encoding="utf-8")
    with pytest.raises(InputError, match="meer dan 3 rijen"):
        read_csv(path)


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+31", "'+31"),
        ("-3", "'-3"),
        ("@x", "'@x"),
        ("\tx", "'\tx"),
        ("'=1", "''=1"),
        ("'s-Gravenhage", "'s-Gravenhage"),
        ("a=b", "a=b"),
        ("", ""),
        ("'", "'"),
    ],
)
def test_only_what_a_spreadsheet_would_compute_gets_an_apostrophe(text, cell):
    assert neutralised(text) == cell
    assert restored(cell) == text


def test_a_sheet_looks_as_people_expect_one():
    book = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(filled_in(), "nl")))
    assert (book.properties.creator, book.properties.title, book.properties.language) == (
        *("regiolab", "Stakeholderkaart: Regio Zwolle"),
        "nl",
    )
    parties = book["Elements"]
    assert parties.freeze_panes == "B2"
    header, cell = parties["A1"], parties["A2"]
    assert (header.font.b, header.font.name, header.font.sz) == (True, "Calibri", 11)
    assert (header.fill.fill_type, header.fill.fgColor.rgb) == ("solid", "00E3ECF8")
    assert (cell.alignment.vertical, cell.alignment.wrap_text) == ("top", True)
    assert parties.auto_filter.ref == f"A1:{parties.cell(1, parties.max_column).column_letter}4"
    assert parties.column_dimensions["A"].width == 34
    about = book["Over (ignore)"]
    assert [about.column_dimensions[letter].width for letter in "ABC"] == [40, 80, 30]
    assert [cell.value for cell in about[1]] == ["Over dit bestand", "Antwoord", "ID"]
    assert [cell.value for cell in about[2]] == ["Titel", "Regio Zwolle", "about.title"]
    assert about["A16"].value == "Invloed 0"
    data = book["regiolab (ignore)"]
    assert data.freeze_panes == "A2"
    assert data.column_dimensions["A"].width == 80
    assert not data["A2"].alignment.wrap_text
    assert data["A2"].value.startswith('{"about":{')
    shared = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(filled_in(), "en", shareable=True)))
    assert shared["About (ignore)"]["A16"].value is None


def test_the_canonical_text_is_cut_in_pieces_that_fit_in_a_cell(monkeypatch):
    from regiolab.exchange.tables import xlsx_writing
    from regiolab.exchange.tables.xlsx_reading import workspace_in

    monkeypatch.setattr(xlsx_writing, "PIECE", 100)
    made = map_of(3)
    content = xlsx_bytes(made, "nl")
    pieces = [
        row[0].value
        for row in openpyxl.load_workbook(io.BytesIO(content))["regiolab (ignore)"].iter_rows(
            min_row=2
        )
    ]
    assert {len(piece) for piece in pieces[:-1]} == {100}
    assert "".join(pieces) == xlsx_writing.data_in_ascii(made)
    assert workspace_in(content, "kaart").to_json() == made.to_json()


def test_networkx_reads_the_same_network_from_both_files(tmp_path):
    made = filled_in()
    write_gexf(made, tmp_path / "kaart.gexf")
    write_graphml(made, tmp_path / "kaart.graphml")
    one, other = nx.read_gexf(tmp_path / "kaart.gexf"), nx.read_graphml(tmp_path / "kaart.graphml")
    assert set(one.nodes) == set(other.nodes)
    school = made.stakeholders[0].id
    row = {key: value for key, value in node_rows(made)[0].items() if key != "id"}
    assert other.nodes[school] == row
    assert {key: value for key, value in one.nodes[school].items() if key != "viz"} == row


def test_a_mistake_in_a_text_file_says_in_which_of_the_two_files_it_is(tmp_path):
    path = tmp_path / "kaart.csv"
    path.write_text("Naam;Sector\nA;kunst\nB;kennis\n", encoding="utf-8")
    with pytest.raises(InputError, match="In blad “parties”, rij 2, kolom “Sector”"):
        read_csv(path)
    path.write_text("Naam;Sector\nA;kennis\nB;kennis\n", encoding="utf-8")
    relations_path(path).write_text("Van;Naar\nA;C\n", encoding="utf-8")
    with pytest.raises(InputError, match="In blad “relations”, rij 2, kolom “Naar”"):
        read_csv(path)


@pytest.mark.parametrize(("columns", "frozen"), [(1, "A2"), (2, "B2"), (3, "B2")])
def test_the_first_column_stays_in_sight_when_there_is_another(columns, frozen):
    sheet = openpyxl.Workbook().active
    fill_sheet(sheet, list("abc")[:columns], [])
    assert sheet.freeze_panes == frozen
