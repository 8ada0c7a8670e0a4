"""Bring a file of an older version up to this one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.locale import N_
from regiolab.model.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Step = tuple[str, "Callable[[dict[str, Any]], dict[str, Any]]"]

STEPS: dict[str, Step] = {}
"""Per version: the version a step leads to, and the step. Version 1.0 is the first."""


def migrated(
    data: dict[str, Any], version: str, steps: Mapping[str, Step] = STEPS
) -> dict[str, Any]:
    """Return the data in the form of `version`.

    A newer minor version is read as it is: what is unknown is kept.

    Raises:
        InputError: the data are of a newer major version, or of one that no step starts from.
    """
    while (found := str(data["schema_version"])) in steps:
        target, step = steps[found]
        data = step(data) | {"schema_version": target}
    try:
        major = int(found.partition(".")[0])
    except ValueError:
        major = -1
    wanted = int(version.partition(".")[0])
    if major > wanted:
        raise InputError(
            N_(
                "This file was made with a newer regiolab (version {version}). "
                "Update regiolab and open it again; the file was not changed."
            ),
            version=found,
        )
    if major < wanted:
        raise InputError(
            N_(
                "This file says it is of version {version}, which regiolab does not know. "
                "Choose a file that you downloaded from regiolab."
            ),
            version=found,
        )
    return data
