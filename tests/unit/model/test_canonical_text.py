"""The text of a file: written part by part, it is what Python's own writer makes of the whole."""

import json

from hypothesis import given
from hypothesis import strategies as st

from regiolab.model import Workspace
from regiolab.model.codes import ROLES, SECTORS

LINES = st.text(max_size=20)


def in_one_piece(workspace):
    return json.dumps(json.loads(workspace.to_json()), ensure_ascii=False, sort_keys=True, indent=1)


@given(st.lists(st.tuples(LINES, st.sampled_from(SECTORS)), max_size=6), LINES)
def test_the_parts_make_the_same_text_as_the_whole(notes, challenge):
    workspace = Workspace.new("Regio")
    assert workspace.to_json() == in_one_piece(workspace) + "\n"
    workspace.update("about", "about", {"challenge": challenge.strip() or None})
    for number, (note, sector) in enumerate(notes):
        workspace.add_stakeholder(f"Partij {number}", sector, note=note, role={"now": ROLES[0]})
        assert workspace.to_json() == in_one_piece(workspace) + "\n"
    for party in workspace.stakeholders[:3]:
        workspace.update("stakeholders", party.id, {"note": "anders\nen langer"})
    assert workspace.to_json() == in_one_piece(workspace) + "\n"
    assert Workspace.from_json(workspace.to_json()).to_json() == workspace.to_json()
