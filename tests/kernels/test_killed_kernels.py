"""A kernel that is killed at any moment: the file opens and holds all that was acknowledged."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from regiolab.model import Workspace
from tests.kernels.real_kernel import RealKernel, kernels_in_turn

if TYPE_CHECKING:
    from pathlib import Path

    from tests.warm_kernels.warm_kernels import WarmKernels

KILLS = 50


def test_fifty_kills_during_edits_lose_nothing_that_was_acknowledged(
    tmp_path: Path, warm_kernels: WarmKernels | None
) -> None:
    home = tmp_path / "home"
    file = home / "regio" / "workspace.json"
    chance = random.Random(2017)  # noqa: S311 - no secret
    acknowledged: set[str] = set()
    sent: set[str] = set()
    kernels = kernels_in_turn(home, KILLS, warm_kernels)
    for kill in range(KILLS):
        kernel = next(kernels)
        name = f"Partij {kill}"
        ack = kernel.command("add", name=name, sector="employers")
        assert (ack["ok"], ack["saved"]) == (True, True)
        acknowledged.add(name)
        for place in range(chance.randrange(1, 30)):
            sent.add(f"Partij {kill}-{place}")
            kernel.send("add", name=f"Partij {kill}-{place}", sector="workers")
        kernel.kill()
        found = {party.name for party in Workspace.from_json(file.read_text()).stakeholders}
        assert acknowledged <= found
        assert found <= acknowledged | sent
        acknowledged |= found
    last = RealKernel(home).open()
    shown = last.run("print(*sorted(party.name for party in lab.workspace.stakeholders), sep='|')")
    assert set(shown.strip().split("|")) == acknowledged
    assert not list(file.parent.glob("*set-aside*"))
    last.close()
