"""One group on several laptops: a name for this one, one folder for all, and who did what."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Final

from regiolab.locale import N_, text, time_of_day
from regiolab.storage import work_folder
from regiolab.storage.shared_folder import chosen, go_home, go_to, look_at
from regiolab.widgets.kit.commands import Later, Reply
from regiolab.widgets.kit.copies import in_short
from regiolab.widgets.kit.part import Context, Part
from regiolab.widgets.kit.steps import part_of
from regiolab.widgets.kit.together import colour_of, maker_in_words

if TYPE_CHECKING:
    from pathlib import Path

    from regiolab.model.change import Change
    from regiolab.model.json import Json
    from regiolab.storage.shared_folder import SharedFolder

_SHOWN_STEPS: Final = 30


class SeveralLaptops(Part[Context]):
    """What a group needs to work on one map, each at a laptop of their own."""

    takes_long = frozenset({"look_at_folder"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._found: SharedFolder | None = None

    def view(self) -> Json:
        """Return the words, the folder that was looked at, and the last steps with their makers."""
        is_shared = chosen(_home()) is not None
        return {
            "title": self.words(N_("Several laptops")),
            "about": self.words(
                N_(
                    "Each opens the workbook on a laptop or a server of their own, and all choose "
                    "one folder here that all can reach. You see each other’s changes within a "
                    "second, undo takes back what you did yourself, and nobody needs an account."
                )
            ),
            "name": {
                "label": self.words(N_("Your name or role on this laptop")),
                "hint": self.words(
                    N_(
                        "Stands beside what you change, in the folder of your group; it is not in "
                        "files that you share. Without it the laptop has a number."
                    )
                ),
            },
            "folder": {
                "label": self.words(N_("The folder of your group")),
                "hint": self.words(N_("The whole path, such as /shared/group-3.")),
                "look": self.words(N_("Look whether it will do")),
            },
            "found": self._found_in_words(),
            "go": self.words(N_("Work in that folder")),
            "home": self.words(N_("Back to your own folder")) if is_shared else "",
            "steps_title": self.words(N_("Who did what")),
            "none": self.words(N_("There is no step yet of which is known who made it.")),
            "steps": [self._step(one) for one in self._last_steps()],
        }

    def command_look_at_folder(self, folder: str) -> Later:
        """Look whether a folder will do; nothing changes yet."""
        self._found = None
        return Later(partial(self._show_folder, look_at(folder)))

    def _show_folder(self, found: SharedFolder) -> Reply:
        self._found = found
        return Reply(self._found_in_words())

    def command_go_to_folder(self) -> Reply:
        """Work in the folder that was looked at, from the next opening on."""
        if self._found is None:
            return Reply()
        go_to(self._found, self.context.stored, _home())
        self._found = None
        return Reply(self.words(_OPEN_AGAIN))

    def command_go_home(self) -> Reply:
        """Work in the own folder again, from the next opening on."""
        go_home(_home())
        return Reply(self.words(_OPEN_AGAIN))

    def _found_in_words(self) -> str:
        if self._found is None:
            return ""
        path, work = str(self._found.path), self._found.work
        if work is None:
            return self.words(
                N_("{folder} will do, and is empty: your work goes along as a copy."), folder=path
            )
        if work.id == self.workspace.id:
            return self.words(
                N_("{folder} will do, and holds your work: {what}."),
                folder=path,
                what=in_short(work, self.language),
            )
        return self.words(
            N_(
                "{folder} will do. In it is: {what}. You join that; your own work stays where it "
                "is now."
            ),
            folder=path,
            what=in_short(work, self.language),
        )

    def _last_steps(self) -> list[Change]:
        known = [one for one in self.workspace.history.done if one.laptop]
        return known[: -_SHOWN_STEPS - 1 : -1]

    def _step(self, step: Change) -> Json:
        language = self.language
        part = part_of(step, language)
        words = text(language, step.name, **step.values)
        return {
            "id": step.id,
            "at": time_of_day(language, datetime.fromisoformat(step.at).astimezone()),
            "number": step.laptop,
            "colour": colour_of(step.laptop),
            "who": maker_in_words(step, language),
            "what": self.words(N_("{step} ({part})"), step=words, part=part) if part else words,
        }


_OPEN_AGAIN: Final = N_(
    "Done. Open the lesson again: reload the page, or press “Start again” or ▶▶."
)


def _home() -> Path:
    return work_folder().parent
