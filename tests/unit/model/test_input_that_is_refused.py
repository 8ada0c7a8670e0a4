"""Every input that cannot be accepted is answered in Dutch, and what was there stays."""

import pytest

from regiolab.model import InputError, Workspace
from regiolab.model.adding import add_parties
from regiolab.model.validation import validated


@pytest.fixture
def workspace():
    workspace = Workspace.new("Regio")
    workspace.add_stakeholder("Deltion", "education", influence=3)
    workspace.add_stakeholder("Provincie", "government")
    return workspace


@pytest.fixture
def refused(workspace):
    """Take a step that is refused; return the sentence and the field it belongs to."""

    def take(step):
        before, steps = workspace.to_json(), len(workspace.history.done)
        with pytest.raises(InputError) as error:
            step()
        assert workspace.to_json() == before
        assert len(workspace.history.done) == steps
        assert str(error.value) == error.value.text("en")
        return error.value.text("nl"), error.value.field

    return take


@pytest.mark.parametrize("name", ["", "   ", "\n", "\u200b", "\u200d", "\x00", "\ud800", None])
def test_a_name_in_which_there_is_nothing_to_see(workspace, refused, name):
    add = refused(lambda: workspace.add_stakeholder(name, "workers"))
    change = refused(
        lambda: workspace.update("stakeholders", workspace.stakeholders[0].id, {"name": name})
    )
    paste = refused(
        lambda: add_parties(
            workspace, [{"name": one, "sector": "workers"} for one in ("Goed", name)]
        )
    )
    assert add == change == paste == ("Vul een naam in.", "name")


def test_a_name_of_ten_thousand_characters(workspace, refused):
    sentence, field = refused(lambda: workspace.add_stakeholder("x" * 10_000, "workers"))
    assert sentence == (
        "Deze tekst heeft 10000 tekens en er passen er hoogstens 200. "
        "Maak hem korter; wat je typte, staat er nog."
    )
    assert field == "name"


@pytest.mark.parametrize("name", ["Deltion", " deltion  ", "DELTION", "Delti\u200bon"])
def test_a_second_party_with_the_same_name(workspace, refused, name):
    sentence = (
        "“Deltion” staat al op de kaart. Geef deze een andere naam, "
        "of wijzig de partij die er staat."
    )
    assert refused(lambda: workspace.add_stakeholder(name, "workers")) == (sentence, "name")
    other = workspace.stakeholders[1].id
    assert refused(lambda: workspace.update("stakeholders", other, {"name": name})) == (
        sentence,
        "name",
    )


def test_a_party_may_be_written_with_other_capitals(workspace):
    party = workspace.stakeholders[0]
    assert workspace.update("stakeholders", party.id, {"name": "DELTION"}).name == "DELTION"


@pytest.mark.parametrize("sector", ["overheid", "Government", "x\x00\ud800", 3, ["government"]])
def test_a_sector_that_does_not_exist(workspace, refused, sector):
    sentence, field = refused(lambda: workspace.add_stakeholder("Nieuw", sector))
    assert sentence.endswith("is hier geen antwoord. Kies er een uit de lijst.")
    assert field == "sector"


@pytest.mark.parametrize("sector", [None, ""])
def test_no_sector(workspace, refused, sector):
    step = lambda: workspace.add_stakeholder("Nieuw", sector)  # noqa: E731
    assert refused(step) == ("Kies een sector.", "sector")


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        (9, "9 is hier te hoog. Kies 4 of lager."),
        (-1, "-1 is hier te laag. Kies 0 of hoger."),
        ("3", "Vul hier een heel getal in; “3” is dat niet."),
        (float("nan"), "Vul hier een heel getal in; “nan” is dat niet."),
        (2.5, "Vul hier een heel getal in; “2.5” is dat niet."),
        (True, "Vul hier een heel getal in; “True” is dat niet."),
        ([], "Vul hier een heel getal in; “[]” is dat niet."),
        (10**400, "Vul hier een heel getal in"),
    ],
)
def test_an_influence_that_is_none_of_the_five_answers(workspace, refused, value, sentence):
    add = refused(lambda: workspace.add_stakeholder("Nieuw", "workers", influence=value))
    party = workspace.stakeholders[0].id
    change = refused(lambda: workspace.update("stakeholders", party, {"influence": value}))
    assert add == change
    assert add[1] == "influence"
    assert sentence in add[0] or (value == 10**400 and "te hoog" in add[0])


