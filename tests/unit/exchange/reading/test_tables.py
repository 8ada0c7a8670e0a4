"""Tables in a text: where it begins, what its columns hold, what its cells mean."""

from __future__ import annotations

import pytest

from tests.unit.exchange.reading.looked import about, look, names, told

ROWS = [("Gemeente Zwolle", "overheid", 3), ("ROC van Twente", "onderwijs", 2)]


def table(header: str, delimiter: str = ";") -> str:
    lines = [header, *(delimiter.join(map(str, row)) for row in ROWS)]
    return "\n".join(lines)


@pytest.mark.parametrize(
    "header",
    [
        "Naam",
        "NAAM:",
        "Naam organisatie",
        "Organisatie",
        "Stakeholders",
        "Actor",
        "Partijen",
        "Organisatienaam",
        "Naam stakeholder",
        "Bedrijf",
        "Company",
        "Name of organisation",
        "Organisatie/partij",
        "organisation_name",
        "Stakeholder (organisatie)",
        "Instelling",
        "Betrokken organisaties",
        "Welke partij?",
        "Organistie",
        "Belanghebbenden",
    ],
)
def test_the_column_of_names_is_known_by_many_headers(header: str) -> None:
    preview = look(table(f"{header};Sector;Invloed"))
    assert names(preview) == ["Gemeente Zwolle", "ROC van Twente"]
    assert [party.sector for party in preview.parties] == ["government", "education"]
    assert about(preview) == {"scale:influence"}


@pytest.mark.parametrize(
    "header",
    [
        "Sector",
        "Categorie",
        "Type organisatie",
        "Soort organisatie",
        "Branche",
        "Category",
        "Type",
        "Soort",
        "Soort partij",
        "Organisation type",
        "Sector(en)",
        "Groep",
    ],
)
def test_the_column_of_sectors_is_known_by_many_headers(header: str) -> None:
    preview = look(table(f"Naam;{header};Invloed"))
    assert [party.sector for party in preview.parties] == ["government", "education"]


@pytest.mark.parametrize(
    "header",
    [
        "Invloed",
        "Mate van invloed",
        "Invloed/macht",
        "Influence level",
        "Macht",
        "Power",
        "Invloed op de opgave",
        "invloed_score",
        "Invloedsniveau",
        "Invloed:",
        "Hoeveel invloed",
    ],
)
def test_the_column_of_influence_is_known_by_many_headers(header: str) -> None:
    preview = look(table(f"Naam;Sector;{header}"), scale_influence="0-4")
    assert [party.influence for party in preview.parties] == [3, 2]


@pytest.mark.parametrize(
    "above",
    [
        "",
        "sep=;\n",
        "Stakeholders, regio Polderland, versie 3, maart 2026\n\n",
        "\n\n",
        "Lijst van partijen\nPeildatum: 1 maart 2026\n\n",
        ";;\n",
        "Overzicht;;\n",
        "\ufeffsep=;\r\n",
    ],
)
def test_the_header_is_found_below_what_stands_above_it(above: str) -> None:
    preview = look(above + table("Naam;Sector;Invloed"), scale_influence="0-4")
    assert names(preview) == ["Gemeente Zwolle", "ROC van Twente"]
    assert [party.influence for party in preview.parties] == [3, 2]


@pytest.mark.parametrize("delimiter", [";", "\t", ",", "|", " | "])
def test_columns_are_parted_by_any_of_the_usual_signs(delimiter: str) -> None:
    header = delimiter.join(["Naam", "Sector", "Invloed"])
    preview = look(table(header, delimiter), scale_influence="0-4")
    assert [party.influence for party in preview.parties] == [3, 2]


def test_a_table_of_markdown_has_no_lines_of_dashes() -> None:
    preview = look("| Naam | Sector |\n|:---|---|\n| Gemeente Zwolle | overheid |\n")
    assert names(preview) == ["Gemeente Zwolle"]


def test_a_header_alone_is_no_party() -> None:
    assert names(look("Naam;Sector")) == []
    assert names(look("Naam\tSector\tInvloed\n")) == []


