"""A file that was made, on its way to the downloads folder of the browser."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from regiolab.locale import N_, text
from regiolab.widgets.kit.commands import Reply

if TYPE_CHECKING:
    from regiolab.exchange.formats.downloads import Download


def given(made: Download, language: str) -> Reply:
    """Return the answer with which the browser gives a file; `content` is its bytes in base 64."""
    return Reply(
        text(language, N_("{file} is in your downloads folder."), file=made.name),
        {
            "name": made.name,
            "type": made.media_type,
            "content": base64.b64encode(made.content).decode(),
        },
    )
