"""Try mutants of the rooms, print those that survive, write the score in `docs/quality.md`.

python -m tools.mutants [room or file ...] --sample 200 --seed 1 --write

Convention: everything is done in `build/mutants`, in a copy of the tree and with an environment of
its own; what is in version control is changed by `--write` alone. Never run by `make test`: all
mutants of the four rooms take hours.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import tomllib
import venv
from pathlib import Path

from tools.mutants.changes import mutants_in, sample
from tools.mutants.rooms import ROOMS, Room, asked_for
from tools.mutants.score import Score, listed, score_of, table, with_table

ROOT = Path(__file__).resolve().parents[2]
PLACE = ROOT / "build" / "mutants"
TREE = PLACE / "tree"
PYTHON = PLACE / "venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
PAGE = ROOT / "docs" / "quality.md"
LOCK = "requirements-test.lock"

_SETTINGS = """\
[mutmut]
source_paths=regiolab
only_mutate=
    {code}
also_copy=
    {copied}
pytest_add_cli_args=
    -p
    no:cacheprovider
    --hypothesis-profile=mutants
    -k
    {quick}
pytest_add_cli_args_test_selection=
    {tests}
use_git_change_detection=false
track_dependencies=false
timeout_constant=5.0
timeout_multiplier=3.0
"""


def make_environment() -> None:
    """Make an environment with what the tests need and, beside it, mutmut in one version.

    Raises:
        subprocess.CalledProcessError: a package could not be installed.
    """
    stamp = PLACE / "venv" / "lock.stamp"
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = groups["dependency-groups"]["mutants"]
    wanted = (ROOT / LOCK).read_text(encoding="utf-8") + "\n".join(asked)
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return
    venv.create(PLACE / "venv", with_pip=True, clear=True)
    install = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*install, "--require-hashes", "-r", LOCK], cwd=ROOT, check=True)
    subprocess.run([*install, *asked], cwd=ROOT, check=True)
    stamp.write_text(wanted, encoding="utf-8")


def copy_tree(room: Room) -> None:
    """Copy what is, or would be, under version control, and say there what mutmut is to do."""
    shutil.rmtree(TREE, ignore_errors=True)
    listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listing, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for name in filter(None, names.split("\0")):
        if (ROOT / name).is_file():
            (TREE / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, TREE / name)
    (TREE / "mutants").mkdir()  # on the path of Python from its start, so it has to be there
    copied = sorted(
        one.name for one in TREE.iterdir() if one.name not in {"regiolab", "tests", "mutants"}
    )
    quick = [" and ".join(f"not ({one})" for one in room.slow)]
    lists = {"code": room.code, "copied": copied, "tests": room.tests, "quick": quick}
    settings = {name: "\n    ".join(lines) for name, lines in lists.items()}
    (TREE / "setup.cfg").write_text(_SETTINGS.format(**settings), encoding="utf-8")


def run_mutmut(names: list[str], processes: int) -> str:
    """Let mutmut try these mutants; return what it printed."""
    command = [str(PYTHON.with_name("mutmut")), "run", "--max-children", str(processes), *names]
    path = str(TREE / "mutants")  # for the processes that tests start
    done = subprocess.run(
        command,
        cwd=TREE,
        env={**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": "0"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.stdout


def try_room(room: Room, size: int, seed: int, processes: int) -> Score:
    """Return the score of a room.

    Raises:
        RuntimeError: mutmut did not come so far; the message is what it printed.
    """
    copy_tree(room)
    # A name that no mutant has: mutmut writes them all and finds which tests reach which function.
    said = run_mutmut(["none"], processes)
    there = mutants_in(TREE / "mutants")
    if not (TREE / "mutants" / "mutmut-stats.json").is_file():
        raise RuntimeError(said)
    drawn = [one.name for one in sample(there, size, seed)]
    said = run_mutmut(drawn, processes)
    tried = [one for one in mutants_in(TREE / "mutants") if one.name in {*drawn}]
    if all(one.ended is None for one in tried):
        raise RuntimeError(said)
    return score_of(room.name, len(sample(there, 0, seed)), tried)


def main() -> int:
    """Try mutants; return the exit code."""
    parser = argparse.ArgumentParser(description="Try mutants.")
    parser.add_argument("rooms", nargs="*", help=", ".join(room.name for room in ROOMS))
    parser.add_argument("--sample", type=int, default=0, help="so many of each room; 0: all")
    parser.add_argument("--seed", type=int, default=1, help="which sample")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--write", action="store_true", help="the table in docs/quality.md")
    asked = parser.parse_args()
    make_environment()
    scores = []
    for room in asked_for(asked.rooms):
        scores.append(try_room(room, asked.sample, asked.seed, asked.processes))
        print(listed(scores[-1]), end="\n\n", flush=True)
    print(table(scores, asked.seed))
    if asked.write:
        page = PAGE.read_text(encoding="utf-8")
        PAGE.write_text(with_table(page, table(scores, asked.seed)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
