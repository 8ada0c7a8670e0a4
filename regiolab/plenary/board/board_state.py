"""The state of the board, in files: whoever starts it again finds it as it was.

`board.json` holds decisions and what is shown; what was handed in lies beside it, a file each,
written once. A folder that groups write in can be followed too; what is in it is read, never
changed.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, ClassVar, Final

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError

from regiolab.model import InputError, Workspace
from regiolab.plenary.merging.handed_in import LARGEST, HandedIn
from regiolab.plenary.merging.ledger import Ledger
from regiolab.storage.files import glance, replace_text, set_aside

if TYPE_CHECKING:
    from pathlib import Path

    from regiolab.storage.files import Signature

FILE: Final = "board.json"
MOST_FILES: Final = 1_000
"""So many files are read from a folder; who needs more has several rooms."""

_ENDINGS: Final = (".json", ".txt")


class Kept(BaseModel):
    """Something that was handed in on the board: the name of the file, when, and where it lies."""

    model_config: ClassVar[ConfigDict] = ConfigDict(frozen=True)

    name: str
    at: str
    file: Annotated[str, Field(pattern=r"^[0-9a-f]{16}\.txt$")]


class BoardState(BaseModel):
    """Everything that a restart has to bring back.

    Attributes:
        ledger: the decisions.
        kept: what was handed in on the board itself.
        step: which page of the board is open.
        shown: code of the result that is open.
        revealed: codes of the results that the room has seen.
        names: whether the names of the groups are shown with maps and results.
        first_map: place of the first map that is shown side by side.
        over: whether the maps lie over each other.
        over_party: the party of which every dot is shown; empty for the means of several.
        route: code of the route that the day follows; empty for none.
        began: when it began, as ISO 8601 in UTC.
        timer_until: when the timer ends, as ISO 8601 in UTC; empty when it is off.
        sound: whether it is heard.
        voting: what is voted on and how, and the vote that is being made.
    """

    ledger: Ledger = Ledger()
    kept: tuple[Kept, ...] = ()
    step: str = "collect"
    shown: str = ""
    revealed: tuple[str, ...] = ()
    names: bool = False
    first_map: Annotated[int, Field(ge=0)] = 0
    over: bool = False
    over_party: str = ""
    route: str = ""
    began: str = ""
    timer_until: str = ""
    sound: bool = False
    voting: dict[str, JsonValue] = {}


class Board:
    """The board of one day.

    Args:
        folder: where it is kept; made when something is kept.
        followed: a folder in which groups hand in, if there is one.
    """

    def __init__(self, folder: Path, followed: Path | None = None) -> None:
        self.folder = folder
        self.followed = followed
        self.state = self._opened()
        self._read: dict[Path, tuple[Signature, HandedIn]] = {}
        self._texts: dict[str, str] = {}
        self._works: dict[str, Workspace | str] = {}

    def keep(self, **changes: object) -> None:
        """Change the state, and write it before anything is shown.

        Raises:
            OSError: the folder cannot be written; the state on the screen is the new one.
        """
        self.state = self.state.model_copy(update=changes)
        self.folder.mkdir(parents=True, exist_ok=True)
        replace_text(self.folder / FILE, self.state.model_dump_json(indent=1))

    def take_in(self, name: str, text: str) -> None:
        """Keep what was handed in on the board itself; the same text again is a later time."""
        digest = hashlib.sha256(text.encode(errors="replace")).hexdigest()[:16]
        file = f"{digest}.txt"
        self.folder.mkdir(parents=True, exist_ok=True)
        if not (self.folder / file).exists():
            replace_text(self.folder / file, text)
        at = datetime.now(UTC).isoformat(timespec="milliseconds")
        others = tuple(one for one in self.state.kept if one.file != file)
        self.keep(kept=(*others, Kept(name=name[:200], at=at, file=file)))

    def handed_in(self) -> list[HandedIn]:
        """Return all that was handed in: on the board, and in the folder that is followed."""
        before, self._works = self._works, {}
        found = [*self._on_the_board(), *self._in_the_folder()]
        for one in found:
            if isinstance(one.work, str) and one.work not in self._works:
                self._works[one.work] = before.get(one.work) or _read_once(one.work)
        return [
            replace(one, work=self._works[one.work]) if isinstance(one.work, str) else one
            for one in found
        ]

    def _on_the_board(self) -> list[HandedIn]:
        found = []
        for one in self.state.kept:
            if one.file not in self._texts:
                self._texts[one.file] = _text(self.folder / one.file)
            found.append(HandedIn(self._texts[one.file], one.name, one.at))
        return found

    def _in_the_folder(self) -> list[HandedIn]:
        if self.followed is None:
            return []
        found: dict[Path, tuple[Signature, HandedIn]] = {}
        for path in _files(self.followed):
            now = glance(path)
            if now is None:
                continue
            before = self._read.get(path)
            if before is not None and before[0] == now:
                found[path] = before
                continue
            at = datetime.fromtimestamp(now[2] / 1e9, UTC).isoformat(timespec="milliseconds")
            found[path] = now, HandedIn(_text(path), path.name, at)
        self._read = found
        return [one for _, one in found.values()]

    def _opened(self) -> BoardState:
        path = self.folder / FILE
        try:
            return BoardState.model_validate_json(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return BoardState()
        except (OSError, ValueError, ValidationError):
            set_aside(path)
            return BoardState()


def _read_once(text: str) -> Workspace | str:
    """Return the work that a file holds, read once for many merges; else the text as it is."""
    if len(text) > LARGEST or not text.lstrip("\ufeff \n\t").startswith("{"):
        return text
    try:
        return Workspace.from_json(text)
    except InputError:
        return text  # merging says what is wrong with it


def _files(folder: Path) -> list[Path]:
    """Return what groups may have handed in, by name; a workspace folder of a group too."""
    try:
        inside = sorted(folder.iterdir())
    except OSError:
        return []
    found = []
    for path in inside[:MOST_FILES]:
        if path.name.startswith("."):
            continue
        if (path / "workspace.json").is_file():
            found.append(path / "workspace.json")
        elif path.is_file():
            found.append(path)
    return found


def _text(path: Path) -> str:
    """Return the text of a file, no more of it than any group can have made.

    Of what can be no work of ours, such as a document of Word, it is a sign that nobody can read.
    """
    if path.suffix.lower() not in _ENDINGS:
        return "?"
    try:
        with path.open("rb") as file:
            return file.read(LARGEST * 4).decode("utf-8", errors="replace")
    except OSError:
        return ""
