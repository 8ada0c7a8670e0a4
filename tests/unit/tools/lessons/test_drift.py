"""A notebook that is not what its lesson makes is named with the cell."""

import copy

import pytest

from tests.unit.tools.lessons.sample_lesson import SAMPLE
from tools.lesson_pipeline.drift import differences, pair_differences
from tools.lesson_pipeline.notebook import notebook
from tools.lesson_pipeline.source import read_lesson

LESSON = read_lesson("00_sample", SAMPLE)
DUTCH = notebook(LESSON, "nl", "notebooks")
ENGLISH = notebook(LESSON, "en", "notebooks")
OPEN = [cell["id"] for cell in DUTCH["cells"]].index("open")


def changed(made, cell, **parts):
    changed = copy.deepcopy(made)
    changed["cells"][cell].update(parts)
    return changed


def test_what_running_a_notebook_changes_is_no_difference():
    run = changed(DUTCH, OPEN, outputs=[{"output_type": "stream"}], execution_count=7)
    run["metadata"]["language_info"] = {"name": "python", "version": "3.12.1"}
    run["metadata"]["kernelspec"] = {"name": "python3", "display_name": "Python 3"}
    run["cells"][OPEN]["source"] = "".join(run["cells"][OPEN]["source"])
    assert differences("nl/00", run, DUTCH) == []


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({"source": ["lab = None"]}, "nl/00: the source of cell open differs"),
        ({"metadata": {}}, "nl/00: the metadata of cell open differs"),
        ({"cell_type": "raw"}, "nl/00: the cell_type of cell open differs"),
        ({"id": "x"}, "nl/00: found cell x where open should be"),
    ],
)
def test_another_cell_is_named(parts, said):
    assert differences("nl/00", changed(DUTCH, OPEN, **parts), DUTCH) == [said]


def test_another_place_in_the_course_is_named():
    moved = copy.deepcopy(DUTCH)
    moved["metadata"]["regiolab"]["number"] = "07"
    assert differences("nl/00", moved, DUTCH) == ["nl/00: what it says of itself differs"]


def test_a_missing_and_an_extra_cell_are_named():
    shorter = {**DUTCH, "cells": DUTCH["cells"][:OPEN]}
    assert differences("nl/00", shorter, DUTCH) == [
        "nl/00: found cell the end where open should be"
    ]
    assert differences("nl/00", DUTCH, shorter) == [
        "nl/00: found cell open where the end should be"
    ]


def test_captions_and_the_language_of_open_lab_may_differ():
    assert pair_differences("00", DUTCH, ENGLISH) == []


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ('lab = regiolab.open_lab("en", "other")', "the code of cell open differs"),
        ('import regiolab\n\nlab = regiolab.open_lab("nl")', "the code of cell open differs"),
        ("1 + 1", "the code of cell open differs"),
    ],
)
def test_other_code_in_the_other_language_is_named(code, said):
    (found,) = pair_differences("00", DUTCH, changed(ENGLISH, OPEN, source=[code]))
    assert said in found


def test_a_missing_twin_another_kind_and_other_metadata_are_named():
    assert pair_differences("00", DUTCH, {**ENGLISH, "cells": ENGLISH["cells"][:OPEN]}) == [
        "00: the languages part at cell open"
    ]
    (found,) = pair_differences("00", DUTCH, changed(ENGLISH, OPEN, cell_type="markdown"))
    assert "text in one language and code in the other" in found
    (found,) = pair_differences("00", DUTCH, changed(ENGLISH, OPEN, metadata={}))
    assert "the metadata of cell open differ" in found
