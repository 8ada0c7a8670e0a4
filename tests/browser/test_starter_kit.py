"""An instructor makes a starter kit; a group begins with it, and finds what was left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from regiolab.locale import text
from tests.browser import page_checks

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.participant import Participant


def test_a_kit_goes_from_the_instructor_to_a_group(
    participant: Participant,
    server: JupyterServer,
    language: str,
    tmp_path: Path,
    jupyterlab_itself: set[str],
) -> None:
    page = participant.run(server.put_beside_the_lessons(f"guide/{language}/00_start.ipynb"))
    prepared = server.work(name="starter-kit").workspace
    prepared.update("about", "about", {"challenge": "Meer technici in 2028"})
    prepared.add_stakeholder("ROC Regio", "education", influence=4)
    kit = page.widget(text(language, "Starter kit"))
    kit.write(text(language, "Names of the groups, one on each line"), "Alpha\nBeta")
    kit.is_answered()
    relations = kit.root.get_by_role("checkbox", name=text(language, "the relations on the map"))
    relations.uncheck()
    kit.says(
        text(
            language,
            "Left out today: {step}",
            step=text(language, "the relations on the map"),
        )
    )
    kit.shows("Meer technici in 2028")
    page_checks.check_nothing_went_wrong(page, 4)
    page_checks.check_looks(page, f"starter-kit-{language}", jupyterlab_itself)
    with page.page.expect_download() as download:
        kit.press(text(language, "Download the starter kit"))
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)

    group = server.write_notebook(
        "group",
        f'import regiolab\nlab = regiolab.open_lab("{language}")',
        "lab.my_work()",
        "lab.stakeholder_map()",
    )
    page = participant.run(group)
    work = page.widget(text(language, "Our work"))
    with page.page.expect_file_chooser() as chooser:
        work.press(text(language, "Choose a file…"))
    chooser.value.set_files(file)
    work.press(text(language, "Begin with this starter kit"))
    work.pick(text(language, "Which group are you?"), "Beta")
    expect(work.field(text(language, "Name of your group"))).to_have_value("Beta")
    parties = page.widget(text(language, "Stakeholder map"))
    parties.shows("ROC Regio")
    parties.shows(text(language, "the relations on the map"))
    page_checks.check_fits(page, f"starter-kit-opened-{language}")
