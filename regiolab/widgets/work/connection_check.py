"""Whether page and kernel reach each other: the first thing to know in a workshop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.locale import N_
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.kit import KitWidget
from regiolab.widgets.kit.readable import paragraphs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model import Workspace
    from regiolab.model.json import Json
    from regiolab.widgets.kit.readable import Readable


class ConnectionCheck(KitWidget):
    """Ask the kernel for an answer and say how long it took."""

    _esm = script("connection_check")
    _css = styles("connection_check")

    def readable(self, shown: Workspace, *, private: bool) -> Sequence[Readable]:
        """Return what the widget does: without a kernel there is nothing to measure."""
        return paragraphs(self.words(N_("Whether page and kernel reach each other.")))

    def make_view(self) -> Json:
        """Return the words; the measuring happens in the browser."""
        return {
            "title": self.words(N_("Connection")),
            "asking": self.words(N_("Asking…")),
            "works": self.words(N_("The connection works: an answer came in {ms} milliseconds.")),
            "slow": self.words(
                N_("The connection works but is slow ({ms} milliseconds). Wait for each answer.")
            ),
            "again": self.words(N_("Check again")),
        }
