"""Bytes as parts of letters and digits that survive chat and mail, and back.

A code is a beginning and numbered parts:

    REGIOLAB1U 000K 7Q2M4X 9F3D          version, number of bytes, mark of the code, check
    Q1U ... 126 signs ... 4K7Z           number of the part, signs, check
    Q2U ...

without the spaces, in lines of 68 signs. The signs are the 32 of Crockford (1983; no I, L, O, U):
letters and digits only, because programs change everything else, and upper and lower case are the
same. A `U` stands only behind a number, so that beginnings and parts are found in any text, in any
order and with whatever a program put between them. The check of a part goes over its number, its
signs and the mark: a part of another code does not pass for one of this.
"""

from __future__ import annotations

import base64
import hashlib
import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from regiolab.storage.share_readings import readings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

VERSION: Final = 1
BEGINNING: Final = "REGIOLAB"

LARGEST: Final = 2**20 - 1
"""Bytes that fit in one code."""

MOST_CODES: Final = 100
"""So many codes are looked for in one text."""

_MOST_PARTS: Final = 20_000

_SIGNS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_FROM_RFC_4648: Final = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", _SIGNS)
_TO_RFC_4648: Final = str.maketrans(_SIGNS, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
_VALUES: Final = {sign: value for value, sign in enumerate(_SIGNS)}
_READ_AS: Final = str.maketrans("OIL", "011")

_PART: Final = 126
_CHECK: Final = 4
_SIZE: Final = 4
_MARK: Final = 6
_LINE: Final = 68

_HEAD = re.compile(r"REG[I1L][O0][L1I]AB([0-9OIL]{1,3})U")
_NUMBERED = re.compile(r"Q([0-9OIL]{1,5})U")
_NO_SIGN = re.compile(r"[^0-9A-Z]+")


@dataclass
class FoundBlocks:
    """A code that was found in a text, whole or not.

    Attributes:
        version: that its beginning names.
        size: number of bytes, `None` when the beginning is missing or has a typing error.
        mark: what its parts have in common.
        parts: number -> signs of those that are right.
        wrong: numbers of parts in which something was changed.
        short: numbers of those that are too short.
    """

    version: int
    size: int | None
    mark: int = 0
    parts: dict[int, str] = field(default_factory=dict)
    wrong: set[int] = field(default_factory=set)
    short: set[int] = field(default_factory=set)

    @property
    def count(self) -> int:
        """How many parts the whole code has."""
        return -(-_length(self.size or 0) // _PART)

    @property
    def is_cut_off(self) -> bool:
        """Whether it stops in one part, and nothing of the later ones is here."""
        first, *later = self.lacking or [0]
        cut = first not in self.wrong or first in self.short
        return cut and first + len(later) == self.count and not self.wrong.intersection(later)

    @property
    def lacking(self) -> list[int]:
        """The numbers of the parts that are not here, or not right."""
        return [number for number in range(1, self.count + 1) if number not in self.parts]

    def length_of(self, number: int) -> int:
        """Return how many signs a part has, 0 for a part that the code does not have."""
        return max(0, min(_PART, _length(self.size or 0) - (number - 1) * _PART))

    def payload(self) -> bytes | None:
        """Return the bytes, `None` when the parts do not belong together.

        All parts have to be there.
        """
        signs = "".join(self.parts[number] for number in range(1, self.count + 1))
        read = _bytes_of(signs)
        return read if read is not None and _mark_of(read) == self.mark else None


def written_in_blocks(payload: bytes) -> str:
    """Return bytes, at most `LARGEST`, as lines of letters and digits."""
    mark, signs = _mark_of(payload), _signs_of(payload)
    head = f"{_base32(len(payload), _SIZE)}{_base32(mark, _MARK)}"
    lines = [f"{BEGINNING}{VERSION}U{head}{_base32(_hash(head), _CHECK)}"]
    for number, start in enumerate(range(0, len(signs), _PART), 1):
        part = signs[start : start + _PART]
        whole = f"Q{number}U{part}{_base32(_part_check(number, part, mark), _CHECK)}"
        lines += [whole[at : at + _LINE] for at in range(0, len(whole), _LINE)]
    return "\n".join(lines)


def found_blocks(text: str) -> list[FoundBlocks] | None:
    """Return the codes that stand in a text, in the order in which they begin.

    Whatever is no letter or digit is passed over: line ends, spaces of any kind, quotation marks.
    What programs put in with letters and digits is, where a code is not whole as it stands: the
    reading in which least is missing counts. Parts without a beginning are a code of unknown size;
    a beginning of which nothing follows is none. `None` for more than can be looked at.
    """
    best: list[FoundBlocks] = []
    for reading in readings(text):
        found = _found_as_it_stands(reading)
        if found is None:
            return None
        if not best or (found and _damage(found) < _damage(best)):
            best = found
        if best and not _damage(best).lacking:
            break
    return best


class _Damage(NamedTuple):
    """What is wrong with the codes of one reading; less is better."""

    minus_whole: int
    lacking: int


def _damage(codes: Sequence[FoundBlocks]) -> _Damage:
    lacking = [_MOST_PARTS if code.size is None else len(code.lacking) for code in codes]
    whole = sum(not missing for missing in lacking)
    return _Damage(-whole, sum(lacking))


def _found_as_it_stands(text: str) -> list[FoundBlocks] | None:
    clean = _NO_SIGN.sub("", unicodedata.normalize("NFKC", text).upper())
    heads, numbered = list(_HEAD.finditer(clean)), list(_NUMBERED.finditer(clean))
    if len(heads) > MOST_CODES or len(numbered) > _MOST_PARTS:
        return None
    begun = [_begun(match, clean) for match in heads]
    codes = _once_each(begun)
    starts = [match.start() for match in heads]
    ends = sorted([*(match.start() for match in (*heads, *numbered)), len(clean)])
    without_beginning = FoundBlocks(VERSION, None)
    for match in numbered:
        number = _number(match[1])
        signs = clean[match.end() : ends[bisect_right(ends, match.start())]].translate(_READ_AS)
        at = bisect_right(starts, match.start()) - 1
        near = begun[at] if at >= 0 else None
        if not _put(_Part(number, signs), near, codes):
            owner = near or (codes[0] if codes else without_beginning)
            if (near and near.size) or _looks_like_a_part(signs):
                owner.wrong.add(number)
                if len(signs) < owner.length_of(number) + _CHECK:
                    owner.short.add(number)
    kept = [code for code in codes if code.size or code.wrong or code.version > VERSION]
    return [*kept, without_beginning] if without_beginning.wrong else kept


class _Part(NamedTuple):
    """A part as it stands in a text: its number, and what follows up to the next one."""

    number: int
    signs: str


def _begun(match: re.Match[str], clean: str) -> FoundBlocks:
    """Return the code that begins here; of unknown size when the beginning is not right."""
    version = _number(match[1])
    head = clean[match.end() : match.end() + _SIZE + _MARK + _CHECK].translate(_READ_AS)
    size, mark, check = (_value_of(part) for part in _cut(head, _SIZE, _MARK, _CHECK))
    right = size and mark is not None and check == _hash(head[: _SIZE + _MARK])
    if version != VERSION or not right or mark is None:
        return FoundBlocks(version, None)
    return FoundBlocks(version, size, mark)


def _once_each(begun: list[FoundBlocks]) -> list[FoundBlocks]:
    """Return the codes without repetitions; in the list itself a repetition is the first one."""
    codes: dict[tuple[int, int], FoundBlocks] = {}
    kept: list[FoundBlocks] = []
    for at, code in enumerate(begun):
        if code.size is not None:
            first = codes.setdefault((code.size, code.mark), code)
            begun[at] = first
            if first is not code:
                continue
        kept.append(code)
    return kept


def _put(part: _Part, near: FoundBlocks | None, codes: Sequence[FoundBlocks]) -> bool:
    """Put a part in the code that it is of, first of all the one it stands in; say whether one."""
    for code in (*([near] if near else []), *codes):
        length = code.length_of(part.number)
        if code.size is None or not length or len(part.signs) < length + _CHECK:
            continue
        signs = part.signs[:length]
        check = _value_of(part.signs[length : length + _CHECK])
        if check == _part_check(part.number, signs, code.mark):
            code.parts.setdefault(part.number, signs)
            return True
    return False


def _looks_like_a_part(signs: str) -> bool:
    return len(signs) >= _PART // 2 and set(signs[: _PART // 2]) <= _VALUES.keys()


def _number(digits: str) -> int:
    return int(digits.translate(_READ_AS))


def _cut(text: str, *lengths: int) -> Iterable[str]:
    start = 0
    for length in lengths:
        yield text[start : start + length]
        start += length


def _length(size: int) -> int:
    return -(-size * 8 // 5)


def _hash(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:3]) >> 4


def _mark_of(payload: bytes) -> int:
    return int.from_bytes(hashlib.sha256(payload).digest()[:4]) >> 2


def _part_check(number: int, signs: str, mark: int) -> int:
    return _hash(f"{mark}:{number}:{signs}")


def _base32(number: int, length: int) -> str:
    return "".join(_SIGNS[number >> 5 * place & 31] for place in reversed(range(length)))


def _value_of(signs: str) -> int | None:
    """Return the number that signs stand for, `None` when one of them stands for nothing."""
    number = 0
    for sign in signs:
        value = _VALUES.get(sign)
        if value is None:
            return None
        number = number << 5 | value
    return number


def _signs_of(payload: bytes) -> str:
    return base64.b32encode(payload).decode().rstrip("=").translate(_FROM_RFC_4648)


def _bytes_of(signs: str) -> bytes | None:
    """Return the bytes, `None` for signs that no bytes are written as."""
    padded = signs.translate(_TO_RFC_4648) + "=" * (-len(signs) % 8)
    try:
        read = base64.b32decode(padded)
    except ValueError:
        return None
    return read if _signs_of(read) == signs else None
