"""What goes over the line between a widget in the browser and Python, as types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from regiolab.model.json import Json


class CommandMessage(TypedDict):
    """A command from the browser.

    `client` names the page that sent it, `seq` counts its commands; both come back in the
    acknowledgement. `args` are the arguments of the command, by name.
    """

    type: NotRequired[Literal["command"]]
    client: NotRequired[str]
    seq: NotRequired[int]
    name: str
    args: NotRequired[Json]


class Acknowledgement(TypedDict):
    """The answer to a command.

    When `ok`: whether it was `saved`, a `message` in the reader's language ("" for none), and
    `data` for the page. Otherwise: the `error` as one sentence, the `field` it is about, and
    `details` where the fault is ours, and `stopped` when somebody stopped it.
    """

    type: Literal["ack"]
    client: str | None
    seq: int | None
    ok: bool
    saved: NotRequired[bool]
    message: NotRequired[str]
    data: NotRequired[Json]
    error: NotRequired[str]
    field: NotRequired[str | None]
    details: NotRequired[str]
    stopped: NotRequired[bool]


class StepView(TypedDict):
    """A button that takes a step back or makes it again: its label, and whether there is one."""

    label: str
    enabled: bool


class CopyView(TypedDict):
    """What the browser needs to know to keep a copy of the work.

    `name` of its folder, `state` that tells this content from every other, `size` as the number
    of entries that a group made.
    """

    name: str
    state: str
    size: int


class LaptopView(TypedDict):
    """A laptop that works on this: its number, one of six colours, and what it is called.

    `says` is what it is at, in words, and `at` the field, as `collection.id.field`; both empty
    for nothing. `here` is what to say beside that field.
    """

    number: int
    colour: int
    name: str
    says: str
    at: str
    here: str


class TogetherView(TypedDict):
    """Who works on this now: a heading and the laptops, by number."""

    label: str
    laptops: list[LaptopView]


class KitView(TypedDict):
    """What the kit itself shows around every widget.

    `saved_at` is an ISO time, None before the first save; `copy` is None where the browser keeps
    no copy; `together` is None as long as nobody else is here; `reminder`, `left_out`, `problem`
    and `notices` are sentences in the reader's language; `words` are those that the browser side
    of the kit shows.
    """

    language: str
    workspace: str
    saved_at: str | None
    copy: CopyView | None
    together: TogetherView | None
    reminder: str
    left_out: str
    problem: str | None
    notices: list[str]
    undo: StepView
    redo: StepView
    conflicts: list[Json]
    words: dict[str, str]
