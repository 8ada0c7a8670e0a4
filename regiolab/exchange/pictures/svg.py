"""The page as SVG: real text, a title and a description, opens by itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from xml.etree import ElementTree as Xml

from regiolab.exchange.pictures.page import Page, page_of
from regiolab.exchange.pictures.xml_text import xml_text
from regiolab.exchange.sharing.files import write_whole
from regiolab.scenes.drawing.palette import PAPER

if TYPE_CHECKING:
    from datetime import date

    from regiolab.model import Workspace
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


def _element(shape: dict[str, Any]) -> Xml.Element:
    match shape["type"]:
        case "line":
            names = {name: name for name in ("x1", "y1", "x2", "y2")}
        case "rect":
            names = {name: name for name in ("x", "y", "width", "height")}
            names |= {"rx": "radius"} if shape.get("radius") else {}
        case "circle":
            names = {"cx": "x", "cy": "y", "r": "r"}
        case "text":
            return _text(shape)
        case _:
            names = {}
    values = {name: f"{shape[key]:g}" for name, key in names.items()}
    if shape["type"] == "polygon":
        values["points"] = " ".join(f"{x:g},{y:g}" for x, y in shape["points"])
    name = shape["type"]
    if shape.get("pull"):
        ends = [f"{shape[key]:g}" for key in ("x1", "y1", "x2", "y2")]
        pull = " ".join(f"{value:g}" for value in shape["pull"])
        name, values = "path", {"d": f"M{ends[0]} {ends[1]} Q{pull} {ends[2]} {ends[3]}"}
    element = Xml.Element(name, {**values, **_style(shape)})
    if shape["dash"]:
        element.set("stroke-dasharray", " ".join(f"{length:g}" for length in shape["dash"]))
        if shape["dash"][0] < 2:  # a dot
            element.set("stroke-linecap", "round")
    return element


def _text(shape: dict[str, Any]) -> Xml.Element:
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
            "fill": shape["fill"],
        },
    )
    if shape["halo"]:
        element.set("paint-order", "stroke")
        element.set("stroke", shape["halo"])
        element.set("stroke-width", "4")
        element.set("stroke-linejoin", "round")
    if shape.get("turn"):
        element.set("transform", f"rotate({shape['turn']:g} {shape['x']:g} {shape['y']:g})")
    element.text = xml_text(shape["text"])
    return element


def _style(shape: dict[str, Any]) -> dict[str, str]:
    style = {"fill": shape["fill"] or "none"}
    if shape["stroke"]:
        style |= {"stroke": shape["stroke"], "stroke-width": f"{shape['stroke_width']:g}"}
    if shape["opacity"] < 1:
        style["opacity"] = f"{shape['opacity']:g}"
    return style
