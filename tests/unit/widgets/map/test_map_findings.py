"""What stands out is on the screen, live; it selects, explains itself and moves nothing."""

import pytest

from regiolab.analysis.map import findings as rules


@pytest.fixture
def region(person):
    """The invented mini-region: eight parties, ten relations, one party that bridges."""
    sectors = {"Gem": 0, "Prov": 0, "MBO": 1, "HBO": 1, "Bedr": 2, "VNO": 2, "BondA": 3, "BondB": 3}
    codes = ("government", "education", "employers", "workers")
    ids = {name: person.adds(name, codes[number]) for name, number in sectors.items()}
    ties = (
        *("Gem-Prov", "Gem-MBO", "MBO-Bedr", "Bedr-VNO", "VNO-BondA", "BondA-BondB"),
        *("MBO-HBO", "Gem-Bedr", "HBO-VNO", "BondA-MBO"),
    )
    for pair in ties:
        source, target = pair.split("-")
        person.workspace.add_relation(ids[source], ids[target], "meets")
    person.does("select", party=None)
    return ids


def found(person, code):
    rows = person.view["findings"]["rows"] + person.view["findings"]["more"]["rows"]
    return [row for row in rows if row["code"] == code]


def test_an_empty_map_has_nothing_that_stands_out_and_says_how_to_begin(person):
    view = person.view["findings"]
    assert (view["rows"], view["good"]["rows"], view["conversations"]["rows"]) == ([], [], [])
    assert view["empty"].startswith("Nog niets.")


def test_a_finding_is_a_sentence_with_why_and_how(person, region):
    (row,) = found(person, "bridging_parties")
    assert "MBO" in row["sentence"]
    assert "10 paren" in row["why"]
    assert all(row["how"].values())
    assert row["word"] == "om te bespreken"


def test_findings_follow_every_change_at_once(person, region):
    (row,) = found(person, "sectors_without_relation")
    assert "overheid en werkenden" in row["sentence"]
    person.workspace.add_relation(region["Gem"], region["BondA"], "meets")
    assert found(person, "sectors_without_relation") == []
    person.does("undo")
    assert found(person, "sectors_without_relation")


def test_show_selects_the_parties_in_list_and_picture_and_opens_no_form(person, region):
    row = found(person, "sectors_without_relation")[0]
    ack = person.does("show", finding=row["key"])
    assert ack["message"].startswith("4 partijen gekozen: ")
    chosen = {name for name, one in person.rows.items() if one["selected"]}
    assert chosen == {"Gem", "Prov", "BondA", "BondB"}
    assert all(person.mark(region[name])["selected"] for name in chosen)
    assert person.view["form"]["party"] is None


def test_show_of_one_party_opens_no_form_either_so_that_nothing_moves(person, region):
    (row,) = found(person, "bridging_parties")
    person.does("show", finding=row["key"])
    assert person.rows["MBO"]["selected"]
    assert person.view["form"]["party"] is None
    person.does("select", party=region["MBO"])
    assert person.view["form"]["party"] == region["MBO"]


def test_show_again_selects_nobody(person, region):
    (row,) = found(person, "bridging_parties")
    person.does("show", finding=row["key"])
    assert found(person, "bridging_parties")[0]["shown"]
    person.does("show", finding=row["key"])
    assert not any(one["selected"] for one in person.rows.values())


def test_a_finding_that_is_gone_is_said_so(person, region):
    (row,) = found(person, "bridging_parties")
    person.workspace.remove("stakeholders", region["MBO"])
    assert not person.does("show", finding=row["key"])["ok"]


def test_a_party_about_which_we_did_not_agree_is_a_conversation_to_have(person, region):
    party = region["Prov"]
    person.does("edit", party=party, field="discuss", value=True, base=False)
    person.does("edit", party=party, field="contact.role", value="accountmanager", base="")
    person.does("edit", party=party, field="contact.by", value="2027-04-01", base="")
    talks = person.view["findings"]["conversations"]
    assert talks["title"] == "1 gesprek om te voeren"
    (talk,) = talks["rows"]
    assert talk["name"] == "Prov"
    assert "accountmanager" in talk["who"]
    assert "1 april" in talk["who"]
    person.does("show_parties", parties=talk["parties"])
    assert person.rows["Prov"]["selected"]


def test_the_numbers_come_when_they_are_opened(person, region):
    assert "lines" not in person.view["findings"]["numbers"]
    person.does("numbers", opened=True)
    numbers = person.view["findings"]["numbers"]
    assert "E-I-index: +0,20." in numbers["lines"]
    assert numbers["between"]["rows"][0] == {"name": "MBO", "value": "8,50"}
    densities = {row["pair"]: row["density"] for row in numbers["sectors"]["rows"]}
    assert densities["overheid – werkenden"] == "0,00"
    assert densities["onderwijs – werkgevers"] == "0,50"
    person.does("numbers", opened=False)
    assert "lines" not in person.view["findings"]["numbers"]


def test_selecting_does_not_compute_the_findings_again(person, region, monkeypatch):
    calls = []
    monkeypatch.setattr(
        "regiolab.widgets.map.findings.findings",
        lambda *args, **kwargs: calls.append(1) or rules.findings(*args, **kwargs),
    )
    person.does("select", party=region["Gem"])
    person.does("select", party=region["MBO"])
    assert calls == []
    person.does("edit", party=region["MBO"], field="wants", value="meer plekken", base="")
    assert calls == [1]


def test_what_is_put_off_on_a_large_map_is_computed_when_asked(person, region, monkeypatch):
    monkeypatch.setattr("regiolab.widgets.map.findings.LIVE_SIZE", 10)
    person.adds("De nieuwe", "knowledge")
    assert person.view["findings"]["compute"]["needed"]
    assert person.does("compute")["ok"]
    assert not person.view["findings"]["compute"]["needed"]
    assert "MBO" in found(person, "bridging_parties")[0]["sentence"]
