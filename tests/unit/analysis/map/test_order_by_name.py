"""Parties are told in the order of the alphabet, also where two differ in nothing but capitals."""

from regiolab.analysis.findings.order import by_name
from regiolab.model.entities import Stakeholder


def party(id_, name):
    return Stakeholder(id=id_, order=1, name=name, sector="education")


def test_two_parties_of_which_the_names_differ_in_capitals_alone_have_one_order():
    """A file can hold two such parties; which got which id says nothing."""
    parties = [party("aaaaaaa2", "roc"), party("bbbbbbb2", "ROC"), party("ccccccc2", "MBO")]
    assert [one.name for one in sorted(parties, key=by_name)] == ["MBO", "ROC", "roc"]
