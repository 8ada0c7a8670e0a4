"""Indicators: how to see that it works, with a baseline from the figures of the region."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from regiolab.exchange.documents.measured import measured as measured_words
from regiolab.locale import N_
from regiolab.model.words import INDICATOR_KIND_WORDS, UNKNOWN, WANTED_WORDS, word
from regiolab.widgets.agenda.cards import CardInShort, card_list
from regiolab.widgets.agenda.figures import known_figure
from regiolab.widgets.agenda.items import errors_beside_parts, read_item
from regiolab.widgets.agenda.lookup import title_of
from regiolab.widgets.agenda.offers import offer_fold
from regiolab.widgets.agenda.states import LATER, ready_of
from regiolab.widgets.agenda.step import HOME, Step
from regiolab.widgets.agenda.values import remark
from regiolab.widgets.kit.commands import Reply

if TYPE_CHECKING:
    from regiolab.model.entities import Indicator, Measurement
    from regiolab.widgets.agenda.view import StepContent
    from regiolab.widgets.kit.blocks import Block, FoldBlock, Option

Which = Literal["baseline", "target"]
"""The two measurements of an indicator: now, and wanted."""


class Indicators(Step):
    """The step in which a group says what it counts, now and later."""

    id = "indicators"
    label = N_("Indicators")
    group = HOME

    def command_add_indicator(self, title: str) -> Reply:
        """Add an indicator and open its form."""
        challenges = self.workspace.challenges
        fields: dict[str, Any] = {"title": title}
        if len(challenges) == 1:
            fields["challenge"] = challenges[0].id
        made = self.workspace.add("indicators", fields, N_("add {item}"), {"item": "title"})
        self.context.open = made.id
        name = title_of(self.workspace, "indicators", made.id)
        return Reply(self.words(N_("Added: {item}"), item=name), {"open": made.id})

    def command_measure(self, indicator: str, which: Which, value: str, year: str) -> Reply:
        """Keep the baseline or the target: a value in a year."""
        written = {"value": value, "year": year}
        wanted = read_item(self.language, "indicators", which, written)
        with errors_beside_parts():
            self.workspace.update("indicators", indicator, {which: wanted})
        past = remark(self.language, "year", wanted.get("year")) if which == "target" else ""
        return Reply(past or self.words(N_("Saved.")))

    def command_unmeasure(self, indicator: str, which: Which) -> Reply:
        """Take the baseline or the target away."""
        self.workspace.update("indicators", indicator, {which: None})
        return Reply(self.words(N_("Removed. Undo brings it back.")))

    def command_take_baseline(self, indicator: str, figure: str) -> Reply:
        """Take a figure of the region as baseline, with unit and source."""
        known = known_figure(self.workspace, self.language, figure)
        self.workspace.update(
            "indicators",
            indicator,
            {
                "baseline": {"value": known.value, "year": known.year},
                "unit": known.unit or None,
                "source": known.flagged_source,
            },
        )
        return Reply(self.words(N_("Baseline: {figure}"), figure=known.in_words(self.language)))

    def state(self) -> str:
        """Return how many indicators are measured and have a target."""
        indicators = self.workspace.indicators
        ready = sum(bool(one.baseline and one.target) for one in indicators)
        return ready_of(self.language, ready, len(indicators), nothing=LATER)

    def view(self) -> StepContent:
        """Return the indicators, and a form to add one."""
        return {
            "question": self.words(
                N_("How will you see that it works: the effect itself, and its cause going away?")
            ),
            "blocks": [
                card_list(
                    self.context,
                    "indicators",
                    self.workspace.indicators,
                    self._card,
                    self._form,
                    N_("No indicators yet."),
                ),
                self.form.form(
                    "agenda.indicator",
                    N_("Add indicator"),
                    "add_indicator",
                    [self.form.entry("title", N_("New indicator: what do you count?"))],
                ),
            ],
        }

    def _card(self, indicator: Indicator) -> CardInShort:
        fact = self.form.fact
        return {
            "title": indicator.title,
            "facts": [
                fact(N_("Now"), self._measured(indicator, indicator.baseline)),
                fact(N_("Wanted"), self._measured(indicator, indicator.target)),
                fact(N_("Source"), indicator.source),
            ],
        }

    def _form(self, indicator: Indicator) -> list[Block]:
        answers = self.form_of("indicators", indicator.id)
        kinds: list[Option] = [
            {"value": one, "label": word(self.language, "indicator_kind", one)}
            for one in INDICATOR_KIND_WORDS
        ]
        return [
            self.form.fields(
                answers.text("title", N_("What do you count?")),
                answers.choice("kind", N_("What does it show?"), kinds),
            ),
            *self._measurement(indicator, "baseline", N_("Now"), indicator.baseline),
            offer_fold(
                self.context,
                N_("Take a figure of your region as baseline"),
                "take_baseline",
                {"indicator": indicator.id},
            ),
            *self._measurement(indicator, "target", N_("Wanted"), indicator.target),
            self._more(indicator),
        ]

    def _more(self, indicator: Indicator) -> FoldBlock:
        answers = self.form_of("indicators", indicator.id)
        challenges = [(one.id, one.title) for one in self.workspace.challenges]
        wanted = [(one, word(self.language, "wanted", one)) for one in WANTED_WORDS]
        return self.form.fold(
            "more_indicator",
            N_("More about this"),
            self.form.fields(
                answers.text("unit", N_("Of what?")),
                answers.choice(
                    "wanted",
                    N_("Which way should it go?"),
                    self.form.options(UNKNOWN, wanted),
                ),
                answers.text("source", N_("Where is it from?")),
                answers.choice(
                    "challenge",
                    N_("For which challenge?"),
                    self.form.options(N_("choose…"), challenges),
                ),
            ),
        )

    def _measurement(
        self, indicator: Indicator, which: Which, title: str, measured: Measurement | None
    ) -> list[Block]:
        args = {"indicator": indicator.id, "which": which}
        heading = self.form.heading(title, which)
        entry = self.form.entry
        if measured is None:
            entries = [entry("value", N_("Number")), entry("year", N_("Year"))]
            key = f"agenda.{which}.{indicator.id}"
            return [heading, self.form.form(key, N_("Keep"), "measure", entries, args)]
        answers = self.form_of("indicators", indicator.id)
        return [
            heading,
            self.form.fields(
                answers.text(f"{which}.value", N_("Number")),
                answers.text(f"{which}.year", N_("Year")),
                key=f"{which}-fields",
            ),
            self.form.button(
                f"{which}-remove",
                N_("Remove: {name}"),
                "unmeasure",
                args,
                name=self._measured(indicator, measured),
            ),
        ]

    def _measured(self, indicator: Indicator, measured: Measurement | None) -> str:
        if measured is None:
            return ""
        value = measured_words(self.language, measured.value, indicator.unit, indicator.source)
        return f"{value} ({measured.year})"
