"""A process that changes one workspace as fast as it can; started by a test, never imported.

Prints each change as it is acknowledged: `added NAME` or `rated ID LEVEL`.
"""

import sys
from pathlib import Path

from regiolab.storage import StoredWorkspace


def main(folder: Path, name: str, count: int) -> None:
    """Add `count` parties; rate each; take one step back and make it again now and then."""
    stored = StoredWorkspace(folder, "Regio")
    for place in range(count):
        party = stored.workspace.add_stakeholder(f"{name} {place}", "workers")
        acknowledge(stored, f"added {party.name}")
        stored.workspace.update("stakeholders", party.id, {"influence": place % 5})
        acknowledge(stored, f"rated {party.id} {place % 5}")
        if place % 7 == 0:
            with stored.workspace.guard():  # or else the other's change between the two ends redo
                stored.workspace.undo()
                stored.workspace.redo()
        stored.follow()


def acknowledge(stored: StoredWorkspace, line: str) -> None:
    """Say that a change is saved, or stop when it is not."""
    if stored.problem is not None:
        sys.exit(str(stored.problem))
    print(line, flush=True)  # noqa: T201 - what the test reads


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
