"""What the work of a group is called above a document and a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.locale import LANGUAGES, N_, text
from regiolab.model import InputError
from regiolab.regions import region

if TYPE_CHECKING:
    from regiolab.model import Workspace

UNNAMED = N_("Our region")
"""The title of a work that nobody gave one."""


def region_name(workspace: Workspace) -> str:
    """Return what the chosen region is called; empty when none is chosen."""
    chosen = workspace.about.region
    if chosen is None:
        return ""
    if chosen.code is None:
        return chosen.name or ""
    try:
        return region(chosen.code).name
    except InputError:  # a code of another year
        return chosen.name or chosen.code


def given_title(workspace: Workspace) -> str:
    """Return the title that somebody gave the work; empty when it has none of its own."""
    title = workspace.about.title
    return "" if title in {UNNAMED, *(text(one, UNNAMED) for one in LANGUAGES)} else title


def agenda_title(workspace: Workspace, language: str) -> str:
    """Return the title of the agenda: the given one, else after the region."""
    given, where = given_title(workspace), region_name(workspace)
    if given or not where:
        return given or text(language, N_("Regional agenda"))
    return text(language, N_("Regional agenda {region}"), region=where)


def map_title(workspace: Workspace, language: str) -> str:
    """Return the title of the map: with the given title, else with the region."""
    whose = given_title(workspace) or region_name(workspace)
    if not whose:
        return text(language, N_("Stakeholder map"))
    return text(language, N_("Stakeholder map: {title}"), title=whose)
