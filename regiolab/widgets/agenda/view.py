"""What the agenda sends to the browser, as types; all words are in the reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.analysis.findings.finding import Severity
    from regiolab.model.json import Json
    from regiolab.widgets.agenda.inspiration import InspirationView
    from regiolab.widgets.kit.blocks import Block, Column, Option


class PictureBlock(TypedDict):
    """A picture of the agenda with its description, and the same in a table."""

    type: Literal["picture"]
    key: str
    picture: Json
    description_title: str
    table_title: str
    columns: list[Column]
    rows: list[dict[str, str]]


class VersionChoice(TypedDict):
    """Which version goes out: `work` or `shareable`."""

    legend: str
    value: Literal["work", "shareable"]
    options: list[Option]


class HeadingsChoice(TypedDict):
    """Which headings the Word document gets."""

    label: str
    value: str
    options: list[Option]


class TemplateView(TypedDict):
    """The Word template: the `name` of the one that is `chosen`, the button that drops it."""

    label: str
    name: str
    chosen: bool
    drop: str


class FileView(TypedDict):
    """A file that can be made: its format, the button for it, and what it is for."""

    format: str
    button: str
    about: str


class ExportBlock(TypedDict):
    """Taking the agenda along: which version, what goes along, a button per file."""

    type: Literal["export"]
    key: str
    version: VersionChoice
    headings: HeadingsChoice
    template: TemplateView
    preview_title: str
    preview: list[Json]
    files: list[FileView]
    making: str


class StepContent(TypedDict):
    """What a step asks, and what there is to read and fill in."""

    question: str
    blocks: Sequence[Block | PictureBlock | ExportBlock]


class OpenStep(StepContent):
    """The step that is open."""

    id: str
    title: str


class StepInList(TypedDict):
    """A step in the list of steps: how far it is, and whether it is open (`here`)."""

    id: str
    label: str
    state: str
    here: bool


class StepGroup(TypedDict):
    """Steps that belong together; the first group has no title."""

    title: str
    steps: list[StepInList]


class StepsView(TypedDict):
    """The list of steps."""

    title: str
    groups: list[StepGroup]


class HowView(TypedDict):
    """How a finding was computed; in the view itself: the headings of these."""

    formula: str
    reference: str
    example: str
    limits: str


class FindingRow(TypedDict):
    """A finding: one line, the sentence, why it matters, and a link to where it can be mended.

    `step` is the step to go to, empty for none, and `entity` the card to open there.
    """

    key: str
    severity: Severity
    word: str
    headline: str
    sentence: str
    why: str
    step: str
    entity: str | None
    go: str
    how: HowView


class FoldedFindings(TypedDict):
    """Findings behind a fold."""

    title: str
    rows: list[FindingRow]


class FindingsView(TypedDict):
    """What stands out, the most pressing first."""

    title: str
    empty: str
    rows: list[FindingRow]
    more: FoldedFindings
    good: FoldedFindings
    how: str
    how_parts: HowView


class ChallengeView(TypedDict):
    """The challenge that stands above the agenda."""

    label: str
    text: str


class AgendaView(TypedDict):
    """The whole agenda on the screen."""

    title: str
    group: str
    challenge: ChallengeView
    marks: dict[str, Json]
    steps: StepsView
    step: OpenStep
    findings: FindingsView
    inspiration: InspirationView
