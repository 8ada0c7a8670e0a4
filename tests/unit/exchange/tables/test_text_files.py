"""CSV for Dutch Excel and for Gephi, read by the csv module of Python."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regiolab.exchange import read_csv, write_csv
from regiolab.exchange.tables.csv_cells import neutralised, restored
from regiolab.locale import LANGUAGES
from regiolab.model import InputError
from tests.unit.exchange.group_work import HOSTILE, filled_in, hostile_map, map_of

DANGEROUS = set("=+-@\t\r")


def written(workspace, folder, flavour, **options):
    """Return the bytes of the file with parties and of the one with relations."""
    path = folder / "kaart.csv"
    write_csv(workspace, path, flavour, **options)
    return path.read_bytes(), (folder / "kaart-relations.csv").read_bytes()


def rows_of(content, delimiter):
    text = content.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))


@pytest.mark.parametrize("language", LANGUAGES)
def test_dutch_excel_gets_semicolons_a_mark_and_windows_line_ends(tmp_path, language):
    workspace = filled_in()
    for content in written(workspace, tmp_path, "excel-nl", language=language):
        assert content.startswith(b"\xef\xbb\xbf")
        assert content.endswith(b"\r\n")
        assert b"\n" not in content.replace(b"\r\n", b"")
    parties, relations = written(workspace, tmp_path, "excel-nl", language=language)
    first = rows_of(parties, ";")[0]
    name, influence = {"nl": ("Naam", "Invloed"), "en": ("Name", "Influence")}[language]
    assert (first[name], first[influence]) == ("Deltion", "3")
    ids = {party.id for party in workspace.stakeholders}
    ends = {"nl": ("Van", "Naar"), "en": ("From", "To")}[language]
    assert {row[end] for row in rows_of(relations, ";") for end in ends} <= ids


def test_gephi_gets_commas_no_mark_and_the_headers_it_looks_for(tmp_path):
    workspace = filled_in()
    parties, relations = written(workspace, tmp_path, "gephi")
    assert parties.startswith(b"Id,Label,")
    assert relations.startswith(b"Source,Target,Type,Id,Label,")
    nodes, edges = rows_of(parties, ","), rows_of(relations, ",")
    assert [row["Label"] for row in nodes] == ["Deltion", "Bedrijf", "FNV"]
    assert (nodes[0]["sector"], nodes[1]["influence"], nodes[2]["influence"]) == (
        "education",
        "0",
        "",
    )
    assert [row["Type"] for row in edges] == ["Directed", "Undirected", "Undirected"]
    assert [row["direction"] for row in edges] == ["directed", "undirected", "mutual"]
    assert {row["Source"] for row in edges} <= {row["Id"] for row in nodes}


@pytest.mark.parametrize("flavour", ["excel-nl", "gephi"])
@pytest.mark.parametrize("count", [0, 12, 60, 300])
def test_every_party_and_relation_has_a_row(tmp_path, flavour, count):
    workspace = map_of(count)
    parties, relations = written(workspace, tmp_path, flavour)
    delimiter = ";" if flavour == "excel-nl" else ","
    assert len(rows_of(parties, delimiter)) == count
    assert len(rows_of(relations, delimiter)) == len(workspace.relations)


@pytest.mark.parametrize("flavour", ["excel-nl", "gephi"])
def test_no_cell_begins_as_a_formula(tmp_path, flavour):
    workspace = hostile_map()
    delimiter = ";" if flavour == "excel-nl" else ","
    for content in written(workspace, tmp_path, flavour):
        for row in csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=delimiter):
            assert not [cell for cell in row if cell[:1] in DANGEROUS]
    names = {row["Label"] for row in rows_of(written(workspace, tmp_path, "gephi")[0], ",")}
    assert f"'{HOSTILE[0]}" in names


@given(st.text() | st.sampled_from(HOSTILE))
def test_a_neutralised_cell_comes_back_as_it_was(text):
    assert neutralised(text)[:1] not in DANGEROUS
    assert restored(neutralised(text)) == text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("made", [filled_in, hostile_map])
def test_our_own_text_files_read_back_as_the_same_map(tmp_path, made, language):
    workspace = made()
    written(workspace, tmp_path, "excel-nl", language=language)
    read = read_csv(tmp_path / "kaart.csv")

    def in_the_list(party):
        """Return a party without what is not in the list; "|" stands between several names."""
        aliases = [alias.replace("|", "/") for alias in party.aliases]
        left = {"position": {}, "catalogue_id": None, "order": 0}
        return party.model_copy(update={**left, "aliases": aliases})

    assert [in_the_list(party) for party in read.stakeholders] == [
        in_the_list(party) for party in workspace.stakeholders
    ]
    assert read.relations == workspace.relations


def test_a_number_has_a_decimal_comma_for_dutch_excel():
    from regiolab.exchange.tables.csv_files import _excel_cell

    assert [_excel_cell(one) for one in (2.5, 3, None)] == ["2,5", "3", ""]


def test_another_flavour_is_refused(tmp_path):
    with pytest.raises(ValueError, match="flavour"):
        write_csv(map_of(1), tmp_path / "kaart.csv", "numbers")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("content", [b"PK\x03\x04\x00\x00", b"\x00\x01", b'Naam;Sector\n"A'])
def test_what_is_no_list_is_refused_in_a_sentence(tmp_path, content):
    (tmp_path / "kaart.csv").write_bytes(content)
    with pytest.raises(InputError):
        read_csv(tmp_path / "kaart.csv")
