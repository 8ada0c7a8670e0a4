"""Which units, as people write them, are that of a published figure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from regiolab.locale import N_

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class Unit:
    """The unit of a picture.

    Attributes:
        words: what it is called, marked with `N_`.
        pattern: how people write it, in Dutch or English, in small letters.
    """

    words: str
    pattern: str

    def factor(self, written: str) -> int | None:
        """Return what a number in the unit `written` is multiplied by; None in another unit.

        `written` may say thousands, as in "thousand euros".
        """
        bare = " ".join(written.lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").split())
        found = re.fullmatch(self.pattern, bare)
        if found is None:
            return None
        return 1000 if found.groupdict().get("thousand") else 1


_EACH = r"(per|voor elke|voor iedere|for each|for every)"

PERCENT: Final = Unit(
    N_("per cent"),
    r"(%|(procent|percentage|percent|per cent|pct)\b)(?!\W*(punt|point)).*",
)
EUROS: Final = Unit(
    N_("euros per inhabitant"),
    r"(x ?)?(?P<thousand>(duizend|thousand|1[.,]?000) ?(x )?)?(€|eur|euro|euros|euro's)"
    rf"( {_EACH} (inwoners?|hoofd( van de bevolking)?|inhabitants?|capita|head|person|persoon))?",
)
JOBS: Final = Unit(
    N_("jobs for each working resident"),
    rf"(banen|baan|arbeidsplaatsen|jobs?) {_EACH} .*(werk|work|employ|beroeps).*",
)
PER_THOUSAND: Final = Unit(
    N_("for every 1,000 inhabitants"),
    rf".*{_EACH} (1[.,]?000|duizend|thousand) (inwoners?|inhabitants?|people|residents?)",
)
DENSITY: Final = Unit(
    N_("inhabitants for each square kilometre"),
    rf"(inwoners?|mensen|inhabitants?|people|residents?) {_EACH} "
    r"(vierkante kilometer|km2|km²|square kilomet(re|er)|sq km)",
)

UNIT_OF_KIND: Final[Mapping[str, Unit]] = {
    "percent": PERCENT,
    "euros": EUROS,
    "rate": PER_THOUSAND,
    "ratio": JOBS,
    "number": DENSITY,
}
"""By the kind of an `IndicatorWords`."""
