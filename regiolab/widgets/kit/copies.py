"""A copy of the work in the browser: what it is of, the copy itself, and bringing it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.locale import N_, plural
from regiolab.model.entities import COLLECTIONS, SINGLETONS
from regiolab.storage import decode_share_code, encode_share_code

if TYPE_CHECKING:
    from regiolab.model import Workspace
    from regiolab.model.json import Json
    from regiolab.storage import StoredWorkspace
    from regiolab.widgets.kit.messages import CopyView

_SAYS_NOTHING: Final = frozenset({"lessons", "bets", "conflicts"})
"""Collections that fill by running a lesson."""

_GIVEN: Final = frozenset({"id", "order", "title", "language", "group", "region", "origin"})
"""Fields of a work that was only begun."""


def copy_view(stored: StoredWorkspace) -> CopyView | None:
    """Return what the browser needs to know to keep a copy, `None` where it keeps none.

    The example has a dot in the name of its folder; of what is not saved there is no copy.
    """
    if "." in stored.folder.name or stored.saved_state is None:
        return None
    return {
        "name": stored.folder.name,
        "state": _short(stored.saved_state),
        "size": size_of(stored.workspace),
    }


def copy_of(stored: StoredWorkspace, language: str) -> Json:
    """Return a copy of the work: the code, and what is in it.

    Raises:
        ShareCodeError: the work is too large to be copied.
    """
    workspace = stored.workspace
    return {
        "state": _short(workspace.digest),
        "at": stored.saved_at.isoformat(timespec="seconds") if stored.saved_at else "",
        "what": in_short(workspace, language),
        "size": size_of(workspace),
        "code": encode_share_code(workspace),
    }


def bring_back(stored: StoredWorkspace, code: str) -> None:
    """Put the work in a copy in the place of what is here: one step, which undo takes back.

    Raises:
        ShareCodeError: the browser's store was damaged, or somebody wrote in it.
    """
    found = decode_share_code(code)
    stored.workspace.go_on_with(found, N_("bring back the copy in the browser"))


def in_short(workspace: Workspace, language: str) -> str:
    """Return whose work it is and how many parties and actions are in it."""
    group = workspace.about.group
    content = content_in_short(workspace, language)
    return f"{group}, {content}" if group else content


def content_in_short(workspace: Workspace, language: str) -> str:
    """Return how many parties and actions are in a work."""
    parties, actions = len(workspace.stakeholders), len(workspace.actions)
    counted = (
        plural(language, N_("{count} party"), N_("{count} parties"), parties),
        plural(language, N_("{count} action"), N_("{count} actions"), actions),
    )
    return ", ".join(counted)


def size_of(workspace: Workspace) -> int:
    """Return how many entries a group made; 0 for a work that was only begun."""
    state = workspace.state
    listed = sum(len(state.get(name, {})) for name in COLLECTIONS if name not in _SAYS_NOTHING)
    single = (state.get(name, {}).get(name, {}) for name in SINGLETONS if name != "kit")
    return listed + sum(len(fields.keys() - _GIVEN) for fields in single)


def _short(digest: str) -> str:
    return digest[:20]
