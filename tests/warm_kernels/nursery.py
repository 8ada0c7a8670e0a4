"""A process that has read our code and opened nothing; each kernel it gives is a copy of it.

    python nursery.py FD

`FD` is a listening socket. Who connects (`stand_in.py`) sends its three streams and then, as a
line of JSON, command line, environment and folder; the copy becomes an IPython kernel with those.
The answer is a line with the number of the process and, once that has ended, one with its exit
code. A kernel is killed when its stand-in is gone; all of them, and this process, when the other
end of the standard input is.
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import selectors
import signal
import socket
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

READ_BEFOREHAND = (
    "ipykernel.kernelapp",
    "ipykernel.ipkernel",
    "ipykernel.zmqshell",
    "regiolab.lab",
    "pandas",
    "matplotlib.figure",
    "matplotlib.backends.backend_agg",
    "matplotlib.backends.backend_svg",
)
"""What every kernel of a lesson imports sooner or later."""

_PR_SET_PDEATHSIG = 1
_THREADS = Path("/proc/self/task")

Order = dict[str, Any]


class Nursery:
    """Gives kernels until nobody needs them any more.

    Args:
        door: the listening socket.
    """

    def __init__(self, door: socket.socket) -> None:
        self._door = door
        self._selector = selectors.DefaultSelector()
        self._selector.register(door, selectors.EVENT_READ, self._welcome)

    def serve(self) -> Order | None:
        """Return an order in the copy that is to become its kernel, and None at the end."""
        self._selector.register(sys.stdin, selectors.EVENT_READ)
        while True:
            for key, _ in self._selector.select():
                if key.fileobj is sys.stdin:
                    return None
                if order := key.data():
                    return order

    def _welcome(self) -> Order | None:
        """Make a kernel for whoever is at the door."""
        stand_in, _ = self._door.accept()
        _, streams, _, _ = socket.recv_fds(stand_in, 1, 3)
        with stand_in.makefile("r", encoding="utf-8") as words:
            said = words.readline()
        if not said:  # it was killed before it could ask
            for stream in streams:
                os.close(stream)
            stand_in.close()
            return None
        order: Order = json.loads(said)
        threads = [*_THREADS.iterdir()]
        assert len(threads) == 1, f"a copy would lack threads of this process: {threads}"
        kernel = os.fork()
        if kernel == 0:
            self._let_go()
            _take_over(streams)
            return order
        for stream in streams:
            os.close(stream)
        _Child(kernel, stand_in, self._selector)
        return None

    def _let_go(self) -> None:
        """In the copy: close what belongs to the nursery alone."""
        for key in self._selector.get_map().values():
            if key.fd != sys.stdin.fileno():
                os.close(key.fd)
        self._selector.close()


class _Child:
    """A kernel and its stand-in: each hears of the other's end.

    Args:
        kernel: the process.
        stand_in: the connection with who asked for it.
        selector: what the nursery listens to.
    """

    def __init__(
        self, kernel: int, stand_in: socket.socket, selector: selectors.BaseSelector
    ) -> None:
        self._kernel = kernel
        self._stand_in = stand_in
        self._selector = selector
        self._end = os.pidfd_open(kernel)
        selector.register(self._end, selectors.EVENT_READ, self._tell)
        selector.register(stand_in, selectors.EVENT_READ, self._kill)
        self._say(kernel)

    def _kill(self) -> None:
        """The stand-in is gone."""
        self._selector.unregister(self._stand_in)
        os.kill(self._kernel, signal.SIGKILL)

    def _tell(self) -> None:
        """The kernel has ended."""
        self._selector.unregister(self._end)
        os.close(self._end)
        _, status = os.waitpid(self._kernel, 0)
        self._say(abs(os.waitstatus_to_exitcode(status)))
        if self._stand_in in self._selector.get_map():
            self._selector.unregister(self._stand_in)
        self._stand_in.close()

    def _say(self, number: int) -> None:
        try:
            self._stand_in.sendall(f"{number}\n".encode())
        except OSError:  # it has gone meanwhile
            return


def _take_over(streams: list[int]) -> None:
    """In the copy: die with the nursery, and speak through the stand-in's streams."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    os.setsid()
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)


def become_kernel(order: Order) -> None:
    """Do what `python -m ipykernel_launcher` does, after its imports."""
    os.environ.clear()
    os.environ.update(order["environment"])
    os.chdir(order["folder"])
    parent = f"--IPKernelApp.parent_handle={os.getppid()}"
    # A page asks a kernel for its widgets; ipywidgets answers where it was read inside a kernel.
    answers = "--IPKernelApp.extra_extensions=ipywidgets"
    sys.argv = ["ipykernel_launcher", *order["arguments"], parent, answers]
    import_module("ipykernel.kernelapp").launch_new_instance()


def main(door: int) -> None:
    """Read our code, then give kernels; in each kernel, be that."""
    del sys.path[0]  # this folder: a kernel doesn't know it
    for module in READ_BEFOREHAND:
        import_module(module)
    gc.collect()
    gc.freeze()  # what is read is shared between the copies as long as nobody touches it
    with socket.socket(fileno=door) as listening:
        nursery = Nursery(listening)
        if order := nursery.serve():
            become_kernel(order)


if __name__ == "__main__":
    main(int(sys.argv[1]))
