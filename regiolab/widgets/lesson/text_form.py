"""A few texts to fill in, each kept in a field of the workspace."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from regiolab.course.data_file import Bilingual
from regiolab.exchange.documents.document_blocks import Words
from regiolab.exchange.sharing.shareable import STAYS
from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.model.change import value_at
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.kit import KitWidget
from regiolab.widgets.kit.readable import headline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model import Workspace
    from regiolab.model.json import Json
    from regiolab.storage import StoredWorkspace
    from regiolab.widgets.kit.readable import Readable


@dataclass(frozen=True)
class FormField:
    """A text and where it is kept.

    Args:
        collection: a collection or singleton of the workspace.
        id: the entity; made at the first text.
        field: the field of the entity.
        label: marked with `N_`.
        hint: marked with `N_`, words of a file of ours in each language, or empty.
        lines: how many lines are in sight.
    """

    collection: str
    id: str
    field: str
    label: str
    hint: str | Bilingual = ""
    lines: int = 1

    @property
    def name(self) -> str:
        """What tells this field from every other."""
        return f"{self.collection}.{self.id}.{self.field}"


@dataclass(frozen=True)
class FormGroup:
    """Fields that belong together, such as one card.

    Args:
        title: marked with `N_`; empty for a form of one group.
        fields: in the order of the screen.
    """

    title: str
    fields: tuple[FormField, ...]


class TextForm(KitWidget):
    """Texts to fill in; each is kept when the focus leaves it."""

    _esm = script("text_form")
    _css = styles("text_form")

    def __init__(
        self,
        stored: StoredWorkspace,
        language: str,
        title: str,
        groups: tuple[FormGroup, ...],
    ) -> None:
        self._title = title
        self._groups = groups
        super().__init__(stored, language)

    def make_view(self) -> Json:
        """Return the groups with their fields and what was filled in."""
        return {
            "title": self.words(self._title),
            "groups": [
                {
                    "title": self.words(group.title) if group.title else "",
                    "fields": [self._field_view(field) for field in group.fields],
                }
                for group in self._groups
            ],
        }

    def readable(self, shown: Workspace, *, private: bool) -> Sequence[Readable]:
        """Return what was filled in, else what is asked; of private fields the question alone."""
        not_yet = self.words(N_("not filled in yet"))
        told: list[Readable] = []
        for group in self._groups:
            told += headline(self.words(group.title) if group.title else "")
            for one in group.fields:
                known = value_at(shown.state[one.collection].get(one.id, {}), one.field)
                private_here = one.collection not in STAYS and not private
                value = "" if private_here or known is None else str(known)
                waiting = "" if private_here else not_yet
                told.append(Words(value or self._hint(one.hint) or waiting, self.words(one.label)))
        return told

    def command_save(self, name: str, text: str, base: str) -> Reply:
        """Keep one text; an empty one takes the answer away."""
        field = self._field(name)
        self.workspace.put(
            field.collection,
            field.id,
            {field.field: text.strip() or None},
            base={field.field: base.strip() or None},
            step=N_("fill in a text"),
        )
        return Reply(self.words(N_("Saved: “{label}”."), label=self.words(field.label)))

    def _field(self, name: str) -> FormField:
        for group in self._groups:
            for field in group.fields:
                if field.name == name:
                    return field
        raise InputError(
            N_("This is no longer there. Reload the page, or press “Start again” or ▶▶.")
        )

    def _hint(self, hint: str | Bilingual) -> str:
        if isinstance(hint, Bilingual):
            return hint.text(self.language)
        return self.words(hint) if hint else ""

    def _field_view(self, field: FormField) -> Json:
        fields = self.workspace.state[field.collection].get(field.id, {})
        return {
            "name": field.name,
            "label": self.words(field.label),
            "hint": self._hint(field.hint),
            "lines": field.lines,
            "value": value_at(fields, field.field) or "",
        }
