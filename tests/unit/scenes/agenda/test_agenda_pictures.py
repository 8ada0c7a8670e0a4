"""Timeline and matrix of an agenda: shapes, words and table, whatever the agenda holds."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regiolab.locale import LANGUAGES
from regiolab.model import Workspace
from regiolab.scenes.agenda.matrix import matrix
from regiolab.scenes.agenda.timeline import MOST_ACTIONS, timeline
from regiolab.scenes.drawing.text_width import text_width
from tests.unit.exchange.agenda_of_the_mini_regio import filled_agenda
from tests.unit.exchange.group_work import HOSTILE

PICTURES = pytest.mark.parametrize("picture", [timeline, matrix])


def all_shapes(drawn):
    return [*drawn["shapes"], *(shape for mark in drawn["marks"] for shape in mark["shapes"])]


def words_in(drawn):
    return [shape["text"] for shape in all_shapes(drawn) if shape["type"] == "text"]


def bars(drawn):
    return {
        mark["id"]: next(one for one in mark["shapes"] if one["type"] == "rect")
        for mark in drawn["marks"]
        if any(one["type"] == "rect" for one in mark["shapes"])
    }


def planned(*periods, after=()):
    """Return an agenda with one action per (start, end); `after` are pairs (then, first)."""
    workspace = Workspace.new("Regio")
    ids = [
        workspace.add_action(f"Actie {number}", [], None, start=start, end=end).id
        for number, (start, end) in enumerate(periods)
    ]
    for then, first in after:
        workspace.update("actions", ids[then], {"depends_on": [ids[first]]})
    return workspace, ids


@PICTURES
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_picture_is_json_with_title_description_and_table(picture, language):
    drawn = json.loads(json.dumps(picture(filled_agenda(language), language)))
    assert drawn["description"].startswith(drawn["title"])
    assert all(len(row) == len(drawn["table"]["headers"]) for row in drawn["table"]["rows"])
    assert [mark["sentence"] for mark in drawn["marks"]] == drawn["description"].splitlines()[1:]


@PICTURES
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [420, 600, 900])
def test_every_word_stays_within_the_picture(picture, language, width):
    drawn = picture(filled_agenda(language), language, width)
    for shape in all_shapes(drawn):
        if shape["type"] == "text":
            half = 0.5 if shape["anchor"] == "middle" else 0
            wide = text_width(shape["text"], shape["size"])
            assert shape["x"] - wide * half >= 0
            assert shape["x"] + wide * (1 - half) <= width
            assert 0 < shape["y"] < drawn["height"]


def test_a_bar_covers_the_quarters_in_which_an_action_runs():
    workspace, ids = planned(("2026-02-03", "2026-05-01"), ("2026-07-01", "2026-12-31"))
    drawn = timeline(workspace, "nl", 600)
    first, second = (bars(drawn)[id_] for id_ in ids)
    quarter = (600 - 216 - 2) / 4
    assert first["x"] == pytest.approx(216 + 1)
    assert first["width"] == pytest.approx(2 * quarter - 2)
    assert second["x"] == pytest.approx(216 + 2 * quarter + 1)
    assert [one for one in words_in(drawn) if one.startswith("K")] == ["K1", "K2", "K3", "K4"]


def test_an_action_that_waits_for_another_has_an_arrow_and_says_so():
    workspace, ids = planned(("2026-01-01", "2026-03-31"), ("2026-07-01", "2026-12-31"))
    before = timeline(workspace)
    workspace.update("actions", ids[1], {"depends_on": [ids[0]]})
    after = timeline(workspace)
    arrows = [one for one in after["shapes"] if one["type"] == "polygon"]
    assert not [one for one in before["shapes"] if one["type"] == "polygon"]
    assert [arrow["points"][0][0] for arrow in arrows] == [bars(after)[ids[1]]["x"]]
    assert after["marks"][1]["sentence"].endswith("na 1.")
    assert after["table"]["rows"][1][5] == "1"


@pytest.mark.parametrize("then", [("2026-02-01", "2027-12-31"), ("2024-02-01", "2024-12-31")])
def test_an_action_that_begins_before_what_it_waits_for_has_a_dashed_line(then):
    workspace, _ = planned(("2026-01-01", "2026-12-31"), then, after=[(1, 0)])
    dashes = {one["dash"] for one in timeline(workspace)["shapes"] if one["type"] == "line"}
    assert "dashed" in dashes


def test_a_line_between_two_actions_does_not_run_through_words():
    workspace, ids = planned(("2026-01-01", "2026-12-31"), ("2027-01-01", None), after=[(1, 0)])
    workspace.add_milestone("de hal is open voor iedereen", ids[0], by="2026-11-30")
    workspace.add_milestone("de eerste groep is begonnen", ids[0], by="2026-05-01")
    drawn = timeline(workspace)
    lines = [one for one in drawn["shapes"] if one["type"] == "line" and one["tone"] == "soft"]
    (down,) = [one for one in lines if one["x1"] == one["x2"]]
    words = [one for one in drawn["marks"][0]["shapes"] if one["type"] == "text"]
    for one in words:
        assert not one["x"] < down["x1"] < one["x"] + text_width(one["text"], one["size"])


@pytest.mark.parametrize(("reached", "words"), [(True, "klaar (bereikt)"), (False, "klaar")])
def test_a_milestone_has_a_mark_of_its_own_and_words(reached, words):
    workspace, ids = planned(("2026-01-01", "2026-12-31"))
    workspace.add_milestone("klaar", ids[0], by="2026-06-30", reached=reached)
    drawn = timeline(workspace)
    assert words in words_in(drawn)
    assert "mijlpaal" in words_in(drawn)
    (mark,) = [one for one in drawn["marks"][0]["shapes"] if one["type"] == "polygon"]
    assert len(mark["points"]) == 3
    reached_words = ", bereikt" if reached else ""
    assert f"mijlpaal: klaar, kwartaal 2 van 2026{reached_words}" in drawn["marks"][0]["sentence"]


def test_actions_that_wait_for_each_other_are_drawn_all_the_same():
    period = ("2026-01-01", "2026-12-31")
    workspace, _ = planned(period, period, after=[(0, 1), (1, 0)])
    assert len(timeline(workspace)["marks"]) == 2


def test_an_open_end_is_a_dashed_line_and_no_dates_are_said_in_words():
    workspace, ids = planned(("2026-01-01", None), ("2026-01-01", "2028-01-01"), (None, None))
    drawn = timeline(workspace, "en")
    dashes = [one.get("dash") for one in drawn["marks"][0]["shapes"] if one["type"] == "line"]
    assert dashes == ["dashed"]
    assert ids[2] not in bars(drawn)
    assert "start and end not filled in" in words_in(drawn)


def test_a_slip_of_the_pen_in_a_year_does_not_stretch_the_picture():
    workspace, _ = planned(("2026-01-01", "2026-12-31"), ("2026-01-01", "2199-12-31"))
    drawn = timeline(workspace)
    assert "K1" in words_in(drawn)
    assert "31 december 2199" in drawn["table"]["rows"][1]


def test_many_years_have_a_column_each():
    workspace, _ = planned(("2026-01-01", "2026-12-31"), ("2037-01-01", "2038-12-31"))
    words = words_in(timeline(workspace, "en"))
    assert "'26" in words or "2026" in words
    assert "Q1" not in words


def test_of_very_many_actions_the_picture_shows_some_and_the_table_all():
    workspace, _ = planned(*[("2026-01-01", "2026-12-31")] * 500)
    drawn = timeline(workspace, "en")
    assert len(drawn["marks"]) == MOST_ACTIONS
    assert len(drawn["table"]["rows"]) == 500
    assert f"And {500 - MOST_ACTIONS} more actions." in words_in(drawn)


@PICTURES
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_agenda_is_said_in_words(picture, language):
    drawn = picture(Workspace.new("Regio"), language)
    assert len(words_in(drawn)) == 1
    assert not drawn["table"]["rows"]


@PICTURES
def test_a_picture_that_is_too_narrow_is_refused(picture):
    with pytest.raises(ValueError, match="420"):
        picture(Workspace.new("Regio"), "nl", 300)


@PICTURES
def test_hostile_words_stay_text(picture):
    workspace = Workspace.new("Regio")
    for number, words in enumerate(HOSTILE):
        party = workspace.add_stakeholder(words, "workers")
        workspace.add_action(words, [], party.id, start="2026-01-01", first_step=words)
        workspace.add_commitment(party.id, "brings", what=words, amount=number)
    drawn = picture(workspace)
    assert len(drawn["table"]["rows"]) == len(HOSTILE)
    assert all(0 < shape["x"] < 600 for shape in all_shapes(drawn) if shape["type"] == "text")


DAYS = st.dates().map(str)


@given(st.lists(st.tuples(DAYS | st.none(), DAYS | st.none()), min_size=1, max_size=6))
def test_whatever_the_dates_every_bar_is_in_the_picture(periods):
    workspace, _ = planned(*periods)
    drawn = timeline(workspace)
    for bar in bars(drawn).values():
        assert bar["x"] >= 216
        assert bar["width"] > 0
        assert bar["x"] + bar["width"] <= 600
    assert len(drawn["marks"]) == len(periods)
