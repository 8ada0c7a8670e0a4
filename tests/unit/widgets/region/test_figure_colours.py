"""A picture on the page has the colours of the one on paper, and follows the theme of the page."""

from __future__ import annotations

import re
from pathlib import Path

from regiolab.figures import figure
from regiolab.scenes.drawing import palette
from regiolab.widgets.region.colours import VARIABLES, in_variables

STYLES = Path(__file__).parents[4] / "web/region/figure/asked_picture.css"
LIGHT, DARK, FORCED = re.findall(
    r"\.rl-asked-picture \{(.*?)\}", STYLES.read_text(encoding="utf-8"), re.DOTALL
)


def variables(rule: str) -> dict[str, str]:
    return dict(re.findall(r"--rl-f-([\w-]+): ([^;]+);", rule))


def test_in_the_light_theme_each_variable_is_its_colour() -> None:
    light = variables(LIGHT)
    for colour, name in VARIABLES.items():
        if colour != palette.PAPER:  # the page's own
            assert light[name] == colour


def test_the_dark_theme_and_forced_colours_have_every_variable() -> None:
    wanted = set(VARIABLES.values()) | {"held"}
    assert set(variables(LIGHT)) == wanted
    assert set(variables(DARK)) == wanted - {"paper"}
    assert set(variables(FORCED)) == wanted


def test_a_drawing_has_no_colour_that_does_not_follow_the_theme() -> None:
    for name in ("divergence", "ageing", "profile", "look_alikes", "borders"):
        drawn = in_variables(figure(name, None, "nl").screen().svg)
        assert not re.findall(r"#[0-9a-f]{6}\b", drawn), name
