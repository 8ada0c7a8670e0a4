"""The privacy text fits the place where the course runs."""

import re
from fnmatch import fnmatch
from pathlib import Path

import pytest

from regiolab.locale import text
from regiolab.storage import StoredWorkspace, decode_share_code, encode_share_code
from regiolab.teaching.privacy import (
    GOING_OUT,
    IN_THE_BROWSER,
    IN_THE_FOLDER,
    IN_THE_TAB,
    place,
    privacy_text,
)
from regiolab.widgets.work.work_panel import WorkPanel


@pytest.mark.parametrize(
    ("environment", "where"),
    [
        ({}, "laptop"),
        ({"JUPYTERHUB_USER": "groep-3"}, "hub"),
        ({"JUPYTERHUB_USER": "x", "BINDER_SERVICE_HOST": "10.0.0.1"}, "binder"),
    ],
)
def test_the_place_is_known_from_the_environment(environment: dict[str, str], where: str) -> None:
    assert place(environment) == where


def test_each_place_has_a_text_of_its_own() -> None:
    first = {privacy_text("nl", where)[0] for where in ("laptop", "hub", "binder")}
    assert len(first) == 3
    assert "download" in privacy_text("nl", "binder")[0]


PARTS = (IN_THE_TAB, IN_THE_BROWSER, IN_THE_FOLDER, GOING_OUT)
NAMED = {name for part in PARTS for kept in part for name in kept.names}


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("where", ["laptop", "hub", "binder"])
def test_everything_that_is_kept_has_its_sentence_in_the_text(language: str, where: str) -> None:
    told = "\n".join(privacy_text(language, where))
    for part in PARTS:
        for kept in part:
            assert text(language, kept.sentence) in told


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", ("versies", "nummer", "naam of rol", "elke stap", "deelcode", "lever", "30 dagen")),
        ("en", ("versions", "number", "name or role", "every step", "share code", "hand in")),
    ],
)
def test_the_text_names_what_a_reader_asks_about(language: str, words: tuple[str, ...]) -> None:
    told = "\n".join(privacy_text(language, "laptop")).lower()
    assert [word for word in words if word not in told] == []


WEB = Path(__file__).parents[3] / "web"
STORES = re.compile(r"(?:local|session)Storage\.setItem|indexedDB\.open")
KEYS = re.compile(r"""["`](regiolab(?::[a-z]+)?)(?=[":`-])""")
EVENTS = {"regiolab:copies", "regiolab:drafts"}
"""On the page, which keep nothing."""


def test_every_key_in_the_browser_is_named_and_no_other() -> None:
    """A store that is used in a new place, or under a new key, asks for a sentence."""
    sources = {
        path: path.read_text(encoding="utf-8")
        for pattern in ("*.ts", "*.tsx")
        for path in WEB.rglob(pattern)
        if not {"node_modules", "tests"} & set(path.parts)
    }
    keeping = {path: code for path, code in sources.items() if STORES.search(code)}
    found = {path: set(KEYS.findall(code)) for path, code in keeping.items()}
    assert all(found.values()), found
    keys = set().union(*found.values())
    assert keys >= EVENTS
    in_browser = {name for name in NAMED if name.startswith("regiolab")}
    assert keys - EVENTS == in_browser


def test_every_file_of_a_day_is_named_and_each_name_is_of_a_file(
    tmp_path: Path, own_work_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, handed, shared = own_work_folder, tmp_path / "inleveren", tmp_path / "groep-3"
    handed.mkdir()
    shared.mkdir()
    monkeypatch.setenv("REGIOLAB_HAND_IN", str(handed))
    panel = WorkPanel(StoredWorkspace(home / "regio", "Regio"), "nl")
    for name, args in (
        ("ping", {"browser": "browser a", "name": "Fatima"}),
        ("route", {"value": "half_day"}),
        ("download", {}),
        ("code", {}),
        ("hand_in", {}),
        ("look_at_folder", {"folder": str(shared)}),
        ("go_to_folder", {}),
    ):
        reply = panel.answer({"name": name, "args": args})
        assert reply["ok"], reply
        panel.workspace.add_stakeholder(f"Partij {name}", "workers")
    (home / "regio" / "workspace.json").write_text("stuk", encoding="utf-8")
    StoredWorkspace(home / "regio", "Regio")

    folder_names = {name for kept in IN_THE_FOLDER for name in kept.names}
    files = [path.relative_to(home) for path in home.rglob("*") if path.is_file()]
    first = {path.parts[1] if path.parts[0] == "regio" else path.parts[0] for path in files}
    unnamed = {name for name in first if not any(fnmatch(name, one) for one in folder_names)}
    assert unnamed == set()
    assert {one for one in folder_names if not any(fnmatch(name, one) for name in first)} == set()
    assert len(list(handed.iterdir())) == 1


def test_a_name_that_was_typed_is_in_no_file_or_code_that_leaves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REGIOLAB_HAND_IN", str(tmp_path))
    stored = StoredWorkspace(tmp_path / "work" / "regio", "Regio")
    panel = WorkPanel(stored, "nl")
    panel.answer({"name": "ping", "args": {"browser": "browser7unique", "name": "Fatima"}})
    stored.workspace.add_stakeholder("Deltion", "education")
    assert "Fatima" in (stored.folder / "journal.jsonl").read_text(encoding="utf-8")
    panel.answer({"name": "hand_in", "args": {}})
    (handed,) = tmp_path.glob("*.json")
    sent = handed.read_text(encoding="utf-8") + stored.workspace.to_json()
    assert "Fatima" not in sent
    assert "browser7unique" not in sent
    assert decode_share_code(encode_share_code(stored.workspace)).to_json() in sent