def test_a_role_that_does_not_exist_says_which_part_it_belongs_to(workspace, refused):
    party = workspace.stakeholders[0].id
    assert refused(lambda: workspace.update("stakeholders", party, {"role.now": "baas"})) == (
        "“baas” is hier geen antwoord. Kies er een uit de lijst.",
        "role.now",
    )


def test_a_relation_of_a_party_with_itself(workspace, refused):
    party, other = (one.id for one in workspace.stakeholders)
    sentence = "Een relatie heeft twee verschillende partijen nodig. Kies een andere."
    assert refused(lambda: workspace.add_relation(party, party)) == (sentence, "target")
    workspace.add_relation(party, other)
    relation = workspace.relations[0].id
    step = lambda: workspace.update("relations", relation, {"target": party})  # noqa: E731
    assert refused(step) == (sentence, "target")


def test_a_relation_or_commitment_of_a_party_that_is_not_there(workspace, refused):
    party = workspace.stakeholders[0].id
    sentence = "Die partij staat niet (meer) op de kaart. Kies een andere."
    assert refused(lambda: workspace.add_relation(party, "nobody22"))[0] == sentence
    assert refused(lambda: workspace.add_relation("nobody22", party))[0] == sentence
    assert refused(lambda: workspace.add_commitment("nobody22", "brings"))[0] == sentence


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"kind": "vrienden"}, "“vrienden” is hier geen antwoord."),
        ({"status": "misschien"}, "“misschien” is hier geen antwoord."),
        ({"strength": 7}, "7 is hier te hoog. Kies 3 of lager."),
        ({"strength": "sterk"}, "Vul hier een heel getal in; “sterk” is dat niet."),
    ],
)
def test_a_relation_with_an_answer_that_does_not_exist(workspace, refused, fields, sentence):
    ends = (one.id for one in workspace.stakeholders)
    assert sentence in refused(lambda: workspace.add_relation(*ends, **fields))[0]


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"title": ""}, "Vul een titel in."),
        ({"title": "x" * 501}, "Deze tekst heeft 501 tekens en er passen er hoogstens 500."),
        ({"start": "morgen"}, "“morgen” is geen datum. Schrijf hem zo: 2026-03-12."),
        ({"start": "2026-02-30"}, "“2026-02-30” is geen datum."),
        ({"start": 5}, "“5” is geen datum."),
        ({"costs": [{"amount": -1}]}, "-1 is hier te laag. Kies 0 of hoger."),
        ({"costs": float("inf")}, "Vul hier een getal in; “inf” is dat niet."),
        ({"costs": [{"year": 2026}]}, "Vul een bedrag in."),
        ({"costs": [{"amount": 1, "year": 26}]}, "26 is hier te laag. Kies 1900 of hoger."),
        ({"decision_moments": [{"when": "2026-03-12"}]}, "Dit kan niet leeg blijven."),
        ({"joins": "Deltion"}, "“Deltion” past hier niet. Vul iets anders in."),
        ({"note": "x" * 4001}, "Deze tekst heeft 4001 tekens en er passen er hoogstens 4000."),
        ({"note": 12}, "Vul hier tekst in; “12” is geen tekst."),
    ],
)
def test_an_action_with_something_that_does_not_fit(workspace, refused, fields, sentence):
    given = {"title": "Open een hal", **fields}
    step = lambda: workspace.add("actions", given, "add {item}", {"item": "title"})  # noqa: E731
    assert sentence in refused(step)[0]


@pytest.mark.parametrize("value", [float("nan"), float("inf"), True, "1.000"])
def test_an_amount_that_is_no_number(workspace, refused, value):
    party = workspace.stakeholders[0].id
    sentence, field = refused(lambda: workspace.add_commitment(party, "brings", amount=value))
    assert sentence.startswith("Vul hier een getal in")
    assert field == "amount"


def test_three_chosen_tensions_are_one_too_many(workspace, refused):
    chosen = ["content", "funding", "spatial_scale"]
    step = lambda: workspace.update("agenda", "agenda", {"chosen_tensions": chosen})  # noqa: E731
    assert refused(step) == (
        "Hier passen er hoogstens 2. Haal er eerst een weg.",
        "chosen_tensions",
    )


def test_yes_or_no_is_asked_where_something_else_is_given(workspace, refused):
    party = workspace.stakeholders[0].id
    step = lambda: workspace.update("stakeholders", party, {"discuss": "ja"})  # noqa: E731
    assert refused(step) == ("Kies hier ja of nee.", "discuss")


