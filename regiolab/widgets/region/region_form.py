"""The form for choosing the region of the group: by search or from a list, at four levels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.locale import N_, plural
from regiolab.model import InputError
from regiolab.model.entities import Region
from regiolab.regions import find, near, region
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.part import Context, Part
from regiolab.widgets.region.region_words import (
    LEVEL_WORDS,
    option_of,
    options_of_level,
    region_in_words,
)

if TYPE_CHECKING:
    from regiolab.model.json import Json
    from regiolab.regions import Region as KnownRegion


class RegionForm(Part[Context]):
    """The form: a search with its results, and the list of one level.

    Args:
        context: the workspace and the language.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.query = ""
        self.level = "corop"

    def view(self) -> Json:
        """Return the search with its results, the list of one level, and what is chosen."""
        chosen = self.workspace.about.region
        return {
            "chosen": region_in_words(chosen, self.language) if chosen else "",
            "search": {
                "label": self.words(N_("Search for a municipality or region")),
                "hint": self.words(N_("For example Zwolle, Twente or Zeeland. Press Enter.")),
                "button": self.words(N_("Search")),
                "query": self.query,
                "results": [option_of(one, self.language) for one in self._results()],
                "said": self._search_result(),
            },
            "list": {
                "level_label": self.words(N_("Or pick from a list")),
                "levels": [
                    {"value": level, "label": self.words(words)}
                    for level, words in LEVEL_WORDS.items()
                ],
                "level": self.level,
                "label": self.words(LEVEL_WORDS[self.level]),
                "pick": self.words(N_("Choose this region")),
                "options": [
                    {"value": "", "label": self.words(N_("choose…"))},
                    *options_of_level(self.level, self.language),
                ],
            },
            "clear": self.words(N_("Clear the choice")),
        }

    def command_search(self, query: str) -> Reply:
        """Look for regions by name; the results come with the view."""
        if not query.strip():
            raise InputError(N_("Type a name to search for, or pick from the list."), field="query")
        self.query = query.strip()
        return Reply(self._search_result())

    def command_level(self, level: str) -> Reply:
        """Show the list of another level."""
        if level not in LEVEL_WORDS:
            raise InputError(N_("Choose one of the four kinds of region."), field="level")
        self.level = level
        return Reply()

    def command_choose(self, code: str) -> Reply:
        """Keep a region as the group's own."""
        known = region(code)
        self.workspace.choose_region(Region.model_validate({"level": known.level, "code": code}))
        self.query = ""
        return Reply(self.words(N_("Your region is {region}."), region=known.name))

    def command_clear(self) -> Reply:
        """Go on without a region."""
        self.workspace.choose_region(None)
        return Reply(self.words(N_("No region chosen yet.")))

    def _results(self) -> list[KnownRegion]:
        return find(self.query) if self.query else []

    def _search_result(self) -> str:
        if not self.query:
            return ""
        count = len(self._results())
        if count:
            return plural(self.language, N_("{count} found."), N_("{count} found."), count)
        close = ", ".join(one.name for one in near(self.query))
        if close:
            return self.words(
                N_("Nothing found for “{query}”. Did you mean: {names}?"),
                query=self.query[:60],
                names=close,
            )
        return self.words(
            N_("Nothing found for “{query}”. Check the spelling or pick from the list."),
            query=self.query[:60],
        )
