"""A widget is one class with parts; their commands stand in one table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import pytest

from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.commands import Later, Reply, commands_of
from regiolab.widgets.kit.kit import KitWidget
from regiolab.widgets.kit.part import Context, Part

if TYPE_CHECKING:
    from regiolab.storage import StoredWorkspace


class Counter(Part[Context]):
    takes_long = frozenset({"recount"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.counted = 0

    def command_count(self, by: int) -> Reply:
        self.counted += by
        return Reply(self.words("saved at {time}", time=self.counted))

    def command_recount(self) -> Later:
        return Later(Reply)


class Other(Part[Context]):
    takes_long = frozenset({"wait"})

    def command_wait(self) -> Later:
        return Later(Reply)


class TwoParts(KitWidget):
    _esm = script("connection_check")
    _css = styles("connection_check")
    parts: ClassVar[tuple[type[Part[Any]], ...]] = (Counter, Other)

    def make_view(self) -> dict[str, Any]:
        return {"counted": self.part(Counter).counted}


def answered(widget: KitWidget, name: str, **args: Any) -> dict[str, Any]:
    return dict(widget.answer({"name": name, "args": args}))


def test_a_command_of_a_part_is_carried_out_by_that_part(stored: StoredWorkspace) -> None:
    widget = TwoParts(stored, "nl")
    ack = answered(widget, "count", by=3)
    widget.refresh()
    assert (ack["message"], widget.view["counted"]) == ("bewaard om 3", 3)


def test_two_widgets_on_one_workspace_have_parts_of_their_own(stored: StoredWorkspace) -> None:
    one, other = TwoParts(stored, "nl"), TwoParts(stored, "nl")
    answered(one, "count", by=3)
    assert (one.part(Counter).counted, other.part(Counter).counted) == (3, 0)


def test_a_part_can_be_made_without_the_widget(stored: StoredWorkspace) -> None:
    assert Counter(Context(stored, "en")).command_count(by=2).message == "saved at 2"


def test_the_kits_own_commands_stay_with_the_widget(stored: StoredWorkspace) -> None:
    assert answered(TwoParts(stored, "nl"), "undo")["ok"]


def test_what_takes_long_is_united_over_the_parts() -> None:
    slow = {name for name, command in TwoParts.commands.items() if command.takes_long}
    assert slow == {"recount", "wait"}


def test_two_parts_with_a_command_of_one_name_are_refused_at_import() -> None:
    class Again(Part[Context]):
        def command_count(self, by: int) -> None: ...

    with pytest.raises(TypeError, match="Again and Counter both take the command 'count'"):
        type("Twice", (KitWidget,), {"parts": (Counter, Again)})


def test_a_part_that_takes_a_command_of_the_kit_is_refused() -> None:
    class Undoing(Part[Context]):
        def command_undo(self) -> None: ...

    with pytest.raises(TypeError, match="both take the command 'undo'"):
        commands_of(KitWidget, (Undoing,))


def test_taking_long_is_said_of_commands_alone() -> None:
    class Slow(Part[Context]):
        takes_long = frozenset({"wiat"})

    with pytest.raises(TypeError, match="wiat"):
        commands_of(KitWidget, (Slow,))
