"""The running text of a lesson is neither a telegram nor a law."""

from __future__ import annotations

import pytest

from tools.course_texts.prose import lengths, running
from tools.readability import running_averages

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
