"""The running text of a lesson is neither a telegram nor a law."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from regiolab.locale import LANGUAGES
from tools.course_texts.prose import lengths, running
from tools.readability import running_averages

ROOT = Path(__file__).parents[2]
AVERAGES = running_averages()
SHORTEST, LONGEST = 11.0, 14.0
"""Words per sentence, as the mean of a lesson."""


@pytest.mark.parametrize(("lesson", "language"), AVERAGES)
def test_sentences_of_a_lesson_can_be_read_aloud(lesson: str, language: str) -> None:
    assert SHORTEST <= AVERAGES[lesson, language] <= LONGEST


def test_headings_tables_and_ways_on_are_no_running_text() -> None:
    apart = "## Kort\n\n| a | b |\n**Verder:** [x](y)\n<summary>Zo kort</summary>\n\n"
    text = apart + "Dit is een hele zin."
    assert lengths(running(text)).average == 5


@pytest.mark.parametrize("language", LANGUAGES)
def test_lesson_00_begins_with_a_region_and_one_sentence(language: str) -> None:
    """Measured at 1366 x 768 these are one screen and a half: 1,083 of 731 pixels."""
    notebook = json.loads((ROOT / "notebooks" / language / "00_start.ipynb").read_text("utf-8"))
    cells = [(cell["cell_type"], "".join(cell["source"])) for cell in notebook["cells"]]
    calls = [words.splitlines()[-1] for kind, words in cells if kind == "code"]
    assert calls[1:3] == ["lab.choose_region()", 'lab.sentence("00")']
    (at,) = [place for place, (_, words) in enumerate(cells) if words.endswith(calls[2])]
    told = [
        re.sub(r"<details>.*?</details>", "", words, flags=re.DOTALL)
        for kind, words in cells[:at]
        if kind == "markdown"
    ]
    assert sum(len(one.split()) for one in told) <= 190
