"""What stands out in the mini-regio, sentence by sentence."""

from regiolab.analysis.map.findings import findings
from tests.unit.analysis.conftest import told_in_full


def test_everything_that_stands_out_in_english(mini):
    assert [(one.severity, one.text("en")) for one in findings(mini.workspace)] == [
        ("fix_first", "The lead of the action “A4” is not on the map: Platform X."),
        (
            "look_again",
            (
                "Of the kinds of parties that Maak Verschil names, 3 are not on the map yet: "
                "national government, the water board and civil-society organisations."
            ),
        ),
        (
            "look_again",
            (
                "Of the parties at the heart of the triangle, one is not on the map yet: the "
                "employment service (UWV)."
            ),
        ),
        ("look_again", "Prov has much influence, but no role yet on the map or in an action."),
        (
            "to_discuss",
            (
                "Whether BondB has much influence but no role cannot be determined: the influence "
                "is not filled in."
            ),
        ),
        (
            "to_discuss",
            (
                "Between government and workers there is no relation yet: 2 × 2 parties, 0 of 4 "
                "possible."
            ),
        ),
        (
            "to_discuss",
            (
                "MBO, BondA and Gem stand most often between parties that have no relation with "
                "each other."
            ),
        ),
        (
            "to_discuss",
            "Without BondA, BondB loses every connection with the rest of the map.",
        ),
        ("to_discuss", "Without Gem, Prov loses every connection with the rest of the map."),
        ("good", "All three corners of the triangle have parties."),
        (
            "good",
            (
                "Schools and employers are linked by Bedr – MBO and HBO – VNO, and by BondA and "
                "Gem, with relations to both."
            ),
        ),
    ]


def test_everything_that_stands_out_in_dutch(mini):
    assert [one.text("nl") for one in findings(mini.workspace)] == [
        "De trekker van de actie “A4” staat niet op de kaart: Platform X.",
        (
            "Van de soorten partijen die Maak Verschil noemt, staan er 3 nog niet op de kaart: het "
            "Rijk, het waterschap en maatschappelijke organisaties."
        ),
        "Van de partijen in het hart van de driehoek staat er één nog niet op de kaart: UWV.",
        "Prov heeft veel invloed, maar nog geen rol op de kaart of in een actie.",
        (
            "Of BondB veel invloed heeft en geen rol, is niet te bepalen: de invloed is nog niet "
            "ingevuld."
        ),
        "Tussen overheid en werkenden is nog geen relatie: 2 × 2 partijen, 0 van de 4 mogelijke.",
        "MBO, BondA en Gem staan het vaakst tussen partijen die geen relatie met elkaar hebben.",
        "Zonder BondA verliest BondB elke verbinding met de rest van de kaart.",
        "Zonder Gem verliest Prov elke verbinding met de rest van de kaart.",
        "Alle drie de hoeken van de driehoek hebben partijen.",
        (
            "Scholen en werkgevers zijn verbonden via Bedr – MBO en HBO – VNO, en door BondA en "
            "Gem, met relaties met allebei."
        ),
    ]


def test_the_parties_to_select_come_with_the_one_it_is_most_about_first(mini):
    held = mini.found("parties_that_hold_the_map_together")
    assert [mini.names(one.stakeholder_ids) for one in held] == [
        ["BondA", "BondB"],
        ["Gem", "Prov"],
    ]
    assert mini.names(mini.the("bridging_parties").stakeholder_ids) == ["MBO", "BondA", "Gem"]
    assert mini.names(mini.the("sectors_without_relation").stakeholder_ids) == [
        "Gem", "Prov", "BondA", "BondB",
    ]  # fmt: skip


def test_who_has_no_role_and_of_whom_that_is_unknown(mini):
    sure, unsure = mini.found("influential_without_role")
    assert (sure.certainty, mini.names(sure.stakeholder_ids)) == ("determined", ["Prov"])
    assert (unsure.certainty, mini.names(unsure.stakeholder_ids)) == (
        "cannot_be_determined",
        ["BondB"],
    )


def test_the_action_with_a_lead_that_is_not_on_the_map_is_named(mini):
    finding = mini.the("lead_not_on_the_map")
    (action,) = [one for one in mini.workspace.actions if one.title == "A4"]
    assert finding.action_ids == (action.id,)
    assert finding.stakeholder_ids == ()


def test_the_why_says_on_what_it_rests(mini):
    assert mini.the("sectors_without_relation").why("en") == (
        "According to a page on the report much co-operation runs in separate circuits, and that "
        "may split it up. (SER 2017) Rests on 10 pairs with an existing relation, among 8 parties."
    )
    assert mini.found("influential_without_role")[0].why("nl") == (
        "Zonder rol is niet afgesproken wat een partij doet, beslist of te horen krijgt. (eigen "
        "duiding) Berust op de 7 van 8 partijen waarbij dit is ingevuld."
    )


def test_every_finding_says_how_pressing_it_is_whom_it_is_about_and_on_what_it_rests(mini):
    assert [told_in_full(mini.id_of, one) for one in findings(mini.workspace)] == [
        (
            "lead_not_on_the_map | fix_first | : |  | action",
            "determined own_reading",
            "Rests on 4 actions, 4 with a lead or partner.",
        ),
        (
            "kinds_of_maak_verschil | look_again | : |  | ",
            "determined report SEED",
            "Rests on 8 parties.",
        ),
        (
            "kinds_of_the_triangle | look_again | : |  | ",
            "determined own_reading",
            "Rests on 8 parties.",
        ),
        (
            "influential_without_role | look_again | : | Prov | ",
            "determined own_reading",
            "Rests on the 7 of 8 parties for which this is filled in.",
        ),
        (
            "influential_without_role | to_discuss | : | BondB | ",
            "cannot_be_determined own_reading",
            "Rests on the 7 of 8 parties for which this is filled in.",
        ),
        (
            "sectors_without_relation | to_discuss | : | Gem, Prov, BondA, BondB | ",
            "determined report S6",
            "Rests on 10 pairs with an existing relation, among 8 parties.",
        ),
        (
            "bridging_parties | to_discuss | : | MBO, BondA, Gem | ",
            "determined method",
            "Rests on 10 pairs with an existing relation, among 8 parties.",
        ),
        (
            "parties_that_hold_the_map_together | to_discuss | : | BondA, BondB | ",
            "determined method",
            "Rests on 10 pairs with an existing relation, among 8 parties.",
        ),
        (
            "parties_that_hold_the_map_together | to_discuss | : | Gem, Prov | ",
            "determined method",
            "Rests on 10 pairs with an existing relation, among 8 parties.",
        ),
        (
            "corners | good | : | Bedr, BondA, BondB, HBO, MBO, VNO | ",
            "determined report S1 S4",
            "Rests on the 6 of 8 parties of which a corner is known.",
        ),
        (
            "schools_and_employers | good | : | BondA, Gem, Bedr, HBO, MBO, VNO | ",
            "determined report S13",
            "Rests on 10 pairs with an existing relation, among 8 parties.",
        ),
    ]


def test_every_finding_gives_a_reason_in_both_languages(mini):
    for one in findings(mini.workspace):
        for language in ("nl", "en"):
            assert len(one.reason.text(language)) > 20
            assert one.why(language).startswith(one.reason.text(language))
