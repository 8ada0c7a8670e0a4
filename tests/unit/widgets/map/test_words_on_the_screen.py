"""Every code has its word in both languages, and the words are the agreed ones."""

from typing import get_args

import pytest

from regiolab.locale import LANGUAGES, text
from regiolab.model import codes, words

CODES = {
    "sector": get_args(codes.Sector),
    "influence": codes.LEVELS,
    "interest": codes.LEVELS,
    "role": get_args(codes.RoleCode),
    "relation_kind": get_args(codes.RelationKind),
    "status": get_args(codes.RelationStatus),
    "direction": get_args(codes.RelationDirection),
    "sign": get_args(codes.RelationSign),
    "corner": get_args(codes.Corner),
    "scale": get_args(codes.Scale),
    "policy_field": get_args(codes.PolicyField),
    "tier": get_args(codes.Tier),
    "stakeholder_kind": get_args(codes.StakeholderKind),
    "tension": get_args(codes.TensionCode),
    "strain": (*get_args(codes.Strain), "unknown"),
    "commitment": get_args(codes.CommitmentDirection),
    "form": get_args(codes.CommitmentForm),
    "firmness": get_args(codes.Firmness),
    "indicator_kind": get_args(codes.IndicatorKind),
    "wanted": get_args(codes.WantedDirection),
    "constituency": get_args(codes.Constituency),
    "ballot_kind": get_args(codes.BallotKind),
    "kit_step": codes.KIT_STEPS,
    "position": (1, 2, 3, 4, 5, "unknown"),
    "quadrant": ("work_together", "bring_in", "listen_well", "keep_informed"),
}

AGREED_DUTCH = {
    "influence": "geen stem · wordt gehoord · kan vertragen of versnellen · "
    "geld of instemming nodig · kan het alleen laten slagen of stoppen",
    "interest": "niet geraakt · een beetje · duidelijk · sterk · kern van hun werk of bestaan",
    "quadrant": "samen optrekken · erbij halen · goed naar luisteren · op de hoogte houden",
    "role": "beslist mee · werkt mee · denkt mee · weet ervan · nog geen rol",
    "relation_kind": "overlegt met · werkt samen met · betaalt · geeft opdracht aan · "
    "houdt toezicht op · geeft informatie aan · spreekt namens · mensen stromen door naar · "
    "is afhankelijk van",
    "status": "bestaat · gewenst · was er, nu niet meer",
    "sign": "loopt goed · loopt stroef",
    "commitment": "brengt · haalt · geeft niet op",
    "form": "geld · uren of ruimte",
    "firmness": "idee · van plan · bestuurlijk akkoord · staat in de begroting",
    "strain": "knelt niet · knelt een beetje · knelt sterk · weet ik niet",
    "position": "helemaal dit · eerder dit · ertussenin · eerder dat · helemaal dat · weet ik niet",
    "corner": "economie · onderwijs · arbeidsmarkt",
    "sector": "overheid · onderwijs · werkgevers · werkenden · kennis · intermediair · "
    "maatschappelijk",
}

AGREED_ENGLISH = {
    "influence": "no say · is heard · can slow or speed up · its money or consent is needed · "
    "can make or stop it alone",
    "interest": "not affected · slightly · clearly · heavily · core task or survival",
    "quadrant": "work together · bring in · listen well · keep informed",
    "role": "co-decides · joins the work · advises · is informed · no role yet",
    "relation_kind": "meets · works with · funds · commissions · supervises · informs · "
    "speaks for · people move on to · depends on",
    "status": "exists · wanted · used to exist",
    "sign": "goes well · is strained",
    "commitment": "brings · takes · won't give up",
    "form": "money · hours or space",
    "firmness": "idea · intends to · agreed by the board · in the budget",
    "strain": "no strain · some strain · strong strain · I don't know",
    "position": "fully this · rather this · in between · rather that · fully that · I don't know",
    "corner": "economy · education · labour market",
    "sector": "government · education · employers · workers · knowledge · intermediary · "
    "civil society",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_a_word_in_both_languages(language):
    assert set(CODES) == set(words.WORDS)
    for kind, kind_codes in CODES.items():
        found = [words.word(language, kind, code) for code in kind_codes]
        assert all(found)
        assert len(set(found)) == len(kind_codes), kind


@pytest.mark.parametrize(("language", "agreed"), [("nl", AGREED_DUTCH), ("en", AGREED_ENGLISH)])
def test_the_words_are_the_agreed_ones(language, agreed):
    for kind, line in agreed.items():
        assert " · ".join(words.word(language, kind, code) for code in CODES[kind]) == line


@pytest.mark.parametrize(
    ("language", "letters"), [("nl", "Ov On Wg We Ke In Ma"), ("en", "Go Ed Em Wo Kn In Ci")]
)
def test_every_sector_has_two_letters(language, letters):
    assert " ".join(words.sector_letters(language, one) for one in codes.SECTORS) == letters


def test_an_answer_that_was_not_given_is_said_so():
    assert words.word("nl", "influence", None) == "weet ik niet"
    assert words.word("en", "strain", None) == "I don't know"


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_poles_of_every_tension_are_named(language):
    for tension in codes.TENSIONS:
        poles = [text(language, pole) for pole in words.TENSION_POLES[tension]]
        assert len(set(poles)) == 2


def test_dutch_never_calls_it_belang():
    assert "belang" not in " ".join(words.word("nl", "interest", one) for one in codes.LEVELS)


@pytest.mark.parametrize(
    ("influence", "interest", "name"),
    [
        (4, 4, "work_together"),
        (3, 3, "work_together"),
        (3, 2, "bring_in"),
        (2, 3, "listen_well"),
        (2, 2, "keep_informed"),
    ],
)
def test_a_place_on_the_map_belongs_to_one_quadrant(influence, interest, name):
    assert words.quadrant(influence, interest) == name
