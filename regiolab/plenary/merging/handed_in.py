"""What groups hand in, read: files, codes, workspaces, and earlier results of a merge."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from regiolab.exchange.sharing.starter_kit import is_kit
from regiolab.locale import N_
from regiolab.model import InputError, Workspace
from regiolab.model.document import UNKNOWN, Document
from regiolab.model.long_work import one_of
from regiolab.plenary.merging.set_aside import AsideKind, SetAside
from regiolab.storage import find_share_codes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from regiolab.model.json import JsonValue
    from regiolab.storage import FoundCode

LARGEST: Final = 10_000_000
"""So many signs fit in what a group hands in; a joint map holds several works and may be larger."""

MOST_PARTIES: Final = 1_000
"""On the map of one group; the map is tried with three hundred."""

_MADE: Final = re.compile(r"-(\d{4}-\d\d-\d\d-\d\d\.\d\d\.\d\d)[^/]{0,20}\.json$")
"""How the name of a download ends (`exchange/formats/whole_work.py`); browsers add " (1)"."""

PART: Final = "plenary"
"""Under this name a joint map holds the works that it was made of."""


@dataclass(frozen=True)
class HandedIn:
    """What one group handed in, before it is read.

    Attributes:
        work: a workspace, or the text of a file or a code.
        name: of the file; empty for a code.
        at: when, as ISO 8601 in UTC; empty when nobody knows. The later one of a group counts.
    """

    work: Workspace | str
    name: str = ""
    at: str = ""


@dataclass(frozen=True)
class Contribution:
    """A work that could be read."""

    workspace: Workspace
    name: str
    at: str
    digest: str

    @property
    def made(self) -> str:
        """When it was downloaded, by the name that a download has; empty for another name."""
        found = _MADE.search(self.name)
        return found[1] if found else ""

    @property
    def order(self) -> tuple[str, int, str, str]:
        """What puts versions in order, the later one last: when, how much it holds, its digest."""
        filled = sum(len(entities) for entities in self.workspace.state.values())
        return self.at, filled, self.digest, self.name


Given = Workspace | HandedIn | str | Path
"""A workspace, what a group handed in, the text of a file or a code, or where a file is."""


def read_all(given: Iterable[Given]) -> tuple[list[Contribution], list[SetAside]]:
    """Return the works that could be read, and what could not, each in an order of its own.

    A text with share codes holds a work per code. A joint map is taken apart again: what counts is
    what the groups said.
    """
    works: list[Contribution] = []
    aside: list[SetAside] = []
    ones = [*given]
    for number, one in enumerate(ones):
        with one_of(number, ones):
            for handed in _each(_as_handed_in(one)):
                if isinstance(handed, SetAside):
                    aside.append(handed)
                else:
                    _read_one(handed, works, aside)
    return works, aside


def _read_one(handed: HandedIn, works: list[Contribution], aside: list[SetAside]) -> None:
    try:
        read = _readable(handed)
        works += _taken_apart(read, handed) or [_one_group(read, handed)]
    except _NotTaken as refused:
        aside.append(SetAside(handed.name, refused.kind, refused.reason))
    except InputError as error:
        aside.append(SetAside(handed.name, "unreadable", error))
    else:
        if _was_changed(read):
            aside.append(SetAside(_called(handed, read), "changed", InputError(_CHANGED)))


def _each(handed: HandedIn) -> list[HandedIn | SetAside]:
    """Return what is in a text: the file itself, or every share code in it."""
    text = handed.work
    if isinstance(text, Workspace) or len(text) > LARGEST or text.lstrip("\ufeff \n\t")[:1] in "{[":
        return [handed]
    try:
        found = find_share_codes(text)
    except InputError as error:
        return [SetAside(handed.name, "unreadable", error)]
    return [_from_code(handed, code) for code in found] or [handed]


def _from_code(handed: HandedIn, code: FoundCode) -> HandedIn | SetAside:
    if code.workspace is None:
        return SetAside(handed.name, "unreadable", code.problem or InputError(_DAMAGED))
    return replace(handed, work=code.workspace)


class _NotTaken(Exception):  # noqa: N818 - not an error of the program
    def __init__(self, kind: AsideKind, reason: InputError) -> None:
        super().__init__(kind)
        self.kind = kind
        self.reason = reason


def _as_handed_in(given: Given) -> HandedIn:
    match given:
        case HandedIn():
            return given
        case Workspace():
            return HandedIn(given)
        case Path():
            return HandedIn(_text_of(given), given.name)
        case _:
            return HandedIn(given)


def _text_of(path: Path) -> str:
    try:
        return path.read_bytes()[: LARGEST * 4].decode("utf-8", errors="replace")
    except OSError:
        return ""


def _readable(handed: HandedIn) -> Workspace:
    if isinstance(handed.work, Workspace):
        return handed.work
    if len(handed.work) > LARGEST and f'"{PART}"' not in handed.work:
        raise _NotTaken(
            "too_large",
            InputError(N_("This file is too large to be work of regiolab. Choose another file.")),
        )
    return Workspace.from_json(handed.work)


def _one_group(read: Workspace, handed: HandedIn) -> Contribution:
    if is_kit(read):
        raise _NotTaken(
            "kit",
            InputError(
                N_(
                    "This is a starter kit, not the work of a group. Choose the file that a group "
                    "downloaded."
                )
            ),
        )
    if len(read.state.get("stakeholders", {})) > MOST_PARTIES:
        raise _NotTaken(
            "too_large",
            InputError(
                N_("This file holds more than {count} parties. No group made that in a day."),
                count=MOST_PARTIES,
            ),
        )
    return Contribution(read, handed.name, handed.at, read.digest)


def carried(workspace: Workspace, works: Iterable[Contribution]) -> Workspace:
    """Return a joint map that holds the works that it was made of, so that it can be made again."""
    value = {
        "content": workspace.digest,
        "works": [
            {"name": one.name, "at": one.at, "work": json.loads(one.workspace.to_json())}
            for one in works
        ],
    }
    state = {**workspace.state, UNKNOWN: {PART: {"id": PART, "value": value}}}
    return Workspace(Document(workspace.id, state, workspace.document.schema_version))


def _taken_apart(read: Workspace, handed: HandedIn) -> list[Contribution]:
    """Return the works that a joint map was made of; none when it is the work of a group."""
    value = _carried_by(read)
    works = value.get("works") if isinstance(value, dict) else None
    if not isinstance(works, list):
        return []
    found = []
    for one in works:
        if not isinstance(one, dict):
            raise InputError(_DAMAGED)
        work = Workspace.from_json(json.dumps(one.get("work")))
        within = HandedIn(work, str(one.get("name", "")), str(one.get("at", "")))
        found.append(_one_group(work, within))
    return found


def _was_changed(read: Workspace) -> bool:
    value = _carried_by(read)
    if not isinstance(value, dict) or "content" not in value:
        return False
    state = {**read.state, UNKNOWN: {}}
    bare = Workspace(Document(read.id, state, read.document.schema_version))
    return bool(bare.digest != value["content"])


def _carried_by(read: Workspace) -> JsonValue:
    return read.state.get(UNKNOWN, {}).get(PART, {}).get("value")


def _called(handed: HandedIn, read: Workspace) -> str:
    return handed.name or read.about.group or read.about.title


_DAMAGED: Final = N_(
    "This joint map is damaged: the works that it was made of cannot be read. "
    "Use the files of the groups."
)
_CHANGED: Final = N_(
    "This is a joint map that was changed by hand afterwards. What the groups handed in counts; "
    "what was changed does not. Go on with that file on its own."
)
