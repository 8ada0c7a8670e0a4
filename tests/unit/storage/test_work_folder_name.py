"""Where the work is kept, and what cannot be its name."""

import pytest

from regiolab.model import InputError
from regiolab.storage import work_folder


def test_without_a_name_the_work_is_called_regio(tmp_path, monkeypatch):
    monkeypatch.setenv("REGIOLAB_HOME", str(tmp_path))
    assert work_folder() == tmp_path / "regio"
    assert work_folder("groep-3_b") == tmp_path / "groep-3_b"
    assert work_folder("groep", tmp_path / "elders") == tmp_path / "elders" / "groep"


@pytest.mark.parametrize("home", [None, ""])
def test_without_a_home_it_is_the_work_folder_of_the_course(tmp_path, monkeypatch, home):
    if home is None:
        monkeypatch.delenv("REGIOLAB_HOME")
    else:
        monkeypatch.setenv("REGIOLAB_HOME", home)
    lessons = tmp_path / "notebooks" / "nl"
    lessons.mkdir(parents=True)
    monkeypatch.chdir(lessons)
    assert work_folder() == tmp_path / "work" / "regio"


@pytest.mark.parametrize(
    "name",
    [
        "../elders",
        "..",
        ".",
        "/etc",
        "a/b",
        "a\\b",
        "mijn groep",
        " groep",
        "groep\n",
        "-groep",
        ".groep",
        "é",
        "a" * 61,
        "\x00",
        "<img src=x>",
        "{name}",
    ],
)
def test_a_name_that_leads_elsewhere_or_breaks_a_path_is_refused(tmp_path, name):
    with pytest.raises(InputError) as refused:
        work_folder(name, tmp_path)
    assert refused.value.text("nl") == (
        f"“{name}” kan niet de naam van je werk zijn. Gebruik alleen letters, cijfers, - en _."
    )


def test_an_empty_name_asks_for_one(tmp_path):
    with pytest.raises(InputError) as refused:
        work_folder("", tmp_path)
    assert refused.value.text("nl") == "Geef je werk een naam, bijvoorbeeld regio."


@pytest.mark.parametrize("folder", ["a\0b", "~nobody-of-this-name/x"])
def test_a_folder_that_cannot_be_one_is_refused(folder):
    with pytest.raises(InputError) as refused:
        work_folder("regio", folder)
    assert "kan niet de map van je werk zijn. Kies een andere map." in refused.value.text("nl")
