"""The routes of a day with a clock: what happens in which minute, and when there is a break."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Annotated, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from regiolab.course.data_file import Bilingual, DataPart, read_yaml


class RoutePart(DataPart):
    """What happens until a minute.

    Attributes:
        until: minutes after the beginning.
        what: in words.
        is_break: whether people walk away from the screen.
    """

    until: Annotated[int, Field(ge=1, le=600)]
    what: Bilingual
    is_break: Annotated[bool, Field(alias="break")] = False


class Route(DataPart):
    """A route with a clock: its code, what it is called, and its parts in order."""

    code: Annotated[str, Field(pattern=r"^[a-z_]+$")]
    name: Bilingual
    parts: Annotated[tuple[RoutePart, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        minutes = [one.until for one in self.parts]
        if minutes != sorted(set(minutes)):
            raise PydanticCustomError("order", "the parts of a route are not in order")
        return self

    @property
    def starts(self) -> tuple[int, ...]:
        """The minute at which each part begins."""
        return (0, *(one.until for one in self.parts[:-1]))

    def at(self, minute: int) -> int | None:
        """Return which part a minute is in, `None` when the route is over."""
        return next((place for place, one in enumerate(self.parts) if minute < one.until), None)

    def break_near(self, minute: int, before: int) -> int | None:
        """Return the minute at which a break begins that is on, or begins within `before`."""
        for start, part in zip(self.starts, self.parts, strict=True):
            if part.is_break and start - before <= minute < part.until:
                return start
        return None

    def end_near(self, minute: int, before: int, after: int) -> int | None:
        """Return the minute at which the route ends when that is within `before`, or just past."""
        end = self.parts[-1].until
        return end if end - before <= minute < end + after else None


class Routes(DataPart):
    """The file of routes."""

    routes: tuple[Route, ...]


@cache
def routes() -> tuple[Route, ...]:
    """Return the routes with a clock."""
    return Routes.model_validate(read_yaml("routes.yaml")).routes


def route(code: str) -> Route | None:
    """Return the route of that code, `None` when there is none."""
    return next((one for one in routes() if one.code == code), None)


def minute_of(began: str, now: datetime | None = None) -> int | None:
    """Return how many minutes ago a day began, `None` when that is not known or is too long ago.

    Args:
        began: a moment in ISO 8601 with its time zone.
        now: by default this moment.
    """
    try:
        since = (now or datetime.now(UTC)) - datetime.fromisoformat(began)
    except (TypeError, ValueError):
        return None
    return int(since.total_seconds() // 60) if timedelta() <= since < _A_DAY else None


_A_DAY = timedelta(hours=12)
