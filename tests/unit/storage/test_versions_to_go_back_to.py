"""Back to the version of 14:05, and back again."""

from datetime import UTC, datetime, timedelta

import pytest

from regiolab.model import InputError
from regiolab.storage import versions, work_file

NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)


def at(minutes):
    return NOON + timedelta(minutes=minutes)


def kept(folder):
    return [version.text() for version in versions.versions(folder)]


def test_versions_are_five_minutes_apart(tmp_path):
    for minutes in (0, 1, 4.9, 5, 9, 10.1):
        versions.keep(tmp_path, f"na {minutes}", at(minutes))
    assert kept(tmp_path) == ["na 10.1", "na 5", "na 0"]
    assert versions.versions(tmp_path)[0].at == at(10.1)


def test_a_version_that_says_the_same_is_not_kept_twice(tmp_path):
    versions.keep(tmp_path, "hetzelfde", at(0))
    versions.keep(tmp_path, "hetzelfde", at(10))
    assert len(kept(tmp_path)) == 1


def test_the_last_thirty_are_kept(tmp_path):
    for place in range(40):
        versions.keep(tmp_path, str(place), at(place * 10))
    assert kept(tmp_path) == [str(place) for place in reversed(range(10, 40))]


def test_a_clock_that_was_wrong_does_not_stop_the_versions(tmp_path):
    versions.keep(tmp_path, "uit de toekomst", at(60 * 24 * 365))
    versions.keep(tmp_path, "nu", at(0))
    versions.keep(tmp_path, "meteen daarna", at(1))
    versions.keep(tmp_path, "later", at(6))
    assert kept(tmp_path) == ["uit de toekomst", "later", "nu"]


def test_other_files_in_the_folder_are_no_versions(tmp_path):
    (tmp_path / "notities.json").write_text("{}", encoding="utf-8")
    (tmp_path / "20260312T120000000000Z.txt").write_text("{}", encoding="utf-8")
    assert versions.versions(tmp_path) == []
    assert versions.versions(tmp_path / "not there") == []


def test_going_back_is_a_step_that_undo_takes_back(folder, opened):
    stored = opened()
    empty = stored.workspace.to_json()
    stored.workspace.add_stakeholder("Deltion", "education")
    full = stored.workspace.to_json()
    (version,) = stored.versions()
    stored.go_back_to(version.id)
    assert opened().workspace.to_json() == empty
    other = opened()
    assert other.workspace.undo().name == "back to an earlier version"
    assert opened().workspace.to_json() == full
    other.workspace.redo()
    assert opened().workspace.to_json() == empty


def test_within_five_minutes_of_a_version_saving_does_not_look_for_one(opened, monkeypatch):
    stored = opened()
    stored.workspace.add_stakeholder("Deltion", "education")
    looked = []
    monkeypatch.setattr(work_file, "keep", lambda *told: looked.append(told))
    stored.workspace.add_stakeholder("Saxion", "knowledge")
    assert looked == []
    monkeypatch.setattr(work_file, "INTERVAL", timedelta())
    stored.workspace.add_stakeholder("Windesheim", "knowledge")
    assert len(looked) == 1


def test_a_version_that_is_gone_or_damaged_is_answered_in_words(folder, opened):
    stored = opened()
    stored.workspace.add_stakeholder("Deltion", "education")
    before = stored.workspace.to_json()
    (version,) = stored.versions()
    for damage in (b"{", b"\xff\xff", b"{}", b""):
        version.path.write_bytes(damage)
        with pytest.raises(InputError) as refused:
            stored.go_back_to(version.id)
        assert "ies een" in refused.value.text("nl")
    version.path.unlink()
    for id_ in (version.id, "../workspace", ""):
        with pytest.raises(InputError) as refused:
            stored.go_back_to(id_)
        assert refused.value.text("nl") == "Die versie is er niet meer. Kies een andere."
    assert stored.workspace.to_json() == before
    assert stored.workspace.undo().values == {"item": "Deltion"}


def test_damaged_versions_do_not_hinder_saving(folder, opened):
    stored = opened()
    for version in stored.versions():
        version.path.write_bytes(b"\xff")
    stored.workspace.add_stakeholder("Deltion", "education")
    assert stored.problem is None


def test_no_place_for_versions_does_not_hinder_saving(folder, opened):
    folder.mkdir()
    (folder / "versions").write_text("in de weg", encoding="utf-8")
    stored = opened()
    stored.workspace.add_stakeholder("Deltion", "education")
    assert stored.problem is None
    assert opened().workspace.to_json() == stored.workspace.to_json()


def test_a_version_carries_its_moment_in_its_name_and_leaves_the_newest_thirty(tmp_path):
    folder = tmp_path / "versions"
    for place in range(31):
        versions.keep_now(folder, str(place), at(place))
    found = versions.versions(folder)
    assert (found[0].id, found[0].at) == ("20260312T123000000000Z", at(30))
    assert (found[0].path.name, found[0].text()) == ("20260312T123000000000Z.json", "30")
    assert (len(found), found[-1].text()) == (30, "1")


def test_a_version_that_says_the_same_as_one_before_the_newest_is_kept(tmp_path):
    for place, text in enumerate("aba"):
        versions.keep_now(tmp_path, text, at(place))
    assert kept(tmp_path) == ["a", "b", "a"]


def test_without_a_moment_a_version_is_of_now(tmp_path):
    before = datetime.now(UTC)
    versions.keep(tmp_path, "nu")
    versions.keep(tmp_path, "meteen daarna")
    (only,) = versions.versions(tmp_path)
    assert before <= only.at <= datetime.now(UTC)
    versions.keep_now(tmp_path, "ook nu")
    assert kept(tmp_path) == ["ook nu", "nu"]
