"""How much, as others write it: words and scales, brought to our five levels.

A scale is shown and confirmed once per column; what says more than a level is kept as a note.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from regiolab.exchange.reading.questions import NOTHING, Option, Question
from regiolab.exchange.reading.rules_files import by_word, plain, rules, seen
from regiolab.exchange.tables.cells import Cell, text_in
from regiolab.locale import LANGUAGES, N_, text
from regiolab.locale.reading import written_number
from regiolab.model.words import WORDS, word

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Form = Literal["own", "word", "number", "sign", "star", "letter", "empty", "odd"]

_STARS: Final = "★⭐✭✰🌟*"
_NO_STARS: Final = "☆✩"
_STAR = re.compile(rf"[{_STARS}{_NO_STARS}\ufe0f\s]+")
_SIGN = re.compile(r"[+＋]{1,3}|[-−–]{1,3}|0|\+/-|±|\+-")
_OF = re.compile(r"(\d{1,3}(?:[.,]\d)?)\s*(?:/|van de|van|out of|of)\s*(\d{1,3})")
_NUMBER_FIRST = re.compile(r"(\d{1,3}(?:[.,]0+)?)(?:\s*[:–—=(-]\s*|\s+)([^\d\s].*)")
_LETTERS: Final = "abcde"
_SIGN_LEVELS: Final[Mapping[str, int]] = {"--": 0, "-": 1, "0": 2, "+": 3, "++": 4}
_PLUS_LEVELS: Final[Mapping[str, int]] = {"+": 1, "++": 2, "+++": 3}


_ENDS = re.compile(
    r"\b(\d{1,3})\s*(?:[=:]|is\b|betekent\b|means\b|\()?\s*"
    r"((?:zeer |heel |very |het |the |helemaal )?[^\W\d]{3,12})",
    re.IGNORECASE,
)
_ENDS_AFTER = re.compile(r"([^\W\d]{3,12})\s*\(?\s*[=:]?\s*(\d{1,3})\b", re.IGNORECASE)


def stated_in(called: str) -> tuple[int, int] | None:
    """Return the scale in a header such as "Invloed (1 = laag, 5 = hoog)".

    The first number is the least and the second the most: (5, 1) where 1 is said to be the most.
    """
    ends = {
        level: int(number)
        for number, word in _ENDS.findall(called)
        for level in [_side(word)]
        if level
    }
    if len(ends) < 2:
        ends |= {
            level: int(number)
            for word, number in _ENDS_AFTER.findall(called)
            for level in [_side(word)]
            if level
        }
    if len(ends) == 2 and ends["least"] != ends["most"]:
        return ends["least"], ends["most"]
    if ends and (found := re.search(r"(\d{1,3})\s*[-–]\s*(\d{1,3})", called)):
        low, high = int(found[1]), int(found[2])
        if ends.get("most") == low or ends.get("least") == high:
            return high, low
    return None


def _side(word: str) -> str:
    """Return which end of a scale a word names: "hoog" is the most; "" for neither."""
    bare = plain(word)
    for side, words in rules("levels")["ends"].items():
        if bare in {plain(str(one)) for one in words}:
            return str(side)
    return ""


class Token(NamedTuple):
    """What a cell says: in which form, how much, of how much, and whether there is more in it."""

    form: Form
    value: float = 0
    of: int = 0
    sign: str = ""
    more: bool = False


class Levels(NamedTuple):
    """A column of levels, read.

    `values` per cell (`None` for no answer), `notes` per cell (`""` for none), `odd` the places
    that are not understood, and the question that has to be answered first, if any.
    """

    values: list[int | None]
    notes: list[str]
    odd: list[int]
    question: Question | None
    scale: str


@cache
def _level_words() -> Mapping[str, int]:
    return by_word("levels", "words")


@cache
def _own_words(field: str) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for code in WORDS[field]:
        for language in LANGUAGES:
            found[plain(word(language, field, code))] = code
    return found


@cache
def _unknown() -> frozenset[str]:
    return frozenset(str(one).casefold() for one in rules("levels")["unknown"])


def says_nothing(cell: Cell) -> bool:
    """Say whether a cell is empty, or holds what people write for no answer."""
    shown = seen(text_in(cell)).casefold()
    return not shown or shown in _unknown()


def token(cell: Cell, field: str) -> Token:
    """Return what a cell of a column of levels says."""
    if isinstance(cell, bool):
        return Token("odd")
    if isinstance(cell, int | float):
        return Token("number", float(cell))
    shown = seen(text_in(cell)).lstrip("'’").strip()
    bare = plain(shown)
    if bare and bare in _own_words(field):
        return Token("own", _own_words(field)[bare])
    if _SIGN.fullmatch(shown) and shown not in {"-", "–", "0"}:
        return Token("sign", sign=shown.replace("＋", "+").replace("−", "-").replace("–", "-"))
    if shown != "*" and shown and _STAR.fullmatch(shown):
        return Token("star", sum(sign in _STARS for sign in shown))
    if not shown or shown.casefold() in _unknown():
        return Token("empty", sign="-" if shown in {"-", "–", "−"} else "")
    if bare in _level_words():
        return Token("word", _level_words()[bare])
    if len(bare) == 1 and bare in _LETTERS:
        return Token("letter", _LETTERS.index(bare))
    return _number(shown, field) or _word_first(bare) or Token("odd")


def _number(shown: str, field: str) -> Token | None:
    if found := _OF.fullmatch(shown):
        return Token("number", float(found[1].replace(",", ".")), int(found[2]))
    numbers = by_word("levels", "numbers")
    if plain(shown) in numbers:
        return Token("number", numbers[plain(shown)])
    if shown.endswith("%"):
        return Token("number", float(written_number(shown).value(",")), 100) if _is(shown) else None
    if _is(shown) and not written_number(shown).is_unclear:
        number = written_number(shown)
        return Token("number", number.value(number.decimal_sign or ","))
    if found := _NUMBER_FIRST.fullmatch(shown):
        value = float(found[1].replace(",", "."))
        told = plain(found[2])
        own = _own_words(field)
        if value in own.values() and any(
            code == value and (told in known or known.startswith(told[:8]))
            for known, code in own.items()
            if told
        ):
            return Token("own", value, more=told not in own)
        if not re.match(r"(?:a|à|of|or|tot|to|en)\b", found[2]):
            return Token("number", value, more=True)
    return None


def _is(shown: str) -> bool:
    try:
        written_number(shown)
    except ValueError:
        return False
    return True


def _word_first(bare: str) -> Token | None:
    """Return the level of "hoog, want zij betalen": a word of a scale, and why."""
    for length in (2, 1):
        first = " ".join(bare.split()[:length])
        if len(first) > 2 and first in _level_words() and len(bare.split()) > length:
            rest = bare.split()[length:]
            if rest[0] in {"tot", "a", "to", "of", "or"}:
                return None
            return Token("word", _level_words()[first], more=True)
    return None


def read_levels(
    cells: Sequence[Cell],
    field: str,
    called: str,
    language: str,
    *,
    stated: tuple[int, int] | None = None,
    answer: str = "",
    sure: bool = False,
    beside: Sequence[Cell] = (),
) -> Levels:
    """Return the levels in a column.

    Args:
        cells: its answers.
        field: `influence` or `interest`.
        called: what the column is called, for the question.
        language: of the question.
        stated: the scale that the header says.
        answer: the scale that somebody chose.
        sure: whether bare numbers are ours, as in a file that we wrote.
        beside: the cells of other columns with levels: of one scale, as far as one can tell.
    """
    tokens = [token(cell, field) for cell in cells]
    scale, options, proposed = _scale(tokens, stated, sure=sure)
    if _is_contradicted(proposed, [token(cell, field) for cell in beside]):
        proposed = ""
    question = None
    if options and answer not in {*options, NOTHING}:
        answer = _nearest(answer, options)
    if options and not answer:
        question = _question(field, called, language, options, proposed)
    chosen = answer or scale
    values = [_level(one, chosen) for one in tokens]
    if answer == NOTHING:
        return Levels([None] * len(cells), [""] * len(cells), [], None, NOTHING)
    odd = [place for place, one in enumerate(tokens) if one.form == "odd"]
    if chosen:
        odd = [
            place
            for place, one in enumerate(tokens)
            if one.form != "empty" and values[place] is None
        ]
    notes = [
        seen(text_in(cell))
        if values[place] is not None and _says_more(tokens[place], chosen)
        else ""
        for place, cell in enumerate(cells)
    ]
    return Levels(values, notes, odd, question, chosen)


def _is_contradicted(scale: str, tokens: Sequence[Token]) -> bool:
    """Say whether a number in another column is beyond a scale that begins at 0."""
    return scale.startswith("0-") and any(
        one.form == "number" and one.value > int(scale[2:]) for one in tokens
    )


class _Scales(NamedTuple):
    """The scale that needs no question; else those to choose from, and the likely one."""

    known: str = ""
    options: tuple[str, ...] = ()
    likely: str = ""


def _scale(tokens: list[Token], stated: tuple[int, int] | None, *, sure: bool) -> _Scales:
    forms = {one.form for one in tokens} - {"empty", "odd", "own"}
    numbers = [one.value for one in tokens if one.form == "number"]
    if not forms:
        return _Scales("0-4")
    if "sign" in forms and forms <= {"sign", "number"} and not any(numbers):
        return _scale_of_signs(tokens, zeros=bool(numbers))
    if "number" in forms:
        return _scale_of_numbers(tokens, numbers, stated, sure=sure)
    if forms == {"star"}:
        most = max(one.value for one in tokens if one.form == "star")
        if most > 3:
            return _Scales("", ("stars-5",), "stars-5")
        return _Scales("", ("stars-3", "stars-5"))
    if forms == {"letter"}:
        return _Scales("", ("a-high", "a-low"))
    return _Scales("", ("words",), "words")


def _scale_of_signs(tokens: list[Token], *, zeros: bool) -> _Scales:
    dashes = zeros or any(one.form == "empty" and one.sign for one in tokens)
    if dashes or not all(one.sign.startswith("+") for one in tokens if one.sign):
        return _Scales("", ("signs",), "signs")
    return _Scales("", ("plus", "signs"))


def _scale_of_numbers(
    tokens: list[Token], numbers: list[float], stated: tuple[int, int] | None, *, sure: bool
) -> _Scales:
    low, high = min(numbers), max(numbers)
    if stated and stated[0] > stated[1]:
        backwards = f"{stated[0]}-{stated[1]}"
        forwards = f"{stated[1]}-{stated[0]}"
        return _Scales("", (backwards, forwards), backwards)
    if stated and stated[0] <= low and high <= stated[1] and stated[0] < stated[1]:
        return _Scales(f"{stated[0]}-{stated[1]}")
    fitting = _fitting({one.of for one in tokens if one.of}, low, high)
    whole = all(value == int(value) for value in numbers)
    ours = (sure and whole) or any(one.form == "own" for one in tokens)
    if ours and "0-4" in fitting:
        return _Scales("0-4")
    if not fitting:
        return _Scales("", ("0-4",))
    return _Scales("", fitting, _likely(fitting, low, high))


def _fitting(ofs: set[int], low: float, high: float) -> tuple[str, ...]:
    """Return the scales in which the numbers fit; "3/5" is of a scale up to 5."""
    return tuple(
        name
        for name, first, last in rules("levels")["scales"]
        if first <= low and high <= last
        if (last in ofs if ofs else not _is_unlikely(name, low, high))
    )


def _likely(fitting: tuple[str, ...], low: float, high: float) -> str:
    if len(fitting) == 1 or (low == 0 and fitting[0] == "0-4"):
        return fitting[0]
    if low >= 1 and high == 5:
        return "1-5"
    return "0-100" if high > 10 else ""


def _is_unlikely(name: str, low: float, high: float) -> bool:
    """Say whether a scale would leave most of itself unused: it is not offered."""
    return (name == "0-100" and high <= 10) or (name in {"0-5", "0-10"} and low > 0 and high <= 5)


def _nearest(answer: str, options: tuple[str, ...]) -> str:
    """Return the option that an answer stands for: "5" is 1-5 where that is one of them."""
    bare = answer.replace("–", "-").replace(" ", "").replace("t/m", "-").replace("..", "-")
    if answer == "reversed":
        return next((one for one in options if re.fullmatch(r"\d+-\d+", one)), "")
    if bare in options:
        return bare
    ending = [one for one in options if one.endswith(f"-{bare}")] if bare.isdigit() else []
    if re.fullmatch(r"\d+-\d+", bare):
        return bare
    return ending[0] if ending else ""


def _level(one: Token, scale: str) -> int | None:
    if one.form == "own":
        return int(one.value)
    if not scale or scale == NOTHING or one.form in {"empty", "odd"}:
        empty_sign = one.form == "empty" and one.sign == "-" and scale == "signs"
        return 1 if empty_sign else None
    match one.form:
        case "word":
            return int(one.value)
        case "sign":
            signs = _PLUS_LEVELS if scale == "plus" else _SIGN_LEVELS
            return 2 if one.sign in {"+/-", "±", "+-"} else signs.get(one.sign)
        case "star":
            top = 3 if scale == "stars-3" else 5
            return None if one.value > top else int(one.value) - (0 if top == 3 else 1)
        case "letter":
            place = 3 - int(one.value) if scale == "a-high" else int(one.value) + 1
            return place if 0 <= place <= 4 else None
        case _:
            return _of_number(one.value, scale)


def _of_number(value: float, scale: str) -> int | None:
    if scale in {"signs", "plus"}:
        return 2 if value == 0 else None
    if not re.fullmatch(r"\d+-\d+", scale):
        scale = "0-4"
    low, high = (int(part) for part in scale.split("-"))
    if low > high:
        low, high, value = high, low, low + high - value
    if not low <= value <= high:
        return None
    if (low, high) in {(1, 3), (0, 4), (1, 4)}:
        return int(value) if value == int(value) else int(value + 0.5)
    return int((value - low) / (high - low) * 4 + 0.5)


def _says_more(one: Token, scale: str) -> bool:
    """Say whether the original says more than the level that came of it."""
    if one.more:
        return True
    if one.form != "number" or scale in {"0-4", ""}:
        return False
    finer = scale in {"0-5", "1-10", "0-10", "0-100"}
    return finer or one.value != int(one.value)


_LABELS: Final[Mapping[str, str]] = {
    "words": N_("low, medium and high as 1, 2 and 3; very low as 0, very high as 4"),
    "signs": N_("from -- to ++"),
    "plus": N_("from + to +++"),
    "stars-3": N_("at most three stars"),
    "stars-5": N_("at most five stars"),
    "a-high": N_("A is the most"),
    "a-low": N_("A is the least"),
    NOTHING: N_("does not count"),
}
_CALLED: Final[Mapping[str, str]] = {
    "influence": N_("how much influence"),
    "interest": N_("how much it is affected"),
}


def _question(
    field: str, called: str, language: str, options: tuple[str, ...], proposed: str
) -> Question:
    return Question(
        f"scale:{field}",
        text(
            language,
            N_("Which scale has column “{column}” ({what})?"),
            column=called,
            what=text(language, _CALLED[field]),
        ),
        tuple(Option(one, scale_label(language, one)) for one in (*options, NOTHING)),
        proposed,
    )


def scale_label(language: str, scale: str) -> str:
    """Return the words for a scale: "1 to 5"."""
    if scale in _LABELS:
        return text(language, _LABELS[scale])
    low, _, high = scale.partition("-")
    if int(low) > int(high):
        return text(language, N_("{low} is the least and {high} the most"), low=low, high=high)
    if scale == "0-4":
        return text(language, N_("0 to 4, as here"))
    return text(language, N_("{low} to {high}"), low=low, high=high)
