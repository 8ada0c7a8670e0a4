"""The workflow for GitHub Pages: it cannot run here, so what it says is read."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[2]
WORKFLOW = (ROOT / "deploy" / "github-pages.yml").read_text(encoding="utf-8")
JOBS = yaml.safe_load(WORKFLOW)["jobs"]
_PINNED = re.compile(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")


def test_every_action_is_githubs_own_and_named_by_its_commit_and_version() -> None:
    used = re.findall(r"uses: (.+)", WORKFLOW)
    assert len(used) == 6
    assert [one for one in used if not _PINNED.match(one)] == []


def test_what_is_built_is_what_is_uploaded() -> None:
    steps = JOBS["build"]["steps"]
    assert [one["run"] for one in steps if "run" in one] == ["make site FIGURES=most"]
    assert re.search(r"^site:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    upload = next(one for one in steps if "upload-pages-artifact" in one.get("uses", ""))
    assert upload["with"] == {"path": "build/site"}


def test_only_the_job_that_deploys_may_write_and_it_waits_for_the_other() -> None:
    assert set(JOBS["build"]["permissions"].values()) == {"read"}
    assert JOBS["deploy"]["permissions"] == {"pages": "write", "id-token": "write"}
    assert JOBS["deploy"]["needs"] == "build"
    assert JOBS["deploy"]["environment"]["name"] == "github-pages"
    assert all(job["timeout-minutes"] for job in JOBS.values())
