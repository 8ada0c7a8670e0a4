"""The page as SVG: real text, a title and a description, opens by itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as Xml

from regiolab.exchange.pictures.page import Page, page_of
from regiolab.exchange.pictures.xml_text import xml_text
from regiolab.exchange.sharing.files import write_whole
from regiolab.scenes.drawing.palette import PAPER

if TYPE_CHECKING:
    from datetime import date

    from regiolab.exchange.pictures.page_colours import Painted
    from regiolab.model import Workspace
    from regiolab.scenes.drawing.shapes import Shape, Text
    from regiolab.scenes.map.scene import View

_NAMESPACE: Final = "http://www.w3.org/2000/svg"
_FONTS: Final = "Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"


def write_svg(
    workspace: Workspace,
    path: str | Path,
    *,
    language: str = "nl",
    view: View | None = None,
    shareable: bool = False,
    day: date | None = None,
) -> None:
    """Write a picture of the map as SVG, to open by itself and to edit in Inkscape or Word.

    Args:
        workspace: whose map.
        path: the file; it is replaced whole.
        language: of the words in it.
        view: one of `map_scene.VIEWS`; by default the grid, and in a shareable picture the
            network.
        shareable: leave out what `exchange.shareable` leaves out.
        day: the date above the picture, by default today.

    Raises:
        InputError: the file cannot be written, or a shareable picture of the grid is asked.
        ValueError: there is no such view.
    """
    page = page_of(workspace, language=language, view=view, shareable=shareable, day=day)
    write_whole({Path(path): svg_bytes(page)})


def svg_bytes(page: Page) -> bytes:
    """Return a page as SVG, in UTF-8."""
    root = Xml.Element(
        "svg",
        {
            "xmlns": _NAMESPACE,
            "viewBox": f"0 0 {page.width:g} {page.height:g}",
            "width": f"{page.width:g}",
            "height": f"{page.height:g}",
            "lang": page.language,
            "xml:lang": page.language,
            "role": "img",
            "aria-labelledby": "title description",
            "font-family": _FONTS,
        },
    )
    Xml.SubElement(root, "title", {"id": "title"}).text = xml_text(page.title)
    Xml.SubElement(root, "desc", {"id": "description"}).text = xml_text(page.description)
    Xml.SubElement(root, "rect", {"width": "100%", "height": "100%", "fill": PAPER})
    for group in page.groups:
        parent = Xml.SubElement(root, "g")
        if group.title:
            Xml.SubElement(parent, "title").text = xml_text(group.title)
        for shape in group.shapes:
            parent.append(_element(shape))
    Xml.indent(root, " ")
    written: bytes = Xml.tostring(root, encoding="utf-8", xml_declaration=True)
    return written


def _element(painted: Painted) -> Xml.Element:
    shape = painted.shape
    if shape["type"] == "text":
        return _text(shape, painted)
    name, values = _outline(shape)
    element = Xml.Element(name, {**values, **_style(painted)})
    if painted.dash:
        element.set("stroke-dasharray", " ".join(f"{length:g}" for length in painted.dash))
        if painted.dash[0] < 2:  # a dot
            element.set("stroke-linecap", "round")
    return element


def _outline(shape: Shape) -> tuple[str, dict[str, str]]:
    """Return the name of the element of a shape, and its measures."""
    match shape["type"]:
        case "line":
            x1, y1, x2, y2 = (f"{shape[key]:g}" for key in ("x1", "y1", "x2", "y2"))
            pull = shape.get("pull")
            if pull:
                return "path", {"d": f"M{x1} {y1} Q{pull[0]:g} {pull[1]:g} {x2} {y2}"}
            return "line", {"x1": x1, "y1": y1, "x2": x2, "y2": y2}
        case "rect":
            sides = {key: f"{shape[key]:g}" for key in ("x", "y", "width", "height")}
            return "rect", sides | ({"rx": f"{shape['radius']:g}"} if shape["radius"] else {})
        case "circle":
            return "circle", {
                "cx": f"{shape['x']:g}",
                "cy": f"{shape['y']:g}",
                "r": f"{shape['r']:g}",
            }
        case "polygon":
            return "polygon", {"points": " ".join(f"{x:g},{y:g}" for x, y in shape["points"])}
    raise ValueError(f"a text has no outline: {shape['text']!r}")


def _text(shape: Text, painted: Painted) -> Xml.Element:
    start = "end" if shape["dir"] == "rtl" else "start"
    element = Xml.Element(
        "text",
        {
            "x": f"{shape['x']:g}",
            "y": f"{shape['y']:g}",
            "font-size": f"{shape['size']:g}",
            "font-weight": shape["weight"],
            "text-anchor": "middle" if shape["anchor"] == "middle" else start,
            "direction": shape["dir"],
            "fill": painted.fill or "none",
        },
    )
    if painted.halo:
        element.set("paint-order", "stroke")
        element.set("stroke", painted.halo)
        element.set("stroke-width", "4")
        element.set("stroke-linejoin", "round")
    turn = shape.get("turn")
    if turn:
        element.set("transform", f"rotate({turn:g} {shape['x']:g} {shape['y']:g})")
    element.text = xml_text(shape["text"])
    return element


def _style(painted: Painted) -> dict[str, str]:
    style = {"fill": painted.fill or "none"}
    if painted.stroke:
        style |= {"stroke": painted.stroke, "stroke-width": f"{painted.stroke_width:g}"}
    if painted.opacity < 1:
        style["opacity"] = f"{painted.opacity:g}"
    return style
