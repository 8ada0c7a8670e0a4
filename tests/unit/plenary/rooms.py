"""Groups of a workshop day, made for tests."""

from regiolab.model import Workspace
from regiolab.model.entities import Region


def group(name, parties, *, id_=None, region="CR05", relations=(), actions=(), ids=None):
    """Return the work of a group.

    Args:
        name: of the group; empty for a group that gave none.
        parties: names, or name -> fields.
        id_: of the workspace.
        region: code of a COROP region, empty for none.
        relations: pairs of names, or triples with the status.
        actions: titles, or title -> name of the lead.
        ids: name of a party -> its id, as a starter kit gives them.
    """
    work = Workspace.new("Onze regio")
    if name:
        work.update("about", "about", {"group": name})
    if region:
        work.choose_region(Region(level="corop", code=region))
    parties = parties if isinstance(parties, dict) else {key: {} for key in parties}
    of = {}
    for called, fields in parties.items():
        given = {"id": ids[called]} if ids and called in ids else {}
        fields = {"sector": "government", **fields, **given}
        of[called] = work.add_stakeholder(called, fields.pop("sector"), **fields).id
    for source, target, *status in relations:
        work.add_relation(of[source], of[target], status=status[0] if status else "exists")
    actions = actions if isinstance(actions, dict) else dict.fromkeys(actions)
    if actions:
        challenge = work.add_challenge("Te weinig vakmensen")
        for title, lead in actions.items():
            work.add_action(title, [challenge.id], of.get(lead))
    text = work.to_json()
    return Workspace.from_json(text.replace(f'"{work.id}"', f'"{id_ or "work" + name}"'))


def names(merged):
    """Return the names of the joint parties with the names of the groups that list them."""
    return {
        one.name: sorted(merged.group[key].name for key in one.groups) for one in merged.parties
    }
