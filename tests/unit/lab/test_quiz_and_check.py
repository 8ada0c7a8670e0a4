"""Questions and exercises as a notebook cell calls them."""

import pytest

import regiolab
from regiolab.model import InputError


def right(values):
    import pandas as pd

    euros = values.std(ddof=0)
    return pd.DataFrame({"euros": euros, "relative": euros / values.mean()})


def test_running_the_check_again_shows_the_new_outcome_in_the_same_widget():
    lab = regiolab.open_lab("nl")
    panel = lab.check("01", lambda values: None)
    assert panel.view["sentence"].startswith("Nog niet beantwoord")
    assert lab.check("01", right) is panel
    assert panel.view["state"] == "right"
    assert panel.view["title"] == "Oefening 01 nagekeken"


def test_only_a_right_answer_is_kept_and_it_stays_kept():
    lab = regiolab.open_lab("nl")
    lab.check("01", lambda values: None)
    assert lab.workspace.state["lessons"] == {}
    lab.check("01", right)
    lab.check("01", lambda values: values)
    assert lab.workspace.state["lessons"]["01"]["exercise"]
    assert lab.workspace.history.done == []


def test_reading_a_solution_credits_nobody():
    lab = regiolab.open_lab("nl")
    panel = lab.check("01", right, credit=False)
    assert panel.view["state"] == "right"
    assert lab.workspace.state["lessons"] == {}


def test_a_failing_answer_shows_a_sentence_and_its_details_in_a_fold():
    panel = regiolab.open_lab("en").check("01", lambda values: values["nowhere"])
    assert panel.view["sentence"].startswith("Your function stopped")
    assert "KeyError" in panel.view["details"]


@pytest.mark.parametrize("call", [lambda lab: lab.check("99", right), lambda lab: lab.quiz("99")])
def test_what_is_not_there_is_refused_in_the_language_of_the_reader(call):
    with pytest.raises(InputError, match="Kies uit"):
        call(regiolab.open_lab("nl"))
    with pytest.raises(InputError, match="Choose one of"):
        call(regiolab.open_lab("en"))


def test_the_questions_of_a_lesson_are_one_widget_per_language():
    dutch, english = regiolab.open_lab("nl"), regiolab.open_lab("en")
    assert dutch.quiz("01") is dutch.quiz("01")
    assert english.quiz("01").view["title"] == "Questions on this lesson"


def test_a_lesson_counts_as_opened_when_its_sentence_or_questions_are_shown():
    lab = regiolab.open_lab("nl")
    lab.sentence("05")
    lab.quiz("01")
    lab.sentence("00-exercise")
    opened = {one for one, kept in lab.workspace.state["lessons"].items() if kept.get("opened")}
    assert opened == {"01", "05"}
    assert lab.workspace.history.done == []


def test_opening_a_lesson_again_writes_nothing(tmp_path):
    lab = regiolab.open_lab("nl", folder=tmp_path)
    lab.sentence("05")
    before = (tmp_path / "regio" / "workspace.json").stat().st_mtime_ns
    lab.sentence("05")
    assert (tmp_path / "regio" / "workspace.json").stat().st_mtime_ns == before
