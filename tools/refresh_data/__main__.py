"""`make refresh-data`: fetch, check and compare the official tables; see the package."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import httpx

from tools.refresh_data import commuting, districts, municipalities, outlines
from tools.refresh_data.answers import Answers
from tools.refresh_data.figures import RefusedError
from tools.refresh_data.folder import ROOT, Folder
from tools.refresh_data.forms import FORMS, form
from tools.refresh_data.official import OFFICIAL, official
from tools.refresh_data.pasted import figures_in
from tools.refresh_data.refreshing import accept, refresh, take

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

CACHE = ROOT / "build" / "refresh_data"


def main(
    words: Sequence[str],
    *,
    client: httpx.Client | None = None,
    folder: Folder | None = None,
    cache: Path = CACHE,
    today: date | None = None,
) -> int:
    """Do what the words on the command line ask; return 0 when all of it went well.

    Args:
        words: see `--help`.
        client: that asks the publishers.
        folder: the figures of the course.
        cache: where answers are kept; a day has its own.
        today: the day.
    """
    asked = _parser().parse_args(words)
    day = today or datetime.now(UTC).date()
    here = folder or Folder()
    with client or httpx.Client(headers={"User-Agent": "regiolab refresh-data"}) as web:
        answers = Answers(web, cache / day.isoformat())
        return _each(asked, answers, here, day)


def _each(asked: argparse.Namespace, answers: Answers, folder: Folder, day: date) -> int:
    """Do each thing that was asked; one that is refused says why and keeps none of the others."""
    if asked.what == "fetch":
        names = asked.names or [one.name for one in OFFICIAL]
        return _all(names, lambda name: refresh(official(name), answers, folder, day))
    if asked.what == "take":
        return _all(asked.names, lambda name: take(name, folder))
    if asked.what in _OF_A_YEAR:
        do = _OF_A_YEAR[asked.what]
        return _all([f"{asked.what} {asked.year}"], lambda _: do(asked.year, answers, folder))
    return _all([asked.name], lambda name: _pasted(name, asked.year, asked.file, folder, day))


def _all(names: Sequence[str], do: Callable[[str], list[str]]) -> int:
    refused = 0
    for name in names:
        print(f"{name}:")
        try:
            said = do(name)
        except RefusedError as error:
            refused += 1
            said = [f"refused, nothing written. {error}"]
        for sentence in said:
            print(f"  {sentence}")
    return 1 if refused else 0


def _division(year: int, answers: Answers, folder: Folder) -> list[str]:
    found = municipalities.division(answers, year)
    path = folder.refreshed / f"municipalities_{year}.csv"
    kept = folder.put(path, municipalities.as_table(found))
    return [f"{len(found)} municipalities.", *municipalities.changes(found), kept]


def _outlines(year: int, answers: Answers, folder: Folder) -> list[str]:
    found = outlines.municipalities(answers, year)
    path = folder.refreshed / f"municipalities_{year}.geojson"
    return [f"{len(found['features'])} outlines.", folder.put(path, outlines.as_text(found))]


def _commuting(year: int, answers: Answers, folder: Folder) -> list[str]:
    found = commuting.flows(answers, year)
    path = folder.refreshed / f"commuting_corop_{year}.csv"
    return [f"{len(found)} flows.", folder.put(path, commuting.as_table(found))]


def _districts(year: int, answers: Answers, folder: Folder) -> list[str]:
    found = districts.districts(answers, year)
    path = folder.refreshed / f"districts_{year}.csv"
    said = [f"{len(found)} districts."]
    if empty := districts.without_figures(found):
        said.append(f"Not published for {year}, or not yet: {', '.join(empty)}.")
    return [*said, folder.put(path, districts.as_table(found))]


_OF_A_YEAR = {
    "division": _division,
    "outlines": _outlines,
    "commuting": _commuting,
    "districts": _districts,
}


def _pasted(name: str, year: int, file: str, folder: Folder, day: date) -> list[str]:
    asked = form(name)
    if file:
        text = Path(file).read_text(encoding="utf-8-sig")
    else:
        print(asked.asks())
        text = "".join(iter(sys.stdin.readline, "\n"))
    source = {
        "source_id": f"{asked.name}_{year}",
        "kind": "statistics",
        "publisher": asked.publisher,
        "title": asked.title,
        "licence": asked.licence,
        "address": asked.address,
        "copy": "pasted from the page in the form of tools/refresh_data",
        "copy_date": day.isoformat(),
    }
    said = accept(name, figures_in(text, asked, year), [], folder, source)
    names = f"{asked.indicator},{asked.names[0]},{asked.names[1]}"
    return [*said, f"Before `take`, data/figure_names.csv needs the row {names}."]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tools.refresh_data", description=__doc__)
    what = parser.add_subparsers(dest="what", required=True)
    fetch = what.add_parser("fetch", help="fetch tables into data/refreshed and compare them")
    fetch.add_argument("names", nargs="*", help=", ".join(one.name for one in OFFICIAL))
    taking = what.add_parser("take", help="put a table that passed into data/")
    taking.add_argument("names", nargs="+")
    for name, help_text in (
        ("division", "the municipalities of a year, beside ours"),
        ("outlines", "outlines of the municipalities of a year"),
        ("commuting", "jobs between COROP regions in December of a year"),
        ("districts", "key figures of the districts of a year"),
    ):
        what.add_parser(name, help=help_text).add_argument("year", type=int)
    paste = what.add_parser("paste", help="paste a table that has no data interface")
    paste.add_argument("name", help=", ".join(one.name for one in FORMS))
    paste.add_argument("year", type=int, help="that the table is about")
    paste.add_argument("file", nargs="?", default="", help="with the table; without, paste it")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
