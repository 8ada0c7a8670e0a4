"""What stands above a finding in a list: a few words that fit on one line, in both languages."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from regiolab import analysis
from regiolab.analysis.findings.finding import Finding
from regiolab.analysis.findings.sentence import counted, said
from regiolab.locale import plural, text
from regiolab.model.codes import CORNERS
from regiolab.model.words import word

MOST = 30
"""Signs that fit in the column beside the map at 1366 pixels, in the widest of usual letters."""

FILLED_IN = {
    **dict.fromkeys(("number", "count", "led", "times", "places"), 8),
    **dict.fromkeys(("first", "second"), "Wm"),
    **dict.fromkeys(("firm", "norm"), "23,4%"),
}


def headlines() -> list[tuple[str, tuple[str, ...]]]:
    """Return where each headline is declared and its message, of a plural both."""
    found = []
    for path in sorted(Path(analysis.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr == "headed"
            ):
                marked = tuple(
                    one.args[0].value
                    for one in ast.walk(node.args[0])
                    if isinstance(one, ast.Call)
                    and isinstance(one.func, ast.Name)
                    and one.func.id == "N_"
                    and isinstance(one.args[0], ast.Constant)
                )
                found.append((f"{path.name}:{node.lineno}", marked))
    return found


@pytest.mark.parametrize(("place", "messages"), headlines(), ids=[one[0] for one in headlines()])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_headline_fits_on_one_line(place: str, messages: tuple[str, ...], language: str) -> None:
    corner = max((word(language, "corner", code) for code in CORNERS), key=len)
    values = {**FILLED_IN, "corners": corner}
    if len(messages) == 1:
        told = [text(language, messages[0], **values)]
    else:
        values.pop("count")
        told = [plural(language, *messages, count, **values) for count in (1, 8)]
    assert [one for one in told if len(one) > MOST] == []


def test_a_finding_is_told_in_short_and_in_full() -> None:
    message = said("{names} have no role.", names="A, B").headed(
        counted(2, "No role: {count} party", "No role: {count} parties")
    )
    reason = said("Why.")
    found = Finding("corners", "good", (), message, reason, reason)
    assert (found.headline("en"), found.text("en")) == ("No role: 2 parties", "A, B have no role.")
