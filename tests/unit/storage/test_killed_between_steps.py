"""A kernel is killed at any moment: the file opens and holds every acknowledged change."""

import itertools
import os
import shutil
from pathlib import Path

import pytest

from regiolab.storage import StoredWorkspace


def parties(stored):
    return [party.name for party in stored.workspace.stakeholders]


def work(stored):
    """Do a bit of everything; give the name of each step as it is acknowledged."""
    workspace = stored.workspace
    one = workspace.add_stakeholder("Een", "workers")
    yield "add"
    two = workspace.add_stakeholder("Twee", "workers")
    yield "add another"
    workspace.add_relation(one.id, two.id)
    yield "tie"
    workspace.remove("stakeholders", two.id)
    yield "remove"
    workspace.undo()
    yield "undo"
    workspace.redo()
    yield "redo"
    workspace.undo()
    yield "undo again"
    workspace.update("stakeholders", one.id, {"influence": 3})
    yield "change"
    stored.go_back_to(stored.versions()[-1].id)
    yield "go back"
    workspace.undo()
    yield "undo going back"


@pytest.mark.parametrize("damaged", [False, True])
def test_killed_before_or_after_any_step_on_disk(tmp_path, monkeypatch, damaged):
    """Copy the folder around every flush and rename, and open each copy as after a kill."""
    folder = tmp_path / "regio"
    copies = []
    acknowledged = [""]

    def copying(function):
        def step(*args, **kwargs):
            copy_folder()
            result = function(*args, **kwargs)
            copy_folder()
            return result

        return step

    def copy_folder():
        copy = tmp_path / f"copy{len(copies)}"
        shutil.copytree(folder, copy)
        copies.append((copy, len(acknowledged)))

    def acknowledge(stored):
        acknowledged.append(stored.workspace.to_json())

    if damaged:
        list(work(StoredWorkspace(folder, "Regio")))
        acknowledged.append((folder / "workspace.json").read_text(encoding="utf-8"))
        (folder / "workspace.json").write_bytes(b"{ damaged")
    with monkeypatch.context() as watched:
        for module, name in ((os, "fsync"), (Path, "replace"), (Path, "rename")):
            watched.setattr(module, name, copying(getattr(module, name)))
        stored = StoredWorkspace(folder, "Regio")
        acknowledge(stored)
        if damaged:
            assert acknowledged[2] == acknowledged[1]
            stored.workspace.add_stakeholder("Drie", "workers")
            acknowledge(stored)
        else:
            for _ in work(stored):
                acknowledge(stored)
    assert len(copies) > 10
    for copy, known in copies:
        again = StoredWorkspace(copy, "Regio")
        text = again.workspace.to_json()
        if known > 1:
            assert text in (acknowledged[known - 1], *acknowledged[known : known + 1]), copy
        else:
            assert parties(again) == []
        assert again.problem is None
        if known > 2:
            assert again.workspace.history.done or again.workspace.history.undone, copy
        again.workspace.add_stakeholder("Na de kill", "workers")
        assert "Na de kill" in parties(StoredWorkspace(copy, "Regio"))
        again.workspace.undo()
        assert StoredWorkspace(copy, "Regio").workspace.to_json() == text


def test_every_older_journal_beside_every_older_file_opens_with_what_is_in_the_file(tmp_path):
    folder = tmp_path / "regio"
    file, journal = folder / "workspace.json", folder / "journal.jsonl"
    stored = StoredWorkspace(folder, "Regio")
    states = [
        (file.read_bytes(), journal.read_bytes()) for _ in itertools.chain(["new"], work(stored))
    ]
    for at, (text, _) in enumerate(states):
        for beside, (_, lines) in enumerate(states):
            copy = tmp_path / f"{at}-{beside}"
            copy.mkdir()
            (copy / "workspace.json").write_bytes(text)
            (copy / "journal.jsonl").write_bytes(lines)
            again = StoredWorkspace(copy, "Regio")
            assert again.workspace.to_json().encode() == text
            before = again.workspace.to_json()
            again.workspace.add_stakeholder("Nieuw", "workers")
            assert "Nieuw" in parties(StoredWorkspace(copy, "Regio"))
            again.workspace.undo()
            assert StoredWorkspace(copy, "Regio").workspace.to_json() == before
            if beside >= at > 0:
                assert again.workspace.history.done or again.workspace.history.undone


