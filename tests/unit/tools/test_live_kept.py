"""Building the edition without a server again: what is the same is not made once more."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tools.live_site import compiled, lite
from tools.live_site.kept import forget_older, kept_file

if TYPE_CHECKING:
    from collections.abc import Sequence

SITE = {"a.py": b"import b\n", "b.py": b"b = 1\n", "idle.py": b"idle = 1\n", "c.txt": b"c"}


class Node:
    """Stands for Node with Pyodide in it: compiles what the lessons import."""

    def __init__(self) -> None:
        self.imported = ["a.py", "b.py"]
        self.seen: list[set[str]] = []

    def run(self, words: Sequence[str], **_: object) -> None:
        folder = Path(words[-1])
        self.seen.append({path.name for path in (folder / "site").iterdir()})
        for name in self.imported:
            source = folder / "site" / name
            if source.is_file():
                source.with_suffix(".pyc").write_bytes(b"compiled " + source.read_bytes())
                source.unlink()
        told = json.dumps([f"site/{name}" for name in self.imported])
        (folder / "imported.json").write_text(told, encoding="utf-8")


@pytest.fixture
def node(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Node:
    (tmp_path / "package.json").write_text("{}", encoding="utf-8")
    monkeypatch.setattr(compiled, "KEPT", tmp_path / "kept")
    monkeypatch.setattr("shutil.which", lambda _: "node")
    made = Node()
    monkeypatch.setattr(subprocess, "run", made.run)
    return made


def site(pyodide: Path, files: dict[str, bytes]) -> dict[str, bytes]:
    return dict(compiled.compiled({"site": files}, [["import a"]], pyodide)["site"])


def test_what_the_lessons_import_is_compiled_once(node: Node, tmp_path: Path) -> None:
    made = site(tmp_path, SITE)
    assert [*made] == ["a.pyc", "b.pyc", "c.txt", "idle.py"]
    assert made["b.pyc"] == b"compiled b = 1\n"
    assert site(tmp_path, SITE) == made
    assert len(node.seen) == 1


def test_after_a_change_only_what_changed_is_compiled(node: Node, tmp_path: Path) -> None:
    site(tmp_path, SITE)
    made = site(tmp_path, SITE | {"b.py": b"b = 2\n"})
    assert made["b.pyc"] == b"compiled b = 2\n"
    assert node.seen[-1] == {"a.pyc", "b.py", "c.txt", "idle.py"}


def test_what_is_not_imported_any_more_is_its_source_again(node: Node, tmp_path: Path) -> None:
    site(tmp_path, SITE)
    node.imported = ["a.py"]
    made = site(tmp_path, SITE | {"a.py": b"a = 1\n"})
    assert made["b.py"] == SITE["b.py"]
    assert "b.pyc" not in made


def test_what_another_version_left_is_not_taken_for_this_one(node: Node, tmp_path: Path) -> None:
    made = site(tmp_path, SITE)
    site(tmp_path, {"a.py": b"other = 1\n", "b.py": b"other = 2\n"})
    assert site(tmp_path, SITE) == made
    assert len(node.seen) == 3


def test_a_file_is_made_once(tmp_path: Path) -> None:
    path = tmp_path / "kept" / "one.gz"
    assert kept_file(path, lambda: b"made") == b"made"
    assert kept_file(path, lambda: b"made again") == b"made"


def test_what_nobody_asked_for_during_two_weeks_goes(tmp_path: Path) -> None:
    old, folder, new = tmp_path / "old.gz", tmp_path / "of-a-version", tmp_path / "new.gz"
    folder.mkdir()
    for path in (old, folder / "file", new):
        path.write_bytes(b"")
    for path in (old, folder):
        os.utime(path, (0, 0))
    forget_older(tmp_path)
    assert [*tmp_path.iterdir()] == [new]


def test_nothing_is_forgotten_where_nothing_was_kept(tmp_path: Path) -> None:
    forget_older(tmp_path / "not there")
    assert not (tmp_path / "not there").exists()


def test_jupyterlites_own_build_runs_again_when_something_changed_that_it_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs: list[str] = []

    def run_lite(source: Path, _extensions: Path, folder: Path) -> None:
        folder.mkdir(parents=True)
        runs.append((source / "lessons" / "one.ipynb").read_text(encoding="utf-8"))
        (folder / "site.txt").write_text(runs[-1], encoding="utf-8")

    def copy_lessons(folder: Path) -> None:
        folder.mkdir()
        (folder / "one.ipynb").write_text(lesson, encoding="utf-8")

    monkeypatch.setattr(lite, "KEPT", tmp_path / "kept")
    monkeypatch.setattr(lite, "_run_lite", run_lite)
    monkeypatch.setattr(lite, "_copy_lessons", copy_lessons)
    monkeypatch.setattr(lite, "write_kernel", lambda folder, _wheels: folder.mkdir(parents=True))
    site = tmp_path / "site"
    for lesson in ("first", "first", "other", "first"):
        lite.write_lite(site)
        assert (site / "site.txt").read_text(encoding="utf-8") == lesson
        assert (site / "static" / "pyodide").is_dir()
        (site / "site.txt").write_text("changed in the site", encoding="utf-8")
    assert runs == ["first", "other"]
