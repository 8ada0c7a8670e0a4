"""The words of the course, to look up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.course.glossary import BASIS_WORDS, glossary
from regiolab.locale import N_, plural
from regiolab.regions import sources
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.kit import KitWidget
from regiolab.widgets.kit.readable import table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.course.glossary import Term
    from regiolab.model import Workspace
    from regiolab.model.json import Json
    from regiolab.storage import StoredWorkspace
    from regiolab.widgets.kit.readable import Readable

_LONGEST = 100


class GlossaryPanel(KitWidget):
    """Search the words; each with its name in the other language and what it rests on."""

    _esm = script("glossary_panel")
    _css = styles("glossary_panel")

    def __init__(self, stored: StoredWorkspace, language: str) -> None:
        self._sought = ""
        super().__init__(stored, language)

    def make_view(self) -> Json:
        """Return the words that were found."""
        return {
            "title": self.words(N_("Words")),
            "label": self.words(N_("Which word are you looking for?")),
            "count": self._count(),
            "found": [self._term_view(one) for one in self._found()],
        }

    def readable(self, shown: Workspace, *, private: bool) -> Sequence[Readable]:
        """Return the words that were found, each with its explanation."""
        return table(
            self._count(),
            [self.words(N_("Word")), self.words(N_("What it means"))],
            [
                (one.term.text(self.language), one.explanation.text(self.language))
                for one in self._found()
            ],
        )

    def command_search(self, text: str) -> Reply:
        """Show the words that hold this text."""
        self._sought = text[:_LONGEST]
        self.refresh()
        return Reply(self._count())

    def _found(self) -> list[Term]:
        return glossary().found(self._sought, self.language)

    def _count(self) -> str:
        count = len(self._found())
        if not count:
            return self.words(N_("No word found. Try a shorter one."))
        return plural(self.language, N_("{count} word"), N_("{count} words"), count)

    def _term_view(self, one: Term) -> Json:
        other = "en" if self.language == "nl" else "nl"
        return {
            "id": one.id,
            "term": one.term.text(self.language),
            "other": one.term.text(other),
            "other_language": other,
            "text": one.explanation.text(self.language),
            "basis": self.words(N_("Source:") if one.sources else BASIS_WORDS[one.basis]),
            "sources": [
                {
                    "label": sources()[key].short,
                    "address": sources()[key].address,
                    "name": self.words(
                        N_("source {source}, opens in a new tab"), source=sources()[key].short
                    ),
                }
                for key in one.sources
            ],
        }
