"""Write first steps, decision moments and milestones as a calendar (iCalendar, RFC 5545).

By hand: a calendar of whole days takes a dozen lines of text, and what goes wrong in practice
(folding, escaping, an id that stays the same) is here and tested; a package would add its own
time zones and classes for what is never in such a file.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from regiolab.exchange.sharing.files import write_whole
from regiolab.exchange.sharing.shareable import shareable_version
from regiolab.exchange.sharing.work_title import agenda_title
from regiolab.locale import LOCALES, N_, text
from regiolab.model import InputError
from regiolab.scenes.agenda.words import lead_name, parties_by_id

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from regiolab.model import Workspace

_LONGEST_LINE: Final = 75
"""So many bytes in a line at most, without its end (RFC 5545, section 3.1)."""


@dataclass(frozen=True)
class Event:
    """A day to remember: `id` stays the same, so that a new calendar replaces the old one."""

    id: str
    day: date
    summary: str
    about: str


def write_ics(
    workspace: Workspace,
    path: str | Path,
    shareable: bool = False,
    *,
    language: str | None = None,
    day: date | None = None,
) -> None:
    """Write the days of the agenda as ICS: for Outlook, Google Calendar, Apple Calendar.

    Args:
        workspace: whose agenda.
        path: the file; it is replaced whole.
        shareable: leave out what `exchange.shareable` leaves out.
        language: of our words in it; by default the language of the workspace.
        day: on which it was made, by default today.

    Raises:
        InputError: nothing has a day yet, or the file cannot be written.
    """
    content = ics_bytes(
        workspace, language or workspace.about.language, shareable=shareable, day=day
    )
    write_whole({Path(path): content})


def ics_bytes(
    workspace: Workspace, language: str, *, shareable: bool = False, day: date | None = None
) -> bytes:
    """Return the ICS file as bytes, for a download; see `write_ics`."""
    shown = shareable_version(workspace) if shareable else workspace
    events = sorted(events_of(shown, language), key=lambda one: (one.day, one.summary, one.id))
    if not events:
        raise InputError(
            N_(
                "Nothing in the agenda has a day yet. Give a first step, a decision moment or a "
                "milestone its date."
            ),
            language=language,
        )
    made = datetime.now(UTC) if day is None else datetime.combine(day, time.min, UTC)
    tag = LOCALES[language].replace("_", "-")
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//regiolab//regional agenda//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{escaped(agenda_title(shown, language))}",
    ]
    for one in events:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{one.id}@{shown.id}.regiolab",
            f"DTSTAMP:{made:%Y%m%dT%H%M%SZ}",
            f"DTSTART;VALUE=DATE:{one.day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{one.day + timedelta(days=1):%Y%m%d}",
            f"SUMMARY;LANGUAGE={tag}:{escaped(one.summary)}",
            f"DESCRIPTION;LANGUAGE={tag}:{escaped(one.about)}",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return b"".join(folded(line) for line in lines)


def events_of(shown: Workspace, language: str) -> Iterator[Event]:
    """Give every first step, decision moment and milestone that has a day."""
    parties = parties_by_id(shown)
    about = {
        one.id: ": ".join(
            filter(None, (one.title, lead_name(language, one, parties) if one.lead else ""))
        )
        for one in shown.actions
    }
    for action in shown.actions:
        if action.first_step_date:
            words = action.first_step or action.title
            summary = text(language, N_("First step: {what}"), what=words)
            yield Event(f"{action.id}-first", action.first_step_date, summary, about[action.id])
        for number, moment in enumerate(action.decision_moments, start=1):
            if moment.when:
                who = ": ".join(filter(None, (moment.body, moment.what)))
                summary = text(language, N_("Decision: {what}"), what=who)
                id_ = f"{action.id}-decision-{number}"
                yield Event(id_, moment.when, summary, about[action.id])
    for one in shown.milestones:
        if one.by and not one.reached:
            summary = text(language, N_("Milestone: {what}"), what=one.title)
            yield Event(one.id, one.by, summary, about.get(one.action, ""))


def escaped(words: str) -> str:
    """Return a text as it stands in a calendar (RFC 5545, section 3.3.11); no control signs."""
    plain = "\n".join(words.splitlines())
    for sign, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        plain = plain.replace(sign, written)
    return "".join(sign for sign in plain if sign == "\t" or (ord(sign) >= 32 and ord(sign) != 127))


def folded(line: str) -> bytes:
    """Return a line with its end, cut into parts of 75 bytes, never within a letter."""
    parts: list[bytes] = []
    part = b""
    for sign in line:
        more = sign.encode()
        if len(part) + len(more) > _LONGEST_LINE - (1 if parts else 0):
            parts.append(part)
            part = b""
        part += more
    return b"\r\n ".join([*parts, part]) + b"\r\n"
