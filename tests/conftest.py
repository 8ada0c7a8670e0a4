"""Every test works in folders of its own: no test reads or writes a person's work or settings."""

from __future__ import annotations

import os
import shutil
import tempfile
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests.warm_kernels.warm_kernels import ARE_POSSIBLE, WarmKernels

if TYPE_CHECKING:
    from collections.abc import Iterator

# A law either holds or does not; how long a busy machine takes for an example says nothing.
settings.register_profile("regiolab", deadline=None)
# Asked for by `make mutants`: few examples, and the same ones for every mutant.
settings.register_profile(
    "mutants", deadline=None, max_examples=20, derandomize=True, database=None
)
# A change is judged by what it does, not by an example that nobody had met before: those are looked
# for at every run elsewhere.
settings.register_profile("ci", deadline=None, derandomize=True, database=None)
settings.load_profile("ci" if os.environ.get("CI") else "regiolab")


_FOLDER = pytest.StashKey[Path]()
_NUMBERS = count()


def pytest_configure(config: pytest.Config) -> None:
    """Give this process, and each worker of a parallel run, its own folders.

    Kernels and servers that tests start inherit them.
    """
    folder = config.stash[_FOLDER] = Path(tempfile.mkdtemp(prefix="regiolab-tests-"))
    config.add_cleanup(lambda: shutil.rmtree(folder, ignore_errors=True))
    os.environ["REGIOLAB_HOME"] = str(folder / "work")
    os.environ["REGIOLAB_RAISE"] = "1"  # an error of ours fails the test instead of being shown
    os.environ["JUPYTER_CONFIG_DIR"] = str(folder / "jupyter-config")
    os.environ["JUPYTER_DATA_DIR"] = str(folder / "jupyter-data")
    os.environ["IPYTHONDIR"] = str(folder / "ipython")


def pytest_collection_finish(session: pytest.Session) -> None:
    """Give notebooks that are run as tests kernels that have read our code."""
    if session.config.getoption("nbval_lax", default=False) and ARE_POSSIBLE:
        kernels = _nursery(session.config)
        session.config.add_cleanup(kernels.close)
        os.environ["JUPYTER_PATH"] = str(kernels.data)


@pytest.fixture(scope="session")
def warm_kernels(pytestconfig: pytest.Config) -> Iterator[WarmKernels | None]:
    """Kernels that have read our code, for tests of what comes after; None where there are none."""
    kernels = _nursery(pytestconfig) if ARE_POSSIBLE else None
    yield kernels
    if kernels is not None:
        kernels.close()


def _nursery(config: pytest.Config) -> WarmKernels:
    folder = config.stash[_FOLDER] / "nursery"
    folder.mkdir()
    return WarmKernels(folder)


@pytest.fixture(autouse=True)
def own_work_folder(pytestconfig: pytest.Config, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The work folder of one test, which `open_lab` uses when none is named.

    It is not there yet: most tests keep nothing, and `tmp_path` costs more than they do.
    """
    work = pytestconfig.stash[_FOLDER] / f"work-{next(_NUMBERS)}"
    monkeypatch.setenv("REGIOLAB_HOME", str(work))
    return work
