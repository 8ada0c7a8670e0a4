"""What a group does in the lessons lies ready in the agenda: clicked from the one to the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from regiolab.course.transitions import POLICY_FIELDS, TIERS
from regiolab.locale import capital, text
from regiolab.model.entities import Region
from regiolab.model.words import word
from tests.browser.agenda_page import AgendaPage
from tests.browser.notebook_page import THEMES, keep_picture
from tests.browser.widget_page import WidgetPage

if TYPE_CHECKING:
    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.participant import Participant

pytestmark = pytest.mark.behaviour_in("nl")

CHANCE, WORRY = "Meer werk op afstand", "Minder baliebanen"
SENTENCE = "Onze opgave hangt vast op geld, dat zie je aan de bus."


def take(agenda: AgendaPage, words: str) -> None:
    """Take over what lies ready, and see that it is kept."""
    offer = agenda.root.locator(".rl-agenda-offer li", has_text=words).first
    offer.get_by_role("button").click()
    agenda.says(words[:20])


def in_lessons(participant: Participant, language: str) -> None:
    """Fill in a card, a bet, the corner, a crossing and a sentence, each in its own lesson."""

    def words(message: str, **values: object) -> str:
        return text(language, message, **values)

    first = participant.run(f"{language}/01_differences.ipynb")
    cards = first.widget(words("What changes, and what does it do to us?"))
    card = WidgetPage(cards.root.get_by_role("group", name=words("Digitalisation")))
    for label, written in (("One opportunity for us", CHANCE), ("One worry for us", WORRY)):
        card.write(words(label), written)
        cards.says(words("Saved: “{label}”.", label=words(label)))
    participant.close(first)

    third = participant.run(f"{language}/03_triangle.ipynb")
    corner = third.widget(words("Your co-operation today"))
    corner.root.get_by_label(words("Education"), exact=True).check()
    corner.says(words("Your answer: {answer}.", answer=words("Education")))
    participant.close(third)

    fourth = participant.run(f"{language}/04_layers.ipynb")
    crossings = fourth.widget(words("What your transition crosses"))
    for field, tier in zip(POLICY_FIELDS[:2], TIERS[1:3], strict=True):
        group = crossings.root.get_by_role(
            "group", name=capital(word(language, "policy_field", field))
        )
        group.get_by_label(word(language, "tier", tier), exact=True).check()
    crossings.shows("2 beleidsterreinen en 2 bestuurslagen")
    for theme in THEMES:
        fourth.use_theme(theme)
        keep_picture(fourth.page, f"crossings-{language}-{theme}")
    participant.close(fourth)

    fifth = participant.run(f"{language}/05_tensions.ipynb")
    sentence = fifth.widget(words("In one sentence"))
    sentence.write(words("Finish this sentence"), SENTENCE)
    sentence.is_answered()
    participant.close(fifth)


def test_what_was_done_in_the_lessons_is_taken_over_in_the_agenda(
    participant: Participant, language: str, server: JupyterServer
) -> None:
    work = server.work().workspace
    work.choose_region(Region(level="corop", code="CR12"))
    work.add("challenges", {"id": "c1", "title": "Technici"}, "add {item}", {"item": "title"})
    in_lessons(participant, language)
    last = participant.run(f"{language}/08_agenda.ipynb")
    agenda = AgendaPage(last.widget(text(language, "Regional agenda")).root, language)
    agenda.go_to("ambition")
    agenda.open(text(language, "What you wrote in earlier lessons"))
    take(agenda, CHANCE)
    agenda.go_to("challenges")
    agenda.card("Technici").get_by_role("button", name=text(language, "Change")).first.click()
    agenda.open(text(language, "What you wrote in earlier lessons"))
    take(agenda, WORRY)
    take(agenda, SENTENCE)
    kept = server.work().workspace
    assert kept.agenda.ambition.strong == CHANCE
    assert kept.challenges[0].cause == f"{WORRY} {SENTENCE}"
    agenda.open(text(language, "Take a figure of your region"))
    for figure in ("Groei van het aantal inwoners", "Banen voor elke werkende", "Mbo-studenten"):
        expect(agenda.root).to_contain_text(figure)
