"""What is known about a tension, with sources, and practices that show it: one click away."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from regiolab.course.cases import cases
from regiolab.course.tensions import tension_file
from regiolab.locale import N_, text
from regiolab.model.words import TENSION_POLES
from regiolab.regions import sources

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.course.cases import Case
    from regiolab.course.tensions import Statement
    from regiolab.model.codes import TensionCode
    from regiolab.model.json import Json


def poles_view(language: str, code: TensionCode) -> Json:
    """Return the two good things, labelled as our reading."""
    one, other = (text(language, pole) for pole in TENSION_POLES[code])
    return {
        "label": text(language, N_("Two good things (our reading)")),
        "this": text(language, N_("This: {pole}"), pole=one),
        "that": text(language, N_("That: {pole}"), pole=other),
    }


def facts_view(language: str, code: TensionCode) -> Json:
    """Return what is in tension, what practice shows and what was asked."""
    known = tension_file().by_code[code]
    return {
        "title": text(language, N_("What is this about?")),
        "parts": [
            {"title": text(language, title), "rows": _statements(language, statements)}
            for title, statements in (
                (N_("What is in tension"), known.in_tension),
                (N_("What practice shows"), known.practice),
                (N_("What pages on the advice recommend"), known.asked),
            )
        ],
        "note": text(
            language,
            N_(
                "From pages about the advice; its body could not be read. "
                "The name of a source opens its page."
            ),
        ),
    }


def cases_view(language: str, code: TensionCode) -> Json:
    """Return the practices that show a tension, and the names of the others that do."""
    every = cases()
    shown = [every.by_id[id_] for id_ in tension_file().by_code[code].cases]
    others = [case for case in every.chosen(tension=code) if case not in shown]
    return {
        "title": text(language, N_("Practices that show this ({count})"), count=len(shown)),
        "rows": [case_view(language, case) for case in shown],
        "others": text(
            language,
            N_("This tension plays in these practices too: {names}."),
            names="; ".join(case.name.text(language) for case in others),
        )
        if others
        else "",
    }


def case_view(language: str, case: Case) -> Json:
    """Return a practice: what is known about it, with sources, and our own lesson."""
    return {
        "id": case.id,
        "name": case.name.text(language),
        "status": case.status_in_words(language),
        "lines": [
            {"label": text(language, label), "text": words}
            for label, words in (
                (N_("Where"), case.region.text(language)),
                (N_("What it is"), case.governance.text(language)),
                (N_("Size"), case.size.text(language)),
                (N_("Link with the advice"), case.status_note.text(language)),
            )
        ],
        "facts": [
            {
                "text": fact.text(language),
                "sources": [
                    {
                        "label": _site(fact.source),
                        "address": fact.source,
                        "name": _opens(language, _site(fact.source)),
                    }
                ],
            }
            for fact in case.facts
        ],
        "facts_title": text(language, N_("What we read")),
        "lesson": {
            "label": text(language, N_("Our lesson (our reading)")),
            "text": case.lesson.text(language),
        },
    }


def _statements(language: str, statements: Sequence[Statement]) -> list[Json]:
    return [
        {
            "text": one.text(language),
            "mark": text(language, N_("our reading")) if one.basis == "reading" else "",
            "sources": [
                {
                    "label": sources()[key].short,
                    "address": sources()[key].address,
                    "name": _opens(language, sources()[key].short),
                }
                for key in one.sources
            ],
        }
        for one in statements
    ]


def _site(address: str) -> str:
    return urlsplit(address).netloc.removeprefix("www.")


def _opens(language: str, source: str) -> str:
    return text(language, N_("source {source}, opens in a new tab"), source=source)
