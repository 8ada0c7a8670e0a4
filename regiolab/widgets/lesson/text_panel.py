"""A few paragraphs that follow the workspace, such as a verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.locale import N_
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.kit import KitWidget
from regiolab.widgets.kit.readable import paragraphs, part

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from regiolab.model import Workspace
    from regiolab.model.json import Json
    from regiolab.storage import StoredWorkspace
    from regiolab.widgets.kit.readable import Readable

BEHIND = "behind"
"""The key of the part that folds away."""


class TextPanel(KitWidget):
    """Show a heading and paragraphs.

    Args:
        stored: the workspace on disk.
        language: `nl` or `en`.
        title: marked with `N_`.
        paragraphs: makes the paragraphs, in the reader's language; called at every change.
        in_full: makes what `text` gives; None for the same paragraphs.
        behind: the heading, marked with `N_`, under which all but the first paragraph fold away;
            empty where all of them are in sight.
        private: whether they tell what the group answered, so that they stay out of an export.
    """

    _esm = script("text_panel")
    _css = styles("text_panel")

    def __init__(
        self,
        stored: StoredWorkspace,
        language: str,
        title: str,
        paragraphs: Callable[[], list[str]],
        in_full: Callable[[], list[str]] | None = None,
        *,
        behind: str = "",
        private: bool = False,
    ) -> None:
        self._is_private = private
        self._title = title
        self._behind = behind
        self._paragraphs = paragraphs
        self._in_full = in_full or paragraphs
        super().__init__(stored, language)

    @property
    def text(self) -> str:
        """The paragraphs as plain text, with an empty line between; what waits is in it too."""
        return "\n\n".join(self._in_full())

    def readable(self, shown: Workspace, *, private: bool) -> Sequence[Readable]:
        """Return the paragraphs, or why they are not there."""
        if self._is_private and not private:
            return paragraphs(self.words(N_("This tells what you answered, so it is left out.")))
        return self._blocks(self._paragraphs())

    def in_full(self) -> Sequence[Readable]:
        """Return the same of what `text` gives."""
        return self._blocks(self._in_full())

    def make_view(self) -> Json:
        """Return the heading and the paragraphs as they are now."""
        in_sight, folded = self._folded(self._paragraphs())
        return {
            "title": self.words(self._title),
            "paragraphs": in_sight,
            "behind": {"title": self.words(self._behind), "paragraphs": folded} if folded else None,
        }

    def _folded(self, told: list[str]) -> tuple[list[str], list[str]]:
        """Return what is in sight and what folds away."""
        return (told[:1], told[1:]) if self._behind else (told, [])

    def _blocks(self, told: list[str]) -> Sequence[Readable]:
        in_sight, folded = self._folded(told)
        return [*paragraphs(*in_sight), *part(BEHIND, self.words(self._behind), *folded)]
