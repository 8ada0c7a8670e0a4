"""Who works on one folder, which number and name each has, and whether its locks hold."""

import json
from itertools import count

import pytest

from regiolab.storage import laptops as laptops_module
from regiolab.storage import stored_workspace
from regiolab.storage.lock_probe import locks_hold


@pytest.fixture
def two(opened, monkeypatch):
    """Two laptops, each with a server of its own."""
    servers = count(1)
    monkeypatch.setattr(laptops_module, "_server", lambda: f"computer:{next(servers)}")
    a, b = opened(), opened()
    a.meet("browser a", " Fatima  (gemeente) ")
    b.meet("browser b", "")
    a.follow()
    return a, b


def shown(stored):
    return [(one.number, one.name, one.is_here) for one in stored.laptops.here]


def test_each_sees_who_is_there_and_which_one_it_is_itself(two):
    a, b = two
    assert shown(a) == [(1, "Fatima (gemeente)", True), (2, "", False)]
    assert shown(b) == [(1, "Fatima (gemeente)", False), (2, "", True)]
    assert not a.laptops.are_two_on_one_server


def test_a_step_says_on_which_laptop_it_was_made_and_by_whom(two):
    a, b = two
    a.workspace.add_stakeholder("Deltion", "education")
    b.workspace.add_stakeholder("Cibap", "education")
    a.follow()
    made = [(one.laptop, one.who) for one in a.workspace.history.done]
    assert made == [(1, "Fatima (gemeente)"), (2, "")]


def test_a_laptop_keeps_its_number_when_its_kernel_starts_again(two, opened):
    again = opened()
    again.meet("browser b", "Bilal")
    assert again.laptops.number == 2
    third = opened()
    third.meet("browser c", "")
    assert third.laptops.number == 3


def test_what_is_being_typed_in_is_seen_by_the_others_and_goes_when_it_is_left(two):
    a, b = two
    heard = []
    a.subscribe(lambda: heard.append([one.at for one in a.laptops.here]))
    b.work_on("stakeholders.abc.name")
    a.follow()
    b.work_on("")
    a.follow()
    assert heard == [["", "stakeholders.abc.name"], ["", ""]]


def test_who_ended_is_not_there_any_more(two, monkeypatch):
    a, b = two
    b._places._mine.release()  # as the system does when a process ends
    monkeypatch.setattr(laptops_module, "_LOOK_EVERY", 0)
    a.follow()
    assert shown(a) == [(1, "Fatima (gemeente)", True)]
    assert not a.laptops.do_locks_fail


def test_steps_of_an_ended_kernel_stay_with_a_laptop_that_is_there_again(two, opened, monkeypatch):
    a, b = two
    b.workspace.add_stakeholder("Cibap", "education")
    b._places._mine.release()
    again = opened()
    again.meet("browser b", "")
    monkeypatch.setattr(laptops_module, "_LOOK_EVERY", 0)
    a.follow()
    (step,) = a.workspace.history.done
    assert (a.is_ours(step), again.is_ours(step)) == (False, True)
    again._places._mine.release()
    a.follow()
    assert a.is_ours(step)


def test_two_browsers_on_one_server_are_noticed(opened):
    stored = opened()
    stored.meet("browser a", "")
    assert not stored.laptops.are_two_on_one_server
    stored.meet("browser b", "")
    assert stored.laptops.are_two_on_one_server


def test_a_damaged_note_of_a_laptop_hides_nobody_else(two, folder):
    a, b = two
    (folder / ".places" / "laptops.json").write_text("[", encoding="utf-8")
    (folder / ".places" / "zzzz.json").write_text('{"number": "x"}', encoding="utf-8")
    b.work_on("stakeholders.abc.name")
    a.follow()
    assert [one.at for one in a.laptops.here] == ["", "stakeholders.abc.name"]


def test_locks_hold_in_a_folder_on_this_disk_and_leave_nothing_behind(tmp_path):
    assert locks_hold(tmp_path) is True
    assert list(tmp_path.iterdir()) == []


def test_a_lock_that_another_process_could_take_does_not_hold(tmp_path):
    assert locks_hold(tmp_path, "print('taken')") is False
    assert locks_hold(tmp_path, "raise SystemExit(1)") is None


def test_where_locks_do_not_hold_both_read_a_sentence_once(opened, monkeypatch):
    monkeypatch.setattr(stored_workspace, "locks_hold", lambda _: False)
    a, b = opened(), opened()
    a.meet("browser a", "")
    assert a.notices == []
    b.meet("browser b", "")
    for stored in (a, b, a):
        stored.follow()
        (notice,) = stored.notices
        assert "locks do not hold" in str(notice)


def test_a_laptop_that_speaks_on_without_its_lock_says_that_locks_fail(two, folder, monkeypatch):
    """Between two computers only this shows: each can take the lock that the other holds."""
    a, b = two
    b._places._mine.release()
    monkeypatch.setattr(laptops_module, "_LOOK_EVERY", 0)
    a.follow()
    assert a.notices == []
    note = folder / ".places" / f"{b.workspace.place}.json"
    later = {**json.loads(note.read_text()), "spoke": "2999-01-01T00:00:00.000+00:00"}
    note.write_text(json.dumps(later), encoding="utf-8")
    a.follow()
    (notice,) = a.notices
    assert "locks do not hold" in str(notice)
    assert [number for number, _, _ in shown(a)] == [1, 2]
