"""Reading what people bring: the largest files that come in, beside a plain walk over the cells."""

from __future__ import annotations

import io
import resource
from time import process_time
from typing import TYPE_CHECKING, TypeVar

from openpyxl import Workbook, load_workbook

from regiolab.exchange import look_at
from regiolab.exchange.reading.grid import MOST_ROWS
from regiolab.exchange.reading.sizes import MOST_LINES
from regiolab.model import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")

PARTIES = 700
RELATIONS = MOST_LINES - 1
"""Besides the header."""


def main() -> None:
    """Print processor time of the largest files, as ratios to openpyxl alone within this run."""
    print("Reading the largest files: seconds of the processor, and times openpyxl alone")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    rows = [
        ["Van", "Naar", "Soort", "Richting", "Sterkte", "Notitie"],
        *map(_tie, range(RELATIONS)),
    ]
    book = _book(rows)
    alone, _ = seconds(lambda: _walked(book))
    named = f"{RELATIONS} relations"
    preview = measure(f"{named}, .xlsx", lambda: look_at(book), alone)
    measure(f"{named}, an answer", lambda: preview.answered(doubles="merge"), alone)
    measure(f"{named}, laid", lambda: preview.apply(_map()), alone)
    text = "\n".join("\t".join(map(str, row)) for row in rows)
    measure(f"{named}, text", lambda: look_at(text), alone)
    parties = [["Naam", "Sector", "Invloed (0-4)", "Notitie"], *map(_party, range(MOST_ROWS - 1))]
    sheet = _book(parties)
    measure(f"{MOST_ROWS - 1} parties, .xlsx", lambda: look_at(sheet), alone)
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"  memory: {most / 1024:.0f} MB at most, {before / 1024:.0f} MB before")


def measure(name: str, work: Callable[[], Result], alone: float) -> Result:
    """Print one line, and return what came of it."""
    spent, result = seconds(work)
    print(f"  {name:32} {spent:5.1f} s, {spent / alone:4.1f} times")
    return result


def seconds(work: Callable[[], Result]) -> tuple[float, Result]:
    """Return the processor time of some work, and what came of it."""
    start = process_time()
    result = work()
    return process_time() - start, result


def _tie(number: int) -> list[object]:
    source, target = number % PARTIES, (number * 7 + 1 + number // PARTIES) % PARTIES
    kind = "financiert" if number % 2 else "werkt samen met"
    return [_name(source), _name(target), kind, "wederzijds", number % 3 + 1, f"afspraak {number}"]


def _party(number: int) -> list[object]:
    return [_name(number), "overheid", number % 5, f"notitie {number}"]


def _name(number: int) -> str:
    return f"Partij {number}"


def _map() -> Workspace:
    workspace = Workspace.new("Onze regio")
    look_at(
        "Naam\tSector\n" + "\n".join(f"{_name(one)}\toverheid" for one in range(PARTIES))
    ).apply(workspace)
    return workspace


def _book(rows: list[list[object]]) -> bytes:
    made = Workbook()
    for row in rows:
        made.active.append(row)
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def _walked(content: bytes) -> int:
    book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    return sum(len(row) for sheet in book.worksheets for row in sheet.iter_rows(values_only=True))


if __name__ == "__main__":
    main()
