"""Several laptops on one work, in words: who is here, what each is at, who made a step."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from regiolab.locale import N_, text, time_of_day
from regiolab.model import InputError
from regiolab.model.screen_names import PART_NAMES
from regiolab.model.words import word

if TYPE_CHECKING:
    from regiolab.model import Workspace
    from regiolab.model.change import Change
    from regiolab.storage import StoredWorkspace
    from regiolab.widgets.kit.messages import TogetherView

COLOURS: Final = 6
"""So many colours laptops have; the number stands in the mark, so that colour is never alone."""

TWO_ON_ONE_SERVER: Final = N_(
    "Two browsers are at work on this one server, and what the one restarts stops for the other. "
    "Let everyone open a server of their own, and choose the same folder under Our work, "
    "“Several laptops”."
)


def together_view(stored: StoredWorkspace, language: str) -> TogetherView | None:
    """Return who works on this now, `None` as long as that is nobody else."""
    here = stored.laptops.here
    if len(here) < 2:
        return None
    return {
        "label": text(language, N_("Here now")),
        "laptops": [
            {
                "number": one.number,
                "colour": colour_of(one.number),
                "name": laptop_in_words(one.number, one.name, language),
                "says": text(language, N_("that is you"))
                if one.is_here
                else _at(stored.workspace, one.at, language),
                "at": "" if one.is_here else one.at,
                "here": text(language, N_("is typing here too")),
            }
            for one in here
        ],
    }


def colour_of(number: int) -> int:
    """Return which of the colours a laptop has, from 1."""
    return (number - 1) % COLOURS + 1


def laptop_in_words(number: int, name: str, language: str) -> str:
    """Return what was typed on a laptop, or else its number."""
    return name or text(language, N_("laptop {number}"), number=number)


def maker_in_words(change: Change, language: str) -> str:
    """Return who made a step; empty where nobody counted laptops."""
    return laptop_in_words(change.laptop, change.who, language) if change.laptop else ""


def made_by(workspace: Workspace, collection: str, id_: str, language: str) -> str:
    """Return on which laptop something was added and changed last, as far as the steps tell.

    It is empty as long as one laptop made everything.
    """
    steps = [one for one in workspace.history.done if one.laptop]
    if len({one.laptop for one in steps}) < 2:
        return ""
    about = [(one, edit) for one in steps for edit in one.edits if edit.id == id_]
    about = [(one, edit) for one, edit in about if edit.collection == collection]
    said = [
        text(language, N_("Added by {who}."), who=maker_in_words(one, language))
        for one, edit in about
        if edit.field is None and edit.before is None
    ][-1:]
    changed = [one for one, edit in about if edit.field is not None][-1:]
    said += [
        text(
            language,
            N_("Changed last by {who}, {time}."),
            who=maker_in_words(one, language),
            time=time_of_day(language, datetime.fromisoformat(one.at).astimezone()),
        )
        for one in changed
    ]
    return " ".join(said)


def notices_in_words(stored: StoredWorkspace, language: str) -> list[str]:
    """Return what happened to files, and whether two browsers are in each other's way."""
    two = [InputError(TWO_ON_ONE_SERVER)] if stored.laptops.are_two_on_one_server else []
    return [notice.text(language) for notice in (*stored.notices, *two)]


def _at(workspace: Workspace, at: str, language: str) -> str:
    """Return what is being typed in, in words; empty for nothing."""
    collection, _, rest = at.partition(".")
    if collection not in PART_NAMES:
        return ""
    id_ = rest.partition(".")[0]
    fields = workspace.state.get(collection, {}).get(id_, {})
    called = str(fields.get("name") or fields.get("title") or "")
    if collection == "tensions":
        called = word(language, "tension", id_)
    what = f"“{called}”" if called else text(language, PART_NAMES[collection])
    return text(language, N_("is typing in {what}"), what=what)
