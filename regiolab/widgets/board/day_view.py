"""What is on now and what comes next, by the route and the minute."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from regiolab.course.routes import minute_of, route, routes
from regiolab.locale import N_, text

if TYPE_CHECKING:
    from datetime import datetime

    from regiolab.model.json import Json
    from regiolab.plenary.board.board_state import BoardState


def day_view(state: BoardState, language: str, now: datetime | None = None) -> Json:
    """Return the routes to choose from, and what is on in this minute; empty without a route."""
    return {
        "route": {
            "label": text(language, N_("Route of today; it begins when you choose it")),
            "value": state.route,
            "options": [
                {"value": "", "label": text(language, N_("no route"))},
                *({"value": one.code, "label": one.name.text(language)} for one in routes()),
            ],
        },
        "part": _part(state, language, now),
        "now": _now(state, language, now),
    }


def began_at_part(code: str, place: int, now: datetime) -> datetime | None:
    """Return when a route began of which a part begins now, `None` when there is no such part."""
    followed = route(code)
    if followed is None or not 0 <= place < len(followed.parts):
        return None
    return now - timedelta(minutes=followed.starts[place])


def _part(state: BoardState, language: str, now: datetime | None) -> Json:
    """Return the parts to choose from: a room that began late, or a route that was chosen late."""
    followed, minute = route(state.route), minute_of(state.began, now)
    if followed is None or minute is None:
        return {"label": "", "value": "", "options": []}
    place = followed.at(minute)
    options = [
        {"value": str(at), "label": f"{start}-{one.until}: {one.what.text(language)}"}
        for at, (start, one) in enumerate(zip(followed.starts, followed.parts, strict=True))
    ]
    if place is None:
        options.insert(0, {"value": "", "label": text(language, N_("the route is over"))})
    return {
        "label": text(language, N_("Where is the room now? What you choose begins now")),
        "value": "" if place is None else str(place),
        "options": options,
    }


def _now(state: BoardState, language: str, now: datetime | None) -> list[str]:
    followed, minute = route(state.route), minute_of(state.began, now)
    if followed is None or minute is None:
        return []
    place = followed.at(minute)
    if place is None:
        return [text(language, N_("Minute {minute}: the route is over."), minute=minute)]
    part = followed.parts[place]
    said = [
        text(
            language,
            N_("Minute {minute}, until {until}: {what}."),
            minute=minute,
            until=part.until,
            what=part.what.text(language).rstrip("."),
        )
    ]
    if place + 1 < len(followed.parts):
        following = followed.parts[place + 1].what.text(language)
        said.append(text(language, N_("After that: {what}."), what=following.rstrip(".")))
    return said
