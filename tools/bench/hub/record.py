"""What was measured, as a file: `deploy/measured.yaml` is one of these, looked at and kept.

docs/scale.md and the settings in deploy/ are made of that file (`python -m tools.deployment`).
"""

from __future__ import annotations

import datetime
import os
import platform
from dataclasses import asdict
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

import psutil
import yaml

from regiolab.command.binder_link import last_commit
from tools.bench.hub.running import COURSE
from tools.bench.hub.tables import ACTIONS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tools.bench.hub.bench import Outcome

PACKAGES = ("jupyterlab", "jupyter_server", "ipykernel", "ipywidgets", "anywidget")


def record(outcomes: Sequence[Outcome], factor: float, spread: float) -> Path:
    """Write what was measured to `build/hub.yaml` and return its path."""
    made = {
        "measured": {
            "day": datetime.datetime.now(datetime.UTC).date().isoformat(),
            "cores": os.cpu_count(),
            "memory_gib": round(psutil.virtual_memory().total / 2**30),
            "commit": last_commit(COURSE)[:10],
            "python": platform.python_version(),
            "packages": {name: version(name) for name in PACKAGES},
            "factor": factor,
            "spread_seconds": spread,
        },
        "rooms": [as_data(one) for one in outcomes],
    }
    path = COURSE / "build" / "hub.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(yaml.safe_dump(made, sort_keys=False), encoding="utf-8")
    return path


def as_data(outcome: Outcome) -> dict[str, Any]:
    """Return a room as a mapping: memory in MB, processor in seconds, times in milliseconds."""
    times = outcome.times
    return {
        "people": outcome.people,
        "failed": len(outcome.failures),
        "late": times.late,
        "whole": outcome.handed_in,
        "load": [round(one, 1) for one in outcome.load],
        "use": {
            when: {name: round(value) for name, value in asdict(use).items()}
            for when, use in outcome.use.items()
        },
        "milliseconds": {
            action.replace(" ", "_"): {
                "p50": round(times.share(action, 0.5) * 1000),
                "p95": round(times.share(action, 0.95) * 1000),
                "count": times.count(action),
            }
            for action in ACTIONS
        },
    }
