"""What the group did so far, and a page of it to print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.course.progress import progress
from regiolab.exchange.documents.progress_words import headers, row, sentences
from regiolab.exchange.formats.progress_page import progress_page
from regiolab.locale import N_
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.kit import KitWidget
from regiolab.widgets.kit.readable import paragraphs, points, table_of_view

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model import Workspace
    from regiolab.model.json import Json
    from regiolab.widgets.kit.readable import Readable


class ProgressPanel(KitWidget):
    """Show per lesson what was done, in words and as a table."""

    _esm = script("progress_panel")
    _css = styles("progress_panel")

    def make_view(self) -> Json:
        """Return the sentences and the table."""
        done = progress(self.workspace)
        return {
            "title": self.words(N_("What you did so far")),
            "sentences": sentences(done, self.language),
            "caption": self.words(N_("Per lesson")),
            "columns": [
                {"key": str(place), "label": label}
                for place, label in enumerate(headers(self.language))
            ],
            "rows": [
                {str(place): cell for place, cell in enumerate(row(one, self.language))}
                for one in done.lessons
            ],
            "page": self.words(N_("Make a page to print")),
        }

    def readable(self, shown: Workspace, *, private: bool) -> Sequence[Readable]:
        """Return the lessons; what was done in them is private."""
        if private:
            return [*paragraphs(*self.view["sentences"]), *table_of_view(self.view)]
        return points(row["0"] for row in self.view["rows"])

    def command_page(self) -> Reply:
        """Give the page, as the text of one file."""
        page = progress_page(self.workspace, self.language)
        return Reply(
            self.words(N_("The page is in your downloads folder: {name}."), name=page.name),
            {"name": page.name, "text": page.content.decode(), "type": page.media_type},
        )
