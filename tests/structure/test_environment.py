"""One environment: what pyproject.toml asks, the locks, environment.yml and Binder agree."""

from __future__ import annotations

import json
import os
import re
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tools.check_binder import problems
from tools.make_environment import environment, pins

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
TEST_LOCK = (ROOT / "requirements-test.lock").read_text(encoding="utf-8")


def versions(lock: str) -> dict[str, str]:
    """Return the version of each package in a lock, by its normalised name."""
    requirements = [Requirement(pin) for pin in pins(lock)]
    return {
        canonicalize_name(one.name): str(one.specifier).removeprefix("==") for one in requirements
    }


def test_environment_yml_is_the_one_that_belongs_to_the_lock() -> None:
    committed = (ROOT / "environment.yml").read_text(encoding="utf-8")
    assert committed == environment(LOCK), "run `make environment`"


def test_environment_yml_holds_nothing_that_rebuilds_it_at_every_edit() -> None:
    committed = (ROOT / "environment.yml").read_text(encoding="utf-8")
    assert "  - python=3.12\n" in committed
    assert not re.search(r"--hash|-r |-e |file:", committed)


def test_a_pin_keeps_its_marker_and_loses_its_hash() -> None:
    lock = "one==1.0 \\\n    --hash=sha256:aa\n    # via two\ntwo==2 ; os_name == 'nt' \\\n"
    assert pins(lock) == ["one==1.0", "two==2 ; os_name == 'nt'"]
    assert "      - \"two==2 ; os_name == 'nt'\"\n" in environment(lock)


@pytest.mark.parametrize("lock", [LOCK, TEST_LOCK], ids=["participants", "tests"])
def test_a_lock_holds_one_version_of_each_package_with_hashes(lock: str) -> None:
    entries = re.split(r"\n(?=[A-Za-z0-9])", lock)
    unhashed = [entry.splitlines()[0] for entry in entries[1:] if "--hash=sha256:" not in entry]
    assert not unhashed
    assert len(versions(lock)) == len(pins(lock))


def test_the_tests_run_on_the_versions_that_participants_have() -> None:
    in_tests = versions(TEST_LOCK)
    different = {
        name: (version, in_tests.get(name))
        for name, version in versions(LOCK).items()
        if in_tests.get(name) != version
    }
    assert not different


@pytest.mark.parametrize(
    ("lock", "asked"),
    [
        (LOCK, PROJECT["project"]["dependencies"]),
        (LOCK, PROJECT["project"]["optional-dependencies"]["lab"]),
        (LOCK, PROJECT["build-system"]["requires"]),
        (LOCK, PROJECT["dependency-groups"]["build"]),
        (TEST_LOCK, PROJECT["dependency-groups"]["test"]),
    ],
    ids=["package", "lab", "build-system", "build", "tests"],
)
def test_the_lock_holds_what_pyproject_asks(lock: str, asked: list[str]) -> None:
    locked = versions(lock)
    for text in asked:
        requirement = Requirement(text)
        version = locked.get(canonicalize_name(requirement.name))
        assert version, f"{requirement.name} is not in the lock: run `make lock`"
        assert version in requirement.specifier, f"{requirement.name}: run `make lock`"


def test_the_environment_that_runs_these_tests_is_the_locked_one() -> None:
    different = {}
    for pin in pins(TEST_LOCK):
        requirement = Requirement(pin)
        if requirement.marker is None or requirement.marker.evaluate():
            installed = metadata.version(requirement.name)
            if installed not in requirement.specifier:
                different[requirement.name] = installed
    assert not different, "run `make test`, which makes .venv from the lock"


def test_installing_the_package_puts_its_settings_where_jupyter_looks() -> None:
    shared = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    assert shared
    for source, target in shared.items():
        put = Path(sys.prefix) / target
        if (ROOT / source).is_dir():
            assert files_in(ROOT / source).items() <= files_in(put).items()
        else:
            ours = json.loads((ROOT / source).read_text(encoding="utf-8"))
            assert json.loads(put.read_text(encoding="utf-8")) == ours


def files_in(folder: Path) -> dict[Path, bytes]:
    """Return every file of a folder, by its path in it."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder): path.read_bytes() for path in files}


def test_post_build_installs_the_package_without_a_network() -> None:
    script = ROOT / "postBuild"
    assert os.access(script, os.X_OK)
    assert '--no-deps --no-build-isolation -e ".[lab]"' in script.read_text(encoding="utf-8")


def test_the_binder_check_notices_what_is_missing() -> None:
    whole = (
        "Building conda environment for python=3.12\n"
        'env update --file "environment.yml"\nRUN ./postBuild\n'
    )
    assert not problems(whole)
    assert len(problems("")) == 3


def test_jupytext_reads_lessons_and_changes_nothing_of_jupyterlab() -> None:
    page = json.loads(
        (ROOT / "deploy/labextensions/regiolab-workbook/package.json").read_text(encoding="utf-8")
    )
    server = json.loads(
        (ROOT / "deploy/jupyter_server_config.d/regiolab.json").read_text(encoding="utf-8")
    )
    brought = Path(sys.prefix) / "etc/jupyter/jupyter_server_config.d/jupytext.json"
    extensions = json.loads(brought.read_text(encoding="utf-8"))["ServerApp"]["jpserver_extensions"]
    assert server["ServerApp"]["jpserver_extensions"] == dict.fromkeys(extensions, False)
    assert "jupyterlab-jupytext" in page["jupyterlab"]["disabledExtensions"]
    assert brought.name < "regiolab.json"  # the last one that is read counts
