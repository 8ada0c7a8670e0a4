"""Steps that could not be saved and are made again on what somebody else saved meanwhile."""

import errno
import json
import os

from regiolab.storage.journal import Journal


def names(stored):
    return [party.name for party in stored.workspace.stakeholders]


def full(*_args, **_kwargs):
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_step_that_was_made_again_while_the_disk_was_full_is_made_again_for_others(
    opened, monkeypatch
):
    a, b = opened(), opened()
    a.workspace.add_stakeholder("Deltion", "education")
    a.workspace.add_stakeholder("Cibap", "education")
    a.workspace.undo()
    a.workspace.undo()
    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", full)
        a.workspace.redo()
    b.workspace.update("agenda", "agenda", {"carrier": "de tafel"})
    b.workspace.undo()
    a.workspace.add_challenge("Vakmensen")
    assert names(opened()) == ["Deltion"]
    assert opened().workspace.agenda.carrier is None
    assert opened().workspace.to_json() == a.workspace.to_json()


def test_the_first_step_that_can_be_made_again_is_the_last_one_that_was_taken_back(
    opened, monkeypatch
):
    stored = opened()
    for name in ("Deltion", "Cibap", "Landstede"):
        stored.workspace.add_stakeholder(name, "education")
    for _ in range(3):
        stored.workspace.undo()
    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", full)
        stored.workspace.redo()
    other = opened()
    other.workspace.redo()
    other.workspace.undo()
    stored.workspace.redo()
    stored.workspace.redo()
    assert names(opened()) == ["Deltion", "Cibap", "Landstede"]


def test_listeners_hear_that_a_file_was_set_aside_also_when_the_work_is_the_same(folder, opened):
    stored = opened()
    stored.workspace.add_stakeholder("Deltion", "education")
    heard = []
    stored.subscribe(lambda: heard.append(len(stored.notices)))
    (folder / "workspace.json").write_bytes(b"{")
    stored.follow()
    assert heard == [1]
    assert names(stored) == ["Deltion"]


def test_of_several_steps_that_were_saved_at_once_the_last_one_alone_leads_to_a_state(
    folder, opened, monkeypatch
):
    stored = opened()
    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", full)
        for name in ("Deltion", "Cibap"):
            stored.workspace.add_stakeholder(name, "education")
    stored.workspace.add_stakeholder("Landstede", "education")
    entries = Journal(folder / "journal.jsonl").until(stored.workspace.digest)
    assert [entry.kind for entry in entries] == ["start", "do", "do", "do"]
    assert [entry.digest for entry in entries[1:]] == ["", "", stored.workspace.digest]


def test_what_arrived_although_the_disk_said_no_is_not_done_twice(folder, opened, monkeypatch):
    """As where a disk far away, or a browser, takes too long to say that it did."""
    stored, real = opened(), os.replace

    def too_late(*paths):
        real(*paths)
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))

    def do_and_hear_that_it_failed(act, *args):
        with monkeypatch.context() as broken:
            broken.setattr(os, "replace", too_late)
            act(*args)
            assert stored.problem is not None

    do_and_hear_that_it_failed(stored.workspace.add_stakeholder, "Deltion", "education")
    stored.workspace.add_stakeholder("Cibap", "education")
    do_and_hear_that_it_failed(stored.workspace.undo)
    do_and_hear_that_it_failed(stored.workspace.redo)
    do_and_hear_that_it_failed(stored.workspace.undo)
    stored.workspace.add_stakeholder("Landstede", "education")
    assert stored.problem is None
    assert names(opened()) == ["Deltion", "Landstede"]
    lines = (folder / "journal.jsonl").read_text(encoding="utf-8").splitlines()
    kinds = [json.loads(line)["kind"] for line in lines]
    assert kinds == ["start", "do", "do", "undo", "redo", "undo", "do"]
