"""A starter kit: one file with which every group of a workshop begins.

A kit is a workspace file that holds what the groups have in common (region, challenge of the day,
parties with their ids), names of groups to choose from, and the steps that are left out. It holds
no judgement: what `PARTY_FIELDS` does not name stays with the instructor. Because the parties of
all groups have the same ids, their maps can be laid beside each other without matching names.

Opening one fills in what is still empty and adds parties that are not there. Nothing that a group
has is changed or removed, and one undo takes it all back.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from regiolab.locale import N_
from regiolab.model import InputError, Workspace
from regiolab.model.change import Change, Edit
from regiolab.model.misfits import folded
from regiolab.model.party_fields import SHARED

if TYPE_CHECKING:
    from regiolab.model.json import JsonValue

PARTY_FIELDS: Final = SHARED | {"id", "order"}
"""What a kit holds of a party: what is shared of it."""

_KIT_FIELDS: Final[tuple[str, ...]] = ("groups", "steps_off")
_ABOUT_FIELDS: Final[tuple[str, ...]] = ("title", "region", "challenge")


@dataclass(frozen=True)
class Opened:
    """What opening a kit did.

    Attributes:
        parties: how many were added.
        kept: whether something of the group stood where the kit has something else.
    """

    parties: int
    kept: bool


def make_kit(workspace: Workspace) -> Workspace:
    """Return the starter kit that a workspace makes."""
    about = workspace.state["about"]["about"]
    kit = Workspace.new(workspace.about.title, workspace.about.language)
    state = kit.state
    state["about"]["about"] |= {name: about[name] for name in _ABOUT_FIELDS if name in about}
    state["stakeholders"] |= {
        id_: _common(fields) for id_, fields in workspace.state["stakeholders"].items()
    }
    set_out = workspace.state["kit"].get("kit", {})
    state["kit"]["kit"] |= {name: set_out[name] for name in _KIT_FIELDS if name in set_out}
    state["kit"]["kit"]["source"] = kit.id
    return Workspace.from_json(kit.to_json())


def is_kit(workspace: Workspace) -> bool:
    """Return whether a file is a starter kit, and not the work of a group."""
    return workspace.kit.source == workspace.id


def read_kit(path: str | Path) -> Workspace:
    """Return the starter kit in a file.

    Raises:
        InputError: the file cannot be read, or is no starter kit.
    """
    file = Path(path)
    try:
        content = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            N_("The starter kit {file} cannot be read. Check its name and place."), file=str(file)
        ) from error
    kit = Workspace.from_json(content)
    if not is_kit(kit):
        raise InputError(
            N_("{file} is the work of a group and no starter kit. Open it under Our work."),
            file=str(file),
        )
    return kit


def open_kit(workspace: Workspace, kit: Workspace) -> Opened:
    """Fill in what is empty and add the parties that are not there, in one change.

    Args:
        workspace: the work of a group.
        kit: what `make_kit` made.
    """
    with workspace.guard():
        edits: list[Edit] = []
        kept = False
        for name in ("region", "challenge"):
            mine = workspace.state["about"]["about"].get(name)
            theirs = kit.state["about"]["about"].get(name)
            if mine is None and theirs is not None:
                edits.append(Edit("about", "about", name, None, theirs))
            kept = kept or (None not in (mine, theirs) and mine != theirs)
        parties = _missing(workspace, kit)
        edits += [Edit("stakeholders", fields["id"], None, None, fields) for fields in parties]
        set_out = kit.state["kit"]["kit"]
        here = workspace.state["kit"].get("kit", {})
        edits += [
            Edit("kit", "kit", name, here.get(name), set_out.get(name))
            for name in (*_KIT_FIELDS, "source")
            if here.get(name) != set_out.get(name)
        ]
        if edits:
            workspace.apply(Change(N_("open a starter kit"), {}, tuple(edits)))
        return Opened(len(parties), kept)


def _common(fields: dict[str, JsonValue]) -> dict[str, JsonValue]:
    return {name: value for name, value in fields.items() if name in PARTY_FIELDS}


def _missing(workspace: Workspace, kit: Workspace) -> list[dict[str, JsonValue]]:
    """Return the kit's parties that are not there by id or name, each with a place at the end."""
    taken = {folded(party.name) for party in workspace.stakeholders}
    there = workspace.state["stakeholders"]
    place = max((fields.get("order", 0) for fields in there.values()), default=-1) + 1
    missing: list[dict[str, JsonValue]] = []
    for party in kit.stakeholders:
        if party.id not in there and folded(party.name) not in taken:
            taken.add(folded(party.name))
            fields = _common(kit.state["stakeholders"][party.id])
            missing.append({**fields, "order": place + len(missing)})
    return missing
