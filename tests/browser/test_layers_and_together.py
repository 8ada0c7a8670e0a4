"""Lessons 04 and 09: looking through the parties, and another group's file beside our own work."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from regiolab.course.catalogue import catalogue
from regiolab.locale import plural, text
from regiolab.model import Workspace
from regiolab.model.words import word
from tests.browser import page_checks
from tests.unit.exchange.agenda_of_the_mini_regio import PARTIES, filled_agenda

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.notebook_page import NotebookPage
    from tests.browser.participant import Participant

pytestmark = pytest.mark.behaviour_in("en")


@pytest.fixture(scope="module")
def layers(reader: Participant, language: str) -> NotebookPage:
    return reader.run(f"{language}/04_layers.ipynb")


@pytest.fixture(scope="module")
def together(reader: Participant, language: str) -> NotebookPage:
    return reader.run(f"{language}/09_together.ipynb")


def test_parties_are_looked_up_by_keyboard_and_the_answer_is_kept(
    layers: NotebookPage, language: str, server: JupyterServer
) -> None:
    parties = layers.widget(text(language, "Who does what?"))
    expect(parties.root.locator("tbody").first.locator("tr")).to_have_count(62)
    parties.field(text(language, "Field")).focus()
    layers.page.keyboard.type(word(language, "corner", "education")[:3])
    link = catalogue().links["decides"].text(language)
    parties.pick(text(language, "What does it do?"), link)
    counted = ("{count} of {total} kinds is shown.", "{count} of {total} kinds are shown.")
    parties.says(plural(language, *counted, 8, total=62))
    parties.button(text(language, "Show all")).focus()
    layers.page.keyboard.press("Enter")
    parties.says(plural(language, *counted, 62, total=62))
    title = text(language, "The multi-year agenda of the labour-market region")
    answer = layers.widget(title)
    answer.write(text(language, "Is our agenda the same as theirs?"), "Deels: alleen techniek")
    answer.is_answered()
    fits = server.work().workspace.agenda.fits_with
    assert fits is not None
    assert fits.labour_market_region == "Deels: alleen techniek"


def test_the_list_of_parties_is_accessible(
    layers: NotebookPage, language: str, jupyterlab_itself: set[str]
) -> None:
    parties = layers.widget(text(language, "Who does what?"))
    parties.open(text(language, "How many kinds per scale and field"))
    page_checks.check_accessible(layers, jupyterlab_itself)


def test_the_version_to_share_is_looked_at_and_taken_by_keyboard(
    together: NotebookPage, language: str, server: JupyterServer, tmp_path: Path
) -> None:
    server.empty_work()
    server.work().workspace.add_stakeholder("ROC Regio", "education", influence=4)
    work = together.widget(text(language, "Our work"))
    fold = work.root.locator(
        "summary", has_text=text(language, "A version to share, without judgements")
    )
    fold.press("Enter")
    stays = work.root.get_by_role("region", name=text(language, "Stays behind"))
    expect(stays).to_contain_text("(1)")
    with together.page.expect_download() as download:
        work.button(text(language, "Download the version to share")).press("Enter")
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    work.says(file.name)
    (shared,) = Workspace.from_json(file.read_text(encoding="utf-8")).stakeholders
    assert (shared.name, shared.influence) == ("ROC Regio", None)


@pytest.mark.words
def test_another_group_stands_beside_ours_and_a_wrong_file_changes_nothing(
    together: NotebookPage,
    language: str,
    server: JupyterServer,
    tmp_path: Path,
    jupyterlab_itself: set[str],
) -> None:
    college = PARTIES["MBO"][1 if language == "nl" else 2]
    server.empty_work()
    server.work().workspace.add_stakeholder(college, "education")
    before = server.work().workspace.to_json()
    other = together.widget(text(language, "Another group's work"))
    good, wrong = tmp_path / "b.json", tmp_path / "soup.json"
    good.write_text(filled_agenda(language).to_json(), encoding="utf-8")
    wrong.write_bytes(bytes(range(256)))
    choose = other.root.locator("input[type=file]")
    both = plural(
        language,
        "Both list one party: {parties}.",
        "Both list {count} parties: {parties}.",
        1,
        parties=college,
    )

    choose.set_input_files(good)
    other.shows(both)
    choose.set_input_files(wrong)
    expect(other.root.locator(".rl-field-error")).not_to_be_empty()
    other.shows(both)

    other.pick(text(language, "You are"), college)
    other.says(text(language, "You read as {party}.", party=college))
    other.shows(text(language, "Would you sign? What has to change first?"))
    other.open(text(language, "Parties of both groups in a table"))
    group = filled_agenda(language).about.group
    other.open(text(language, "Read the agenda of “{group}”", group=group))
    page_checks.check_language(together, language)
    page_checks.check_looks(together, f"09-{language}", jupyterlab_itself)
    assert server.work().workspace.to_json() == before

    other.press(text(language, "Put this file away"))
    other.says(text(language, "The file of “{group}” is put away.", group=group))
    expect(choose).to_be_focused()


def test_the_promise_and_the_request_are_there_after_a_reload(
    together: NotebookPage, language: str, server: JupyterServer
) -> None:
    server.empty_work()
    form = together.widget(text(language, "For next Monday"))
    form.write(text(language, "Our promise"), "Maandag bellen wij het ROC")
    form.write(text(language, "Our request"), "Wij vragen de provincie om een uur")
    form.is_answered()
    kept = server.work().workspace.state["sentences"]
    assert kept["09-request"]["text"] == "Wij vragen de provincie om een uur"
    together.reload()
    together.wait_for_widgets()
    form = together.widget(text(language, "For next Monday"))
    expect(form.field(text(language, "Our promise"))).to_have_value("Maandag bellen wij het ROC")
