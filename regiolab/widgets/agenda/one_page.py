"""The agenda on one page: what was agreed, when, who brings what, what it costs and shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.exchange.documents import agenda_plan_parts as plan
from regiolab.exchange.documents.document_blocks import Table, Words
from regiolab.locale import N_, capital
from regiolab.model.words import word
from regiolab.scenes.agenda.matrix import matrix
from regiolab.scenes.agenda.timeline import timeline
from regiolab.widgets.agenda.challenges import challenge_in_short
from regiolab.widgets.agenda.step import READING, Step

if TYPE_CHECKING:
    from regiolab.exchange.documents.document_blocks import Part
    from regiolab.model.entities import Challenge
    from regiolab.scenes.agenda.shapes import AgendaPicture
    from regiolab.widgets.agenda.view import PictureBlock, StepContent
    from regiolab.widgets.kit.blocks import Block, HeadingBlock, NoteBlock, TableBlock

_MOST_ROWS: Final = 60
"""So many rows in a table on this page; the Word document and the workbook hold them all."""


class OnePage(Step):
    """Everything to read, nothing to fill in."""

    id = "overview"
    label = N_("On one page")
    group = READING

    def state(self) -> str:
        """Return nothing: there is nothing to fill in."""
        return ""

    def view(self) -> StepContent:
        """Return the frame, the challenges, and the pictures of the agenda."""
        return {
            "question": self.words(N_("This is the whole agenda. Would you sign it yourself?")),
            "blocks": [
                *self._frame(),
                *self._challenges(),
                self.form.heading(N_("Actions and when"), "timeline"),
                self._picture(timeline(self.workspace, self.language)),
                self.form.heading(N_("Brings and takes"), "matrix"),
                self._picture(matrix(self.workspace, self.language)),
                *self._tensions(),
                *self._tables(plan.decisions(self.workspace, self.language)),
                *self._tables(plan.indicators(self.workspace, self.language)),
                *self._tables(plan.money(self.workspace, self.language)),
            ],
        }

    def _frame(self) -> list[Block]:
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
        filled = [self.form.fact(label, value) for label, value in frame if value]
        return [
            self.form.heading(N_("Ambition and frame"), "frame"),
            self.form.facts("frame-facts", filled)
            if filled
            else self.form.note(N_("Nothing here yet.")),
        ]

    def _challenges(self) -> list[Block]:
        challenges = self.workspace.challenges
        blocks: list[Block] = [self.form.heading(N_("Challenges"), "what")]
        if not challenges:
            blocks.append(self.form.note(N_("No challenge yet. One is enough for half a day.")))
        for one in challenges[:_MOST_ROWS]:
            blocks += self._challenge(one)
        return blocks

    def _challenge(self, challenge: Challenge) -> list[Block]:
        known = challenge_in_short(self.context, challenge)
        heading: HeadingBlock = {"type": "heading", "key": challenge.id, "text": known["title"]}
        facts = [fact for fact in known["facts"] if not fact["empty"]]
        return [heading, self.form.facts(f"{challenge.id}-facts", facts)]

    def _tensions(self) -> list[Block]:
        """Return what is agreed about the tensions, where anything is."""
        said = [
            self.form.fact(capital(word(self.language, "tension", code)), agreed)
            for challenge in self.workspace.challenges
            for code, agreed in challenge.tensions.items()
        ]
        if not said:
            return []
        heading = self.form.heading(N_("How we handle the tensions"), "tensions")
        return [heading, self.form.facts("tension-facts", said)]

    def _tables(self, part: Part) -> list[Block]:
        """Return a part of the document, with its tables and words; nothing where it is empty."""
        if part.is_empty:
            return []
        blocks: list[Block] = [{"type": "heading", "key": part.key, "text": part.heading}]
        for place, one in enumerate(part.blocks):
            match one:
                case Words(soft=False):
                    blocks.append({"type": "note", "text": one.words})
                case Table():
                    blocks.append(_table(f"{part.key}-{place}", one))
        return blocks

    def _picture(self, picture: AgendaPicture) -> PictureBlock | NoteBlock:
        """Return a picture of the agenda with its description and its table.

        An empty one is what stands in it: there is nothing to describe.
        """
        table = picture["table"]
        if not table["rows"]:
            said = [one["text"] for one in picture["shapes"] if one["type"] == "text"]
            return {"type": "note", "text": " ".join(said)}
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


def _table(key: str, table: Table) -> TableBlock:
    """Return a table of the document as one on the screen."""
    keys = [str(place) for place in range(len(table.headers))]
    return {
        "type": "table",
        "key": key,
        "caption": table.title,
        "columns": [
            {"key": name, "label": label, "number": place in table.amounts}
            for place, (name, label) in enumerate(zip(keys, table.headers, strict=True))
        ],
        "rows": [dict(zip(keys, row, strict=True)) for row in table.rows[:_MOST_ROWS]],
    }
