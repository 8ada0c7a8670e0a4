"""The scan for whoever reads a notebook without a kernel: the six tensions between their poles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.course.tensions import tension_file
from regiolab.exchange.documents.agenda_scan_parts import tensions
from regiolab.locale import N_, text
from regiolab.widgets.kit.readable import table

if TYPE_CHECKING:
    from regiolab.model import Workspace
    from regiolab.widgets.kit.readable import Readable


def readable_scan(shown: Workspace, language: str, *, private: bool) -> list[Readable]:
    """Return the six tensions as a table and, where it was asked for, what the group answered."""
    headers = (N_("Tension"), N_("One good thing"), N_("The other good thing"))
    rows = [
        (one.name.text(language), one.poles.one.text(language), one.poles.other.text(language))
        for one in tension_file().tensions
    ]
    told = table("", [text(language, one) for one in headers], rows)
    answered = tensions(shown, language)
    return [*told, answered] if private and not answered.is_empty else told
