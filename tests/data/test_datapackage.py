"""The description of the tables for a machine: up to date, and true of the tables."""

import runpy
from pathlib import Path

from frictionless import Package

PROJECT = Path(__file__).parents[2]
PACKAGE = PROJECT / "data" / "datapackage.json"


def test_the_description_is_what_the_tool_writes():
    written = runpy.run_path(str(PROJECT / "tools" / "make_datapackage.py"))["text"]()
    assert PACKAGE.read_text(encoding="utf-8") == written, "run: python tools/make_datapackage.py"


def test_frictionless_finds_every_file_as_described():
    report = Package(str(PACKAGE)).validate()
    assert report.valid, report.flatten(["name", "rowNumber", "fieldName", "type", "note"])[:5]
    assert report.stats["tasks"] == 36 + len(list((PROJECT / "data/quiz").glob("*.yaml")))
