"""What nobody sees is not drawn anew, and is true again before somebody sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.kit import KitWidget

if TYPE_CHECKING:
    from regiolab.model import Workspace
    from regiolab.storage import StoredWorkspace
    from regiolab.widgets.kit.readable import Readable


class Parties(KitWidget):
    """Shows the names of the parties and counts how often it was drawn."""

    _esm = script("connection_check")
    _css = styles("connection_check")

    drawn = 0

    def make_view(self) -> dict[str, Any]:
        self.drawn += 1
        return {"parties": [party.name for party in self.workspace.stakeholders]}

    def readable(self, _shown: Workspace, *, private: bool) -> list[Readable]:
        return [", ".join(self.view["parties"])] if private else []


@pytest.fixture
def widget(stored: StoredWorkspace) -> Parties:
    return Parties(stored, "nl")


def say(widget: Parties, client: str, *, seen: bool) -> None:
    widget._on_message(widget, {"type": "sight", "client": client, "seen": seen}, [])


def ping(widget: Parties, client: str) -> None:
    widget._on_message(
        widget, {"type": "command", "client": client, "seq": 1, "name": "ping", "args": {}}, []
    )


def test_a_widget_in_a_lesson_behind_another_is_not_drawn_at_a_change(widget: Parties) -> None:
    say(widget, "tab", seen=False)
    before = widget.drawn
    widget.workspace.add_stakeholder("Provincie", "government")
    assert (widget.drawn, widget.view["parties"]) == (before, [])


def test_it_is_true_again_when_it_comes_into_sight(widget: Parties) -> None:
    say(widget, "tab", seen=False)
    widget.workspace.add_stakeholder("Provincie", "government")
    say(widget, "tab", seen=True)
    assert widget.view["parties"] == ["Provincie"]
    before = widget.drawn
    say(widget, "tab", seen=True)
    assert widget.drawn == before  # nothing had changed meanwhile


def test_one_page_that_shows_it_is_enough(widget: Parties) -> None:
    ping(widget, "other tab")
    say(widget, "tab", seen=False)
    widget.workspace.add_stakeholder("Provincie", "government")
    assert widget.view["parties"] == ["Provincie"]


def test_a_page_that_comes_after_one_that_left_shows_it(widget: Parties) -> None:
    say(widget, "tab", seen=False)
    ping(widget, "tab after a reload")
    widget.workspace.add_stakeholder("Provincie", "government")
    assert widget.view["parties"] == ["Provincie"]


def test_what_is_printed_of_it_is_never_old(widget: Parties) -> None:
    say(widget, "tab", seen=False)
    widget.workspace.add_stakeholder("Provincie", "government")
    bundle = widget._repr_mimebundle_()
    assert bundle is not None
    assert widget.view["parties"] == ["Provincie"]
