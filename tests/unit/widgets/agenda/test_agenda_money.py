"""The step about money: what the region brings itself, and the norm a group fills in."""

import pytest

from regiolab.analysis.agenda.coverage import cofinancing


@pytest.fixture
def costed(group):
    """A group whose one action costs 400,000, of which parties bring a part."""
    party = group.adds_party("Gemeente Meerdijk")
    action = group.adds_action("Open een school", party)
    group.workspace.update("actions", action, {"costs": [{"amount": 400_000}]})
    for amount, firmness in ((100_000, "agreed"), (50_000, "intention"), (20_000, "idea")):
        group.workspace.add_commitment(
            *(party, "brings"), what=firmness, amount=amount, form="cash", firmness=firmness
        )
    group.goes_to("money")
    return group


def notes(group):
    return [block["text"] for block in group.blocks if block["type"] == "note"]


def norm(group, field, value):
    return group.fills_in("agenda", "agenda", f"cofinancing_norm.{field}", value)


def test_without_a_norm_the_three_shares_are_told_alone(costed):
    assert cofinancing(costed.workspace) == {
        "firm": pytest.approx(0.25),
        "with_intention": pytest.approx(0.375),
        "with_idea": pytest.approx(0.425),
    }
    told = notes(costed)[0]
    assert all(share in told for share in ("25% vast", "37,5%", "42,5%"))
    assert "norm" not in told


def test_with_a_norm_the_shares_stand_beside_it_with_its_source_and_date(costed):
    for field, value in (("percent", "12,5"), ("source", "brief"), ("date", "14-4-2025")):
        assert norm(costed, field, value)["ok"]
    kept = costed.workspace.agenda.cofinancing_norm
    assert (kept.percent, kept.source) == (12.5, "brief")
    told = notes(costed)[0]
    assert "25%" in told
    assert "de norm is 12,5% (brief en 14 april 2025)" in told
    assert norm(costed, "percent", "")["ok"]
    assert "norm" not in notes(costed)[0]


@pytest.mark.parametrize(
    ("written", "says"),
    [("-5", "0 tot en met 100"), ("150 %", "0 tot en met 100"), ("veel", "niet duidelijk")],
)
def test_a_norm_that_cannot_be_is_refused(costed, written, says):
    ack = norm(costed, "percent", written)
    assert not ack["ok"]
    assert says in ack["error"]
    assert costed.workspace.agenda.cofinancing_norm is None


def test_without_costs_no_share_is_told(group):
    group.goes_to("money")
    assert not any("%" in one for one in notes(group))
