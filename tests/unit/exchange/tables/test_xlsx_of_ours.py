"""The Excel file we write: what others read in it, and that reading back loses nothing."""

import io
import json
import zipfile
from functools import partial

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regiolab.exchange import read_xlsx, write_xlsx
from regiolab.exchange.tables.xlsx_reading import workspace_in
from regiolab.exchange.tables.xlsx_writing import xlsx_bytes
from regiolab.locale import LANGUAGES
from regiolab.model import InputError, Workspace
from regiolab.model.codes import CORNERS, RELATION_KINDS, ROLES, SECTORS
from tests.unit.exchange.group_work import HOSTILE, filled_in, hostile_map, map_of

KUMU_ELEMENTS = ["Label", "Type", "Description", "Tags", "ID"]
KUMU_CONNECTIONS = [
    *("From", "To", "Type", "direction", "Label", "Tags", "Description", "Strength", "ID")
]


def data_of(workspace):
    return json.loads(workspace.to_json())


def book_of(workspace, language="nl", **options):
    return openpyxl.load_workbook(io.BytesIO(xlsx_bytes(workspace, language, **options)))


def rows_of(sheet):
    headers = [cell.value for cell in sheet[1]]
    return [
        {header: cell.value for header, cell in zip(headers, row, strict=True)}
        for row in sheet.iter_rows(min_row=2)
    ]


def edited(workspace, edit, language="nl"):
    """Write, edit in a spreadsheet program, and read back."""
    book = book_of(workspace, language)
    edit(book)
    file = io.BytesIO()
    book.save(file)
    return workspace_in(file.getvalue(), "kaart")


def cell(sheet, header, row):
    place = [one.value for one in sheet[1]].index(header) + 1
    return sheet.cell(row, place)


@pytest.mark.parametrize("language", LANGUAGES)
def test_kumu_finds_its_sheets_headers_and_ids(language):
    workspace = filled_in()
    book = book_of(workspace, language)
    assert book.sheetnames[:2] == ["Elements", "Connections"]
    assert all(name.endswith("(ignore)") for name in book.sheetnames[2:])
    assert [one.value for one in book["Elements"][1]][:5] == KUMU_ELEMENTS
    assert [one.value for one in book["Connections"][1]][:9] == KUMU_CONNECTIONS
    elements, connections = rows_of(book["Elements"]), rows_of(book["Connections"])
    assert [row["ID"] for row in elements] == [party.id for party in workspace.stakeholders]
    ids = {row["ID"] for row in elements}
    assert all(row["From"] in ids and row["To"] in ids for row in connections)
    assert [row["direction"] for row in connections] == ["directed", "undirected", "mutual"]
    tags = {"nl": "economie|onderwijs", "en": "economy|education"}
    assert elements[0]["Tags"] == tags[language]


def test_the_header_is_bold_stays_in_sight_and_filters():
    book = book_of(map_of(12))
    for name in ("Elements", "Connections", "Acties (ignore)"):
        sheet = book[name]
        assert all(one.font.bold for one in sheet[1])
        assert sheet.freeze_panes == "B2"
        assert sheet.auto_filter.ref == sheet.dimensions
    assert book["Elements"].column_dimensions["A"].width == 34


def test_words_in_the_cells_are_in_the_readers_language():
    workspace = filled_in()
    dutch, english = (rows_of(book_of(workspace, one)["Elements"])[0] for one in LANGUAGES)
    assert (dutch["Type"], dutch["Rol nu"]) == ("onderwijs", "beslist mee")
    assert (english["Type"], english["Role now"]) == ("education", "co-decides")
    assert dutch["Invloed"] == 3


def test_an_answer_that_was_not_given_is_an_empty_cell_and_zero_is_zero():
    rows = rows_of(book_of(filled_in())["Elements"])
    assert [row["Invloed"] for row in rows] == [3, 0, None]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("made", [filled_in, hostile_map])
def test_reading_our_own_file_back_loses_nothing(made, language, tmp_path):
    workspace = made()
    write_xlsx(workspace, tmp_path / "kaart.xlsx", language=language)
    read = read_xlsx(tmp_path / "kaart.xlsx")
    assert data_of(read) == data_of(workspace)
    assert not read.history.done


