"""The fields of a party: one record each, from which follows everywhere a field is.

From a record follow the control in the form, the column of the list, the column in Excel, CSV
and a pasted table, the value in the files for network programs, the words in the Word document,
what a sentence calls it, and whether it is shared. The order of the records is the order of the
columns, and of fields that have no place of their own in the form.

The model itself stands in `entities.Stakeholder`. `party_answers` says what is in a field.
"""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from typing import Final, Literal

from regiolab.locale import N_
from regiolab.model.words import WORDS

AnswerKind = Literal["line", "lines", "names", "yes", "day", "level", "choice", "choices"]
"""`line` and `lines` are text on one line and on more; `names` are several names; `level` is one
of the five levels; `choice` is one code and `choices` are several."""

FormGroup = Literal["sight", "more"]
"""Where the form has a field: in sight, or in the fold "More about this party"."""


@dataclass(frozen=True)
class PartyField:
    """One field of a party.

    Args:
        field: where it is in `entities.Stakeholder`, such as `role.now`.
        called: what a sentence calls the field as a whole ("the role").
        in_graph: whether it is in GEXF, GraphML and the lists for Gephi. Somebody decides this
            for every field; a version to share lacks what is private there too.
        private: whether a version to share, and a starter kit, leave it out. That is so until a
            record says otherwise.
        group: where the form has it; without a group nobody is asked for it, and it is in no
            form, list or table.
        label: above its control.
        header: above its column; by default its label.
        hint: beside its control.
        kind: what an answer is.
        words: of codes and levels, the key in `words.WORDS`.
        always: it cannot be unknown.
        in_list: whether the list beside the map has a column for it.
        in_document: whether the Word document tells it.
        width: of its column in Excel, in characters.
        kumu: the header that Kumu asks for in Excel; these columns come first.
        also: other headers under which a table may have it, in lower case.
    """

    field: str
    called: str
    _: KW_ONLY
    in_graph: bool
    private: bool = True
    group: FormGroup | None = None
    label: str = ""
    header: str = ""
    hint: str = ""
    kind: AnswerKind = "line"
    words: str = ""
    always: bool = False
    in_list: bool = False
    in_document: bool = False
    width: int = 18
    kumu: str = ""
    also: tuple[str, ...] = ()

    @property
    def heading(self) -> str:
        """The header above its column."""
        return self.header or self.label

    @property
    def top(self) -> str:
        """The field of the model that it is or is a part of."""
        return self.field.partition(".")[0]

    @property
    def several(self) -> bool:
        """Whether an answer is a list."""
        return self.kind in {"names", "choices"}

    @property
    def codes(self) -> tuple[str | int, ...]:
        """What can be chosen, in order; empty where anything can be written."""
        return tuple(WORDS[self.words]) if self.words else ()


