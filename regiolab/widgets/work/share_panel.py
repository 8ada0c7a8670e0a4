"""The share code by itself, in a cell of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.storage import encode_share_code
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.kit import KitWidget
from regiolab.widgets.kit.readable import paragraphs
from regiolab.widgets.work.share_code import ShareCode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model import Workspace
    from regiolab.model.json import Json
    from regiolab.widgets.kit.readable import Readable


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

    def readable(self, shown: Workspace, *, private: bool) -> Sequence[Readable]:
        """Return what the code is for; the code itself, which holds everything, only when asked."""
        told = self.part(ShareCode).view()
        return paragraphs(told["title"], told["about"], encode_share_code(shown) if private else "")
