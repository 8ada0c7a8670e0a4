"""The house is as its papers say, and nothing of one machine is in it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WEB = json.loads((ROOT / "web/package.json").read_text(encoding="utf-8"))
WORKBOOK = json.loads((ROOT / "web/workbook/package.json").read_text(encoding="utf-8"))
_KINDS = ("dependencies", "devDependencies")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@cache
def files() -> tuple[Path, ...]:
    """Return every file that is, or would be, under version control."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],  # noqa: S607
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    paths = (ROOT / name for name in listed.stdout.split("\0") if name)
    return tuple(sorted(path for path in paths if path.is_file()))


def texts(*, below: tuple[str, ...] = ("",), suffix: str = "") -> list[tuple[str, str]]:
    """Return name and text of the files in these folders, pictures and the like left out."""
    found = []
    for path in files():
        name = path.relative_to(ROOT).as_posix()
        if name.startswith(below) and name.endswith(suffix):
            try:
                found.append((name, path.read_text(encoding="utf-8")))
            except UnicodeDecodeError:
                continue
    return found


def lines_with(pattern: str, *, below: tuple[str, ...] = ("",), suffix: str = "") -> list[str]:
    """Return `file:line: match` for each line that holds the pattern."""
    sought = re.compile(pattern)
    return [
        f"{name}:{number}: {found[0].strip()}"
        for name, text in texts(below=below, suffix=suffix)
        for number, line in enumerate(text.splitlines(), start=1)
        if (found := sought.search(line))
    ]


@pytest.mark.parametrize(
    "name",
    [
        "README.md",
        "LICENSE",
        "LICENSE-texts",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "Makefile",
        "pyproject.toml",
        "requirements.lock",
        "environment.yml",
        "postBuild",
        ".ci/run",
        "docs/architecture.md",
        "docs/dependencies.md",
        "data/README.md",
        "lessons",
        "notebooks/nl",
        "notebooks/en",
        "exercises/nl",
        "exercises/en",
        "solutions/nl",
        "solutions/en",
    ],
)
def test_the_top_level_holds_what_the_readme_promises(name: str) -> None:
    assert (ROOT / name).exists()


def anchors(text: str) -> set[str]:
    """Return the anchors that GitHub makes of the headings of a text."""
    headings = re.findall(r"^#+ +(.+)$", text, flags=re.MULTILINE)
    plain = (re.sub(r"[^\w\- ]", "", heading.lower()) for heading in headings)
    return {heading.strip().replace(" ", "-") for heading in plain}


def test_every_link_between_documents_leads_somewhere() -> None:
    broken = []
    for name, text in texts(suffix=".md"):
        for target in re.findall(r"\]\(([^)\s]+)\)", text):
            if target.startswith(("http://", "https://", "mailto:")):
                continue
            path, _, anchor = target.partition("#")
            there = (ROOT / name).parent / path if path else ROOT / name
            if not there.exists() or (
                anchor and anchor not in anchors(there.read_text(encoding="utf-8"))
            ):
                broken.append(f"{name}: {target}")
    assert not broken


def test_no_file_names_a_package_registry() -> None:
    assert not lines_with(
        r"""https?://[^ "']+/(simple|packages)/|--(extra-)?index-url[= ]|"resolved": *"http"""
    )


def test_no_file_names_a_folder_of_one_machine() -> None:
    assert not lines_with(r"""(^|[\s"'`(=:,])/(root|work|home/\w|Users/\w|farm|opt/py)""")


def test_nothing_is_loaded_from_another_host_at_run_time() -> None:
    assert not lines_with(
        r"https?://[a-z0-9.-]*(cdn|unpkg|jsdelivr|esm\.sh|skypack|googleapis)",
        below=("regiolab/", "web/", "lessons/", "notebooks/", "deploy/"),
    )


def test_committed_notebooks_hold_no_outputs() -> None:
    with_outputs = [
        name
        for name, text in texts(suffix=".ipynb")
        if any(cell.get("outputs") for cell in json.loads(text)["cells"])
    ]
    assert not with_outputs


def test_tests_wait_for_a_state_and_never_for_a_time() -> None:
    assert not lines_with(r"time\.sleep\(|wait_for_timeout\(", below=("tests/",), suffix=".py")


def test_no_loose_ends_are_left() -> None:
    marks = "|".join(
        ["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK", "NotImplemented" + "Error"]
    )
    assert not lines_with(
        rf"\b({marks})\b",
        below=("regiolab/", "web/", "lessons/", "tests/", "tools/", "data/", "docs/"),
    )


def dependencies() -> list[str]:
    """Return the name of each package that pyproject.toml or the browser side asks for."""
    asked = [
        *PROJECT["project"]["dependencies"],
        *PROJECT["project"]["optional-dependencies"]["lab"],
        *(one for group in PROJECT["dependency-groups"].values() for one in group),
    ]
    of_python = {re.split(r"[<>=!~ \[;]", one, maxsplit=1)[0] for one in asked}
    of_web = {name for web in (WEB, WORKBOOK) for kind in _KINDS for name in web[kind]}
    return sorted(of_python | of_web)


@pytest.mark.parametrize("name", dependencies())
def test_each_dependency_has_its_reason_and_what_was_considered_instead(name: str) -> None:
    page = (ROOT / "docs/dependencies.md").read_text(encoding="utf-8")
    rows = [line for line in page.splitlines() if re.match(rf"\| [^|]*`{re.escape(name)}`", line)]
    assert len(rows) == 1, f"docs/dependencies.md needs one row on {name}"
    assert all(cell.strip() for cell in rows[0].strip("|").split("|"))


def test_each_dependency_that_is_explained_is_there() -> None:
    page = (ROOT / "docs/dependencies.md").read_text(encoding="utf-8")
    explained = {
        name
        for line in page.splitlines()
        if line.startswith("| `")
        for name in re.findall(r"`([^`]+)`", line.split("|")[1])
    }
    assert explained == set(dependencies())


def finished(*words: str) -> subprocess.CompletedProcess[str]:
    """Run a tool of this environment to its end."""
    return subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-m", *words], cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_ruff_has_nothing_to_say() -> None:
    done = finished("ruff", "check", "--output-format=concise", ".")
    assert done.returncode == 0, done.stdout


def test_the_code_is_formatted() -> None:
    done = finished("ruff", "format", "--check", ".")
    assert done.returncode == 0, done.stdout


def test_mypy_has_nothing_to_say() -> None:
    done = finished("mypy")
    assert done.returncode == 0, done.stdout + done.stderr
