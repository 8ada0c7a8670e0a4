"""A file that cannot be used is kept byte for byte, and the work goes on."""

import json
import shutil

import pytest

from regiolab.model import Workspace

NEWER = json.dumps({"schema_version": "2.0", "id": "abc", "about": {"title": "Later"}})
WRONG = json.dumps({"schema_version": "1.0", "id": "abc", "stakeholders": [{"name": "x"}]})

UNUSABLE = [
    pytest.param(b"", "beschadigd of niet compleet", id="empty"),
    pytest.param(b'{"schema_version": "1.0", "id"', "beschadigd of niet compleet", id="truncated"),
    pytest.param(b"\x00" * 500, "beschadigd of niet compleet", id="zeros"),
    pytest.param(b"[" * 100_000, "beschadigd of niet compleet", id="deep"),
    pytest.param(b"\xff\xfe{\x00}\x00", "Bewaar het daar als UTF-8", id="UTF-16"),
    pytest.param('{"naam": "é"}'.encode("latin-1"), "Bewaar het daar als UTF-8", id="Latin 1"),
    pytest.param(b"{}", "geen bestand van regiolab", id="foreign"),
    pytest.param(NEWER.encode(), "nieuwere regiolab (versie 2.0)", id="newer"),
    pytest.param(WRONG.encode(), "klopt iets niet", id="by hand"),
]


def names(stored):
    return [party.name for party in stored.workspace.stakeholders]


def set_aside(folder):
    return [path.read_bytes() for path in folder.glob("workspace.set-aside-*.json")]


@pytest.mark.parametrize(("content", "words"), UNUSABLE)
def test_found_at_opening_the_last_work_comes_back_with_its_undo(folder, opened, content, words):
    stored = opened()
    stored.workspace.add_stakeholder("Deltion", "education")
    stored.workspace.add_stakeholder("Cibap", "education")
    before = stored.workspace.to_json()
    (folder / "workspace.json").write_bytes(content)
    again = opened()
    assert again.workspace.to_json() == before
    assert set_aside(folder) == [content]
    (notice,) = again.notices
    sentence = notice.text("nl")
    assert words in sentence
    assert "Het bestand is bewaard als workspace.set-aside-" in sentence
    assert "Je gaat verder met het laatste werk dat te lezen was." in sentence
    assert again.workspace.undo().values == {"item": "Cibap"}
    assert names(opened()) == ["Deltion"]
    assert opened().notices == []


@pytest.mark.parametrize(("content", "words"), UNUSABLE)
def test_found_by_an_open_notebook_it_goes_on_with_what_any_notebook_saved(
    folder, opened, content, words
):
    a, b = opened(), opened()
    a.workspace.add_stakeholder("Van a", "workers")
    b.workspace.add_stakeholder("Van b", "workers")
    (folder / "workspace.json").write_bytes(content)
    a.follow()
    assert words in a.notices[0].text("nl")
    assert names(a) == ["Van a", "Van b"]
    assert set_aside(folder) == [content]
    b.workspace.add_stakeholder("Ook van b", "workers")
    assert b.notices == []
    assert names(opened()) == ["Van a", "Van b", "Ook van b"]
    assert a.workspace.undo().values == {"item": "Ook van b"}


@pytest.mark.parametrize(("content", "words"), UNUSABLE)
def test_in_a_folder_without_anything_else_one_begins_anew(folder, opened, content, words):
    folder.mkdir()
    (folder / "workspace.json").write_bytes(content)
    stored = opened()
    assert names(stored) == []
    assert set_aside(folder) == [content]
    sentence = stored.notices[0].text("nl")
    assert words in sentence
    assert sentence.endswith("Je begint met een lege kaart.")
    stored.workspace.add_stakeholder("Deltion", "education")
    assert names(opened()) == ["Deltion"]


