"""Every widget can be read without a kernel, and holds no judgement there unless asked."""

from __future__ import annotations

import base64
import html
import inspect
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import pytest

import regiolab
from regiolab.locale import LANGUAGES
from regiolab.widgets.kit.readable import PRIVATE, as_html, as_plain, paragraphs, table
from tests.unit.exchange.group_work import HOSTILE, filled_in, hostile_map
from tests.unit.lab.every_screen import ASKED, NO_SCREEN

if TYPE_CHECKING:
    from pathlib import Path

    from regiolab.lab import Lab
    from regiolab.model import Workspace

VIEW = "application/vnd.jupyter.widget-view+json"


def opened(folder: Path, language: str, work: Workspace | None = None) -> Lab:
    lab = regiolab.open_lab(language, folder=folder)
    if work is not None:
        lab.workspace.replace_content(work, "upload a file", {})
        if lab.workspace.state["bets"]:  # an answer that there is, for its verdict
            lab.workspace.put("bets", "divergence", {"choice": "larger"}, step="answer")
    return lab


def bundles(lab: Lab) -> dict[str, dict[str, Any]]:
    """Return what a notebook keeps of every screen of the lab."""
    methods = {
        name: method
        for name, method in inspect.getmembers(lab, inspect.ismethod)
        if not name.startswith("_") and name not in NO_SCREEN
    }
    return {
        f"{name}{given}": method(*given)._repr_mimebundle_()[0]
        for name, method in methods.items()
        for given in ASKED.get(name, [()])
    }


def whole(data: dict[str, Any]) -> str:
    """Return what is kept as text, pictures written out."""
    pictures = re.findall(r"data:image/svg\+xml;base64,([A-Za-z0-9+/=]+)", data["text/html"])
    drawn = [base64.b64decode(one).decode() for one in pictures]
    return "\n".join([data["text/html"], data["text/plain"], *drawn])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_stands_in_a_notebook_beside_its_view(tmp_path: Path, language: str) -> None:
    kept = bundles(opened(tmp_path, language, filled_in()))
    assert len(kept) > 30
    for name, data in kept.items():
        assert data[VIEW]["model_id"], name  # JupyterLab shows this one: the richest
        assert "object at 0x" not in whole(data), name
        assert data["text/html"].startswith(f'<div lang="{language}">'), name
        told = re.sub("<[^>]*>", " ", data["text/html"]).split()
        assert len(told) > 13  # more than a heading and how to work with it, name
        assert len(data["text/plain"].splitlines()) > 1, name


def test_an_empty_work_can_be_read_too(tmp_path: Path) -> None:
    for name, data in bundles(opened(tmp_path, "en")).items():
        assert "object at 0x" not in whole(data), name


def test_no_judgement_stands_in_a_notebook(tmp_path: Path) -> None:
    for name, data in bundles(opened(tmp_path, "nl", filled_in())).items():
        for word in ("GEHEIM", "2031-03-17", "loopt stroef", "kan vertragen"):
            assert word not in whole(data), name


def test_an_answer_and_its_verdict_stay_out_unless_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lab = opened(tmp_path, "en", filled_in())
    shown = lab.predict("divergence"), lab.verdict("divergence")
    before = [whole(one._repr_mimebundle_()[0]) for one in shown]
    assert "Your answer:" not in before[0]
    assert "it is left out" in before[1]
    monkeypatch.setenv(PRIVATE, "all")
    after = [whole(one._repr_mimebundle_()[0]) for one in shown]
    assert "Your answer:" in after[0]
    assert lab.verdict("divergence").view["paragraphs"][0][:20] in after[1]


def test_who_asks_for_private_fields_gets_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lab = opened(tmp_path, "nl", filled_in())
    monkeypatch.setenv(PRIVATE, "all")
    for shown in (lab.stakeholder_map(), lab.agenda(), lab.tension_scan(), lab.progress()):
        with_all = whole(shown._repr_mimebundle_()[0])
        monkeypatch.setenv(PRIVATE, "no")
        assert len(whole(shown._repr_mimebundle_()[0])) < len(with_all)
        monkeypatch.setenv(PRIVATE, "all")
    assert "GEHEIM" in whole(lab.agenda()._repr_mimebundle_()[0])


def test_a_figure_stands_there_as_picture_description_and_table(tmp_path: Path) -> None:
    lab = opened(tmp_path, "en")
    told = lab.figure("profile")._repr_mimebundle_()[0]["text/html"]
    figure = lab.figure("profile").view["figure"]
    [picture] = re.findall(r'src="data:image/svg\+xml;base64,([^"]+)" alt="([^"]+)"', told)
    assert base64.b64decode(picture[0]).startswith(b"<svg")
    assert html.unescape(picture[1]) == figure["alt"]
    assert figure["description"][:40] in told
    assert told.count("<tr>") == len(figure["rows"]) + 1


def test_parties_and_relations_of_the_map_stand_there(tmp_path: Path) -> None:
    lab = opened(tmp_path, "nl", filled_in())
    told = whole(lab.stakeholder_map()._repr_mimebundle_()[0])
    for party in lab.workspace.stakeholders:
        assert party.name in told
    assert "betaalt" in told


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}


def test_what_somebody_typed_is_shown_and_not_obeyed(tmp_path: Path) -> None:
    lab = opened(tmp_path, "nl", hostile_map())
    parser = _Tags()
    for data in bundles(lab).values():
        parser.feed(data["text/html"])
    assert not parser.tags & {"script", "iframe", "svg", "style", "a", "link"}
    assert not any(name.startswith("on") for name in parser.attributes)
    assert parser.attributes <= {"lang", "src", "alt", "style", "scope"}


def test_words_and_tables_are_written_in_both_forms() -> None:
    blocks = [*paragraphs("Een <zin>.", ""), *table("Titel", ["a", "b"], [["1", HOSTILE[6]]])]
    html = as_html("nl", "Kop & staart", blocks)
    assert "<h3>Kop &amp; staart</h3><p>Een &lt;zin&gt;.</p><table><caption>Titel" in html
    assert as_plain("nl", "Kop", blocks).splitlines()[:4] == ["Kop", "Een <zin>.", "Titel", "a | b"]
    assert not table("Titel", ["a"], [])


def test_a_widget_in_a_console_says_what_it_is(tmp_path: Path) -> None:
    lab = opened(tmp_path / "regio", "en")
    assert repr(lab.transition_cards()) == "<TextForm: What changes, and what does it do to us?>"
    assert repr(lab.figure("districts")).startswith("<FigurePanel")
