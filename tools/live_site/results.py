"""Figures and verdicts of every region, made once: a browser has nothing that draws them.

How they are kept says `regiolab/widgets/region/made_before.py`, which reads them.
"""

from __future__ import annotations

import gc
import gzip
import hashlib
import itertools
import json
import os
import shutil
from concurrent.futures import ProcessPoolExecutor
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Final

from regiolab.figures.pictures.sheet import SCREENS
from regiolab.figures.published.catalogue import FIGURES, OPTIONS, figure
from regiolab.locale import LANGUAGES
from regiolab.model import InputError
from regiolab.regions.directory import directory
from regiolab.teaching.questions import QUESTIONS
from regiolab.teaching.verdicts import figures_say
from regiolab.widgets.region.made_before import (
    ROOMS,
    folder_of,
    in_pieces,
    option_key,
    region_key,
)
from regiolab.widgets.region.shown_figure import in_words
from tools.live_site.kept import forget_older
from tools.live_site.paths import KEPT, ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from regiolab.figures import Figure
    from regiolab.model.json import Json

LEVELS: Final = ("province", "arbeidsmarktregio", "corop", "municipality")
"""The levels of regions that a group can choose, the quickest to make first."""

_SHARED_BY: Final = 12
"""One of so many COROP regions gives lines that all pictures of a figure share."""

_MADE_OF: Final = {".py", ".po", ".csv", ".yaml", ".geojson", ".json"}
"""Files of code, words and data."""

_MOST_CHOICES: Final = 64
"""With more choices than this, one is changed at a time: not every mixture is made."""


def regions_of(levels: Iterable[str]) -> list[Json | None]:
    """Return no region, and then every region of these levels."""
    codes = [(level, one.code) for level in levels for one in directory(level)]
    return [None, *({"level": level, "code": code} for level, code in codes)]


def write_results(
    folder: Path,
    regions: Sequence[Json | None],
    names: Sequence[str] = (),
    *,
    every_choice: bool = True,
) -> None:
    """Make the figures for these regions, in every language, with as many processes as there are.

    What was made before of the same code and data is kept (`KEPT`).

    Args:
        folder: of the site; `figures` comes in it.
        regions: for which; None stands for no region.
        names: which figures; by default all.
        every_choice: whether with each choice of their options, or as they open only.
    """
    of_course = KEPT / "figures" / digest_of_course()
    of_course.mkdir(parents=True, exist_ok=True)
    os.utime(of_course)
    forget_older(of_course.parent)
    kept = of_course / ("every" if every_choice else "first")
    tasks = [(name, language) for name in names or FIGURES for language in LANGUAGES]
    choices = {name: choices_of(name)[: None if every_choice else 1] for name, _ in tasks}
    with ProcessPoolExecutor() as makers:
        for made in [
            makers.submit(_write_one, kept, *task, regions, choices[task[0]]) for task in tasks
        ]:
            made.result()
    for name, language in tasks:
        into = folder / folder_of(name, language)
        into.mkdir(parents=True, exist_ok=True)
        for key in ("base", *map(region_key, regions)):
            file = f"{key}.json.gz"
            shutil.copyfile(kept / folder_of(name, language) / file, into / file)


def digest_of_course() -> str:
    """Return what changes when code, words or data of the course change."""
    digest = hashlib.sha256()
    paths = (path for part in ("regiolab", "data") for path in (ROOT / part).rglob("*"))
    for path in sorted(path for path in paths if path.suffix in _MADE_OF):
        digest.update(path.relative_to(ROOT).as_posix().encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:16]


def choices_of(name: str) -> list[dict[str, Any]]:
    """Return the choices of options that are made: all, or of very many one changed at a time."""
    options = OPTIONS[name]
    count = 1
    for option in options:
        count *= len(option.values)
    if count <= _MOST_CHOICES:
        names = [option.name for option in options]
        mixtures = itertools.product(*(option.values for option in options))
        return [dict(zip(names, chosen, strict=True)) for chosen in mixtures]
    first = {option.name: next(iter(option.values)) for option in options}
    changed = [(option.name, value) for option in options for value in [*option.values][1:]]
    return [first, *(first | {option: value} for option, value in changed)]


def _write_one(
    folder: Path,
    name: str,
    language: str,
    regions: Sequence[Json | None],
    choices: Sequence[Mapping[str, Any]],
) -> None:
    into = folder / folder_of(name, language)
    missing = [one for one in regions if not (into / f"{region_key(one)}.json.gz").is_file()]
    if not missing:
        return
    into.mkdir(parents=True, exist_ok=True)
    gc.disable()  # a drawing is a heap of rings; looking through it all the time takes a sixth
    base = _base(into / "base.json.gz", name, language, choices)
    for region in missing:
        pictures = _pictures(name, language, region, choices)
        for made in (made for rooms in pictures.values() for made in rooms.values()):
            made["pieces"] = in_pieces(made.pop("lines"), base)
        told = {"pictures": pictures, "verdicts": _verdicts(name, language, region)}
        _write(into / f"{region_key(region)}.json.gz", told)
        gc.collect()


def _base(
    path: Path, name: str, language: str, choices: Sequence[Mapping[str, Any]]
) -> Sequence[str]:
    """Return the lines that pictures of a figure share; which regions are made changes nothing."""
    if not path.is_file():
        regions = regions_of(["corop"])
        sample = [_pictures(name, language, one, choices) for one in regions[::_SHARED_BY]]
        every = [made for one in sample for rooms in one.values() for made in rooms.values()]
        _write(path, [*dict.fromkeys(line for made in every for line in made["lines"])])
    lines: list[str] = json.loads(gzip.decompress(path.read_bytes()))
    return lines


def _pictures(
    name: str, language: str, region: Json | None, choices: Sequence[Mapping[str, Any]]
) -> dict[str, Json]:
    made: dict[str, Json] = {}
    for chosen in choices:
        try:
            drawn = figure(name, region, language, **chosen)
            rooms = {room: _on_screen(drawn, language, room) for room in ROOMS}
        except InputError:  # such as a comparison on nothing
            continue
        made[option_key(chosen)] = rooms
    return made


def _on_screen(drawn: Figure, language: str, room: str) -> Json:
    screen = drawn.screen(SCREENS[room])
    return {**in_words(drawn, screen, language), "lines": screen.svg.split("\n")}


def _verdicts(name: str, language: str, region: Json | None) -> dict[str, list[str]]:
    if name not in QUESTIONS:
        return {}
    told = {}
    for choice in (None, *QUESTIONS[name].answers):
        about = {"region": region} if region else {}
        state = {"about": {"about": about}, "bets": {name: {"choice": choice}}}
        work: Any = SimpleNamespace(state=state)
        told[choice or ""] = figures_say(work, name, language)
    return told


def _write(path: Path, content: Any) -> None:
    told = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    new = path.with_suffix(".new")
    new.write_bytes(gzip.compress(told, 9, mtime=0))
    new.replace(path)
