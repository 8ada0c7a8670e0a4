"""How wide a text is when it is drawn, without a browser; and how to make it fit.

The widths are those of DejaVu Sans and Liberation Sans (metric-compatible with Arial), the
wider of the two, so that a label that fits here fits in the fonts that people have.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from regiolab.scenes.drawing.shapes import Direction

# Hundredths of the font size per character, from 32 to 126 and from 160 to 383.
# fmt: off
_ASCII: Final = (
    32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64,
    64, 64, 34, 34, 84, 84, 84, 56, 102, 69, 69, 73, 78, 67, 62, 78, 76, 30, 50, 67, 56, 87, 75,
    79, 67, 79, 73, 67, 62, 74, 69, 99, 69, 67, 69, 40, 34, 40, 84, 56, 50, 62, 64, 55, 64, 62, 36,
    64, 64, 28, 28, 58, 28, 98, 64, 62, 64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,
)
_LATIN: Final = (
    32, 41, 64, 64, 64, 64, 34, 56, 50, 100, 48, 62, 84, 37, 100, 56, 50, 84, 41, 41, 50, 64, 64,
    32, 50, 41, 48, 62, 97, 97, 97, 62, 69, 69, 69, 69, 69, 69, 100, 73, 67, 67, 67, 67, 30, 30,
    30, 30, 78, 75, 79, 79, 79, 79, 79, 84, 79, 74, 74, 74, 74, 67, 67, 63, 62, 62, 62, 62, 62, 62,
    99, 55, 62, 62, 62, 62, 28, 28, 28, 28, 62, 64, 62, 62, 62, 62, 62, 84, 62, 64, 64, 64, 64, 60,
    64, 60, 69, 62, 69, 62, 69, 62, 73, 55, 73, 55, 73, 55, 73, 55, 78, 64, 78, 64, 67, 62, 67, 62,
    67, 62, 67, 62, 67, 62, 78, 64, 78, 64, 78, 64, 78, 64, 76, 64, 92, 70, 30, 28, 30, 28, 30, 28,
    30, 28, 30, 28, 74, 56, 50, 28, 67, 58, 58, 56, 28, 56, 28, 56, 38, 56, 35, 57, 29, 75, 64, 75,
    64, 75, 64, 82, 75, 64, 79, 62, 79, 62, 79, 62, 107, 103, 73, 42, 73, 42, 73, 42, 67, 53, 67,
    53, 67, 53, 67, 53, 62, 40, 62, 40, 62, 40, 74, 64, 74, 64, 74, 64, 74, 64, 74, 64, 74, 64, 99,
    82, 67, 60, 67, 69, 53, 69, 53, 69, 53, 36,
)
# fmt: on
_SPACING: Final = 1.02
"""Room for rounding by whatever draws the text."""

_SHORTEST_PART: Final = 4
"""So many letters at least go to the next line when a word is broken."""

_PAIRS: Final = frozenset(f"{first}{second}" for first in "bcdfgkptv" for second in "lr")
"""Consonants that begin a syllable together."""

_HYPHEN: Final = "-"
_BREAKS: Final = "-‐–/"
"""Behind these a word may go on on the next line as it is."""

_OTHER: Final = 1.35
"""A character outside the table: wide enough for emoji and for Chinese, Arabic or Thai."""

_LIGATURES: Final = {"﷽": 12.0, "⸻": 3.0, "⸺": 2.0, "꧅": 4.0, "𒐫": 4.0, "𒈙": 4.0}
"""Single characters that are drawn as wide as a whole line."""

_JOINER = "\u200d"


@lru_cache(maxsize=10_000)
def text_width(text: str, size: float) -> float:
    """Return an upper estimate of the width of a line, in the unit of `size`."""
    return sum(_width(sign) for sign in text) * size * _SPACING


def shortened(text: str, width: float, size: float) -> str:
    """Return the text, or as much of its beginning as fits with "…" behind it.

    Characters that are drawn as one (a letter and its accents, a composed emoji) stay together.
    An empty text means that nothing fits.
    """
    if text_width(text, size) <= width:
        return text
    kept, _ = _beginning(text, width - text_width("…", size), size)
    if kept:
        return kept.rstrip() + "…"
    return "…" if text_width("…", size) <= width else ""


def wrapped(text: str, width: float, size: float, lines: int) -> list[str]:
    """Return a text on at most `lines` lines, broken between words where that can be.

    A word that is too long for a line is broken behind a hyphen or slash of its own, else with a
    hyphen that is added; what does not fit at all gives way to "…".
    """
    result: list[str] = []
    rest = text.strip()
    while rest and len(result) < lines - 1:
        line, rest = _first_line(rest, width, size)
        if not line:
            break
        result.append(line)
    last = shortened(rest, width, size)
    return [*result, last] if last else result


def direction(text: str) -> Direction:
    """Return the direction in which a text is written: `ltr`, or `rtl` as Arabic and Hebrew."""
    for sign in text:
        match unicodedata.bidirectional(sign):
            case "L":
                return "ltr"
            case "R" | "AL":
                return "rtl"
    return "ltr"


def _width(sign: str) -> float:
    code = ord(sign)
    if 32 <= code < 127:
        return _ASCII[code - 32] / 100
    if 160 <= code < 384:
        return _LATIN[code - 160] / 100
    if sign in "–’‘":
        return 0.5 if sign == "–" else 0.32
    if sign in "…—":
        return 1.0
    if sign in _LIGATURES:
        return _LIGATURES[sign]
    return 0.0 if unicodedata.category(sign) in {"Mn", "Me", "Cf"} else _OTHER


def _first_line(text: str, width: float, size: float) -> tuple[str, str]:
    """Return what fits on one line and what is left."""
    if text_width(text, size) <= width:
        return text, ""
    words = text.split(" ")
    count = 0
    while text_width(" ".join(words[: count + 1]), size) <= width:
        count += 1
    if count:
        return " ".join(words[:count]), " ".join(words[count:])
    kept, rest = _broken(words[0], width, size)
    return kept, " ".join([rest, *words[1:]])


def _broken(word: str, width: float, size: float) -> tuple[str, str]:
    """Return the beginning of a word that is too long for a line, and the rest.

    It ends behind the last hyphen or slash of its own that fits; else inside the part before the
    first of these, with a hyphen.
    """
    own = [
        place
        for place in range(1, len(word))
        if word[place - 1] in _BREAKS and word[:place].strip(_BREAKS)
    ]
    fitting = [place for place in own if text_width(word[:place], size) <= width]
    if fitting:
        return word[: fitting[-1]], word[fitting[-1] :]
    part = word[: own[0]] if own else word
    kept, rest = _beginning(part, width, size)
    if _cuts_a_word(kept, rest):
        kept, rest = _beginning(part, width - text_width(_HYPHEN, size), size)
    if _cuts_a_word(kept, rest):
        if len(rest) < _SHORTEST_PART < len(kept) - _SHORTEST_PART:
            kept = part[:-_SHORTEST_PART]
        place = _syllable_end(part, len(kept))
        sign = _HYPHEN if _cuts_a_word(part[:place], part[place:]) else ""
        return part[:place] + sign, word[place:]
    return kept, word[len(kept) :]


def _cuts_a_word(kept: str, rest: str) -> bool:
    """Say whether a letter or digit stands on either side of a break."""
    return bool(kept and rest) and all(
        unicodedata.category(sign)[0] in "LMN" for sign in (kept[-1], rest[0])
    )


def _syllable_end(word: str, last: int) -> int:
    """Return the last place up to `last` where a syllable may end, else `last`.

    Both languages: before a consonant with a vowel behind it, and never inside "ch" or "ij". What
    begins a syllable together stays so: "pl" and "pr", and behind an "s" every such pair, as in
    "werk-plaats" and "onderwijs-groep".
    """
    for place in range(min(last, len(word) - 2), _SHORTEST_PART - 1, -1):
        starts = not _is_vowel(word[place]) and _is_vowel(word[place + 1])
        pair = word[place - 1 : place + 1].lower()
        if starts and pair not in {"ch", "ij"}:
            behind_s = pair in _PAIRS and word[place - 2].lower() == "s"
            together = (pair in {"pl", "pr"} or behind_s) and place > _SHORTEST_PART
            return place - 1 if together else place
    return last


def _is_vowel(letter: str) -> bool:
    return unicodedata.normalize("NFD", letter)[0].lower() in "aeiouy"


def _beginning(text: str, width: float, size: float) -> tuple[str, str]:
    """Return the longest beginning of whole clusters that fits, and the rest."""
    kept = ""
    for cluster in _clusters(text):
        if text_width(kept + cluster, size) > width:
            break
        kept += cluster
    return kept, text[len(kept) :]


def _clusters(text: str) -> list[str]:
    clusters: list[str] = []
    for sign in text:
        joins = unicodedata.category(sign) in {"Mn", "Mc", "Me", "Sk"} or sign == _JOINER
        flag = (
            _is_flag(sign) and bool(clusters) and len(clusters[-1]) == 1 and _is_flag(clusters[-1])
        )
        if clusters and (joins or flag or clusters[-1].endswith(_JOINER)):
            clusters[-1] += sign
        else:
            clusters.append(sign)
    return clusters


def _is_flag(sign: str) -> bool:
    return "\U0001f1e6" <= sign <= "\U0001f1ff"
