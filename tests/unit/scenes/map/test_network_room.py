"""The picture of a network is as high as its parties need."""

from itertools import pairwise

import pytest

from regiolab.model import Workspace
from regiolab.scenes.map.network import network_picture

WIDTH = 640.0


def network(count):
    workspace = Workspace.new("Regio")
    ids = [
        workspace.add_stakeholder(f"Partij {number:02}", "workers").id for number in range(count)
    ]
    for one, other in pairwise(ids):
        workspace.add_relation(one, other)
    return network_picture(workspace.stakeholders, workspace.relations, "nl", WIDTH, {})


@pytest.mark.parametrize(("count", "most"), [(4, 260), (10, 260), (11, 380), (18, 380), (28, 500)])
def test_few_parties_take_little_paper(count, most):
    group, _ = network(count).groups
    tops = [place.box.y for place in group.places]
    assert max(place.box.bottom for place in group.places) <= most
    assert max(tops) - min(tops) > most * 0.4  # and they spread over it
