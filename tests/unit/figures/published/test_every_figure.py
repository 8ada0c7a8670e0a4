"""What holds for every figure: words, table and picture, for every kind of region."""

import pytest

from regiolab.figures import FIGURES, OPTIONS, figure
from regiolab.locale import LANGUAGES
from tests.unit.figures.chosen_regions import EVERY_KIND, EVERYWHERE, FOODVALLEY, GOOI
from tests.unit.figures.figure_checks import check_texts_fit, check_words
from tools.make_figure_list import PAGE, page

OTHERS = sorted(set(FIGURES) - {"divergence", "education", "employment", "births"})
"""Figures that are not looked at this way in a file of their own."""

CHOICES = [
    (name, option.name, value)
    for name in OTHERS
    for option in OPTIONS[name]
    for value in list(option.values)[1:]
]


def test_every_figure_says_what_can_be_chosen():
    assert set(OPTIONS) == set(FIGURES)


def test_the_list_of_figures_names_every_figure_and_option():
    listed = PAGE.read_text(encoding="utf-8")
    for name, options in OPTIONS.items():
        (row,) = [line for line in listed.splitlines() if f" | `{name}` | " in line]
        assert all(f"`{option.name}`: `{next(iter(option.values))}`" in row for option in options)


def test_the_list_of_figures_is_what_the_figures_declare():
    assert PAGE.read_text(encoding="utf-8") == page(), "run: make figures"


@pytest.mark.parametrize("name", OTHERS)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("chosen", EVERY_KIND)
def test_every_word_is_there_for_every_kind_of_region(name, language, chosen):
    shown = figure(name, chosen, language)
    check_words(shown)
    assert len(shown.table) > 1


@pytest.mark.parametrize("name", OTHERS)
@pytest.mark.parametrize("chosen", [None, FOODVALLEY, EVERYWHERE, GOOI])
def test_no_text_in_the_picture_covers_another_or_leaves_it(name, chosen):
    check_texts_fit(figure(name, chosen, "nl"))


@pytest.mark.parametrize(("name", "option", "value"), CHOICES)
def test_every_choice_has_a_picture_in_which_all_fits(name, option, value):
    shown = figure(name, FOODVALLEY, "en", **{option: value})
    check_words(shown)
    check_texts_fit(shown)


@pytest.mark.parametrize("name", OTHERS)
def test_the_same_figure_is_the_same_text(name):
    assert figure(name, FOODVALLEY, "nl").svg() == figure(name, FOODVALLEY, "nl").svg()
