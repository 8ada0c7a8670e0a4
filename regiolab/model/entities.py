"""Everything a workspace holds, as pydantic models.

An answer that was not given is `None` here and absent in the file; it is never counted as 0.
Fields that this version does not know are kept and written back.
"""

from datetime import datetime
from typing import Annotated, Any, ClassVar, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    model_validator,
)
from pydantic_core import PydanticCustomError

from regiolab.model.codes import (
    CORNERS,
    BallotKind,
    CommitmentDirection,
    CommitmentForm,
    Constituency,
    Corner,
    FindingOf2015,
    Firmness,
    IndicatorKind,
    KitStep,
    Language,
    PracticeVerdict,
    RegionLevel,
    RelationDirection,
    RelationKind,
    RelationSign,
    RelationStatus,
    RoleCode,
    Scale,
    SeatState,
    Sector,
    StakeholderKind,
    Strain,
    TensionCode,
    Unknown,
    WantedDirection,
)
from regiolab.model.fields import (
    Amount,
    Day,
    FigureName,
    FiveLevels,
    Name,
    Note,
    Number,
    Percentage,
    Place,
    Reference,
    References,
    Sentence,
    Title,
    Whole,
    Year,
    YesOrNo,
    is_blank,
    once_each,
)


def _in_the_order_of_the_codes(corners: list[Corner]) -> list[Corner]:
    return [corner for corner in CORNERS if corner in corners]


Corners = Annotated[list[Corner], AfterValidator(_in_the_order_of_the_codes)]
"""A set of corners: the same answer is the same text, in whatever order it was given."""


class _Part(BaseModel):
    model_config: ClassVar[ConfigDict] = ConfigDict(frozen=True, extra="allow", allow_inf_nan=False)

    @model_validator(mode="before")
    @classmethod
    def _unknown_is_absent(cls, fields: object) -> object:
        """Take an empty answer for no answer, so that a field can be emptied like any other."""
        if not isinstance(fields, dict):
            return fields
        return {
            name: value
            for name, value in fields.items()
            if name not in cls.model_fields or not is_blank(value)
        }


class Entity(_Part):
    """Something in a workspace that can be pointed at.

    `order` is its place in the list it belongs to; ties are broken by `id`.
    """

    id: Reference
    order: Whole = 0


class Region(_Part):
    """The region of the group: a code of any level, or an own list of municipalities."""

    level: RegionLevel
    code: Reference | None = None
    name: Name | None = None
    municipalities: References = []


class About(Entity):
    """What the workspace is: title, group, region and the challenge of the day (one sentence).

    `origin` is the id of the work that this one goes on with: a copy that came back elsewhere.
    """

    title: Name
    language: Language = "nl"
    group: Name | None = None
    region: Region | None = None
    challenge: Sentence | None = None
    origin: Reference | None = None


class Role(_Part):
    """The part a party plays now and the part we would like it to play."""

    now: RoleCode | None = None
    desired: RoleCode | None = None


class Contact(_Part):
    """Which role of ours speaks to a party, and by when. No named persons."""

    role: Name | None = None
    by: Day | None = None


class Stakeholder(Entity):
    """A party: an organisation, unit, partnership, target group or role. No named persons.

    `influence` and `interest` (on screen: affected) are about the challenge of the day.
    `position` is per challenge, from -2 (against) to +2 (in favour).
    """

    name: Name
    sector: Sector
    abbreviation: Name | None = None
    aliases: Annotated[list[Name], AfterValidator(once_each)] = []
    kind: StakeholderKind = "organisation"
    corners: Corners = []
    scale: Scale | None = None
    catalogue_id: Reference | None = None
    influence: FiveLevels | None = None
    interest: FiveLevels | None = None
    wants: Sentence | None = None
    limits: Sentence | None = None
    reason: Sentence | None = None
    discuss: YesOrNo = False
    contact: Contact | None = None
    role: Role | None = None
    position: dict[Reference, Annotated[int, Field(strict=True, ge=-2, le=2)]] = {}
    note: Note | None = None


class Relation(Entity):
    """A tie between two parties; its id follows from who, whom and kind."""

    source: Reference
    target: Reference
    kind: RelationKind = "co_operation"
    direction: RelationDirection = "undirected"
    status: RelationStatus = "exists"
    strength: Annotated[int, Field(strict=True, ge=1, le=3)] | None = None
    sign: RelationSign | None = None
    note: Note | None = None

    @model_validator(mode="after")
    def _two_parties(self) -> Self:
        if self.source == self.target:
            raise PydanticCustomError("same_ends", "source and target are the same")
        return self


class Evidence(_Part):
    """A figure that supports a challenge, with where it comes from."""

    text: Title
    value: Number | None = None
    unit: Name | None = None
    year: Year | None = None
    source: Name | None = None


