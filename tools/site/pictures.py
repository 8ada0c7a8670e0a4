"""Pictures of an article as files beside it; what is shown twice is one file."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING, Final
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

NARROW: Final = "data-narrow"
"""The attribute with the picture for a phone, beside that of any other screen."""

_PIXELS_PER_POINT: Final = 1.5
"""A figure is measured in points; its letters are as large as those of the page."""

_ON_A_PHONE: Final = "(max-width: 30rem)"
"""As in `static/site.css`; on paper a page is wider."""


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
        """Let an element show a file instead of the picture that is written out in it.

        Where one is drawn for a phone too, a phone shows that.
        """
        if not self._put_in_file(picture, "src", picture.get("src", "")):
            return
        picture.set("loading", "lazy")
        figure = html.Element("figure")
        figure.tail, picture.tail = picture.tail, None
        picture.getparent().replace(picture, figure)
        if narrow := picture.attrib.pop(NARROW, ""):
            for side in ("width", "height"):
                picture.set(side, f"{float(picture.get(side, '0')) * _PIXELS_PER_POINT:.0f}")
            either = html.Element("picture")
            source = html.Element("source", media=_ON_A_PHONE)
            self._put_in_file(source, "srcset", narrow)
            either.extend([source, picture])
            figure.append(either)
        else:
            figure.append(picture)
        caption, larger = html.Element("figcaption"), html.Element("a", href=picture.get("src"))
        larger.text = WORDS[self.language]["larger"]
        caption.append(larger)
        figure.append(caption)

    def _put_in_file(self, element: HtmlElement, name: str, address: str) -> bool:
        """Write a picture that is in an address to a file, and let the element lead there."""
        found = _DATA.match(address)
        if found is None:
            return False
        kind, encoded, written = found.groups()
        content = base64.b64decode(written) if encoded else unquote_to_bytes(written)
        if kind == "svg+xml":
            content = cleaned(content.decode()).encode()
            if box := _BOX.search(content.decode()):
                element.set("width", f"{float(box[1]):.0f}")
                element.set("height", f"{float(box[2]):.0f}")
        file = f"{sha256(content).hexdigest()[:16]}.{_SUFFIX[kind]}"
        self.files[file] = content
        element.set(name, f"{self.folder}/{file}")
        return True


def cleaned(svg: str) -> str:
    """Return a drawing with nothing for its maker in it, and places to a hundredth of a point."""
    svg = _LEFT_OUT.sub("", svg)
    svg = _PATH.sub(lambda found: _shorter(found[0]), svg)
    return re.sub(r">\s+<", "><", svg).strip() + "\n"


def _shorter(path: str) -> str:
    rounded = _LONG_NUMBER.sub(lambda found: f"{float(found[0]):.2f}", path)
    return " ".join(rounded.split())
