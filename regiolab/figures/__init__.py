"""Pictures as data, each with a text description and a table.

Importing this room imports neither pandas nor matplotlib; making a figure does.
"""

from regiolab.figures.catalogue import FIGURES, OPTIONS, check_name, check_options, figure
from regiolab.figures.figure import Figure
from regiolab.figures.option import Option

__all__ = ["FIGURES", "OPTIONS", "Figure", "Option", "check_name", "check_options", "figure"]
