"""Names of regions in a sentence: "de Achterhoek", "het Gooi en Vechtstreek"."""

from __future__ import annotations

from typing import Final

WITH_DE: Final = frozenset(
    (
        "Achterhoek",
        "Agglomeratie 's-Gravenhage",
        "Agglomeratie Haarlem",
        "Agglomeratie Leiden en Bollenstreek",
        "IJmond",
        "Kop van Noord-Holland",
        "Noordoostpolder",
        "Veluwe",
        "Zaanstreek",
    )
)
"""Names that take "de" in a sentence, and are published without it; general knowledge."""

WITH_HET: Final = frozenset(("Rijk van Nijmegen",))
"""Names that take "het" in a sentence, and are published without it; general knowledge."""

_PUBLISHED_WITH_IT: Final = "Het Gooi en Vechtstreek"
"""A region, no municipality: within a sentence its article has no capital."""

_LEVELS: Final = {
    "nl": ("Arbeidsmarktregio ", "Gemeente ", "Provincie "),
    "en": ("Labour-market region ", "Municipality ", "Province "),
}
"""What can stand before a name as its level; within a sentence it has no capital."""


def at_the_start(language: str, name: str) -> str:
    """Return a name as a sentence begins with it: "De Achterhoek", in English as it is."""
    article = _article(language, name)
    return f"{article.capitalize()} {name}" if article else name


def within(language: str, name: str) -> str:
    """Return a name as it stands within a sentence: "de Achterhoek", in English as it is."""
    article = _article(language, name)
    if article:
        return f"{article} {name}"
    if name.startswith(_LEVELS.get(language, ())) or (
        language == "nl" and name == _PUBLISHED_WITH_IT
    ):
        return name[:1].lower() + name[1:]
    return name


def _article(language: str, name: str) -> str:
    if language != "nl":
        return ""
    return "de" if name in WITH_DE else "het" if name in WITH_HET else ""
