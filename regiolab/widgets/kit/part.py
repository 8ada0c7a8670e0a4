"""What a widget is made of: parts that share one context."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from regiolab.locale import text

if TYPE_CHECKING:
    from regiolab.model import Workspace
    from regiolab.storage import StoredWorkspace


@dataclass
class Context:
    """What the parts of one widget work on.

    A widget whose parts share something on the screen, such as which card is open, adds that as
    a field of a context of its own.

    Attributes:
        stored: the workspace on disk.
        language: `nl` or `en`.
    """

    stored: StoredWorkspace
    language: str

    @property
    def workspace(self) -> Workspace:
        """The workspace itself."""
        return self.stored.workspace

    def words(self, message: str, **values: object) -> str:
        """Return a message in the reader's language."""
        return text(self.language, message, **values)


ContextT = TypeVar("ContextT", bound=Context)


class Part(Generic[ContextT]):
    """A piece of a widget: its view, its commands and its own state on the screen.

    A part says what it shows (by convention `view()`; a step of a list also `state()`) and takes
    commands: methods `command_<name>`, called with the arguments by name, that raise
    `InputError` for what cannot be accepted. It can be made and tested without the widget.

    Args:
        context: what it shares with the other parts.
    """

    takes_long: ClassVar[frozenset[str]] = frozenset()
    """Commands that may take longer than the browser waits for an answer. They read or make
    something in a thread of their own, while the page shows how far it is and can stop it; they
    return what is to be done `Later`, and change nothing before that."""

    ends_work: ClassVar[frozenset[str]] = frozenset()
    """Commands after which the long work that the part is at is of no use."""

    def __init__(self, context: ContextT) -> None:
        self.context = context

    @property
    def workspace(self) -> Workspace:
        """The workspace itself."""
        return self.context.workspace

    @property
    def language(self) -> str:
        """The reader's language."""
        return self.context.language

    def words(self, message: str, **values: object) -> str:
        """Return a message in the reader's language."""
        return self.context.words(message, **values)
