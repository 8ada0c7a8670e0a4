"""The tables of a measurement of the hub, as lines of text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tools.bench.hub.bench import Outcome

ACTIONS: Final = {
    "server": "the server of a person starts",
    "page": "the page comes, with its scripts",
    "kernel": "a kernel starts and answers",
    "lesson": "a lesson runs to its last cell",
    "change": "a change is saved and acknowledged",
    "copy": "the browser fetches a copy of the work",
    "hand in": "a group hands in",
    "ping": "a widget says that it is in sight",
}
"""Name of an action -> what it is."""


def print_people(outcomes: Sequence[Outcome], *, header: bool) -> None:
    """Print one line per number of people."""
    if header:
        print("  people  failed  late  whole   MB a person (PSS; largest; own)   hub   all    load")
    for one in outcomes:
        end = one.use.get("end")
        held = (
            f"{end.person:8.0f} {end.largest:8.0f} {end.own:8.0f} {end.hub:13.0f} {end.total:6.0f}"
            if end
            else "not measured"
        )
        print(
            f"  {one.people:6} {len(one.failures):7} {one.times.late:5} {one.handed_in:6} "
            f"{held}   {one.load[0]:.1f}-{one.load[1]:.1f}",
            flush=True,
        )
        for when, use in one.use.items():
            print(
                f"         {when.replace('_', ' ')}: {use.person:.0f} MB and {use.cpu:.0f} s of "
                f"processor a person, {use.total:.0f} MB in all"
            )
        for failure in one.failures[:5]:
            print(f"         {failure[:160]}")


def print_actions(outcomes: Sequence[Outcome]) -> None:
    """Print what each action took, by number of people: the middle one, and 95 %."""
    for action, said in ACTIONS.items():
        print(f"  {said}")
        for one in outcomes:
            middle, most = one.times.share(action, 0.5), one.times.share(action, 0.95)
            count = one.times.count(action)
            print(
                f"    {one.people:3} people: p50 {middle * 1000:6.0f} ms, "
                f"p95 {most * 1000:6.0f} ms ({count} times)"
            )
