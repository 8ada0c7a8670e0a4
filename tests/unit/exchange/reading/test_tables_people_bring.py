"""Tables as forms, registers, address books and networks give them, in Dutch and English."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any

import docx
import pytest

from regiolab.exchange import look_at
from regiolab.exchange.reading.levels import stated_in
from regiolab.exchange.reading.rules_files import rules
from regiolab.model import Workspace
from tests.unit.exchange.books import book, in_bytes
from tests.unit.exchange.reading.looked import about, look, names, ties, told

if TYPE_CHECKING:
    from collections.abc import Sequence


@pytest.mark.parametrize(
    "text",
    [
        '"Naam;Sector"\n"Gemeente Zwolle;overheid"\n"Deltion;onderwijs"',
        '"Naam,Sector"\n"Gemeente Zwolle,overheid"\n"Deltion,onderwijs"',
        "Naam              Sector\nGemeente Zwolle   overheid\nDeltion           onderwijs",
        (
            "| **Naam** | Sector |\n|---|:-:|\n| **Gemeente Zwolle** | overheid |\n"
            "| [Deltion](https://example.org) | *onderwijs* |"
        ),
        "Naam | Sector\n--- | ---\n_Gemeente Zwolle_ | overheid\n`Deltion` | onderwijs",
        "Naam;Gemeente Zwolle;Deltion\nSector;overheid;onderwijs",
        "Stakeholder\tGemeente Zwolle\tDeltion\nType\tGovernment\tEducation\nNote\tx\ty",
        (
            "KvK-nummer;Handelsnaam;Sector;Plaats\n1;Gemeente Zwolle;overheid;Zwolle\n"
            "2;Deltion;onderwijs;Zwolle"
        ),
        (
            '[{"naam": "Gemeente Zwolle", "sector": "overheid"}, '
            '{"naam": "Deltion", "sector": "onderwijs"}]'
        ),
        (
            "<nav><ul><li>Home</li></ul></nav><table><tr><th>Naam<th>Sector<tr><td>Gemeente Zwolle"
            "<td>overheid<tr><td>Deltion<td>onderwijs</table>"
        ),
    ],
)
def test_a_table_is_read_however_it_is_laid_out(text: str) -> None:
    assert [(party.name, party.sector) for party in look(text).parties] == [
        ("Gemeente Zwolle", "government"),
        ("Deltion", "education"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "dossiernummer;handelsnaam;straat;nr\n12345678;Kreek BV;Dorpsstraat;1\n2;Vos BV;Kerkweg;3",
        "KvK;Statutaire naam;SBI\n12345678;Kreek BV;4120\n23456789;Vos BV;1071",
        "Trade name,City,Employees\nKreek BV,Zwolle,25\nVos BV,Kampen,30",
        "12345678;Kreek BV;4120\n23456789;Vos BV;1071",
    ],
)
def test_rows_of_a_register_are_a_table_and_no_list_of_cells(text: str) -> None:
    preview = look(text)
    assert preview.kind == "table"
    assert names(preview) == ["Kreek BV", "Vos BV"]


FORM = "ID\tBegintijd\tTijd van voltooien\tE-mail\tNaam\t"


@pytest.mark.parametrize(
    "text",
    [
        (
            f"{FORM}Welke partijen missen we?\n1\t3-1-27 9:00\t3-1-27 9:05\tanonymous\t\t"
            "Gemeente Zwolle; UWV\n2\t3-1-27 9:00\t3-1-27 9:05\tanonymous\t\tDeltion"
        ),
        (
            "Tijdstempel,Welke partijen missen we nog?\n3-1-2027 9:00,Gemeente Zwolle;UWV\n"
            "3-1-2027 9:02,Deltion"
        ),
        (
            "Timestamp,Email Address,Name of your organisation\n1/3/2027 9:00,a@example.org,"
            "Gemeente Zwolle\n1/3/2027 9:00,b@example.org,UWV\n1/3/2027 9:02,c@example.org,Deltion"
        ),
    ],
)
def test_answers_of_a_form_are_parties(text: str) -> None:
    assert names(look(text)) == ["Gemeente Zwolle", "UWV", "Deltion"]


def test_what_a_form_asks_in_a_sentence_is_understood() -> None:
    text = (
        "Tijdstempel;Naam van je organisatie;In welke sector werk je?;Hoeveel invloed heb je? (1-5)"
        "\n3-1-2027 9:00;Deltion;Onderwijs;5"
    )
    party = look(text).parties[0]
    assert (party.name, party.sector, party.influence) == ("Deltion", "education", 4)


def test_commas_in_an_answer_of_a_form_are_asked_about() -> None:
    preview = look('Tijdstempel,Welke partijen?\n3-1-2027 9:00,"Windesheim, Cibap"\n3-1-2027,UWV')
    assert "commas" in about(preview)
    assert names(preview.answered(commas="several")) == ["Windesheim", "Cibap", "UWV"]
    assert names(preview.answered(commas="one")) == ["Windesheim, Cibap", "UWV"]


@pytest.mark.parametrize(
    "text",
    [
        (
            '"Title","First Name","Last Name","Company","E-mail Address"\n'
            '"","Jan","Vries","Gemeente Zwolle","j@example.org"\n"","A","Bos","UWV","a@example.org"'
        ),
        (
            '"Aanhef";"Voornaam";"Middelste naam";"Achternaam";"Bedrijf"\n'
            '"";"Jan";"de";"Vries";"Gemeente Zwolle"\n"";"An";"";"Bos";"UWV"'
        ),
        "Organisatie;Naam;Functie\nGemeente Zwolle;Jan de Vries;Wethouder\nUWV;Piet;Manager",
        "Name;Job title;Organisation\nJan de Vries;Alderman;Gemeente Zwolle\nFatima;Lead;UWV",
        "Naam;Organisatie;E-mail\nJan;Gemeente Zwolle;jan@example.org\nPiet;UWV;piet@example.org",
        "Display name;Company;Mobile Phone\nVries, J. de;Gemeente Zwolle;0612345678\nBos;UWV;06",
    ],
)
def test_people_of_an_address_book_stay_out_and_their_organisations_are_offered(text: str) -> None:
    preview = look(text)
    assert names(preview.answered(people="organisations")) == ["Gemeente Zwolle", "UWV"]
    assert "gaat over mensen" in told(preview)


def test_a_register_of_people_gives_no_parties_from_their_functions() -> None:
    rows = [
        ["ID", "Name", "Position", "Contact Information", "Requirements", "Influence"],
        [1, "Jan de Vries", "Alderman", "jan@example.org", "Fast", "High"],
        [2, "Piet Bakker", "Director", "piet@example.org", "Good", "Low"],
    ]
    preview = look(in_bytes(book(Register=[["Stakeholder register"], [], *rows])))
    assert (preview.kind, names(preview)) == ("people", [])


@pytest.mark.parametrize(
    ("header", "scale"),
    [
        ("Invloed (1 = hoog, 5 = laag)", (5, 1)),
        ("Invloed (5=laag 1=hoog)", (5, 1)),
        ("Influence (1 highest - 4 lowest)", (4, 1)),
        ("Invloed 1-5 (1 = meest)", (5, 1)),
        ("Invloed (1=laag, 5=hoog)", (1, 5)),
        ("Invloed (1 is zeer laag en 5 is zeer hoog)", (1, 5)),
        ("How affected are you? [1 = not at all, 10 = completely]", (1, 10)),
        ("Invloed (laag 1 - hoog 5)", (1, 5)),
        ("Invloed", None),
        ("Invloed (1-5)", None),
        ("Invloed (hoog of laag)", None),
    ],
)
def test_a_header_says_which_end_of_a_scale_is_the_most(
    header: str, scale: tuple[int, int] | None
) -> None:
    assert stated_in(header) == scale


@pytest.mark.parametrize("side", ["least", "most"])
def test_every_word_for_an_end_of_a_scale_is_one(side: str) -> None:
    for word in rules("levels")["ends"][side]:
        other = "hoog" if side == "least" else "laag"
        ends = stated_in(f"Invloed (1 = {word}, 5 = {other})")
        assert ends == ((1, 5) if side == "least" else (5, 1)), word


def test_a_scale_that_runs_backwards_is_asked_and_turned() -> None:
    preview = look("Naam;Sector;Invloed (1 = hoog, 5 = laag)\nA BV;bedrijf;1\nB BV;bedrijf;4")
    question = preview.questions[0]
    assert (question.about, question.proposed) == ("scale:influence", "5-1")
    turned = preview.answered(scale_influence="5-1")
    assert [party.influence for party in turned.parties] == [4, 1]
    assert [party.influence for party in preview.answered(scale_influence="1-5").parties] == [0, 3]


def test_a_scale_is_not_proposed_that_the_column_beside_it_contradicts() -> None:
    preview = look("Naam;Sector;Invloed;Belang\nA BV;bedrijf;8;0\nB BV;bedrijf;10;3")
    proposed = {one.about: one.proposed for one in preview.questions}
    assert proposed["scale:interest"] == ""


def test_an_interest_in_words_is_what_a_party_wants() -> None:
    preview = look("Naam;Sector;Belang\nA BV;bedrijf;Wil meer technici\nB BV;bedrijf;Goede wegen")
    assert [party.fields["wants"] for party in preview.parties] == [
        "Wil meer technici",
        "Goede wegen",
    ]
    assert not preview.questions


@pytest.mark.parametrize(
    ("days", "read"),
    [
        (["3/14/2027", "5/6/2027"], ["2027-03-14", "2027-05-06"]),
        (["14/3/2027", "6/5/2027"], ["2027-03-14", "2027-05-06"]),
        (["14-3-2027", "6-5-2027"], ["2027-03-14", "2027-05-06"]),
    ],
)
def test_a_column_of_days_tells_which_number_is_the_month(days: list[str], read: list[str]) -> None:
    rows = "\n".join(f"P{place},business,{day}" for place, day in enumerate(days))
    preview = look_at(f"Name,Sector,By when\n{rows}", language="en")
    assert [party.fields["contact.by"] for party in preview.parties] == read
    assert not preview.questions


def test_a_day_that_can_be_read_in_two_ways_is_asked_about_in_english() -> None:
    text = "Name,Sector,By when\nA,business,3/4/2027\nB,business,5/6/2027"
    preview = look_at(text, language="en")
    assert about(preview) == {"date:contact.by"}
    months = preview.answered(**{"date:contact.by": "month"})
    assert [party.fields["contact.by"] for party in months.parties] == ["2027-03-04", "2027-05-06"]
    assert not look_at(text, language="nl").questions


def test_notes_and_keys_below_a_table_are_no_parties() -> None:
    rows = [
        ["Organisatie¹", "Sector²", "Invloed (1-5)"],
        ["Onderwijs & kennis"],
        ["A BV", "bedrijf", 3],
        ["Bedrijven en brancheorganisaties"],
        ["B BV", "", 2],
        [],
        ["¹ Zoals bij KvK"],
        ["* Onder voorbehoud"],
        ["1 = laag"],
        ["5 = hoog"],
        ["Bron: eigen onderzoek, 2026"],
    ]
    preview = look(in_bytes(book(Lijst=rows)))
    assert [(one.name, one.sector) for one in preview.parties] == [
        ("A BV", "employers"),
        ("B BV", "employers"),
    ]
    assert len(preview.left_out) == 7


def test_two_tables_below_each_other_are_both_read() -> None:
    rows = [
        ["Naam", "Sector"],
        ["A BV", "bedrijf"],
        ["Deltion", "onderwijs"],
        [],
        ["Van", "Naar", "Soort"],
        ["A BV", "Deltion", "overleg"],
    ]
    for source in (in_bytes(book(Alles=rows)), "\n".join(";".join(row) for row in rows)):
        preview = look(source)
        assert names(preview) == ["A BV", "Deltion"]
        assert ties(preview) == [("A BV", "Deltion", "meets", None)]


def test_amounts_under_a_short_header_come_along_and_the_rest_is_told() -> None:
    rows = [
        ["Partij", "Brengt of haalt", "Wat", "Bedrag", "Wie belt"],
        ["A BV", "brengt", "geld", "€ 25.000,-", "Jan"],
        ["A BV", "haalt", "geld", "1,5 mln", ""],
    ]
    preview = look(
        in_bytes(book(Namen=[["Naam", "Sector"], ["A BV", "bedrijf"]], **{"Brengt en haalt": rows}))
    )
    assert [fields["amount"] for _, fields in preview.commitments] == [25000, 1500000]
    assert "Wie belt" in told(preview)


NETWORK = [("Gemeente Zwolle", "UWV", "funds", "directed")]


@pytest.mark.parametrize(
    "data",
    [
        {
            "directed": True,
            "nodes": [{"id": "Gemeente Zwolle"}, {"id": "UWV"}],
            "links": [{"source": "Gemeente Zwolle", "target": "UWV", "kind": "funds"}],
        },
        {
            "directed": True,
            "nodes": [{"name": "Gemeente Zwolle"}, {"name": "UWV"}],
            "edges": [{"source": 0, "target": 1, "kind": "funds"}],
        },
        {
            "directed": True,
            "nodes": [{"id": "Gemeente Zwolle"}, {"id": "UWV"}],
            "adjacency": [[{"id": "UWV", "kind": "funds"}], []],
        },
        {
            "elements": {
                "nodes": [
                    {"data": {"id": "a", "name": "Gemeente Zwolle"}},
                    {"data": {"id": "b", "name": "UWV"}},
                ],
                "edges": [
                    {
                        "data": {
                            "source": "a",
                            "target": "b",
                            "interaction": "geld",
                            "direction": "directed",
                        }
                    }
                ],
            }
        },
        {
            "elements": [
                {"_id": "elem-1", "attributes": {"label": "Gemeente Zwolle"}},
                {"_id": "elem-2", "attributes": {"label": "UWV"}},
            ],
            "connections": [
                {
                    "_id": "conn-1",
                    "from": "elem-1",
                    "to": "elem-2",
                    "direction": "directed",
                    "attributes": {"connection type": "funds"},
                }
            ],
        },
    ],
    ids=["node-link", "places in the list", "adjacency", "Cytoscape", "Kumu"],
)
def test_a_network_in_json_keeps_its_ends_and_its_direction(data: Any) -> None:
    preview = look(json.dumps(data))
    assert names(preview) == ["Gemeente Zwolle", "UWV"]
    assert ties(preview) == NETWORK


def test_without_direction_a_neighbour_of_a_neighbour_is_one_relation() -> None:
    data = {
        "directed": False,
        "nodes": [{"id": "A"}, {"id": "B"}],
        "adjacency": [[{"id": "B"}], [{"id": "A"}]],
    }
    assert ties(look(json.dumps(data))) == [("A", "B", None, "undirected")]


@pytest.mark.parametrize(
    ("arrow", "direction", "back"),
    [
        ("->", "directed", False), ("-->", "directed", False), ("=>", "directed", False),
        ("==>", "directed", False), ("~>", "directed", False), (">>", "directed", False),
        ("→", "directed", False), ("⇒", "directed", False), ("⟶", "directed", False),
        ("➔", "directed", False), ("–>", "directed", False), ("<-", "directed", True),
        ("<--", "directed", True), ("←", "directed", True), ("⟵", "directed", True),
        ("<<", "directed", True), ("<->", "mutual", False), ("<-->", "mutual", False),
        ("↔", "mutual", False), ("⇔", "mutual", False), ("⟷", "mutual", False),
        ("--", "undirected", False), ("---", "undirected", False),
    ],
)  # fmt: skip
def test_an_arrow_of_any_kind_is_a_relation(arrow: str, direction: str, back: bool) -> None:
    ends = ("UWV", "Kreek (BV)") if back else ("Kreek (BV)", "UWV")
    assert ties(look(f"Kreek (BV) {arrow} UWV")) == [(*ends, None, direction)]


def test_letters_of_mermaid_stand_for_names_everywhere() -> None:
    drawing = "flowchart LR\n a[Gemeente Zwolle]\n a --> b[UWV]\n b -->|geld| c((ROC))\n c --- a"
    assert ties(look(drawing)) == [
        ("Gemeente Zwolle", "UWV", None, "directed"),
        ("UWV", "ROC", "funds", "directed"),
        ("ROC", "Gemeente Zwolle", None, "undirected"),
    ]


def test_half_a_matrix_is_asked_about() -> None:
    preview = look(";A BV;B BV;C BV\nA BV;;;\nB BV;x;;\nC BV;;x;")
    assert "direction" in about(preview)
    assert {way for *_, way in ties(preview.answered(direction="undirected"))} == {"undirected"}
    assert {way for *_, way in ties(preview.answered(direction="directed"))} == {"directed"}


def test_numbers_in_a_matrix_are_told_as_left_out() -> None:
    preview = look(",A BV,B BV,C BV\nA BV,0,3,5\nB BV,3,0,\nC BV,5,,0")
    assert len(preview.relations) == 2
    assert "2 getallen in de matrix" in told(preview)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("A BV: B BV, C BV\nB BV: C BV", [("A BV", "B BV"), ("A BV", "C BV"), ("B BV", "C BV")]),
        ("A BV;B BV;overleg\nB BV;C BV;financiert", [("A BV", "B BV"), ("B BV", "C BV")]),
    ],
)
def test_relations_without_a_header_are_relations(text: str, read: list[tuple[str, str]]) -> None:
    preview = look(text)
    assert preview.kind == "network"
    assert [tie[:2] for tie in ties(preview)] == read


def document(add: Sequence[tuple[str, str]] = (), rows: Sequence[Sequence[str]] = ()) -> bytes:
    made = docx.Document()
    for text, style in add:
        made.add_paragraph(text, style=style)
    if rows:
        table = made.add_table(rows=0, cols=len(rows[0]))
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def test_a_table_in_a_word_document_is_read() -> None:
    rows = [("Organisatie", "Sector"), ("Gemeente Zwolle", "overheid"), ("Deltion", "onderwijs")]
    preview = look(document([("Onze partijen", "Heading 1")], rows))
    assert names(preview) == ["Gemeente Zwolle", "Deltion"]


def test_a_list_in_a_word_document_is_read_with_the_headings_as_sectors() -> None:
    lines = [
        ("Overheid", "Heading 1"), ("Gemeente Zwolle", "List Bullet"),
        ("Onderwijs", "Heading 1"), ("Deltion", "List Number"), ("Cibap", "List Number"),
    ]  # fmt: skip
    preview = look(document(lines))
    assert [(one.name, one.sector) for one in preview.parties] == [
        ("Gemeente Zwolle", "government"),
        ("Deltion", "education"),
        ("Cibap", "education"),
    ]


def test_nothing_is_done_before_the_new_questions_are_answered() -> None:
    workspace = Workspace.new("Onze regio")
    preview = look("Jan Linders\nGemeente Zwolle").answered(sector="employers")
    with pytest.raises(Exception, match="Jan Linders"):
        preview.apply(workspace)
    preview.answered(people="keep").apply(workspace)
    assert [one.name for one in workspace.stakeholders] == ["Jan Linders", "Gemeente Zwolle"]
