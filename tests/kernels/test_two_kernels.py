"""Two real kernels on one workspace: the normal path of a workshop."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.kernels.real_kernel import RealKernel

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def kernels(tmp_path: Path) -> Iterator[tuple[RealKernel, RealKernel]]:
    home = tmp_path / "home"
    one, other = RealKernel(home), RealKernel(home)
    yield one.open(), other.open()
    one.close()
    other.close()


def parties(kernel: RealKernel) -> dict[str, dict[str, object]]:
    found = kernel.run("import json; print(json.dumps(lab.workspace.state['stakeholders']))")
    return {fields["name"]: fields for fields in json.loads(found).values()}


def test_an_idle_kernel_shows_within_a_second_what_another_one_saved(
    kernels: tuple[RealKernel, RealKernel],
) -> None:
    a, b = kernels
    a.command("add", name="Gemeente Zwolle", sector="government")
    assert b.wait_for_view("Gemeente Zwolle", within=1.0) < 1.0


def test_different_fields_changed_at_once_both_stay(kernels: tuple[RealKernel, RealKernel]) -> None:
    a, b = kernels
    party = a.command("add", name="ROC", sector="education")["data"]["id"]
    b.wait_for_view("ROC", within=5)
    a.send("edit", party=party, field="influence", value="3", base="")
    b.send("edit", party=party, field="interest", value="4", base="")
    assert a.command("ping")["ok"]
    assert b.command("ping")["ok"]
    fields = parties(a)["ROC"]
    assert (fields["influence"], fields["interest"]) == (3, 4)
    assert parties(b)["ROC"] == fields
    assert a.run("print(len(lab.workspace.conflicts))").strip() == "0"


def test_the_same_field_changed_at_once_keeps_both_values_and_asks(
    kernels: tuple[RealKernel, RealKernel],
) -> None:
    a, b = kernels
    party = a.command("add", name="ROC", sector="education")["data"]["id"]
    b.wait_for_view("ROC", within=5)
    a.send("edit", party=party, field="influence", value="1", base="")
    b.send("edit", party=party, field="influence", value="4", base="")
    assert a.command("ping")["ok"]
    assert b.command("ping")["ok"]
    conflicts = json.loads(
        b.run("import json; print(json.dumps(list(lab.workspace.state['conflicts'].values())))")
    )
    assert [{one["mine"], one["theirs"]} for one in conflicts] == [{1, 4}]
    kept = parties(b)["ROC"]["influence"]
    assert kept == conflicts[0]["theirs"]
    a.command("settle", conflict=conflicts[0]["id"], mine=True)
    assert parties(b)["ROC"]["influence"] == conflicts[0]["mine"]
    assert b.run("print(len(lab.workspace.conflicts))").strip() == "0"


def test_one_notebook_undoes_what_the_other_did(kernels: tuple[RealKernel, RealKernel]) -> None:
    a, b = kernels
    a.command("add", name="Provincie", sector="government")
    b.wait_for_view("Provincie", within=5)
    undone = b.command("undo")
    assert "Provincie" in undone["message"]
    assert parties(a) == {}
    a.command("redo")
    assert set(parties(b)) == {"Provincie"}
