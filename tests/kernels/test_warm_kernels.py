"""Kernels that have read our code beforehand: as others are, and none outlives its stand-in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import psutil
import pytest
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import KernelManager

from tests.warm_kernels.warm_kernels import ARE_POSSIBLE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.warm_kernels.warm_kernels import WarmKernels

pytestmark = pytest.mark.skipif(not ARE_POSSIBLE, reason="kernels are copied on Linux alone")

PATIENCE = 30.0


class Warm:
    """A kernel, its stand-in, and what can be asked of both."""

    def __init__(self, kernels: WarmKernels, folder: Path) -> None:
        specs = KernelSpecManager(kernel_dirs=[str(kernels.data / "kernels")])
        self.manager = KernelManager(kernel_name="python3", kernel_spec_manager=specs)
        self.manager.start_kernel(cwd=str(folder), env={"ASKED": "here", "PATH": "/bin"})
        self.client = self.manager.client()
        self.client.start_channels()
        self.client.wait_for_ready(timeout=PATIENCE)
        self.stand_in = psutil.Process(self.manager.provisioner.pid)
        self.process = psutil.Process(int(self.run("import os; print(os.getpid())")))

    def run(self, code: str) -> str:
        """Run a cell; return what it printed, or the name of its error."""
        said = []
        self.client.execute_interactive(code, output_hook=said.append, timeout=PATIENCE)
        return "".join(
            one["content"].get("text") or one["content"].get("ename", "") for one in said
        )


@pytest.fixture
def kernel(warm_kernels: WarmKernels, tmp_path: Path) -> Iterator[Warm]:
    kernel = Warm(warm_kernels, tmp_path)
    yield kernel
    kernel.client.stop_channels()
    kernel.manager.shutdown_kernel(now=True)


def test_it_has_read_our_code_and_has_its_own_folder_environment_and_chance(
    kernel: Warm, warm_kernels: WarmKernels, tmp_path: Path
) -> None:
    told = (
        "import json, os, sys; print(json.dumps([os.getcwd(), dict(os.environ), [*sys.modules]]))"
    )
    folder, environment, modules = json.loads(kernel.run(told))
    assert folder == str(tmp_path)
    assert environment["ASKED"] == "here"
    assert not {"REGIOLAB_HOME", "OPENBLAS_NUM_THREADS"} & {*environment}
    assert {"regiolab.lab", "pandas", "matplotlib"} <= {*modules}
    other = Warm(warm_kernels, tmp_path)
    chance = "import random, uuid; print(random.random(), uuid.uuid4())"
    assert kernel.run(chance) != other.run(chance)
    other.client.stop_channels()
    other.manager.shutdown_kernel()
    assert not other.process.is_running()


def test_an_interrupt_stops_its_cell_and_nothing_else(kernel: Warm) -> None:
    asked = kernel.client.execute("print('on', flush=True)\nwhile True: pass")
    message = kernel.client.get_iopub_msg(timeout=PATIENCE)
    while message["msg_type"] != "stream":
        message = kernel.client.get_iopub_msg(timeout=PATIENCE)
    kernel.manager.interrupt_kernel()
    answer = kernel.client.get_shell_msg(timeout=PATIENCE)
    assert answer["parent_header"]["msg_id"] == asked
    assert answer["content"]["ename"] == "KeyboardInterrupt"
    assert kernel.run("print('goes on')") == "goes on\n"


def test_it_ends_with_its_stand_in(kernel: Warm) -> None:
    kernel.stand_in.kill()
    _, alive = psutil.wait_procs([kernel.process], timeout=PATIENCE)
    assert not alive


def test_its_stand_in_ends_with_it_and_tells_how(kernel: Warm) -> None:
    kernel.client.execute("import os; os._exit(3)")
    assert kernel.manager.provisioner.process.wait(timeout=PATIENCE) == 3
