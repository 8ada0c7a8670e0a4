"""Make `.venv` from the lock and install this folder in it; does nothing when all is in place.

Convention: three stamps in `.venv` say what was installed: the participants' lock, the tests' lock
and the package. A changed participants' lock rebuilds `.venv` from nothing; a changed tests' lock
is installed over it, in the same versions; a changed pyproject.toml installs the package again.
Every package is checked against its hash. With `--tests` what only tests need is installed too.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOG = VENV / "install.log"
PARTICIPANTS = "requirements.lock"
TESTS = "requirements-test.lock"

_OFFLINE = (
    "NewConnectionError",
    "NameResolutionError",
    "Failed to establish a new connection",
    "Temporary failure in name resolution",
    "ConnectTimeoutError",
    "ReadTimeoutError",
    "ProxyError",
)


class InstallError(Exception):
    """Installing did not work; the message is one sentence that says what to do."""


def make_venv(*, tests: bool) -> None:
    """Bring `.venv` up to date.

    Raises:
        InstallError: packages could not be fetched or installed.
    """
    if not _is_current("participants", _digest(PARTICIPANTS)) or not _is_wanted_python():
        count = _packages(PARTICIPANTS)
        print(f"Making .venv with {count} packages: a few minutes, this once.", flush=True)
        _create()
        _install("--require-hashes", "-r", PARTICIPANTS)
        _stamp("participants", _digest(PARTICIPANTS))
    if tests and not _is_current("tests", _digest(TESTS)):
        count = _packages(TESTS) - _packages(PARTICIPANTS)
        print(f"Installing {count} packages that only tests need.", flush=True)
        _install("--require-hashes", "-r", TESTS)
        _stamp("tests", _digest(TESTS))
    package = _digest("pyproject.toml", *sorted(map(str, (ROOT / "deploy").rglob("*.json"))))
    if not _is_current("package", package):
        _install("--no-deps", "--no-build-isolation", "-e", ".[lab]")
        _stamp("package", package)


def reason(log: str) -> str:
    """Return the sentence that says why pip failed and what to do about it."""
    if any(sign in log for sign in _OFFLINE):
        return (
            "The packages could not be fetched: the first start needs a network connection; "
            "check it and run this again."
        )
    if "No space left on device" in log:
        return "There is no room left on the disk: make some (about 1 GB) and run this again."
    if "DO NOT MATCH THE HASHES" in log:
        return (
            "A fetched package is not the one in the lock, so nothing was installed: "
            f"see {LOG.relative_to(ROOT)}, and run this again."
        )
    last = next((line for line in reversed(log.splitlines()) if line.startswith("ERROR")), "")
    return f"Installing failed: see {LOG.relative_to(ROOT)}. {last}".rstrip()


def _create() -> None:
    if VENV.exists():
        shutil.rmtree(VENV)
    try:
        venv.create(VENV, with_pip=True)
    except (OSError, subprocess.CalledProcessError) as error:
        message = f"{VENV.name} could not be made with {sys.executable}: {error}."
        raise InstallError(message) from error


def _install(*arguments: str) -> None:
    command = [str(_python()), "-m", "pip", "install", "--disable-pip-version-check", *arguments]
    with LOG.open("a", encoding="utf-8") as log:
        done = subprocess.run(command, cwd=ROOT, stdout=log, stderr=subprocess.STDOUT, check=False)
    if done.returncode:
        raise InstallError(reason(LOG.read_text(encoding="utf-8", errors="replace")))


def _python() -> Path:
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _is_wanted_python() -> bool:
    """Whether `.venv` still starts and, where PYTHON was named, is of that version."""
    version = "import sys; print(*sys.version_info[:2])"
    try:
        done = subprocess.run(
            [str(_python()), "-c", version], capture_output=True, text=True, check=False
        )
    except OSError:
        return False
    if done.returncode:
        return False
    return not os.environ.get("PYTHON") or done.stdout.split() == [
        str(part) for part in sys.version_info[:2]
    ]


def _digest(*names: str) -> str:
    digest = hashlib.sha256()
    for name in names:
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def _packages(lock: str) -> int:
    lines = (ROOT / lock).read_text(encoding="utf-8").splitlines()
    return sum("==" in line and not line.startswith((" ", "#")) for line in lines)


def _is_current(name: str, digest: str) -> bool:
    stamp = VENV / f"{name}.stamp"
    return stamp.is_file() and stamp.read_text(encoding="utf-8") == digest


def _stamp(name: str, digest: str) -> None:
    (VENV / f"{name}.stamp").write_text(digest, encoding="utf-8")


def main() -> int:
    """Make `.venv`; return the exit code."""
    parser = argparse.ArgumentParser(description="Make .venv from the lock.")
    parser.add_argument("--tests", action="store_true", help="also what only tests need")
    try:
        make_venv(tests=parser.parse_args().tests)
    except InstallError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
