"""What the stakeholder map sends to the browser, as a type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from regiolab.widgets.map.paste_view import PasteView

if TYPE_CHECKING:
    from regiolab.model.json import Json
    from regiolab.scenes.map.scene import Scene
    from regiolab.widgets.map.heading import ChallengeView
    from regiolab.widgets.map.moving import CarriedView
    from regiolab.widgets.map.parties import AddView
    from regiolab.widgets.map.picture_choice import PictureView
    from regiolab.widgets.map.whole_map import BroughtView


class PastePanel(PasteView):
    """The panel for lists, tables and files, and the map of ours that came in with it."""

    brought: BroughtView | None


class MapView(TypedDict):
    """Everything on the screen, in the reader's language.

    Panels (`paste`, `catalogue`, `tie`, `filter`, `out`) hold their lists while they are open.
    `marks` has the small mark of each sector; `scene` is the picture as shapes and labels.
    """

    title: str
    group: str
    challenge: ChallengeView
    marks: dict[str, dict[str, Any]]
    add: AddView
    paste: PastePanel
    catalogue: Json
    tie: Json
    filter: Json
    out: Json
    list: Json
    scene: Scene
    carried: CarriedView | None
    picture: PictureView
    form: Json
    findings: Json
    legend: Json


class BandView(TypedDict):
    """The band above the example: what it is, and the buttons that open and close it."""

    open: bool
    word: str
    says: str
    choices_label: str
    choices: list[Json]
    close: str