def test_a_journal_cut_at_every_byte_of_its_last_line_opens(tmp_path):
    folder = tmp_path / "regio"
    stored = StoredWorkspace(folder, "Regio")
    stored.workspace.add_stakeholder("Een", "workers")
    stored.workspace.add_stakeholder("Twee é", "workers")
    lines = (folder / "journal.jsonl").read_bytes()
    begin = lines.rstrip(b"\n").rfind(b"\n") + 1
    for cut in range(begin, len(lines)):
        (folder / "journal.jsonl").write_bytes(lines[:cut])
        again = StoredWorkspace(folder, "Regio")
        assert again.workspace.to_json() == stored.workspace.to_json()
        assert again.problem is None
        # A line that is there in part was cut; of one that is not there nothing is known.
        assert len(again.workspace.history.done) == (1 if cut > begin else 0)
    again.workspace.add_stakeholder("Drie", "workers")
    assert parties(StoredWorkspace(folder, "Regio")) == ["Een", "Twee é", "Drie"]


@pytest.fixture
def cut(tmp_path):
    """The folder of a work with three parties, of which the last line of the journal was cut."""
    folder = tmp_path / "regio"
    stored = StoredWorkspace(folder, "Regio")
    for name in ("Een", "Twee", "Drie"):
        stored.workspace.add_stakeholder(name, "workers")
    journal = folder / "journal.jsonl"
    journal.write_bytes(journal.read_bytes()[:-20])
    return folder


def test_behind_a_cut_line_what_came_before_it_is_undone_and_the_rest_stays(cut):
    StoredWorkspace(cut, "Regio").workspace.undo()
    assert parties(StoredWorkspace(cut, "Regio")) == ["Een", "Drie"]
    StoredWorkspace(cut, "Regio").workspace.undo()
    again = StoredWorkspace(cut, "Regio")
    assert parties(again) == ["Drie"]
    again.workspace.redo()
    assert parties(StoredWorkspace(cut, "Regio")) == ["Een", "Drie"]


def test_the_line_that_was_cut_is_kept_and_the_work_can_be_brought_back_at_once(cut):
    lines = (cut / "journal.jsonl").read_bytes()
    StoredWorkspace(cut, "Regio")
    assert [path.read_bytes() for path in cut.glob("journal.set-aside-*")] == [lines]
    (cut / "workspace.json").write_text("{", encoding="utf-8")
    assert parties(StoredWorkspace(cut, "Regio")) == ["Een", "Twee", "Drie"]


def test_a_line_that_is_cut_while_the_work_is_open_costs_others_no_undo(cut):
    stored = StoredWorkspace(cut, "Regio")
    stored.workspace.add_stakeholder("Vier", "workers")
    journal = cut / "journal.jsonl"
    journal.write_bytes(journal.read_bytes()[:-20])
    stored.workspace.add_stakeholder("Vijf", "workers")
    other = StoredWorkspace(cut, "Regio")
    assert len(other.workspace.history.done) == len(["Een", "Twee", "Vijf"])


@pytest.mark.parametrize(
    "lines", [b"", b"\xff\xfe\n", b"{}\n", b'{"kind":"do"}\n', b"[1]\nx", None]
)
def test_a_journal_that_is_no_journal_costs_the_undo_and_nothing_else(tmp_path, lines):
    folder = tmp_path / "regio"
    stored = StoredWorkspace(folder, "Regio")
    stored.workspace.add_stakeholder("Een", "workers")
    journal = folder / "journal.jsonl"
    if lines is None:
        journal.unlink()
    else:
        journal.write_bytes(lines)
    again = StoredWorkspace(folder, "Regio")
    assert again.workspace.to_json() == stored.workspace.to_json()
    assert again.workspace.undo() is None
    again.workspace.add_stakeholder("Twee", "workers")
    assert parties(StoredWorkspace(folder, "Regio")) == ["Een", "Twee"]
    if lines:
        aside = [path.read_bytes() for path in folder.glob("journal.set-aside-*")]
        assert aside == [lines]


def test_what_a_killed_process_was_writing_is_cleared_away(tmp_path):
    folder = tmp_path / "regio"
    stored = StoredWorkspace(folder, "Regio")
    for leftover in (
        folder / ".workspace.json.123.tmp",
        folder / ".journal.jsonl.9.tmp",
        folder / "versions" / ".20260312T140500000000Z.json.5.tmp",
    ):
        leftover.write_text("half", encoding="utf-8")
    (folder / ".folder.tmp").mkdir()
    (folder / "notes.txt").write_text("van de groep", encoding="utf-8")
    again = StoredWorkspace(folder, "Regio")
    assert again.problem is None
    assert again.workspace.to_json() == stored.workspace.to_json()
    assert [path.name for path in folder.rglob("*.tmp")] == [".folder.tmp"]
    assert (folder / "notes.txt").exists()
