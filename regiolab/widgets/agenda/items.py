"""Lists within an entity, such as decision moments: what is written is read and kept."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from regiolab.model import InputError
from regiolab.widgets.agenda.values import ITEMS, kept

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from regiolab.model import Workspace
    from regiolab.model.json import Json


def read_item(language: str, collection: str, field: str, written: Mapping[str, str]) -> Json:
    """Return an item as the workspace keeps it; `written` holds its parts by name.

    Raises:
        InputError: a part cannot be read.
    """
    kinds = ITEMS[collection, field]
    item = {part: kept(language, kinds[part], value, part) for part, value in written.items()}
    return {part: value for part, value in item.items() if value is not None}


def keep_items(
    workspace: Workspace, owner: tuple[str, str, str], items: list[Json], wanted: list[Json]
) -> None:
    """Keep a list within an entity.

    Args:
        workspace: that holds the entity.
        owner: collection and id of the entity, and the field of the list.
        items: the list as the person saw it.
        wanted: the list as it should be.

    Raises:
        InputError: a part of an item cannot be so; its field is the name of that part.
    """
    collection, id_, field = owner
    with errors_beside_parts():
        workspace.update(collection, id_, {field: wanted or None}, base={field: items or None})


@contextmanager
def errors_beside_parts() -> Iterator[None]:
    """Let an error about "costs.0.amount" be shown beside "amount"."""
    try:
        yield
    except InputError as error:
        error.field = (error.field or "").rpartition(".")[2] or None
        raise
