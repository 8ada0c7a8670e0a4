"""The second half of the tension scan: the spread, the answer of the group, and two chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.analysis.people.tension_scan import (
    is_level,
    is_revealed,
    most_divided,
    spread,
    tension,
)
from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.model.change import Change, Edit
from regiolab.model.codes import TENSIONS
from regiolab.model.words import word
from regiolab.scenes.scan.scene import scan_legend, scan_scene
from regiolab.scenes.scan.words import alone_in_words
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.part import Part
from regiolab.widgets.scan.answers import (
    as_answer,
    keep_answer,
    position_choice,
    quoted,
    strain_choice,
)
from regiolab.widgets.scan.context import ScanContext

if TYPE_CHECKING:
    from regiolab.model.codes import TensionCode
    from regiolab.model.entities import Tension
    from regiolab.model.json import Json

CHOSEN: Final = 2
"""So many tensions a group works on."""

_TWO_ALREADY: Final = N_("You chose two already: {names}. Remove one of those first.")
_FIELDS: Final = {"position", "position_later", "strain", "proof", "note"}


class Together(Part[ScanContext]):
    """What the group does once the answers are shown."""

    def command_group(self, tension: str, field: str, value: str, base: str) -> Reply:
        """Keep one answer of the group; `unknown` is "I don't know"."""
        if field not in _FIELDS or tension not in TENSIONS:
            raise KeyError(field)
        self._refuse_when_hidden()
        keep_answer(
            self.workspace,
            tension,
            field,
            as_answer(field, value),
            as_answer(field, base),
            N_("answer together"),
        )
        return Reply()

    def command_involve(self, tension: str, party: str, base: list[str]) -> Reply:
        """Say that a party is involved in a tension."""
        self._refuse_when_hidden()
        self._keep_parties(tension, [*base, party], base)
        return Reply(self.words(N_("{party} is involved."), party=self._name(party)))

    def command_leave_out(self, tension: str, party: str, base: list[str]) -> Reply:
        """Say that a party is not involved in a tension after all."""
        self._refuse_when_hidden()
        self._keep_parties(tension, [one for one in base if one != party], base)
        return Reply(self.words(N_("{party} is no longer involved."), party=self._name(party)))

    def command_choose(self, tension: TensionCode) -> Reply:
        """Choose a tension to work on, or no longer."""
        self._refuse_when_hidden()
        name = word(self.language, "tension", tension)
        with self.workspace.guard():
            chosen = self.workspace.agenda.chosen_tensions
            if tension in chosen:
                self._choose([one for one in chosen if one != tension])
                return Reply(self.words(N_("No longer chosen: {tension}."), tension=name))
            if len(chosen) == CHOSEN:
                raise InputError(_TWO_ALREADY, names=quoted(self.language, chosen))
            self._choose([*chosen, tension])
        return Reply(self.words(N_("Chosen: {tension}."), tension=name))

    def command_restart(self) -> Reply:
        """Take away the seats and what each answered alone; the group's answers stay."""
        with self.workspace.guard():
            state = self.workspace.state
            edits = [Edit("seats", id_, None, seat, None) for id_, seat in state["seats"].items()]
            edits += [
                Edit("tensions", code, "answers", fields["answers"], None)
                for code, fields in state["tensions"].items()
                if fields.get("answers")
            ]
            self.workspace.apply(Change(N_("begin the scan again"), {}, tuple(edits)))
        self.context.seat = None
        return Reply(
            self.words(
                N_("Everybody can answer again. What you agreed on together is still there.")
            )
        )

    def _keep_parties(self, code: str, parties: list[str], base: list[str]) -> None:
        for party in parties:
            if self.workspace.get("stakeholders", party) is None:
                raise InputError(N_("That party is not on the map (any more). Choose another one."))
        after, before = parties or None, base or None
        keep_answer(self.workspace, code, "stakeholders", after, before, N_("answer together"))

    def _choose(self, codes: list[TensionCode]) -> None:
        self.workspace.update(
            "agenda",
            "agenda",
            {"chosen_tensions": codes or None},
            step=N_("choose what to work on"),
        )

    def _refuse_when_hidden(self) -> None:
        if not is_revealed(self.workspace):
            raise InputError(N_("First everybody answers alone. Then you answer together."))

    def _name(self, party: str) -> str:
        return str(getattr(self.workspace.get("stakeholders", party), "name", "?"))

    def _divided(self) -> str:
        divided = most_divided(self.workspace)
        if not divided:
            return ""
        names = quoted(self.language, divided)
        if not is_level(self.workspace):
            return self.words(N_("You differ most on: {names}."), names=names)
        if len(divided) == len(TENSIONS):
            return self.words(N_("You differ as much on all six tensions."))
        return self.words(N_("You differ as much on each of these: {names}."), names=names)

    def chosen_view(self) -> Json:
        """Return which tensions were chosen, and on which they differ most."""
        chosen = self.workspace.agenda.chosen_tensions
        return {
            "divided": self._divided(),
            "label": self.words(N_("We work on:")),
            "names": quoted(self.language, chosen)
            or self.words(N_("nothing chosen yet; choose two")),
            "more": self.words(N_("Choose one more.")) if len(chosen) == 1 else "",
        }

    def spread_view(self, code: TensionCode) -> Json:
        """Return how the answers to a tension are spread, in words and as a picture."""
        return {
            "title": self.words(N_("What you said alone")),
            "sentences": alone_in_words(self.language, spread(self.workspace, code))
            or [self.words(N_("Nobody answered alone."))],
            "how": {
                "title": self.words(N_("What is A?")),
                "text": self.words(
                    N_(
                        "A says how far people agree on a place in a row (Van der Eijk, 2001): "
                        "1 is all the same place, 0 is spread evenly, -1 is half at each end. Who "
                        "does not know or gave no answer is not counted. With few persons it says "
                        "little. From 0.7 on we call it largely agreed, from 0.3 on in part; those "
                        "limits are our own."
                    )
                ),
            },
            "scene": self.scene_view([code], named=False),
        }

    def scene_view(self, codes: list[TensionCode], *, named: bool) -> Json:
        """Return a picture of each tension, with its name or without, in words and as a table.

        Each is a drawing of its own, so that a wide page can lay them beside each other.
        """
        # Two regions with one name could not be told apart by who hears them.
        if named:
            label = self.words(N_("Picture of the scan"))
            caption = self.words(N_("How many persons stand where, and the answer of the group"))
        else:
            name = word(self.language, "tension", codes[0])
            label = self.words(N_("Picture of the scan: {tension}"), tension=name)
            caption = self.words(N_("How many persons stand where: {tension}"), tension=name)
        of_all = scan_scene(self.workspace, self.language, codes, named=named)
        return {
            "pictures": [self._picture(code, named=named) for code in codes],
            "legend": scan_legend(self.language),
            "description": of_all["description"],
            "columns": of_all["columns"],
            "rows": of_all["rows"],
            "label": label,
            "more": self.words(N_("Description and table")),
            "caption": caption,
        }

    def _picture(self, code: TensionCode, *, named: bool) -> Json:
        scene = scan_scene(self.workspace, self.language, [code], named=named, with_legend=False)
        return {key: scene[key] for key in ("width", "height", "shapes", "description")}

    def group_view(self, code: TensionCode) -> Json:
        """Return the questions to the group about a tension."""
        answered = tension(self.workspace, code)
        all_chosen = self.workspace.agenda.chosen_tensions
        chosen = code in all_chosen
        full = len(all_chosen) == CHOSEN and not chosen
        return {
            "title": self.words(N_("What we say together")),
            "position": position_choice(self.language, answered.position),
            "later": position_choice(self.language, answered.position_later, later=True),
            "strain": strain_choice(self.language, answered.strain),
            "proof": {
                "label": self.words(N_("One example that shows it")),
                "hint": self.words(N_("what happened, when; about organisations, not people")),
                "value": answered.proof or "",
            },
            "note": {"label": self.words(N_("Note")), "value": answered.note or ""},
            "parties": self._parties_view(answered),
            "choose": {
                "label": self.words(
                    N_("Chosen: we work on this") if chosen else N_("Choose this to work on")
                ),
                "chosen": chosen,
                "hint": self.words(_TWO_ALREADY, names=quoted(self.language, all_chosen))
                if full
                else "",
            },
        }

    def _parties_view(self, answered: Tension) -> Json:
        involved: list[str] = answered.stakeholders
        left = [party for party in self.workspace.stakeholders if party.id not in involved]
        left.sort(key=lambda party: party.name.casefold())
        on_the_map = bool(self.workspace.stakeholders)
        return {
            "label": self.words(N_("Who is involved? (from your map)")),
            "hint": ""
            if on_the_map
            else self.words(N_("Your map is still empty. After lesson 06 you can choose here.")),
            "options": [
                {"value": "", "label": self.words(N_("choose a party…"))},
                *({"value": party.id, "label": party.name} for party in left),
            ],
            "involved": [
                {
                    "id": party,
                    "name": self._name(party),
                    "remove": self.words(N_("Remove: {name}"), name=self._name(party)),
                }
                for party in involved
            ],
            "base": involved,
        }
