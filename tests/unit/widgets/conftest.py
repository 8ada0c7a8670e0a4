"""A workspace on disk, as a widget has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from regiolab.storage import StoredWorkspace

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def stored(tmp_path: Path) -> StoredWorkspace:
    return StoredWorkspace(tmp_path / "regio", "Onze regio", "nl")
