"""Write environment.yml, for Binder and conda, from requirements.lock.

Convention: the pins and their platform markers are those of the lock; `python` has one `=`, so
that any 3.12 will do. Hashes stay out (conda can't read them), and so do references to other files
and to this folder: each would rebuild Binder's image at every edit of a text. `postBuild` installs
the package itself.
"""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTHON = "3.12"

_PIN = re.compile(
    r"^(?P<pin>[A-Za-z0-9][^\s;\\]*==[^\s;\\]+)(?:\s*;\s*(?P<marker>[^\\]+?))?\s*\\?$"
)


def pins(lock: str) -> list[str]:
    """Return each `name==version` of a lock, with `; marker` where it has one, in its order."""
    found = [_PIN.match(line) for line in lock.splitlines()]
    return [
        f"{pin['pin']} ; {pin['marker']}" if pin["marker"] else pin["pin"] for pin in found if pin
    ]


def environment(lock: str) -> str:
    """Return the text of environment.yml that belongs to the text of a lock."""
    lines = [
        "# Made by `make environment` from requirements.lock; change that one.",
        "name: regiolab",
        "channels:",
        "  - conda-forge",
        "  - nodefaults",
        "dependencies:",
        f"  - python={PYTHON}",
        "  - pip",
        "  - pip:",
        *(f'      - "{pin}"' for pin in pins(lock)),
    ]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write environment.yml."""
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    (ROOT / "environment.yml").write_text(environment(lock), encoding="utf-8")


if __name__ == "__main__":
    main()
