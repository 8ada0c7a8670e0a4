"""The example in a kernel that starts again: what was tried is there, the own work untouched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.kernels.real_kernel import RealKernel

if TYPE_CHECKING:
    from pathlib import Path


def test_the_example_outlives_its_kernel_and_leaves_the_own_work_alone(tmp_path: Path) -> None:
    home = tmp_path / "home"
    first = RealKernel(home).open("example()")
    own = (home / "regio" / "workspace.json").read_bytes()
    assert first.command("example", filled=True)["ok"]
    assert first.command("add", name="Probeersel", sector="workers")["ok"]
    first.kill()

    second = RealKernel(home).open("example()")
    count = "print(len(widget.workspace.stakeholders), 'scene' in widget.view)"
    assert second.run(count).split() == ["16", "False"]
    assert "Probeersel" in second.command("undo")["message"]
    assert second.command("example", filled=True)["ok"]
    assert second.run(count).split() == ["15", "True"]
    second.close()
    assert (home / "regio" / "workspace.json").read_bytes() == own
