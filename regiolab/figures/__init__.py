"""Pictures as data, each with a text description and a table.

Importing this room imports neither pandas nor matplotlib; making a figure does.
"""

from regiolab.figures.drawn import draw
from regiolab.figures.pictures.figure import Figure
from regiolab.figures.pictures.figure_entry import Beside, Evidence, FigureEntry
from regiolab.figures.pictures.option import Option
from regiolab.figures.published.catalogue import (
    BESIDE,
    BESIDE_WITHOUT_SCALE,
    ENTRIES,
    EVIDENCE,
    FIGURES,
    OPTIONS,
    check_name,
    check_options,
    figure,
    stands_in,
)

__all__ = [
    "BESIDE",
    "BESIDE_WITHOUT_SCALE",
    "ENTRIES",
    "EVIDENCE",
    "FIGURES",
    "OPTIONS",
    "Beside",
    "Evidence",
    "Figure",
    "FigureEntry",
    "Option",
    "check_name",
    "check_options",
    "draw",
    "figure",
    "stands_in",
]
