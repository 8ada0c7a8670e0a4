"""`data/refreshed`: what was fetched, what was found about it, and nothing lost in silence."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tools.refresh_data.figures import COLUMNS, Figure, RefusedError, level_of, read, written

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tools.refresh_data.answers import Answer

ROOT = Path(__file__).parents[2]
LEVELS = ("nl", "province", "corop", "arbeidsmarktregio", "municipality")


@dataclass(frozen=True)
class Folder:
    """The figures that the course carries, and beside them what was fetched.

    Attributes:
        data: the folder of the course's figures.
    """

    data: Path = ROOT / "data"

    @property
    def refreshed(self) -> Path:
        """Where fetched tables are written; git does not keep it."""
        return self.data / "refreshed"

    def carried(self, fetched: Iterable[Figure]) -> list[Figure]:
        """Return the figures of the course of the same names and levels as those."""
        wanted = {(one.indicator, level_of(one.region_code)) for one in fetched}
        return [
            one
            for level in LEVELS
            if any(level == other for _, other in wanted)
            for one in read(self.indicators(level))
            if (one.indicator, level) in wanted
        ]

    def indicators(self, level: str) -> Path:
        """Return the long table of a level."""
        return self.data / "indicators" / f"{level}.csv"

    def fetched(self, name: str) -> list[Figure]:
        """Return the figures of a table that was fetched and passed.

        Raises:
            RefusedError: it was not.
        """
        path = self.refreshed / f"{name}.csv"
        if not path.is_file():
            raise RefusedError(f"There is no {path}: fetch {name} first.")
        return read(path)

    def note_of(self, name: str) -> dict[str, Any]:
        """Return what was noted of a table when it was written."""
        found: dict[str, Any] = self._notes().get(name, {})
        return found

    def keep(
        self,
        name: str,
        figures: Sequence[Figure],
        answers: Sequence[Answer],
        source: dict[str, str],
    ) -> str:
        """Write a table that passed its checks; return a sentence about what happened.

        A table of an earlier run that differs is put aside under its hash, never overwritten.

        Args:
            name: of the table.
            figures: to write.
            answers: they came from; their addresses and hashes are noted.
            source: its row for `data/sources.csv`.
        """
        text = written(figures)
        path = self.refreshed / f"{name}.csv"
        said = self.put(path, text)
        notes = self._notes()
        notes[name] = {
            "sha256": hashlib.sha256(text.encode()).hexdigest(),
            "columns": list(COLUMNS),
            "source": source,
            "answers": [{"address": one.address, "sha256": one.sha256} for one in answers],
            "compared_with": {
                level: _hash(self.indicators(level))
                for level in sorted({level_of(one.region_code) for one in figures})
            },
        }
        text = json.dumps(notes, indent=1, sort_keys=True) + "\n"
        (self.refreshed / "notes.json").write_text(text, encoding="utf-8")
        return said

    def put(self, path: Path, text: str) -> str:
        """Write a text, and put what stood there aside under its hash when it differs."""
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_file():
            if path.read_text(encoding="utf-8") == text:
                return f"{path.name} is as it was."
            aside = path.parent / "earlier" / f"{path.stem}-{_hash(path)[:8]}{path.suffix}"
            aside.parent.mkdir(exist_ok=True)
            path.replace(aside)
            path.write_text(text, encoding="utf-8", newline="\n")
            return f"{path.name} is new; the one before is now {aside.parent.name}/{aside.name}."
        path.write_text(text, encoding="utf-8", newline="\n")
        return f"{path.name} is written."

    def unchanged_since(self, name: str) -> bool:
        """Whether our figures are still those that the table was compared with."""
        compared: dict[str, str] = self.note_of(name).get("compared_with", {})
        return all(_hash(self.indicators(level)) == seen for level, seen in compared.items())

    def _notes(self) -> dict[str, Any]:
        path = self.refreshed / "notes.json"
        found: dict[str, Any] = (
            json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
        )
        return found


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