def test_a_header_that_nobody_knows_follows_from_the_columns_beside_it() -> None:
    assert names(look(table("Wie doen er mee;Sector;Invloed"))) == [
        "Gemeente Zwolle",
        "ROC van Twente",
    ]


def test_two_rows_of_headers_are_one() -> None:
    text = (
        "Sector\tOrganisatie\tBeoordeling\t\n\t\tInvloed\tBelang\noverheid\tGemeente Zwolle\t3\t4"
    )
    preview = look(text + "\nonderwijs\tROC\t2\t1", scale_influence="0-4", scale_interest="0-4")
    assert [(party.influence, party.interest) for party in preview.parties] == [(3, 4), (2, 1)]


@pytest.mark.parametrize(
    "row",
    [
        '"t Veld (stichting)\tmaatschappelijk\t2',
        'Stichting "t Veld\tmaatschappelijk\t2',
        "„t Veld”\tmaatschappelijk\t2",
        'Het 12" museum\tmaatschappelijk\t2',
    ],
)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_one_stray_quotation_mark_spoils_one_cell(row: str, place: int) -> None:
    rows = ["Gemeente Zwolle\toverheid\t3", "ROC\tonderwijs\t2"]
    rows.insert(place, row)
    preview = look("\n".join(["Naam\tSector\tInvloed", *rows]), scale_influence="0-4")
    assert len(preview.parties) == 3
    assert preview.parties[place].sector == "civil_society"
    assert preview.parties[place].influence == 2


def test_a_line_break_between_quotation_marks_stays_in_its_cell() -> None:
    rows = 'Gemeente\toverheid\t"een\ntwee ""drie"""\nROC\tonderwijs\tx'
    preview = look(f"Naam\tSector\tOpmerking\n{rows}")
    assert [party.note for party in preview.parties] == ['een\ntwee "drie"', "x"]


def test_rows_that_are_too_short_keep_what_they_have() -> None:
    preview = look(
        "Naam\tSector\tInvloed\nGemeente Zwolle\nROC\tonderwijs\nKreek BV\twerkgevers\t1"
    )
    assert names(preview) == ["Gemeente Zwolle", "ROC", "Kreek BV"]


def test_titles_of_sections_are_the_sector_of_what_is_below() -> None:
    rows = "OVERHEDEN\t\nGemeente X\t3\nProvincie Y\t2\nONDERWIJS\t\nSchool Z\t1\nTotaal\t6"
    preview = look(f"Naam\tInvloed\n{rows}", scale_influence="0-4")
    assert [(party.name, party.sector) for party in preview.parties] == [
        ("Gemeente X", "government"),
        ("Provincie Y", "government"),
        ("School Z", "education"),
    ]
    assert "Totaal: een rij met een totaal" in told(preview)


def test_doubles_are_told_with_both_answers_and_put_together_on_request() -> None:
    text = "Naam\tSector\tInvloed\tNotitie\nROC\tonderwijs\t3\t\nroc \tonderwijs\t1\tgroot"
    preview = look(text, scale_influence="0-4")
    assert names(preview) == ["ROC"]
    assert "Invloed: 3 / 1" in told(preview)
    assert preview.parties[0].note is None
    assert preview.answered(doubles="merge").parties[0].note == "groot"


def test_a_problem_is_told_once_for_a_column_with_an_example() -> None:
    rows = "\n".join(f"Partij {number};overheid;regelaar" for number in range(40))
    preview = look(f"Naam;Sector;Rol\n{rows}")
    assert told(preview).count("Rol") == 1
    assert "40 antwoorden" in told(preview)
    assert "regelaar" in told(preview)


def test_a_day_may_be_written_in_many_ways() -> None:
    days = [
        "13-4-2027",
        "13 april 2027",
        "13/04/27",
        "14-apr-27",
        "2027-04-13 00:00:00",
        "46490",
        "13 April 2027",
        "di 13 april 2027",
        "13.4.2027",
    ]
    rows = "\n".join(f"Partij {number};overheid;{day}" for number, day in enumerate(days))
    preview = look(f"Naam;Sector;Voor wanneer\n{rows}\nPartij x;overheid;Q2 2027")
    assert [str(party.fields.get("contact.by"))[:8] for party in preview.parties] == [
        *["2027-04-"] * len(days),
        "None",
    ]
    assert "Q2 2027" in told(preview)


