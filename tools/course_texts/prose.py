"""What is left of a text when its mark-up is gone, and how long its sentences are.

Convention: code, addresses, source keys and the list of sources are no prose. What stands in
italics may be a title or a term in the other language; `in_italics` returns it, `prose` keeps it
unless asked otherwise.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

LONG_SENTENCE = 25
"""A sentence of more words is listed."""

_CODE = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)
_SOURCES = re.compile(
    r"^[-*] (?:\*\*[A-Za-z]\w*\*\*|[A-Z][\w'&,. -]+\(\d{4}\)).*(?:\n[ \t]+.*)*", re.MULTILINE
)
_ITALICS = re.compile(r"(?<![*\w])[*_](?![*\s])([^*_\n]+(?:\n[^*_\n]+)?)(?<!\s)[*_](?![*\w])")
_GLOSSARY = re.compile(r"\[\[(?:[a-z_]+\|)?([^\]]*)\]\]")
_OTHER_LANGUAGE = re.compile(r"\[[^\]]*\]\(\.\./(?:nl|en)/[^)]*\)")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_KEYS = re.compile(r"\[[A-Za-z]\w*(?:, ?[A-Za-z]\w*)*\]")
_ADDRESS = re.compile(
    r"https?://\S+|(?<!\w)[\w.-]*\.(?:nl|com|org|eu|ipynb|md|csv|json|yaml|docx|dotx|docm|xlsx|xls"
    r"|png|svg|gexf|graphml)\b"
)
_IDENTIFIER = re.compile(r"\b\w+_\w+\b")
_FILLED_IN = re.compile(r"\{[^}]*\}")
_TAG = re.compile(r"<[^>]*>")
_BREAKS = re.compile(r"\n\s*\n|\n(?=\s*(?:[-*>#|]|\d+\.)\s?)|\|")
_MARKS = re.compile(r"^[\s>#*-]+|^\d+\.\s+|[*]{2}|(?<!\w)[*_]|[*_](?!\w)", re.MULTILINE)
_END = re.compile(r"(?<=[.!?…:])[\"”’)]*\s+(?=[\"“‘(]?[A-ZÀ-Þ0-9])")
_NO_SENTENCE = re.compile(r"#|\||\*\*(?:Oefenen|Verder|Terug|Practise|Next|Back):")
_SUMMARY = re.compile(r"<summary>.*?</summary>", re.DOTALL)
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


@dataclass(frozen=True)
class Lengths:
    """How long the sentences of a text are.

    Attributes:
        sentences: how many there are.
        average: words per sentence; 0 without a sentence.
        long: the sentences of more than `LONG_SENTENCE` words.
    """

    sentences: int
    average: float
    long: tuple[str, ...]


def in_italics(text: str) -> str:
    """Return what stands in italics, and quoted words."""
    return "\n".join(_ITALICS.findall(_bare(text)))


def prose(text: str, *, italics: bool = True) -> str:
    """Return the text without mark-up, a paragraph, list item or table cell on each line."""
    bare = _bare(text)
    if not italics:
        bare = _ITALICS.sub(" ", bare)
    pieces = (" ".join(_MARKS.sub("", piece).split()) for piece in _BREAKS.split(bare))
    return "\n".join(piece for piece in pieces if piece)


def words(text: str) -> list[str]:
    """Return the words of a prose, hyphens and apostrophes inside them kept."""
    return _WORD.findall(text)


def sentences(text: str) -> list[str]:
    """Return the sentences of a prose; a line always ends one."""
    return [
        sentence
        for line in text.splitlines()
        for sentence in _END.split(line)
        if len(words(sentence)) > 1
    ]


def lengths(text: str) -> Lengths:
    """Return how long the sentences of a text with mark-up are."""
    found = sentences(prose(text))
    counts = [len(sentence.split()) for sentence in found]
    return Lengths(
        sentences=len(found),
        average=sum(counts) / len(counts) if counts else 0.0,
        long=tuple(s for s, count in zip(found, counts, strict=True) if count > LONG_SENTENCE),
    )


def running(text: str) -> str:
    """Return the text without what is no running text: headings, tables, summaries, ways on."""
    kept = (line for line in text.splitlines() if not _NO_SENTENCE.match(line))
    return _SUMMARY.sub("", "\n".join(kept))


def _bare(text: str) -> str:
    for pattern in (_CODE, _SOURCES, _OTHER_LANGUAGE):
        text = pattern.sub(" ", text)
    text = _LINK.sub(r"\1", _GLOSSARY.sub(r"\1", text))
    for pattern in (_KEYS, _ADDRESS, _FILLED_IN, _TAG, _IDENTIFIER):
        text = pattern.sub(" ", text)
    return text