class Challenge(Entity):
    """What the agenda wants to solve, for whom and where, and what causes it."""

    title: Title
    for_whom: Sentence | None = None
    where: Sentence | None = None
    cause: Sentence | None = None
    corners: Corners = []
    evidence: list[Evidence] = []
    tensions: dict[TensionCode, Sentence] = {}


class Measurement(_Part):
    """A value in a year."""

    value: Number
    year: Year


class Indicator(Entity):
    """How to see whether it works: an effect, a condition for it, or an output.

    That the cause of the challenge goes away is a condition for the effect. `wanted` says whether
    the value should become higher or lower.
    """

    title: Title
    kind: IndicatorKind = "effect"
    challenge: Reference | None = None
    unit: Name | None = None
    wanted: WantedDirection | None = None
    baseline: Measurement | None = None
    target: Measurement | None = None
    source: Name | None = None


class DecisionMoment(_Part):
    """Who decides on an action on behalf of which constituency, and when.

    Without a `constituency` the words of `body` tell which one it is.
    """

    body: Name
    constituency: Constituency | None = None
    when: Day | None = None
    what: Sentence | None = None


class Cost(_Part):
    """What an action costs, in euros, in one year or (without a year) in all."""

    amount: Amount
    year: Year | None = None


def _as_costs(value: object) -> object:
    return [{"amount": value}] if isinstance(value, int | float) else value


class Action(Entity):
    """What somebody is going to do. `lead` is a stakeholder of the map.

    When the lead is not on the map (or no longer), `lead` holds a name in place of an id.
    """

    title: Title
    challenges: References = []
    lead: Reference | None = None
    joins: References = []
    first_step: Sentence | None = None
    first_step_date: Day | None = None
    decision_moments: list[DecisionMoment] = []
    start: Day | None = None
    end: Day | None = None
    depends_on: References = []
    costs: Annotated[list[Cost], BeforeValidator(_as_costs)] = []
    note: Note | None = None


class Milestone(Entity):
    """Something of an action that has to be there by a day: a planning is checked against it.

    A day that was chosen as a quarter is the last day of that quarter.
    """

    action: Reference
    title: Title
    by: Day | None = None
    reached: YesOrNo = False


class Commitment(Entity):
    """What a party brings, takes or will not give up (`keeps`).

    `amount` is in euros, for money and for hours or space alike.
    """

    stakeholder: Reference
    direction: CommitmentDirection
    action: Reference | None = None
    what: Sentence | None = None
    amount: Amount | None = None
    form: CommitmentForm | None = None
    firmness: Firmness | None = None
    condition: Sentence | None = None


TensionPosition = Annotated[int, Field(strict=True, ge=1, le=5)] | Unknown
"""From 1 (fully the one good thing) to 5 (fully the other), or the answer "I don't know"."""


class TensionAnswer(_Part):
    """What one person, named only by a seat at the table, answered on a tension.

    Absent is not answered; that somebody says "I don't know" is an answer, `unknown`. Files from
    before this code was there hold such an answer as absent.
    """

    position: TensionPosition | None = None
    strain: Strain | Unknown | None = None


class Seat(Entity):
    """A person at the table during the tension scan, named only by a number (the id).

    `state` is absent until the person has handed in; `left_out` when the group went on without.
    """

    state: SeatState | None = None


class Tension(Entity):
    """One of the six tensions (its code is the id) as the group sees it, now and later.

    Absent is not answered, as in `TensionAnswer`. `answers` holds what each person answered alone,
    by the id of the seat.
    """

    position: TensionPosition | None = None
    position_later: TensionPosition | None = None
    strain: Strain | Unknown | None = None
    proof: Sentence | None = None
    note: Note | None = None
    stakeholders: References = []
    answers: dict[Reference, TensionAnswer] = {}


class Ambition(_Part):
    """Three sentences: a strong economy, staying competitive, prospects for people."""

    strong: Sentence | None = None
    competitive: Sentence | None = None
    prospects: Sentence | None = None


class FitsWith(_Part):
    """The plans this agenda fits with."""

    own: Sentence | None = None
    labour_market_region: Sentence | None = None
    neighbours: Sentence | None = None


class CofinancingNorm(_Part):
    """Which part of all costs the region has to bring, as somebody laid down on a day.

    There is no default: a group that wants the norm shown fills it in, with its source.
    """

    percent: Percentage | None = None
    source: Name | None = None
    date: Day | None = None


class Agenda(Entity):
    """What holds for the agenda as a whole.

    `revealed_votes` holds the versions of a list (`Ballot.list_version`) of which the group asked
    to see the result; of every other version the votes stay unseen.
    """

    ambition: Ambition | None = None
    carrier: Sentence | None = None
    mandate: Sentence | None = None
    fits_with: FitsWith | None = None
    cofinancing_norm: CofinancingNorm | None = None
    chosen_tensions: Annotated[
        list[TensionCode], Field(max_length=2), AfterValidator(once_each)
    ] = []
    revealed_votes: Annotated[list[Name], AfterValidator(once_each)] = []


