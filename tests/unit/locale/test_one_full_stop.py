"""A sentence that ends in a name with a full stop of its own ends in one."""

import pytest

from regiolab.locale import plural, text


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Jansen & zn.", "Erbij halen: Jansen & zn."),
        ("Jansen", "Erbij halen: Jansen."),
        ("Wacht...", "Erbij halen: Wacht...."),
    ],
)
def test_a_full_stop_is_not_doubled(name, expected):
    assert text("nl", "Erbij halen: {names}.", names=name) == expected


def test_what_was_typed_stays_where_no_full_stop_follows():
    assert text("en", "“{name}” is here. {name}", name="zn.") == "“zn.” is here. zn."


def test_a_full_stop_within_a_message_and_in_a_plural_is_not_doubled_either():
    assert text("en", "From {name}. More.", name="zn.") == "From zn. More."
    assert plural("en", "{count}: {name}.", "{count}: {name}.", 1, name="zn.") == "1: zn."