PARTY_FIELDS: Final = (
    PartyField(
        "name",
        N_("the name"),
        group="sight",
        label=N_("Name"),
        always=True,
        private=False,
        in_graph=True,
        in_list=True,
        width=34,
        kumu="Label",
        also=("party", "partij", "organisation", "organization", "organisatie", "stakeholder"),
    ),
    PartyField(
        "sector",
        N_("the sector"),
        group="sight",
        label=N_("Sector"),
        kind="choice",
        words="sector",
        always=True,
        private=False,
        in_graph=True,
        in_list=True,
        kumu="Type",
        also=("soort partij",),
    ),
    PartyField(
        "abbreviation",
        N_("the abbreviation"),
        group="more",
        label=N_("Abbreviation"),
        private=False,
        in_graph=True,
        width=14,
        also=("abbr",),
    ),
    PartyField(
        "aliases",
        N_("the other names"),
        group="more",
        label=N_("Other names"),
        hint=N_("separated by semicolons"),
        kind="names",
        private=False,
        in_graph=True,
        width=28,
        also=("aliases", "aka"),
    ),
    PartyField(
        "kind",
        N_("the kind"),
        group="more",
        label=N_("Kind of party"),
        header=N_("Kind"),
        kind="choice",
        words="stakeholder_kind",
        always=True,
        private=False,
        in_graph=True,
    ),
    PartyField(
        "corners",
        N_("the corners"),
        group="more",
        label=N_("Corners of the triangle"),
        header=N_("Corners"),
        kind="choices",
        words="corner",
        private=False,
        in_graph=True,
        also=("corner", "hoek"),
    ),
    PartyField(
        "scale",
        N_("the scale"),
        group="more",
        label=N_("Scale"),
        kind="choice",
        words="scale",
        private=False,
        in_graph=True,
        width=14,
        also=("level", "niveau"),
    ),
    PartyField(
        "influence",
        N_("the influence"),
        group="sight",
        label=N_("Influence on the challenge"),
        header=N_("Influence"),
        kind="level",
        words="influence",
        in_graph=True,
        in_list=True,
        width=11,
        also=("power", "macht"),
    ),
    PartyField(
        "interest",
        N_("how much it is affected"),
        group="sight",
        label=N_("Affected by it"),
        header=N_("Affected"),
        kind="level",
        words="interest",
        in_graph=True,
        in_list=True,
        width=11,
        also=("interest", "belang"),
    ),
    PartyField(
        "wants",
        N_("what the party wants"),
        group="sight",
        label=N_("What does this party want?"),
        hint=N_("in one sentence"),
        kind="lines",
        in_graph=True,
        width=36,
        also=("wants", "wil", "wens"),
    ),
    PartyField(
        "limits",
        N_("what the party won't give up"),
        group="more",
        label=N_("What won't this party give up?"),
        header=N_("Won't give up"),
        kind="lines",
        in_graph=True,
        width=30,
        also=("limits", "grens"),
    ),
    PartyField(
        "reason",
        N_("the reason"),
        group="more",
        label=N_("Why this score?"),
        header=N_("Reason"),
        kind="lines",
        in_graph=True,
        width=30,
        also=("why", "waarom"),
    ),
    PartyField(
        "discuss",
        N_("the mark that you did not agree"),
        group="more",
        label=N_("We did not agree about this party"),
        header=N_("We did not agree"),
        kind="yes",
        in_graph=True,
        width=14,
        also=("discuss", "bespreken"),
    ),
    PartyField(
        "role.now",
        N_("the role"),
        group="sight",
        label=N_("Role now"),
        kind="choice",
        words="role",
        in_graph=True,
        also=("role", "rol"),
    ),
    PartyField(
        "role.desired",
        N_("the role"),
        group="more",
        label=N_("Role we would like"),
        header=N_("Role wanted"),
        kind="choice",
        words="role",
        in_graph=True,
        also=("role desired",),
    ),
    PartyField(
        "contact.role",
        N_("the contact"),
        group="more",
        label=N_("Who of us talks to them?"),
        header=N_("Which role of ours speaks to them"),
        hint=N_("a role, not a name"),
        in_graph=True,
        width=28,
        also=("contact",),
    ),
    PartyField(
        "contact.by",
        N_("the contact"),
        group="more",
        label=N_("By when?"),
        header=N_("By when"),
        kind="day",
        in_graph=True,
        width=18,
        also=("by", "voor"),
    ),
    PartyField(
        "note",
        N_("the note"),
        group="sight",
        label=N_("Note"),
        hint=N_("about the organisation, not about people"),
        kind="lines",
        in_graph=True,
        width=40,
        kumu="Description",
        also=("opmerking", "remark", "beschrijving"),
    ),
    PartyField(
        "catalogue_id", N_("the number in the list of parties"), private=False, in_graph=False
    ),
    PartyField("position", N_("the position"), in_graph=False),
)

ASKED: Final = tuple(one for one in PARTY_FIELDS if one.group)
"""What people are asked about a party."""

SHARED: Final = frozenset(one.top for one in PARTY_FIELDS if not one.private)
"""The fields of a party that a version to share keeps."""

CALLED: Final = {one.top: one.called for one in PARTY_FIELDS}
"""Field of the model -> what a sentence calls it."""

_BY_FIELD: Final = {one.field: one for one in PARTY_FIELDS}


def party_field(field: str) -> PartyField:
    """Return the record of a field, such as `role.now`.

    Raises:
        KeyError: there is no such field.
    """
    return _BY_FIELD[field]
