"""Files that people bring: newer, edited by hand, damaged or something else altogether."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regiolab.model import InputError, Workspace
from regiolab.model.migrations import migrated

FOREIGN = "Dit is geen bestand van regiolab. Kies een bestand dat je uit regiolab hebt gedownload."
DAMAGED = (
    "Dit bestand is beschadigd of niet compleet en kan niet worden gelezen. "
    "Kies een ander bestand, of download het nog een keer."
)


def workspace():
    made = Workspace.new("Regio Zwolle")
    school = made.add_stakeholder("Deltion", "education", influence=3, role={"now": "joins"})
    firm = made.add_stakeholder("Bedrijf", "employers")
    made.add_relation(school.id, firm.id, "meets")
    challenge = made.add_challenge("Vakmensen", evidence=[{"text": "krapte"}])
    made.add_action("Open een hal", [challenge.id], school.id)
    return made


def sentence(text):
    """Open a file that cannot be opened; return what the reader sees."""
    with pytest.raises(InputError) as refused:
        Workspace.from_json(text)
    return refused.value.text("nl")


def edited(edit):
    """Return the text of a file that somebody edited by hand."""
    data = json.loads(workspace().to_json())
    edit(data)
    return json.dumps(data)


def test_what_a_newer_version_added_is_kept_everywhere_also_after_an_edit():
    def edit(data):
        data["schema_version"] = "1.7"
        data["later"] = {"list": [1, None, "", {}], "text": "ja"}
        data["later.too"] = None
        data["about"]["colour"] = "groen"
        party = data["stakeholders"][0]
        party["mood"] = {"now": "goed", "empty": ""}
        party["dotted.name"] = False
        party["role"]["since"] = 2024
        data["challenges"][0]["evidence"][0]["page"] = 12

    text = edited(edit)
    read = Workspace.from_json(text)
    assert json.loads(read.to_json()) == json.loads(text)
    party = read.stakeholders[0]
    read.update("stakeholders", party.id, {"influence": 1, "role.desired": "advises"})
    read.update("about", "about", {"group": "Groep 1"})
    expected = json.loads(text)
    expected["stakeholders"][0] |= {"influence": 1}
    expected["stakeholders"][0]["role"] |= {"desired": "advises"}
    expected["about"]["group"] = "Groep 1"
    assert json.loads(read.to_json()) == expected
    read.undo()
    read.undo()
    assert json.loads(read.to_json()) == json.loads(text)


def beside(name):
    """Return the text of a file with a figure of the group beside a figure of a lesson."""
    own = {"id": "f1", "title": "Banen", "value": 3, "year": 2024, "source": "zelf geteld"}
    return edited(lambda data: data.update(own_figures=[own | {"beside": name}]))


@pytest.mark.parametrize("name", ["growth", "map:share_65plus", "a_figure_of_2031"])
def test_the_name_of_a_figure_is_kept_also_when_this_version_does_not_have_it(name):
    [figure] = json.loads(Workspace.from_json(beside(name)).to_json())["own_figures"]
    assert figure["beside"] == name


@pytest.mark.parametrize("name", ["Growth", "map:", "map:new:one", "two words", "1_figure"])
def test_what_cannot_be_the_name_of_a_figure_is_refused(name):
    assert f"“{name}” is hier geen antwoord" in sentence(beside(name))


def test_a_newer_major_version_is_refused():
    assert sentence(edited(lambda data: data.update(schema_version="2.0"))) == (
        "Dit bestand is gemaakt met een nieuwere regiolab (versie 2.0). "
        "Werk regiolab bij en open het opnieuw; er is niets aan het bestand veranderd."
    )


@pytest.mark.parametrize("version", ["0.9", "een", "", "-1.0"])
def test_a_version_that_never_was_is_refused(version):
    assert sentence(edited(lambda data: data.update(schema_version=version))) == (
        f"Volgens dit bestand is het van versie {version}, en die kent regiolab niet. "
        "Kies een bestand dat je uit regiolab hebt gedownload."
    )


def test_an_older_version_is_brought_up_to_date_step_by_step():
    steps = {
        "1.0": ("1.1", lambda data: {**data, "a": 1}),
        "1.1": ("2.0", lambda data: {**data, "b": data["a"] + 1}),
    }
    migrated_data = migrated({"schema_version": "1.0"}, "2.0", steps)
    assert migrated_data == {"schema_version": "2.0", "a": 1, "b": 2}


@pytest.mark.parametrize("indent", [None, 4])
def test_a_file_with_another_order_and_other_indentation_is_the_same_workspace(indent):
    written = workspace().to_json()
    data = json.loads(written)
    data["stakeholders"].reverse()
    turned = json.dumps(dict(reversed(list(data.items()))), indent=indent, ensure_ascii=True)
    assert Workspace.from_json(turned).to_json() == written


def test_a_byte_order_mark_is_no_hindrance():
    written = workspace().to_json()
    assert Workspace.from_json("\ufeff" + written).to_json() == written


@given(st.data())
def test_a_file_that_was_cut_off_anywhere_is_damaged(data):
    written = workspace().to_json()
    cut = data.draw(st.integers(1, len(written.rstrip()) - 1))
    assert sentence(written[:cut]) == DAMAGED


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  \n",
        "geen json",
        "<html></html>",
        '{"a": NaN}',
        "[" * 100_000,
        '{"a":' * 100_000,
        "1" * 5000,
        '{"schema_version": "1.0", "id": "x", "about": {"title": "R", "n": ' + "1" * 5000 + "}}",
    ],
)
def test_what_is_no_json_is_damaged(text):
    assert sentence(text) == DAMAGED


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        "12",
        "null",
        '"tekst"',
        "{}",
        '{"cells": [], "nbformat": 4}',
        '{"schema_version": 1.0, "id": "x"}',
        '{"schema_version": "1.0", "id": ""}',
        '{"schema_version": "1.0", "id": 12}',
        '{"schema_version": "1.0"}',
    ],
)
def test_json_of_another_program_is_foreign(text):
    assert sentence(text) == FOREIGN


def test_what_is_nested_too_deep_to_be_written_again_is_refused():
    deep = json.loads("[" * 200 + "]" * 200)
    assert "lagen diep" in sentence(edited(lambda data: data.update(later=deep)))
    assert "lagen diep" in sentence(edited(lambda data: data["about"].update(later=deep)))


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (
            lambda data: data["stakeholders"][0].update(influence=9),
            "bij de partijen, “Deltion”, de invloed: 9 is hier te hoog. Kies 4 of lager.",
        ),
        (
            lambda data: data["stakeholders"][0].update(sector="overheid"),
            "bij de partijen, “Deltion”, de sector: “overheid” is hier geen antwoord.",
        ),
        (
            lambda data: data["stakeholders"][0].update(name=""),
            "de naam: Vul een naam in.",
        ),
        (
            lambda data: data["stakeholders"][0].pop("id"),
            "bij de partijen, “Deltion”, “id”: Dit kan niet leeg blijven.",
        ),
        (
            lambda data: data["actions"][0].update(start="gisteren"),
            "bij de acties, “Open een hal”, het begin: “gisteren” is geen datum.",
        ),
        (
            lambda data: data["challenges"][0]["evidence"][0].update(text=""),
            "bij de opgaven, “Vakmensen”, de onderbouwing: Vul een tekst in.",
        ),
        (
            lambda data: data["about"].pop("title"),
            "bij het titelblad, “about”, de titel: Vul een titel in.",
        ),
        (
            lambda data: data["stakeholders"].append(data["stakeholders"][0]),
            "hebben twee onderdelen bij de partijen dezelfde id",
        ),
        (
            lambda data: data["relations"][0].update(source="nobody22"),
            "bij de relaties, bij waar het vandaan komt, naar nobody22",
        ),
        (
            lambda data: data["relations"][0].update(source=data["relations"][0]["target"]),
            "Een relatie heeft twee verschillende partijen nodig.",
        ),
        (lambda data: data.update(stakeholders={}), "klopt iets niet, bij de partijen."),
        (lambda data: data.update(stakeholders=["Deltion"]), "klopt iets niet, bij de partijen."),
        (lambda data: data.update(agenda=[]), "klopt iets niet, bij de agenda."),
        (
            lambda data: data.update(
                conflicts=[
                    {"id": "c", "collection": "x", "entity": "y", "at": "2026-03-12T10:00:00Z"}
                ]
            ),
            "klopt iets niet, bij de open keuzes",
        ),
    ],
)
def test_a_mistake_made_by_hand_is_pointed_out_in_words(edit, words):
    found = sentence(edited(edit))
    assert words in found
    assert found.endswith("Verbeter het in het bestand, of kies een ander bestand.") or (
        "Geef een van de twee een andere id" in found
    )


def test_two_parties_with_one_name_in_a_file_can_both_be_changed_and_renamed():
    def edit(data):
        data["stakeholders"][1]["name"] = "Deltion"

    read = Workspace.from_json(edited(edit))
    one, other = read.stakeholders
    read.update("stakeholders", one.id, {"influence": 1})
    read.update("stakeholders", other.id, {"name": "Bedrijf"})
    assert [party.name for party in read.stakeholders] == ["Deltion", "Bedrijf"]


def test_signs_that_no_file_can_hold_are_left_out_wherever_they_stand():
    lone = "a\\ud800b"
    text = (
        f'{{"schema_version": "1.0", "id": "{lone}", "later{lone}": "{lone}", '
        f'"about": {{"title": "{lone}", "later": {{"{lone}": "{lone}"}}}}, '
        f'"stakeholders": [{{"id": "{lone}", "name": "{lone}", "sector": "workers"}}]}}'
    )
    read = Workspace.from_json(text)
    read.to_json().encode()
    assert (read.id, read.about.title, read.stakeholders[0].id) == ("ab", "ab", "ab")
    assert json.loads(read.to_json())["laterab"] == "ab"


def test_the_sentence_about_a_file_shows_no_code_of_the_program():
    found = sentence(edited(lambda data: data["stakeholders"][0].update(interest="veel")))
    for code in ("stakeholders", "interest", "int_type", "{", "}"):
        assert code not in found


def test_a_field_of_a_newer_version_with_a_dot_in_its_name_is_taken_over_and_undone_whole():
    data = json.loads(workspace().to_json())
    data["stakeholders"][0]["later.on"] = "old"
    before = json.dumps(data)
    data["stakeholders"][0]["later.on"] = "new"
    read = Workspace.from_json(before)
    read.replace_content(Workspace.from_json(json.dumps(data)), "upload a file", {})
    assert json.loads(read.to_json()) == data
    read.undo()
    assert json.loads(read.to_json()) == json.loads(before)


def nested(levels):
    value = "deep"
    for _ in range(levels):
        value = [value]
    return value


def test_what_is_nested_just_as_deep_as_allowed_is_kept_and_one_level_more_is_refused():
    def with_levels(levels):
        return edited(lambda data: data["stakeholders"][0].update(later=nested(levels)))

    kept = json.loads(Workspace.from_json(with_levels(49)).to_json())
    assert kept["stakeholders"][0]["later"] == nested(49)
    assert "meer dan 50 lagen diep" in sentence(with_levels(50))
