"""How browser tests find words of the other language in what a page shows."""

from __future__ import annotations

import pytest

from tests.browser.screen_words import Messages

MESSAGES = (
    "Zoek op naam",
    "Groep {group}",
    "Deze partij staat nog niet op de kaart.",
    "Tussen {one} en {other} is nog geen relatie",
)


@pytest.mark.parametrize(
    ("said", "holds"),
    [
        ("Zoek op naam", True),
        ("Zoek op naam of plaats", False),  # a short message is the whole text, or nothing
        ("Groep Zwolle 3", True),
        ("Groep ", False),
        ("In Groep Zwolle", False),
        ("Let op: Deze partij staat nog niet op de kaart. Zet haar erop.", True),
        ("Deze partij staat nog niet", False),
        ("Nu: Tussen overheid en werkenden is nog geen relatie (2 van 4)", True),
        ("Tussen overheid en werkenden is nog weinig relatie", False),
        ("A place for every apprentice in this region", False),
    ],
)
def test_a_long_message_is_found_anywhere_and_a_short_one_alone(said: str, holds: bool) -> None:
    messages = Messages(MESSAGES)
    assert messages.holds(said) is holds
    assert messages.holds(said) is holds  # from what is known of it, too
