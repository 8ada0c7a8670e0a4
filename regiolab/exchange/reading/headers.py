"""What a column is called: headers by synonyms, plurals, compounds, and words around them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from regiolab.exchange.reading.rules_files import by_word, plain, rules, seen
from regiolab.exchange.tables.columns import PARTIES, RELATIONS
from regiolab.locale import LANGUAGES, text
from regiolab.model.fields import is_blank

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from regiolab.exchange.tables.cells import Cell

_BRACKETS = re.compile(r"[(\[{][^)\]}]*[)\]}]?")
_CAMEL = re.compile(r"(?<=[a-zà-ÿ])(?=[A-Z])")
_RANGE = re.compile(r"(\d{1,3})\s*(?:-|–|—|t/m|tot|to|through|\.\.)\s*(?:en met\s*)?(\d{1,3})")
_SCALE_IN_WORDS = re.compile(r"\b(?:schaal|scale|score|punten|points)\b.*$", re.IGNORECASE)
_TOP: Final = 12
_LONGEST: Final = 90
_ALIKE: Final = 90
_SHORTEST_ALIKE: Final = 6


class Header(NamedTuple):
    """A header that was understood: the field, how surely (2 is a word of the list), the scale."""

    field: str
    sure: int
    scale: tuple[int, int] | None = None


@cache
def _words(part: str) -> Mapping[str, str]:
    """Return words of headers -> field, with those of our own columns."""
    found = dict(by_word("headers", part))
    if part == "relations":
        found |= by_word("headers", "beside")
    table = {"parties": PARTIES, "relations": RELATIONS}.get(part)
    for column in table.columns if table else ():
        if column.derived:
            continue
        for word in (*(text(language, column.word) for language in LANGUAGES), *column.also):
            found.setdefault(plain(word), column.field)
        found.setdefault(plain(column.field.replace(".", " ")), column.field)
    return found


@cache
def _fillers() -> frozenset[str]:
    return frozenset(plain(word) for word in rules("headers")["fillers"])


@cache
def header(given: str, part: str) -> Header | None:
    """Return what a header says, `None` when it is not understood.

    Args:
        given: the text of the cell.
        part: `parties`, `relations`, `beside` (parties that the party of a row has a relation
            with) or `people`, the lists in `rules/headers.yaml`.
    """
    shown = seen(given)
    if not shown or len(shown) > _LONGEST:
        return None
    ranged = _RANGE.search(shown)
    scale = (int(ranged[1]), int(ranged[2])) if ranged else None
    words = _words(part)
    whole = plain(_BRACKETS.sub(" ", shown))
    if whole in words:
        return Header(words[whole], 2, scale)
    bare = plain(_SCALE_IN_WORDS.sub("", _RANGE.sub("", _BRACKETS.sub(" ", shown)))) or plain(
        _BRACKETS.sub(" ", shown)
    )
    if bare in words:
        return Header(words[bare], 2, scale)
    apart = plain(_CAMEL.sub(" ", shown))
    field = _by_parts(bare.split(), part) or _by_parts(apart.split(), part)
    if field is None and part == "parties":
        field = _nearly(bare, part)
    return Header(field, 1, scale) if field else None


def _by_parts(tokens: list[str], part: str) -> str | None:
    """Return the field that all words of a header point at, fillers left out."""
    whole = [piece for token in tokens for piece in _pieces(token, part)]
    words, fillers = _words(part), _fillers()
    kept = [one for one in whole if one not in fillers]
    if part == "parties" and _is_kind_of_party(kept):
        return "sector"
    joined = " ".join(kept)
    if joined in words:
        return words[joined]
    fields = {words.get(one) for one in kept}
    if part == "parties" and fields and all(_is_name(one) for one in fields):
        return "name" if "name" in fields else "organisation"
    if len(fields) == 1:
        return fields.pop()
    if not kept and any(one in words for one in whole):
        return next(words[one] for one in whole if one in words)
    return None


def _is_kind_of_party(kept: list[str]) -> bool:
    """Say whether words ask for the kind of party: "type organisatie"."""
    types = {plain(one) for one in rules("headers")["types"]}
    rest = [one for one in kept if one not in types]
    return 0 < len(rest) < len(kept) and all(_is_name(_words("parties").get(one)) for one in rest)


def _is_name(field: str | None) -> bool:
    return field in {"name", "organisation"}


def _pieces(token: str, part: str) -> list[str]:
    """Return the words of a compound: "organisatienaam" is organisatie and naam."""
    words, fillers = _words(part), _fillers()
    if token in words or token in fillers or len(token) < _SHORTEST_ALIKE:
        return [token]
    for cut in range(len(token) - 3, 2, -1):
        first, rest = token[:cut], token[cut:]
        for stem in (first, first.removesuffix("s"), first.removesuffix("en")):
            known = stem in words or stem in fillers
            if len(stem) > 3 and known and (rest in words or rest in fillers):
                return [stem, rest]
    return [token]


def _nearly(bare: str, part: str) -> str | None:
    """Return the field of a word that differs by a slip of the pen."""
    if len(bare) < _SHORTEST_ALIKE or bare in by_word("sectors"):
        return None
    from rapidfuzz import fuzz, process

    choices = [word for word in _words(part) if len(word) >= _SHORTEST_ALIKE]
    found = process.extractOne(bare, choices, scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return _words(part)[found[0]] if found else None


class HeaderRow(NamedTuple):
    """Where the header of a table is: from which row to which (not included), and its texts."""

    first: int
    after: int
    texts: tuple[str, ...]


def known_in(texts: Sequence[str], parts: Sequence[str]) -> int:
    """Return how many of the texts are headers that one of the lists knows."""
    return sum(any(header(one, part) for part in parts) for one in texts if one)


def header_row(rows: Sequence[Sequence[Cell]]) -> HeaderRow | None:
    """Return where the header is, `None` when no row at the top looks like one.

    The row with most known headers, at least two, or one that stands above the only column. A
    second row of headers fills in what the first one leaves open, as under merged cells.
    """
    parts = ("parties", "relations", "people")
    best: tuple[int, int] | None = None
    for place, row in enumerate(rows[:_TOP]):
        texts = texts_of(row)
        known = known_in(texts, parts)
        filled = sum(bool(one) for one in texts)
        if any(_is_as_full(above, row) for above in rows[:place]):
            continue
        enough = known >= 2 or (known == 1 and _sure_alone(texts, filled))
        if enough and (best is None or known > best[0]):
            best = (known, place)
    if best is None:
        return None
    first = best[1]
    texts = texts_of(rows[first])
    after = first + 1
    if after < len(rows) - 1:
        below = texts_of(rows[after])
        if _is_second_row(texts, below):
            texts = tuple(
                low or high
                for high, low in zip(
                    _padded(texts, len(below)), _padded(below, len(texts)), strict=True
                )
            )
            after += 1
    above = texts_of(rows[first - 1]) if first else ()
    if above and _is_second_row(above, texts):
        texts = tuple(
            low or high
            for high, low in zip(
                _padded(above, len(texts)), _padded(texts, len(above)), strict=True
            )
        )
    return HeaderRow(first, after, texts)


def _is_as_full(above: Sequence[Cell], row: Sequence[Cell]) -> bool:
    """Say whether a row above is as much of a table: then this one is no header but a record."""
    counts = [sum(not is_blank(cell) for cell in one) for one in (above, row)]
    return (
        counts[0] >= counts[1] > 1
        and len(above) == len(row)
        and not known_in(texts_of(above), ("parties", "relations"))
    )


def texts_of(row: Sequence[Cell]) -> tuple[str, ...]:
    """Return the cells of a row as texts; a number is no header."""
    return tuple(seen(cell) if isinstance(cell, str) else "" for cell in row)


def _sure_alone(texts: Sequence[str], filled: int) -> bool:
    """Say whether one known header is enough: it is in the list, and the others are short."""
    sure = any(
        (found := header(one, part)) and found.sure == 2
        for one in texts
        for part in ("parties", "relations", "people")
    )
    return sure and filled >= 1 and all(len(one) < 40 for one in texts)


def _is_second_row(high: Sequence[str], low: Sequence[str]) -> bool:
    """Say whether two rows are one header: each has headers, and they hardly overlap."""
    parts = ("parties", "relations")
    known = known_in(low, parts)
    both = sum(1 for one, other in zip(high, low, strict=False) if one and other)
    filled = sum(bool(one) for one in low)
    return known >= 1 and known >= 0.6 * filled and both <= 1 and known_in(high, parts) >= 1


def _padded(texts: Sequence[str], width: int) -> tuple[str, ...]:
    return (*texts, *[""] * (width - len(texts)))
