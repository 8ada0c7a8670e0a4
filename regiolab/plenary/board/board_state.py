"""The state of the board, in files: whoever starts it again finds it as it was.

`board.json` holds decisions and what is shown; what was handed in lies beside it, a file each,
written once. A folder that groups write in can be followed too; what is in it is read, never
changed.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, ClassVar, Final

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError

from regiolab.model import InputError, Workspace
from regiolab.model.long_work import one_of
from regiolab.plenary.merging.handed_in import LARGEST, HandedIn
from regiolab.plenary.merging.ledger import Ledger
from regiolab.storage.files import glance, replace_text, set_aside

if TYPE_CHECKING:
    from collections.abc import Sequence

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
        folder: in which groups hand in, where it was chosen on the board; empty for none.
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
    folder: str = ""
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


@dataclass(frozen=True)
class Taken:
    """What is handed in on the board, read and not kept yet.

    Attributes:
        kept: how it will be kept.
        text: of it.
        work: what the text holds, or the text where that is no work.
    """

    kept: Kept
    text: str
    work: Workspace | str


Seen = dict[Path, tuple["Signature", HandedIn]]
"""What is in the folder that is followed: path -> its signature, and what was read then."""


class Board:
    """The board of one day.

    Args:
        folder: where it is kept; made when something is kept.
        given: a folder in which groups hand in, if there is one; one that is chosen on the board
            comes before it.
    """

    def __init__(self, folder: Path, given: Path | None = None) -> None:
        self.folder = folder
        self._given = given
        self.state = self._opened()
        self._works: dict[str, Workspace | str] = {}
        self._seen: Seen = {}
        self.see(self.look())

    @property
    def followed(self) -> Path | None:
        """The folder that is followed."""
        return Path(self.state.folder) if self.state.folder else self._given

    @property
    def kept_at(self) -> datetime | None:
        """When something was kept last, `None` before the first time."""
        try:
            return datetime.fromtimestamp((self.folder / FILE).stat().st_mtime, UTC)
        except OSError:
            return None

    def keep(self, **changes: object) -> None:
        """Change the state, and write it before anything is shown.

        Raises:
            OSError: the folder cannot be written; the state on the screen is the new one.
        """
        self.state = self.state.model_copy(update=changes)
        self.folder.mkdir(parents=True, exist_ok=True)
        replace_text(self.folder / FILE, self.state.model_dump_json(indent=1))

    def take_in(self, taken: Sequence[Taken]) -> None:
        """Keep what was handed in on the board itself; the same text again is a later time.

        Raises:
            OSError: the folder cannot be written.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        for one in taken:
            if not (self.folder / one.kept.file).exists():
                replace_text(self.folder / one.kept.file, one.text)
            self._works[one.kept.file] = one.work
            self.keep(kept=_with(self.state.kept, [one]))

    def handed_in(self, taken: Sequence[Taken] = (), seen: Seen | None = None) -> list[HandedIn]:
        """Return all that was handed in: on the board, and in the folder that is followed.

        Args:
            taken: as if this had been taken in too.
            seen: as if this had been seen in the folder; by default what was.
        """
        new = {one.kept.file: one.work for one in taken}
        found = [
            HandedIn(new.get(one.file) or self._work_of(one.file), one.name, one.at)
            for one in _with(self.state.kept, taken)
        ]
        return [*found, *(one for _, one in (self._seen if seen is None else seen).values())]

    def look(self) -> Seen:
        """Return what is in the folder that is followed; what did not change is not read again.

        A folder that is out of reach, such as a share without a network, leaves what was seen.
        """
        return self.look_in(self.followed)

    def look_in(self, folder: Path | None) -> Seen:
        """Return what is in a folder, as if it were the one that is followed."""
        found: Seen = {}
        paths = _files(folder) if folder else []
        if paths is None:
            return self._seen if folder == self.followed else {}
        for number, path in enumerate(paths):
            now = glance(path)
            if now is None:
                continue
            before = self._seen.get(path)
            if before is not None and before[0] == now:
                found[path] = before
                continue
            with one_of(number, paths):
                found[path] = now, _lying_at(path, now)
        return found

    def see(self, seen: Seen) -> None:
        """Let what is in the folder count from now on."""
        self._seen = seen

    def _work_of(self, file: str) -> Workspace | str:
        if file not in self._works:
            self._works[file] = _read(_text(self.folder / file))
        return self._works[file]

    def _opened(self) -> BoardState:
        path = self.folder / FILE
        try:
            return BoardState.model_validate_json(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return BoardState()
        except (OSError, ValueError, ValidationError):
            set_aside(path)
            return BoardState()


def _lying_at(path: Path, its: Signature) -> HandedIn:
    at = datetime.fromtimestamp(its[2] / 1e9, UTC).isoformat(timespec="milliseconds")
    return HandedIn(_read(_text(path)), path.name, at)


def taken(name: str, text: str) -> Taken:
    """Return what is handed in on the board, read: nothing is kept yet."""
    digest = hashlib.sha256(text.encode(errors="replace")).hexdigest()[:16]
    at = datetime.now(UTC).isoformat(timespec="milliseconds")
    return Taken(Kept(name=name[:200], at=at, file=f"{digest}.txt"), text, _read(text))


def _with(kept: tuple[Kept, ...], taken: Sequence[Taken]) -> tuple[Kept, ...]:
    """Return what is kept, with what is taken in after it."""
    new = {one.kept.file: one.kept for one in taken}
    return (*(one for one in kept if one.file not in new), *new.values())


def _read(text: str) -> Workspace | str:
    """Return the work that a file holds, read once for many merges; else the text as it is."""
    if len(text) > LARGEST or not text.lstrip("\ufeff \n\t").startswith("{"):
        return text
    try:
        return Workspace.from_json(text)
    except InputError:
        return text  # merging says what is wrong with it


def _files(folder: Path) -> list[Path] | None:
    """Return what groups may have handed in, by name; a workspace folder of a group too.

    Nothing is known of a folder that is out of reach.
    """
    try:
        inside = sorted(folder.iterdir())
    except OSError:
        return None
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
