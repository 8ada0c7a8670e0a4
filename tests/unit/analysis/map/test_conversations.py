"""What the group did not agree about, and the conversations to have."""

from datetime import date

from regiolab.analysis.map.conversations import conversations


def test_marks_of_disagreement_are_told_with_how_many_have_no_one_to_speak(a_map):
    made = (
        a_map()
        .party("A", discuss=True)
        .party("B")
        .party("C", discuss=True, contact={"role": "wethouder economie", "by": "2026-03-12"})
    )
    finding = made.the("did_not_agree")
    assert finding.text("en") == (
        "You did not agree about A and C; for 1 of 2 it is not filled in who speaks to them and by "
        "when."
    )
    assert made.names(finding.stakeholder_ids) == ["A", "C"]


def test_when_every_conversation_has_a_person_and_a_day_that_is_said(a_map):
    made = a_map().party("A", discuss=True, contact={"role": "directeur", "by": "2026-03-12"})
    assert made.the("did_not_agree").text("nl") == (
        "Over A waren jullie het niet eens; wie hen spreekt en wanneer, is ingevuld."
    )


def test_without_marks_there_is_nothing_to_say(a_map):
    made = a_map().party("A").party("B", contact={"role": "directeur"})
    assert not made.found("did_not_agree")
    assert not conversations(made.workspace)


def test_the_earliest_conversation_comes_first_and_those_without_a_day_last(a_map):
    made = a_map().parties("A B", discuss=True)
    made.party("C", discuss=True, contact={"by": "2026-05-01"})
    made.party("D", discuss=True, contact={"by": "2026-04-01"})
    assert [one.name for one in conversations(made.workspace)] == ["D", "C", "A", "B"]


def test_one_party_has_one_conversation_about_everything(a_map):
    made = a_map().party(
        "MBO",
        "education",
        discuss=True,
        role={"now": "advises", "desired": "co_decides"},
        influence=4,
        interest=0,
        reason="Zonder hen geen opleiding.",
        contact={"role": "beleidsadviseur onderwijs", "by": "2026-03-12"},
    )
    (one,) = conversations(made.workspace)
    assert (one.stakeholder_id, one.role) == (made.id_of["MBO"], "beleidsadviseur onderwijs")
    assert one.by == date(2026, 3, 12)
    assert one.text("nl") == (
        "MBO: jullie waren het niet eens; rol nu: denkt mee, gewenst: beslist mee; invloed 4: kan "
        "het alleen laten slagen of stoppen en geraakt 0: niet geraakt, want: Zonder hen geen "
        "opleiding. Door onze beleidsadviseur onderwijs, uiterlijk 12 maart."
    )


def test_an_extreme_score_is_a_conversation_only_with_a_reason(a_map):
    made = a_map().party("A", influence=4).party("B", influence=3, reason="Veel banen")
    made.party("C", influence=0, reason="Geen stem")
    assert [one.name for one in conversations(made.workspace)] == ["C"]


def test_what_is_not_filled_in_about_the_conversation_is_said(a_map):
    made = a_map().party("A", discuss=True).party("B", discuss=True, contact={"role": "directeur"})
    made.party("C", discuss=True, contact={"by": "2026-03-12"})
    who = {one.name: one.who("en") for one in conversations(made.workspace)}
    assert who == {
        "A": "Who speaks to them, and by when, is not filled in.",
        "B": "By our directeur; by when is not filled in.",
        "C": "By 12 March; who speaks to them is not filled in.",
    }


def test_a_conversation_with_a_person_and_without_a_day_is_still_open(a_map):
    made = a_map().party("A", discuss=True, contact={"role": "directeur"})
    made.party("B", discuss=True, contact={"by": "2026-03-12"})
    assert made.the("did_not_agree").text("en") == (
        "You did not agree about A and B; for 2 of 2 it is not filled in who speaks to them and by "
        "when."
    )
