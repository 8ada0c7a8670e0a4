"""Laws that hold for every map: order and layout change nothing, both languages are complete."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from regiolab.analysis.findings.cited import by_name
from regiolab.analysis.findings.finding import SEVERITY_WORDS, severity_word
from regiolab.analysis.findings.map_explanations import EXPLANATIONS
from regiolab.analysis.map.conversations import conversations
from regiolab.analysis.map.findings import findings
from regiolab.model import Workspace
from regiolab.model.codes import CORNERS, RELATION_KINDS, ROLES, SECTORS
from regiolab.regions import sources

LEVELS = st.none() | st.integers(0, 4)
NAMES = ["Provincie", "ROC", "UWV", "fnv", "Bakker", "{names}", "=1+1", "École", "école 2", "Z"]


def optional(strategy):
    return st.none() | strategy


PARTY = st.fixed_dictionaries(
    {
        "sector": st.sampled_from(SECTORS),
        "influence": LEVELS,
        "interest": LEVELS,
        "corners": st.lists(st.sampled_from(CORNERS), unique=True, max_size=3),
        "role": st.fixed_dictionaries(
            {"now": optional(st.sampled_from(ROLES)), "desired": optional(st.sampled_from(ROLES))}
        ),
        "discuss": st.booleans(),
        "reason": optional(st.just("Omdat")),
    }
)


@st.composite
def maps(draw):
    """Draw what a map holds: parties, relations and actions, each by name."""
    names = draw(st.lists(st.sampled_from(NAMES), unique=True, max_size=len(NAMES)))
    parties = [{"name": name, **draw(PARTY)} for name in names]
    pairs = [(one, other) for one in names for other in names if one != other]
    relations = draw(
        st.lists(
            st.tuples(
                st.sampled_from(pairs),
                st.sampled_from(RELATION_KINDS[:3]),
                st.sampled_from(["exists", "exists", "desired", "ended"]),
            ),
            unique_by=lambda tie: (frozenset(tie[0]), tie[1]),
            max_size=25,
        )
        if pairs
        else st.just([])
    )
    somebody = st.sampled_from([*names, "Platform X"])
    actions = draw(
        st.lists(
            st.tuples(
                st.sampled_from(["A", "B", "C"]),
                optional(somebody),
                st.lists(st.sampled_from(names), unique=True, max_size=3) if names else st.just([]),
            ),
            unique_by=lambda action: action[0],
            max_size=3,
        )
    )
    return parties, relations, actions


def build(parties, relations, actions):
    """Put everything on a map, in this order, with ids that the map makes."""
    workspace = Workspace.new("Regio")
    id_of = {}
    for fields in parties:
        id_of[fields["name"]] = workspace.add_stakeholder(**fields).id
    for (source, target), kind, status in relations:
        workspace.add_relation(id_of[source], id_of[target], kind, status)
    for title, lead, joins in actions:
        workspace.add_action(title, [], id_of.get(lead, lead), joins=[id_of[one] for one in joins])
    return workspace


def told(workspace):
    """Return all that can be read of the findings and conversations, with names for ids."""
    name_of = {party.id: party.name for party in workspace.stakeholders}
    found = [
        (
            one.code,
            one.severity,
            one.certainty,
            [name_of[id_] for id_ in one.stakeholder_ids],
            [(one.text(language), one.why(language)) for language in ("nl", "en")],
        )
        for one in findings(workspace)
    ]
    return found, [one.text("nl") for one in conversations(workspace)]


@settings(deadline=None)  # the first map of a run imports networkx
@given(maps(), st.randoms(use_true_random=False))
def test_the_order_of_adding_changes_nothing(drawn, random):
    shuffled = [random.sample(things, len(things)) for things in drawn]
    assert told(build(*shuffled)) == told(build(*drawn))


@settings(deadline=None)  # the first map of a run imports networkx
@given(maps(), st.floats(0, 1), st.floats(0, 1))
def test_where_parties_stood_in_a_picture_of_an_earlier_version_changes_nothing(drawn, x, y):
    workspace = build(*drawn)
    before = findings(workspace)
    for party in workspace.stakeholders:
        workspace.update("stakeholders", party.id, {"placement": {"network": {"x": x, "y": y}}})
    assert findings(workspace) == before


@settings(deadline=None)  # the first map of a run imports networkx
@given(maps())
def test_a_finding_is_complete_in_both_languages(drawn):
    workspace = build(*drawn)
    ids = {party.id for party in workspace.stakeholders}
    found = findings(workspace)
    for one in found:
        assert set(one.stakeholder_ids) <= ids
        assert len(set(one.stakeholder_ids)) == len(one.stakeholder_ids)
        assert set(one.source) <= set(sources())
        assert (one.basis == "report") == bool(one.source)
        assert one.text("nl") != one.text("en")
        assert one.why("nl") != one.why("en")
        for language in ("nl", "en"):
            assert one.text(language).endswith(".")
            assert "{count}" not in one.text(language)
            assert one.explanation(language).formula
    assert len({one.key + one.certainty for one in found}) == len(found)


@settings(deadline=None)  # the first map of a run imports networkx
@given(maps())
def test_the_most_pressing_findings_come_first(drawn):
    order = list(SEVERITY_WORDS)
    places = [order.index(one.severity) for one in findings(build(*drawn))]
    assert places == sorted(places)


def test_an_empty_map_and_a_map_of_three_parties_get_no_remarks():
    workspace = Workspace.new("Regio")
    assert findings(workspace) == []
    for name in ("A", "B", "C"):
        workspace.add_stakeholder(name, "government", influence=4, interest=4)
    assert findings(workspace) == []


def test_every_explanation_is_translated_and_names_what_it_does_not_say():
    for code, english in EXPLANATIONS.items():
        dutch = english.in_language("nl")
        named = replace(english, reference=by_name(english.reference))
        assert english.in_language("en") == named, code
        assert dutch.formula != english.formula, code
        assert dutch.example != english.example, code
        assert dutch.limits != english.limits, code
        assert " not " in english.limits, code


def test_every_severity_has_its_word():
    words = {severity: severity_word("nl", severity) for severity in SEVERITY_WORDS}
    assert words == {
        "fix_first": "eerst oplossen",
        "look_again": "kijk hier nog naar",
        "to_discuss": "om te bespreken",
        "good": "staat er al",
    }


def test_findings_need_neither_pandas_nor_numpy(mini):
    code = (
        "import sys\n"
        "from regiolab.analysis.findings import network\n"
        "from regiolab.analysis.map import conversations\n"
        "from regiolab.course import catalogue\n"
        "from regiolab.analysis.map.findings import findings\n"
        "from regiolab.model import Workspace\n"
        "assert 'networkx' not in sys.modules\n"
        "assert len(findings(Workspace.from_json(sys.stdin.read()))) == 11\n"
        "print(*{'pandas', 'numpy', 'scipy', 'matplotlib'} & set(sys.modules))\n"
    )
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[4],
        input=mini.workspace.to_json(),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert not done.stdout.split()
