"""One table from the official address into `data/refreshed`, and from there into `data`."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from tools.refresh_data.checks import wrong
from tools.refresh_data.compare import differences, joined
from tools.refresh_data.figures import RefusedError, level_of, read, written

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from tools.refresh_data.answers import Answer, Answers
    from tools.refresh_data.figures import Figure
    from tools.refresh_data.folder import Folder
    from tools.refresh_data.official import Official


def refresh(table: Official, answers: Answers, folder: Folder, today: date) -> list[str]:
    """Fetch a table, check it, and write it beside our figures; return what to say.

    Raises:
        RefusedError: it could not be fetched or did not pass; nothing was written.
    """
    before = len(answers.given)
    figures = table.fetched(answers, today.year)
    source = {
        "source_id": table.source_id(today.year),
        "kind": "statistics",
        "publisher": table.publisher,
        "title": table.title,
        "table_id": table.table,
        "licence": table.licence,
        "address": table.address,
        "copy": "fetched from the publisher by tools/refresh_data",
        "copy_date": today.isoformat(),
    }
    return accept(
        *(table.name, figures, answers.given[before:], folder, source),
        adds_up=table.adds_up,
        nation_lacks=table.nation_lacks,
    )


def accept(
    name: str,
    figures: Sequence[Figure],
    given: Sequence[Answer],
    folder: Folder,
    source: dict[str, str],
    *,
    adds_up: bool = False,
    nation_lacks: float = 0.0,
) -> list[str]:
    """Check figures and write them beside ours; return what is different.

    Raises:
        RefusedError: they did not pass; nothing was written.
    """
    carried = folder.carried(figures)
    if found := wrong(figures, carried, adds_up=adds_up, nation_lacks=nation_lacks):
        raise RefusedError(" ".join(found))
    hashes = " ".join(one.sha256[:16] for one in given)
    kept = folder.keep(name, figures, given, source | {"notes": f"sha256 {hashes}".strip()})
    said = [sentence for one in differences(figures, carried) for sentence in one.sentences()]
    return [*said, kept]


def take(name: str, folder: Folder) -> list[str]:
    """Put a table that passed into the figures of the course; return what to do next.

    Raises:
        RefusedError: it was not fetched, or our figures changed since they were compared.
    """
    figures = folder.fetched(name)
    if not folder.unchanged_since(name):
        raise RefusedError(
            f"Our figures changed since {name} was compared with them: fetch it once more first."
        )
    if found := [*wrong(figures, folder.carried(figures)), *_unnamed(figures, folder)]:
        raise RefusedError(" ".join(found))
    said = []
    for level in sorted({level_of(one.region_code) for one in figures}):
        path = folder.indicators(level)
        of_level = [one for one in figures if level_of(one.region_code) == level]
        path.write_text(written(joined(of_level, read(path))), encoding="utf-8", newline="\n")
        said.append(f"{path.name}: {len(of_level)} rows of {name}.")
    _add_source(folder, folder.note_of(name)["source"])
    return [*said, _NEXT]


_NEXT = (
    "Now: python tools/make_datapackage.py, mend the table of figures in data/README.md, and "
    'make test PARTS="unit structure"; git diff data shows what changed.'
)


def _unnamed(figures: Sequence[Figure], folder: Folder) -> list[str]:
    with (folder.data / "figure_names.csv").open(encoding="utf-8", newline="") as file:
        named = {row["indicator"] for row in csv.DictReader(file)}
    return [
        f"{indicator} has no row in data/figure_names.csv: give it a Dutch and an English name."
        for indicator in sorted({one.indicator for one in figures} - named)
    ]


def _add_source(folder: Folder, source: dict[str, str]) -> None:
    path = folder.data / "sources.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        columns, there = list(rows.fieldnames or ()), list(rows)
    kept = [row for row in there if row["source_id"] != source["source_id"]]
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, columns, lineterminator="\n")
        table.writeheader()
        table.writerows([*kept, source])
