"""Makes the blocks of a step, with their words in the reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.locale import N_

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from regiolab.model.json import Json
    from regiolab.widgets.kit.blocks import (
        Block,
        ButtonBlock,
        Column,
        Entry,
        Fact,
        FactsBlock,
        Field,
        FieldsBlock,
        FoldBlock,
        FormBlock,
        HeadingBlock,
        LateFoldBlock,
        NoteBlock,
        Option,
    )
    from regiolab.widgets.kit.part import Context

_SHORT: Final = {"value", "amount", "year"}
"""Names of entries that are short enough to stand beside each other."""


class Form:
    """Makes blocks; it knows the reader's language, and nothing of what they are about.

    Messages are given in English, marked with `N_`.

    Args:
        context: of the part that the blocks are for.
    """

    def __init__(self, context: Context) -> None:
        self.context = context

    def words(self, message: str, **values: object) -> str:
        """Return a message in the reader's language; nothing for an empty one."""
        return self.context.words(message, **values) if message else ""

    def options(self, first: str, options: Iterable[tuple[str, str]]) -> list[Option]:
        """Return options (value and words) behind one that chooses nothing."""
        every = [("", self.words(first)), *options]
        return [{"value": value, "label": label} for value, label in every]

    def fields(self, *fields: Field, key: str = "") -> FieldsBlock:
        """Return fields below each other; `key` where several of them follow each other."""
        block: FieldsBlock = {"type": "fields", "fields": list(fields)}
        if key:
            block["key"] = key
        return block

    def note(self, message: str, **values: object) -> NoteBlock:
        """Return a sentence."""
        return {"type": "note", "text": self.words(message, **values)}

    def heading(self, message: str, key: str = "") -> HeadingBlock:
        """Return a heading; `key` where several of them follow each other."""
        if not key:
            return {"type": "heading", "text": self.words(message)}
        return {"type": "heading", "key": key, "text": self.words(message)}

    def fold(self, key: str, title: str, *blocks: Block, **values: object) -> FoldBlock:
        """Return blocks behind a title, which may have values filled in."""
        title = self.words(title, **values)
        return {"type": "fold", "key": key, "title": title, "blocks": list(blocks)}

    def late_fold(
        self, key: str, title: str, command: str, blocks: list[Block] | None
    ) -> LateFoldBlock:
        """Return a fold of which the blocks are made when it is open; `None` when it is not."""
        return {
            "type": "late_fold",
            "key": key,
            "title": self.words(title),
            "open": blocks is not None,
            "command": command,
            "blocks": blocks or [],
        }

    def button(
        self, key: str, label: str, command: str, args: Json | None = None, **values: object
    ) -> ButtonBlock:
        """Return a button for a command, of which the label may have values filled in."""
        return {
            "type": "button",
            "key": key,
            "label": self.words(label, **values),
            "command": command,
            "args": args or {},
            "off": False,
        }

    def form(
        self,
        key: str,
        submit: str,
        command: str,
        entries: Sequence[Entry],
        args: Json | None = None,
    ) -> FormBlock:
        """Return a form with its own button; nothing is kept before it is pressed."""
        return {
            "type": "form",
            "key": key,
            "submit": self.words(submit),
            "command": command,
            "args": args or {},
            "fields": list(entries),
            "narrow": all(entry["name"] in _SHORT for entry in entries),
        }

    def entry(
        self,
        name: str,
        label: str,
        hint: str = "",
        placeholder: str = "",
        options: list[Option] | None = None,
    ) -> Entry:
        """Return one field of such a form: a text, or a choice from options."""
        return {
            "type": "text" if options is None else "choice",
            "name": name,
            "label": self.words(label),
            "hint": self.words(hint),
            "placeholder": self.words(placeholder),
            "options": options or [],
        }

    def fact(self, label: str, value: str | None) -> Fact:
        """Return something that was filled in; without a value that it was not."""
        return {
            "label": self.words(label),
            "text": value or self.words(N_("not filled in yet")),
            "empty": not value,
        }

    def facts(self, key: str, facts: Iterable[Fact]) -> FactsBlock:
        """Return facts below each other."""
        return {"type": "facts", "key": key, "facts": list(facts)}

    def columns(self, labels: Mapping[str, str], numbers: Iterable[str] = ()) -> list[Column]:
        """Return the columns of a table by key; `numbers` are the keys of those set right."""
        right = set(numbers)
        return [
            {"key": key, "label": self.words(label), "number": key in right}
            for key, label in labels.items()
        ]