def test_a_folder_in_the_place_of_the_file_is_set_aside_with_what_is_in_it(folder, opened):
    stored = opened()
    stored.workspace.add_stakeholder("Deltion", "education")
    (folder / "workspace.json").unlink()
    (folder / "workspace.json").mkdir()
    (folder / "workspace.json" / "brief.txt").write_text("blijft", encoding="utf-8")
    again = opened()
    assert names(again) == ["Deltion"]
    assert "iets anders op de plek" in again.notices[0].text("nl")
    (kept,) = folder.glob("workspace.set-aside-*")
    assert (kept / "brief.txt").read_text(encoding="utf-8") == "blijft"
    again.workspace.add_stakeholder("Cibap", "education")
    assert names(opened()) == ["Deltion", "Cibap"]


@pytest.mark.parametrize("kept", ["versions", "nothing"])
def test_a_file_that_is_gone_comes_back_from_versions_and_journal(folder, opened, kept):
    stored = opened()
    stored.workspace.add_stakeholder("Deltion", "education")
    (folder / "workspace.json").unlink()
    if kept == "nothing":
        shutil.rmtree(folder / "versions")
    again = opened()
    if kept == "nothing":
        assert names(again) == []
    else:
        assert names(again) == ["Deltion"]
        assert again.notices[0].text("nl") == (
            "Het bestand van jullie werk was weg. Het laatste werk is terug."
        )
        assert again.workspace.undo().values == {"item": "Deltion"}


def test_a_damaged_version_is_passed_over(folder, opened):
    stored = opened()
    stored.workspace.add_stakeholder("Deltion", "education")
    later = stored.versions()[0].path.with_name("29990101T000000000000Z.json")
    later.write_bytes(b"\xff")
    (folder / "workspace.json").write_bytes(b"")
    assert names(opened()) == ["Deltion"]


def test_with_the_journal_damaged_too_the_last_version_is_what_is_left(folder, opened):
    stored = opened()
    stored.workspace.add_stakeholder("Deltion", "education")
    (folder / "workspace.json").write_bytes(b"x")
    (folder / "journal.jsonl").write_bytes(b"x")
    again = opened()
    assert again.workspace.to_json() == stored.versions()[0].text()
    again.workspace.add_stakeholder("Cibap", "education")
    assert names(opened()) == ["Cibap"]


def test_after_a_file_from_elsewhere_the_journal_begins_at_a_state_that_is_kept(folder, opened):
    """Somebody puts a download back by hand; then the file is damaged: nothing of it is lost."""
    stored = opened()
    stored.workspace.add_stakeholder("Deltion", "education")
    download = Workspace.new("Meegenomen")
    download.add_stakeholder("UWV", "intermediary")
    (folder / "workspace.json").write_text(download.to_json(), encoding="utf-8")
    again = opened()
    again.workspace.add_stakeholder("Cibap", "education")
    (folder / "workspace.json").write_bytes(b"{")
    assert names(opened()) == ["UWV", "Cibap"]


def test_a_newer_minor_version_is_kept_as_it_is(folder, opened):
    folder.mkdir()
    data = {"schema_version": "1.7", "id": "abcdefgh", "about": {"title": "R"}, "later": [1]}
    (folder / "workspace.json").write_text(json.dumps(data), encoding="utf-8")
    stored = opened()
    assert stored.notices == []
    stored.workspace.add_challenge("Vakmensen")
    written = json.loads((folder / "workspace.json").read_text(encoding="utf-8"))
    assert (written["schema_version"], written["later"]) == ("1.7", [1])


def test_a_state_that_the_journal_does_not_know_is_passed_over_for_the_next_best(folder, opened):
    stored = opened()
    stored.workspace.add_stakeholder("Deltion", "education")
    unknown = Workspace.new("Van elders")
    later = stored.versions()[0].path.with_name("29990101T000000000000Z.json")
    later.write_text(unknown.to_json(), encoding="utf-8")
    (folder / "workspace.json").unlink()
    again = opened()
    assert names(again) == ["Deltion"]
    assert again.workspace.about.title == "Onze regio"
