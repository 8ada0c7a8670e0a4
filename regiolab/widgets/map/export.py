"""Taking the map home: look at what leaves and what stays, then one button per file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from regiolab.exchange.formats.downloads import download_of
from regiolab.exchange.formats.table import formats_of
from regiolab.exchange.sharing.shareable import left_out
from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.scenes.map.network import RELATIONS_NEEDED
from regiolab.scenes.map.scene import VIEWS
from regiolab.widgets.kit.commands import Later, Reply
from regiolab.widgets.kit.downloads import given
from regiolab.widgets.kit.part import Part
from regiolab.widgets.kit.preview import NOTHING_STAYS, preview_parts
from regiolab.widgets.map.context import MapContext
from regiolab.widgets.map.picture import (
    TOO_FEW_RELATIONS,
    enough_relations,
    view_label,
    view_shown,
)

if TYPE_CHECKING:
    from regiolab.model.json import Json
    from regiolab.scenes.map.scene import View

_FORMATS: Final = formats_of("map")

_VERSIONS: Final = {
    "shareable": N_(
        "Version to share: without what you think of parties and relations. This one you can mail."
    ),
    "work": N_(
        "Work version: with everything that you filled in. For your own group, to go on with."
    ),
}


class Export(Part[MapContext]):
    """The panel in which the map is taken home.

    Args:
        context: what it shares with the other parts.
    """

    takes_long = frozenset({"export_file"})

    def __init__(self, context: MapContext) -> None:
        super().__init__(context)
        self.opened = False
        self.shareable = True
        self.pictured: View | None = None

    def command_export_begin(self) -> Reply:
        """Open the panel, with the version that can be mailed and the picture on the screen."""
        self.opened = True
        self.shareable = True
        self.pictured = None
        return Reply()

    def command_export_end(self) -> Reply:
        """Close the panel."""
        self.opened = False
        return Reply()

    def command_export_version(self, version: str) -> Reply:
        """Choose the version to share or the work version."""
        self.shareable = version != "work"
        return Reply(self._left_in_words())

    def command_export_picture(self, view: str) -> Reply:
        """Choose what the pictures show."""
        if view not in VIEWS:
            raise KeyError(view)
        if not self._can_picture(view):
            raise InputError(self._why_not(view), count=RELATIONS_NEEDED)
        self.pictured = view
        return Reply()

    def command_export_file(self, file_format: str) -> Later:
        """Give the map as one file; `content` is its bytes in base 64."""
        if file_format not in _FORMATS:
            raise KeyError(file_format)
        made = download_of(
            self.context.stored.as_it_is(),
            file_format,
            language=self.language,
            shareable=self.shareable,
            view=self._exported_view,
            positions=self.context.picture.positions,
        )
        return Later(partial(given, made, self.language))

    @property
    def _exported_view(self) -> View:
        """What was chosen, else what is on the screen, else what this version can show."""
        shown = view_shown(self.context.picture, self.workspace)
        wanted = [self.pictured, shown, "network", "triangle"]
        return next(view for view in wanted if view and self._can_picture(view))

    def _can_picture(self, view: View) -> bool:
        if view == "grid":
            return not self.shareable
        return view == "triangle" or enough_relations(self.workspace)

    def _why_not(self, view: View) -> str:
        """Return why the picture cannot be taken along; empty when it can."""
        if self._can_picture(view):
            return ""
        return _ONLY_IN_WORK_VERSION if view == "grid" else TOO_FEW_RELATIONS

    def _left_in_words(self) -> str:
        gone = left_out(self.workspace, shareable=self.shareable).left_out
        if not gone:
            return self.words(NOTHING_STAYS)
        parts = ", ".join(part.text(self.language) for part in gone)
        return self.words(N_("Stays behind: {parts}."), parts=parts)

    def view(self) -> Json:
        """Return the panel; what leaves and what stays is there while it is open."""
        view: Json = {"button": self.words(N_("Take the map with you")), "open": self.opened}
        if not self.opened:
            return view
        preview = left_out(self.workspace, shareable=self.shareable)
        return view | {
            "version": {
                "legend": self.words(N_("Which version?")),
                "value": "shareable" if self.shareable else "work",
                "options": [
                    {"value": version, "label": self.words(sentence)}
                    for version, sentence in _VERSIONS.items()
                ],
            },
            "preview": preview_parts(
                self.language, preview, nothing=N_("Nothing yet: the map is empty.")
            ),
            "notes": [
                self.words(
                    N_(
                        "Between brackets: in how many it is filled in. The Excel file holds all "
                        "that goes along; the other files hold what is about parties and relations."
                    )
                ),
                *([self.words(_NO_FILTER)] if self.context.filter.active else []),
            ],
            "lists": self._files_view(N_("Lists and networks"), pictures=False),
            "pictures": self._pictures_view(),
            "making": self.words(N_("Making the file. A large picture takes a few seconds.")),
        }

    def _pictures_view(self) -> Json:
        blocked = [self._why_not(one) for one in VIEWS]
        return self._files_view(N_("Pictures"), pictures=True) | {
            "choice": self.words(N_("Which picture?")),
            "views": [
                {
                    "value": one,
                    "label": view_label(self.language, self.workspace, one),
                    "pressed": one == self._exported_view,
                    "enabled": not why,
                }
                for one, why in zip(VIEWS, blocked, strict=True)
            ],
            "blocked": [self.words(why, count=RELATIONS_NEEDED) for why in blocked if why],
        }

    def _files_view(self, title: str, *, pictures: bool) -> Json:
        return {
            "title": self.words(title),
            "files": [
                {"format": code, "button": self.words(one.button), "about": self.words(one.about)}
                for code, one in _FORMATS.items()
                if one.is_picture == pictures
            ],
        }


_ONLY_IN_WORK_VERSION: Final = N_(
    "The grid shows nothing but your assessment, so only the work version has it."
)
_NO_FILTER: Final = N_("The filter does not count here: all parties go along.")
