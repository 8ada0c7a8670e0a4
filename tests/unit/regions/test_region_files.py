import pytest

from regiolab.regions import files


def test_the_data_of_an_installed_package_go_before_a_folder_beside_it(tmp_path, monkeypatch):
    inside, beside = tmp_path / "inside", tmp_path / "beside"
    monkeypatch.setattr(files, "_IN_THE_PACKAGE", inside)
    monkeypatch.setattr(files, "_IN_THE_PROJECT", beside)
    find = files.data_folder.__wrapped__
    with pytest.raises(FileNotFoundError):
        find()
    beside.mkdir()
    (beside / "sources.csv").touch()
    assert find() == beside
    inside.mkdir()
    (inside / "sources.csv").touch()
    assert find() == inside
