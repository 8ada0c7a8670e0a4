"""A real JupyterLab, or another front end, on a copy of the notebooks, as a participant has it."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import nbformat
import psutil
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from regiolab.model import Workspace
from regiolab.storage import StoredWorkspace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.warm_kernels.warm_kernels import WarmKernels

COURSE = Path(__file__).parents[2]

# Voilà and Notebook 7 bring something along for JupyterLab too, which participants do not have.
_NOT_OURS = ("@jupyter-notebook/lab-extension", "@voila-dashboards/jupyterlab-preview")
_LAB = (
    "lab",
    # The tests look at the state of the cells and change the theme through it.
    "--LabApp.expose_app_in_browser=True",
    "--ServerApp.jpserver_extensions={'notebook': False, 'voila.server_extension': False}",
)

NOTEBOOK = ("notebook",)
"""The words after `jupyter` for Notebook 7, on whose server Voilà is too."""


class JupyterServer:
    """One server on a fixed port; it can be stopped and started again on that port.

    Args:
        folder: an empty folder; the notebooks are copied into it and the work is kept in it.
        warm: where its kernels come from; without it they start as they do for people.
        front_end: the words after `jupyter` that start it.
    """

    def __init__(
        self, folder: Path, warm: WarmKernels | None = None, front_end: Sequence[str] = _LAB
    ) -> None:
        self._front_end = front_end
        self.root = folder / "course"
        self.home = folder / "home"
        self._settings = folder / "settings"
        self._data = [folder / "data", *([warm.data] if warm else [])]
        self.port = _free_port()
        self.address = f"http://localhost:{self.port}"
        self._log = folder / "server.log"
        self._process: psutil.Popen | None = None
        self.starts = 0
        """How often it was started."""
        page = self._settings / "config/labconfig/page_config.json"
        page.parent.mkdir(parents=True)
        page.write_text(json.dumps({"disabledExtensions": dict.fromkeys(_NOT_OURS, True)}))
        self.put_notebooks_back()

    @property
    def runs(self) -> bool:
        """Whether the server was started and not stopped."""
        return self._process is not None

    def start(self) -> None:
        """Start and wait until it answers."""
        self.starts += 1
        environment = {
            **os.environ,
            "REGIOLAB_HOME": str(self.home),
            "REGIOLAB_RAISE": "",
            # The extension as it is in this folder, whatever was installed before.
            "JUPYTER_PATH": os.pathsep.join(map(str, [COURSE / "deploy", *self._data])),
            "JUPYTER_CONFIG_DIR": str(self._settings / "config"),
            "JUPYTER_RUNTIME_DIR": str(self._settings / "runtime"),
            "JUPYTERLAB_SETTINGS_DIR": str(self._settings / "settings"),
            "JUPYTERLAB_WORKSPACES_DIR": str(self._settings / "workspaces"),
            "PYDEVD_DISABLE_FILE_VALIDATION": "1",
        }
        command = [
            *(sys.executable, "-m", "jupyter", *self._front_end, "--no-browser", "--allow-root"),
            f"--ServerApp.port={self.port}",
            "--ServerApp.port_retries=0",
            f"--ServerApp.root_dir={self.root}",
            "--IdentityProvider.token=",
            "--ServerApp.disable_check_xsrf=True",
        ]
        with self._log.open("ab") as log:
            self._process = psutil.Popen(
                command, env=environment, stdout=log, stderr=log, start_new_session=True
            )
        for _ in range(600):
            if self._process.poll() is not None:
                raise RuntimeError(self._log.read_text())
            if self._answers():
                return
        raise RuntimeError("JupyterLab does not answer:\n" + self._log.read_text())

    def stop(self) -> None:
        """End the server and every kernel at once, as a machine that is taken away."""
        if self._process is not None:
            ended = [*self._process.children(recursive=True), self._process]
            for process in ended:
                process.kill()
            psutil.wait_procs(ended, timeout=30)
            self._process = None

    def kernels(self) -> list[dict[str, Any]]:
        """Return what the server says of its kernels."""
        with urllib.request.urlopen(f"{self.address}/api/kernels", timeout=10) as answer:  # noqa: S310
            kernels: list[dict[str, Any]] = json.load(answer)
        return kernels

    def kill_kernels(self) -> None:
        """Kill every kernel without warning; the server notices and starts them again."""
        killed = self._kernel_processes()
        for kernel in killed:
            kernel.kill()
        psutil.wait_procs(killed, timeout=30)

    def end_kernels(self) -> None:
        """End every kernel, as the server does with one that was idle for long."""
        for kernel in self.kernels():
            self._ask("DELETE", f"/api/kernels/{kernel['id']}")

    def restart_kernels(self) -> None:
        """Restart every kernel, as somebody on another page does."""
        for kernel in self.kernels():
            self._ask("POST", f"/api/kernels/{kernel['id']}/restart")

    @contextmanager
    def silent_kernels(self) -> Iterator[None]:
        """Stop every kernel for a while, as a machine does that is far too busy.

        One that was killed meanwhile stays away.
        """
        stopped = self._kernel_processes()
        for kernel in stopped:
            kernel.suspend()
        yield
        for kernel in stopped:
            if kernel.is_running():
                kernel.resume()

    @contextmanager
    def kernel(self, argv: list[str]) -> Iterator[None]:
        """Start kernels with this command line for a while."""
        spec = self._data[0] / "kernels/python3/kernel.json"
        spec.parent.mkdir(parents=True)
        told = {"argv": argv, "display_name": "Python 3 (ipykernel)", "language": "python"}
        spec.write_text(json.dumps(told), encoding="utf-8")
        yield
        shutil.rmtree(spec.parent)

    def clean(self) -> None:
        """Give the next test an untouched course: no kernel, no work, the notebooks as they were.

        A server that a test stopped is started again.
        """
        if not self.runs:
            self.start()
        self.end_kernels()
        # A kernel that ends may still write: the next test must find nothing.
        while self.home.exists():
            shutil.rmtree(self.home, ignore_errors=True)
        self.put_notebooks_back()

    def put_notebooks_back(self) -> None:
        """Copy the notebooks anew, in the folders that are there: JupyterLab looks at them."""
        for kind in ("notebooks", "exercises", "solutions"):
            course, copies = COURSE / kind, self.root / kind
            for copy in sorted(copies.rglob("*"), reverse=True):
                if not (course / copy.relative_to(copies)).exists():
                    copy.rmdir() if copy.is_dir() else copy.unlink()
            shutil.copytree(course, copies, dirs_exist_ok=True)
        (self.root / "guide/nl").mkdir(parents=True, exist_ok=True)
        for notebook in COURSE.glob("guide/nl/*.ipynb"):
            shutil.copy(notebook, self.root / "guide/nl")

    def write_notebook(self, name: str, *code: str, text: str = "") -> str:
        """Write a notebook with a cell per piece of code, and return its path.

        Args:
            name: of the file, without ending.
            code: what stands in each cell.
            text: a text cell on top, where not empty.
        """
        cells = [new_markdown_cell(text)] if text else []
        cells += [new_code_cell(piece) for piece in code]
        kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
        notebook = new_notebook(cells=cells, metadata={"kernelspec": kernel})
        nbformat.write(notebook, self.root / "notebooks" / f"{name}.ipynb")
        return f"{name}.ipynb"

    def put_beside_the_lessons(self, path: str) -> str:
        """Copy a notebook of the course that is no lesson, and return the path of the copy.

        Args:
            path: in the course, such as `guide/nl/00_start.ipynb`.
        """
        name = path.replace("/", "-")
        shutil.copy(COURSE / path, self.root / "notebooks" / name)
        return name

    def mark_cell(self, path: str, code: str, **metadata: Any) -> None:
        """Give the cell with this code metadata, such as `deletable=False`."""
        file = self.root / "notebooks" / path
        notebook = nbformat.read(file, as_version=4)
        for cell in notebook.cells:
            if cell.source == code:
                cell.metadata.update(metadata)
        nbformat.write(notebook, file)

    def work(self, language: str = "nl", name: str = "regio") -> StoredWorkspace:
        """Open the work beside the kernels, as one more of them."""
        return StoredWorkspace(self.home / name, "Onze regio", language)

    def empty_work(self) -> None:
        """Take away everything that was made, while the kernels run; they follow."""
        stored = self.work()
        stored.workspace.replace_content(Workspace.new("Onze regio"), "open a file", {})

    def _kernel_processes(self) -> list[psutil.Process]:
        assert self._process is not None
        return [
            process
            for process in self._process.children(recursive=True)
            if "ipykernel_launcher" in process.cmdline()
        ]

    def _ask(self, method: str, path: str) -> None:
        request = urllib.request.Request(f"{self.address}{path}", method=method)  # noqa: S310
        with urllib.request.urlopen(request, timeout=60):  # noqa: S310
            pass

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.address}/api/status", timeout=0.5):  # noqa: S310
                return True
        except OSError:
            return self._wait_a_little()

    def _wait_a_little(self) -> bool:
        """Give the process a moment: waiting for its end, which must not come."""
        assert self._process is not None
        try:
            self._process.wait(timeout=0.2)
        except (subprocess.TimeoutExpired, psutil.TimeoutExpired):
            return False
        return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("localhost", 0))
        return int(probe.getsockname()[1])