def test_what_a_newer_version_added_comes_back_too():
    data = json.loads(filled_in().to_json())
    data |= {"schema_version": "1.7", "later": [1, None, "\u2028\ufffe"]}
    data["stakeholders"][0]["mood"] = "=1"
    data["stakeholders"][0]["contact"]["phone"] = None
    workspace = Workspace.from_json(json.dumps(data))
    read = workspace_in(xlsx_bytes(workspace, "nl"), "kaart")
    assert data_of(read) == data_of(workspace)


TEXT = st.text(max_size=40) | st.sampled_from(HOSTILE)
NAME = st.text(min_size=1, max_size=40) | st.sampled_from(HOSTILE)
LEVEL = st.none() | st.integers(0, 4)
DAY = st.none() | st.dates().map(str)
PARTY = st.fixed_dictionaries(
    {"name": NAME, "sector": st.sampled_from(SECTORS)},
    optional={
        "influence": LEVEL,
        "interest": LEVEL,
        "wants": TEXT,
        "note": TEXT,
        "aliases": st.lists(NAME, max_size=3),
        "corners": st.lists(st.sampled_from(CORNERS), unique=True),
        "discuss": st.booleans(),
        "role": st.fixed_dictionaries({"now": st.none() | st.sampled_from(ROLES)}),
        "contact": st.fixed_dictionaries({"role": st.none() | NAME, "by": DAY}),
        "placement": st.just({"grid": {"x": 0.5, "y": 0.5}}),
    },
)
TIE = st.tuples(
    st.integers(0, 9),
    st.integers(0, 9),
    st.sampled_from(RELATION_KINDS),
    st.fixed_dictionaries(
        {},
        optional={
            "direction": st.sampled_from(["directed", "undirected", "mutual"]),
            "strength": st.integers(1, 3),
            "note": TEXT,
        },
    ),
)
ACTION = st.tuples(NAME, NAME, DAY, st.floats(0, 1e18))


@st.composite
def workspaces(draw):
    workspace = Workspace.new("Regio", draw(st.sampled_from(LANGUAGES)))
    ids = []

    def attempt(add):
        try:
            return add()
        except InputError:
            return None

    for fields in draw(st.lists(PARTY, max_size=10)):
        party = attempt(partial(workspace.add_stakeholder, **fields))
        ids += [party.id] if party else []
    for source, target, kind, fields in draw(st.lists(TIE, max_size=8)) if ids else []:
        ends = ids[source % len(ids)], ids[target % len(ids)]
        attempt(partial(workspace.add_relation, *ends, kind, **fields))
    for title, lead, day, amount in draw(st.lists(ACTION, max_size=4)):
        leads = draw(st.sampled_from([lead, *ids]))
        attempt(partial(workspace.add_action, title, [], leads, start=day, costs=amount))
        if ids:
            attempt(partial(workspace.add_commitment, ids[0], "brings", amount=amount))
    attempt(partial(workspace.update, "about", "about", {"challenge": draw(TEXT)}))
    return workspace


@settings(max_examples=40, deadline=None)
@given(workspaces(), st.sampled_from(LANGUAGES))
def test_writing_and_reading_back_is_the_same_workspace(workspace, language):
    read = workspace_in(xlsx_bytes(workspace, language), "kaart")
    assert data_of(read) == data_of(workspace)


@pytest.mark.parametrize("count", [0, 12, 60, 300])
def test_maps_of_every_size_come_back(count):
    workspace = map_of(count)
    assert workspace_in(xlsx_bytes(workspace, "en"), "kaart").to_json() == workspace.to_json()


def test_no_cell_is_a_formula_or_an_error():
    book = book_of(hostile_map())
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for one in row:
                assert one.data_type not in {"f", "e"}
                if isinstance(one.value, str) and one.value[:1] in set("=+-@"):
                    assert one.quotePrefix
    names = [row["Label"] for row in rows_of(book["Elements"])]
    assert names[0] == HOSTILE[0]
    assert "#N/A" in names


