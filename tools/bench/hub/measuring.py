"""How long actions took, and how much memory processes hold."""

from __future__ import annotations

from collections import defaultdict
from contextlib import contextmanager
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    import psutil

LATE: Final = 3.0
"""Seconds after which the page says that a change is not saved (web/kit/line.ts)."""


class Times:
    """What everybody's actions took, in seconds, by name of the action."""

    def __init__(self) -> None:
        self.bytes_read = 0
        """What came over the WebSockets."""
        self._took: dict[str, list[float]] = defaultdict(list)

    @contextmanager
    def of(self, action: str) -> Iterator[None]:
        """Measure what is done inside; what fails is not counted."""
        began = perf_counter()
        yield
        self.add(action, perf_counter() - began)

    def add(self, action: str, seconds: float) -> None:
        """Count an action."""
        self._took[action].append(seconds)

    def count(self, action: str) -> int:
        """Return how often it was done."""
        return len(self._took[action])

    def share(self, action: str, part: float) -> float:
        """Return the seconds within which a part (0 to 1) of them was done; 0 without any."""
        return quantile(self._took[action], part)

    @property
    def late(self) -> int:
        """How many changes were answered after the page would have said "not saved"."""
        return sum(seconds > LATE for seconds in self._took["change"])


@dataclass(frozen=True)
class Use:
    """What a hub and everybody on it use; memory in MB (10^6 bytes).

    Attributes:
        person: the mean of server and kernel of a person; pages in common are shared out (PSS).
        largest: the person with most, the same way.
        own: the mean of what a person has for itself alone (USS).
        hub: hub and proxy.
        total: everything together.
        cpu: seconds of a processor that server and kernel of a person took so far, the mean.
    """

    person: float
    largest: float
    own: float
    hub: float
    total: float
    cpu: float


def quantile(values: Iterable[float], part: float) -> float:
    """Return the smallest value that at least a part (0 to 1) of the values does not exceed."""
    ordered = sorted(values)
    if not ordered:
        return 0.0
    place = max(0, -int(-part * len(ordered) // 1) - 1)
    return ordered[min(place, len(ordered) - 1)]


def use_of(processes: Mapping[str, list[psutil.Process]]) -> Use:
    """Return what a hub and everybody on it use; `""` holds the hub itself."""
    held = {name: _held(each) for name, each in processes.items()}
    people = [one for name, one in held.items() if name]
    return Use(
        person=sum(pss for pss, _ in people) / len(people) / 1e6,
        largest=max(pss for pss, _ in people) / 1e6,
        own=sum(uss for _, uss in people) / len(people) / 1e6,
        hub=held[""][0] / 1e6,
        total=sum(pss for pss, _ in held.values()) / 1e6,
        cpu=sum(_seconds(each) for name, each in processes.items() if name) / len(people),
    )


def _held(processes: Iterable[psutil.Process]) -> tuple[float, float]:
    full = [one.memory_full_info() for one in processes]
    return float(sum(one.pss for one in full)), float(sum(one.uss for one in full))


def _seconds(processes: Iterable[psutil.Process]) -> float:
    times = [one.cpu_times() for one in processes]
    return float(sum(one.user + one.system for one in times))
