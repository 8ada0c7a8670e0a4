"""The colours of the figures, on white paper; the same as the light set of the widgets."""

from typing import Final

PAPER: Final = "#ffffff"
INK: Final = "#1b2330"
"""Titles and the Netherlands; 15.8 to 1 on paper."""

SOFT: Final = "#5a6472"
"""Second lines, axes, sources; 6.0 to 1 on paper."""

ACCENT: Final = "#1f5fa8"
"""The own region; 6.4 to 1 on paper, and darker than `REST` in grey print."""

REST: Final = "#b3bbc6"
"""All other regions: there for comparison, each to be found in the table."""

GRID: Final = "#e4e8ed"
BAND: Final = "#f3f5f8"
"""Behind years whose figures are provisional."""

SCALE: Final = ("#eef1f4", "#d3d9e0", "#b0b9c4", "#87919e", "#5a6472")
"""Classes of a map from low to high: greys, so that the accent stays the own region's alone."""
