"""What will come of a list that was looked at: worked out once, kept while it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.exchange.reading.doing import outcome_of
from regiolab.model.long_work import stretch
from regiolab.widgets.map.paste_view import asked_of, likely
from regiolab.widgets.map.paste_words import left_in_words, told_in_words

if TYPE_CHECKING:
    from regiolab.exchange.reading.doing import Outcome
    from regiolab.exchange.reading.preview import Preview
    from regiolab.widgets.map.context import MapContext


class Coming:
    """What a preview comes to with the answers in sight, for the map as it is now.

    The panel is drawn anew at every change; nothing is read or compared again for that as long as
    preview and map are the same.

    Args:
        context: with the map.
    """

    def __init__(self, context: MapContext) -> None:
        self._context = context
        self._outcome: tuple[Preview, Outcome] | None = None

    def read(self, preview: Preview) -> None:
        """Read all that showing a preview asks for."""
        with stretch(0, 0.5):
            shown = _with_likely_answers(preview)
        with stretch(0.5, 1):
            if shown.tables:
                self.outcome_of(shown)

    def shown(self, preview: Preview) -> Preview:
        """Return a preview with the answers in sight: also those that nobody gave yet."""
        return _with_likely_answers(preview)

    def told(self, preview: Preview) -> list[str]:
        """Return what will come of it, in sentences."""
        shown = self.shown(preview)
        return (
            told_in_words(shown, self.outcome_of(shown)) if shown.tables else left_in_words(shown)
        )

    def outcome_of(self, preview: Preview) -> Outcome:
        """Return what a preview comes to on the map as it is now."""
        kept = self._outcome
        workspace = self._context.workspace
        if kept is None or kept[0] is not preview or kept[1].state is not workspace.state:
            kept = self._outcome = preview, outcome_of(preview, workspace)
        return kept[1]


def _with_likely_answers(preview: Preview) -> Preview:
    likely_ones = {one.about: likely(one) for one in asked_of(preview) if likely(one)}
    return preview.answered(**likely_ones) if likely_ones else preview
