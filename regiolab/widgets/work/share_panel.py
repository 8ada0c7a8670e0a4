"""The share code by itself, in a cell of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.storage import encode_share_code
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.kit import KitWidget
from regiolab.widgets.work.share_code import ShareCode

if TYPE_CHECKING:
    from regiolab.model.json import Json


class SharePanel(KitWidget):
    """The whole work as text. `str` of it is the code itself."""

    _esm = script("share_panel")
    _css = styles("share_panel")

    parts = (ShareCode,)

    def __str__(self) -> str:
        return self.code

    @property
    def code(self) -> str:
        """The code of the work as it is now.

        Raises:
            ShareCodeError: the work is too large to be sent as text.
        """
        return encode_share_code(self.workspace)

    def make_view(self) -> Json:
        """Return the words beside the button."""
        return {"code": self.part(ShareCode).view()}
