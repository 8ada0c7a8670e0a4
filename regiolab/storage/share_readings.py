"""The ways in which a text with a share code can be read: programs put letters in it as well.

A code passes over whatever is no letter or digit. What mail and chat put in between with letters
and digits is taken out here, one kind after the other: signs written as HTML or as in a mail that
was saved (quoted-printable), and what stands before or between lines: initials of who is quoted,
name and time of a chat message, the foot of a page. A code that is whole as it stands is never
read in another way.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_TAGS: Final = (
    "a|b|blockquote|body|br|code|div|em|font|head|html|i|li|ol|o:p|p|pre|span|strong|table|tbody"
    "|td|tr|tt|u|ul|wbr"
)
_TAG = re.compile(rf"</?(?:{_TAGS})(?:\s[^<>]{{0,400}})?/?>", re.IGNORECASE)
_SAVED_MAIL = re.compile(r"=[0-9A-F]{2}")

_DAY: Final = r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}"
_TIME: Final = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?"
_MOMENT: Final = rf"(?:{_DAY},?\s{{1,3}}{_TIME}|{_TIME},?\s{{1,3}}{_DAY}|{_TIME}|{_DAY})"
_SENDER: Final = r"[^:\n]{1,60}(?::|$)"
_MESSAGE = re.compile(
    rf"^[^\w\n]{{0,20}}(?:\[{_MOMENT}\]\s{{0,3}}(?:{_SENDER})?|{_MOMENT}\s{{1,3}}-\s{{1,3}}{_SENDER})",
    re.IGNORECASE | re.MULTILINE,
)
_QUOTED = re.compile(
    r"^[^\w\n]{0,20}(?:[A-Z]{1,4}>[^\w\n]{0,8}){1,6}", re.IGNORECASE | re.MULTILINE
)
_FOOT = re.compile(
    r"^[^\w\n]{0,20}(?:pagina|page)\s+\d{1,3}(?:\s?(?:van|of|/)\s?\d{1,3})?[^\w\n]{0,20}$",
    re.IGNORECASE | re.MULTILINE,
)


def readings(text: str) -> Iterator[str]:
    """Yield the text as it stands, and without what programs put in it, each only once."""
    yield text
    # Twice: a mail that quotes a mail writes the sign of an entity as an entity.
    plain = _SAVED_MAIL.sub(" ", html.unescape(html.unescape(_TAG.sub(" ", text))))
    if plain != text:
        yield plain
    lines = _FOOT.sub("", _QUOTED.sub("", _MESSAGE.sub("", plain)))
    if lines != plain:
        yield lines
