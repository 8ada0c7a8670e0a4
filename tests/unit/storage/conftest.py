"""A folder with work in it."""

import pytest

from regiolab.storage import StoredWorkspace


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "regio"


@pytest.fixture
def opened(folder):
    """Open the folder once more, as another kernel does."""

    def open_it():
        return StoredWorkspace(folder, "Onze regio")

    return open_it
