"""What was handed in and does not count, each with the reason in a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from regiolab.model import InputError

AsideKind = Literal["unreadable", "too_large", "kit", "double", "older", "left_out", "changed"]
"""Why something does not count: it cannot be read; it is larger than any group can have made; it
is a starter kit; it is there twice; a later version is there; a person left it out; it is a joint
map that was changed by hand."""


@dataclass(frozen=True)
class SetAside:
    """Something that was handed in and does not count now.

    Attributes:
        name: of the file, or of the group where there is no file.
        kind: why.
        reason: the sentence.
        group: the key of the group, where it could be read.
        digest: of the content, where it could be read; a decision can bring it back.
    """

    name: str
    kind: AsideKind
    reason: InputError
    group: str | None = None
    digest: str | None = None

    def text(self, language: str) -> str:
        """Return the sentence in the reader's language."""
        return self.reason.text(language)
