"""Lists as they come out of Word, mail, notes and address books, in Dutch and English."""

from __future__ import annotations

import pytest

from regiolab.exchange import look_at
from regiolab.exchange.reading.people import is_named_as_people_are, without_person
from regiolab.exchange.reading.rules_files import rules
from tests.unit.exchange.reading.looked import about, look, names, told

SECTIONS = [
    ("Gemeente Zwolle", "government"),
    ("UWV", "government"),
    ("Deltion", "education"),
    ("Cibap", "education"),
]


@pytest.mark.parametrize(
    "text",
    [
        "•\tOverheid\n\to\tGemeente Zwolle\n\to\tUWV\n•\tOnderwijs\n\to\tDeltion\n\to\tCibap",
        "- Overheid\n  - Gemeente Zwolle\n  - UWV\n- Onderwijs\n  - Deltion\n  - Cibap",
        "## Overheid\n- Gemeente Zwolle\n- UWV\n\n## Onderwijs\n- Deltion\n- Cibap",
        "# Government\n\nGemeente Zwolle\nUWV\n\n# Education\n\nDeltion\nCibap",
        "Overheid:\nGemeente Zwolle\nUWV\n\nOnderwijs:\nDeltion\nCibap",
        "Government:\n* Gemeente Zwolle\n* UWV\nEducation:\n* Deltion\n* Cibap",
        "Overheid: Gemeente Zwolle, UWV\nOnderwijs: Deltion, Cibap",
        "**Overheid**: Gemeente Zwolle, UWV\n**Onderwijs**: Deltion, Cibap",
        "1. Overheid\n1.1. Gemeente Zwolle\n1.2. UWV\n2. Onderwijs\n2.1. Deltion\n2.2. Cibap",
        "I. Overheid\n  a. Gemeente Zwolle\n  b. UWV\nII. Onderwijs\n  a. Deltion\n  b. Cibap",
        "1.\tOverheid\n\ta)\tGemeente Zwolle\n\tb)\tUWV\n2.\tOnderwijs\n\ta)\tDeltion\n\tb)\tCibap",
    ],
)
def test_a_sector_above_its_parties_is_their_sector_and_no_party(text: str) -> None:
    preview = look(text)
    assert [(party.name, party.sector) for party in preview.parties] == SECTIONS
    assert not preview.questions
    assert "een titel" in told(preview)


@pytest.mark.parametrize(
    "text",
    [
        "Gemeente\nProvincie\nOnderwijs\nBedrijven",
        "- Overheid\n- Onderwijs\n- Werkgevers",
        "Zorg\nOnderwijs\nTechniek",
    ],
)
def test_a_list_of_kinds_of_parties_is_a_list_of_parties(text: str) -> None:
    assert len(names(look(text))) == len(text.splitlines())


@pytest.mark.parametrize(
    "text",
    [
        "Hoi allemaal,\n\nDit zijn ze:\n- Gemeente Zwolle\n- UWV\n\nGroetjes,\nAnna",
        "Beste mensen,\nGemeente Zwolle\nUWV\nMet vriendelijke groet,\nJ. Bos\nBeleidsmedewerker",
        "Hi all,\n1) Gemeente Zwolle\n2) UWV\n\nKind regards,\nJohn",
        "> - Gemeente Zwolle\n> - UWV\n> mvg Els",
        "Hallo!\nGemeente Zwolle\nUWV",
    ],
)
def test_the_greeting_and_the_end_of_a_mail_are_no_parties(text: str) -> None:
    assert names(look(text)) == ["Gemeente Zwolle", "UWV"]


@pytest.mark.parametrize(
    "text",
    [
        "Jan de Vries (Gemeente Zwolle)\nFatima el Idrissi (Deltion College)",
        "Jan de Vries, Gemeente Zwolle\nFatima el Idrissi, Deltion College",
        "Jan de Vries - Gemeente Zwolle\nFatima el Idrissi - Deltion College",
        "Jan de Vries – Gemeente Zwolle\nFatima el Idrissi – Deltion College",
        "- Jan de Vries (Gemeente Zwolle) <jan@example.org>\n- F. Idrissi (Deltion College)",
        "Sjoukje Hoekstra (Gemeente Zwolle)\nWytze Postma (Deltion College)",
        "Vries, J. de (Gemeente Zwolle); Idrissi, F. (Deltion College)",
        "mw. J. de Vries (Gemeente Zwolle) <j@example.org>\nF. Idrissi (Deltion College)",
        "Jan de Vries (Gemeente Zwolle) 06-12345678\nPiet Bos (Deltion College) 06-12345678",
    ],
)
def test_of_people_with_an_organisation_the_organisations_are_offered(text: str) -> None:
    preview = look(text)
    assert preview.kind == "people"
    assert "people" in about(preview)
    taken = preview.answered(people="organisations")
    assert names(taken) == ["Gemeente Zwolle", "Deltion College"]
    assert names(preview.answered(people="none")) == []


