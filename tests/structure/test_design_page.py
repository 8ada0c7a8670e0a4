"""The page on how it looks names what the code has: colours, classes, words on buttons."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from regiolab.locale import text

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/design.md").read_text(encoding="utf-8")
STYLES = "\n".join(
    path.read_text(encoding="utf-8")
    for path in sorted((ROOT / "web").rglob("*.css"))
    if "node_modules" not in path.parts
)
KIT = (ROOT / "web/kit/kit.css").read_text(encoding="utf-8")
LIGHT, DARK = re.findall(r"\.rl \{(.*?)\}", KIT, re.DOTALL)[:2]
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in PAGE.splitlines()
    if line.startswith("|")
]
COLOURS = [[cell.strip("`") for cell in row] for row in ROWS if row[0].startswith("`--rl-")]
WORDS = [row[:2] for row in ROWS if len(row) == 3 and row[0].isascii() and row[0][:1].isupper()][1:]


def variables(rule: str) -> dict[str, str]:
    """Return the value of each variable, of one of JupyterLab's what it is without that."""
    found = re.findall(r"(--rl-[\w-]+): ([^;]+);", rule)
    return {name: re.sub(r"var\([\w-]+, (.+)\)", r"\1", value) for name, value in found}


@pytest.mark.parametrize(("name", "light", "dark"), [(row[0], row[2], row[3]) for row in COLOURS])
def test_a_colour_has_the_values_of_the_page(name: str, light: str, dark: str) -> None:
    assert (variables(LIGHT)[name], variables(DARK)[name]) == (light, dark)


def test_every_variable_class_and_value_of_the_page_is_in_the_styles() -> None:
    named = set(re.findall(r"`([^`]+)`", PAGE))
    looked_up = {
        one
        for one in named
        if one.startswith(("--", ".rl-", "aria-")) or re.fullmatch(r"[a-z-]+: [^`]+", one)
    }
    assert len(looked_up) > 40
    missing = {one for one in looked_up if one not in STYLES}
    assert not missing


def test_every_file_of_the_page_is_there() -> None:
    files = re.findall(r"`((?:web|tests)/[\w./]+)`", PAGE)
    assert files
    assert all((ROOT / file).exists() for file in files)


@pytest.mark.parametrize(("english", "dutch"), WORDS)
def test_a_button_says_what_the_page_says(english: str, dutch: str) -> None:
    assert text("nl", english) == dutch


def test_the_page_has_both_lists() -> None:
    assert len(COLOURS) == 10
    assert [english for english, _ in WORDS] == [
        "Show",
        "Change",
        "Keep",
        "Cancel",
        "Remove",
        "Let go",
    ]
