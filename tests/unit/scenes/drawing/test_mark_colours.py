"""Marks can be seen: contrast as WCAG 2.2 measures it (relative luminance)."""

import pytest

from regiolab.model.codes import SECTORS
from regiolab.scenes.drawing.marks import DARK_LETTERS, LIGHT_LETTERS, SECTOR_MARKS

DARK_PANELS = ["#212121", "#1e242c", "#111111"]


def luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    light, dark = sorted([luminance(one), luminance(other)], reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_every_sector_has_its_own_shape():
    assert set(SECTOR_MARKS) == set(SECTORS)
    assert len({mark.shape for mark in SECTOR_MARKS.values()}) == len(SECTORS)


@pytest.mark.parametrize("sector", SECTORS)
def test_letters_can_be_read_on_the_mark_and_the_mark_on_the_page(sector):
    mark = SECTOR_MARKS[sector]
    assert contrast(mark.light, LIGHT_LETTERS) >= 4.5
    assert contrast(mark.light, "#f5f7f9") >= 3
    assert contrast(mark.dark, DARK_LETTERS) >= 4.5
    assert all(contrast(mark.dark, panel) >= 3 for panel in DARK_PANELS)