def test_a_field_of_a_later_version_that_no_file_can_hold(workspace, refused):
    nested = current = []
    for _ in range(100):
        current.append([])
        current = current[0]
    assert (
        "kan niet worden bewaard"
        in refused(lambda: workspace.add_stakeholder("Nieuw", "workers", later=object()))[0]
    )
    assert (
        "“nan” kan niet worden bewaard"
        in refused(lambda: workspace.add_stakeholder("Nieuw", "workers", later=float("nan")))[0]
    )
    assert (
        "lagen diep"
        in refused(lambda: workspace.add_stakeholder("Nieuw", "workers", later=nested))[0]
    )


def test_changing_or_removing_what_never_was_there(workspace, refused):
    sentence = (
        "Dit is er niet meer; het is intussen weggehaald. Met “maak ongedaan” komt het terug."
    )
    assert refused(lambda: workspace.remove("stakeholders", "nobody22"))[0] == sentence
    step = lambda: workspace.update("stakeholders", "nobody22", {"influence": 1})  # noqa: E731
    assert refused(step)[0] == sentence


def test_an_id_that_is_there_already(workspace, refused):
    fields = {"id": workspace.stakeholders[0].id, "name": "Nieuw", "sector": "workers"}
    step = lambda: workspace.add("stakeholders", fields, "add {item}", {})  # noqa: E731
    assert refused(step)[0] == "Dit is er al. Wijzig wat er staat."


@pytest.mark.parametrize(("title", "language"), [("", "nl"), ("x" * 201, "nl"), ("Regio", "fy")])
def test_a_workspace_without_a_proper_title_or_language(title, language):
    with pytest.raises(InputError) as error:
        Workspace.new(title, language)
    assert error.value.text("nl")


def test_a_refused_step_leaves_undo_as_it_was(workspace):
    for name in ("", "Deltion"):
        with pytest.raises(InputError):
            workspace.add_stakeholder(name, "workers")
    assert workspace.undo().values == {"item": "Provincie"}


@pytest.mark.parametrize(
    ("collection", "fields", "sentence", "field"),
    [
        (
            "actions",
            {"title": "A", "joins": [""]},
            "This cannot stay empty. Fill it in.",
            "joins.0",
        ),
        ("actions", {}, "Fill in a title.", "title"),
        ("challenges", {"title": "A", "evidence": [{}]}, "Fill in a text.", "evidence.0.text"),
        ("own_figures", {"title": "A", "year": 2025}, "Fill in a number.", "value"),
        ("own_figures", {"title": "A", "value": 1.0}, "Fill in a year.", "year"),
        (
            "commitments",
            {"direction": "brings"},
            "This cannot stay empty. Fill it in.",
            "stakeholder",
        ),
        (
            "actions",
            {"title": "A", "decision_moments": [{"body": "raad", "when": "x"}]},
            "“x” is not a date. Write it like this: 2026-03-12.",
            "decision_moments.0.when",
        ),
        (
            "actions",
            {"title": "x\n" * 300},
            (
                "This text has 599 characters and at most 500 fit. Shorten it; what you typed is "
                "still here."
            ),
            "title",
        ),
        (
            "stakeholders",
            {"name": "A", "sector": "x" * 40},
            f"“{'x' * 40}” is not one of the answers here. Choose one from the list.",
            "sector",
        ),
        (
            "stakeholders",
            {"name": "A", "sector": "x" * 41},
            f"“{'x' * 39}…” is not one of the answers here. Choose one from the list.",
            "sector",
        ),
        (
            "stakeholders",
            {"name": "A", "sector": "workers", "aliases": 3},
            "“3” does not fit here. Fill in something else.",
            "aliases",
        ),
    ],
)
def test_each_mistake_has_its_sentence_and_its_field(collection, fields, sentence, field):
    with pytest.raises(InputError) as error:
        validated(collection, {"id": "aaaaaaa2", **fields})
    assert (error.value.text("en"), error.value.field) == (sentence, field)


def test_an_error_in_an_error_is_told_in_the_language_of_the_reader():
    inner = InputError("Fill in a name.", "name")
    outer = InputError(
        "{first} Beside this, {count} more cells cannot be read.", first=inner, count=2
    )
    assert outer.text("nl").startswith("Vul een naam in. Daarnaast zijn nog 2 cellen")
    assert (outer.field, outer.language, str(outer)) == (None, "en", outer.text("en"))
    assert str(InputError("Fill in a name.", language="nl")) == "Vul een naam in."
    assert inner._render_traceback_() == ["Fill in a name."]