@pytest.mark.parametrize("between", ["|", "\t"])
def test_of_people_in_a_column_of_their_own_only_the_organisations_come(between: str) -> None:
    lines = [("Jan de Vries", "Gemeente Zwolle"), ("Fatima el Idrissi", "Deltion College")]
    preview = look("\n".join(f" {between} ".join(line) for line in lines))
    assert "Jan de Vries" not in names(preview)
    assert "Gemeente Zwolle" in names(preview.answered(people="organisations"))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Gemeente Zwolle (Jan de Vries)\nUWV (P. Bakker)", ["Gemeente Zwolle", "UWV"]),
        ("Deltion (mw. A. Jansen)\nUWV (dhr. Bos)", ["Deltion", "UWV"]),
        ("Gemeente Zwolle <info@example.org>\nUWV <info@example.org>", ["Gemeente Zwolle", "UWV"]),
        ("Gemeente Zwolle, info@example.org\nUWV", ["Gemeente Zwolle", "UWV"]),
    ],
)
def test_a_person_behind_an_organisation_stays_out_and_it_is_said(
    text: str, kept: list[str]
) -> None:
    preview = look(text)
    assert names(preview) == kept
    assert "van een persoon" in told(preview)


def test_names_of_people_alone_are_asked_about() -> None:
    preview = look("Jan de Vries\nFatima el Idrissi\nPiet Bakker")
    assert preview.kind == "people"
    assert about(preview) == {"people", "sector"}
    assert names(preview.answered(people="none")) == []
    assert len(names(preview.answered(people="keep"))) == 3


def test_a_firm_that_is_called_as_a_person_is_asked_about_and_can_stay() -> None:
    preview = look("Gemeente Zwolle\nJan Linders\nUWV")
    assert preview.kind == "list"
    assert "Jan Linders" in next(one.text for one in preview.questions if one.about == "people")
    assert names(preview.answered(people="keep")) == ["Gemeente Zwolle", "Jan Linders", "UWV"]
    assert names(preview.answered(people="none")) == ["Gemeente Zwolle", "UWV"]


@pytest.mark.parametrize(
    "name",
    [
        "Jan van Rijn College",
        "Bakkerij Jan de Vries",
        "Jan de Vries BV",
        "Van der Valk",
        "Albert Heijn",
        "Deltion College",
        "Zwolse Poort",
        "Frans Bauer Installaties",
        "Anna Stichting",
    ],
)
def test_an_organisation_is_not_taken_for_a_person(name: str) -> None:
    assert not is_named_as_people_are(name)
    assert without_person(name) == name
    assert "people" not in about(look(f"{name}\nGemeente Zwolle"))


@pytest.mark.parametrize("given", rules("people")["given"])
def test_a_given_name_and_a_surname_are_a_person(given: str) -> None:
    assert is_named_as_people_are(f"{given.capitalize()} Veldman")
    assert is_named_as_people_are(f"{given.capitalize()} van der Veldman")
    assert not is_named_as_people_are(given.capitalize())


@pytest.mark.parametrize("word", rules("people")["organisations"])
def test_a_word_of_organisations_is_in_no_name_of_a_person(word: str) -> None:
    assert not is_named_as_people_are(f"Jan {word.title()}")


@pytest.mark.parametrize("word", rules("markers")["greetings"])
def test_a_greeting_is_no_party(word: str) -> None:
    assert names(look(f"{word.capitalize()} team,\nGemeente Zwolle\nUWV")) == [
        "Gemeente Zwolle",
        "UWV",
    ]


@pytest.mark.parametrize("word", rules("markers")["closings"])
def test_what_ends_a_mail_is_no_party(word: str) -> None:
    assert names(look(f"Gemeente Zwolle\nUWV\n{word.capitalize()}\nAnna")) == [
        "Gemeente Zwolle",
        "UWV",
    ]


