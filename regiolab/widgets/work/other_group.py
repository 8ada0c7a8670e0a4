"""Another group's file beside our own work: to read and to compare, never to take over."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from regiolab.exchange.sharing.starter_kit import is_kit
from regiolab.locale import N_, plural
from regiolab.model import InputError, Workspace
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.commands import Later, Reply
from regiolab.widgets.kit.kit import KitWidget
from regiolab.widgets.kit.readable import paragraphs
from regiolab.widgets.work.document_view import document_view
from regiolab.widgets.work.two_groups_view import as_one_party, comparison, in_words, parties_table
from regiolab.widgets.work.work_panel import refuse_what_is_too_large

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model.json import Json
    from regiolab.storage import StoredWorkspace
    from regiolab.widgets.kit.readable import Readable

_MOST_FILES: Final = 12
"""So many groups in one notebook; it holds each of them in memory."""


@dataclass(frozen=True)
class _Opened:
    """A file that was opened: what it holds, and its agenda to read."""

    workspace: Workspace
    overview: list[Json]

    @property
    def name(self) -> str:
        """The group, as the file gives it; the title where there is none."""
        return self.workspace.about.group or self.workspace.about.title

    @property
    def whose(self) -> tuple[str, str]:
        """What tells the work of one group from that of another."""
        return self.workspace.id, self.name


class OtherGroup(KitWidget):
    """Open the files of other groups, one after the other, and lay each beside our own work.

    What is opened stays in memory: nothing of it is saved here, and nothing of ours changes.
    """

    _esm = script("other_group")
    _css = styles("other_group")

    takes_long = frozenset({"open"})

    def __init__(self, stored: StoredWorkspace, language: str) -> None:
        self._opened: list[_Opened] = []
        self._place = 0
        self._party = ""
        super().__init__(stored, language)

    def make_view(self) -> Json:
        """Return the choice of a file, and the group that is beside ours now."""
        names = self._names()
        return {
            "title": self.words(N_("Another group's work")),
            "intro": self.words(
                N_(
                    "Open the file of another group. It stands beside your own work: nothing of "
                    "yours changes, and nothing of theirs is kept here. When the lesson begins "
                    "anew, you open it again."
                )
            ),
            "open": self.words(N_("Open a file of another group…")),
            "groups": {
                "label": self.words(N_("Which group?")),
                "value": str(self._place),
                "options": [
                    {"value": str(place), "label": name} for place, name in enumerate(names)
                ],
            },
            "close": self.words(N_("Put this file away")),
            "none": self.words(N_("No file is open yet.")),
            "beside": self._beside(names[self._place]) if names else None,
        }

    def readable(self, shown: Workspace, *, private: bool) -> Sequence[Readable]:
        """Return what the widget is for; a file of another group is not ours to publish."""
        return paragraphs(self.view["intro"])

    def command_open(self, text: str) -> Later:
        """Look at a file and lay it beside ours."""
        refuse_what_is_too_large(text, "open")
        other = Workspace.from_json(text)
        if is_kit(other):
            raise InputError(
                N_(
                    "This is a starter kit, not the work of a group. Choose the file that a group "
                    "downloaded."
                ),
                field="open",
            )
        if other.to_json() == self.stored.as_it_is().to_json():
            raise InputError(
                N_("This is your own work, as it is here now. Choose the file of another group."),
                field="open",
            )
        return Later(partial(self._lay_beside, _Opened(other, document_view(other, self.language))))

    def _lay_beside(self, opened: _Opened) -> Reply:
        whose = [one.whose for one in self._opened]
        if opened.whose in whose:
            self._place = whose.index(opened.whose)
            self._opened[self._place] = opened
        elif len(self._opened) == _MOST_FILES:
            raise InputError(
                N_("{count} files are open. Put one away first, then open this one."),
                field="open",
                count=_MOST_FILES,
            )
        else:
            self._opened.append(opened)
            self._place = len(self._opened) - 1
        self._party = ""
        return Reply(
            self.words(
                N_("“{group}” is beside yours now. Nothing of yours changed."),
                group=self._names()[self._place],
            )
        )

    def command_look_at(self, place: str) -> Reply:
        """Lay another of the opened files beside ours."""
        if place not in {str(known) for known in range(len(self._opened))}:
            raise InputError(N_("Choose one from the list."))
        self._place, self._party = int(place), ""
        return Reply(
            self.words(
                N_("“{group}” is beside yours now. Nothing of yours changed."),
                group=self._names()[self._place],
            )
        )

    def command_close(self) -> Reply:
        """Put the file away that is beside ours."""
        if not self._opened:
            return Reply(self.words(N_("No file is open yet.")))
        name = self._names()[self._place]
        del self._opened[self._place]
        self._place, self._party = max(0, self._place - 1), ""
        return Reply(self.words(N_("The file of “{group}” is put away."), group=name))

    def command_read_as(self, party: str) -> Reply:
        """Read the agenda beside ours as one of its parties; an empty one stops that."""
        parties = self._opened[self._place].workspace.stakeholders if self._opened else []
        found = {one.id: one.name for one in parties}
        if party and party not in found:
            raise InputError(N_("Choose one from the list."))
        self._party = party
        if not party:
            return Reply()
        return Reply(self.words(N_("You read as {party}."), party=found[party]))

    def _names(self) -> list[str]:
        """Return the groups as their files give them; namesakes get a number."""
        names: list[str] = []
        for one in self._opened:
            before = sum(other.name == one.name for other in self._opened[: len(names)])
            names.append(f"{one.name} ({before + 1})" if before else one.name)
        return names

    def _beside(self, name: str) -> Json:
        shown = self._opened[self._place]
        ours, theirs = self.workspace, shown.workspace
        return {
            "heading": self.words(N_("Beside ours: {group}"), group=name),
            "content": self._content(theirs),
            "words_title": self.words(N_("In words")),
            "words": in_words(ours, theirs, name, self.language),
            "note": self.words(
                N_(
                    "Not listed by a group does not mean that there is no relation: perhaps nobody "
                    "thought of it. A version to share leaves out judgements of "
                    "parties, tensions and promises."
                )
            ),
            "table": comparison(ours, theirs, name, self.language),
            "parties_title": self.words(N_("Parties of both groups in a table")),
            "parties": parties_table(ours, theirs, name, self.language),
            "reading": self._reading(theirs),
            "overview_title": self.words(N_("Read the agenda of “{group}”"), group=name),
            "overview": shown.overview,
            "nothing": self.words(N_("Nothing is filled in yet.")),
        }

    def _reading(self, theirs: Workspace) -> Json:
        options = [{"value": "", "label": self.words(N_("choose…"))}]
        options += [{"value": one.id, "label": one.name} for one in theirs.stakeholders]
        return {
            "title": self.words(N_("Read their agenda as a party")),
            "label": self.words(N_("You are")),
            "value": self._party,
            "options": options,
            "lines": as_one_party(theirs, self._party, self.language) if self._party else [],
            "question": self.words(N_("Would you sign? What has to change first?")),
        }

    def _content(self, workspace: Workspace) -> str:
        parties, actions = len(workspace.stakeholders), len(workspace.actions)
        return ", ".join(
            [
                plural(self.language, N_("{count} party"), N_("{count} parties"), parties),
                plural(self.language, N_("{count} action"), N_("{count} actions"), actions),
            ]
        )
