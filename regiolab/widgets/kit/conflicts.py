"""Say in words which field two people changed at once, and to what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.course.transitions import name_of
from regiolab.locale import N_, listed, text
from regiolab.model.entities import Card
from regiolab.model.history import last
from regiolab.model.party_fields import PARTY_FIELDS
from regiolab.model.words import WORDS, word
from regiolab.widgets.kit.together import laptop_in_words, maker_in_words

if TYPE_CHECKING:
    from regiolab.model import Workspace
    from regiolab.model.change import Change
    from regiolab.model.entities import Conflict


def conflict_views(workspace: Workspace, language: str) -> list[dict[str, Any]]:
    """Return per open conflict its id, a sentence and the two values in words."""
    return [_view(workspace, conflict, language) for conflict in workspace.conflicts]


def _view(workspace: Workspace, conflict: Conflict, language: str) -> dict[str, Any]:
    fields = workspace.state.get(conflict.collection, {}).get(conflict.entity, {})
    about = conflict.mine if isinstance(conflict.mine, dict) and not fields else fields
    item = str(about.get("name") or about.get("title") or text(language, N_("this")))
    if conflict.collection == "tensions":
        item = word(language, "tension", conflict.entity)
    if conflict.collection == "cards":
        item = name_of(Card(id=conflict.entity, title=fields.get("title")), language)
    mine, theirs = makers_of(workspace, conflict)
    by = _names(mine, theirs, language)
    return {
        "id": conflict.id,
        "sentence": _sentence(conflict, item, by, language),
        "theirs": _in_words(workspace, language, conflict, conflict.theirs),
        "theirs_by": by[1] if by else "",
        "mine": _in_words(workspace, language, conflict, conflict.mine),
        "mine_by": by[0] if by else "",
    }


def _names(mine: Change | None, theirs: Change | None, language: str) -> tuple[str, str] | None:
    """Return what the two are called, `None` where they cannot be told apart."""
    if mine is None or theirs is None or mine.laptop == theirs.laptop:
        return None
    if not mine.laptop or not theirs.laptop:
        return None
    first, second = maker_in_words(mine, language), maker_in_words(theirs, language)
    if first == second:
        first, second = (
            laptop_in_words(one.laptop, "", language) + f" ({name})"
            for one, name in ((mine, first), (theirs, second))
        )
    return first, second


def _sentence(conflict: Conflict, item: str, by: tuple[str, str] | None, language: str) -> str:
    if conflict.field is None:
        if not by:
            return text(
                language,
                N_("One removed “{item}” while somebody else changed it. What should stay?"),
                item=item,
            )
        removed, changed = by if conflict.mine is None else reversed(by)
        return text(
            language,
            N_("“{item}” was removed by {removed} while {changed} changed it. What should stay?"),
            removed=removed,
            changed=changed,
            item=item,
        )
    if not by:
        return text(
            language,
            N_("Two people changed “{item}” at the same time. What should stay?"),
            item=item,
        )
    return text(
        language,
        N_("“{item}” was changed by {first} and by {second} at the same time. What should stay?"),
        first=by[1],
        second=by[0],
        item=item,
    )


def makers_of(workspace: Workspace, conflict: Conflict) -> tuple[Change | None, Change | None]:
    """Return the step that left a conflict, and the one it met; `None` where it is not known.

    Names stand with the steps, never in the work itself, so that none leaves with a file.
    """
    steps = workspace.history.done
    at = next((at for at, one in enumerate(steps) if _leaves(one, conflict)), None)
    if at is None:
        return None, None
    mine = steps[at]
    theirs = last(steps[:at], lambda one: one.place != mine.place and _is_about(one, conflict))
    return mine, theirs


def _leaves(step: Change, conflict: Conflict) -> bool:
    return any(
        (edit.collection, edit.id, edit.before) == ("conflicts", conflict.id, None)
        for edit in step.edits
    )


def _is_about(step: Change, conflict: Conflict) -> bool:
    """Whether a step led to the value that a conflict calls theirs, as far as fields tell."""
    same = [
        edit
        for edit in step.edits
        if (edit.collection, edit.id) == (conflict.collection, conflict.entity)
    ]
    if conflict.field is None:
        return any((edit.after is None) == (conflict.theirs is None) for edit in same)
    return any(edit.field in {None, conflict.field} for edit in same)


def _in_words(workspace: Workspace, language: str, conflict: Conflict, value: object) -> str:
    if conflict.field is None:
        return text(language, N_("removed")) if value is None else text(language, N_("still there"))
    if value is None:
        return text(language, N_("nothing filled in"))
    each = value if isinstance(value, list) else [value]
    kind = _kind_of_word(conflict.collection, conflict.field)
    return listed(language, [_one_in_words(workspace, language, kind, one) for one in each])


def _one_in_words(workspace: Workspace, language: str, kind: str, value: object) -> str:
    """Return a code in words, and what an id stands for by its name."""
    if kind and isinstance(value, str | int) and value in WORDS[kind]:
        return word(language, kind, value)
    if isinstance(value, str):
        meant = next(filter(None, (workspace.get(one, value) for one in _REFERRED_TO)), None)
        return str(getattr(meant, "name", None) or getattr(meant, "title", None) or value)
    return str(value)


def _kind_of_word(collection: str, field: str) -> str:
    """Return the kind of word that says the codes of a field; empty when it holds none."""
    if collection == "stakeholders":
        return next((one.words for one in PARTY_FIELDS if one.field == field), "")
    parts = field.split(".")
    kinds = (_KIND_OF_WORD.get((collection, one), "") for one in (parts[-1], parts[0]))
    return next(filter(None, kinds), "")


_REFERRED_TO = ("stakeholders", "challenges", "actions", "indicators")
"""The collections that fields refer to by id."""

_KIND_OF_WORD = {
    ("relations", "kind"): "relation_kind",
    ("relations", "direction"): "direction",
    ("relations", "status"): "status",
    ("relations", "sign"): "sign",
    ("indicators", "kind"): "indicator_kind",
    ("indicators", "wanted"): "wanted",
    ("commitments", "direction"): "commitment",
    ("commitments", "form"): "form",
    ("commitments", "firmness"): "firmness",
    ("tensions", "strain"): "strain",
    ("tensions", "position"): "position",
    ("tensions", "position_later"): "position",
    ("challenges", "corners"): "corner",
    ("cards", "crosses"): "tier",
    ("agenda", "chosen_tensions"): "tension",
}
"""Per collection the fields that hold a code (of a path its first or last word), and its kind."""
