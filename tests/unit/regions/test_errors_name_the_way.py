"""Who asks for something that is not there hears what is."""

import pytest

from regiolab.figures import figure
from regiolab.model import InputError, Workspace
from regiolab.regions import figures, indicators, look_alikes, region, spread, tidy


def test_a_name_where_a_code_is_asked_gets_the_code():
    with pytest.raises(InputError, match=r"Twente is a name.* CR12 \(corop\)"):
        look_alikes("Twente")
    with pytest.raises(InputError, match=r"PV26 \(province\), CR17 \(corop\), GM0344"):
        region("utrecht")


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("labour-market region", "arbeidsmarktregio"),
        ("Gemeente", "municipality"),
        ("provincie", "province"),
        ("COROP region", "corop"),
    ],
)
def test_a_level_in_everyday_words_is_recognised(said, meant):
    with pytest.raises(InputError, match=f"Did you mean {meant}"):
        figures("population_1jan_2026_borders", said)


def test_a_figure_takes_a_code_alone():
    whole = figure("divergence", {"level": "corop", "code": "CR12"}, "en")
    assert figure("divergence", "CR12", "en").subtitle == whole.subtitle


def test_a_path_given_as_text_of_a_workspace_leads_to_from_file(tmp_path):
    with pytest.raises(InputError, match=r"Workspace\.from_file"):
        Workspace.from_json(tmp_path / "work.json")


def test_a_workspace_comes_from_its_file_and_says_what_is_in_it(tmp_path):
    work = Workspace.new("Ours", "en")
    work.add_stakeholder("Province", "government")
    file = tmp_path / "work.json"
    file.write_text(work.to_json(), encoding="utf-8")
    again = Workspace.from_file(file)
    assert again.to_json() == work.to_json()
    assert repr(again) == "<Workspace 'Ours': 1 stakeholders, 0 relations, 0 actions>"


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00", b"{}"])
def test_a_file_that_cannot_be_used_is_named_or_refused(tmp_path, content):
    file = tmp_path / "work.json"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(InputError):
        Workspace.from_file(str(file))


@pytest.mark.parametrize("nothing", [None, 12])
def test_what_is_no_text_is_refused_in_words(nothing):
    with pytest.raises(InputError, match="There is no region with code"):
        region(nothing)
    with pytest.raises(InputError, match=r"indicators\(\) gives"):
        figures(nothing, "corop")
    with pytest.raises(InputError, match="There is no level"):
        figures("median_age", nothing)


def test_a_level_in_capitals_is_recognised():
    with pytest.raises(InputError, match="Did you mean corop"):
        figures("median_age", "COROP")


def test_a_level_given_to_indicators_leads_to_the_rows_of_that_level():
    with pytest.raises(InputError, match=r"indicators\(\)\.query\(\"level == 'corop'\"\)"):
        indicators("corop")
    with pytest.raises(InputError, match="exist in: nl, en"):
        indicators("fr")


def test_one_level_may_stand_alone():
    assert tidy("province").equals(tidy(["province"]))


def test_a_year_may_be_text():
    assert spread("median_age", "corop", "2022") == spread("median_age", "corop", 2022)
    with pytest.raises(InputError, match="It does for"):
        spread("median_age", "corop", "twenty")


def test_a_figure_in_another_language_is_refused_in_words():
    with pytest.raises(InputError, match="The course is in nl, en"):
        figure("divergence", "CR12", "fr")
