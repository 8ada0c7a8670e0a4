"""The group's work: its name, the copy to take home, and earlier versions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, Literal

from regiolab.exchange.formats.shared_work import shared_work
from regiolab.exchange.formats.whole_work import whole_work
from regiolab.exchange.sharing.shareable import left_out
from regiolab.exchange.sharing.starter_kit import is_kit, open_kit
from regiolab.locale import N_, all_listed, plural
from regiolab.model import InputError, Workspace
from regiolab.regions.site_files import IN_BROWSER
from regiolab.storage import ShareCodeError, decode_share_code
from regiolab.storage.copies_elsewhere import note_copy
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.commands import Later, Reply
from regiolab.widgets.kit.copies import content_in_short
from regiolab.widgets.kit.kit import KitWidget
from regiolab.widgets.kit.preview import preview_parts
from regiolab.widgets.kit.readable import paragraphs
from regiolab.widgets.region.region_words import region_in_words
from regiolab.widgets.work.hand_in import HandIn
from regiolab.widgets.work.several_laptops import SeveralLaptops
from regiolab.widgets.work.share_code import ShareCode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.exchange.sharing.starter_kit import Opened
    from regiolab.model.json import Json
    from regiolab.storage import StoredWorkspace
    from regiolab.widgets.kit.readable import Readable

_LARGEST_UPLOAD = 10_000_000


def refuse_what_is_too_large(text: str, field: str) -> None:
    """Refuse a file that no group can have filled.

    Raises:
        InputError: it is larger than ten million signs.
    """
    if len(text) > _LARGEST_UPLOAD:
        raise InputError(
            N_("This file is too large to be work of regiolab. Choose another file."), field=field
        )


_IN_IT: Final = {
    "file": N_("In this file: {title}, {content}."),
    "code": N_("In this share code: {title}, {content}."),
}
_STEPS: Final = {"file": N_("open a file"), "code": N_("open a share code")}


class WorkPanel(KitWidget):
    """Download and upload everything, share a part, and go back to an earlier version."""

    _esm = script("work_panel")
    _css = styles("work_panel")

    parts = (ShareCode, SeveralLaptops, HandIn)

    takes_long = frozenset({"upload", "paste", "take"})
    ends_work = frozenset({"upload", "paste"})

    def __init__(self, stored: StoredWorkspace, language: str) -> None:
        self._offered: Workspace | None = None
        self._came_as: Literal["file", "code"] = "file"
        super().__init__(stored, language)

    def make_view(self) -> Json:
        """Return name, place, download, what was uploaded and the versions."""
        about = self.workspace.about
        return {
            "title": self.words(N_("Our work")),
            "group": {
                "label": self.words(N_("Name of your group")),
                "value": about.group or "",
                "choose": self._names_to_choose(),
            },
            "content": content_in_short(self.workspace, self.language),
            "place": self.words(N_("Everything is saved automatically, in this browser alone."))
            if IN_BROWSER
            else self.words(
                N_("Everything is saved automatically, in {folder}."),
                folder=str(self.stored.folder),
            ),
            "download": self.words(N_("Download all")),
            "hand_in": self.part(HandIn).view(),
            "code": self.part(ShareCode).view(),
            "share": self._share(),
            "upload": {
                "label": self.words(N_("Open a file that you downloaded before")),
                "button": self.words(N_("Choose a file…")),
                "paste": {
                    "title": self.words(N_("Open a share code")),
                    "label": self.words(N_("Paste the share code here")),
                    "button": self.words(N_("Look what is in it")),
                },
                "offered": self._offer(),
                "take": self.words(
                    N_("Begin with this starter kit")
                    if self._offered and is_kit(self._offered)
                    else N_("Put this in the place of what is here")
                ),
                "leave": self.words(N_("Leave what is here")),
            },
            "versions": {
                "title": self.words(N_("Earlier versions")),
                "back": self.words(N_("back to version of {time}")),
                "times": [
                    {"id": version.id, "at": version.at.isoformat()}
                    for version in self.stored.versions()
                ],
            },
            "copies": {
                "title": self.words(N_("Copies in this browser")),
                "about": self.words(
                    N_(
                        "The last work that was saved is kept in this browser too, and stays there "
                        "for 30 days. Whoever uses this browser after you can see it: clear it "
                        "when this is not your own computer."
                    )
                ),
                "none": self.words(N_("There is no copy in this browser.")),
                "clear": self.words(N_("Clear the copies")),
                "cleared": self.words(N_("The copies in this browser are gone.")),
            },
            "laptops": self.part(SeveralLaptops).view(),
        }

    def readable(self, shown: Workspace, *, private: bool) -> Sequence[Readable]:
        """Return the name of the group and how much there is; no folder, no versions."""
        label, group = self.view["group"]["label"], shown.about.group
        return paragraphs(
            f"{label}: {group}" if group else "", content_in_short(shown, self.language)
        )

    def command_group(self, group: str, base: str) -> Reply:
        """Keep the name of the group."""
        self.workspace.update(
            "about",
            "about",
            {"group": group.strip() or None},
            base={"group": base.strip() or None},
            step=N_("name the group"),
        )
        return Reply(self.words(N_("Saved: {label}"), label=self.words(N_("Name of your group"))))

    def command_download(self) -> Reply:
        """Give everything, as the text of one file."""
        made = whole_work(self.workspace, self.stored.folder.name)
        note_copy(self.stored, "download")
        return Reply(
            self.words(N_("Your work is in your downloads folder.")),
            {"name": made.name, "text": made.content.decode()},
        )

    def command_share(self) -> Reply:
        """Give the version to share, as the text of one file."""
        made = shared_work(self.workspace, self.language)
        return Reply(
            self.words(
                N_("The version to share is in your downloads folder: {name}."), name=made.name
            ),
            {"name": made.name, "text": made.content.decode()},
        )

    def command_upload(self, text: str) -> Later:
        """Look at a file and offer to open it; nothing is replaced yet."""
        refuse_what_is_too_large(text, "upload")
        return Later(partial(self._look_at, Workspace.from_json(text), "file"))

    def command_paste(self, text: str) -> Later:
        """Look at a share code and offer to open it; nothing is replaced yet."""
        try:
            work = decode_share_code(text)
        except ShareCodeError as error:
            error.field = "code"
            raise
        return Later(partial(self._look_at, work, "code"))

    def command_take(self) -> Later:
        """Open what was offered; one undo brings back what was here.

        A starter kit fills in what is empty; the work of a group takes the place of what is here.
        """
        return Later(self._take)

    def _take(self) -> Reply:
        if self._offered is not None and is_kit(self._offered):
            return self._settled(self._begun(open_kit(self.workspace, self._offered)))
        if self._offered is not None:
            self.workspace.go_on_with(self._offered, _STEPS[self._came_as])
        return self._settled(self.words(N_("Opened. With undo you go back to what was here.")))

    def command_leave(self) -> Reply:
        """Forget the file."""
        return self._settled(self.words(N_("Nothing was changed.")))

    def command_back(self, version: str) -> Reply:
        """Go back to an earlier version; one undo returns."""
        self.stored.go_back_to(version)
        return Reply(self.words(N_("You are back at that version. With undo you return.")))

    def _look_at(self, work: Workspace, came_as: Literal["file", "code"]) -> Reply:
        self._offered, self._came_as = work, came_as
        self.refresh()
        return Reply(self._offer())

    def _settled(self, message: str) -> Reply:
        self._offered = None
        self.refresh()
        return Reply(message)

    def _begun(self, opened: Opened) -> str:
        said = plural(
            self.language,
            N_("Begun with the starter kit: {count} party added."),
            N_("Begun with the starter kit: {count} parties added."),
            opened.parties,
        )
        kept = self.words(N_("Your own region and challenge stayed.")) if opened.kept else ""
        return f"{said} {kept}".strip()

    def _share(self) -> Json:
        """Return what the version to share holds and what it leaves out."""
        preview = left_out(self.workspace)
        return {
            "title": self.words(N_("A version to share, without judgements")),
            "about": self.words(
                N_(
                    "For somebody who was not there. It opens like your own file. What you think "
                    "of parties, what they promised and how you voted is not in it."
                )
            ),
            "parts": preview_parts(self.language, preview),
            "button": self.words(N_("Download the version to share")),
        }

    def _names_to_choose(self) -> Json:
        """Return the names from the starter kit; none without one."""
        names = self.workspace.kit.groups if self.workspace.kit.source else []
        return {
            "label": self.words(N_("Which group are you?")),
            "options": [
                {"value": "", "label": self.words(N_("choose your group"))},
                *({"value": name, "label": name} for name in names),
            ]
            if names
            else [],
        }

    def _offer(self) -> str:
        if self._offered is None:
            return ""
        about = self._offered.about
        title = about.group or about.title
        if is_kit(self._offered):
            return self.words(
                N_(
                    "In this starter kit: {content}. It fills in what is empty and adds "
                    "the parties you do not have; nothing of yours changes."
                ),
                content=all_listed(self.language, self._in_kit(self._offered)),
            )
        return self.words(
            _IN_IT[self._came_as],
            title=title,
            content=content_in_short(self._offered, self.language),
        )

    def _in_kit(self, kit: Workspace) -> list[str]:
        about = kit.about
        told = [region_in_words(about.region, self.language)] if about.region else []
        if about.challenge:
            told.append(self.words(N_("the challenge of the day")))
        return [*told, self._parties(kit)]

    def _parties(self, workspace: Workspace) -> str:
        count = len(workspace.stakeholders)
        return plural(self.language, N_("{count} party"), N_("{count} parties"), count)
