"""`python -m regiolab.command`, for where the command itself is not on the path."""

from __future__ import annotations

from regiolab.command.main import main

if __name__ == "__main__":
    raise SystemExit(main())
