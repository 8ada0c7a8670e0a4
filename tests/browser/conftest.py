"""One server and one browser for all tests in the browser; every test gets them untouched."""

from __future__ import annotations

import json
import os
import re
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from filelock import FileLock
from ipykernel.kernelspec import make_ipkernel_cmd
from playwright.sync_api import Browser, Error, expect, sync_playwright

from tests.browser.accessibility import violations
from tests.browser.jupyter_server import JupyterServer
from tests.browser.live_page import served
from tests.browser.notebook_page import THEMES, shots_folder
from tests.browser.participant import Participant
from tests.browser.patience import what_it_shows
from tests.built_live_site import built_live_site
from tests.chromium import chromium_or_skip

pytest.register_assert_rewrite("tests.browser.page_checks")

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from tests.warm_kernels.warm_kernels import WarmKernels

_ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
_PATIENCE = 20_000
LANGUAGES = ("nl", "en")
"""Of the course."""
LONGEST = (
    *(
        "test_live_site",
        "test_live_tabs",
        "test_every_lesson",
        "test_workbook",
        "test_nothing_is_lost",
    ),
    *("test_agenda_lesson", "test_keys_hurt_nothing", "test_map_views", "test_tension_lesson"),
    *("test_map_lesson", "test_every_form_keeps_its_text", "test_site"),
)
"""The files of tests that take more than a minute, longest first."""
_BROWSER = pytest.StashKey[Browser]()


@pytest.fixture(scope="session")
def browser(request: pytest.FixtureRequest) -> Iterator[Browser]:
    """A browser without a window; skipped, or failed, where there is none."""
    program = chromium_or_skip()
    expect.set_options(timeout=_PATIENCE)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, args=[*_ARGUMENTS])
        request.config.stash[_BROWSER] = started
        yield started
        started.close()


@pytest.fixture(scope="session")
def running_server(
    browser: Browser,
    tmp_path_factory: pytest.TempPathFactory,
    warm_kernels: WarmKernels | None,
) -> Iterator[JupyterServer]:
    """The server that all tests share; it starts only where there is a browser."""
    server = JupyterServer(tmp_path_factory.mktemp("jupyter"), warm_kernels)
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def everyone(browser: Browser, running_server: JupyterServer) -> Participant:
    """The person behind every test: sharing what the browser remembers of JupyterLab saves time."""
    return Participant(browser, running_server)


@pytest.fixture(scope="module")
def module_participant(
    everyone: Participant, running_server: JupyterServer
) -> Iterator[Participant]:
    """Somebody who keeps a notebook open for all tests of a module that only look."""
    yield everyone
    everyone.close_pages()
    running_server.clean()


@pytest.fixture(scope="module")
def reader(
    module_participant: Participant, running_server: JupyterServer, language: str
) -> Iterator[Participant]:
    """Somebody who keeps a lesson open for all tests of a module in one language."""
    yield module_participant
    module_participant.close_pages()
    running_server.clean()


@pytest.fixture(scope="session")
def live_site(browser: Browser) -> Iterator[str]:
    """The address of the edition without a server; the browser is there: not built in vain."""
    yield from served(built_live_site())


@pytest.fixture
def server(running_server: JupyterServer) -> JupyterServer:
    """The server, for a test that looks behind the door."""
    return running_server


@pytest.fixture
def cold_kernels(running_server: JupyterServer) -> Iterator[None]:
    """For tests about kernels: they start as they do for people."""
    with running_server.kernel(make_ipkernel_cmd()):
        yield


@pytest.fixture
def participant(everyone: Participant, running_server: JupyterServer) -> Iterator[Participant]:
    """Somebody with an untouched course."""
    yield everyone
    everyone.close_pages()
    running_server.clean()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take longest, so that no worker ends alone with one of them."""
    places = {name: place for place, name in enumerate(LONGEST)}
    items.sort(key=lambda item: places.get(item.path.stem, len(places)))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run what is about words in both languages, and what is not in that of its module.

    A module marked `behaviour_in` says in which language its tests use a lesson: they press and
    look at the same things in both. Tests in it that are about what is written there, such as
    whether the words fit, are marked `words` and run in both, as does a module without that mark.
    """
    asked = [name for mark in metafunc.definition.iter_markers("parametrize") for name in mark.args]
    if "language" not in metafunc.fixturenames or "language" in str(asked):
        return
    one = metafunc.definition.get_closest_marker("behaviour_in")
    words = metafunc.definition.get_closest_marker("words")
    languages = one.args if one and not words else LANGUAGES
    metafunc.parametrize("language", languages, indirect=True, scope="module")


@pytest.fixture(scope="module")
def language(request: pytest.FixtureRequest) -> str:
    """A language in which a test runs; `pytest_generate_tests` says in which it does."""
    return str(request.param)


@pytest.fixture(scope="session")
def jupyterlab_itself(
    everyone: Participant, running_server: JupyterServer, tmp_path_factory: pytest.TempPathFactory
) -> set[str]:
    """The rules of axe that JupyterLab breaks without us: one heading, one cell, both themes.

    The first worker of a run looks, for all of them.
    """
    in_workers = "PYTEST_XDIST_WORKER" in os.environ
    folder = tmp_path_factory.getbasetemp()
    found = (folder.parent if in_workers else folder) / "jupyterlab_itself.json"
    with FileLock(f"{found}.lock"):
        if not found.exists():
            broken = broken_without_us(everyone, running_server)
            found.write_text(json.dumps(sorted(broken)), encoding="utf-8")
    return set(json.loads(found.read_text(encoding="utf-8")))


def broken_without_us(everyone: Participant, server: JupyterServer) -> set[str]:
    """Open a notebook of somebody else, and ask axe in both themes."""
    notebook = everyone.open(server.write_notebook("nothing", "1 + 1", text="# Nothing"))
    broken = set()
    for theme in THEMES:
        notebook.use_theme(theme)
        broken |= violations(notebook.page, colours_only=theme != THEMES[0]).around
    everyone.close(notebook)
    return broken


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Keep a picture of every open page when a test fails, and say what it shows."""
    report = yield
    browser = item.config.stash.get(_BROWSER, None)
    if report.failed and call.when != "teardown" and browser is not None:
        pages = [page for context in browser.contexts for page in context.pages]
        for place, page in enumerate(pages):
            name = re.sub(r"[^A-Za-z0-9_-]+", "-", item.name)
            with suppress(Error):  # a page that hangs or goes away shows nothing
                page.screenshot(path=shots_folder() / f"failed-{name}-{place}.png")
                report.sections.append((f"What tab {place} shows", what_it_shows(page)))
    return report
