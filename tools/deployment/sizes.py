"""The sums: from what a person took in a measurement to what a hub needs for so many people."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from pathlib import Path
from typing import Any, Final

import yaml

from tools.slides.routes import read_routes

ROOT: Final = Path(__file__).resolve().parents[2]
MEASURED: Final = ROOT / "deploy" / "measured.yaml"

MIB: Final = 2**20
MARGIN: Final = 1.25
"""So many times the most that a person took is kept free for each."""

FOR_THE_SYSTEM: Final = 2048
"""MiB of a machine that are left to the system and to whoever looks after it."""

AFTER_THE_DAY: Final = 60
"""Minutes of silence on top of a half day before a server is ended."""

_STEP: Final = 64
_GIB: Final = 1024


@dataclass(frozen=True)
class Sizes:
    """What a hub needs.

    Attributes:
        person_mb: the most that server and kernel of one person took, in MB (10^6 bytes).
        hub_mb: the most that hub and proxy took, in MB.
        guarantee_mib: memory to keep free for each person.
        limit_mib: at which a person's server is stopped, so that it doesn't harm others.
        arrival_seconds: seconds of a processor until a person has the first lesson open.
        day_seconds: seconds of a processor for the whole half day, as it was simulated.
        cull_seconds: silence after which a server may be ended.
        most_people: in the largest room that was measured without a failure.
    """

    person_mb: int
    hub_mb: int
    guarantee_mib: int
    limit_mib: int
    arrival_seconds: int
    day_seconds: int
    cull_seconds: int
    most_people: int

    def people_on(self, memory_gib: float) -> int:
        """Return how many people the memory of one machine holds."""
        free = memory_gib * _GIB - FOR_THE_SYSTEM - self.hub_mb * 1e6 / MIB
        return max(0, int(free // self.guarantee_mib))

    def memory_gib(self, people: int) -> int:
        """Return the memory for so many people together, without the system of each machine."""
        return ceil((people * self.guarantee_mib + self.hub_mb * 1e6 / MIB) / _GIB)

    def cores(self, people: int, minutes: float) -> int:
        """Return the processors for so many people who arrive within some minutes."""
        return max(1, ceil(people * self.arrival_seconds / (minutes * 60)))


def measured() -> dict[str, Any]:
    """Return what was measured, as `make bench PARTS=hub` wrote it."""
    found: dict[str, Any] = yaml.safe_load(MEASURED.read_text(encoding="utf-8"))
    return found


def sizes(found: dict[str, Any]) -> Sizes:
    """Return what a hub needs by a measurement."""
    uses = [use for room in found["rooms"] for use in room["use"].values()]
    person = max(use["largest"] for use in uses)
    guarantee = _up(person * 1e6 / MIB * MARGIN, _STEP)
    half_day = read_routes(ROOT / "guide" / "en" / "routes.md")[0].rows[-1].end
    return Sizes(
        person_mb=person,
        hub_mb=max(use["hub"] for use in uses),
        guarantee_mib=guarantee,
        limit_mib=_up(2 * guarantee, _GIB),
        arrival_seconds=max(room["use"]["first_lesson"]["cpu"] for room in found["rooms"]),
        day_seconds=max(room["use"]["end"]["cpu"] for room in found["rooms"]),
        cull_seconds=(half_day + AFTER_THE_DAY) * 60,
        most_people=max(room["people"] for room in found["rooms"] if not room["failed"]),
    )


def _up(value: float, step: int) -> int:
    return ceil(value / step) * step
