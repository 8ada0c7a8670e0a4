"""A language with a line in the list and five messages: everything opens, the rest in English."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]
LISTED = '    "en": "en_GB",\n'
FRISIAN = """
msgid ""
msgstr ""
"Language: fy\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

msgid "Close"
msgstr "Slute"

msgid "Cancel"
msgstr "Ofbrekke"

msgid "Details for whoever helps you"
msgstr "Mear foar wa't dy helpt"

msgid "Our challenge, in one sentence"
msgstr "Us opjefte, yn ien sin"

msgid "{count} word"
msgid_plural "{count} words"
msgstr[0] "{count} wurd"
msgstr[1] "{count} wurden"
"""


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Return what every screen shows in a copy of the package that knows Frisian."""
    copy, work = tmp_path_factory.mktemp("copy"), tmp_path_factory.mktemp("work")
    shutil.copytree(
        ROOT / "regiolab", copy / "regiolab", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copytree(ROOT / "data", copy / "data")
    shutil.copytree(ROOT / "lessons", copy / "lessons")
    languages = copy / "regiolab/locale/languages.py"
    text = languages.read_text(encoding="utf-8")
    assert LISTED in text
    languages.write_text(text.replace(LISTED, f'{LISTED}    "fy": "fy_NL",\n'), encoding="utf-8")
    (copy / "regiolab/locale/fy").mkdir()
    (copy / "regiolab/locale/fy/kit.po").write_text(FRISIAN, encoding="utf-8")
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, str(Path(__file__).with_name("every_screen.py")), "fy", str(work)],
        cwd=copy,
        env={**os.environ, "PYTHONPATH": str(copy)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    read: dict[str, Any] = json.loads(done.stdout)
    return read


def test_every_screen_opens_with_the_words_that_there_are(seen: dict[str, Any]) -> None:
    for name in ("agenda", "choose_region", "stakeholder_map", "tension_scan", "figure", "quiz"):
        assert '"close": "Slute"' in seen["screens"][name]
    assert '"language": "fy"' in seen["screens"]["check_connection"]
    assert "Us opjefte, yn ien sin" in seen["screens"]["challenge"]


def test_what_has_no_translation_is_in_english(seen: dict[str, Any]) -> None:
    assert '"keep_theirs": "Keep' in seen["screens"]["agenda"]
    assert "Our region is" in seen["screens"]["sentence"]
    assert "Are differences growing?" in seen["screens"]["progress"]
    assert " wurden" in seen["screens"]["glossary"]


def test_the_example_is_there_in_english(seen: dict[str, Any]) -> None:
    assert "invented" in seen["screens"]["example"]
    assert "Slute" in seen["screens"]["example"]


def test_every_file_can_be_written(seen: dict[str, Any]) -> None:
    suffixes = {name.partition(".")[2] for name in seen["files"]}
    assert suffixes >= {"docx", "agenda.xlsx", "xlsx", "poster.svg", "gexf", "graphml", "svg"}
