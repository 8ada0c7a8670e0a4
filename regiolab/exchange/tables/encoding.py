"""Which characters are in the bytes of a text: by its marks, and else by what makes words."""

from __future__ import annotations

import re
import unicodedata
from typing import Final, NamedTuple

_MARKS: Final = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
OLD_ENCODINGS: Final = ("cp1252", "cp850", "mac_roman")
"""How Windows, DOS and the Mac wrote a text before UTF-8."""

_SAMPLE: Final = 200_000
_COMMON: Final = frozenset("éëèêïüöäáàóíúçñôîâûÉËÈÜÖÄÁÓßåøæõã")
"""Letters that Dutch and English words, and names in them, have."""

_AROUND_WORDS: Final = frozenset("‘’“”–—€…•©®°·«»´±²³½ \u00a0")
_TWICE = re.compile(r"[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")


class Decoded(NamedTuple):
    """A text, the encoding in which it was read, and others that make words of it as well."""

    text: str
    encoding: str
    others: tuple[str, ...] = ()


def decoded(content: bytes, chosen: str = "") -> Decoded:
    """Return the text in the bytes of a file.

    Args:
        content: the bytes.
        chosen: the encoding that somebody chose, one of `OLD_ENCODINGS`.
    """
    for mark, name in _MARKS:
        if content.startswith(mark):
            return Decoded(_without_mark(content.decode(name, errors="replace")), name)
    if wide := _without_mark_but_wide(content):
        return Decoded(content.decode(wide, errors="replace"), wide)
    try:
        return Decoded(mended(content.decode("utf-8")), "utf-8")
    except UnicodeDecodeError:
        pass
    if chosen in OLD_ENCODINGS:
        return Decoded(content.decode(chosen, errors="replace"), chosen)
    scores = {name: _score(content[:_SAMPLE], name) for name in OLD_ENCODINGS}
    first, second = sorted(scores, key=lambda name: -scores[name])[:2]
    close = scores[first] - scores[second] < 1
    others = tuple(name for name in scores if name != first) if close else ()
    return Decoded(content.decode(first, errors="replace"), first, others)


def _without_mark(text: str) -> str:
    return text.removeprefix("\ufeff")


def _without_mark_but_wide(content: bytes) -> str:
    """Return UTF-16 where every second byte of Latin text is empty, else nothing."""
    sample = content[:2000]
    half = len(sample) // 2
    if half < 2 or len(content) % 2:
        return ""
    if sample[1::2].count(0) > 0.7 * half and not sample[0::2].count(0):
        return "utf-16-le"
    if sample[0::2].count(0) > 0.7 * half and not sample[1::2].count(0):
        return "utf-16-be"
    return ""


def mended(text: str) -> str:
    """Return a text; one that was read as Windows text and saved as UTF-8 as it was before."""
    if not _TWICE.search(text):
        return text
    return _TWO_SIGNS.sub(_as_one, text)


_TWO_SIGNS = re.compile(r"[Â-ô][^\x00-\x7f]{1,3}")


def _as_one(found: re.Match[str]) -> str:
    for length in range(len(found[0]), 1, -1):
        try:
            return found[0][:length].encode("cp1252").decode("utf-8") + found[0][length:]
        except (UnicodeEncodeError, UnicodeDecodeError):
            continue
    return found[0]


def _score(content: bytes, encoding: str) -> float:
    """Return how much of the text looks like words in this encoding, from about -3 to 1."""
    text = content.decode(encoding, errors="replace")
    odd = [place for place, sign in enumerate(text) if sign > "\x7f"]
    if not odd:
        return 1.0
    return sum(_fits(text, place) for place in odd) / len(odd) * 3


def _fits(text: str, place: int) -> float:
    sign = text[place]
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    if sign == "\ufffd" or (unicodedata.category(sign) in {"Cc", "So", "Sk"} and sign not in "©®°"):
        return -1.0
    in_word = before.isalpha() or after.isalpha()
    if sign.isalpha():
        if before.islower() and sign.isupper():
            return -1.0
        return (1.0 if sign in _COMMON else -0.3) if in_word else -0.2
    if sign in _AROUND_WORDS:
        return 0.2 if before.isalpha() and after.isalpha() and sign not in "’‘–\u00a0" else 0.8
    return -0.8
