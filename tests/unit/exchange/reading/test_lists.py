"""Lists as people paste them: the names and nothing else."""

from __future__ import annotations

import pytest

from regiolab.exchange import look_at
from tests.unit.exchange.reading.looked import about, look, names, told

THREE = ["Gemeente Zwolle", "ROC van Twente", "Kreek BV"]


@pytest.mark.parametrize(
    "text",
    [
        "Gemeente Zwolle\nROC van Twente\nKreek BV",
        "Gemeente Zwolle\r\nROC van Twente\r\n\r\nKreek BV\r\n",
        "•\tGemeente Zwolle\n•\tROC van Twente\n•\tKreek BV",
        "1.\tGemeente Zwolle\n2.\tROC van Twente\n3.\tKreek BV",
        "1.\tGemeente Zwolle\n\t1.1.\tROC van Twente\n\to\tKreek BV",
        "•\tGemeente Zwolle\n\to\tROC van Twente\n\t§\tKreek BV",
        "a)\tGemeente Zwolle\nb)\tROC van Twente\nc)\tKreek BV",
        "a) Gemeente Zwolle\nb) ROC van Twente\nc) Kreek BV",
        "i. Gemeente Zwolle\nii. ROC van Twente\niii. Kreek BV",
        "I.\tGemeente Zwolle\nII.\tROC van Twente\nIII.\tKreek BV",
        "(1) Gemeente Zwolle\n(2) ROC van Twente\n(3) Kreek BV",
        "\uf0b7\tGemeente Zwolle\n\uf0b7\tROC van Twente\n\uf0a7\tKreek BV",
        "- Gemeente Zwolle\n  - ROC van Twente\n    * Kreek BV",
        "☐ Gemeente Zwolle\n☑ ROC van Twente\n✓ Kreek BV",
        "- [ ] Gemeente Zwolle\n- [x] ROC van Twente\n- [X] Kreek BV",
        "* **Gemeente Zwolle**\n* [ROC van Twente](https://example.org)\n* _Kreek BV_",
        "> Gemeente Zwolle\n> ROC van Twente\n> Kreek BV",
        "Gemeente Zwolle; ROC van Twente; Kreek BV;",
        "Gemeente Zwolle, ROC van Twente en Kreek BV",
        "Gemeente Zwolle, ROC van Twente, Kreek BV",
        "Gemeente Zwolle, ROC van Twente and Kreek BV",
        "Partijen: Gemeente Zwolle, ROC van Twente en Kreek BV",
        "Partijen:\n- Gemeente Zwolle\n- ROC van Twente\n- Kreek BV",
        "“Gemeente Zwolle”\n'ROC van Twente'\n\"Kreek BV\"",
        "<ul><li>Gemeente Zwolle</li>\n<li>ROC van Twente</li>\n<li>Kreek BV</li></ul>",
        "Gemeente\u00a0Zwolle\nROC\u200b van Twente\nKreek\u00ad BV",
        "Gemeente Zwolle\tROC van Twente\tKreek BV",
    ],
)
def test_the_names_of_a_list_come_without_what_stands_around_them(text: str) -> None:
    assert names(look(text)) == THREE


@pytest.mark.parametrize(
    "name",
    [
        "A. Schulman BV",
        "Nuenen, Gerwen en Nederwetten",
        "3M Nederland",
        "'t Veld (stichting)",
        "ROC Aventus, locatie Apeldoorn",
        "Zorg en Welzijn",
        "St. Jansdal",
        "O2",
        "V.O.F. De Hoop",
        "Van Dorp Installaties B.V.",
        "2Switch",
    ],
)
def test_a_name_that_looks_like_a_list_stays_whole(name: str) -> None:
    assert names(look(f"{name}\nGemeente Zwolle")) == [name, "Gemeente Zwolle"]


def test_a_name_has_the_sector_that_its_kind_has_and_others_are_asked() -> None:
    preview = look("Gemeente Zwolle\nKreek BV")
    assert [party.sector for party in preview.parties] == ["government", None]
    assert about(preview) == {"sector"}
    done = preview.answered(sector="employers")
    assert not done.questions
    assert done.parties[1].sector == "employers"


def test_who_is_there_twice_is_told() -> None:
    preview = look("Gemeente Zwolle\ngemeente  zwolle\nKreek BV")
    assert names(preview) == ["Gemeente Zwolle", "Kreek BV"]
    assert "gemeente zwolle: staat er twee keer" in told(preview)


@pytest.mark.parametrize(
    "text",
    [
        "jan@example.org\npiet@example.org",
        "Jan Jansen <jan@example.org>; Piet Pieters <piet@example.org>",
        "mw. A. de Vries\ndhr. B. Jansen",
        "A. de Vries\nB.C. van der Berg",
        "Jansen, P.\nVries, A. de",
        "06-12345678\n+31 6 1234 5678",
        "https://www.linkedin.com/in/jan\nhttps://nl.linkedin.com/in/piet",
        "De heer P. Pieters\nProf. dr. Q. Klaassen",
    ],
)
def test_people_stay_out_and_it_is_said(text: str) -> None:
    preview = look(text)
    assert preview.kind == "people"
    assert names(preview) == []
    assert about(preview) == {"people"}
    assert "gaat over een persoon" in told(preview)


def test_the_organisations_of_people_are_offered() -> None:
    preview = look("Jan Jansen (Gemeente Zwolle) <jan@example.org>\nmw. A. Bos (ROC van Twente)")
    assert preview.kind == "people"
    assert names(preview.answered(people="organisations")) == ["Gemeente Zwolle", "ROC van Twente"]
    assert names(preview.answered(people="none")) == []


def test_one_person_in_a_list_is_left_out_and_the_rest_comes() -> None:
    preview = look("Gemeente Zwolle\nmw. A. de Vries\nROC van Twente")
    assert preview.kind == "list"
    assert names(preview) == ["Gemeente Zwolle", "ROC van Twente"]
    assert "1 regel: gaat over een persoon" in told(preview)


@pytest.mark.parametrize("text", ["", "   \n\t\n", "---\n***\n", "•\n•\n"])
def test_nothing_is_nothing(text: str) -> None:
    preview = look(text)
    assert (names(preview), preview.questions) == ([], ())


def test_sentences_are_in_the_language_that_was_asked() -> None:
    assert "Which sector" in look_at("Kreek BV", language="en").questions[0].text
    assert "Welke sector" in look_at("Kreek BV").questions[0].text