class OwnPractice(Entity):
    """The card to exchange: what our region does, what works, what we want to know.

    `compared` names the practices of others (ids of `data/cases.yaml`) that the group lays beside
    the findings of 2015: two at most.
    """

    what_we_do: Note | None = None
    what_works: Note | None = None
    what_we_ask: Note | None = None
    compared: Annotated[list[Reference], Field(max_length=2), AfterValidator(once_each)] = []


class Tested(_Part):
    """Whether a finding holds in a practice, and why, in one sentence."""

    verdict: PracticeVerdict | None = None
    why: Sentence | None = None


class PracticeNote(Entity):
    """What the group says about a practice of others; the id is that of `data/cases.yaml`.

    `taken` is the inspiration for the own agenda: what we take from it. `tested` holds what the
    group thinks of each finding of 2015 in this practice.
    """

    taken: Sentence | None = None
    tested: dict[FindingOf2015, Tested] = {}


class Ballot(Entity):
    """One anonymous vote on one version of a list: an order or points per item."""

    list_version: Name
    kind: BallotKind
    ranking: References = []
    points: dict[Reference, Annotated[int, Field(strict=True, ge=0)]] = {}


class Bet(Entity):
    """What the group expected before it saw a figure; the id is the figure's name."""

    choice: Name | None = None


class Card(Entity):
    """A transition card (the id is the transition): one chance and one worry for us."""

    title: Name | None = None
    chance: Sentence | None = None
    worry: Sentence | None = None


class FinishedSentence(Entity):
    """The sentence that the group finished in a lesson; the id is the lesson's number."""

    text: Sentence | None = None


class LessonWork(Entity):
    """What the group did in a lesson; the id is the lesson's number.

    `answers` holds, by question of the quiz, the place of the answer that was picked (from 0);
    `checked` the one that was picked when the group asked how it did. `exercise` says that the
    answer to the exercise was right.
    """

    opened: YesOrNo = False
    answers: dict[Reference, Place] = {}
    checked: dict[Reference, Place] = {}
    exercise: YesOrNo = False


class OwnFigure(Entity):
    """A figure that the group adds because open data lack it; nobody checked it.

    `region` is what it is about; a region of level `own` without municipalities is only a name.
    `beside` is the figure of a lesson that the group wants to see it beside; `only_table` keeps it
    out of the picture there, for it counts something else.
    """

    title: Name
    value: Number
    unit: Name | None = None
    year: Year
    source: Name
    region: Region | None = None
    beside: FigureName | None = None
    only_table: bool | None = None


MOST_GROUPS = 60
"""So many groups fit in one starter kit."""


class Kit(Entity):
    """What an instructor set out: names of groups to choose from, and steps that are left out.

    `source` is the id of the starter kit: in the kit itself its own id, in work that was begun
    with it the id of that kit.
    """

    groups: Annotated[list[Name], AfterValidator(once_each), Field(max_length=MOST_GROUPS)] = []
    steps_off: Annotated[list[KitStep], AfterValidator(once_each)] = []
    source: Reference | None = None


class Conflict(Entity):
    """Two people changed the same field at once: both values, until somebody chooses.

    `field` is absent when one removed what the other changed; then the values are the whole
    entity, and `None` stands for "removed".
    """

    collection: Reference
    entity: Reference
    field: str | None = None
    mine: Any = None
    theirs: Any = None
    at: datetime

    @model_validator(mode="after")
    def _about_something(self) -> Self:
        if self.collection not in COLLECTIONS and not (
            self.collection in SINGLETONS and self.field
        ):
            raise PydanticCustomError("about_nothing", "there is nothing to choose about")
        return self


COLLECTIONS: dict[str, type[Entity]] = {
    "stakeholders": Stakeholder,
    "relations": Relation,
    "challenges": Challenge,
    "indicators": Indicator,
    "actions": Action,
    "milestones": Milestone,
    "commitments": Commitment,
    "tensions": Tension,
    "seats": Seat,
    "ballots": Ballot,
    "bets": Bet,
    "cards": Card,
    "sentences": FinishedSentence,
    "lessons": LessonWork,
    "own_figures": OwnFigure,
    "practices": PracticeNote,
    "conflicts": Conflict,
}
"""The lists of a workspace: many entities each."""

SINGLETONS: dict[str, type[Entity]] = {
    "about": About,
    "agenda": Agenda,
    "own_practice": OwnPractice,
    "kit": Kit,
}
"""What a workspace has exactly one of; the id is the name."""
