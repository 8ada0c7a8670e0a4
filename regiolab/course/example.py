"""The example: a stakeholder map of an invented region, the same in both languages."""

from __future__ import annotations

from functools import cache
from typing import Any

import yaml

from regiolab.locale import LANGUAGES, WRITTEN_LANGUAGES, in_language
from regiolab.model import Workspace
from regiolab.regions.files import data_folder

FILE = "examples/zilverland.yaml"


def example_map(language: str) -> Workspace:
    """Return the example filled in: parties, answers and relations, in the reader's language.

    Ids are the same in both languages.

    Raises:
        FileNotFoundError: the installation is incomplete.
        InputError: the file holds a value that is not allowed.
    """
    workspace = empty_example(language)
    example = _in_one_language(_example(), language)
    for party in example["parties"]:
        workspace.add_stakeholder(**party)
    for source, kind, target, status in example["relations"]:
        workspace.add_relation(source, target, kind, status)
    return workspace


def empty_example(language: str) -> Workspace:
    """Return the example before anybody was put on the map: the region and its challenge."""
    about = dict(_in_one_language(_example(), language)["about"])
    workspace = Workspace.new(about.pop("title"), language)
    workspace.update("about", "about", about)
    return workspace


@cache
def _example() -> dict[str, Any]:
    text = (data_folder() / FILE).read_text(encoding="utf-8")
    example: dict[str, Any] = yaml.safe_load(text)
    return example


def _in_one_language(part: Any, language: str) -> Any:
    """Return the example with one text in the place of each pair of texts.

    In a language that it is not written in, it is read in English.
    """
    if isinstance(part, dict):
        if {*WRITTEN_LANGUAGES} <= part.keys() <= {*LANGUAGES}:
            return in_language(part, language)[1]
        return {name: _in_one_language(value, language) for name, value in part.items()}
    if isinstance(part, list):
        return [_in_one_language(value, language) for value in part]
    return part
