"""The slides of a whole route: a slide for each row of its clock, and those of its lessons.

A lesson stands after the last row that names it; what is for at home stays out, and the sources of
all lessons stand together at the end.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from tools.slides.deck import Deck, Slide, html
from tools.slides.words import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tools.slides.routes import Route


def route_deck(route: Route, decks: Mapping[str, Deck], language: str) -> Deck:
    """Return the slides of a route.

    Args:
        route: with its rows.
        decks: the slides of each lesson in the same language, by name.
        language: one of `WRITTEN_LANGUAGES`.
    """
    slides = [
        slide
        for place, row in enumerate(route.rows)
        for slide in _row(route, place, decks, language)
    ]
    sources = [one for each in decks.values() if _is_used(each, route) for one in _sources(each)]
    return Deck(route.file, language, route.title, (*slides, *sources))


def _row(route: Route, place: int, decks: Mapping[str, Deck], language: str) -> Iterator[Slide]:
    row = route.rows[place]
    words = WORDS[language]
    step = words["step"].format(steps=row.step[:1]) if row.step else ""
    when = f"{row.start}-{row.end}"
    heading, _, rest = row.what.partition(":")
    minutes = words["minutes"].format(minutes=row.end - row.start)
    badge = f'<p class="badge">{minutes}{f" <span class=step>{step}</span>" if step else ""}</p>'
    body = badge + (html(f"{rest.strip()[:1].upper()}{rest.strip()[1:]}.") if rest else "")
    notes = "".join(_say(decks[name]) for name in row.lessons)
    timed = {"step": step, "when": when}
    yield Slide("cover", heading, body, notes, **timed)
    later = {name for one in route.rows[place + 1 :] for name in one.lessons}
    for name in row.lessons:
        if name not in later:
            yield from (
                replace(slide, **timed, body=_body(slide, route))
                for slide in decks[name].slides
                if slide.kind != "sources" and not slide.at_home
            )


def _body(slide: Slide, route: Route) -> str:
    return slide.of_route[route.place] if slide.of_route else slide.body


def _say(deck: Deck) -> str:
    """Return what the guide says to say in a lesson, under the lesson's name."""
    notes = deck.slides[0].notes
    return re.sub("<h2>.*?</h2>", f"<h2>{deck.title}</h2>", notes, count=1)


def _sources(deck: Deck) -> list[Slide]:
    return [
        replace(slide, heading=f"{slide.heading}: {deck.title}", step="")
        for slide in deck.slides
        if slide.kind == "sources"
    ]


def _is_used(deck: Deck, route: Route) -> bool:
    return any(deck.name in row.lessons for row in route.rows)
