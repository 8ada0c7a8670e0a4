"""How each check of the agenda is computed: formula, reference, an example, its limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.analysis.findings.map_explanations import Explanation
from regiolab.locale import N_

if TYPE_CHECKING:
    from collections.abc import Mapping

_OWN: Final = N_("Our reading; a count, without a method behind it.")
_FROM_SEED: Final = N_("The page that introduces the report [SEED]; the count is our own.")
_FROM_S7: Final = N_("A page on a talk with Members of Parliament [S7]; the count is our own.")
_FROM_S11: Final = N_("A union federation's page on the advice [S11]; the count is our own.")
_FROM_CORNERS: Final = N_(
    "The triangle as pages on the report give it [S1, S4]; the count is our own."
)
_FROM_S5: Final = N_("An interview on the report [S5]; the count is our own.")
_FROM_RACI: Final = N_(
    "One party accountable for each agreement, as in RACI, a practice tool without one source."
)
_FROM_LOGIC: Final = N_(
    "Logic model: W. K. Kellogg Foundation (2004). That the cause goes away counts as a condition "
    "for the effect is our reading."
)
_FROM_SMART: Final = N_("Checkable promises: Doran (1981). What counts as complete is our reading.")
_FROM_S4: Final = N_("A page on the report [S4]; the count is our own.")
_FROM_REED: Final = N_(
    "Who is affected but has little power: Mitchell, Agle & Wood (1997); Reed and others (2009). "
    "The limits are our reading."
)
_NOT_GOOD: Final = N_("It does not say that what is filled in is good, only that something is.")
_NOT_FILLED: Final = N_(
    "It does not say that it is missing in reality: only what you filled in here is seen."
)
_NOT_TRUE: Final = N_("It does not say which of the two is right: look at both.")

AGENDA_EXPLANATIONS: Final[Mapping[str, Explanation]] = {
    "not_started": Explanation(
        N_("Each step of the agenda in which nothing is filled in yet."),
        _OWN,
        N_("An agenda with one challenge and one action has nothing on money yet."),
        N_(
            "It does not say that a step is needed now: in half a day a challenge and three "
            "actions are enough."
        ),
    ),
    "challenge_without_action": Explanation(
        N_("For each challenge: is there an action that says it serves it? From one action on."),
        _OWN,
        N_("Challenges X and Y; A1 serves X. Y has no action, so Y is in the list."),
        N_("It does not say that the actions of another challenge are enough or not."),
    ),
    "action_without_challenge": Explanation(
        N_("For each action: does it serve a challenge of the agenda? From one challenge on."),
        N_(
            "Each activity has a reason: the goal tree and the logic model (W. K. Kellogg "
            "Foundation, 2004)."
        ),
        N_("A1 serves challenge X. A2 serves none, so A2 is in the list."),
        N_("It does not say that the action is useless: perhaps a challenge is not written yet."),
    ),
    "ambition_in_part": Explanation(
        N_("Of the three prompts of the ambition, those without an answer; from one answer on."),
        _FROM_SEED,
        N_(
            "The ambition speaks of a strong economy and of staying competitive, not of prospects "
            "for people."
        ),
        _NOT_GOOD,
    ),
    "carrier_missing": Explanation(
        N_("The mandate is filled in and the carrier is not."),
        _FROM_S7,
        N_("The councils gave a mandate; no existing co-operation is named."),
        N_("It does not say that a new structure is wrong: then write why."),
    ),
    "mandate_missing": Explanation(
        N_("The carrier is filled in and the mandate is not."),
        _OWN,
        N_("The economic board carries the agenda; nobody is named who gave the mandate."),
        _NOT_FILLED,
    ),
    "fit_with_neighbours": Explanation(
        N_("One of the fits is filled in and the one with the neighbours is not."),
        _FROM_S11,
        N_("The agenda fits the own plan; of the neighbours nothing is said."),
        _NOT_FILLED,
    ),
    "challenge_without_cause": Explanation(
        N_(
            "For each challenge: is the cause filled in? Once an action names somebody, or another"
            " challenge has a cause."
        ),
        _OWN,
        N_("Technicians are short; why is not written down."),
        N_("It does not say that a cause you give is the real one."),
    ),
    "agenda_corners": Explanation(
        N_(
            "For each corner (economy, education, labour market): is a challenge about it? Once an"
            " action names somebody."
        ),
        _FROM_CORNERS,
        N_("One challenge, about education and labour market: economy is not covered."),
        N_("It does not say how strong a corner is, only whether there is anything."),
    ),
    "action_that_joins_corners": Explanation(
        N_(
            "For each action: are its challenges about two corners, or do two of its parties work "
            "in different ones? Without an answer a school counts as education, an employer as "
            "economy and a trade union as labour market (our reading)."
        ),
        _FROM_CORNERS,
        N_("MBO (education) leads A1 and Bedr (economy) joins: A1 joins two corners."),
        N_("It does not say that the parties really work on both corners together."),
    ),
    "tension_without_sentence": Explanation(
        N_(
            "For each tension that you chose: does some challenge have a sentence on it? Once an "
            "action names somebody."
        ),
        _FROM_S5,
        N_(
            "You chose content and funding; the challenge has a sentence on content alone. Funding"
            " is in the list."
        ),
        _NOT_GOOD,
    ),
    "action_without_lead": Explanation(
        N_(
            "Actions without a lead, once another action has one or this one is worked out further."
        ),
        _FROM_RACI,
        N_("A1 is led by MBO; A2 has no lead yet, so A2 is in the list."),
        _NOT_FILLED,
    ),
    "leads_many_actions": Explanation(
        N_(
            "Actions led by a party ÷ all actions with a lead; told above 30%, from six actions "
            "with a lead on."
        ),
        _OWN,
        N_("Gem leads two of six actions: 2 ÷ 6 = 33.3%."),
        N_("It does not say that the party cannot do it: an action can be small."),
    ),
    "decision_moments": Explanation(
        N_(
            "For each action: the parties that lead it, join it or bring something, whom they "
            "answer to, and whether a decision moment names that body. Municipalities answer to "
            "councils, provinces to Staten, water boards to their general board, schools and "
            "knowledge institutions to board and works council, associations to members. Once some"
            " action has a decision moment."
        ),
        _FROM_S5,
        N_(
            "Gem leads A2, Prov joins. The council decides in May; nothing is noted of the Staten,"
            " so they are in the list."
        ),
        N_(
            "It does not say that each body has to decide by law. Another word for a body may not "
            "be recognised: then choose it from the list."
        ),
    ),
    "effect_without_indicator": Explanation(
        N_("For each challenge: is there an indicator of the kind effect? From one indicator on."),
        _FROM_LOGIC,
        N_(
            "“Number of courses” is what you did; “vacancies open longer than three months” is an "
            "effect."
        ),
        _NOT_GOOD,
    ),
    "cause_without_indicator": Explanation(
        N_(
            "For each challenge with a cause: is there an indicator of the kind condition? From "
            "one indicator on."
        ),
        _FROM_LOGIC,
        N_(
            "Cause: few choose a technical course. An indicator of the cause: first-year students "
            "in technical courses."
        ),
        _NOT_GOOD,
    ),
    "indicator_incomplete": Explanation(
        N_("For each indicator: a starting value and a target, each with its year, and a source."),
        _FROM_SMART,
        N_("From 120 in 2025 to 150 in 2030, without a source: the source is in the list."),
        _NOT_GOOD,
    ),
    "target_before_start": Explanation(
        N_("The year of the target is not after the year of the starting value."),
        _OWN,
        N_("Start in 2025, target for 2025."),
        _NOT_TRUE,
    ),
    "direction_contradicts": Explanation(
        N_(
            "The indicator should go up and the target is lower than the starting value, or the "
            "other way round; or the two are equal."
        ),
        _OWN,
        N_("Vacancies should go down; start 120, target 150."),
        _NOT_TRUE,
    ),
    "costs_not_covered": Explanation(
        N_(
            "Costs of an action − what parties bring to it. What they bring without naming an "
            "action counts only if it covers all gaps together. Hours and space count in euros."
        ),
        _OWN,
        N_("Costs 10 million, brought 9.5 million: 0.5 million is not covered."),
        N_("It does not say that what is brought is certain: ideas count too."),
    ),
    "commitment_twice": Explanation(
        N_("Entries of the same party with the same action, form, amount and words count once."),
        _OWN,
        N_("Gem brings €10,000 to A2 in money, and once more in the same words: €10,000 counts."),
        N_("It does not say that they are the same: other words keep them apart."),
    ),
    "commitment_perhaps_twice": Explanation(
        N_(
            "Entries of the same party with the same form, amount and words at different actions; "
            "they are counted apart."
        ),
        _OWN,
        N_("Gem brings €10,000 to A1 and €10,000 to A2."),
        N_("It does not say that it is one amount: you know that, not the count."),
    ),
    "cofinancing_norm": Explanation(
        N_(
            "What parties other than national government bring ÷ all costs; first what is agreed "
            "or in a budget, then with intentions, then with ideas and with what has no firmness "
            "filled in. Hours and space count in euros; European money counts with national money."
        ),
        _OWN,
        N_("Costs 10 million; 3.5 million firm, 1 million intended: 35%, 45% and 45%."),
        N_("It does not say which norm holds for you: you fill it in, with its source and date."),
    ),
    "actions_in_a_circle": Explanation(
        N_("Actions that depend on each other all the way round; nothing can begin."),
        _OWN,
        N_("A1 depends on A2 and A2 on A1."),
        N_("It does not say which of them should come first."),
    ),
    "end_before_start": Explanation(
        N_("The end of an action lies before its start."),
        _OWN,
        N_("Start in May 2027, end in May 2026."),
        _NOT_TRUE,
    ),
    "starts_too_early": Explanation(
        N_(
            "An action starts before an action that it depends on has ended; without an end its "
            "start counts."
        ),
        _OWN,
        N_("A2 depends on A1. A1 ends in June, A2 starts in March."),
        _NOT_TRUE,
    ),
    "starts_before_a_milestone": Explanation(
        N_(
            "An action starts before the day of a milestone, not reached yet, of an action without "
            "an end that it depends on."
        ),
        _OWN,
        N_("A2 depends on A1. A1 has a milestone in June, A2 starts in March."),
        _NOT_TRUE,
    ),
    "first_step_after_the_end": Explanation(
        N_("The day of the first step lies after the end of the action."),
        _OWN,
        N_("A1 ends in June; its first step is planned for July."),
        _NOT_TRUE,
    ),
    "milestone_outside_the_period": Explanation(
        N_("The day of a milestone lies before the start or after the end of its action."),
        _OWN,
        N_("A1 runs from April to December 2026; its milestone is in March 2027."),
        _NOT_TRUE,
    ),
    "only_takes": Explanation(
        N_(
            "Parties with entries on what they take and none on what they bring; from two entries "
            "on."
        ),
        _FROM_S4,
        N_("Bedr takes trainees and brings nothing yet."),
        _NOT_FILLED,
    ),
    "only_brings": Explanation(
        N_(
            "Parties with entries on what they bring and none on what they take; from two entries "
            "on."
        ),
        _FROM_S4,
        N_("Gem brings money; what it gets out of it is not written down."),
        _NOT_FILLED,
    ),
    "municipality_not_heard": Explanation(
        N_(
            "Municipalities on the map that take no part in an action, bring or take nothing, do "
            "not co-decide, join or advise, and with whom no conversation is planned."
        ),
        _OWN,
        N_("Gem leads A2; a second municipality is on the map and in nothing: it is in the list."),
        N_(
            "It does not say that a municipality disagrees, and it does not see municipalities "
            "that are not on the map."
        ),
    ),
    "target_group_not_heard": Explanation(
        N_(
            "Target groups on the map that take no part in an action, bring or take nothing, do "
            "not co-decide, join or advise, and with whom no conversation is planned."
        ),
        _FROM_REED,
        N_("Jobseekers are on the map and in no action: they are in the list."),
        N_("It does not say who can speak for them."),
    ),
    "no_target_group": Explanation(
        N_("No party on a map of six or more is a target group."),
        _FROM_REED,
        N_("Eight organisations, and nobody for whom the challenge is."),
        N_("It does not say that an organisation cannot speak for a group."),
    ),
}
"""What is checked -> how. The example's names are those of an invented small region."""
