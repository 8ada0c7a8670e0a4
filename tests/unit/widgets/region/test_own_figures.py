"""Adding figures of your own, as a person's session."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest

from regiolab.figures import BESIDE
from regiolab.model.entities import Region
from regiolab.widgets.region.own_figure_rows import own_figure_rows
from regiolab.widgets.region.own_figures import OwnFigures

if TYPE_CHECKING:
    from regiolab.storage import StoredWorkspace

TYPED = {
    "title": "Open vacatures in de techniek",
    "value": "1.240,5",
    "unit": "vacatures",
    "year": "2024",
    "source": "UWV, eigen uitvraag",
}


@pytest.fixture
def form(stored: StoredWorkspace) -> OwnFigures:
    return OwnFigures(stored, "nl")


def ask(widget: OwnFigures, command: str, /, **args: Any) -> dict[str, Any]:
    return widget.answer({"name": command, "args": args})


def add(widget: OwnFigures, **changed: str) -> dict[str, Any]:
    return ask(widget, "add", **{"figure": "", "region": "", "area": "", **TYPED, **changed})


def kept(widget: OwnFigures) -> list[dict[str, Any]]:
    return [dict(one) for one in widget.workspace.state["own_figures"].values()]


def test_a_figure_is_kept_with_its_year_source_and_region(form: OwnFigures) -> None:
    form.workspace.choose_region(Region(level="corop", code="CR12"))
    reply = add(form, region="own")
    assert reply["message"] == "Toegevoegd: Open vacatures in de techniek"
    [figure] = kept(form)
    assert (figure["value"], figure["year"]) == (1240.5, 2024)
    assert figure["region"] == {"level": "corop", "code": "CR12"}
    [row] = form.view["table"]["rows"]
    assert row["about"] == "Twente (COROP-gebied)"
    assert row["value"] == "1.240,5 vacatures"
    assert "niet nagekeken" in form.view["table"]["caption"]


def test_a_figure_stays_about_its_region_when_another_is_chosen(form: OwnFigures) -> None:
    form.workspace.choose_region(Region(level="corop", code="CR12"))
    add(form, region="own")
    form.workspace.choose_region(Region(level="province", code="PV29"))
    assert form.view["table"]["rows"][0]["about"] == "Twente (COROP-gebied)"


def test_a_figure_can_be_about_an_area_in_own_words(form: OwnFigures) -> None:
    add(form, area="de haven")
    assert form.view["table"]["rows"][0]["about"] == "de haven"


def test_a_figure_can_be_about_a_region_that_shares_people_with_ours(form: OwnFigures) -> None:
    form.workspace.choose_region(Region(level="own", name="Twee", municipalities=["GM0193"]))
    offered = [one["value"] for one in form.view["regions"]]
    assert offered == ["own", "PV23", "CR10", "AMR-regio-zwolle"]
    add(form, region="PV23")
    assert kept(form)[0]["region"] == {"level": "province", "code": "PV23"}


def test_a_per_cent_sign_behind_the_number_is_its_unit(form: OwnFigures) -> None:
    add(form, value="12,5%", unit="")
    assert (kept(form)[0]["value"], kept(form)[0]["unit"]) == (12.5, "%")


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("title", " ", "Zeg wat er is geteld."),
        ("source", "", "Zonder bron kan niemand het opzoeken"),
        ("source", "x" * 81, "onder de 80 tekens"),
        ("value", "", "geen getal"),
        ("value", "1.5", "Schrijf bijvoorbeeld 1.240,5."),
        ("value", "veel", "geen getal"),
        ("year", "24", "is geen jaar"),
        ("year", "1850", "van 1950 tot en met"),
        ("year", "2199", "is een doel"),
    ],
)
def test_what_cannot_be_kept_is_said_beside_its_field_and_nothing_is_added(
    form: OwnFigures, field: str, typed: str, said: str
) -> None:
    reply = add(form, **{field: typed})
    assert (reply["ok"], reply["field"]) == (False, field)
    assert said in reply["error"]
    assert kept(form) == []


def test_this_year_can_be_counted(form: OwnFigures) -> None:
    assert add(form, year=str(datetime.now().astimezone().year))["ok"]


def test_english_numbers_are_read_as_in_english(stored: StoredWorkspace) -> None:
    english = OwnFigures(stored, "en")
    assert add(english, value="1,240.5")["ok"]
    assert kept(english)[0]["value"] == 1240.5


def test_a_figure_is_changed_in_place(form: OwnFigures) -> None:
    add(form, area="de haven")
    [shown] = form.view["figures"]
    assert shown["values"]["value"] == "1.240,5"
    assert shown["values"]["area"] == "de haven"
    changed = {**shown["values"], "value": "900"}
    assert ask(form, "add", figure=shown["id"], **changed)["ok"]
    [figure] = kept(form)
    assert (figure["id"], figure["value"]) == (shown["id"], 900)


def test_what_stays_out_of_the_picture_is_remembered_and_can_be_changed(form: OwnFigures) -> None:
    add(form, beside="education", picture="no")
    [shown] = form.view["figures"]
    assert shown["values"]["picture"] == "no"
    assert kept(form)[0]["only_table"] is True
    changed = {**shown["values"], "picture": "yes"}
    assert ask(form, "add", figure=shown["id"], **changed)["ok"]
    assert form.view["figures"][0]["values"]["picture"] == "yes"
    assert "only_table" not in kept(form)[0]


def test_where_nothing_is_drawn_there_is_nothing_to_choose(form: OwnFigures) -> None:
    assert form.view["without_picture"] == ["", "look_alikes", "borders"]
    assert not add(form, beside="education", picture="perhaps")["ok"]
    add(form, beside="borders", picture="no")
    assert "only_table" not in kept(form)[0]


def test_taking_a_figure_away_is_undone(form: OwnFigures) -> None:
    add(form)
    ask(form, "remove", figure=form.view["figures"][0]["id"])
    assert form.view["table"] is None
    ask(form, "undo")
    assert len(form.view["table"]["rows"]) == 1


def test_without_figures_there_is_no_table(form: OwnFigures) -> None:
    assert own_figure_rows([], "nl") is None


def test_every_figure_that_can_have_one_beside_it_is_in_the_list(form: OwnFigures) -> None:
    offered = [one["value"] for one in form.view["beside"]]
    assert offered == ["", *BESIDE]
    assert all(one["label"] for one in form.view["beside"])


def test_beside_a_figure_of_another_version_it_stays_when_something_else_changes(
    form: OwnFigures,
) -> None:
    kept_before = {
        "title": "Banen",
        "value": 3,
        "year": 2024,
        "source": "eigen telling",
        "beside": "unemployment_of_2031",
    }
    made = form.workspace.add("own_figures", kept_before, "add {item}", {"item": "title"})
    assert form.view["beside"][-1] == {
        "value": "unemployment_of_2031",
        "label": "unemployment_of_2031 (van een andere versie)",
    }
    reply = add(form, figure=made.id, title="Meer banen", beside="unemployment_of_2031")
    assert reply["ok"]
    [figure] = kept(form)
    assert (figure["title"], figure["beside"]) == ("Meer banen", "unemployment_of_2031")