def test_columns_with_people_are_left_out_of_a_table_of_organisations() -> None:
    text = "Organisatie;Sector;Contactpersoon;E-mail;Telefoon\nROC;onderwijs;Jan;j@x.nl;06-12345678"
    preview = look(text)
    assert (preview.kind, names(preview)) == ("table", ["ROC"])
    assert told(preview).count("gaat over mensen") == 3


@pytest.mark.parametrize(
    "text",
    [
        "Naam;E-mail\nJan Jansen;jan@x.nl\nPiet Pieters;p.pieters@x.nl",
        "Full Name\tUser Action\nJan Jansen\tJoined\nPiet Pieters\tJoined",
        "Contactpersoon;Telefoon\nJan Jansen;06-12345678\nPiet Pieters;06-87654321",
    ],
)
def test_a_table_of_people_alone_has_no_parties(text: str) -> None:
    preview = look(text)
    assert (preview.kind, names(preview), about(preview)) == ("people", [], {"people"})


def test_a_function_beside_a_name_is_that_of_a_person() -> None:
    text = "Naam;Functie;Organisatie\nJan Jansen;wethouder;Gemeente Zwolle\nAn Bos;docent;ROC"
    preview = look(text)
    assert preview.kind == "people"
    assert names(preview) == ["Gemeente Zwolle", "ROC"]


def test_a_general_address_beside_an_organisation_makes_it_no_person() -> None:
    preview = look("Naam;Sector;E-mail\nKreek Beheer;werkgevers;info@example.org")
    assert (preview.kind, names(preview)) == ("table", ["Kreek Beheer"])


@pytest.mark.parametrize(
    "header",
    [
        "Voornaam;Naam;Affiliatie;E-mail",
        "Voornaam;Achternaam;Organisatie;E-mail",
        "First name;Last name;Company;Email",
        "Roepnaam;Achternaam;Werkgever;Mail",
        "Voorletters;Achternaam;Bedrijf;E-mailadres",
    ],
)
def test_a_list_of_people_gives_their_organisations_when_asked(header: str) -> None:
    text = f"{header}\nJan;Jansen;Gemeente Zwolle;j@example.org\nAn;Jansen;ROC;a@example.org"
    preview = look(text)
    assert preview.kind == "people"
    assert "people" in about(preview)
    assert names(preview.answered(people="organisations")) == ["Gemeente Zwolle", "ROC"]
    assert names(preview.answered(people="none")) == []


def test_the_answers_of_a_form_are_the_names_and_the_people_who_answered_stay_out() -> None:
    text = (
        "Id\tBegintijd\tTijd van voltooien\tE-mail\tNaam\tWelke partijen moeten meedoen?\n"
        "1\t3-12-26 10:01:02\t3-12-26 10:02:02\tanonymous\tanoniem\tGemeente Zwolle;ROC;\n"
        "2\t3-12-26 10:03:02\t3-12-26 10:04:02\tanonymous\tanoniem\tKreek BV;ROC;\n"
    )
    assert names(look(text)) == ["Gemeente Zwolle", "ROC", "Kreek BV"]


def test_what_a_column_holds_can_be_put_right() -> None:
    preview = look("Wie\tWat\nGemeente Zwolle\tzomaar\nROC\tzomaar", column_0_1="note")
    assert preview.answered(**{"column:0.1": "note"}).parties[1].note == "zomaar"
    assert preview.answered(**{"header:0": "yes"}).tables[0].has_header


def test_a_party_whose_name_begins_with_total_is_no_total():
    preview = look("Naam\tSector\nTotaal Wonen\tbedrijf\nTotaal overheden\t12\nROC\tonderwijs")
    assert [party.name for party in preview.parties] == ["Totaal Wonen", "ROC"]
    assert "Totaal overheden: een rij met een totaal" in told(preview)
