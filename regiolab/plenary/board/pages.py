"""The pages of the board, in the order of a day: the board and its notebook both read them here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from regiolab.locale import N_, text


@dataclass(frozen=True)
class BoardPage:
    """One page of the board.

    Attributes:
        code: what the state of the board calls it.
        name: the words on its button, marked for translation.
        about: what one does there, in one or two sentences, marked for translation.
    """

    code: str
    name: str
    about: str

    def numbered(self, language: str) -> str:
        """Return the words on its button, with its number: "1 Who handed in?"."""
        return f"{PAGES.index(self) + 1} {text(language, self.name)}"


PAGES: Final = (
    BoardPage(
        "collect",
        N_("Who handed in?"),
        N_("Open the files (several at once is fine), or paste the share codes."),
    ),
    BoardPage(
        "names",
        N_("Which names are one party?"),
        N_("Ask the room: one click for each question. Every decision can be taken back."),
    ),
    BoardPage(
        "maps",
        N_("The maps together"),
        N_("Side by side, two at a time, or laid over each other: a dot for each group."),
    ),
    BoardPage(
        "show",
        N_("What do we see?"),
        N_("Think first, then show. Names of groups are off until you put them on."),
    ),
    BoardPage(
        "decide",
        N_("What comes first?"),
        N_("Everybody votes on the actions of all groups, on one laptop or by a line in the chat."),
    ),
    BoardPage(
        "take_home",
        N_("Take home"),
        N_("The report, the tables, the slides, the joint map and the decisions."),
    ),
)


def pages_as_list(language: str) -> str:
    """Return the pages as a numbered list of Markdown, as the notebook of the board shows it."""
    return "\n".join(
        f"{number}. **{text(language, page.name)}** {text(language, page.about)}"
        for number, page in enumerate(PAGES, start=1)
    )