def test_what_somebody_changed_in_the_rows_counts():
    workspace = filled_in()

    def edit(book):
        sheet = book["Elements"]
        cell(sheet, "Invloed", 2).value = 1
        cell(sheet, "Geraakt", 2).value = None
        cell(sheet, "Type", 3).value = "kennis"
        cell(sheet, "Rol nu", 4).value = "denkt mee"
        cell(book["Connections"], "Status", 2).value = "bestaat"
        cell(book["Acties (ignore)"], "Trekker", 3).value = "FNV"
        book["Over (ignore)"]["B3"].value = "Een andere opgave"

    read = edited(workspace, edit)
    before, after = data_of(workspace), data_of(read)
    before["stakeholders"][0].pop("interest")
    before["stakeholders"][0]["influence"] = 1
    before["stakeholders"][1]["sector"] = "knowledge"
    before["stakeholders"][2]["role"] = {"now": "advises"}
    before["relations"][0]["status"] = "exists"
    before["actions"][1]["lead"] = workspace.stakeholders[2].id
    before["about"]["challenge"] = "Een andere opgave"
    assert after == before


def test_a_row_that_was_taken_out_is_gone_with_what_hangs_on_it():
    workspace = filled_in()
    read = edited(workspace, lambda book: book["Elements"].delete_rows(3))
    assert [party.name for party in read.stakeholders] == ["Deltion", "FNV"]
    assert len(read.relations) == 1
    assert not read.commitments


def test_new_rows_get_an_id_of_their_own():
    workspace = map_of(2)

    def edit(book):
        sheet = book["Elements"]
        cell(sheet, "Label", 4).value = "Nieuw"
        cell(sheet, "Type", 4).value = "werkenden"
        tie = book["Connections"]
        tie.delete_rows(2, 10)
        cell(tie, "From", 2).value = "Nieuw"
        cell(tie, "To", 2).value = "Partij 1"

    read = edited(workspace, edit)
    assert [party.name for party in read.stakeholders] == ["Partij 1", "Partij 2", "Nieuw"]
    new = read.stakeholders[2]
    (tie,) = read.relations
    assert (tie.source, tie.target, tie.kind) == (
        new.id,
        workspace.stakeholders[0].id,
        "co_operation",
    )


def test_the_same_id_twice_is_refused_with_its_rows():
    def edit(book):
        cell(book["Elements"], "ID", 3).value = cell(book["Elements"], "ID", 2).value

    with pytest.raises(InputError) as refused:
        edited(map_of(3), edit)
    assert refused.value.text("nl").startswith(
        "In blad “Elements”, rij 3, kolom “ID”: Deze ID staat ook in rij 2."
    )


def test_a_damaged_data_sheet_is_named():
    def edit(book):
        book["regiolab (ignore)"]["A2"].value = "{"

    with pytest.raises(InputError) as refused:
        edited(map_of(3), edit)
    assert "regiolab (ignore)" in refused.value.text("nl")


def test_without_its_data_sheet_the_rows_still_give_the_map():
    workspace = map_of(12)
    read = edited(workspace, lambda book: book.remove(book["regiolab (ignore)"]))
    assert [(one.id, one.name, one.influence) for one in read.stakeholders] == [
        (one.id, one.name, one.influence) for one in workspace.stakeholders
    ]
    assert {one.id for one in read.relations} == {one.id for one in workspace.relations}


def test_no_cell_is_longer_than_excel_allows():
    workspace = map_of(2)
    party = workspace.stakeholders[0]
    aliases = [f"{number} {'🏫' * 100}" for number in range(400)]
    workspace.update("stakeholders", party.id, {"aliases": aliases})
    content = xlsx_bytes(workspace, "nl")
    book = openpyxl.load_workbook(io.BytesIO(content))
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            assert all(len(str(one.value).encode("utf-16-le")) <= 2 * 32_767 for one in row)
    assert workspace_in(content, "kaart").stakeholders[0].aliases == aliases


def test_the_parts_are_well_formed_for_a_strict_reader():
    from lxml import etree

    with zipfile.ZipFile(io.BytesIO(xlsx_bytes(hostile_map(), "nl"))) as parts:
        assert parts.testzip() is None
        for name in parts.namelist():
            etree.fromstring(parts.read(name), etree.XMLParser(resolve_entities=False))
