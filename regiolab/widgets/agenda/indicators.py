"""Indicators: how to see that it works, with a baseline from the figures of the region."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.model.words import INDICATOR_KIND_WORDS, UNKNOWN, WANTED_WORDS, word
from regiolab.widgets.agenda.commitments import CommitmentSteps
from regiolab.widgets.agenda.figures import known_figure
from regiolab.widgets.agenda.values import shown
from regiolab.widgets.kit.commands import Reply

if TYPE_CHECKING:
    from regiolab.model.entities import Indicator, Measurement
    from regiolab.model.json import Json


class IndicatorSteps(CommitmentSteps):
    """The step in which a group says what it counts, now and later."""

    def command_add_indicator(self, title: str) -> Reply:
        """Add an indicator and open its form."""
        challenges = self.workspace.challenges
        fields: dict[str, Any] = {"title": title}
        if len(challenges) == 1:
            fields["challenge"] = challenges[0].id
        made = self.workspace.add("indicators", fields, N_("add {item}"), {"item": "title"})
        self._open = made.id
        name = self._title("indicators", made.id)
        return Reply(self.words(N_("Added: {item}"), item=name), {"open": made.id})

    def command_measure(self, indicator: str, which: str, value: str, year: str) -> Reply:
        """Keep the baseline or the target: a value in a year."""
        wanted = self._item("indicators", which, {"value": value, "year": year})
        try:
            self.workspace.update("indicators", indicator, {which: wanted})
        except InputError as error:
            error.field = (error.field or "").rpartition(".")[2] or None
            raise
        remark = self._remark("year", wanted.get("year")) if which == "target" else ""
        return Reply(remark or self.words(N_("Saved.")))

    def command_unmeasure(self, indicator: str, which: str) -> Reply:
        """Take the baseline or the target away."""
        self.workspace.update("indicators", indicator, {which: None})
        return Reply(self.words(N_("Taken away. Undo brings it back.")))

    def command_take_baseline(self, indicator: str, figure: str) -> Reply:
        """Take a figure of the region as baseline, with unit and source."""
        known = known_figure(self.workspace, self.language, figure)
        self.workspace.update(
            "indicators",
            indicator,
            {
                "baseline": {"value": known.value, "year": known.year},
                "unit": known.unit or None,
                "source": known.source,
            },
        )
        return Reply(self.words(N_("Baseline: {figure}"), figure=known.in_words(self.language)))

    def _indicators_step(self) -> Json:
        return {
            "question": self.words(
                N_("How will you see that it works: the effect itself, and its cause going away?")
            ),
            "blocks": [
                self._cards_view(
                    "indicators",
                    self.workspace.indicators,
                    self._indicator_card,
                    self._indicator_form,
                    N_("No indicators yet."),
                ),
                self._form(
                    "agenda.indicator",
                    N_("Add indicator"),
                    "add_indicator",
                    {},
                    [self._entry("title", N_("New indicator: what do you count?"))],
                ),
            ],
        }

    def _indicator_card(self, indicator: Indicator) -> Json:
        return {
            "title": indicator.title,
            "facts": [
                self._fact(N_("Now"), self._measured(indicator, indicator.baseline)),
                self._fact(N_("Wanted"), self._measured(indicator, indicator.target)),
                self._fact(N_("Source"), indicator.source),
            ],
        }

    def _indicator_form(self, indicator: Indicator) -> list[Json]:
        id_ = indicator.id
        kinds = [
            {"value": one, "label": word(self.language, "indicator_kind", one)}
            for one in INDICATOR_KIND_WORDS
        ]
        challenges = [(one.id, one.title) for one in self.workspace.challenges]
        wanted = [(one, word(self.language, "wanted", one)) for one in WANTED_WORDS]
        return [
            self._fields(
                self._text("indicators", id_, "title", N_("What do you count?")),
                self._choice("indicators", id_, "kind", N_("What does it show?"), kinds),
            ),
            *self._measurement(id_, "baseline", N_("Now"), indicator),
            self._offer_view(
                N_("Take a figure of your region as baseline"), "take_baseline", {"indicator": id_}
            ),
            *self._measurement(id_, "target", N_("Wanted"), indicator),
            self._fold(
                "more_indicator",
                N_("More about this"),
                self._fields(
                    self._text("indicators", id_, "unit", N_("Of what?")),
                    self._choice(
                        *("indicators", id_, "wanted", N_("Which way should it go?")),
                        self._options(UNKNOWN, wanted),
                    ),
                    self._text("indicators", id_, "source", N_("Where is it from?")),
                    self._choice(
                        *("indicators", id_, "challenge", N_("For which challenge?")),
                        self._options(N_("choose…"), challenges),
                    ),
                ),
            ),
        ]

    def _measurement(self, id_: str, which: str, title: str, indicator: Indicator) -> list[Json]:
        heading = {"type": "heading", "key": which, "text": self.words(title)}
        measured: Measurement | None = getattr(indicator, which)
        if measured is not None:
            words = self._measured(indicator, measured)
            return [
                heading,
                self._fields(
                    self._text("indicators", id_, f"{which}.value", N_("Number")),
                    self._text("indicators", id_, f"{which}.year", N_("Year")),
                )
                | {"key": f"{which}-fields"},
                {
                    "type": "button",
                    "key": f"{which}-remove",
                    "label": self.words(N_("Take away: {name}"), name=words),
                    "command": "unmeasure",
                    "args": {"indicator": id_, "which": which},
                    "off": False,
                },
            ]
        return [
            heading,
            self._form(
                f"agenda.{which}.{id_}",
                N_("Keep"),
                "measure",
                {"indicator": id_, "which": which},
                [self._entry("value", N_("Number")), self._entry("year", N_("Year"))],
            ),
        ]

    def _measured(self, indicator: Indicator, measured: Measurement | None) -> str:
        if measured is None:
            return ""
        value = shown(self.language, "number", measured.value)
        return f"{' '.join(filter(None, (value, indicator.unit)))} ({measured.year})"

    def _indicators_state(self) -> str:
        indicators = self.workspace.indicators
        ready = sum(bool(one.baseline and one.target) for one in indicators)
        return self._later(self._ready_of(ready, len(indicators)))

    def _later(self, state: str) -> str:
        """Return the state of a step for home: what is not begun can wait."""
        return self.words(N_("later")) if state == self.words(N_("empty")) else state
