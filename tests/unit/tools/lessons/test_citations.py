"""Sources in a notebook have the number of their place in the list, and nothing else has one."""

from __future__ import annotations

from tools.lesson_pipeline.citations import numbered, numbers

_FIRST = "# Vraag?\n\nDat staat er [S4, SEED].\n\n- **Tijd** (gepland): 10 minuten.\n"
_LAST = "## Bronnen\n\n- **SEED** De pagina\n- **S4** Het persbericht\n"


def test_the_minutes_of_a_lesson_are_no_source() -> None:
    known = numbers([_FIRST, _LAST])
    assert known == {"SEED": 1, "S4": 2}
    assert "- **Tijd** (gepland)" in numbered(_FIRST, known)
    assert "Dat staat er [2, 1]." in numbered(_FIRST, known)
    assert numbered(_LAST, known).endswith("1. De pagina\n2. Het persbericht\n")
