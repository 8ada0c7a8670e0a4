"""The agenda on one page: what was agreed, the timeline, and who brings and takes what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.locale import N_
from regiolab.scenes.agenda.matrix import matrix
from regiolab.scenes.agenda.timeline import timeline
from regiolab.widgets.agenda.later import LaterSteps

if TYPE_CHECKING:
    from regiolab.model.json import Json
    from regiolab.scenes.agenda.shapes import AgendaPicture

_MOST_ROWS: Final = 100
"""So many rows in a table on this page; the Word document and the workbook hold them all."""


class OverviewStep(LaterSteps):
    """Everything to read, nothing to fill in."""

    def _overview_step(self) -> Json:
        agenda = self.workspace.agenda
        ambition = agenda.ambition
        fits = agenda.fits_with
        frame = [
            (N_("A strong economy"), ambition and ambition.strong),
            (N_("Staying competitive"), ambition and ambition.competitive),
            (N_("Prospects for people"), ambition and ambition.prospects),
            (N_("Carried by"), agenda.carrier),
            (N_("Mandate"), agenda.mandate),
            (N_("Plans of our own region"), fits and fits.own),
            (
                N_("Multi-year agenda of the labour-market region"),
                fits and fits.labour_market_region,
            ),
            (N_("Neighbouring regions"), fits and fits.neighbours),
        ]
        filled = [self._fact(label, value) for label, value in frame if value]
        blocks: list[Json] = [
            self._heading("frame", N_("Ambition and frame")),
            {"type": "facts", "key": "frame-facts", "facts": filled}
            if filled
            else self._note(N_("Nothing here yet.")),
            self._heading("what", N_("Challenges")),
        ]
        challenges = self.workspace.challenges
        if not challenges:
            blocks.append(self._note(N_("No challenge yet. One is enough for half a day.")))
        for one in challenges[:_MOST_ROWS]:
            card = self._challenge_card(one)
            facts = [fact for fact in card["facts"] if not fact["empty"]]
            blocks += [
                {"type": "heading", "key": one.id, "text": one.title},
                {"type": "facts", "key": f"{one.id}-facts", "facts": facts},
            ]
        return {
            "question": self.words(N_("This is the whole agenda. Would you sign it yourself?")),
            "blocks": [
                *blocks,
                self._heading("timeline", N_("Actions and when")),
                self._picture(timeline(self.workspace, self.language)),
                self._heading("matrix", N_("Brings and takes")),
                self._picture(matrix(self.workspace, self.language)),
            ],
        }

    def _picture(self, picture: AgendaPicture) -> Json:
        """Return a picture of the agenda with its description and its table."""
        table = picture["table"]
        keys = [str(place) for place in range(len(table["headers"]))]
        return {
            "type": "picture",
            "key": picture["name"],
            "picture": {key: value for key, value in picture.items() if key != "table"},
            "description_title": self.words(N_("Description of this picture")),
            "table_title": self.words(N_("The same in a table")),
            "columns": [
                {"key": key, "label": label, "number": False}
                for key, label in zip(keys, table["headers"], strict=True)
            ],
            "rows": [dict(zip(keys, row, strict=True)) for row in table["rows"][:_MOST_ROWS]],
        }

    def _heading(self, key: str, message: str) -> Json:
        return {"type": "heading", "key": key, "text": self.words(message)}
