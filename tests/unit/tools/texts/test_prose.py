"""Mark-up goes, sentences are counted as a reader counts them."""

from __future__ import annotations

from tools.course_texts.passages import Passage
from tools.course_texts.prose import in_italics, lengths, prose, sentences
from tools.readability import by_file, report


def test_code_links_keys_and_addresses_are_no_prose() -> None:
    text = (
        "Druk op **▶▶** [S1, S4] en lees [les 05](05_tensions.md) in `work/`,\n"
        "of kijk op https://example.org/a. Vul {name} in."
    )
    assert prose(text) == "Druk op ▶▶ en lees les 05 in , of kijk op Vul in."


def test_a_list_of_sources_is_no_prose() -> None:
    assert prose(
        "Lees dit.\n\n- **S5** SERmagazine,\n  interview\n- Freeman, L. C. (1977). A set."
    ) == ("Lees dit.")


def test_each_list_item_and_table_cell_stands_alone() -> None:
    assert prose("Kies:\n\n1. een\n2. twee\n\n| a | b |\n|---|---|\n| c | d |").split("\n") == [
        *("Kies:", "een", "twee", "a", "b", "c", "d"),
    ]


def test_italics_can_be_left_out_and_asked_for() -> None:
    text = "Het rapport *Maak Verschil* is van 2016."
    assert prose(text, italics=False) == "Het rapport is van 2016."
    assert in_italics(text) == "Maak Verschil"


def test_a_word_of_the_glossary_counts_as_it_is_shown() -> None:
    assert prose("Een van de [[corop|COROP-gebieden]].") == "Een van de COROP-gebieden."


def test_sentences_end_at_a_mark_before_a_capital_and_not_at_an_abbreviation_inside() -> None:
    assert sentences("Kies 3.5 procent. Wie wil dat? Niemand weet het.") == [
        "Kies 3.5 procent.",
        "Wie wil dat?",
        "Niemand weet het.",
    ]


def test_long_sentences_are_listed_and_the_average_is_that_of_all() -> None:
    long = "Dit " + "is " * 24 + "lang."
    found = lengths(f"Kort is goed. {long}")
    assert found.long == (long,)
    assert found.sentences == 2
    assert found.average == (3 + 26) / 2


def test_the_report_has_a_line_for_each_file_and_language() -> None:
    passages = [
        Passage("lessons/01.py: a", "nl", "Dit is een zin."),
        Passage("lessons/01.py: b", "nl", "Dit is er nog een."),
        Passage("lessons/01.py: b", "en", "This is another."),
    ]
    lines = report(by_file(passages)).splitlines()
    assert lines[1:] == [
        "lessons/01.py (en): 3.0 in 1 sentences",
        "lessons/01.py (nl): 4.5 in 2 sentences",
    ]
