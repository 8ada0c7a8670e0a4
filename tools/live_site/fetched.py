"""What comes from a package registry: fetched once by its own client, and checked by its digest.

Convention: a lock has lines as pip's (`name==version --hash=sha256:...`), for npm with `@`. No
lock names a registry, so each client uses its own.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from tools.live_site.paths import KEPT, LOCKS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

_PIN: Final = re.compile(r"^(\S+?)(?:==|@)(\S+) \\\n\s+--hash=sha256:([0-9a-f]{64})$", re.MULTILINE)

WHEEL_TAGS: Final = (
    *("--only-binary", ":all:", "--implementation", "cp"),
    *("--python-version", "3.14", "--abi", "cp314", "--abi", "none"),
    *("--platform", "pyemscripten_2026_0_wasm32", "--platform", "any"),
)
"""What Pyodide's Python can use."""


class FetchError(Exception):
    """A file could not be fetched, or is another one than the lock names."""


@dataclass(frozen=True)
class Pin:
    """One package of a lock: exactly one file."""

    name: str
    version: str
    digest: str


def pins(text: str) -> list[Pin]:
    """Return what a lock names, in its order."""
    return [Pin(*found) for found in _PIN.findall(text)]


def wheels() -> list[Path]:
    """Return the wheels of `deploy/live/wheels.lock`.

    Raises:
        FetchError: one could not be fetched, or is another one.
    """
    lock = (LOCKS / "wheels.lock").read_text(encoding="utf-8")
    return [_kept(pin, "*.whl", _pip) for pin in pins(lock)]


def pyodide() -> Path:
    """Return the package of `deploy/live/pyodide.lock`, a packed folder.

    Raises:
        FetchError: it could not be fetched, or is another one.
    """
    (pin,) = pins((LOCKS / "pyodide.lock").read_text(encoding="utf-8"))
    return _kept(pin, "*.tgz", _npm)


def pyodide_version() -> str:
    """Return the version of Pyodide that the lock names."""
    (pin,) = pins((LOCKS / "pyodide.lock").read_text(encoding="utf-8"))
    return pin.version


def _kept(pin: Pin, kind: str, fetch: Callable[[Pin, Path], Sequence[str]]) -> Path:
    folder = KEPT / pin.digest
    if not folder.is_dir():
        new = folder.with_suffix(".new")
        shutil.rmtree(new, ignore_errors=True)
        new.mkdir(parents=True)
        done = subprocess.run(fetch(pin, new), cwd=new, capture_output=True, text=True, check=False)
        if done.returncode:
            raise FetchError(
                f"{pin.name} {pin.version} could not be fetched: the first time this needs a "
                f"network. {done.stderr.strip()[-400:]}"
            )
        new.rename(folder)
    (file,) = folder.glob(kind)
    if hashlib.sha256(file.read_bytes()).hexdigest() != pin.digest:
        shutil.rmtree(folder)
        raise FetchError(f"{file.name} is not the file in the lock, so it was thrown away.")
    return file


def _pip(pin: Pin, folder: Path) -> Sequence[str]:
    return [
        *(sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", *WHEEL_TAGS),
        *("--dest", str(folder), f"{pin.name}=={pin.version}"),
    ]


def _npm(pin: Pin, folder: Path) -> Sequence[str]:
    npm = shutil.which("npm")
    if npm is None:
        raise FetchError("Building the edition without a server needs Node 20 with npm.")
    return [npm, "pack", "--silent", "--pack-destination", str(folder), f"{pin.name}@{pin.version}"]
