"""The title of the agenda, as it stands above the Word file, the poster and the slides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.exchange.sharing.work_title import UNNAMED, agenda_title
from regiolab.locale import N_
from regiolab.widgets.agenda.context import AgendaContext
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.part import Part

if TYPE_CHECKING:
    from regiolab.widgets.kit.blocks import TextField


class Title(Part[AgendaContext]):
    """Changes the title; emptied it follows from the region again."""

    def command_title(self, value: str, base: str) -> Reply:
        """Keep a title; `base` is the title as the person saw it."""
        now = self.workspace.about.title
        seen = now if base == agenda_title(self.workspace, self.language) else base
        self.workspace.update(
            "about",
            "about",
            {"title": " ".join(value.split()) or self.words(UNNAMED)},
            base={"title": seen},
            step=N_("change the title"),
        )
        return Reply(
            self.words(
                N_("The title is: {title}."), title=agenda_title(self.workspace, self.language)
            )
        )


def title_field(context: AgendaContext) -> TextField:
    """Return the box in which the title is changed."""
    return {
        "type": "text",
        "name": "about.about.title",
        "label": context.words(N_("Title of the agenda")),
        "hint": context.words(N_("above the Word file, the poster and the slides")),
        "placeholder": "",
        "lines": 1,
        "value": agenda_title(context.workspace, context.language),
        "command": "title",
        "args": {},
    }
