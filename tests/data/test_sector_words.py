"""Every line of what names say about sectors does what it says, and nothing more than that."""

import pytest

from regiolab.analysis.map.sector_by_name import proposed_sector, sector_by_name
from regiolab.course.sector_words import WHERE, SectorWords, sector_words, words_of
from regiolab.model.codes import SECTORS


def name(line: SectorWords) -> str:
    return f"{line.where}: {' '.join(line.words)}"


@pytest.mark.parametrize("line", sector_words(), ids=name)
def test_a_line_proposes_its_sector_for_its_example(line: SectorWords) -> None:
    assert line.fits(words_of(line.example))
    assert proposed_sector(line.example) == line.sector
    assert proposed_sector(line.example.upper()) == line.sector


@pytest.mark.parametrize("line", sector_words(), ids=name)
def test_a_line_is_not_in_the_list_of_parties_already(line: SectorWords) -> None:
    assert sector_by_name(line.example) is None


def test_every_line_is_of_a_sector_and_a_place_that_exist() -> None:
    assert {line.sector for line in sector_words()} == {*SECTORS}
    assert {line.where for line in sector_words()} == {*WHERE}
    assert all(len(line.words) == 1 for line in sector_words() if line.where == "ending")


@pytest.mark.parametrize(
    "unsure",
    [
        "Vakbond Basisschool De Regenboog",  # two sectors
        "Ondernemers en bewoners, bibliotheek",
        "College van burgemeester",  # a college, and no school
        "Stichting Oost",
        "Arriva",
        "Jan Jansen",
        "",
        "...",
        "🏫",
    ],
)
def test_nothing_is_proposed_where_it_is_not_sure(unsure: str) -> None:
    assert proposed_sector(unsure) is None


@pytest.mark.parametrize(
    ("name", "sector"),
    [
        ("Gemeente Doetinchem", "government"),  # the list of parties counts first
        ("UWV", "government"),
        ("ROC van Twente", "education"),
        ("MKB Achterhoek", "employers"),
        ("Windesheim University of Applied Sciences", "education"),  # more words over fewer
    ],
)
def test_what_is_known_better_counts(name: str, sector: str) -> None:
    assert proposed_sector(name) == sector
