"""Every field of a party has one record, and a record that says nothing shares nothing."""

from __future__ import annotations

import pytest

from regiolab.model.entities import Contact, Role, Stakeholder
from regiolab.model.party_answers import as_value, is_editable, is_level
from regiolab.model.party_fields import ASKED, PARTY_FIELDS, SHARED, PartyField, party_field
from regiolab.model.screen_names import FIELD_NAMES

PARTS = {"role": Role, "contact": Contact}


def test_every_field_of_the_model_has_a_record_and_every_record_a_field() -> None:
    in_the_model = [
        f"{name}.{part}" if part else name
        for name in Stakeholder.model_fields
        for part in (PARTS[name].model_fields if name in PARTS else ("",))
    ]
    records = [one.field for one in PARTY_FIELDS]
    assert sorted(records) == sorted(set(in_the_model) - {"id", "order"})


def test_a_new_record_shares_nothing_and_must_say_whether_the_graph_has_it() -> None:
    assert PartyField("website", "the website", in_graph=True).private
    with pytest.raises(TypeError, match="in_graph"):
        PartyField("website", "the website")  # type: ignore[call-arg]


def test_the_parts_of_one_field_are_shared_and_called_alike() -> None:
    for one in PARTY_FIELDS:
        for other in PARTY_FIELDS:
            if one.top == other.top:
                assert (one.private, one.called) == (other.private, other.called)


def test_no_judgement_is_shared() -> None:
    assert {
        *("name", "sector", "abbreviation", "aliases", "kind", "corners", "scale"),
        "catalogue_id",
    } <= SHARED
    assert not SHARED & {
        *("influence", "interest", "wants", "limits", "reason", "discuss", "contact"),
        *("role", "position", "note"),
    }


def test_what_is_asked_has_a_label_and_what_is_chosen_has_words() -> None:
    for one in ASKED:
        assert one.label, one.field
        assert bool(one.words) == (one.kind in {"level", "choice", "choices"}), one.field
        assert bool(one.codes) == bool(one.words), one.field


def test_what_nobody_is_asked_is_in_no_form_list_or_document() -> None:
    for one in set(PARTY_FIELDS) - set(ASKED):
        assert not any((one.label, one.in_list, one.in_document, one.in_graph)), one.field
        assert not is_editable(one.field)


def test_no_two_fields_have_the_same_header() -> None:
    claimed = [
        header.casefold()
        for one in ASKED
        for header in {one.heading.casefold(), *one.also, one.kumu.casefold() or one.field}
    ]
    assert len(claimed) == len(set(claimed))


def test_every_field_has_a_name_for_in_a_sentence() -> None:
    assert {one.top for one in PARTY_FIELDS} <= set(FIELD_NAMES)


@pytest.mark.parametrize(
    ("field", "given", "value"),
    [
        ("name", "", ""),
        ("name", "ROC", "ROC"),
        ("sector", "", None),
        ("wants", "", None),
        ("wants", None, None),
        ("aliases", "A; ;B", ["A", "B"]),
        ("influence", "0", 0),
        ("interest", 4, 4),
        ("corners", ["economy"], ["economy"]),
        ("discuss", True, True),
        ("contact.by", "2031-03-17", "2031-03-17"),
    ],
)
def test_a_value_from_a_control_is_as_the_model_has_it(
    field: str, given: object, value: object
) -> None:
    assert as_value(field, given) == value


def test_the_place_on_the_map_is_two_levels() -> None:
    assert {one.field for one in ASKED if is_level(one.field)} >= {"influence", "interest"}
    assert not is_level("role.now")


def test_a_field_that_is_not_there_is_no_field() -> None:
    assert not is_editable("id")
    with pytest.raises(KeyError):
        party_field("id")
