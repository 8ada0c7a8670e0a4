"""What a newcomer pastes first passes: the example of `docs/widgets.md`, with its Dutch."""

from __future__ import annotations

import importlib.util
import io
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from babel.messages.pofile import read_po

from regiolab.storage import StoredWorkspace
from regiolab.widgets.kit import bundle
from tests.structure.test_locale import beside, differs, forms
from tools.catalogues import Message, entries, messages_in

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs/widgets.md").read_text(encoding="utf-8")
IN_ITS_ROOM = ROOT / "regiolab/widgets/lesson/greeting.py"


def block(language: str) -> str:
    """Return the one block of code of the page in a language."""
    (found,) = re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    return str(found)


@cache
def dutch() -> dict[Message, Message]:
    """Return the translations that stand on the page."""
    return {entry.id: entry.string for entry in read_po(io.StringIO(block("po"))) if entry.id}


def finished(*words: str, given: str = "") -> subprocess.CompletedProcess[str]:
    """Run a tool of this environment in the project, to its end."""
    return subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-m", *words],
        cwd=ROOT,
        input=given,
        capture_output=True,
        text=True,
        check=False,
    )


def test_ruff_has_nothing_to_say_of_the_example() -> None:
    named = f"--stdin-filename={IN_ITS_ROOM}"
    done = finished("ruff", "check", "--output-format=concise", named, "-", given=block("python"))
    assert done.returncode == 0, done.stdout
    done = finished("ruff", "format", "--diff", named, "-", given=block("python"))
    assert done.returncode == 0, done.stdout


def test_a_type_checker_has_nothing_to_say_of_the_example_and_would_see_a_mistake(
    tmp_path: Path,
) -> None:
    right, wrong = tmp_path / "greeting.py", tmp_path / "mistaken.py"
    right.write_text(block("python"), encoding="utf-8")
    wrong.write_text(block("python").replace("return Reply(", "return str("), encoding="utf-8")
    done = finished("mypy", "--no-error-summary", str(right), str(wrong))
    (said,) = done.stdout.splitlines()
    assert wrong.name in said
    assert "[return-value]" in said


def test_each_message_of_the_example_has_its_dutch_on_the_page_and_no_other() -> None:
    known = {entry.id: entry.string for _, entry in entries("nl")}
    used = {message for _, message in messages_in(block("python"))}
    assert used == {*dutch()}
    for message, translation in dutch().items():
        assert all(forms(translation))
        assert not any(differs(*pair) for pair in beside(message, translation))
        assert known.get(message, translation) == translation


def test_the_example_does_what_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle, "script", lambda _: "export default {}")
    monkeypatch.setattr(bundle, "styles", lambda _: "")
    path = tmp_path / "greeting.py"
    path.write_text(block("python"), encoding="utf-8")
    found = importlib.util.spec_from_file_location("greeting", path)
    assert found
    assert found.loader
    made: Any = importlib.util.module_from_spec(found)
    found.loader.exec_module(made)
    widget = made.Greeting(StoredWorkspace(tmp_path / "regio", "Our region", "en"), "en")
    said = widget.answer({"name": "name", "args": {"group": "The Mill", "base": None}})
    assert said["ok"]
    assert said["message"] == "From now on you are The Mill."
    assert widget.workspace.about.group == "The Mill"
    assert widget.view["group"] == "The Mill"
