"""What cannot be read hides nothing that can, and is never written over."""

import json

import pytest

from regiolab.model import Workspace
from regiolab.storage import StoredWorkspace


def names(stored):
    return [party.name for party in stored.workspace.stakeholders]


def filled(opened, count=6):
    stored = opened()
    for number in range(count):
        stored.workspace.add_stakeholder(f"Partij {number}", "education")
    return stored


@pytest.mark.parametrize(
    "garbage", [b"\x00\xff\n", b"[" * 200_000 + b"\n", b"{}\n", b"null\n", b"\n"]
)
def test_recovery_reads_past_a_damaged_line(folder, opened, garbage):
    filled(opened)
    journal = folder / "journal.jsonl"
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join([*lines[:4], garbage, *lines[4:]]))
    (folder / "workspace.json").write_bytes(b'{"half')
    again = opened()
    assert names(again) == [f"Partij {number}" for number in range(6)]
    (notice,) = again.notices
    assert "Partijen op de kaart: 6." in notice.text("nl")


def test_a_line_that_is_lost_costs_that_change_and_no_other(folder, opened):
    filled(opened)
    journal = folder / "journal.jsonl"
    lines = journal.read_bytes().splitlines(keepends=True)
    lines[3] = b'{"cut off": \n'
    journal.write_bytes(b"".join(lines))
    (folder / "workspace.json").write_bytes(b"")
    again = opened()
    assert names(again) == [f"Partij {number}" for number in range(6) if number != 2]


def test_what_stands_behind_a_damaged_line_is_on_the_disk_after_the_next_change(folder, opened):
    filled(opened)
    journal = folder / "journal.jsonl"
    before = journal.read_bytes().replace(b"Partij 2", b"Partij \xff", 1)
    journal.write_bytes(before)
    again = opened()
    again.workspace.add_stakeholder("Nieuw", "workers")
    assert before in [path.read_bytes() for path in folder.glob("journal.set-aside-*")]
    assert names(opened())[-1] == "Nieuw"


def test_a_journal_that_may_not_be_read_hides_no_file(folder, opened, monkeypatch):
    filled(opened, 3)
    refuse(monkeypatch, folder / "journal.jsonl")
    again = StoredWorkspace(folder, "Onze regio")
    assert names(again) == ["Partij 0", "Partij 1", "Partij 2"]
    assert "journal.jsonl" in again.problem.text("nl")
    assert "kijk van wie het bestand is" in again.problem.text("nl")


def test_a_file_that_may_not_be_read_is_said_by_name(folder, opened, monkeypatch):
    filled(opened, 1)
    refuse(monkeypatch, folder / "workspace.json")
    assert "workspace.json" in StoredWorkspace(folder, "Onze regio").problem.text("nl")


def refuse(monkeypatch, refused):
    """Let a file be one of somebody else, also for who may read everything."""
    kind = type(refused)
    for name in ("open", "read_bytes"):
        real = getattr(kind, name)

        def forbidden(path, *args, _real=real, **more):
            if path == refused:
                raise PermissionError(13, "Permission denied", str(path))
            return _real(path, *args, **more)

        monkeypatch.setattr(kind, name, forbidden)


DEEP = [[]]
for _ in range(900):
    DEEP = [DEEP]


@pytest.mark.parametrize(
    "change",
    [
        {"conflicts": [{"id": "x", "mine": DEEP, "theirs": 1}]},
        {"schema_version": "1.0\ud800"},
        {"schema_version": "1.0<script>"},
        {"schema_version": "1." + "9" * 5_000},
        {"iets": DEEP},
    ],
)
def test_a_crafted_file_is_set_aside_with_a_sentence(folder, opened, change):
    data = json.loads(Workspace.new("Onze regio").to_json()) | change
    folder.mkdir()
    (folder / "workspace.json").write_text(json.dumps(data), encoding="utf-8")
    (notice,) = opened().notices
    assert len(notice.text("nl")) < 400
    assert len(list(folder.glob("workspace.set-aside-*"))) == 1
