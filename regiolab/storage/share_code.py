"""The whole work as text for chat and mail, and back."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from regiolab.locale import N_
from regiolab.model import InputError, Workspace
from regiolab.storage.share_blocks import (
    BEGINNING,
    LARGEST,
    VERSION,
    found_blocks,
    written_in_blocks,
)
from regiolab.storage.share_columns import read_columns, written_in_columns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.storage.share_blocks import FoundBlocks

LARGEST_TEXT: Final = 2_000_000
"""Characters in which a code is looked for."""

_LARGEST_WORK: Final = 10_000_000
"""Bytes of a work when it is unpacked."""


class ShareCodeError(InputError):
    """A text that holds no code that can be opened, with a sentence that says what to do."""


@dataclass(frozen=True)
class FoundCode:
    """A code in a text: the work in it, or why it cannot be opened."""

    workspace: Workspace | None
    problem: ShareCodeError | None


def encode_share_code(workspace: Workspace) -> str:
    """Return the whole work as lines of letters and digits.

    Raises:
        ShareCodeError: the work is too large to be sent as text.
    """
    text = written_in_columns(json.loads(workspace.to_json())).encode()
    packing = zlib.compressobj(9, zlib.DEFLATED, -15, 9, zlib.Z_DEFAULT_STRATEGY, _words())
    packed = packing.compress(text) + packing.flush()
    if len(packed) > LARGEST or len(text) > _LARGEST_WORK:
        raise ShareCodeError(
            N_("Your work is too large for a share code. Download the file and send that.")
        )
    return written_in_blocks(packed)


def decode_share_code(text: str) -> Workspace:
    """Return the work in the one code that stands in a text, with or without text around it.

    Raises:
        ShareCodeError: there is no code or more than one, something of it is missing or changed,
            or it is from a newer version.
    """
    found = find_share_codes(text)
    if not found:
        raise ShareCodeError(_NO_CODE, beginning=_FIRST)
    if len(found) > 1:
        raise ShareCodeError(
            N_("There are {count} share codes in this text. Give them one by one."),
            count=len(found),
        )
    if found[0].workspace is None:
        raise found[0].problem or ShareCodeError(_NO_CODE, beginning=_FIRST)
    return found[0].workspace


def find_share_codes(text: str) -> list[FoundCode]:
    """Return every code in a text, in the order in which they begin; the same one only once.

    Raises:
        ShareCodeError: the text is too long to look through.
    """
    blocks = found_blocks(text) if len(text) <= LARGEST_TEXT else None
    if blocks is None:
        raise ShareCodeError(
            N_("This text is too long to look for a share code in. Copy the code alone.")
        )
    return [_opened(code) for code in blocks]


_FIRST: Final = f"{BEGINNING}{VERSION}U"

_NO_CODE = N_(
    "There is no share code in this text. It begins with {beginning}; "
    "copy it from there to the end."
)

_CHANGED = N_(
    "The parts of this share code do not belong together. Copy it again, from one message."
)


def _opened(code: FoundBlocks) -> FoundCode:
    try:
        return FoundCode(_work_in(code), None)
    except ShareCodeError as error:
        return FoundCode(None, error)


def _work_in(code: FoundBlocks) -> Workspace:
    if code.version > VERSION:
        raise ShareCodeError(
            N_(
                "This share code was made with a newer version of regiolab. "
                "Open it with that version."
            )
        )
    if problem := _what_is_wrong(code):
        raise problem
    payload = code.payload()
    if payload is None:
        raise ShareCodeError(_CHANGED)
    try:
        return Workspace.from_json(json.dumps(read_columns(_unpacked(payload))))
    except ShareCodeError:
        raise
    except InputError as error:
        raise ShareCodeError(
            N_("The work in this share code cannot be opened. {reason}"), reason=error
        ) from error
    except (ValueError, zlib.error) as error:
        raise ShareCodeError(_CHANGED) from error


def _unpacked(payload: bytes) -> str:
    unpacking = zlib.decompressobj(-15, _words())
    text = unpacking.decompress(payload, _LARGEST_WORK)
    if unpacking.unconsumed_tail or not unpacking.eof:
        raise ShareCodeError(N_("What is in this share code is too large to be work of regiolab."))
    return text.decode()


def _what_is_wrong(code: FoundBlocks) -> ShareCodeError | None:
    """Return which parts are missing or changed, `None` for none."""
    if code.size is None:
        return ShareCodeError(
            N_(
                "The beginning of this share code is missing or has a typing error. "
                "It begins with {beginning}; copy it from there."
            ),
            beginning=_FIRST,
        )
    lacking = code.lacking
    if not lacking:
        return None
    if code.is_cut_off:
        return ShareCodeError(
            N_(
                "This share code is cut off in part {part} of {count}; "
                "that part begins with {mark}. Copy it again, up to the end."
            ),
            part=lacking[0],
            count=code.count,
            mark=f"Q{lacking[0]}U",
        )
    wrong = [number for number in lacking if number in code.wrong]
    absent = [number for number in lacking if number not in code.wrong]
    return _by_part(wrong, absent, code.count)


def _by_part(wrong: Sequence[int], absent: Sequence[int], count: int) -> ShareCodeError:
    if not absent:
        message = N_(
            "There is a typing error in this share code, in part {wrong} of {count}. "
            "A part begins with its number between Q and U, such as {mark}. Copy it again."
        )
    elif not wrong:
        message = N_(
            "Of this share code part {absent} of {count} is missing. A part begins with its number "
            "between Q and U, such as {mark}. Copy the code again."
        )
    else:
        message = N_(
            "Of this share code part {absent} of {count} is missing, and there is a typing error "
            "in part {wrong}. A part begins with its number between Q and U, such as {mark}. "
            "Copy the code again."
        )
    return ShareCodeError(
        message,
        wrong=_numbers(wrong),
        absent=_numbers(absent),
        count=count,
        mark=f"Q{[*wrong, *absent][0]}U",
    )


def _numbers(numbers: Sequence[int]) -> str:
    """Return numbers in short: `3, 7–9`."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


@cache
def _words() -> bytes:
    """Return what codes of version 1 are packed with: field names, parties, common words.

    Packing and unpacking need the same text, to the sign: the file stays as it is, whatever model
    and catalogue become. Other words ask for another version of the code.
    """
    text = Path(__file__).with_name("share_words.txt").read_text(encoding="utf-8")
    return text.strip().encode()
