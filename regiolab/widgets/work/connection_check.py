"""Whether page and kernel reach each other: the first thing to know in a workshop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.locale import N_
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.kit import KitWidget

if TYPE_CHECKING:
    from regiolab.model.json import Json


class ConnectionCheck(KitWidget):
    """Ask the kernel for an answer and say how long it took."""

    _esm = script("connection_check")
    _css = styles("connection_check")

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
