"""Between which sectors there is no relation, and who links schools to employers."""

KNIT = "A-B A-C A-D B-C B-D C-D"
"""Six relations between four parties of other sectors, so that the network says something."""


def knit(a_map):
    return a_map().parties("A B").parties("C D", "knowledge").ties(KNIT)


def test_two_sectors_of_two_without_a_relation_are_told_with_their_numbers(a_map):
    made = knit(a_map).parties("K L M", "workers")
    first, second = made.found("sectors_without_relation")
    assert first.text("nl") == (
        "Tussen overheid en werkenden is nog geen relatie: 2 × 3 partijen, 0 van de 6 mogelijke."
    )
    assert second.text("en") == (
        "Between workers and knowledge there is no relation yet: 3 × 2 parties, 0 of 6 possible."
    )
    made.ties("A-K")
    assert len(made.found("sectors_without_relation")) == 1


def test_a_sector_of_one_party_is_no_pattern(a_map):
    assert not knit(a_map).party("K", "workers").found("sectors_without_relation")


def test_a_wanted_relation_between_sectors_does_not_exist_yet(a_map):
    made = knit(a_map).parties("K L", "workers").ties("A-K C-K", status="desired")
    assert len(made.found("sectors_without_relation")) == 2


def test_after_three_pairs_of_sectors_the_rest_shares_a_sentence(a_map):
    made = knit(a_map).parties("K L M", "workers").parties("P Q", "intermediary")
    found = made.found("sectors_without_relation")
    assert len(found) == 4
    assert found[3].text("en") == (
        "Nor is there a relation between 2 other pairs: government and intermediary (0 of 4) and "
        "knowledge and intermediary (0 of 4)."
    )


def test_nobody_links_schools_to_employers(a_map):
    finding = (
        knit(a_map).party("S", "education").party("E", "employers").the("schools_and_employers")
    )
    assert finding.severity == "look_again"
    assert finding.text("nl").startswith("Niemand verbindt scholen nog met werkgevers")


def test_one_party_links_schools_to_employers(a_map):
    made = knit(a_map).party("S", "education").party("E", "employers").ties("A-S A-E B-S")
    finding = made.the("schools_and_employers")
    assert finding.severity == "to_discuss"
    assert finding.text("en") == (
        "Only A links schools to employers; they have no relation of their own."
    )
    assert made.names(finding.stakeholder_ids) == ["A"]


def test_one_direct_relation_links_schools_to_employers(a_map):
    made = knit(a_map).party("S", "education").party("E", "employers").ties("S-E")
    finding = made.the("schools_and_employers")
    assert finding.severity == "to_discuss"
    assert finding.text("en") == "Schools and employers have 1 relation with each other: E – S."


def test_several_links_between_schools_and_employers_are_good(a_map):
    made = knit(a_map).party("S", "education").party("E", "employers").ties("A-S A-E S-E")
    assert made.the("schools_and_employers").severity == "good"


def test_without_schools_or_without_employers_there_is_nothing_to_link(a_map):
    assert not knit(a_map).party("S", "education").found("schools_and_employers")
    assert not knit(a_map).party("E", "employers").found("schools_and_employers")
