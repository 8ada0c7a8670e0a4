"""Pictures as data, each with a text description and a table.

Importing this room imports neither pandas nor matplotlib; making a figure does.
"""

from regiolab.figures.pictures.figure import Figure
from regiolab.figures.pictures.option import Option
from regiolab.figures.published.catalogue import FIGURES, OPTIONS, check_name, check_options, figure

__all__ = ["FIGURES", "OPTIONS", "Figure", "Option", "check_name", "check_options", "figure"]
