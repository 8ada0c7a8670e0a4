"""Which pages have a widget in sight: what nobody sees is not drawn anew at every change."""

from __future__ import annotations


class Sight:
    """What the pages said of one widget; as long as none said anything, it counts as seen."""

    def __init__(self) -> None:
        self._seen: dict[str, bool] = {}

    def note(self, client: str, *, seen: bool) -> None:
        """Note what a page says.

        Args:
            client: names the page.
            seen: whether it shows the widget; false while another lesson is in its place.
        """
        self._seen[client] = seen

    def hear(self, client: str) -> None:
        """Note that a page speaks: until it says otherwise, it shows the widget."""
        self._seen.setdefault(client, True)

    @property
    def is_lost(self) -> bool:
        """Whether every page that spoke has another lesson in its place."""
        return bool(self._seen) and not any(self._seen.values())
