"""The browser side: what is committed is what its sources give, and its own tools are content."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Final

import pytest
from filelock import FileLock

from tests.node import npm_or_skip
from tests.required import is_required

ROOT = Path(__file__).resolve().parents[2]
WEB = ROOT / "web"
BUNDLES = ROOT / "regiolab/widgets/static"
WORKBOOK = WEB / "workbook"
EXTENSION = ROOT / "deploy/labextensions/regiolab-workbook"

_FILES_IN_A_ROOM: Final = 35
_ROOMS_BELOW: Final = ("kit", "controls", "scene", "frame")
"""What the rooms of the widgets are built on, each on those before it."""


def sources(suffix: str = ".ts*") -> list[Path]:
    """Return the sources of the browser side, tools and tests left out."""
    found = (path for room in rooms() for path in (WEB / room).rglob(f"*{suffix}"))
    return sorted(path for path in found if path.is_file())


def rooms() -> list[str]:
    """Return the folders with sources."""
    others = {"node_modules", "tests", "workbook"}
    return sorted(path.name for path in WEB.iterdir() if path.is_dir() and path.name not in others)


@pytest.fixture(scope="session")
def npm() -> Path:
    """Return npm, with the packages of the widgets in place."""
    program = npm_or_skip()
    fetch_packages(program, WEB)
    return program


def fetch_packages(npm: Path, folder: Path) -> None:
    """Fetch the packages of the lock in a folder, when it changed; skip or fail where npm can't."""
    lock = hashlib.sha256((folder / "package-lock.json").read_bytes()).hexdigest()
    mark = folder / "node_modules/.made-from"
    # Two at a time would take each other's packages away: each worker of a run asks for them.
    place = hashlib.sha256(str(folder).encode()).hexdigest()[:16]
    with FileLock(Path(tempfile.gettempdir()) / f"regiolab-packages-{place}.lock"):
        if mark.exists() and mark.read_text(encoding="utf-8") == lock:
            return
        done = run(npm, "ci", inside=folder)
        if done.returncode and not is_required("node"):
            pytest.skip(f"npm cannot fetch the packages of {folder.name}: {said(done)[-300:]}")
        assert done.returncode == 0, said(done)
        mark.write_text(lock, encoding="utf-8")


def run(npm: Path, *words: str, inside: Path = WEB) -> subprocess.CompletedProcess[str]:
    """Run npm in `web/`, or in a copy of it, to its end."""
    return subprocess.run(  # noqa: S603 - our own words
        [npm, *words], cwd=inside, capture_output=True, text=True, check=False
    )


def said(done: subprocess.CompletedProcess[str]) -> str:
    """Return what a program said, errors last."""
    return done.stdout + done.stderr


_SEARCHES: Final = {"filter_panel.tsx", "party_choice.tsx", "glossary_panel.tsx", "region_form.tsx"}
"""What is typed there is looked for, and kept by nobody."""


def test_what_is_typed_in_a_form_is_a_draft_until_it_is_acknowledged() -> None:
    forms = {path.name for path in sources(".tsx") if "<Entry" in path.read_text(encoding="utf-8")}
    kept = {
        path.name for path in sources(".tsx") if "use_draft" in path.read_text(encoding="utf-8")
    }
    assert forms - kept == _SEARCHES


def test_the_committed_bundles_are_what_the_sources_give(npm: Path, tmp_path: Path) -> None:
    made = tmp_path / "static"
    done = run(npm, "run", "build", "--", str(made))
    assert done.returncode == 0, said(done)
    other = other_files(made, BUNDLES)
    assert not other, "run `make web` and commit what it made in regiolab/widgets/static"


def test_the_committed_extension_of_jupyterlab_is_what_its_sources_give(
    npm: Path, tmp_path: Path
) -> None:
    fetch_packages(npm, WORKBOOK)
    copy = tmp_path / "web/workbook"
    shutil.copytree(WORKBOOK, copy, ignore=shutil.ignore_patterns("node_modules", "lib"))
    (copy / "node_modules").symlink_to(WORKBOOK / "node_modules", target_is_directory=True)
    done = run(npm, "run", "build", inside=copy)
    assert done.returncode == 0, said(done)
    made = tmp_path / EXTENSION.relative_to(ROOT)
    # The loader, rspack's own, gets other short names in another folder; what it loads does not.
    other = [name for name in other_files(made, EXTENSION) if "remoteEntry" not in name]
    assert set(other) <= {"package.json"}, (
        f"run `make web` and commit what it made in {EXTENSION.relative_to(ROOT)}"
    )
    assert described(made) == described(EXTENSION)
    (loader,) = EXTENSION.glob("static/remoteEntry.*.js")
    chunks = [path.stem.split(".") for path in EXTENSION.glob("static/[0-9]*.js")]
    assert all(hash_ in loader.read_text(encoding="utf-8") for _, hash_ in chunks)


