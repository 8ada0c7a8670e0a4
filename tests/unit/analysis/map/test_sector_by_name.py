"""The sector of a party by the beginning of its name, as the catalogue has it."""

import pytest

from regiolab.analysis.map.sector_by_name import sector_by_name
from regiolab.course.catalogue import catalogue


@pytest.mark.parametrize("party", catalogue().parties, ids=lambda party: party.id)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_party_of_the_catalogue_is_known_by_its_own_name(party, language):
    assert sector_by_name(party.name.text(language)) == party.sector


@pytest.mark.parametrize(
    ("name", "sector"),
    [
        ("Gemeente Zwolle", "government"),
        ("gem. Zwolle", "government"),
        ("PROVINCIE Overijssel", "government"),
        ("Ministerie van LNV", "government"),
        ("ROC van Twente", "education"),
        ("MBO-school De Landen", "education"),
        ("Universiteit Twente", "knowledge"),
        ("VNO-NCW Midden", "employers"),
        ("FNV", "workers"),
        ("Economic Board Oost", "intermediary"),
        ("Water board Rivers", "government"),
        ("Deltion", None),
        ("Zwolle, gemeente", None),
        ("Gemeentelijke scholen", None),
        ("Regionale bakkers", None),
        ("🏫", None),
        ("", None),
    ],
)
def test_a_name_has_the_sector_of_the_kind_of_party_it_begins_with(name, sector):
    assert sector_by_name(name) == sector
