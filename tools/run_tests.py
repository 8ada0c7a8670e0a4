"""Run the tests part by part, all of them even when one fails, and sum up.

Convention: a part is one pytest run with its own folders and options, so that kernels run alone,
units and notebooks two files at a time, browsers three. A part that ran no test counts as failed.
What browsers, servers and kernels do at one moment is chance: where tests in a few files of the
browser part fail, those files run a second time, and the summary names what passed only then.

    python tools/run_tests.py            # all parts
    python tools/run_tests.py unit       # one
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

_NBVAL = ("--nbval-lax", "--nbval-cell-timeout=60")
# One file stays on one worker: the cells of a notebook share a kernel, tests of a file fixtures.
_TWO_WORKERS = ("-n", "2", "--dist", "loadscope")
# A browser waits for its kernel, and a kernel for its browser: a third pair keeps two cores busy.
# Its files come as they are collected: longest first (tests/browser/conftest.py).
_THREE_WORKERS = ("-n", "3", "--dist", "loadscope", "--no-loadscope-reorder")
# A worker that is done takes tests over from the other, also of one long file.
_TWO_WORKERS_EVENLY = ("-n", "2", "--dist", "worksteal")

PARTS: dict[str, tuple[str, ...]] = {
    "unit": ("tests/unit", "tests/data", *_TWO_WORKERS_EVENLY),
    "structure": ("tests/structure", "tests/texts", *_TWO_WORKERS_EVENLY),
    "kernels": ("tests/kernels",),
    "notebooks": (
        *("tests/notebooks", "notebooks/nl", "exercises/nl", "solutions/nl", "guide/nl"),
        *_NBVAL,
        *_TWO_WORKERS,
    ),
    "browser": ("tests/browser", *_THREE_WORKERS),
}
"""Each part's arguments for pytest, in the order in which they run.

Notebooks in English do not run here: `tests/structure/test_notebooks_are_generated.py` compares
their code with that of the Dutch, cell by cell. The English lessons run in the browser, each of
them whole (`tests/browser/test_every_lesson.py`).
"""

_SECOND_GO = {"browser": 4}
"""In how many files of a part tests may fail and be tried again; with more something is wrong.

Files are counted, for tests of one file may go on with what the one before them made.
"""

_SOME_FAILED = 1
"""As pytest ends when every test ran; it ends otherwise when it was stopped or broke."""

_NAMED = re.compile(r"^(?:FAILED|ERROR) (tests/\S+)")
_COUNT = re.compile(r"(\d+) (passed|failed|skipped|errors?|xfailed|xpassed)\b")
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


@dataclass(frozen=True)
class Outcome:
    """How one part ended: pytest's exit code, its counts by word, and seconds.

    Attributes:
        named: the tests that failed.
        second_go: the tests that failed, and passed when their files ran a second time.
    """

    exit_code: int
    counts: Counter[str]
    seconds: float
    named: tuple[str, ...] = ()
    second_go: tuple[str, ...] = ()

    @property
    def failed(self) -> int:
        """Failed tests and errors; 1 where the part failed without naming a test."""
        named = self.counts["failed"] + self.counts["error"]
        return named or int(self.exit_code != 0)


def counts(last_line: str) -> Counter[str]:
    """Return the numbers of pytest's last line, such as `3 passed, 1 skipped in 0.2s`."""
    found: Counter[str] = Counter()
    for number, word in _COUNT.findall(_COLOUR.sub("", last_line)):
        found["error" if word.startswith("error") else word] += int(number)
    return found


def run(part: str, options: list[str]) -> Outcome:
    """Run one part, show its output as it comes, and return how it ended."""
    first = _pytest(part, [*PARTS[part], *options])
    files = second_go_of(part, first)
    if options or not files:
        return first
    arguments = [word for word in PARTS[part] if not word.startswith("tests/")]
    return after_second_go(first, _pytest(f"{part} again", [*files, *arguments]))


def second_go_of(part: str, first: Outcome) -> list[str]:
    """Return the files that run a second time: none where a part broke off, or many failed."""
    ran_to_its_end = first.exit_code == _SOME_FAILED
    all_named = first.failed == len(first.named)
    files = sorted({name.split("::")[0] for name in first.named})
    few = all_named and len(files) <= _SECOND_GO.get(part, 0)
    return files if ran_to_its_end and few else []


def after_second_go(first: Outcome, second: Outcome) -> Outcome:
    """Return how a part ended of which the files that failed ran a second time."""
    seconds = first.seconds + second.seconds
    if second.exit_code:
        return replace(first, seconds=seconds)
    passed = first.counts["passed"] + first.failed
    counted = Counter(passed=passed, skipped=first.counts["skipped"])
    return Outcome(0, counted, seconds, second_go=first.named)


def _pytest(title: str, arguments: list[str]) -> Outcome:
    # Some machines tell Python not to keep what it compiled: each kernel would compile us anew.
    environment = {**os.environ}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    print(f"\n--- {title}: pytest {' '.join(arguments)}", flush=True)
    started = time.monotonic()
    last_line = ""
    named: list[str] = []
    with subprocess.Popen(
        [sys.executable, "-m", "pytest", *arguments],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        for line in process.stdout or ():
            sys.stdout.write(line)
            sys.stdout.flush()
            last_line = line if line.strip() else last_line
            named += _NAMED.findall(_COLOUR.sub("", line))
    seconds = time.monotonic() - started
    return Outcome(
        process.returncode,
        counts(last_line),
        seconds,
        named=tuple(named),
    )


def summary(outcomes: dict[str, Outcome]) -> str:
    """Return one line per part and, last, the total."""
    lines = [
        f"{part:<10} {'passed' if outcome.exit_code == 0 else 'FAILED':<7}"
        f"{outcome.counts['passed']:>6} passed {outcome.failed:>4} failed"
        f" {outcome.counts['skipped']:>4} skipped {outcome.seconds:>7.0f} s"
        for part, outcome in outcomes.items()
    ]
    total = Counter(
        passed=sum(outcome.counts["passed"] for outcome in outcomes.values()),
        failed=sum(outcome.failed for outcome in outcomes.values()),
        skipped=sum(outcome.counts["skipped"] for outcome in outcomes.values()),
    )
    lines += [
        f"Failed, and passed when its file ran a second time: {name}"
        for outcome in outcomes.values()
        for name in outcome.second_go
    ]
    lines.append(f"{total['passed']} passed, {total['failed']} failed, {total['skipped']} skipped")
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Run the parts that were named, or all; return 1 when one failed."""
    parser = argparse.ArgumentParser(description="Run the tests.", allow_abbrev=False)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], metavar="part")
    chosen, options = parser.parse_known_args(arguments)
    outcomes = {part: run(part, options) for part in chosen.parts or PARTS}
    print(f"\n{summary(outcomes)}", flush=True)
    return int(any(outcome.exit_code for outcome in outcomes.values()))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
