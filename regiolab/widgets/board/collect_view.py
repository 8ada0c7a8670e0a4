"""Who handed in, what does not count, and what can be done about a group."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from regiolab.locale import N_, plural, text, time_of_day
from regiolab.storage.shared_folder import is_there

if TYPE_CHECKING:
    from pathlib import Path

    from regiolab.model.json import Json
    from regiolab.plenary.merging.groups import Group
    from regiolab.plenary.merging.merged import Merged
    from regiolab.plenary.merging.set_aside import SetAside


_FOLLOWED: Final = N_("What groups save in {folder} comes in automatically.")
_AWAY: Final = N_(
    "The folder {folder} is not there now. What came in from it before still counts; ask for the "
    "file or the share code."
)


def collect_view(merged: Merged, followed: Path | None, language: str) -> Json:
    """Return who handed in, and what does not count.

    Args:
        merged: what the groups made.
        followed: the folder in which they hand in, if there is one.
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
        else text(language, N_("Nobody has handed in yet.")),
        "folder": _folder_view(followed, language),
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


def _folder_view(followed: Path | None, language: str) -> Json:
    """Return whether a folder is followed, and the box to choose one."""
    return {
        "now": text(language, _FOLLOWED if is_there(followed) else _AWAY, folder=str(followed))
        if followed
        else "",
        "title": text(
            language,
            N_("Follow another folder") if followed else N_("Groups hand in through a folder"),
        ),
        "label": text(language, N_("The folder in which groups hand in")),
        "hint": text(language, N_("The whole path, such as /shared/hand-in.")),
        "value": str(followed or ""),
        "button": text(language, N_("Follow this folder")),
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
