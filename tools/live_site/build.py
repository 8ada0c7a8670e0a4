"""All steps of building the edition without a server, in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tools.live_site.lite import write_lite
from tools.live_site.pages import finish
from tools.live_site.results import regions_of, write_results

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from regiolab.model.json import Json

LEVELS: Final = ("province", "arbeidsmarktregio", "corop")
"""Regions of these levels have their figures in the site, unless more is asked: about 30 MB."""


def build(
    folder: Path,
    *,
    regions: Sequence[Json | None] | None = None,
    figures: Sequence[str] = (),
    every_choice: bool = True,
) -> None:
    """Fill a folder with the edition without a server.

    Args:
        folder: such as `build/site/live`; what is there goes.
        regions: whose figures are made; None among them stands for no region. By default every
            region of `LEVELS`.
        figures: which are made; by default all.
        every_choice: whether with each choice of their options, or as they open only.

    Raises:
        FetchError: something could not be fetched, or is not what the lock names.
        RuntimeError: JupyterLite's own build failed.
    """
    write_lite(folder)
    wanted = regions_of(LEVELS) if regions is None else regions
    write_results(folder, wanted, figures, every_choice=every_choice)
    finish(folder)
