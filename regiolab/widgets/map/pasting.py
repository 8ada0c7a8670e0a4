"""Parties and relations from a list, a table or a file: look first, then add them."""

from __future__ import annotations

import base64
import binascii
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from regiolab.analysis.map.sector_by_name import proposed_sector
from regiolab.exchange import look_at
from regiolab.exchange.reading.assembled import BY_NAME
from regiolab.exchange.reading.doing import apply_preview
from regiolab.exchange.reading.lists import names_in
from regiolab.exchange.reading.people import is_about_a_person, without_person
from regiolab.exchange.reading.questions import NOTHING
from regiolab.exchange.reading.values import FIELDS
from regiolab.locale import N_, listed
from regiolab.model import InputError
from regiolab.model.codes import SECTORS
from regiolab.model.long_work import stretch
from regiolab.model.words import word
from regiolab.widgets.kit.commands import Later, Reply
from regiolab.widgets.kit.options import chosen_sector
from regiolab.widgets.kit.part import Part
from regiolab.widgets.map.alike import alike
from regiolab.widgets.map.coming import Coming
from regiolab.widgets.map.context import MapContext
from regiolab.widgets.map.paste import add_pasted
from regiolab.widgets.map.paste_view import (
    PasteView,
    asked_of,
    likely,
    paste_view,
    without_sector,
)
from regiolab.widgets.map.paste_words import (
    added_in_words,
    alike_in_words,
    filled_in_words,
    left_in_words,
    list_in_words,
    passed_over,
    table_in_words,
    ties_in_words,
)
from regiolab.widgets.map.whole_map import brought_in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from regiolab.exchange.reading.grid import Table
    from regiolab.exchange.reading.preview import Preview
    from regiolab.exchange.reading.questions import Question
    from regiolab.model.entities import Stakeholder
    from regiolab.model.json import Json

_UNREADABLE: Final = N_("This file cannot be read. Choose a file that ends in .xlsx or .csv.")
_MOST_BYTES: Final = 5_000_000
_LOOKING_TAKES: Final = 0.75
_READING_AGAIN_TAKES: Final = 0.5
"""So much of the way is behind then; the rest is what will come of it."""

_MOST_COMPARED: Final = 20_000
"""Up to so many pairs of names are compared: more takes longer than anybody waits."""


