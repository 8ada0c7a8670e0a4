"""What was filled in is changed in its place; the header names the challenge there is."""

import pytest


@pytest.fixture
def action(group):
    id_ = group.adds_action("Open een hal")
    costs = [{"amount": 1000, "year": 2030}, {"amount": 500}]
    group.workspace.update("actions", id_, {"costs": costs})
    group.goes_to("money", id_)
    return id_


def changes(group, name, value):
    shown = next(one for one in group.fields if one["name"] == name)
    return group.does(shown["command"], **shown["args"], value=value, base=shown["value"])


def test_an_amount_is_changed_where_it_stands(group, action):
    assert changes(group, f"actions.{action}.costs.0.amount", "1.250,50")["ok"]
    assert changes(group, f"actions.{action}.costs.1.year", "2031")["ok"]
    costs = group.workspace.actions[0].costs
    assert [(one.amount, one.year) for one in costs] == [(1250.5, 2030), (500, 2031)]
    group.workspace.undo()
    assert group.workspace.actions[0].costs[1].year is None


def test_an_amount_that_is_none_is_refused_and_the_old_one_stays(group, action):
    assert not changes(group, f"actions.{action}.costs.0.amount", "-5")["ok"]
    assert group.workspace.actions[0].costs[0].amount == 1000


def test_a_baseline_is_changed_where_it_stands(group):
    id_ = group.does("add_indicator", title="gediplomeerden")["data"]["open"]
    group.does("measure", indicator=id_, which="baseline", value="310", year="2025")
    group.goes_to("indicators", id_)
    assert group.fills_in("indicators", id_, "baseline.value", "315,5")["ok"]
    assert group.fills_in("indicators", id_, "baseline.year", "2024")["ok"]
    (made,) = group.workspace.indicators
    assert (made.baseline.value, made.baseline.year) == (315.5, 2024)
    ack = group.fills_in("indicators", id_, "baseline.year", "")
    assert ack["error"] == "Bij een getal hoort een jaar. Vul ze allebei in, of haal ze samen weg."
    assert group.workspace.indicators[0].baseline.year == 2024


def test_without_a_challenge_of_the_day_the_header_names_that_of_the_agenda(group):
    assert group.view["challenge"]["text"] == "nog niet ingevuld"
    group.adds_challenge("Meer technici")
    assert group.view["challenge"]["text"] == "Meer technici"
    group.adds_challenge("Minder reizen")
    assert group.view["challenge"]["text"] == "Meer technici (en nog 1)"


def test_a_challenge_of_the_agenda_becomes_that_of_the_day_with_one_button(group):
    group.adds_challenge("Meer technici")
    group.goes_to("challenges")
    (button,) = [one for one in group.blocks if one.get("key") == "for_the_map"]
    ack = group.does(button["command"], **button["args"])
    assert ack["message"] == "De opgave van vandaag: Meer technici"
    assert group.workspace.about.challenge == "Meer technici"
    group.workspace.undo()
    assert group.workspace.about.challenge is None
