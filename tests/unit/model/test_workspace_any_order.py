"""Whatever a group does in whatever order, the laws of the workspace hold."""

import json

import jsonschema
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from regiolab.model import InputError, Workspace
from regiolab.model.adding import add_parties
from regiolab.model.codes import CORNERS, RELATION_KINDS, SECTORS
from regiolab.model.integrity import dangling
from tools.make_schema import schema

WORDS = st.text(max_size=12)
LEVELS = st.one_of(st.none(), st.integers(0, 4))
VALIDATOR = jsonschema.Draft202012Validator(schema())


def refusal_of(change):
    """Make a change; return why it was refused, `None` when it was made."""
    try:
        change()
    except InputError as error:
        return error
    return None


class AnyOrder(RuleBasedStateMachine):
    """Steps of a group that types anything, taken in any order.

    `texts` holds the text after each step that undo can return to.
    """

    def __init__(self):
        super().__init__()
        self.workspace = Workspace.new("Regio")
        self.texts = [self.workspace.to_json()]
        self.undone = []

    def step(self, change):
        """Take a step: it makes one change, or is refused and makes none."""
        steps = len(self.workspace.history.done)
        before = self.workspace.to_json()
        refusal = refusal_of(change)
        made = len(self.workspace.history.done) - steps
        if refusal is not None:
            assert refusal.text("nl")
            assert made == 0
        assert made in (0, 1)
        if made:
            self.texts.append(self.workspace.to_json())
            self.undone = []
        else:
            assert self.workspace.to_json() == before

    def one_of(self, collection, pick):
        """Pick by place: ids differ from run to run, so that a failure could not be repeated."""
        ids = [entity.id for entity in self.workspace.all_of(collection)]
        return ids[pick % len(ids)] if ids else "nobody"

    @rule(name=WORDS, sector=st.sampled_from([*SECTORS, "x"]), level=LEVELS, note=WORDS)
    def add_a_party(self, name, sector, level, note):
        self.step(lambda: self.workspace.add_stakeholder(name, sector, influence=level, note=note))

    @rule(names=st.lists(WORDS, max_size=4), sector=st.sampled_from(SECTORS))
    def paste_parties(self, names, sector):
        self.step(
            lambda: add_parties(
                self.workspace, [{"name": name, "sector": sector} for name in names]
            )
        )

    @rule(a=st.integers(0, 9), b=st.integers(0, 9), kind=st.sampled_from(RELATION_KINDS))
    def tie(self, a, b, kind):
        ends = (self.one_of("stakeholders", a), self.one_of("stakeholders", b))
        self.step(lambda: self.workspace.add_relation(*ends, kind))

    @rule(title=WORDS, corners=st.lists(st.sampled_from(CORNERS)))
    def add_a_challenge(self, title, corners):
        self.step(lambda: self.workspace.add_challenge(title, corners=corners))

    @rule(title=WORDS, pick=st.integers(0, 9), named=st.booleans())
    def add_an_action(self, title, pick, named):
        lead = "Platform X" if named else self.one_of("stakeholders", pick)
        challenges = list(self.workspace.state["challenges"])[: pick % 3]
        joins = list(self.workspace.state["stakeholders"])[: pick % 4]
        self.step(lambda: self.workspace.add_action(title, challenges, lead, joins=joins))

    @rule(pick=st.integers(0, 9), amount=st.floats())
    def commit(self, pick, amount):
        party, action = self.one_of("stakeholders", pick), self.one_of("actions", pick)
        self.step(
            lambda: self.workspace.add_commitment(party, "brings", amount=amount, action=action)
        )

    @rule(pick=st.integers(0, 9), level=LEVELS, seen=LEVELS, role=st.sampled_from(["joins", None]))
    def answer(self, pick, level, seen, role):
        party = self.one_of("stakeholders", pick)
        fields = {"interest": level, "role.now": role}
        self.step(
            lambda: self.workspace.update("stakeholders", party, fields, base={"interest": seen})
        )

    @rule(pick=st.integers(0, 9), party=st.integers(0, 9), value=st.integers(-3, 3))
    def take_a_position(self, pick, party, value):
        challenge = self.one_of("challenges", pick)
        fields = {f"position.{challenge}": value}
        id_ = self.one_of("stakeholders", party)
        self.step(lambda: self.workspace.update("stakeholders", id_, fields))

    @rule(
        collection=st.sampled_from(["stakeholders", "relations", "challenges", "actions"]),
        pick=st.integers(0, 9),
    )
    def remove(self, collection, pick):
        id_ = self.one_of(collection, pick)
        self.step(lambda: self.workspace.remove(collection, id_))

    @rule(pick=st.integers(0, 9), mine=st.booleans())
    def settle(self, pick, mine):
        id_ = self.one_of("conflicts", pick)
        self.step(lambda: self.workspace.settle(id_, mine=mine))

    @rule()
    def undo(self):
        change = self.workspace.undo()
        assert (change is None) == (len(self.texts) == 1)
        if change is not None:
            self.undone.append(self.texts.pop())
        assert self.workspace.to_json() == self.texts[-1]

    @rule()
    def redo(self):
        change = self.workspace.redo()
        assert (change is None) == (not self.undone)
        if change is not None:
            self.texts.append(self.undone.pop())
        assert self.workspace.to_json() == self.texts[-1]

    @rule()
    def go_on_with_the_file(self):
        """Close and open: the text is the same, the undo stack is the journal's business."""
        self.workspace = Workspace.from_json(self.workspace.to_json())
        self.texts, self.undone = [self.workspace.to_json()], []

    @invariant()
    def the_text_comes_back_as_it_was_and_fits_the_schema(self):
        written = self.workspace.to_json()
        assert Workspace.from_json(written).to_json() == written
        written.encode()
        VALIDATOR.validate(json.loads(written))

    @invariant()
    def no_reference_leads_nowhere(self):
        assert not list(dangling(self.workspace.state))

    @invariant()
    def no_two_parties_have_one_name(self):
        names = [party.name.casefold() for party in self.workspace.stakeholders]
        assert len(names) == len(set(names))


AnyOrder.TestCase.settings = settings(
    max_examples=60,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestAnyOrder = AnyOrder.TestCase
