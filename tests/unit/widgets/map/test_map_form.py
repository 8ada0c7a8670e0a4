"""The form of a party: seven answers in sight, the rest behind "more"."""

import pytest


@pytest.fixture
def party(person):
    return person.adds("Provincie")


@pytest.mark.parametrize(
    ("field", "value", "kept"),
    [
        ("abbreviation", "PWO", "PWO"),
        ("aliases", "Provincie W-O; ;de provincie", ["Provincie W-O", "de provincie"]),
        ("kind", "partnership", "partnership"),
        ("corners", ["labour_market", "economy"], ["economy", "labour_market"]),
        ("scale", "provincial", "provincial"),
        ("limits", "de eigen begroting", "de eigen begroting"),
        ("reason", "gaat over de vergunning", "gaat over de vergunning"),
        ("discuss", True, True),
    ],
)
def test_every_answer_behind_more_is_kept_and_can_be_taken_back(person, party, field, value, kept):
    empty = person.workspace.get("stakeholders", party)
    seen = getattr(empty, field)
    base = "; ".join(seen) if field == "aliases" else seen
    assert person.does("edit", party=party, field=field, value=value, base=base)["ok"]
    assert getattr(person.workspace.get("stakeholders", party), field) == kept
    assert person.view["kit"]["conflicts"] == []
    person.does("edit", party=party, field=field, value=base, base=value)
    assert person.workspace.get("stakeholders", party) == empty


def test_who_talks_to_them_and_by_when_are_kept(person, party):
    person.does("edit", party=party, field="contact.role", value="accountmanager werk", base="")
    person.does("edit", party=party, field="contact.by", value="2027-04-01", base="")
    more = person.view["form"]["more"]
    assert more["contact_role"]["value"] == "accountmanager werk"
    assert more["contact_by"]["value"] == "2027-04-01"


def test_the_role_we_would_like_is_kept(person, party):
    person.does("edit", party=party, field="role.desired", value="co_decides", base="")
    assert person.view["form"]["more"]["role_desired"]["value"] == "co_decides"


def test_an_extreme_score_asks_why_in_sight(person, party):
    person.places(party, 3, 2)
    assert person.view["form"]["more"]["reason"]["hint"] == ""
    assert not person.view["form"]["more"]["reason"]["asked"]
    person.places(party, 4, 2)
    assert person.view["form"]["more"]["reason"]["asked"]
    assert person.view["form"]["more"]["reason"]["hint"].endswith(": invloed")
    person.does("edit", party=party, field="reason", value="moet tekenen", base="")
    assert person.view["form"]["more"]["reason"]["value"] == "moet tekenen"


def test_a_field_that_the_form_does_not_have_cannot_be_changed(person, party):
    with pytest.raises(KeyError):
        person.does("edit", party=party, field="id", value="x", base=party)
