"""Kernels that restart, servers that stop, machines that are taken away: the work is there."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from regiolab.locale import text
from tests.browser.map_page import MapPage
from tests.browser.notebook_page import keep_picture
from tests.browser.participant import Participant
from tests.browser.widget_page import WidgetPage
from tools.bench.full_work import full_work

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.notebook_page import NotebookPage

pytestmark = pytest.mark.usefixtures("cold_kernels")

KILLS = 5
"""How often a kernel is killed here; `tests/kernels` does it fifty times."""

START = "nl/00_start.ipynb"
DIFFERENCES = "nl/01_differences.ipynb"
MAP = "nl/06_stakeholder_map.ipynb"


def map_of(notebook: NotebookPage) -> MapPage:
    """Return the stakeholder map of a Dutch lesson."""
    return MapPage(notebook.widget(text("nl", "Stakeholder map")).root, "nl")


def work_of(notebook: NotebookPage) -> WidgetPage:
    """Return the widget "our work" of a Dutch lesson."""
    return notebook.widget(text("nl", "Our work"))


def test_all_is_there_after_a_restart_and_a_reload_and_an_unsaved_text_is_offered(
    participant: Participant, server: JupyterServer
) -> None:
    notebook = participant.run(START)
    region, work = notebook.widget(text("nl", "Our region")), work_of(notebook)
    group = work.field(text("nl", "Name of your group"))
    region.pick(text("nl", "COROP region"), "Twente")
    region.press(text("nl", "Choose this region"))
    region.says(text("nl", "Your region is {region}.", region="Twente"))
    work.write(text("nl", "Name of your group"), "Groep 3")
    work.says(text("nl", "Saved: {label}", label=text("nl", "Name of your group")))
    # The page goes before the focus leaves the field.
    group.fill("Groep 3 en 4")
    notebook.restart_kernel()
    notebook.reload()
    notebook.run_all()
    region.shows("Twente (COROP-gebied)")
    expect(group).to_have_value("Groep 3 en 4")
    work.press(text("nl", "Leave it as it was"))
    expect(group).to_have_value("Groep 3")
    assert server.work().workspace.about.group == "Groep 3"


def test_what_was_typed_when_the_tab_was_closed_is_there_in_the_next_one(
    participant: Participant,
) -> None:
    first = participant.run(START)
    group = text("nl", "Name of your group")
    work_of(first).field(group).fill("Groep 3")
    with first.page.expect_event("close"):
        first.page.close(run_before_unload=True)
    participant.close(first)
    # Saved, or offered as a draft: the browser ends the page before or after it was answered.
    expect(work_of(participant.run(START)).field(group)).to_have_value("Groep 3")


def test_all_is_there_on_another_server_and_in_another_browser(
    browser: Browser, participant: Participant, server: JupyterServer
) -> None:
    notebook = participant.run(START)
    work_of(notebook).write(text("nl", "Name of your group"), "Groep 3")
    region = notebook.widget(text("nl", "Our region"))
    region.pick(text("nl", "COROP region"), "Twente")
    region.press(text("nl", "Choose this region"))
    region.shows("Twente (COROP-gebied)")
    # A second notebook in a second tab has it all, and adds to it.
    other = participant.run(MAP)
    map_of(other).shows("Groep 3")
    map_of(other).add("Gemeente Almelo", "overheid")
    work_of(notebook).shows("1 partij")
    participant.close_pages()
    server.stop()
    server.start()
    somebody_else = Participant(browser, server)
    again = somebody_else.run(START)
    expect(work_of(again).field(text("nl", "Name of your group"))).to_have_value("Groep 3")
    work_of(again).shows("1 partij")
    again.widget(text("nl", "Our region")).shows("Twente (COROP-gebied)")
    somebody_else.leave()


def test_a_text_typed_while_the_server_stops_is_kept_and_saved_later(
    participant: Participant, server: JupyterServer
) -> None:
    notebook = participant.run(DIFFERENCES)
    cards = notebook.widget(text("nl", "What changes, and what does it do to us?"))
    card = WidgetPage(cards.root.get_by_role("group", name=text("nl", "Globalisation")))
    chance = card.field(text("nl", "One opportunity for us"))
    chance.press_sequentially("Meer handel met de buren")
    # The page notices within seconds, and nobody types on in vain: the field can't be changed.
    server.stop()
    expect(notebook.banner).to_contain_text("De server is niet bereikbaar")
    chance.blur()
    cards.says("Nog niet bewaard: de verbinding is weg.")
    cards.says(text("nl", "What you typed stays here."))
    expect(chance).to_have_value("Meer handel met de buren")
    expect(chance).to_have_attribute("readonly", "")
    # Once the server is there again, the page goes on by itself.
    server.start()
    notebook.run_all()
    card.shows(text("nl", "This text is not saved yet."))
    expect(chance).to_have_value("Meer handel met de buren")
    card.press(text("nl", "Save this text"))
    cards.says(text("nl", "Saved: “{label}”.", label=text("nl", "One opportunity for us")))
    kept = server.work().workspace.state["cards"]["globalisation"]["chance"]
    assert kept == "Meer handel met de buren"


_BRING_BACK = re.compile("^Haal terug: Groep Élan, 5 partijen, 3 acties, ")


def test_a_machine_that_is_taken_away_with_all_that_was_on_it_costs_one_click(
    participant: Participant, server: JupyterServer
) -> None:
    notebook = participant.run(MAP)
    stakeholders = map_of(notebook)
    stakeholders.add("Gemeente Almelo", "overheid")
    # Others fill in the rest meanwhile.
    server.work().workspace.replace_content(full_work(5), "open a file", {})
    stakeholders.shows("Gemeente Zilverdam")
    before = server.work().workspace
    frame = stakeholders.root.locator(".rl-frame")
    expect(frame).to_have_attribute("data-copy", before.digest[:20])
    stakeholders.field(text("nl", "Name of the party")).fill("Te laat")
    server.stop()
    stakeholders.field(text("nl", "Name of the party")).press("Enter")
    stakeholders.says("staat ook veilig in deze browser")
    shutil.rmtree(server.home)
    server.put_notebooks_back()
    server.start()
    notebook.reload()
    notebook.run_all()
    # One widget of the page offers it, the first one; a new party does not take the offer away.
    back = notebook.page.get_by_role("button", name=_BRING_BACK)
    expect(back).to_be_visible()
    stakeholders.add("Gemeente Hengelo", "overheid")
    fuller = text("nl", "Leave it under Our work")
    expect(notebook.page.get_by_role("button", name=fuller)).to_be_visible()
    keep_picture(notebook.page, "copy-fuller-nl")
    back.click()
    stakeholders.shows("Gemeente Zilverdam")
    # It says whose work it was, so that a board sees no second group.
    about = {**before.state["about"]["about"], "origin": before.id}
    assert server.work().workspace.state == {**before.state, "about": {"about": about}}
    expect(back).to_have_count(0)
    stakeholders.press(re.compile("^Maak ongedaan: de kopie"))
    expect(stakeholders.row("Gemeente Hengelo")).to_be_visible()
    expect(stakeholders.row("Gemeente Zilverdam")).to_have_count(0)
    assert [one.name for one in server.work().workspace.stakeholders] == ["Gemeente Hengelo"]


def test_on_a_folder_of_an_hour_ago_the_newer_work_stays_on_offer_until_it_is_brought_back(
    participant: Participant, server: JupyterServer
) -> None:
    notebook = participant.run(MAP)
    stakeholders = map_of(notebook)
    stakeholders.add("Gemeente Almelo", "overheid")
    stakeholders.is_answered()
    server.stop()
    an_hour_ago = server.home.with_name("an_hour_ago")
    shutil.copytree(server.home, an_hour_ago)
    server.start()
    notebook.run_all()
    stakeholders.add("Gemeente Hengelo", "overheid")
    newest = server.work().workspace.digest
    expect(stakeholders.root.locator(".rl-frame")).to_have_attribute("data-copy", newest[:20])
    server.stop()
    shutil.rmtree(server.home)
    an_hour_ago.rename(server.home)
    server.start()
    notebook.reload()
    notebook.run_all()
    back = notebook.page.get_by_role("button", name=re.compile("^Haal terug: 2 partijen, "))
    expect(back).to_be_visible()
    # What is saved here is newer than the copy, which is still not here.
    stakeholders.add("Gemeente Borne", "overheid")
    stakeholders.add("Gemeente Losser", "overheid")
    stakeholders.is_answered()
    expect(back).to_be_visible()
    notebook.reload()
    notebook.run_all()
    expect(back).to_be_visible()
    keep_picture(notebook.page, "copy-missed-nl")
    back.click()
    stakeholders.shows("Gemeente Hengelo")
    expect(back).to_have_count(0)
    names = [party.name for party in server.work().workspace.stakeholders]
    assert names == ["Gemeente Almelo", "Gemeente Hengelo"]


def test_everything_that_was_acknowledged_survives_killed_kernels(
    participant: Participant, server: JupyterServer
) -> None:
    notebook = participant.run(MAP)
    acknowledged = set()
    for kill in range(KILLS):
        stakeholders = map_of(notebook)
        name = f"Partij {kill}"
        stakeholders.add(name, "werkgevers")
        stakeholders.is_answered()
        acknowledged.add(name)
        # One more is on its way when the kernel is killed: it may or may not be there.
        stakeholders.field(text("nl", "Name of the party")).fill(f"Onderweg {kill}")
        stakeholders.field(text("nl", "Name of the party")).press("Enter")
        server.kill_kernels()
        notebook.read_that_the_kernel_died()
        notebook.reload()
        notebook.run_all()
        for kept in acknowledged:
            expect(stakeholders.row(kept)).to_be_visible()
    names = {party.name for party in server.work().workspace.stakeholders}
    assert acknowledged <= names
    assert names <= acknowledged | {f"Onderweg {kill}" for kill in range(KILLS)}
