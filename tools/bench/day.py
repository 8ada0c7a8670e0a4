"""One person through all ten lessons and back in one kernel: the memory of server and kernel."""

from __future__ import annotations

import json
import tempfile
import urllib.request
from pathlib import Path
from typing import Any

import psutil
from jupyter_client.blocking.client import BlockingKernelClient

from regiolab.course.lessons import lessons
from tools.bench.kernel import BARE, code_cells

AIM = 1.5
"""So many times the bare server and kernel a day may take."""


def main() -> None:
    """Print memory (PSS) of a bare server with one kernel, and of ours after the day."""
    names = [one.stem for one in lessons()]
    day = [cell for name in [*names, *reversed(names)] for cell in code_cells(name)]
    bare, ours = megabytes(BARE), megabytes(day)
    print("Memory of a server with one kernel (PSS), without a page")
    print(f"  bare, pandas and matplotlib imported: {bare:.0f} MB")
    print(f"  all ten lessons and back: {ours:.0f} MB, {ours / bare:.2f} times (aim {AIM})")


def megabytes(cells: list[str]) -> float:
    """Run cells in one kernel of a new server; return the memory of both in MB (PSS)."""
    from tests.browser.jupyter_server import JupyterServer

    with tempfile.TemporaryDirectory() as folder:
        server = JupyterServer(Path(folder))
        server.start()
        try:
            address = f"{server.address}/api/kernels"
            request = urllib.request.Request(address, b"{}", method="POST")  # noqa: S310
            with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310
                kernel = json.load(answer)["id"]
            client = BlockingKernelClient()
            client.load_connection_file(str(_connection_file(Path(folder), kernel)))
            client.start_channels()
            client.wait_for_ready(timeout=60)
            for cell in cells:
                reply: dict[str, Any] = client.execute(cell, reply=True, timeout=120)
                if reply["content"]["status"] != "ok":
                    raise RuntimeError("\n".join(reply["content"]["traceback"]))
            client.stop_channels()
            return _memory(server.port) / 1e6
        finally:
            server.stop()


def _connection_file(folder: Path, kernel: str) -> Path:
    return next(folder.rglob(f"kernel-{kernel}.json"))


def _memory(port: int) -> float:
    """Return the memory of the server on a port and of its kernels, in bytes."""
    (server,) = [
        process
        for process in psutil.Process().children()
        if f"--ServerApp.port={port}" in process.cmdline()
    ]
    processes = [server, *server.children(recursive=True)]
    return float(sum(one.memory_full_info().pss for one in processes))
