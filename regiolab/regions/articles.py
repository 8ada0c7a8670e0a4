"""Names of regions in a Dutch sentence: "de Achterhoek", "het Gooi en Vechtstreek"."""

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
"""Names that take an article in a sentence, and are published without it; general knowledge."""


def at_the_start(language: str, name: str) -> str:
    """Return a name as a sentence begins with it: "De Achterhoek", in English as it is."""
    return f"De {name}" if language == "nl" and name in WITH_DE else name


def within(language: str, name: str) -> str:
    """Return a name as it stands within a sentence: "de Achterhoek", in English as it is."""
    return f"de {name}" if language == "nl" and name in WITH_DE else name