def described(extension: Path) -> dict[str, object]:
    """Return what an extension says of itself, without the name of its loader."""
    told = json.loads((extension / "package.json").read_text(encoding="utf-8"))
    assert (extension / told["jupyterlab"]["_build"].pop("load")).exists()
    return dict(told)


def other_files(made: Path, committed: Path) -> list[str]:
    """Return the files that are in one of two folders, or not the same in both."""
    files = [
        {
            path.relative_to(folder): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file()
        }
        for folder in (made, committed)
    ]
    return sorted(
        str(name)
        for name in files[0].keys() | files[1].keys()
        if files[0].get(name) != files[1].get(name)
    )


def test_the_extension_says_whose_code_is_in_it_and_fits_the_jupyterlab_of_the_lock() -> None:
    told = json.loads((EXTENSION / "static/third-party-licenses.json").read_text(encoding="utf-8"))
    assert {one["licenseId"] for one in told["packages"]} <= {"MIT", "BSD-3-Clause", "ISC"}
    info = json.loads((EXTENSION / "package.json").read_text(encoding="utf-8"))
    assert info["name"] == "regiolab-workbook"
    (lab,) = re.findall(
        r"^jupyterlab==(\d+\.\d+)\.",
        (ROOT / "requirements.lock").read_text(encoding="utf-8"),
        re.MULTILINE,
    )
    assert info["dependencies"]["@jupyterlab/application"] == f"~{lab}.0"


@pytest.fixture(scope="session")
def with_the_example(npm: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the browser side that holds the example of `docs/widgets.md` too."""
    assert npm
    copy = tmp_path_factory.mktemp("browser") / "web"
    shutil.copytree(WEB, copy, ignore=shutil.ignore_patterns("node_modules"))
    (copy / "node_modules").symlink_to(WEB / "node_modules", target_is_directory=True)
    page = (ROOT / "docs/widgets.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"^```tsx\n// web/(\S+)\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    (copy / example[0]).write_text(example[1], encoding="utf-8")
    return copy


@pytest.mark.parametrize("script", ["lint", "types"])
def test_sources_and_the_example_are_as_they_should_be(
    npm: Path, with_the_example: Path, script: str
) -> None:
    done = run(npm, "run", script, inside=with_the_example)
    assert done.returncode == 0, said(done)


def test_what_decides_something_in_the_browser_passes_its_tests(npm: Path) -> None:
    done = run(npm, "test")
    assert done.returncode == 0, said(done)


def test_every_widget_has_its_bundle_and_every_bundle_its_widget() -> None:
    asked = {
        (kind, name)
        for path in (ROOT / "regiolab/widgets").rglob("*.py")
        for kind, name in re.findall(
            r'= (script|styles)\("(\w+)"\)', path.read_text(encoding="utf-8")
        )
    }
    there = {
        ("script" if path.suffix == ".js" else "styles", path.stem)
        for path in BUNDLES.iterdir()
        if path.suffix in {".js", ".css"}
    }
    assert asked == there


def test_the_licence_of_what_is_in_the_bundles_lies_beside_them() -> None:
    used = json.loads((WEB / "package.json").read_text(encoding="utf-8"))["dependencies"]
    beside = {path.stem for path in BUNDLES.glob("*.LICENSE")}
    assert beside == {name.replace("/", "-") for name in used}


def test_the_lock_holds_the_tools_for_every_system() -> None:
    lock = json.loads((WEB / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    for tool in ("@esbuild/{}", "@biomejs/cli-{}", "@rollup/rollup-{}"):
        for system in ("linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64", "win32-x64"):
            assert any(name.startswith("node_modules/" + tool.format(system)) for name in lock)


def test_rooms_of_the_browser_side_import_downwards_only() -> None:
    upwards = []
    for path in sources():
        room = path.relative_to(WEB).parts[0]
        text = path.read_text(encoding="utf-8")
        for target in re.findall(r'^(?:import|\} from|export .* from)\b.*"(\.[^"]+)"', text, re.M):
            there = (path.parent / target).resolve().relative_to(WEB).parts[0]
            if room in _ROOMS_BELOW and there not in _ROOMS_BELOW[: _ROOMS_BELOW.index(room) + 1]:
                upwards.append(f"{path.relative_to(ROOT)}: {target}")
    assert not upwards


def test_no_room_of_the_browser_side_is_crowded() -> None:
    crowded = {
        folder.relative_to(ROOT).as_posix()
        for folder in {path.parent for path in sources()}
        if len(list(folder.glob("*.ts*"))) > _FILES_IN_A_ROOM
    }
    assert not crowded


def test_every_clock_has_twenty_four_hours_in_every_language():
    scripts = [*sources(), *(WORKBOOK / "src").rglob("*.ts"), *(ROOT / "tools").rglob("*.js")]
    times = {one: re.findall(r"\bhour: .*?\}", one.read_text("utf-8"), re.S) for one in scripts}
    assert sum(map(len, times.values())) >= 5
    twelve = [one.name for one, told in times.items() if any("h23" not in time for time in told)]
    assert not twelve
