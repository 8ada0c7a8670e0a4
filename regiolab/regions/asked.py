"""What a function asks for: an argument of another kind is refused in words, with an example."""

from __future__ import annotations

from dataclasses import dataclass
from functools import wraps
from inspect import signature
from typing import TYPE_CHECKING, Any, Final, ParamSpec, TypeVar, cast

from regiolab.locale import N_
from regiolab.model.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable

    Given = ParamSpec("Given")
    Found = TypeVar("Found")

_LONGEST = 40


@dataclass(frozen=True)
class Kind:
    """A kind of argument.

    Attributes:
        wanted: what it is, in words, with `{example}`.
        example: one that would do, as it is typed.
        read: returns the argument as the function uses it; raises `TypeError` or `ValueError`
            when it is of another kind.
    """

    wanted: str
    example: str
    read: Callable[[Any], Any]


def asks(**kinds: Kind) -> Callable[[Callable[Given, Found]], Callable[Given, Found]]:
    """Return a decorator that refuses arguments of another kind than a function asks for.

    What is not given keeps its default, and a name that nothing has is left to the function.
    """

    def decorated(function: Callable[Given, Found]) -> Callable[Given, Found]:
        names = tuple(signature(function).parameters)
        by_place = tuple(kinds.get(name) for name in names)

        def read(place: int, given: object) -> object:
            kind = by_place[place] if place < len(by_place) else None
            return given if kind is None else _read(kind, given, names[place], function)

        @wraps(function)
        def checked(*given: Given.args, **named: Given.kwargs) -> Found:
            return function(
                *cast("Any", (read(place, one) for place, one in enumerate(given))),
                **cast(
                    "Any",
                    {
                        name: read(names.index(name), one) if name in kinds else one
                        for name, one in named.items()
                    },
                ),
            )

        return checked

    return decorated


def _read(kind: Kind, given: object, name: str, function: Callable[..., object]) -> object:
    try:
        return kind.read(given)
    except (TypeError, ValueError, AttributeError, LookupError):
        raise InputError(
            N_("In {function}, {name} is {wanted}. This is not: {given}."),
            function=f"{function.__name__}()",
            name=name,
            wanted=InputError(kind.wanted, example=kind.example),
            given=brief(given),
        ) from None


def brief(given: object) -> str:
    """Return what was given as one line for a sentence: itself, or what it is."""
    words = given if isinstance(given, str) else repr(given)
    if not words.strip():
        return repr(given)
    return words if len(words) <= _LONGEST and "\n" not in words else type(given).__name__


def named(given: object) -> str:
    """Return a name or code as text; of what is none, what it is."""
    return given if isinstance(given, str) and given.strip() else brief(given)


def _label(given: object) -> str | None:
    return None if given is None else named(given)


def _text(given: object) -> str:
    if not isinstance(given, str):
        raise TypeError
    return given


def _year(given: Any) -> int | str | None:
    """Return a year as a number; what is none is left to the function, which names its years."""
    if given is None or isinstance(given, bool):
        return None if given is None else brief(given)
    try:
        number = int(given)
    except (TypeError, ValueError, OverflowError):
        return brief(given)
    return number if str(given).strip() in (str(number), f"{number}.0") else brief(given)


def _whole(given: Any) -> int:
    if isinstance(given, bool) or int(given) != given:
        raise TypeError
    return int(given)


def _count(given: Any) -> int:
    if _whole(given) < 1:
        raise ValueError
    return int(given)


def _not_negative(given: Any) -> int:
    if _whole(given) < 0:
        raise ValueError
    return int(given)


def _codes(given: Any) -> list[Any]:
    return [given] if isinstance(given, str) else list(given)


def _some_codes(given: Any) -> str | list[Any]:
    return given if isinstance(given, str) else list(given)


def _pairs(given: Any) -> list[tuple[str, str]]:
    if isinstance(given, str):
        raise TypeError
    return [(_text(indicator), _text(level)) for indicator, level in given]


def _shapes(given: Any) -> Any:
    if given is None:
        return None
    if not all(_text(one["properties"]["region_code"]) for one in given["features"]):
        raise ValueError
    return given


def _weighted(given: Any) -> Any:
    return given if given is None or hasattr(given, "items") else _codes(given)


def _region(given: Any) -> Any:
    """Return a code, nothing, or a dictionary in which the list of municipalities is a list."""
    if given is None or isinstance(given, str):
        return given
    listed = _mapping(given).get("municipalities")
    if isinstance(listed, str) or (listed is None and not given.get("code")):
        raise TypeError
    return given


def _own(given: Any) -> list[Any]:
    if isinstance(given, str) or not all(hasattr(one, "beside") for one in given):
        raise TypeError
    return list(given)


def _mapping(given: Any) -> Any:
    if not callable(given.items) or hasattr(given, "columns"):
        raise TypeError
    return given


LABEL: Final = Kind("", "", named)
"""A name or code of which there are some: the function refuses others, and lists what there is."""

LABEL_OR_NONE: Final = Kind("", "", _label)
YEAR: Final = Kind("", "", _year)
WORDS: Final = Kind(N_("text, such as {example}"), '"Twente"', _text)
WHOLE: Final = Kind(N_("a whole number, such as {example}"), "5", _whole)
COUNT: Final = Kind(N_("a whole number of 1 or more, such as {example}"), "5", _count)
FROM_ZERO: Final = Kind(N_("a whole number of 0 or more, such as {example}"), "5", _not_negative)
NAMES: Final = Kind(N_("a name or a list of names, such as {example}"), '["Twente"]', _codes)
CODES: Final = Kind(N_("a code or a list of codes, such as {example}"), '["CR12"]', _some_codes)
PAIRS: Final = Kind(
    N_("pairs of a figure and a level, such as {example}"), '[("median_age", "corop")]', _pairs
)
SHAPES: Final = Kind(
    N_("GeoJSON of which each feature has a region_code, such as {example}"),
    'outlines("corop")',
    _shapes,
)
COUNTS: Final = Kind(
    N_("a dictionary or Series by code of a municipality, such as {example}"),
    '{"GM0344": 359000}',
    _mapping,
)
WEIGHTS: Final = Kind(
    N_("a list of figures, or a dictionary with their weights, such as {example}"),
    '{"share_65plus": 2}',
    _weighted,
)
CHOSEN: Final = Kind(N_("a dictionary, such as {example}"), '{"show": "income"}', _mapping)
REGION: Final = Kind(
    N_("the code of a region, or a dictionary with its level and code, such as {example}"),
    '"CR12"',
    _region,
)
OWN: Final = Kind(
    N_("a list of figures of the group itself, such as {example}"), "[OwnNumber(...)]", _own
)
