"""Pictures of an article as files beside it; what is shown twice is one file."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING
from urllib.parse import unquote_to_bytes

from lxml import html

from .words import WORDS

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DATA = re.compile(r"^data:image/(svg\+xml|png|jpeg)(;base64)?,(.*)$", re.DOTALL)
_SUFFIX = {"svg+xml": "svg", "png": "png", "jpeg": "jpg"}
_LEFT_OUT = re.compile(r"<\?xml.*?\?>|<!DOCTYPE.*?>|<!--.*?-->|<metadata>.*?</metadata>", re.DOTALL)
_PATH = re.compile(r'(?<= d=")[^"]*')
_LONG_NUMBER = re.compile(r"-?\d+\.\d{3,}")
_BOX = re.compile(r'viewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"')


@dataclass
class Pictures:
    """The pictures that pages of a language show.

    Attributes:
        language: of the words below a picture.
        folder: where they are, from the page that shows them; set for each page.
        files: name -> content.
    """

    language: str
    folder: str = ""
    files: dict[str, bytes] = field(default_factory=dict)

    def take_out(self, picture: HtmlElement) -> None:
        """Let an element show a file instead of the picture that is written out in it."""
        found = _DATA.match(picture.get("src", ""))
        if found is None:
            return
        kind, encoded, written = found.groups()
        content = base64.b64decode(written) if encoded else unquote_to_bytes(written)
        if kind == "svg+xml":
            content = cleaned(content.decode()).encode()
            if box := _BOX.search(content.decode()):
                picture.set("width", f"{float(box[1]):.0f}")
                picture.set("height", f"{float(box[2]):.0f}")
        name = f"{sha256(content).hexdigest()[:16]}.{_SUFFIX[kind]}"
        self.files[name] = content
        picture.set("src", f"{self.folder}/{name}")
        picture.set("loading", "lazy")
        figure = html.Element("figure")
        figure.tail, picture.tail = picture.tail, None
        picture.getparent().replace(picture, figure)
        figure.append(picture)
        caption, larger = html.Element("figcaption"), html.Element("a", href=picture.get("src"))
        larger.text = WORDS[self.language]["larger"]
        caption.append(larger)
        figure.append(caption)


def cleaned(svg: str) -> str:
    """Return a drawing with nothing for its maker in it, and places to a hundredth of a point."""
    svg = _LEFT_OUT.sub("", svg)
    svg = _PATH.sub(lambda found: _shorter(found[0]), svg)
    return re.sub(r">\s+<", "><", svg).strip() + "\n"


def _shorter(path: str) -> str:
    rounded = _LONG_NUMBER.sub(lambda found: f"{float(found[0]):.2f}", path)
    return " ".join(rounded.split())
