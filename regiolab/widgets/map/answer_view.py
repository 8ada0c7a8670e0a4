"""One field of a party as a control in its form, from the record of the field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from regiolab.locale import text
from regiolab.model.party_answers import BETWEEN_NAMES, answer_of
from regiolab.model.words import UNKNOWN, word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regiolab.model.entities import Stakeholder
    from regiolab.model.json import Json
    from regiolab.model.party_fields import AnswerKind, PartyField

CONTROLS: Final[Mapping[AnswerKind, str]] = {
    "line": "line",
    "lines": "lines",
    "names": "line",
    "yes": "yes",
    "day": "day",
    "level": "choice",
    "choice": "choice",
    "choices": "choices",
}
"""Kind of answer -> the control that the browser draws."""


def answer_view(language: str, field: PartyField, party: Stakeholder) -> Json:
    """Return a control: `label`, where there is one a `hint`, `value`, and for codes `options`.

    `value` is text; yes or no for a tick, and a list where several can be chosen.
    """
    view: Json = {"label": text(language, field.label)}
    if field.hint:
        view["hint"] = text(language, field.hint)
    view["value"] = _in_control(answer_of(party, field), field)
    if field.words:
        view["options"] = _options(language, field)
    return view


def described(language: str, field: PartyField, party: Stakeholder) -> Json:
    """Return a control that says itself which `field` it is of and which `control` draws it."""
    return {
        "field": field.field,
        "control": CONTROLS[field.kind],
        **answer_view(language, field, party),
    }


def unknown(language: str) -> Json:
    """Return the option of who does not know."""
    return {"value": "", "label": text(language, UNKNOWN)}


def _in_control(answer: Any, field: PartyField) -> Any:
    match field.kind:
        case "yes":
            return answer
        case "choices":
            return list(answer)
        case "names":
            return f"{BETWEEN_NAMES} ".join(answer)
        case "day":
            return answer.isoformat() if answer else ""
        case "level":
            return "" if answer is None else str(answer)
        case _:
            return answer or ""


def _options(language: str, field: PartyField) -> list[Json]:
    options = [
        {
            "value": str(code),
            "label": f"{code} · {word(language, field.words, code)}"
            if field.kind == "level"
            else word(language, field.words, code),
        }
        for code in field.codes
    ]
    return options if field.always or field.several else [unknown(language), *options]