class Pasting(Part[MapContext]):
    """The panel for lists, tables and files.

    Args:
        context: what it shares with the other parts.
    """

    takes_long = frozenset(
        {
            "look_at",
            "read_file",
            "table_add",
            "answer",
            "table_holds",
            "table_field",
            "table_header",
            "paste",
        }
    )
    ends_work = takes_long | {"paste_end"}

    def __init__(self, context: MapContext) -> None:
        super().__init__(context)
        self.preview: Preview | None = None
        self.coming = Coming(context)
        self.looked_at = ""
        self.asked: tuple[Question, ...] = ()
        self.names: str | None = None

    def command_paste_end(self) -> Reply:
        """Forget what was looked at."""
        self._forget()
        self.coming = Coming(self.context)
        self.context.brought = None
        return Reply()

    def command_look_at(self, text: str) -> Later:
        """Look at a pasted text: show what is in it, and what its columns seem to hold."""
        if text == self.looked_at:
            return Later(Reply)
        with stretch(0, _LOOKING_TAKES):
            preview = look_at(text, language=self.language)
        with stretch(_LOOKING_TAKES, 1):
            self.coming.read(preview)
        return Later(partial(self._show_text, text, preview))

    def _show_text(self, text: str, preview: Preview) -> Reply:
        self._forget()
        self.context.brought = None
        self.looked_at = text
        return self._shown(preview, "text")

    def command_read_file(self, name: str, content: str) -> Later:
        """Look at a file, by what is in it; `content` is its bytes in base 64."""
        try:
            given = base64.b64decode(content, validate=True)
        except binascii.Error as error:
            raise InputError(_UNREADABLE, field="file") from error
        if len(given) > _MOST_BYTES:
            raise InputError(N_("This file is too large. Keep the parties alone."), field="file")
        try:
            with stretch(0, _LOOKING_TAKES):
                preview = look_at(given, name=name, language=self.language)
        except InputError as error:
            return Later(partial(self._refuse, error))
        with stretch(_LOOKING_TAKES, 1):
            self.coming.read(preview)
        return Later(partial(self._show_file, name, preview))

    def _show_file(self, name: str, preview: Preview) -> Reply:
        self._forget()
        self.context.brought = None
        is_named_workbook = name.casefold().endswith((".xlsx", ".xlsm"))
        if preview.kind == "list" and (is_named_workbook or not preview.parties):
            raise InputError(_UNREADABLE, field="file")
        reply = self._shown(preview, "file")
        if preview.tables or preview.kind in {"ours", "people"}:
            return reply
        self.names = self.looked_at = _names_in(preview)
        return Reply(reply.message, {"names": self.names})

    def _refuse(self, error: InputError) -> Reply:
        """Refuse a file; what was looked at before it is not what somebody means any more."""
        self._forget()
        self.context.brought = None
        raise error

    def _shown(self, preview: Preview, field: str) -> Reply:
        """Show what was read; what is no list is refused by what it is."""
        if preview.work is not None:
            self.context.brought = preview.work
            return Reply(brought_in_words(self.language, preview.work))
        if preview.kind == "not_ours":
            left = preview.left_out[0]
            raise InputError(
                N_("{what} {way}"), field=field, what=_with_stop(left.what), way=left.why
            )
        self._see(preview)
        return Reply(" ".join(table_in_words(self.language, one) for one in preview.tables))

    def command_answer(self, about: str, value: str) -> Later:
        """Answer a question about what was looked at.

        Names of a file, which are in the box, may be others after that: then they come back.
        """
        return self._read_again(self.preview, self._answer, **{about: value})

    def _answer(self, preview: Preview) -> Reply:
        self._see(preview)
        if self.names is None:
            return Reply()
        before, self.names = self.names, _names_in(preview)
        self.looked_at = self.names
        return Reply(data={"names": self.names, "before": before})

    def _read_again(
        self, preview: Preview | None, then: Callable[[Preview], Reply | None], **answers: object
    ) -> Later:
        """Read what was looked at once more with other answers, and then show it."""
        if preview is None:
            return Later(Reply)
        with stretch(0, _READING_AGAIN_TAKES):
            read = preview.answered(**answers)
        with stretch(_READING_AGAIN_TAKES, 1):
            self.coming.read(read)
        return Later(partial(then, read))

    def _see(self, preview: Preview) -> Reply | None:
        """Show what was read, with what is asked about it and what was answered already."""
        asked = {one.about: one for one in (*self.asked, *asked_of(preview))}
        open_ = {one.about for one in asked_of(preview)}
        self.asked = tuple(
            one for one in asked.values() if one.about in open_ or one.about in preview.answers
        )
        self.preview = preview
        return None

    def command_table_holds(self, table: int, holds: str) -> Later:
        """Say what is on each row of a table: a party or a relation. Its columns follow."""
        if self.preview is None or not self._has(table) or holds not in FIELDS:
            return Later(Reply)
        kept = {
            about: answer
            for about, answer in self.preview.answers.items()
            if not about.startswith(f"column:{table}.")
        }
        again = replace(self.preview, answers=kept)
        return self._read_again(
            again, partial(self._show_table, table), **{f"holds:{table}": holds}
        )

    def _show_table(self, table: int, preview: Preview) -> Reply:
        self._see(preview)
        return Reply(table_in_words(self.language, preview.tables[table]))

    def command_table_field(self, table: int, place: int, field: str) -> Later:
        """Say what a column of a table holds; empty for nothing that counts."""
        if self.preview is None or not self._has(table):
            return Later(Reply)
        fields = self.preview.tables[table].fields
        if field not in {"", *FIELDS[self.preview.tables[table].holds]}:
            return Later(Reply)
        chosen = {
            f"column:{table}.{number}": NOTHING
            for number, one in enumerate(fields)
            if one == field and field
        }
        chosen[f"column:{table}.{place}"] = field or NOTHING
        return self._read_again(self.preview, self._see, **chosen)

    def command_table_header(self, table: int, first_row_is_header: bool) -> Later:
        """Say whether the first row of a table holds the names of the columns."""
        shown = self.preview if self._has(table) else None
        return self._read_again(shown, self._see, **{f"header:{table}": first_row_is_header})

    def command_table_add(self, sector: str) -> Later:
        """Do what is shown: parties and relations of the tables on the map, in one step."""
        if self.preview is None or not self.preview.tables:
            raise InputError(N_("There is nothing in it. Choose a file or a list with parties."))
        for number, table in enumerate(self.preview.tables):
            _refuse_without_needs(table, number)
        with stretch(0, _READING_AGAIN_TAKES):
            preview = self._answered(sector)
        with stretch(_READING_AGAIN_TAKES, 1):
            self.coming.outcome_of(preview)
        return Later(partial(self._add, preview))

    def _add(self, preview: Preview) -> Reply:
        before = [*self.workspace.stakeholders]
        outcome = self.coming.outcome_of(preview)
        apply_preview(preview, self.workspace, outcome)
        holds = {one.holds for one in preview.tables}
        self._forget()
        self.coming = Coming(self.context)
        language = self.language
        sentences = [
            *([added_in_words(language, outcome.new)] if "stakeholders" in holds else []),
            *(ties_in_words(language, outcome) if "relations" in holds else []),
            *filled_in_words(language, outcome.changed),
            *passed_over(language, outcome.alike),
            *alike_in_words(language, self._alike_among(outcome.new, before)),
            *left_in_words(preview),
        ]
        return Reply(" ".join(sentences))

    def _answered(self, sector: str) -> Preview:
        """Return the preview with the answers in sight, and the sector of who has none.

        Raises:
            InputError: a question has no answer yet, or a party no sector.
        """
        preview = self.preview
        if preview is None:
            raise InputError(N_("There is nothing in it. Choose a file or a list with parties."))
        preview = self._with_answers(preview)
        if sector in SECTORS:
            return preview.answered(sector=sector)
        without = without_sector(preview)
        if without:
            raise InputError(
                N_("“{party}” has no sector in the table. Choose a sector for those without one."),
                field="sector",
                party=without[0],
            )
        return preview

    def _with_answers(self, preview: Preview) -> Preview:
        """Return a preview with the answers that are in sight.

        Raises:
            InputError: a question has none yet.
        """
        for question in asked_of(preview):
            if not likely(question):
                raise InputError(
                    N_("{question} Answer this first."),
                    field=f"question.{question.about}",
                    question=question.text,
                )
        return preview.answered(**{one.about: likely(one) for one in asked_of(preview)})

    def command_paste(self, text: str, sector: str) -> Later:
        """Put many parties on the map; what does not fit comes back in `left`."""
        looked = None if text == self.looked_at else self.command_look_at(text)
        return Later(partial(self._paste, text, sector, looked))

    def _paste(self, text: str, sector: str, looked: Later | None) -> Reply:
        if looked is not None:
            looked.do()
            if self.preview is not None and self.preview.tables:
                raise InputError(
                    N_("This is a table. Look below whether the columns are right."), field="text"
                )
        before = [*self.workspace.stakeholders]
        by_name = sector == BY_NAME
        wanted, own = self._names_of(text)
        names, titles = names_in(text)
        is_changed = bool(titles) or wanted != names or text == self.names
        told = left_in_words(self.preview) if self.preview is not None and is_changed else []
        result = add_pasted(
            self.workspace, wanted, BY_NAME if by_name else chosen_sector(sector), own
        )
        self._forget()
        sentences = [
            *list_in_words(self.language, result),
            *alike_in_words(self.language, self._alike_among(result.added, before)),
            *told,
        ]
        return Reply(" ".join(sentences), {"left": "\n".join(result.left)})

    def _names_of(self, text: str) -> tuple[list[str], dict[str, str]]:
        """Return the names in a list, and the sectors that it says itself, by name.

        What is too long for a name is among them: it stays in the box, to be mended.

        Raises:
            InputError: a question has no answer yet.
        """
        if self.preview is None:
            return [], {}
        shown = self._with_answers(self.preview)
        own = {
            one.name: str(one.sector)
            for one in shown.parties
            if one.sector is not None and "sector" not in one.guessed
        }
        if shown.kind in {"people", "municipalities"} or text == self.names:
            return [one.name for one in shown.parties], own
        taken_out = {one.name for one in self.preview.parties} - {one.name for one in shown.parties}
        names = [one for one in map(without_person, names_in(text)[0]) if one not in taken_out]
        return [one for one in names if not is_about_a_person(one)], own

    def command_alike(self, name: str) -> Reply:
        """Say which parties may be the same as the name that is typed, and propose its sector."""
        sector = proposed_sector(name)
        proposed: Json = {"sector": sector or "", "proposed": ""}
        if sector:
            proposed["proposed"] = self.words(
                N_("Proposed by the name: {sector}. If that is wrong, choose another sector."),
                sector=word(self.language, "sector", sector),
            )
        found = alike(name, self.workspace.stakeholders)
        if not found:
            return Reply(data={"alike": "", **proposed})
        sentence = self.words(
            N_("Is on the map already, or is like it: {names}."),
            names=listed(self.language, found),
        )
        return Reply(data={"alike": sentence, **proposed})

    def _alike_among(
        self, added: Sequence[str], before: Sequence[Stakeholder]
    ) -> list[tuple[str, str]]:
        """Return pairs that may be the same: what was added, with what was there or among it."""
        new = [party for party in self.workspace.stakeholders if party.name in {*added}]
        if len(new) * (len(before) + len(new)) > _MOST_COMPARED:
            return []
        return [
            (party.name, found[0])
            for place, party in enumerate(new)
            if (found := alike(party.name, [*before, *new[:place]]))
        ]

    def _forget(self) -> None:
        self.preview = None
        self.looked_at = ""
        self.asked = ()
        self.names = None

    def _has(self, number: int) -> bool:
        return self.preview is not None and 0 <= number < len(self.preview.tables)

    def view(self) -> PasteView:
        """Return the panel, with what was looked at and what will come of it."""
        if self.preview is None:
            return paste_view(self.language, None, self.asked, [])
        told, shown = self.coming.told(self.preview), self.coming.shown(self.preview)
        return paste_view(
            self.language,
            self.preview,
            self.asked,
            told,
            asks_sector=not self.preview.tables or bool(without_sector(shown)),
        )


def _names_in(preview: Preview) -> str:
    return "\n".join(party.name for party in preview.parties)


def _with_stop(what: str) -> str:
    return what if what.endswith(".") else f"{what}:"


def _refuse_without_needs(table: Table, number: int) -> None:
    """Refuse a table in which nobody is named."""
    field = f"columns.{number}"
    if table.holds == "stakeholders" and "name" not in table.fields:
        raise InputError(N_("Choose which column holds the names."), field=field)
    if table.holds == "relations" and not {"source", "target"} <= {*table.fields}:
        raise InputError(
            N_("Choose which two columns hold the parties of a relation."), field=field
        )
