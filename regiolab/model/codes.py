"""The code names that files and functions use; the words for the screen are in `words.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from regiolab.locale import LANGUAGES

if TYPE_CHECKING:
    Language = str
else:
    Language = Literal[LANGUAGES]  # a type checker cannot look into the list
StakeholderKind = Literal["organisation", "unit", "partnership", "target_group", "role"]
Sector = Literal[
    "government", "education", "employers", "workers", "knowledge", "intermediary", "civil_society"
]
Corner = Literal["economy", "education", "labour_market"]
PolicyField = Literal[
    "economy", "education", "labour_market", "housing", "mobility", "energy", "care"
]
"""Policy fields that a transition may cross: the corners of the triangle, and four beside them."""

Tier = Literal["municipality", "region", "province", "water_board", "nation", "europe"]
"""Tiers of government, with the co-operation of municipalities in a region as one of them."""

Scale = Literal["local", "subregional", "regional", "provincial", "national", "european"]
RoleCode = Literal["co_decides", "joins", "advises", "is_informed", "none"]
RelationKind = Literal[
    "meets",
    "co_operation",
    "funds",
    "commissions",
    "supervises",
    "informs",
    "speaks_for",
    "moves_on_to",
    "depends_on",
]
RelationStatus = Literal["exists", "desired", "ended"]
RelationDirection = Literal["undirected", "directed", "mutual"]
RelationSign = Literal["good", "strained"]
TensionCode = Literal[
    "content",
    "spatial_scale",
    "interests_and_direction",
    "democratic_accountability",
    "funding",
    "region_and_nation",
]
Strain = Literal["none", "some", "strong"]
Unknown = Literal["unknown"]
SeatState = Literal["handed_in", "left_out"]
IndicatorKind = Literal["effect", "condition", "output"]
WantedDirection = Literal["higher", "lower"]
Constituency = Literal["council", "staten", "water_board", "board", "works_council", "members"]
CommitmentDirection = Literal["brings", "takes", "keeps"]
CommitmentForm = Literal["cash", "in_kind"]
Firmness = Literal["idea", "intention", "agreed", "budgeted"]
BallotKind = Literal["order", "points"]
FindingOf2015 = Literal["no_recipe", "urban_regions", "working_together", "old_borders"]
PracticeVerdict = Literal["holds", "partly", "no", "cannot_tell"]
RegionLevel = Literal["province", "corop", "arbeidsmarktregio", "municipality", "own"]

KitStep = Literal["scan", "relations", "commitments", "decisions", "vote"]

SECTORS: tuple[Sector, ...] = get_args(Sector)
CORNERS: tuple[Corner, ...] = get_args(Corner)
ROLES: tuple[RoleCode, ...] = get_args(RoleCode)
CONSTITUENCIES: tuple[Constituency, ...] = get_args(Constituency)
RELATION_KINDS: tuple[RelationKind, ...] = get_args(RelationKind)
TENSIONS: tuple[TensionCode, ...] = get_args(TensionCode)
STRAINS: tuple[Strain, ...] = get_args(Strain)
FINDINGS_OF_2015: tuple[FindingOf2015, ...] = get_args(FindingOf2015)
POSITIONS = (1, 2, 3, 4, 5)
"""The five places between the two good things of a tension; no answer is not 3."""

KIT_STEPS: tuple[KitStep, ...] = get_args(KitStep)
"""What an instructor can leave out, in the order of the half day."""

LEVELS = (0, 1, 2, 3, 4)
"""The five answers to "how much influence" and "how much affected"; no answer is not 0."""

SYMMETRIC_KINDS: frozenset[RelationKind] = frozenset({"meets", "co_operation"})
"""Relation kinds in which it does not matter who is named first."""
