"""What the course sets in JupyterLab is set: one of another name is passed over in silence."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SETTINGS = json.loads((ROOT / "deploy/labconfig/default_setting_overrides.json").read_text("utf-8"))
SCHEMAS = Path(sys.prefix) / "share/jupyter/lab/schemas"


@pytest.mark.parametrize("plugin", SETTINGS)
def test_jupyterlab_knows_every_setting_that_the_course_makes(plugin: str) -> None:
    package, _, name = plugin.rpartition(":")
    schema = json.loads((SCHEMAS / package / f"{name}.json").read_text("utf-8"))
    assert set(SETTINGS[plugin]) <= set(schema["properties"])


def test_a_page_of_the_guide_opens_to_be_read_and_not_to_be_edited() -> None:
    viewers = SETTINGS["@jupyterlab/docmanager-extension:plugin"]["defaultViewers"]
    assert viewers == {"markdown": "Markdown Preview"}
