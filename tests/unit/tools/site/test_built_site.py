"""The site that tests look at is made anew when anything changed that it is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests import built_site

if TYPE_CHECKING:
    from pathlib import Path


def test_a_change_to_a_lesson_or_to_what_makes_pages_gives_another_name(tmp_path: Path) -> None:
    for place in ("lessons/00_start.py", "tools/site/article.py", "regiolab/lab.py"):
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / place).write_text("one", encoding="utf-8")
    names = {built_site.digest(tmp_path)}
    for place in ("lessons/00_start.py", "tools/site/article.py", "regiolab/lab.py", "README.md"):
        (tmp_path / place).write_text("two", encoding="utf-8")
        names.add(built_site.digest(tmp_path))
    assert len(names) == 5
    kept = tmp_path / "regiolab/__pycache__/lab.pyc"
    kept.parent.mkdir()
    kept.write_bytes(b"compiled")
    assert built_site.digest(tmp_path) in names
