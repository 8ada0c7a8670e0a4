"""A lesson that was run and turned into HTML shows every widget, though no kernel is there."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from html import unescape
from pathlib import Path

from regiolab.course.lessons import lessons

PICTURE = 'src="data:image/svg+xml;base64,'


def words(html: str) -> str:
    """Return what stands between the tags."""
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())


def test_every_widget_of_every_lesson_is_in_the_html(tmp_path: Path) -> None:
    script = Path(__file__).with_name("lessons_as_html.py")
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, str(script), "nl"],
        env={**os.environ, "REGIOLAB_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    assert list(seen) == [one.stem for one in lessons()]
    for name, lesson in seen.items():
        assert lesson["kept"], name
        page = words(lesson["html"])
        for fallback in lesson["kept"]:
            assert words(fallback), name
            assert words(fallback) in page, name
        pictures = sum(fallback.count(PICTURE) for fallback in lesson["kept"])
        assert lesson["html"].count(PICTURE) == pictures, name
        assert "object at 0x" not in lesson["html"], name
        assert "application/vnd.jupyter.widget-state+json" not in lesson["html"], name
