"""Make a starter kit: what every group of a workshop begins with, in one file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.exchange.sharing.starter_kit import make_kit
from regiolab.locale import N_, capital, plural
from regiolab.model.codes import KIT_STEPS
from regiolab.model.words import word
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.kit import KitWidget
from regiolab.widgets.kit.readable import paragraphs, points
from regiolab.widgets.region.region_words import region_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model import Workspace
    from regiolab.model.codes import KitStep
    from regiolab.model.json import Json
    from regiolab.widgets.kit.readable import Readable


class StarterKit(KitWidget):
    """Say what goes in the kit, name the groups, leave steps out, and download it."""

    _esm = script("starter_kit")
    _css = styles("starter_kit")

    def make_view(self) -> Json:
        """Return what goes in, the groups and the steps."""
        about, kit = self.workspace.about, self.workspace.kit
        not_yet = self.words(N_("not filled in yet"))
        count = len(self.workspace.stakeholders)
        return {
            "title": self.words(N_("Starter kit")),
            "what": self.words(
                N_(
                    "What every group begins with. Fill in the region, the challenge and the "
                    "parties above first; fifteen to twenty parties are enough."
                )
            ),
            "inside": [
                {
                    "label": self.words(N_("Our region")),
                    "value": region_in_words(about.region, self.language)
                    if about.region
                    else not_yet,
                },
                {
                    "label": self.words(N_("Challenge of the day")),
                    "value": about.challenge or not_yet,
                },
                {
                    "label": self.words(N_("Parties")),
                    "value": plural(
                        self.language, N_("{count} party"), N_("{count} parties"), count
                    ),
                },
            ],
            "stays": self.words(
                N_(
                    "Not in the kit: influence, affected, roles, notes, relations and the agenda. "
                    "Those stay with you."
                )
            ),
            "groups": {
                "label": self.words(N_("Names of the groups, one on each line")),
                "hint": self.words(N_("Each group picks its own from this list.")),
                "value": "\n".join(kit.groups),
            },
            "steps": {
                "legend": self.words(N_("Which steps do you do today?")),
                "hint": self.words(
                    N_("A step that is left out stays there. A sentence above it says so.")
                ),
                "each": [
                    {
                        "code": step,
                        "label": capital(word(self.language, "kit_step", step)),
                        "on": step not in kit.steps_off,
                    }
                    for step in KIT_STEPS
                ],
            },
            "download": self.words(N_("Download the starter kit")),
        }

    def readable(self, shown: Workspace, *, private: bool) -> Sequence[Readable]:
        """Return what goes in, and the steps."""
        view = self.view
        inside = [f"{one['label']}: {one['value']}" for one in view["inside"]]
        return [*paragraphs(view["what"]), *points(inside), *paragraphs(view["stays"])]

    def command_groups(self, groups: str, base: str) -> Reply:
        """Keep the names of the groups, one on each line."""
        self.workspace.update(
            "kit",
            "kit",
            {"groups": _lines(groups)},
            base={"groups": _lines(base)},
            step=N_("name the groups"),
        )
        return Reply(
            self.words(N_("Saved: {label}"), label=self.words(N_("the names of the groups")))
        )

    def command_step(self, step: KitStep, on: bool) -> Reply:
        """Leave a step out, or take it back in."""
        off = [one for one in self.workspace.kit.steps_off if one != step]
        self.workspace.update(
            "kit",
            "kit",
            {"steps_off": off if on else [*off, step]},
            step=N_("choose the steps of today"),
        )
        said = N_("In today: {step}") if on else N_("Left out today: {step}")
        return Reply(self.words(said, step=word(self.language, "kit_step", step)))

    def command_download(self) -> Reply:
        """Give the kit, as the text of one file."""
        return Reply(
            self.words(N_("The starter kit is in your downloads folder. Give it to every group.")),
            {
                "name": f"{self.words(N_('regiolab-starter-kit'))}.json",
                "text": make_kit(self.workspace).to_json(),
            },
        )


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
