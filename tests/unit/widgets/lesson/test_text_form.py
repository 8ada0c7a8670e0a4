"""Texts to fill in, as a person's session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from regiolab.teaching.forms import CHALLENGE, TRANSITION_CARDS, sentence
from regiolab.widgets.lesson.text_form import TextForm

if TYPE_CHECKING:
    from regiolab.storage import StoredWorkspace


def ask(widget: TextForm, command: str, /, **args: Any) -> dict[str, Any]:
    return widget.answer({"name": command, "args": args})


@pytest.fixture
def cards(stored: StoredWorkspace) -> TextForm:
    return TextForm(stored, "nl", "The challenge of the day", TRANSITION_CARDS)


def test_a_text_is_kept_under_its_card(cards: TextForm) -> None:
    ask(cards, "save", name="cards.own.chance", text=" Meer stages ", base="")
    assert cards.workspace.state["cards"]["own"]["chance"] == "Meer stages"
    (own,) = [group for group in cards.view["groups"] if group["title"] == "Jullie eigen kaart"]
    assert own["fields"][1]["value"] == "Meer stages"


def test_an_emptied_text_is_an_answer_that_was_not_given(cards: TextForm) -> None:
    ask(cards, "save", name="cards.own.chance", text="Meer stages", base="")
    ask(cards, "save", name="cards.own.chance", text="", base="Meer stages")
    assert "chance" not in cards.workspace.state["cards"]["own"]


def test_a_text_that_is_too_long_is_refused_and_says_how_long_it_may_be(cards: TextForm) -> None:
    reply = ask(cards, "save", name="cards.own.chance", text="x" * 10_000, base="")
    assert not reply["ok"]
    assert "10000" in reply["error"]
    assert "500" in reply["error"]


def test_a_text_that_somebody_else_changed_meanwhile_is_asked_about(cards: TextForm) -> None:
    ask(cards, "save", name="cards.own.chance", text="van ons", base="")
    ask(cards, "save", name="cards.own.chance", text="van hen", base="")
    (conflict,) = cards.view["kit"]["conflicts"]
    assert {conflict["mine"], conflict["theirs"]} == {"van ons", "van hen"}


def test_a_field_that_does_not_exist_is_refused(cards: TextForm) -> None:
    assert not ask(cards, "save", name="stakeholders.x.name", text="x", base="")["ok"]


def test_the_challenge_is_kept_with_what_the_workspace_is_about(stored: StoredWorkspace) -> None:
    form = TextForm(stored, "nl", "The challenge of the day", CHALLENGE)
    ask(form, "save", name="about.about.challenge", text="Genoeg technici in 2030", base="")
    assert stored.workspace.about.challenge == "Genoeg technici in 2030"


def test_the_sentence_of_a_lesson_and_of_its_exercise_are_two(stored: StoredWorkspace) -> None:
    for lesson in ("01", "01-exercise"):
        form = TextForm(stored, "nl", "In one sentence", sentence(lesson))
        ask(form, "save", name=f"sentences.{lesson}.text", text=lesson, base="")
    assert set(stored.workspace.state["sentences"]) == {"01", "01-exercise"}