def test_running_text_is_told_and_no_party() -> None:
    text = (
        "Wij denken dat de gemeente en het UWV samen moeten werken aan de krapte, want zo komt "
        "er niemand bij.\nGemeente Zwolle"
    )
    preview = look(text)
    assert names(preview) == ["Gemeente Zwolle"]
    assert "een zin, en geen naam" in told(preview)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Gemeente;Inwoners\nZwolle;133141\nDalfsen;29533", ("GM0193", "GM0148")),
        ("Municipality\tPopulation\nZwolle\t133,141\nDalfsen\t29,533", ("GM0193", "GM0148")),
        (
            (
                "Gemeentecode;Gemeentenaam;Provinciecode;Provincienaam\n193;Zwolle;23;Overijssel\n"
                "148;Dalfsen;23;Overijssel"
            ),
            ("GM0193", "GM0148"),
        ),
        (
            (
                'Bevolking; per maand\n\n"Regio\'s";"Perioden";"Bevolking"\n"Zwolle";"2024";"1"\n'
                '"Dalfsen";"2024";"2"\n"Bron: CBS"\n'
            ),
            ("GM0193", "GM0148"),
        ),
        (
            (
                '"Regio\'s";"Bevolking"\n"Utrecht (gemeente)";"374238"\n'
                '"\'s-Gravenhage (gemeente)";"566221"'
            ),
            ("GM0344", "GM0518"),
        ),
        ("Zwolle en Dalfsen\nOmmen, Kampen", ("GM0193", "GM0148", "GM0175", "GM0166")),
        ("Zwolle, Dalfsen, Ommen en Kampen", ("GM0193", "GM0148", "GM0175", "GM0166")),
        ("Zwolle / Dalfsen", ("GM0193", "GM0148")),
        ("Roermond, Weert, Echt-Susteren", ("GM0957", "GM0988", "GM1711")),
        ("Nuenen c.a.\nGemert-Bakel", ("GM0820", "GM1652")),
        ("Súdwest-Fryslân\nDe Fryske Marren\nLjouwert", ("GM1900", "GM1940", "GM0080")),
        ("0193\n0148", ("GM0193", "GM0148")),
        ("Zwolle 133141\nDalfsen 29533", ("GM0193", "GM0148")),
        ("Gem. Zwolle\nGem. Dalfsen", ("GM0193", "GM0148")),
    ],
)
def test_municipalities_are_known_in_any_table_or_line(text: str, codes: tuple[str, ...]) -> None:
    preview = look(text)
    assert (preview.kind, preview.municipalities) == ("municipalities", codes)
    assert len(preview.parties) == len(codes)
    assert not any(any(map(str.isdigit, name)) for name in names(preview))


@pytest.mark.parametrize(
    "text",
    [
        "Naam;Gemeente\nDeltion;Zwolle\nCibap;Zwolle",
        "Kreek Bouw;Zwolle;3\nBakkerij De Vries;Kampen;2",
        "Nuenen, Gerwen en Nederwetten",
        "Zorg en Welzijn\nZwolle",
    ],
)
def test_where_parties_are_does_not_make_them_municipalities(text: str) -> None:
    assert look(text).kind in {"table", "list"}


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("https://example.org/lijst", "adres van een pagina"),
        ("[InternetShortcut]\nURL=https://example.org/lijst", "adres van een pagina"),
        ("MIME-Version: 1.0\nContent-Type: multipart/related\nX-A: 1\n\n--x", "e-mail"),
        ('<?xml version="1.0"?><?mso x?><Workbook><Table><Row/></Table></Workbook>', ".xml"),
    ],
)
def test_what_is_no_list_is_named(text: str, what: str) -> None:
    preview = look(text)
    assert preview.kind == "not_ours"
    assert what in told(preview)


def test_the_questions_are_in_english_too() -> None:
    preview = look_at("Jan de Vries\nPiet Bakker", language="en")
    assert preview.questions[0].text == (
        "Are these people or organisations: Jan de Vries and Piet Bakker?"
    )


@pytest.mark.parametrize("kind", rules("people")["kinds"])
def test_a_row_that_says_of_itself_that_it_is_a_person_stays_out(kind: str) -> None:
    table = f"Label,Type,Sector\nKreek BV,Organization,business\nJan Jansen,{kind.title()},business"
    found = look_at(table, language="en")
    assert [one.name for one in found.parties] == ["Kreek BV"]
    assert not [one for one in found.questions if one.about == "people"]
    assert any(one.rows == (3,) and "about a person" in one.why for one in found.left_out)


@pytest.mark.parametrize("header", rules("people")["kind_headers"])
def test_each_name_of_a_column_with_kinds_tells_who_is_a_person(header: str) -> None:
    found = look_at(
        f"Naam;{header.title()};Sector\nKreek BV;bedrijf;werkgevers\nAnna;Persoon;onderwijs"
    )
    assert [one.name for one in found.parties] == ["Kreek BV"]


@pytest.mark.parametrize(
    ("chat", "names"),
    [
        (
            "[09:12] Jan Jansen\nGemeente Zwolle\n[09:13] An de Vries\nUWV",
            ["Gemeente Zwolle", "UWV"],
        ),
        (
            "[12-01-2026, 09:12] Jan: Gemeente Zwolle\n[12-01-2026, 09:13:05] An de Vries: UWV",
            ["Gemeente Zwolle", "UWV"],
        ),
        ("[A] Gemeente Zwolle\n[B] UWV", ["[A] Gemeente Zwolle", "[B] UWV"]),
    ],
)
def test_who_said_something_in_a_chat_is_no_party(chat: str, names: list[str]) -> None:
    found = look_at(chat)
    assert [one.name for one in found.parties] == names
    assert bool(found.left_out) == ("09:" in chat)
