"""Looking through the catalogue: which kinds of parties there are, by field, scale and link."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from regiolab.locale import N_, plural, text
from regiolab.model import InputError
from regiolab.model.codes import CORNERS
from regiolab.model.words import SCALE_WORDS, word
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.kit import KitWidget
from regiolab.widgets.kit.options import options_of
from regiolab.widgets.kit.readable import paragraphs, table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from regiolab.course.catalogue import CatalogueParty, EntrySource
    from regiolab.model import Workspace
    from regiolab.model.json import Json
    from regiolab.storage import StoredWorkspace
    from regiolab.widgets.kit.readable import Readable

_BASIS: Final[Mapping[str, str]] = {
    "page": "",
    "page_names_it": N_("names it; what it does is general knowledge"),
    "general_knowledge": N_("general knowledge"),
}
"""What an entry of the catalogue rests on, besides a page that is named by its address."""


class PartyList(KitWidget):
    """Read the catalogue of kinds of parties; nothing on the map changes."""

    _esm = script("party_list")
    _css = styles("party_list")

    def __init__(self, stored: StoredWorkspace, language: str) -> None:
        self._choice = {"corner": "", "scale": "", "link": ""}
        super().__init__(stored, language)

    def make_view(self) -> Json:
        """Return three lists to choose from, the parties that fit, and how many there are where."""
        parties = self._in_sight()
        return {
            "title": self.words(N_("Who does what?")),
            "intro": self.words(
                N_(
                    "These are kinds of parties, not those of your region. Each stands under "
                    "what it mainly does; with your challenge that can be different."
                )
            ),
            "filters": self._filters(),
            "all": self.words(N_("Show all")),
            "is_all": not any(self._choice.values()),
            "count": self._count(),
            "caption": self.words(N_("Kinds of parties around economy, education and work")),
            "columns": {
                "party": self.words(N_("Party")),
                "link": self.words(N_("What does it do?")),
                "fields": self.words(N_("Field")),
                "scale": self.words(N_("Scale")),
                "source": self.words(N_("Source")),
            },
            "rows": [self._row(one) for one in parties],
            "none": self.words(N_("Nothing in the list fits. Choose “all” somewhere.")),
            "counts_title": self.words(N_("How many kinds per scale and field")),
            "counts": self._counts(),
        }

    def readable(self, shown: Workspace, *, private: bool) -> Sequence[Readable]:
        """Return the kinds of parties that are in sight, as a table."""
        view = self.view
        keys = ("name", "link", "fields", "scale")
        headers = [view["columns"][key] for key in ("party", "link", "fields", "scale")]
        rows = [[row[key] for key in keys] for row in view["rows"]]
        return [*paragraphs(view["intro"]), *table(view["caption"], headers, rows)]

    def command_set(self, field: str, value: str) -> Reply:
        """Show only one field, scale or link; an empty value shows all."""
        known = {
            one["field"]: {each["value"] for each in one["options"]} for one in self._filters()
        }
        if value not in known.get(field, set()):
            raise InputError(N_("Choose one from the list."))
        self._choice[field] = value
        return Reply(self._count())

    def command_all(self) -> Reply:
        """Show everything again."""
        self._choice = dict.fromkeys(self._choice, "")
        return Reply(self._count())

    def _in_sight(self) -> Sequence[CatalogueParty]:
        from regiolab.course.catalogue import catalogue

        corner, scale, link = (self._choice[field] for field in ("corner", "scale", "link"))
        return [
            one
            for one in catalogue().parties
            if (not corner or corner in one.corners)
            and (not scale or one.scale == scale)
            and (not link or one.link == link)
        ]

    def _count(self) -> str:
        from regiolab.course.catalogue import catalogue

        return plural(
            self.language,
            N_("{count} of {total} kinds is shown."),
            N_("{count} of {total} kinds are shown."),
            len(self._in_sight()),
            total=len(catalogue().parties),
        )

    def _filters(self) -> list[Json]:
        from regiolab.course.catalogue import catalogue

        links = [
            {"value": link, "label": words.text(self.language)}
            for link, words in catalogue().links.items()
        ]
        scales = [scale for scale in SCALE_WORDS if scale in self._scales()]
        every = {"value": "", "label": self.words(N_("all"))}
        return [
            {
                "field": field,
                "label": self.words(label),
                "value": self._choice[field],
                "options": [every, *options],
            }
            for field, label, options in (
                ("corner", N_("Field"), options_of(self.language, "corner", CORNERS)),
                ("scale", N_("Scale"), options_of(self.language, "scale", scales)),
                ("link", N_("What does it do?"), links),
            )
        ]

    def _scales(self) -> set[str]:
        from regiolab.course.catalogue import catalogue

        return {one.scale for one in catalogue().parties}

    def _row(self, one: CatalogueParty) -> Json:
        from regiolab.course.catalogue import catalogue

        return {
            "id": one.id,
            "name": one.name.text(self.language),
            "role": one.role.text(self.language),
            "link": catalogue().links[one.link].text(self.language),
            "fields": self._fields(one),
            "scale": word(self.language, "scale", one.scale),
            **_source(one.source, self.language),
        }

    def _fields(self, one: CatalogueParty) -> str:
        if len(one.corners) == len(CORNERS):
            return self.words(N_("all three"))
        return ", ".join(word(self.language, "corner", corner) for corner in one.corners)

    def _counts(self) -> Json:
        from regiolab.course.catalogue import catalogue

        found: Counter[tuple[str, str]] = Counter(
            (one.scale, c) for one in catalogue().parties for c in one.corners
        )
        columns = [{"key": "scale", "label": self.words(N_("Scale")), "number": False}]
        columns += [
            {"key": corner, "label": word(self.language, "corner", corner), "number": True}
            for corner in CORNERS
        ]
        return {
            "caption": self.words(
                N_("A kind with two or three fields counts in each of them. Our own list.")
            ),
            "columns": columns,
            "rows": [
                {
                    "scale": word(self.language, "scale", scale),
                    **{corner: str(found[scale, corner]) for corner in CORNERS},
                }
                for scale in SCALE_WORDS
                if scale in self._scales()
            ],
        }


def _source(source: EntrySource, language: str) -> Json:
    """Return the page that an entry rests on, where there is one, and what else it rests on."""
    host = urlsplit(source.address).hostname or "" if source.address else ""
    return {
        "basis": text(language, basis) if (basis := _BASIS[source.basis]) else "",
        "address": source.address or "",
        "host": host.removeprefix("www."),
    }
