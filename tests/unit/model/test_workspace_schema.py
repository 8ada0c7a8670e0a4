"""The published JSON Schema says what a workspace file is."""

import json

import jsonschema
import pytest

from regiolab.model import Workspace
from tools.make_schema import SCHEMA, text


@pytest.fixture(scope="module")
def validator():
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


@pytest.fixture
def data():
    made = Workspace.new("Regio Zwolle")
    school = made.add_stakeholder(
        "Deltion",
        "education",
        influence=0,
        corners=["education"],
        contact={"role": "wethouder", "by": "2026-03-12"},
        aliases=["D"],
    )
    firm = made.add_stakeholder("Bedrijf", "employers")
    made.add_relation(school.id, firm.id, "funds", strength=1, sign="good")
    challenge = made.add_challenge("Vakmensen", evidence=[{"text": "krapte", "value": 3.5}])
    made.update("stakeholders", firm.id, {f"position.{challenge.id}": -2})
    made.add_action("Open een hal", [challenge.id], school.id, start="2026-01-01", costs=1000)
    made.add_commitment(firm.id, "brings", amount=10, form="cash", firmness="idea")
    own = {"title": "Banen", "value": 3, "year": 2024, "source": "zelf geteld", "beside": "growth"}
    made.add("own_figures", own, "add {item}", {"item": "title"})
    made.put("tensions", "content", {"position": 5, "strain": "some"}, step="change an answer")
    made.put("bets", "divergence", {"choice": "larger"}, step="change an answer")
    made.update("stakeholders", school.id, {"influence": 1})
    made.update("stakeholders", school.id, {"influence": 2}, base={"influence": 0})
    return json.loads(made.to_json())


def test_the_published_schema_is_what_the_tool_writes():
    assert SCHEMA.read_text(encoding="utf-8") == text(), "run: make schema"


def test_the_tool_writes_the_same_twice():
    assert text() == text()


def test_a_file_that_regiolab_writes_fits_the_schema(validator, data):
    assert data["conflicts"]
    validator.validate(data)
    validator.validate(json.loads(Workspace.new("Leeg").to_json()))


def test_what_a_later_version_added_fits_the_schema(validator, data):
    data |= {"later": {}, "schema_version": "1.7"}
    data["stakeholders"][0]["mood"] = "goed"
    data["stakeholders"][0]["contact"]["phone"] = None
    validator.validate(data)


@pytest.mark.parametrize(
    "breaking",
    [
        lambda data: data.pop("id"),
        lambda data: data.pop("about"),
        lambda data: data.pop("schema_version"),
        lambda data: data.update(schema_version="2.0"),
        lambda data: data.update(stakeholders={}),
        lambda data: data["about"].pop("title"),
        lambda data: data["stakeholders"][0].pop("id"),
        lambda data: data["stakeholders"][0].pop("name"),
        lambda data: data["stakeholders"][0].update(name=""),
        lambda data: data["stakeholders"][0].update(name="x" * 201),
        lambda data: data["stakeholders"][0].update(sector="overheid"),
        lambda data: data["own_figures"][0].update(beside="Growth of 2031"),
        lambda data: data["stakeholders"][0].update(influence=5),
        lambda data: data["stakeholders"][0].update(influence="3"),
        lambda data: data["stakeholders"][0].update(influence=2.5),
        lambda data: data["relations"][0].pop("target"),
        lambda data: data["relations"][0].update(kind="vrienden"),
        lambda data: data["challenges"][0].update(title=""),
        lambda data: data["actions"][0].update(costs=[{"amount": -1}]),
        lambda data: data["commitments"][0].update(direction="geeft"),
        lambda data: data["tensions"][0].update(position=6),
        lambda data: data["conflicts"][0].pop("collection"),
    ],
)
def test_a_broken_file_does_not_fit_the_schema_and_is_not_opened(validator, data, breaking):
    breaking(data)
    assert not validator.is_valid(data)
    with pytest.raises(ValueError, match="file"):
        Workspace.from_json(json.dumps(data))
