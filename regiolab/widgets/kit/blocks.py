"""What a step on the screen is made of, as types: fields, and blocks that hold them.

All words are in the reader's language; `type` says which kind of field or block it is. A `key`
tells blocks of one kind in one step apart, so that what is typed or folded open stays with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from regiolab.model.json import Json


class Option(TypedDict):
    """One answer to choose: what is kept, and its words."""

    value: str
    label: str


class TextField(TypedDict):
    """A text that is kept when it is left: `command` takes `args`, `value` and `base`.

    `base` is the value that was shown. `options` is empty; a field of an item has it.
    """

    type: Literal["text"]
    name: str
    label: str
    hint: str
    placeholder: str
    lines: int
    value: str
    options: NotRequired[list[Option]]
    command: str
    args: Json


class ChoiceField(TypedDict):
    """A list of which one is chosen."""

    type: Literal["choice"]
    name: str
    label: str
    hint: NotRequired[str]
    placeholder: NotRequired[str]
    lines: NotRequired[int]
    value: str
    options: list[Option]
    command: str
    args: Json


class ChecksField(TypedDict):
    """A few answers that may go together, all in sight."""

    type: Literal["checks"]
    name: str
    label: str
    value: list[str]
    options: list[Option]
    command: str
    args: Json


class Taken(TypedDict):
    """What was taken from a long list: `remove` labels the button that takes it away."""

    value: str
    label: str
    remove: str


class TakenField(TypedDict):
    """A long list from which one after the other is taken."""

    type: Literal["taken"]
    name: str
    label: str
    value: list[str]
    taken: list[Taken]
    options: list[Option]
    command: str
    args: Json


Field = TextField | ChoiceField | ChecksField | TakenField
"""Something that can be filled in, and is kept by itself."""


class Entry(TypedDict):
    """One field of a form with a button: a text, or a choice from `options`."""

    type: Literal["text", "choice"]
    name: str
    label: str
    hint: str
    placeholder: str
    options: list[Option]


class Fact(TypedDict):
    """Something that was filled in, or a remark that it was not (`empty`)."""

    label: str
    text: str
    empty: bool


class FieldsBlock(TypedDict):
    """Fields below each other."""

    type: Literal["fields"]
    fields: list[Field]
    key: NotRequired[str]


class NoteBlock(TypedDict):
    """A sentence."""

    type: Literal["note"]
    text: str


class HeadingBlock(TypedDict):
    """A heading."""

    type: Literal["heading"]
    key: NotRequired[str]
    text: str


class LinkBlock(TypedDict):
    """A link to another page."""

    type: Literal["link"]
    key: str
    href: str
    text: str


class ButtonBlock(TypedDict):
    """A button for a command; `off` when it cannot be pressed now."""

    type: Literal["button"]
    key: str
    label: str
    command: str
    args: Json
    off: bool


class FoldBlock(TypedDict):
    """Blocks that are in sight when somebody opens them."""

    type: Literal["fold"]
    key: str
    title: str
    blocks: list[Block]


class LateFoldBlock(TypedDict):
    """The same, but the blocks are made when it opens: `command` takes `opened`."""

    type: Literal["late_fold"]
    key: str
    title: str
    open: bool
    command: str
    blocks: list[Block]


class Offer(TypedDict):
    """Something to take over: what it is, what to know of it, and whether it is `taken` already."""

    key: str
    text: str
    detail: str
    taken: bool


class OfferBlock(TypedDict):
    """Things to take over, each with a button: `command` takes `args` and `figure`, the key."""

    type: Literal["offer"]
    key: str
    take: str
    taken: str
    command: str
    args: Json
    offers: list[Offer]


class FormBlock(TypedDict):
    """A form with its own button; nothing is kept before it is pressed.

    `narrow` when its entries are short enough to stand beside each other.
    """

    type: Literal["form"]
    key: str
    submit: str
    command: str
    args: Json
    fields: list[Entry]
    narrow: bool


class Item(TypedDict):
    """One of a list within an entity, with the label of the button that takes it away."""

    text: str
    remove: str
    args: Json


class ItemsBlock(TypedDict):
    """A list within an entity, and a form to add to it."""

    type: Literal["items"]
    items: list[Item]
    form: FormBlock | None
    take_away: str


class FactsBlock(TypedDict):
    """Facts below each other."""

    type: Literal["facts"]
    key: str
    facts: list[Fact]


class Column(TypedDict):
    """A column of a table; `number` when it is set to the right."""

    key: str
    label: str
    number: bool


class TableBlock(TypedDict):
    """A table: each row holds the values of the columns by their key."""

    type: Literal["table"]
    key: str
    caption: str
    columns: list[Column]
    rows: Sequence[Mapping[str, object]]


class CardOrder(TypedDict):
    """Whether a card can go up or down, and what to `ask` before it is taken away, if anything."""

    up: bool
    down: bool
    ask: str


class Card(TypedDict):
    """One of a list of entities: in short, and its form while it is `open`.

    `mark` is the sector of which the mark stands beside it, or empty. Without an `order` it is
    put in order and taken away in another step.
    """

    id: str
    mark: str
    facts: list[Fact]
    number: int | None
    title: str
    collection: str
    order: CardOrder | None
    open: bool
    blocks: list[Block]


class CardsWords(TypedDict):
    """The words on the buttons of a card."""

    change: str
    done: str
    up: str
    down: str
    remove: str
    keep: str


class CardsBlock(TypedDict):
    """A list of entities; `more` labels the button that shows more of them, where there are."""

    type: Literal["cards"]
    key: str
    empty: str
    cards: list[Card]
    words: CardsWords
    more: str


Block = (
    FieldsBlock
    | NoteBlock
    | HeadingBlock
    | LinkBlock
    | ButtonBlock
    | FoldBlock
    | LateFoldBlock
    | OfferBlock
    | FormBlock
    | ItemsBlock
    | FactsBlock
    | TableBlock
    | CardsBlock
)
"""Something that stands in a step."""
