"""A hint at parties that may be the same: while typing, and never a decision."""

import pytest

from regiolab.model import Workspace
from regiolab.widgets.map.alike import alike


@pytest.mark.parametrize(
    ("typed", "there", "hinted"),
    [
        ("gem. Zwolle", "Gemeente Zwolle", True),
        ("UT", "Universiteit Twente", True),
        ("Universiteit Twente", "UT", True),
        ("EBZ", "Economic Board Zuid-Holland", True),
        ("Gemeente Meerdijck", "Gemeente Meerdijk", True),
        ("Stichting Werk", "werk", True),
        ("Provincie", "Provincie Overijssel", True),
        ("Coöperatie Oost", "cooperatie oost", True),
        ("Ministerie van SZW", "Ministerie van OCW", False),
        ("Noord-Holland Noord", "Noord-Holland Zuid", False),
        ("Gemeente Edam", "Gemeente Zwolle", False),
        ("R", "ROC", False),
        ("", "ROC", False),
        ("…", "ROC", False),
    ],
)
def test_names_that_may_be_the_same_are_hinted_at(typed, there, hinted):
    workspace = Workspace.new("Waterland-Oost")
    workspace.add_stakeholder(there, "government")
    assert alike(typed, workspace.stakeholders) == ([there] if hinted else [])


def test_abbreviation_and_other_names_count():
    workspace = Workspace.new("Waterland-Oost")
    workspace.add_stakeholder(
        "Federatie van bonden", "workers", abbreviation="FNB", aliases=["De Bond"]
    )
    assert alike("fnb", workspace.stakeholders) == ["Federatie van bonden"]
    assert alike("Bond", workspace.stakeholders) == ["Federatie van bonden"]


def test_at_most_three_are_named():
    workspace = Workspace.new("Waterland-Oost")
    for number in range(6):
        workspace.add_stakeholder(f"Provincie {number}", "government")
    assert len(alike("Provincie", workspace.stakeholders)) == 3


def test_the_hint_comes_while_typing_and_changes_nothing(person):
    person.adds("Universiteit Twente", "knowledge")
    ack = person.does("alike", name="UT")
    assert ack["data"]["alike"] == "Staat al op de kaart, of lijkt erop: Universiteit Twente."
    assert person.does("alike", name="ROC")["data"]["alike"] == ""


def test_the_sector_is_proposed_from_the_name_that_is_typed(person):
    for name, sector in {"Gemeente Zwolle": "government", "ROC": "education", "Xyz": ""}.items():
        assert person.does("alike", name=name)["data"]["sector"] == sector
    assert person.does("add", name="UT", sector="knowledge")["ok"]
