"""The browser side: what is committed is what its sources give, and its own tools are content."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Final

import pytest

from tests.node import npm_or_skip
from tests.required import is_required

ROOT = Path(__file__).resolve().parents[2]
WEB = ROOT / "web"
BUNDLES = ROOT / "regiolab/widgets/static"

_FILES_IN_A_ROOM: Final = 35
_ROOMS_BELOW: Final = ("kit", "controls", "scene", "frame")
"""What the rooms of the widgets are built on, each on those before it."""


def sources(suffix: str = ".ts*") -> list[Path]:
    """Return the sources of the browser side, tools and tests left out."""
    found = (path for room in rooms() for path in (WEB / room).rglob(f"*{suffix}"))
    return sorted(path for path in found if path.is_file())


def rooms() -> list[str]:
    """Return the folders with sources."""
    others = {"node_modules", "tests"}
    return sorted(path.name for path in WEB.iterdir() if path.is_dir() and path.name not in others)


@pytest.fixture(scope="session")
def npm() -> Path:
    """Return npm, with the packages of the lock in place: fetched when the lock changed."""
    program = npm_or_skip()
    lock = hashlib.sha256((WEB / "package-lock.json").read_bytes()).hexdigest()
    mark = WEB / "node_modules/.made-from"
    if not mark.exists() or mark.read_text(encoding="utf-8") != lock:
        done = run(program, "ci")
        if done.returncode and not is_required("node"):
            pytest.skip(f"npm cannot fetch the packages of web/: {said(done)[-300:]}")
        assert done.returncode == 0, said(done)
        mark.write_text(lock, encoding="utf-8")
    return program


def run(npm: Path, *words: str, inside: Path = WEB) -> subprocess.CompletedProcess[str]:
    """Run npm in `web/`, or in a copy of it, to its end."""
    return subprocess.run(  # noqa: S603 - our own words
        [npm, *words], cwd=inside, capture_output=True, text=True, check=False
    )


def said(done: subprocess.CompletedProcess[str]) -> str:
    """Return what a program said, errors last."""
    return done.stdout + done.stderr


def test_the_committed_bundles_are_what_the_sources_give(npm: Path, tmp_path: Path) -> None:
    made = tmp_path / "static"
    done = run(npm, "run", "build", "--", str(made))
    assert done.returncode == 0, said(done)
    names = {path.name for folder in (made, BUNDLES) for path in folder.iterdir()}
    other = [
        name
        for name in sorted(names)
        if not ((made / name).exists() and (BUNDLES / name).exists())
        or (made / name).read_bytes() != (BUNDLES / name).read_bytes()
    ]
    assert not other, "run `make web` and commit what it made in regiolab/widgets/static"


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
