"""What is on the screen is in the language of the reader, whatever step is open."""

import json

from regiolab.model.entities import Region
from regiolab.widgets.agenda.steps import STEP_NAMES

ALIKE = {"Provinciale Staten", "1. Q2"}
"""A proper name, and what the group typed itself."""

NAMES = {"name", "key", "id", "type", "command", "args", "href", "tone", "dir", "anchor", "weight"}


def words(value):
    """Return the texts a person sees."""
    match value:
        case str():
            return {value} if any(sign.isalpha() for sign in value) else set()
        case dict():
            return set().union(*(words(one) for key, one in value.items() if key not in NAMES))
        case list():
            return set().union(*(words(one) for one in value))
    return set()


def filled(group):
    school = group.adds_party("ROC", "education")
    group.workspace.choose_region(Region(level="province", code="PV23"))
    group.workspace.update("agenda", "agenda", {"chosen_tensions": ["funding"]})
    challenge = group.adds_challenge("Q1")
    action = group.adds_action("Q2", school)
    commitment = group.does("add_commitment", stakeholder=school, direction="brings", what="Q3")
    indicator = group.does("add_indicator", title="Q4")["data"]["open"]
    fields = {"start": "2199-01-01", "end": "2199-12-31", "first_step_date": "2199-02-01"}
    group.workspace.update("actions", action, {**fields, "costs": [{"amount": 5.0}]})
    return {
        "challenges": challenge,
        "commitments": commitment["data"]["open"],
        "indicators": indicator,
        **dict.fromkeys(("actions", "decisions", "money", "planning"), action),
    }


def test_no_sentence_is_the_same_in_both_languages(group, another_notebook):
    cards = filled(group)
    for step in STEP_NAMES:
        seen = []
        for one in (group, another_notebook):
            one.goes_to(step, cards.get(step))
            one.does("offer", opened=True)
            seen.append(words({"step": one.view["step"], "steps": one.view["steps"]}))
        same = {text for text in seen[0] & seen[1] if " " in text}
        assert same <= ALIKE, step


def test_nothing_is_left_to_fill_in_between_braces(group):
    cards = filled(group)
    for step in STEP_NAMES:
        group.goes_to(step, cards.get(step))
        assert "{" not in "".join(words(json.loads(json.dumps(group.view["step"]))))
