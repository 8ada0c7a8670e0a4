"""Short words for what a preview holds, for the tests of this room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.exchange import look_at

if TYPE_CHECKING:
    from regiolab.exchange import Preview


def look(text: str | bytes, **answers: object) -> Preview:
    preview = look_at(text)
    return preview.answered(**answers) if answers else preview


def names(preview: Preview) -> list[str]:
    return [party.name for party in preview.parties]


def about(preview: Preview) -> set[str]:
    return {question.about for question in preview.questions}


def told(preview: Preview) -> str:
    return "\n".join(one.sentence for one in preview.left_out)


def ties(preview: Preview) -> list[tuple[str, str, str | None, str | None]]:
    return [(one.source, one.target, one.kind, one.direction) for one in preview.relations]
