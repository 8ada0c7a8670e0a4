"""The word on the screen for every code, the same everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from regiolab.locale import N_, text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regiolab.model.codes import Sector, TensionCode

UNKNOWN: Final = N_("I don't know")
"""The word for an answer that was not given; it stands for `None`, never for 0."""

SECTOR_WORDS: Final[Mapping[str, str]] = {
    "government": N_("government"),
    "education": N_("education"),
    "employers": N_("employers"),
    "workers": N_("workers"),
    "knowledge": N_("knowledge"),
    "intermediary": N_("intermediary"),
    "civil_society": N_("civil society"),
}

SECTOR_LETTERS: Final[Mapping[Sector, str]] = {
    "government": N_("Go"),
    "education": N_("Ed"),
    "employers": N_("Em"),
    "workers": N_("Wo"),
    "knowledge": N_("Kn"),
    "intermediary": N_("In"),
    "civil_society": N_("Ci"),
}
"""Two letters per sector, for inside a mark: colour and shape never stand alone."""

INFLUENCE_WORDS: Final[Mapping[int, str]] = {
    0: N_("no say"),
    1: N_("is heard"),
    2: N_("can slow or speed up"),
    3: N_("its money or consent is needed"),
    4: N_("can make or stop it alone"),
}

INTEREST_WORDS: Final[Mapping[int, str]] = {
    0: N_("not affected"),
    1: N_("slightly"),
    2: N_("clearly"),
    3: N_("heavily"),
    4: N_("core task or survival"),
}
"""How much a party is affected: on screen "affected" ("geraakt"), never "interest"."""

QUADRANT_WORDS: Final[Mapping[str, str]] = {
    "work_together": N_("work together"),
    "bring_in": N_("bring in"),
    "listen_well": N_("listen well"),
    "keep_informed": N_("keep informed"),
}
"""High influence and affected; high influence only; affected only; neither."""

HIGH_FROM: Final = 3
"""The first level that counts as high influence or as much affected (our reading)."""

ROLE_WORDS: Final[Mapping[str, str]] = {
    "co_decides": N_("co-decides"),
    "joins": N_("joins the work"),
    "advises": N_("advises"),
    "is_informed": N_("is informed"),
    "none": N_("no role yet"),
}

KIT_STEP_WORDS: Final[Mapping[str, str]] = {
    "scan": N_("the scan of the six tensions"),
    "relations": N_("the relations on the map"),
    "commitments": N_("what parties bring and take"),
    "decisions": N_("decision moments"),
    "vote": N_("the vote on what comes first"),
}
"""What an instructor can leave out of a workshop."""

RELATION_KIND_WORDS: Final[Mapping[str, str]] = {
    "meets": N_("meets"),
    "co_operation": N_("works with"),
    "funds": N_("funds"),
    "commissions": N_("commissions"),
    "supervises": N_("supervises"),
    "informs": N_("informs"),
    "speaks_for": N_("speaks for"),
    "moves_on_to": N_("people move on to"),
    "depends_on": N_("depends on"),
}

STATUS_WORDS: Final[Mapping[str, str]] = {
    "exists": N_("exists"),
    "desired": N_("wanted"),
    "ended": N_("used to exist"),
}

DIRECTION_WORDS: Final[Mapping[str, str]] = {
    "undirected": N_("without direction"),
    "directed": N_("one way"),
    "mutual": N_("both ways"),
}

SIGN_WORDS: Final[Mapping[str, str]] = {
    "good": N_("goes well"),
    "strained": N_("is strained"),
}

CORNER_WORDS: Final[Mapping[str, str]] = {
    "economy": N_("economy"),
    "education": N_("education"),
    "labour_market": N_("labour market"),
}

SCALE_WORDS: Final[Mapping[str, str]] = {
    "local": N_("local"),
    "subregional": N_("subregional"),
    "regional": N_("regional"),
    "provincial": N_("provincial"),
    "national": N_("national"),
    "european": N_("European"),
}

STAKEHOLDER_KIND_WORDS: Final[Mapping[str, str]] = {
    "organisation": N_("organisation"),
    "unit": N_("part of an organisation"),
    "partnership": N_("partnership"),
    "target_group": N_("target group"),
    "role": N_("role or post"),
}

TENSION_WORDS: Final[Mapping[str, str]] = {
    "content": N_("content"),
    "spatial_scale": N_("spatial scale"),
    "interests_and_direction": N_("interests and direction"),
    "democratic_accountability": N_("democratic accountability"),
    "funding": N_("funding"),
    "region_and_nation": N_("region and nation"),
}

TENSION_POLES: Final[Mapping[TensionCode, tuple[str, str]]] = {
    "content": (N_("the shared challenge first"), N_("room for everyone's own goals")),
    "spatial_scale": (N_("as large as the challenge"), N_("near and recognisable")),
    "interests_and_direction": (N_("one party leads"), N_("equal, decide together")),
    "democratic_accountability": (
        N_("decide quickly in the region"),
        N_("every council and constituency has its say"),
    ),
    "funding": (N_("fixed joint budget"), N_("per project, whoever wants pays")),
    "region_and_nation": (N_("own course"), N_("join national policy and money")),
}
"""The two good things of each tension: position 1 and position 5 (our reading)."""

POSITION_WORDS: Final[Mapping[int | str, str]] = {
    1: N_("fully this"),
    2: N_("rather this"),
    3: N_("in between"),
    4: N_("rather that"),
    5: N_("fully that"),
    "unknown": UNKNOWN,
}

STRAIN_WORDS: Final[Mapping[str, str]] = {
    "none": N_("no strain"),
    "some": N_("some strain"),
    "strong": N_("strong strain"),
    "unknown": UNKNOWN,
}

COMMITMENT_WORDS: Final[Mapping[str, str]] = {
    "brings": N_("brings"),
    "takes": N_("takes"),
    "keeps": N_("won't give up"),
}

FORM_WORDS: Final[Mapping[str, str]] = {
    "cash": N_("money"),
    "in_kind": N_("hours or space"),
}

FIRMNESS_WORDS: Final[Mapping[str, str]] = {
    "idea": N_("idea"),
    "intention": N_("intends to"),
    "agreed": N_("agreed by the board"),
    "budgeted": N_("in the budget"),
}

INDICATOR_KIND_WORDS: Final[Mapping[str, str]] = {
    "effect": N_("effect"),
    "condition": N_("condition for the effect"),
    "output": N_("what we did"),
}

WANTED_WORDS: Final[Mapping[str, str]] = {
    "higher": N_("should go up"),
    "lower": N_("should go down"),
}
"""In which direction an indicator should move."""

CONSTITUENCY_WORDS: Final[Mapping[str, str]] = {
    "council": N_("municipal council"),
    "staten": N_("Provinciale Staten"),
    "water_board": N_("general board of the water board"),
    "board": N_("board"),
    "works_council": N_("works council"),
    "members": N_("members"),
}
"""Who a party answers to before it can say yes."""

BALLOT_KIND_WORDS: Final[Mapping[str, str]] = {
    "order": N_("in order"),
    "points": N_("points"),
}

POLICY_FIELD_WORDS: Final[Mapping[str, str]] = {
    "economy": N_("economy"),
    "education": N_("education"),
    "labour_market": N_("labour market"),
    "housing": N_("housing and space"),
    "mobility": N_("traffic and transport"),
    "energy": N_("energy and climate"),
    "care": N_("care and welfare"),
}

TIER_WORDS: Final[Mapping[str, str]] = {
    "municipality": N_("municipality"),
    "region": N_("region (municipalities together)"),
    "province": N_("province"),
    "water_board": N_("water board"),
    "nation": N_("national government"),
    "europe": N_("Europe"),
}

WORDS: Final[Mapping[str, Mapping[Any, str]]] = {
    "sector": SECTOR_WORDS,
    "influence": INFLUENCE_WORDS,
    "interest": INTEREST_WORDS,
    "quadrant": QUADRANT_WORDS,
    "role": ROLE_WORDS,
    "relation_kind": RELATION_KIND_WORDS,
    "status": STATUS_WORDS,
    "direction": DIRECTION_WORDS,
    "sign": SIGN_WORDS,
    "corner": CORNER_WORDS,
    "scale": SCALE_WORDS,
    "policy_field": POLICY_FIELD_WORDS,
    "tier": TIER_WORDS,
    "stakeholder_kind": STAKEHOLDER_KIND_WORDS,
    "tension": TENSION_WORDS,
    "position": POSITION_WORDS,
    "kit_step": KIT_STEP_WORDS,
    "strain": STRAIN_WORDS,
    "commitment": COMMITMENT_WORDS,
    "form": FORM_WORDS,
    "firmness": FIRMNESS_WORDS,
    "indicator_kind": INDICATOR_KIND_WORDS,
    "wanted": WANTED_WORDS,
    "constituency": CONSTITUENCY_WORDS,
    "ballot_kind": BALLOT_KIND_WORDS,
}
"""Kind of code -> code -> word. The levels of a region are in `widgets/region/region_words.py`."""


def word(language: str, kind: str, code: str | int | None) -> str:
    """Return the word for a code in the reader's language; for `None` "I don't know".

    Args:
        language: `nl` or `en`.
        kind: one of the keys of `WORDS`.
        code: one of the codes of that kind, or `None` for an answer that was not given.

    Raises:
        KeyError: there is no such kind or code.
    """
    if code is None:
        return text(language, UNKNOWN)
    return text(language, WORDS[kind][code])


def sector_letters(language: str, sector: Sector) -> str:
    """Return the two letters of a sector in the reader's language: Ov or Go."""
    return text(language, SECTOR_LETTERS[sector])


def quadrant(influence: int, interest: int) -> str:
    """Return the quadrant of a place on the map: one of the keys of `QUADRANT_WORDS`."""
    if influence >= HIGH_FROM:
        return "work_together" if interest >= HIGH_FROM else "bring_in"
    return "listen_well" if interest >= HIGH_FROM else "keep_informed"
