"""The party catalogue as a file: complete in both languages, and honest about where it is from."""

import re
from collections import Counter

import pytest
import yaml
from pydantic import ValidationError

from regiolab.course.catalogue import Catalogue, catalogue
from regiolab.model import Workspace
from regiolab.model.codes import CORNERS, SECTORS
from regiolab.regions import data_folder, sources

PARTIES = catalogue().parties
TEXT = (data_folder() / "stakeholders.yaml").read_text(encoding="utf-8")


def test_there_are_62_kinds_of_parties_each_with_an_id_of_its_own():
    assert len(PARTIES) == 62
    assert len({party.id for party in PARTIES}) == 62


def test_no_two_kinds_share_a_name_in_one_language():
    for language in ("nl", "en"):
        names = [party.name.text(language).casefold() for party in PARTIES]
        assert len(set(names)) == len(names)


def test_the_dutch_and_the_english_sentence_are_not_the_same():
    assert all(party.role.text("nl") != party.role.text("en") for party in PARTIES)


def test_every_sentence_ends_with_a_full_stop_and_fits_a_note():
    for party in PARTIES:
        for language in ("nl", "en"):
            assert re.fullmatch(r"\S.*[^.]\.", party.role.text(language)), party.id


def test_every_sector_corner_and_link_occurs():
    assert {party.sector for party in PARTIES} == set(SECTORS)
    assert {corner for party in PARTIES for corner in party.corners} == set(CORNERS)
    assert {party.link for party in PARTIES} == set(catalogue().links)


def test_each_link_has_a_word_in_both_languages():
    words = {code: (link.nl, link.en) for code, link in catalogue().links.items()}
    assert words == {
        "decides": ("beslist", "decides"),
        "funds": ("betaalt", "funds"),
        "delivers": ("voert uit", "delivers"),
        "uses": ("gebruikt of ondervindt", "uses or experiences"),
        "influences": ("beïnvloedt", "influences"),
    }


def test_the_readme_counts_what_the_entries_rest_on():
    assert Counter(party.source.basis for party in PARTIES) == {
        "page": 17,
        "page_names_it": 17,
        "general_knowledge": 28,
    }
    readme = (data_folder() / "README.md").read_text(encoding="utf-8")
    section = readme.split("## The party catalogue")[1].split("\n## ")[0]
    assert "62 kinds" in section
    assert "For 17 a page says what the party does; 17 more" in section
    assert "for 28 no page was read" in section


def test_a_key_stands_beside_the_address_it_has_in_the_list_of_sources_and_only_there():
    key_of = {each.address: key for key, each in sources().items() if each.address}
    keys = {party.id: party.source.key for party in PARTIES}
    assert keys == {party.id: key_of.get(party.source.address) for party in PARTIES}
    assert sum(key is not None for key in keys.values()) == 16


@pytest.mark.parametrize("party", PARTIES, ids=lambda party: party.id)
def test_every_kind_can_be_put_on_a_map_in_both_languages(party):
    for language in ("nl", "en"):
        workspace = Workspace.new("Regio", language)
        stakeholder = workspace.add_stakeholder(
            party.name.text(language),
            party.sector,
            corners=list(party.corners),
            scale=party.scale,
            catalogue_id=party.id,
            note=party.role.text(language),
        )
        assert stakeholder.catalogue_id == party.id


def test_choices_by_link_corner_and_scale_narrow_the_list():
    funders = catalogue().chosen(link="funds")
    assert [party.id for party in funders] == ["fonds_europa", "oo_fonds", "rom"]
    assert [party.id for party in catalogue().chosen(link="funds", corner="economy")] == [
        "fonds_europa",
        "rom",
    ]
    assert [
        party.id for party in catalogue().chosen(link="funds", corner="economy", scale="regional")
    ] == ["rom"]
    assert catalogue().chosen() == list(PARTIES)


def test_a_party_is_found_by_its_id_and_no_other_way():
    assert catalogue().party("mbo").name.nl == "Mbo-instelling (ROC, vakinstelling)"
    assert catalogue().party("Mbo-instelling (ROC, vakinstelling)") is None
    assert catalogue().party(None) is None


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("sector: government", "sector: goverment"),
        ("scale: local", "scale: galactic"),
        ("link: decides", "link: likes"),
        ("corners: [economy, education, labour_market]", "corners: []"),
        ("source: {basis: general_knowledge}", "source: {basis: page}"),
        ("- id: gemeenteraad", "- id: gemeente"),
        ("- id: gemeente\n", "- id: De gemeente\n"),
        ("  scale: local\n", "  scale: local\n  size: large\n"),
    ],
)
def test_a_file_with_a_mistake_is_refused(said, instead):
    assert said in TEXT
    with pytest.raises(ValidationError):
        Catalogue.model_validate(yaml.safe_load(TEXT.replace(said, instead, 1)))
