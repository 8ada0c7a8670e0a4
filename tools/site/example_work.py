"""The work of the invented region that the pages to read show: a map, a scan, an agenda."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from regiolab.course.example import example_map
from regiolab.locale import WRITTEN_LANGUAGES, in_language

if TYPE_CHECKING:
    from regiolab.model import Workspace

_FILE = Path(__file__).with_name("example_work.yaml")
_LISTS = ("cards", "challenges", "indicators", "actions", "milestones", "commitments")
_STEP = "make the example"


def example_work(language: str) -> Workspace:
    """Return the example with everything that a group fills in but votes and finished sentences.

    Raises:
        InputError: the file holds a value that is not allowed.
    """
    work = example_map(language)
    told = _in_one_language(yaml.safe_load(_FILE.read_text(encoding="utf-8")), language)
    for name in _LISTS:
        for one in told[name]:
            work.put(name, one.pop("id"), one, step=_STEP)
    for name in ("agenda", "own_practice"):
        work.put(name, name, told[name], step=_STEP)
    for seat in told["seats"]:
        work.put("seats", seat, {"state": "handed_in"}, step=_STEP)
    for code, answered in told["tensions"].items():
        answers = {
            seat: {"position": position, "strain": strain}
            for seat, (position, strain) in zip(told["seats"], answered.pop("answers"), strict=True)
        }
        work.put("tensions", code, {**answered, "answers": answers}, step=_STEP)
    return work


def _in_one_language(part: Any, language: str) -> Any:
    """Return the file with one text in the place of each pair of texts."""
    if isinstance(part, dict):
        if part.keys() == {*WRITTEN_LANGUAGES}:
            return in_language(part, language)[1]
        return {name: _in_one_language(value, language) for name, value in part.items()}
    if isinstance(part, list):
        return [_in_one_language(value, language) for value in part]
    return part
