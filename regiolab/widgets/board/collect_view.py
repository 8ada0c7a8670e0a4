"""Who handed in, what does not count, and what can be done about a group."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from regiolab.locale import N_, plural, text, time_of_day

if TYPE_CHECKING:
    from regiolab.model.json import Json
    from regiolab.plenary.merging.groups import Group
    from regiolab.plenary.merging.merged import Merged
    from regiolab.plenary.merging.set_aside import SetAside


def collect_view(merged: Merged, followed: str, language: str) -> Json:
    """Return who handed in, and what does not count.

    Args:
        merged: what the groups made.
        followed: the folder in which they hand in; empty for none.
        language: of the words.
    """
    count = len(merged.groups)
    return {
        "count": plural(
            language,
            N_("One group handed in."),
            N_("{count} groups handed in."),
            count,
        )
        if count
        else text(language, N_("Nobody handed in yet.")),
        "followed": text(
            language, N_("What groups save in {folder} comes in by itself."), folder=followed
        )
        if followed
        else "",
        "open": text(language, N_("Open files of groups…")),
        "paste": {
            "label": text(language, N_("Paste share codes, one or more at a time")),
            "button": text(language, N_("Take in")),
        },
        "groups_title": text(language, N_("Who handed in")),
        "groups": [_group_row(one, language) for one in merged.groups],
        "change": _change_view(language),
        "aside_title": plural(
            language,
            N_("{count} file does not count"),
            N_("{count} files do not count"),
            len(merged.set_aside),
        ),
        "aside": [_aside_row(one, merged, language) for one in merged.set_aside],
        "layout": text(
            language,
            N_("The groups chose different regions: read them side by side, not as one region."),
        )
        if merged.layout == "side_by_side"
        else "",
    }


def _change_view(language: str) -> Json:
    return {
        "title": text(language, N_("Something is wrong with a group")),
        "which": text(language, N_("Which group?")),
        "rename": text(language, N_("Other name")),
        "save": text(language, N_("Save name")),
        "same_as": text(language, N_("Is the same group as")),
        "join": text(language, N_("Make it one group")),
        "leave_out": text(language, N_("Leave this group out")),
        "choose": text(language, N_("choose a group")),
    }


def _group_row(group: Group, language: str) -> Json:
    work = group.workspace
    parties, actions = len(work.stakeholders), len(work.actions)
    holds = [
        plural(language, N_("{count} party"), N_("{count} parties"), parties),
        plural(language, N_("{count} action"), N_("{count} actions"), actions),
    ]
    at = group.contribution.at
    return {
        "key": group.key,
        "name": group.name,
        "at": time_of_day(language, datetime.fromisoformat(at).astimezone()) if at else "",
        "holds": ", ".join(holds),
    }


def _aside_row(one: SetAside, merged: Merged, language: str) -> Json:
    return {
        "name": one.name or text(language, N_("Share code")),
        "text": one.text(language),
        "back": _way_back(one, merged, language),
    }


def _way_back(one: SetAside, merged: Merged, language: str) -> Json | None:
    """Return the button that lets it count, and what it asks; nothing where there is no way."""
    if one.kind == "older":
        return {
            "label": text(language, N_("Let this version count")),
            "command": "decide",
            "args": {"kind": "use_version", "about": [one.group], "value": one.digest},
        }
    decided = [
        decision.id
        for decision in merged.ledger.of_kind("leave_out")
        if one.group and {one.group, one.group.partition("/")[0]} & {*decision.about}
    ]
    if one.kind == "left_out" and decided:
        return {
            "label": text(language, N_("Let this group count again")),
            "command": "take_back",
            "args": {"decision": decided[-1]},
        }
    return None
