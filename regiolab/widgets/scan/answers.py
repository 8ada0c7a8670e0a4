"""The answers to one tension: kept in the workspace, and asked for on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.locale import N_, listed, text
from regiolab.model.change import with_value
from regiolab.model.codes import POSITIONS, STRAINS, TENSIONS
from regiolab.model.words import word
from regiolab.scenes.scan.words import NOT_ANSWERED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model import Workspace
    from regiolab.model.codes import TensionCode
    from regiolab.model.entities import TensionPosition
    from regiolab.model.json import Json


def as_answer(field: str, value: Any) -> Any:
    """Return a value from a control as the model has it: nothing chosen is not answered."""
    if value is None or value == "":
        return None
    return int(value) if field.startswith("position") and str(value).isdecimal() else value


def keep_answer(
    workspace: Workspace, code: str, path: str, value: Any, base: Any, step: str
) -> None:
    """Give one field of a tension a value, also where nothing was answered on it yet.

    Args:
        workspace: where it is kept.
        code: of the tension.
        path: of the field in it, such as `answers.1.position`.
        value: the answer, `None` for none.
        base: what the person saw.
        step: what undo calls it.
    """
    with workspace.guard():
        if code in workspace.state["tensions"]:
            workspace.update("tensions", code, {path: value}, base={path: base}, step=step)
        elif value is not None:
            fields = with_value({"id": code, "order": TENSIONS.index(code) + 1}, path, value)
            workspace.add("tensions", fields, step, {})


def position_choice(
    language: str, position: TensionPosition | None, *, later: bool = False
) -> Json:
    """Return the question where between the two good things we stand, or want to be later."""
    label = N_("Where do we want to be later?") if later else N_("Where do we stand now?")
    return {
        "label": text(language, label),
        "value": "" if position is None else str(position),
        "options": [
            *([{"value": "", "label": text(language, NOT_ANSWERED)}] if later else []),
            *(
                {"value": str(one), "label": word(language, "position", one)}
                for one in (*POSITIONS, "unknown")
            ),
        ],
    }


def strain_choice(language: str, strain: str | None) -> Json:
    """Return the question whether it strains."""
    return {
        "label": text(language, N_("Does it strain?")),
        "value": strain or "",
        "options": [
            {"value": one, "label": word(language, "strain", one)} for one in (*STRAINS, "unknown")
        ],
    }


def quoted(language: str, codes: Sequence[TensionCode]) -> str:
    """Return tensions as a list; between quotation marks, for some names hold an "and"."""
    return listed(language, [f"“{word(language, 'tension', one)}”" for one in codes])
