"""What is about words runs in both languages in the browser, whatever else runs in one."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).resolve().parents[1] / "browser"
ABOUT_WORDS = {"check_language", "check_fits", "check_looks"}
"""Of `page_checks`: whether words are of one language, and whether they fit."""

_IN_ONE = re.compile(r'pytestmark = pytest\.mark\.behaviour_in\("(\w+)"\)')


def modules() -> Iterator[tuple[str, str, str]]:
    """Yield name, language and code of each file of tests that says a language."""
    for path in sorted(FOLDER.glob("test_*.py")):
        code = path.read_text(encoding="utf-8")
        if said := _IN_ONE.search(code):
            yield path.name, said[1], code


def not_in_both(code: str) -> list[str]:
    """Return the tests of a file that look at words and are not marked `words`."""
    return [
        test.name
        for test in ast.parse(code).body
        if isinstance(test, ast.FunctionDef)
        and test.name.startswith("test_")
        and ABOUT_WORDS & {one.attr for one in ast.walk(test) if isinstance(one, ast.Attribute)}
        and not any("mark.words" in ast.unparse(one) for one in test.decorator_list)
    ]


def test_a_test_about_words_runs_in_both_languages() -> None:
    found = {name: tests for name, _, code in modules() if (tests := not_in_both(code))}
    assert found == {}


def test_neither_language_is_left_out_where_one_is_enough() -> None:
    assert {language for _, language, _ in modules()} == {"nl", "en"}


def test_a_test_about_words_that_is_not_marked_is_found() -> None:
    code = "def test_it(lesson):\n    page_checks.check_fits(lesson, '01')\n"
    assert not_in_both(code) == ["test_it"]
    assert not_in_both(f"@pytest.mark.words\n{code}") == []
