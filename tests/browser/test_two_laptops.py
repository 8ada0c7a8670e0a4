"""Two people with a browser each on one piece of work: both are named, and told how to join."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from regiolab.locale import text
from regiolab.widgets.kit.together import TWO_ON_ONE_SERVER
from tests.browser.participant import Participant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

    from tests.browser.jupyter_server import JupyterServer

CHALLENGE = "Our challenge, in one sentence"


@pytest.fixture
def second(browser: Browser, server: JupyterServer) -> Iterator[Participant]:
    """Somebody else, in a browser that remembers other things."""
    other = Participant(browser, server)
    _is_called(other, "b" * 16, "Bilal")
    yield other
    other.close_pages()
    other.leave()


def _is_called(one: Participant, browser: str, name: str) -> None:
    """What the browser keeps of somebody who typed a name under *Several laptops*."""
    me = json.dumps(json.dumps({"browser": browser, "name": name}))
    one.context.add_init_script(f"localStorage.setItem('regiolab:me', {me})")


def test_who_types_where_and_who_gave_which_value_is_named(
    browser: Browser, server: JupyterServer, second: Participant
) -> None:
    first = Participant(browser, server)
    _is_called(first, "a" * 16, "Fatima")
    lesson = "06_stakeholder_map.ipynb"
    pages = {"nl": first.run(f"nl/{lesson}"), "en": second.run(f"en/{lesson}")}
    forms = {
        language: page.widget(text(language, "The challenge of the day"))
        for language, page in pages.items()
    }
    fields = {one: forms[one].field(text(one, CHALLENGE)) for one in forms}
    told = text("nl", TWO_ON_ONE_SERVER)
    expect(forms["nl"].root.page.get_by_text(told).first).to_be_visible()

    fields["en"].click()
    fields["en"].press_sequentially("A place")
    forms["nl"].shows("Bilal")
    fields["nl"].fill("Elke leerling een plek")
    fields["nl"].blur()
    expect(forms["nl"].root.locator(".rl-saved").first).to_be_visible()
    fields["en"].blur()
    for language, page in pages.items():
        question = page.page.locator(".rl-conflict")
        expect(question).to_have_count(1)
        for said in ("Fatima", "Bilal"):
            expect(question.locator("p")).to_contain_text(said)
            expect(question.get_by_role("button").filter(has_text=f"({said})")).to_have_count(1)
        assert page.script_errors == [], language
    first.close_pages()
    first.leave()
