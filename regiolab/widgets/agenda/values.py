"""What can be filled in on the agenda: which fields there are, read and written in words."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

from regiolab.locale import N_, as_it_is, capital, cut_short, decimal, euros, full_date, text
from regiolab.locale.reading import as_day, as_number, sign_of, written_number
from regiolab.model import InputError
from regiolab.scenes.agenda.words import day_or_quarter

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Answer = str | list[str] | None
"""What a control holds: a text, a code, or the codes that were chosen; `None` is no answer."""

FIELDS: Final[Mapping[str, Mapping[str, str]]] = {
    "about": {"challenge": "text"},
    "agenda": {
        **dict.fromkeys(("ambition.strong", "ambition.competitive", "ambition.prospects"), "text"),
        **dict.fromkeys(("carrier", "mandate"), "text"),
        **dict.fromkeys(
            ("fits_with.own", "fits_with.labour_market_region", "fits_with.neighbours"), "text"
        ),
        "cofinancing_norm.percent": "percentage",
        "cofinancing_norm.source": "text",
        "cofinancing_norm.date": "day",
    },
    "challenges": {
        **dict.fromkeys(("title", "for_whom", "where", "cause"), "text"),
        **dict.fromkeys(("tensions.content", "tensions.spatial_scale"), "text"),
        **dict.fromkeys(
            ("tensions.interests_and_direction", "tensions.democratic_accountability"), "text"
        ),
        **dict.fromkeys(("tensions.funding", "tensions.region_and_nation"), "text"),
        "corners": "codes",
    },
    "actions": {
        **dict.fromkeys(("title", "first_step", "note"), "text"),
        "lead": "text",
        "first_step_date": "day",
        **dict.fromkeys(("start", "end"), "quarter"),
        **dict.fromkeys(("joins", "challenges", "depends_on"), "codes"),
    },
    "milestones": {
        "title": "text",
        "action": "code",
        "by": "quarter",
        "reached": "yes",
    },
    "commitments": {
        **dict.fromkeys(("what", "condition"), "text"),
        "amount": "amount",
        **dict.fromkeys(("stakeholder", "direction", "action", "form", "firmness"), "code"),
    },
    "indicators": {
        **dict.fromkeys(("title", "unit", "source"), "text"),
        **dict.fromkeys(("kind", "challenge", "wanted"), "code"),
        **dict.fromkeys(("baseline.value", "target.value"), "number"),
        **dict.fromkeys(("baseline.year", "target.year"), "year"),
    },
}
"""Collection -> field -> what kind of answer it takes."""

ITEMS: Final[Mapping[tuple[str, str], Mapping[str, str]]] = {
    ("challenges", "evidence"): {
        **dict.fromkeys(("text", "unit", "source"), "text"),
        "value": "number",
        "year": "year",
    },
    ("actions", "decision_moments"): {
        "body": "text",
        "constituency": "code",
        "when": "day",
        "what": "text",
    },
    ("actions", "costs"): {"amount": "amount", "year": "year"},
    ("indicators", "baseline"): {"value": "number", "year": "year"},
    ("indicators", "target"): {"value": "number", "year": "year"},
}
"""Parts of an entity, of which there can be several or one: what each of them holds."""

MOST: Final = 1e10
"""Above ten billion euros a zero too many is likelier than such an agenda (our own limit)."""

EARLIEST: Final = 2000
"""An agenda does not plan before this year."""


def kept(language: str, kind: str, written: Any, field: str) -> Any:
    """Return an answer from a control as the workspace keeps it; empty is unknown.

    Raises:
        InputError: it is not a number, amount, year or date that an agenda can have.
    """
    if kind == "codes":
        return list(written or []) or None
    if kind == "yes":
        return str(written or "") == "yes"
    if written is None or not str(written).strip():
        return None
    reader = _READERS.get(kind)
    return reader(language, str(written).strip(), field) if reader else str(written)


def seen(language: str, kind: str, written: Any, field: str) -> Any:
    """Return what the person saw, as the workspace keeps it."""
    try:
        return kept(language, kind, written, field)
    except InputError:
        return None


def shown(language: str, kind: str, value: Any) -> Any:
    """Return an answer as a control shows it; unknown is empty."""
    match kind:
        case "codes":
            return value or []
        case _ if value is None:
            return ""
        case "yes":
            return "yes" if value else ""
        case "amount":
            return euros(language, value).lstrip("€").strip()
        case "number" | "percentage":
            return as_it_is(language, value)
        case "day":
            return full_date(language, date.fromisoformat(value))
    return str(value)


def today() -> date:
    """Return the day on the clock of this computer."""
    return datetime.now().astimezone().date()


def is_past(value: Any) -> bool:
    """Say whether a day (as it is kept) or a year has gone by."""
    if isinstance(value, int):
        return value < today().year
    return isinstance(value, str) and date.fromisoformat(value) < today()


def remark(language: str, kind: str, value: Any) -> str:
    """Return a question about an answer that is kept but looks like a slip, or nothing."""
    if kind not in {"day", "quarter", "year"} or value is None or not is_past(value):
        return ""
    when = shown(language, kind, value)
    if kind == "quarter":
        when = day_or_quarter(language, date.fromisoformat(value))
    return text(
        language,
        N_("Kept. {when} has gone by: is that what you mean?"),
        when=capital(when),
    )


def _as_amount(language: str, written: str, field: str) -> float:
    amount = _as_number(language, written, field)
    if amount < 0:
        raise InputError(
            N_("An amount is 0 or more. Who takes instead of brings, is noted as “takes”."), field
        )
    if amount > MOST:
        raise InputError(
            N_("This is more than 10 billion euros. Look at the number of zeros."), field
        )
    if round(amount, 2) != amount or _looks_like_thousands(language, written):
        raise _unclear_number(language, written, field)
    return amount


def _looks_like_thousands(language: str, written: str) -> bool:
    """Say whether three figures stand where there are two cents at most: 1.250 in English."""
    number = written_number(written)
    return number.times == 1 and len(number.digits.partition(sign_of(language))[2]) == 3


def _as_number(language: str, written: str, field: str) -> float:
    try:
        return as_number(language, written)
    except ValueError as error:
        raise _unclear_number(language, written, field) from error


def _as_percentage(language: str, written: str, field: str) -> float:
    percentage = _as_number(language, written.removesuffix("%").strip(), field)
    if not 0 <= percentage <= 100:
        raise InputError(
            N_("A share of all costs is from 0 to 100 per cent. Look at this number again."), field
        )
    return percentage


def _unclear_number(language: str, written: str, field: str) -> InputError:
    example = decimal(language, 1_500_000.5, 2)
    return InputError(
        N_(
            "“{given}” is not a number that is read one way. Write it like this: {example}, "
            "or without points and commas."
        ),
        field,
        given=cut_short(" ".join(written.split())),
        example=example,
    )


def _as_year(_language: str, written: str, field: str) -> int:
    if not (written.isascii() and written.isdigit() and len(written) == 4):
        raise InputError(
            N_("“{given}” is not a year. Write four figures, such as {example}."),
            field,
            given=cut_short(" ".join(written.split())),
            example=today().year + 1,
        )
    return int(written)


def _as_day(language: str, written: str, field: str) -> str:
    try:
        day = as_day(language, written)
    except ValueError as error:
        example = date(today().year + 1, 4, 14)
        raise InputError(
            N_("“{given}” is not a date. Write it like this: {example}."),
            field,
            given=cut_short(" ".join(written.split())),
            example=full_date(language, example),
        ) from error
    if day.year < EARLIEST:
        raise InputError(
            N_("The year {year} is long past. Look at the year again."), field, year=day.year
        )
    return day.isoformat()


_READERS: Final[Mapping[str, Callable[[str, str, str], Any]]] = {
    "amount": _as_amount,
    "number": _as_number,
    "percentage": _as_percentage,
    "year": _as_year,
    "day": _as_day,
}
