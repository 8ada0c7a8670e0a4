"""What people type is kept as they typed it, without what nobody can see or no file can hold."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regiolab.model import Workspace
from regiolab.model.fields import clean, on_one_line

ANY_TEXT = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize(
    "name",
    [
        "<img src=x onerror=alert(1)>",
        "Zorg 👩‍👩‍👧 & welzijn 🏴󠁧󠁢󠁳󠁣󠁴󠁿",
        "بلدية أمستردام",
        "עיריית תל אביב",
        "’s-Hertogenbosch",
        "Súdwest-Fryslân",
        "=1+1",
        "{item}",
        "a" * 200,
        "Gem. A/B \\ \"quote\" 'x'",
    ],
)
def test_a_name_is_kept_sign_for_sign(name):
    workspace = Workspace.new("Regio")
    party = workspace.add_stakeholder(name, "government")
    assert party.name == name
    assert Workspace.from_json(workspace.to_json()).stakeholders[0].name == name


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Deltion \n College ", "Deltion College"),
        ("a\x00b\x1bc\x7f", "abc"),
        ("a\ud800b", "ab"),
        ("e\x00\u0301", "é"),
        ("Cafe\u0301", "Café"),
        ("\u202eabc", "abc"),
        ("\ufeffabc\u200b", "abc"),
        ("a\u2028b", "a b"),
    ],
)
def test_signs_that_nobody_sees_are_left_out_of_a_name(typed, kept):
    party = Workspace.new("Regio").add_stakeholder(typed, "government")
    assert party.name == kept


def test_a_note_keeps_its_lines():
    workspace = Workspace.new("Regio")
    party = workspace.add_stakeholder("A", "workers", note="een\r\ntwee\rdrie\n\tvier\x07 ")
    assert party.note == "een\ntwee\ndrie\n\tvier"


@given(ANY_TEXT)
def test_cleaning_clean_text_changes_nothing(text):
    for cleaning in (clean, on_one_line):
        once = cleaning(text)
        assert cleaning(once) == once
        assert unicodedata.is_normalized("NFC", once)
        once.encode()


@given(ANY_TEXT)
def test_any_text_in_any_place_can_be_written_and_read_again(text):
    workspace = Workspace.new("Regio")
    party = workspace.add_stakeholder("A", "workers", note=text[:4000], later={text: [text]})
    workspace.update("stakeholders", party.id, {"wants": text[:500]})
    written = workspace.to_json()
    written.encode()
    assert Workspace.from_json(written).to_json() == written
