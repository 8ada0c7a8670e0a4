"""Look at what somebody brings: what it is, what is in it, and what has to be asked first."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from regiolab.exchange.reading.assembled import Read, preview_of
from regiolab.exchange.reading.content import (
    WHAT_IT_IS,
    WHAT_WORKS,
    form_of_bytes,
    form_of_text,
)
from regiolab.exchange.reading.listed import listed_in
from regiolab.exchange.reading.matrices import ABOUT, matrix_in, neighbours_in
from regiolab.exchange.reading.municipalities import (
    municipalities_of_list,
    of_municipalities,
    split_at_commas,
)
from regiolab.exchange.reading.networks import arrows_in, network_in, records_in
from regiolab.exchange.reading.preview import Preview
from regiolab.exchange.reading.questions import Answers, LeftOut, Option, Question
from regiolab.exchange.reading.sizes import refuse_large_text, refuse_many_bytes
from regiolab.exchange.reading.tables_apart import apart
from regiolab.exchange.reading.texts import grid_in, grids_in_page, items_in_page
from regiolab.exchange.reading.word import word_in
from regiolab.exchange.reading.work import preview_of_work
from regiolab.exchange.tables.encoding import decoded, mended
from regiolab.exchange.tables.xlsx_reading import bytes_of
from regiolab.locale import N_, text
from regiolab.model import InputError, Workspace
from regiolab.model.long_work import stretch, told_to

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from regiolab.exchange.reading.grid import Grid
    from regiolab.exchange.reading.workbook import Opened

_BEGINNING_OF_OURS: Final = re.compile(r'\s*\{\s*"about"\s*:')
_KEPT: Final = 3
"""What was read with so many answers is kept: what is shown, and what that was made of."""

_OPENING_TAKES: Final = 0.75
"""So much of the way is behind when a workbook was opened; then it is understood."""

_ENCODINGS: Final = {
    "cp1252": N_("Windows"),
    "cp850": N_("DOS"),
    "mac_roman": N_("Mac"),
}


@dataclass
class _Given:
    """What was brought: a text, or the bytes of a file, with its name.

    A workbook is opened once, however many answers are given after that, and what was read with
    the last answers is kept: showing it once more costs nothing.
    """

    content: str | bytes
    name: str
    book: Opened | InputError | None = None
    kept: dict[tuple[object, ...], Preview] = field(default_factory=dict)


def look_at(
    source: str | bytes | Path,
    *,
    name: str | None = None,
    language: str = "nl",
    step: Callable[[int, int], None] | None = None,
) -> Preview:
    """Return what is in a text or a file, and what doing it would come to; nothing is changed.

    Args:
        source: a text, the bytes of a file, or its path.
        name: of the file; used in sentences and as a title, never to tell what it is.
        language: of the sentences, and of numbers that can be read in two ways.
        step: called now and then with how much is done, and of how much; it may raise
            `model.long_work.Stopped`.

    Raises:
        InputError: the file cannot be opened or is too large.
    """
    try:
        if isinstance(source, Path):
            given = _Given(bytes_of(source), name or source.name)
        else:
            given = _Given(source, name or "")
        with told_to(step):
            return _look(given, {}, language)
    except InputError as error:
        error.language = language
        raise


def _look(given: _Given, answers: Answers, language: str) -> Preview:
    key = (language, *sorted(answers.items()))
    if key not in given.kept:
        preview = _of_content(given, answers, language)
        while len(given.kept) >= _KEPT:
            del given.kept[next(iter(given.kept))]
        given.kept[key] = replace(
            preview, answers=answers, again=lambda others: _look(given, others, language)
        )
    return given.kept[key]


def _of_content(given: _Given, answers: Answers, language: str) -> Preview:
    if isinstance(given.content, str):
        return _of_text(mended(given.content), given.name, answers, language)
    refuse_many_bytes(given.content)
    form = form_of_bytes(given.content)
    if form == "workbook":
        from regiolab.exchange.reading.workbook import look_at_workbook, opened

        begin = 0.0
        if given.book is None:
            begin = _OPENING_TAKES
            with stretch(0, begin):
                given.book = opened(given.content)
        with stretch(begin, 1):
            return look_at_workbook(given.book, given.name, answers, language)
    if form == "word" and (preview := _of_word(given.content, answers, language)):
        return preview
    if form != "text":
        return _not_ours(form, language)
    read = decoded(given.content, answers.get("encoding", ""))
    preview = _of_text(read.text, given.name, answers, language)
    if not read.others or answers.get("encoding"):
        return preview
    return replace(
        preview,
        questions=(_which_encoding(given.content, read.encoding, language), *preview.questions),
    )


def _of_word(content: bytes, answers: Answers, language: str) -> Preview | None:
    """Return what is in a Word document; `None` where nothing in it is a list."""
    found = word_in(content)
    if found is None:
        return None
    if found.grids:
        return _of_grids(found.grids, answers, language)
    return _of_plain_text(found.lines, answers, language) if found.lines else None


def _which_encoding(content: bytes, likely: str, language: str) -> Question:
    """Ask with a piece of the text in each encoding which one is right."""
    place = next(place for place, byte in enumerate(content) if byte > 127)
    piece = content[max(0, place - 12) : place + 12].splitlines()
    sample = next(
        (one for one in piece if any(byte > 127 for byte in one)), content[place : place + 1]
    )
    options = tuple(
        Option(code, f"{text(language, called)}: {sample.decode(code, errors='replace').strip()}")
        for code, called in _ENCODINGS.items()
    )
    return Question(
        "encoding", text(language, N_("Which of these is written right?")), options, likely
    )


def _not_ours(form: str, language: str) -> Preview:
    what, why = WHAT_IT_IS[form], WHAT_WORKS[form]
    return Preview(
        "not_ours", language, left_out=(LeftOut(text(language, what), text(language, why)),)
    )


def _of_text(given: str, name: str, answers: Answers, language: str) -> Preview:
    refuse_large_text(given)
    form = form_of_text(given)
    if form == "json":
        return _of_json(given, answers, language)
    if form in {"gexf", "graphml", "gml", "pajek"}:
        return _of_network(given, form, answers, language)
    if form == "html":
        grids = grids_in_page(given)
        if grids:
            return _of_grids(grids, answers, language)
        items = items_in_page(given)
        return _of_plain_text(items, answers, language) if items else _not_ours(form, language)
    if form != "text":
        return _not_ours(form, language)
    return _of_plain_text(given, answers, language)


def _of_plain_text(given: str, answers: Answers, language: str) -> Preview:
    grid = grid_in(given)
    if grid is None and (found := arrows_in(given) or neighbours_in(given)):
        return preview_of(Read("network", (found.parties, found.ties)), answers, language)
    if answers.get("holds:0") != "list" and grid is not None:
        return _of_grids([grid], answers, language)
    listed = listed_in(split_at_commas(given), language)
    read = municipalities_of_list(given, listed, answers, language)
    return preview_of(read or Read("list", (), listed), answers, language)


def _of_grids(grids: Sequence[Grid], answers: Answers, language: str) -> Preview:
    if len(grids) == 1 and not answers.get("holds:0"):
        if matrix := matrix_in(grids[0].rows, answers.get(ABOUT, "")):
            network = Read(
                "network",
                (matrix.network.parties, matrix.network.ties),
                questions=matrix.questions(answers, language),
                left_out=matrix.left_out(language),
            )
            return preview_of(network, answers, language)
        if found := of_municipalities(grids[0], answers, language):
            return preview_of(found, answers, language)
    parts = [part for grid in grids for part in apart(grid)]
    return preview_of(Read("table", tuple(parts)), answers, language)


def _of_network(given: str, form: str, answers: Answers, language: str) -> Preview:
    try:
        found = network_in(given, form)
    except InputError as error:
        why = error.text(language)
        told = LeftOut(text(language, N_("A network that cannot be read")), why)
        return Preview("not_ours", language, left_out=(told,))
    if found is None:
        return _not_ours("json", language)
    return preview_of(Read("network", (found.parties, found.ties)), answers, language)


def _of_json(given: str, answers: Answers, language: str) -> Preview:
    if '"schema_version"' in given or _BEGINNING_OF_OURS.match(given):
        try:
            return preview_of_work(Workspace.from_json(given), language)
        except (InputError, RecursionError) as error:
            why = (
                error.text(language)
                if isinstance(error, InputError)
                else text(language, N_("It is damaged: it nests too deep."))
            )
            told = LeftOut(text(language, N_("A work of regiolab that cannot be opened")), why)
            return Preview("not_ours", language, left_out=(told,))
    if (records := records_in(given)) is not None:
        return _of_records(records, answers, language)
    return _of_network(given, "json", answers, language)


def _of_records(records: Grid | str, answers: Answers, language: str) -> Preview:
    if isinstance(records, str):
        return _of_plain_text(records, answers, language)
    return _of_grids([records], answers, language)
