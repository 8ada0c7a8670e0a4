"""A real kernel with a widget in it, spoken to as a browser does: through comm messages."""

from __future__ import annotations

import os
import signal
from collections import deque
from queue import Empty
from time import monotonic
from typing import TYPE_CHECKING, Any

from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import KernelManager

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.warm_kernels.warm_kernels import WarmKernels

Json = dict[str, Any]
PATIENCE = 30.0
STARTING = 2
"""How many kernels start while another one works: as many as there are cores in CI."""


class RealKernel:
    """One kernel; it starts while its maker goes on, and `open` waits for it.

    Args:
        home: the work folder, shared by all kernels of a test.
        warm: where it comes from; without it, it starts as kernels do for people.
    """

    def __init__(self, home: Path, warm: WarmKernels | None = None) -> None:
        folders = [] if warm is None else [str(warm.data / "kernels")]
        specs = KernelSpecManager(kernel_dirs=folders)
        self._manager = KernelManager(kernel_name="python3", kernel_spec_manager=specs)
        environment = {**os.environ, "REGIOLAB_HOME": str(home)}
        self._manager.start_kernel(env=environment, cwd=str(home.parent))
        self._client = self._manager.client()
        self._client.start_channels()
        # Sent before anybody listens: the kernel finds it when it is there.
        self._client.execute("import regiolab.lab", allow_stdin=False)
        self._seq = 0
        self._comm = ""
        self._process = 0

    def open(self, widget: str = "stakeholder_map()") -> RealKernel:
        """Open the group's work, show a widget, and return this kernel.

        Args:
            widget: the call on `lab` that makes it.
        """
        self._client.wait_for_ready(timeout=60)
        self._process = int(self.run("import os; print(os.getpid())"))
        self.run("import regiolab; lab = regiolab.open_lab('nl')")
        self._comm = self.run(f"widget = lab.{widget}; print(widget.comm.comm_id)").strip()
        return self

    def run(self, code: str) -> str:
        """Run a cell and return what it printed.

        Raises:
            AssertionError: the cell raised.
        """
        request = self._client.execute(code, allow_stdin=False)
        printed = ""
        for message in self._messages_until_idle(request):
            content = message["content"]
            if message["msg_type"] == "stream":
                printed += content["text"]
            assert message["msg_type"] != "error", "\n".join(content["traceback"])
        return printed

    def send(self, of: str, /, **args: object) -> str:
        """Send a command as the browser would; return the id of the message."""
        self._seq += 1
        command = {
            "type": "command",
            "client": "test",
            "seq": self._seq,
            "name": of,
            "args": args,
        }
        content = {
            "comm_id": self._comm,
            "data": {"method": "custom", "content": command},
        }
        message = self._client.session.msg("comm_msg", content)
        self._client.shell_channel.send(message)
        return str(message["header"]["msg_id"])

    def command(self, of: str, /, **args: object) -> Json:
        """Send a command and return its acknowledgement."""
        self.send(of, **args)
        seq = self._seq
        for message in self._messages(PATIENCE):
            ack = _custom(message)
            if ack and ack.get("type") == "ack" and ack["seq"] == seq:
                return ack
        raise AssertionError(f"no answer to {of}")

    def wait_for_view(self, text: str, within: float) -> float:
        """Wait until the widget shows a text, without running anything; return the seconds."""
        start = monotonic()
        for message in self._messages(within):
            data = message["content"].get("data", {})
            if data.get("method") == "update" and text in str(data.get("state")):
                return monotonic() - start
        raise AssertionError(f"the widget did not show {text!r} within {within} seconds")

    def kill(self) -> None:
        """End the kernel as a machine that is taken away does (SIGKILL)."""
        os.kill(self._process, signal.SIGKILL)
        self._manager.provisioner.process.wait()
        self._client.stop_channels()
        self._manager.cleanup_resources()

    def close(self) -> None:
        """End the kernel."""
        self._client.stop_channels()
        self._manager.shutdown_kernel(now=True)

    def _messages(self, within: float) -> Any:
        until = monotonic() + within
        while (left := until - monotonic()) > 0:
            try:
                yield self._client.get_iopub_msg(timeout=left)
            except Empty:
                return

    def _messages_until_idle(self, request: str) -> Any:
        for message in self._messages(PATIENCE):
            if message["parent_header"].get("msg_id") != request:
                continue
            idle = message["content"].get("execution_state") == "idle"
            if message["msg_type"] == "status" and idle:
                return
            yield message
        raise AssertionError("the kernel did not finish in time")


def kernels_in_turn(home: Path, count: int, warm: WarmKernels | None) -> Iterator[RealKernel]:
    """Open kernels one after the other; the next ones start meanwhile, with nothing open yet."""
    waiting: deque[RealKernel] = deque()
    for number in range(count):
        while len(waiting) < min(STARTING + 1, count - number):
            waiting.append(RealKernel(home, warm))
        yield waiting.popleft().open()


def _custom(message: Json) -> Json | None:
    data = message["content"].get("data", {}) if message["msg_type"] == "comm_msg" else {}
    return data.get("content") if data.get("method") == "custom" else None
