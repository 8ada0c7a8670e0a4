"""The share code on the screen: the whole work as text, to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.locale import N_, number
from regiolab.storage import encode_share_code
from regiolab.storage.copies_elsewhere import note_copy
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.part import Context, Part

if TYPE_CHECKING:
    from regiolab.model.json import Json


class ShareCode(Part[Context]):
    """A button that gives the code; it is made when it is asked, not at every change."""

    def view(self) -> Json:
        """Return the words beside the button."""
        return {
            "title": self.words(N_("Share code: everything as text")),
            "about": self.words(
                N_(
                    "For a chat or a mail. Whoever gets it pastes it under Our work and sees first "
                    "what is in it. Your whole work is in it, what you think of parties too."
                )
            ),
            "button": self.words(N_("Copy share code")),
            "label": self.words(N_("Share code")),
            "large": self.words(N_("Show it in large letters")),
        }

    def command_code(self) -> Reply:
        """Give the code, and what to say when it was copied or has to be by hand."""
        code = encode_share_code(self.workspace)
        length = number(self.language, len(code))
        note_copy(self.context.stored, "code")
        return Reply(
            data={
                "text": code,
                "copied": self.words(
                    N_(
                        "The share code is copied ({length} characters). "
                        "Paste it in a chat or a mail."
                    ),
                    length=length,
                ),
                "by_hand": self.words(
                    N_(
                        "The share code is ready ({length} characters) and selected. Copy it with "
                        "Ctrl+C or Cmd+C."
                    ),
                    length=length,
                ),
            }
        )
