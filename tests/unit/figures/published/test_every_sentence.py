"""No sentence that is made by itself has a fault that a rule can see: every figure and choice."""

import pytest

from regiolab.figures import FIGURES, OPTIONS, figure
from regiolab.locale import LANGUAGES
from regiolab.model import Workspace
from regiolab.model.entities import Region
from regiolab.teaching.questions import QUESTIONS
from regiolab.teaching.verdicts import figures_say
from tests.unit.figures.chosen_regions import EVERYWHERE, OWN_LIST
from tests.unit.figures.sentence_rules import faults, faults_of_sentences

REGIONS = (
    None,
    "CR14",  # de Achterhoek
    "CR24",  # het Gooi en Vechtstreek, without a figure on growth
    "CR01",  # Oost-Groningen: a name that ends in that of its province
    "CR31",  # without a large city, with uncertain figures
    "PV22",  # the province of which a labour-market region has the name
    "AMR-achterhoek",  # the labour-market region of which a COROP region has the name
    "AMR-rijk-van-nijmegen",
    "AMR-groot-amsterdam",
    "GM0344",  # the municipality, the COROP region and the province of Utrecht
    "GM1581",  # Utrechtse Heuvelrug
    "GM0088",  # Schiermonnikoog: one district
    "GM0171",  # de Noordoostpolder: a municipality with an article
    "GM0361",  # Alkmaar, in a region that begins with its name
    "GM1979",  # Eemsdelta, which has the borders of a COROP region
    OWN_LIST,
    EVERYWHERE,
)
"""Regions that bring each kind of sentence."""

CHOICES = [
    (name, {option.name: value})
    for name, options in OPTIONS.items()
    for option in options[:3]
    for value in list(option.values)[1:]
]
"""Every choice of every figure; of the weights of look-alikes a half."""


def checked(shown, language):
    """Look at every word of a figure; the name of a list is somebody's own."""
    title, *texts = (
        words.replace(EVERYWHERE["name"], "Ons").replace(OWN_LIST["name"], "Ons")
        for words in (shown.title, shown.subtitle, shown.limits, shown.description)
    )
    assert not title[0].islower()
    assert faults(title, language) == []
    for words in texts:
        assert faults_of_sentences(words, language) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("number", "name"), list(enumerate(FIGURES)))
def test_no_sentence_of_a_figure_has_a_fault(number, name, language):
    for step in (0, 5, 10):
        checked(figure(name, REGIONS[(number + step) % len(REGIONS)], language), language)


@pytest.mark.parametrize(
    ("number", "name", "options"), [(at, *asked) for at, asked in enumerate(CHOICES)]
)
def test_no_sentence_of_a_choice_has_a_fault(number, name, options):
    language = LANGUAGES[number % len(LANGUAGES)]
    checked(figure(name, REGIONS[number % len(REGIONS)], language, **options), language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", sorted(QUESTIONS))
def test_no_sentence_of_a_verdict_has_a_fault(name, language):
    for code in ("", "CR14"):
        work = Workspace.new("Onze regio")
        if code:
            work.choose_region(Region(level="corop", code=code))
        for paragraph in figures_say(work, name, language):
            assert faults_of_sentences(paragraph, language) == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", "Dat is in de de regio."),
        ("nl", "Vergeleken op 1 cijfers."),
        ("nl", "De groei is -0,0%."),
        ("nl", "Het verschil is -3,4 punt."),
        ("nl", "100% van jullie inwoners; dat is 100% van de inwoners daar."),
        ("nl", "Groningen: nan euro."),
        ("nl", "Hoogst in Achterhoek, laagst in Twente."),
        ("nl", "In Achterhoek ligt er geen."),
        ("nl", "De meeste gaan naar Utrecht en Het Gooi en Vechtstreek."),
        ("nl", "Van de inwoners van Provincie Drenthe."),
        ("nl", "De groei is 3.4 punt."),
        ("nl", "De groei ging van 2,1% naar 2,1%."),
        ("nl", "Twente ligt in Twente: 3 euro."),
        ("nl", "De groei in other regions is hoog."),
        ("en", "Growth is 3,4 points."),
        ("en", "Drenthe: 57% of all inwoners."),
        ("en", "The growth in Province Drenthe."),
    ],
)
def test_a_fault_is_seen(language, words):
    assert faults(words, language)


def test_a_place_in_a_region_that_begins_with_its_name_is_no_fault():
    assert faults("Delft lies in Delft en Westland, Arnhem lies in Arnhem/Nijmegen.", "en") == []


@pytest.mark.parametrize("words", ["de groei is hoog.", "De groei is hoog", "Woord " * 36 + "."])
def test_a_fault_of_a_whole_sentence_is_seen(words):
    assert faults_of_sentences(words, "nl")
