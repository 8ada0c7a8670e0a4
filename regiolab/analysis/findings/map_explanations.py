"""How each finding and number is computed: formula, reference, an example, what it does not say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from regiolab.analysis.findings.cited import by_name
from regiolab.locale import N_, text

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class Explanation:
    """How something is computed.

    Attributes:
        formula: what is counted or compared.
        reference: author and year, or that it is our own reading.
        example: a small worked example.
        limits: what it does not say.
    """

    formula: str
    reference: str
    example: str
    limits: str

    def in_language(self, language: str) -> Explanation:
        """Return the explanation in the reader's language."""
        return Explanation(
            text(language, self.formula),
            by_name(text(language, self.reference)),
            text(language, self.example),
            text(language, self.limits),
        )


_ROLE_LIMITS: Final = N_(
    "It does not say that a party should have a role, nor which one. A role that you agreed on "
    "elsewhere and did not fill in here is not seen."
)
_GRID: Final = N_(
    "Influence against being affected: Mendelow (1981); Eden & Ackermann (1998). That 3 counts as "
    "much is our reading."
)
_OWN: Final = N_("Our reading; a count, without a method behind it.")

EXPLANATIONS: Final[Mapping[str, Explanation]] = {
    "lead_not_on_the_map": Explanation(
        N_("For each action with a lead: is there a party on the map with that id or that name?"),
        _OWN,
        N_(
            "Action A4 is led by Platform X. There is no party Platform X on the map, so A4 is in "
            "the list."
        ),
        N_("It does not say that the lead is wrong: adding the party to the map is enough."),
    ),
    "kinds_of_maak_verschil": Explanation(
        N_(
            "For each kind of party in the list: is there at least one on the map? A party picked "
            "from the list is recognised by that; any other by its sector, its scale or a word in "
            "its name."
        ),
        N_(
            "The list of the Studiegroep Openbaar Bestuur, Maak Verschil (2016), as a page on the "
            "report gives it [SEED]. That a map of six parties or more is compared with it is our "
            "reading."
        ),
        N_(
            "A map with a municipality, the province and five companies has the kinds “the "
            "province” and “business”; the other four are not on it yet."
        ),
        N_(
            "It does not say that each kind is needed for your challenge, nor that one party can "
            "speak for its kind. A party that goes by another name may be there without being "
            "recognised."
        ),
    ),
    "kinds_of_the_triangle": Explanation(
        N_(
            "For schools, trade unions and UWV: is there at least one on the map? With schools on "
            "it, also: is one a vocational college (mbo)? They are recognised in the same way as "
            "the kinds of Maak Verschil."
        ),
        N_(
            "Our reading of the triangle of economy, education and labour market; no source has "
            "this list."
        ),
        N_("A map with a university and a trade union has no vocational college and no UWV yet."),
        N_(
            "It does not say that these parties are enough, nor that they belong in every "
            "challenge. A vocational college whose name does not say so counts as a school only."
        ),
    ),
    "corners": Explanation(
        N_(
            "For each corner (economy, education, labour market): how many parties work for "
            "it? A party can have several; without an answer, a school counts as education, an "
            "employer as economy and a trade union as labour market (our reading). If of fewer "
            "than half of the parties a corner is known, and a corner seems empty, it cannot be "
            "determined."
        ),
        N_("The triangle as pages on the report give it [S1, S4]; the count is our own."),
        N_(
            "Of eight parties six have a corner: four economy, three education, none labour "
            "market. So labour market has no party yet."
        ),
        N_("It does not say how strong a corner is, only whether there is anybody."),
    ),
    "influential_affected_without_role": Explanation(
        N_(
            "Influence 3 or 4, affected 3 or 4, no part in an action as lead or partner, and no "
            "role filled in, or “no role yet”. “I don't know” counts as neither high nor low."
        ),
        _GRID,
        N_(
            "Company Y: influence 3, affected 4, in no action, role “no role yet”. It is in the "
            "list. With affected “I don't know” it would be in the list of parties with much "
            "influence only."
        ),
        _ROLE_LIMITS,
    ),
    "influential_without_role": Explanation(
        N_(
            "Influence 3 or 4, no part in an action as lead or partner, and no role filled in, or "
            "“no role yet”. Without an answer on influence, or without any role and any action "
            "that names somebody, it cannot be determined."
        ),
        _GRID,
        N_(
            "Prov has influence 4 and takes part in none of four actions: it is in the list. BondB "
            "takes part in none either, but its influence is not filled in: cannot be determined."
        ),
        _ROLE_LIMITS,
    ),
    "influential_affected_without_relation": Explanation(
        N_(
            "Influence 3 or 4, affected 3 or 4, and no relation that exists with another party on "
            "the map. Only from six related pairs on."
        ),
        _GRID,
        N_(
            "Company Y has influence 3 and affected 4. Its only relation is “wanted”: that does "
            "not count, so it is in the list."
        ),
        N_(
            "It does not say that the party works alone: a relation that nobody drew is not seen, "
            "nor one with a party that is not on the map."
        ),
    ),
    "affected_without_role": Explanation(
        N_(
            "Affected 3 or 4, influence 0, 1 or 2, no part in an action as lead or partner, and no "
            "role filled in, or “no role yet”."
        ),
        N_(
            "Who is affected but has little power: Mitchell, Agle & Wood (1997); Reed and others "
            "(2009). The limits are our reading."
        ),
        N_("Jobseekers: influence 1, affected 4, in no action, no role. They are in the list."),
        _ROLE_LIMITS,
    ),
    "sectors_without_relation": Explanation(
        N_(
            "Density between two sectors = existing related pairs ÷ possible pairs, where possible "
            "= the number of parties of one × that of the other. Told when it is 0 and both "
            "sectors have two parties or more; from six related pairs on."
        ),
        N_("Wasserman & Faust (1994), Social Network Analysis."),
        N_(
            "Two governments and two unions: 2 × 2 = 4 possible pairs. None of them is related, so "
            "the density is 0 ÷ 4 = 0."
        ),
        N_(
            "It does not say that the sectors do not know each other: only what you drew counts. "
            "Small groups reach 0 or 1 easily."
        ),
    ),
    "schools_and_employers": Explanation(
        N_(
            "Schools are the parties of the sector education, employers those of the sector "
            "employers. Counted are the related pairs of a school and an employer, and the other "
            "parties that have a relation with at least one of both."
        ),
        N_(
            "A party between two groups it does not belong to: Gould & Fernandez (1989), who call "
            "it a liaison."
        ),
        N_(
            "MBO – Bedr is one direct relation. Gem has a relation with MBO and with Bedr, so Gem "
            "links the two as well."
        ),
        N_(
            "It does not say how much goes on in a relation. A university is in the sector "
            "knowledge, so here it does not count as a school."
        ),
    ),
    "bridging_parties": Explanation(
        N_(
            "Betweenness of a party = the sum, over all pairs of other parties, of the part of "
            "their shortest paths that runs through it. Named are those with at least half of the "
            "highest, unless that is more than a third of all parties; from six related pairs on."
        ),
        N_("Freeman (1977); computed as in Brandes (2001)."),
        N_(
            "In the chain A – B – C – D, B stands between A and C and between A and D: betweenness "
            "2. C has 2 as well; A and D have 0."
        ),
        N_(
            "It does not say who has power or who is good at linking. One relation more or less, "
            "drawn or forgotten, can change it."
        ),
    ),
    "parties_that_hold_the_map_together": Explanation(
        N_(
            "A party is an articulation point when the network falls apart without it. Cut off is "
            "whoever is then no longer connected with the largest part that remains; from six "
            "related pairs on."
        ),
        N_("Hopcroft & Tarjan (1973)."),
        N_("Prov has a relation with Gem alone. Without Gem, Prov is connected with nobody."),
        N_(
            "It does not say that the party will leave, nor that the others could not find each "
            "other: only what you drew counts."
        ),
    ),
    "roles_that_differ": Explanation(
        N_("The role now and the role wanted are both filled in, and are not the same."),
        _OWN,
        N_("MBO advises now; you want it to co-decide. It is in the list."),
        N_("It does not say that the party wants that role: perhaps nobody asked it yet."),
    ),
    "wanted_relations_without_action": Explanation(
        N_(
            "For each relation with the status “wanted”: is there an action in which both parties "
            "take part, as lead or partner? Without an action that names anybody it cannot be "
            "determined."
        ),
        _OWN,
        N_(
            "Wanted: Gem – BondA. Gem leads A2, BondA joins A1. No action has both, so the "
            "relation is in the list."
        ),
        N_("It does not say that the relation will not come: it may not need an action."),
    ),
    "did_not_agree": Explanation(
        N_("The parties that you marked with “we did not agree”."),
        _OWN,
        N_("Half of the group gave Prov influence 2, half 4. You marked it: it is in the list."),
        N_("It does not say who is right. A party without a mark may still be seen differently."),
    ),
    "ei_index": Explanation(
        N_(
            "E-I index = (related pairs between sectors − related pairs within them) ÷ all related "
            "pairs; from −1 (only within) to +1 (only between)."
        ),
        N_("Krackhardt & Stern (1988)."),
        N_("Ten related pairs, six between sectors and four within: (6 − 4) ÷ 10 = +0.2."),
        N_(
            "It does not say what is good. With many small sectors most possible pairs lie between "
            "sectors, so the index is high even by chance."
        ),
    ),
}
"""What is computed -> how. The example's names are those of an invented small region."""
