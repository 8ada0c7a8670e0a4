"""Whether the course can be opened on this computer, one plain sentence about each thing."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import socket
import sys
import tempfile
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Final

from regiolab.command.jupyterlab import PORT, check_port_is_free
from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.storage import work_folder

if TYPE_CHECKING:
    from collections.abc import Mapping

PYTHONS: Final = ((3, 11), (3, 14))
"""The oldest and the newest Python that the course was tried with."""

ROOM: Final = 200
"""MB that should be free for the work, its journal and its versions."""

_NAME = re.compile(r"^[A-Za-z0-9][\w.-]*", re.MULTILINE)
_EXTRA = re.compile(r"""extra == ['"]([^'"]+)""")


@dataclass(frozen=True)
class MachineFinding:
    """One thing that was looked at.

    Attributes:
        fine: whether the course can do with it.
        sentence: what was found, and what to do where it is not fine.
    """

    fine: bool
    sentence: InputError


def machine_report() -> list[MachineFinding]:
    """Return what this computer is like, in the order in which one would mend it."""
    home = work_folder().parent
    return [
        python_finding(sys.version_info[:2]),
        packages_finding("regiolab", "lab"),
        rights_finding(home),
        room_finding(home),
        port_finding(PORT),
        websocket_finding(),
        proxy_finding(os.environ),
    ]


def python_finding(version: tuple[int, int]) -> MachineFinding:
    """Whether the course was tried with this Python."""
    oldest, newest = (".".join(map(str, one)) for one in PYTHONS)
    here = ".".join(map(str, version))
    if PYTHONS[0] <= version <= PYTHONS[1]:
        return _fine(N_("Python {version}."), version=here)
    return _wrong(
        N_("Python {version} is not one of {oldest} to {newest}: install one of those."),
        version=here,
        oldest=oldest,
        newest=newest,
    )


def packages_finding(package: str, extra: str) -> MachineFinding:
    """Whether everything that a package needs is installed beside it, an extra of it included."""
    try:
        asked = metadata.requires(package) or []
    except metadata.PackageNotFoundError:
        return _wrong(N_("{package} is not installed: pip install regiolab[lab]."), package=package)
    needed = [one for one in asked if _EXTRA.findall(one) in ([], [extra])]
    names = _NAME.findall("\n".join(needed))
    missing = [name for name in names if not _is_installed(name)]
    if missing:
        return _wrong(
            N_("Missing packages: {names}. Install regiolab again."), names=", ".join(missing)
        )
    return _fine(N_("All packages are there."))


def rights_finding(folder: Path) -> MachineFinding:
    """Whether work can be saved in a folder, as the course saves it: written and then replaced."""
    nearest = _nearest(folder)
    try:
        with tempfile.TemporaryDirectory(dir=nearest, prefix=".regiolab-") as made:
            written = Path(made, "new")
            written.write_text("regiolab", encoding="utf-8")
            written.replace(Path(made, "saved"))
    except OSError:
        return _wrong(
            N_(
                "Nothing may be written in {folder}, so work is not saved there. Open the course "
                "in a folder of your own, such as Documents."
            ),
            folder=str(nearest),
        )
    return _fine(N_("Work is saved in {folder}."), folder=str(folder))


def room_finding(folder: Path) -> MachineFinding:
    """Whether there is room on the disk for the work."""
    free = shutil.disk_usage(_nearest(folder)).free // 1_000_000
    if free >= ROOM:
        return _fine(N_("Free on the disk: {free} MB."), free=free)
    return _wrong(
        N_("Free on the disk: {free} MB. Make room until it is {room} MB or more."),
        free=free,
        room=ROOM,
    )


def port_finding(number: int) -> MachineFinding:
    """Whether JupyterLab can listen on a port of this computer."""
    try:
        check_port_is_free(number)
        with socket.create_server(("127.0.0.1", number)):
            pass
    except InputError as error:
        return MachineFinding(False, error)
    except OSError:
        return _wrong(
            N_(
                "Port {port} may not be opened here: another program keeps it, or the rules of "
                "this computer do. Choose another port: regiolab open --port {other}."
            ),
            port=number,
            other=number + 2,
        )
    return _fine(N_("Port {port} is free."), port=number)


def websocket_finding() -> MachineFinding:
    """Whether a message comes back over a WebSocket on `localhost`, as between page and kernel."""
    try:
        answer = asyncio.run(asyncio.wait_for(_echoed("regiolab"), timeout=10))
    except (OSError, TimeoutError, RuntimeError, ImportError) as error:
        answer = str(error)
    if answer == "regiolab":
        return _fine(N_("Page and kernel can talk (a WebSocket on localhost answers)."))
    return _wrong(
        N_(
            "A WebSocket on localhost does not answer ({reason}), so a page would not reach its "
            "kernel. A firewall or virus scanner may stop it: ask the IT desk to allow it."
        ),
        reason=answer,
    )


def proxy_finding(environment: Mapping[str, str]) -> MachineFinding:
    """Whether a proxy would come between the browser and this computer itself."""
    has_proxy = any(environment.get(name) for name in ("http_proxy", "HTTP_PROXY"))
    around = ",".join(environment.get(name, "") for name in ("no_proxy", "NO_PROXY"))
    if has_proxy and not {"localhost", "*"} & {one.strip() for one in around.split(",")}:
        return _wrong(
            N_(
                "There is a proxy that localhost is no exception to. Set NO_PROXY=localhost, and "
                "in the browser: no proxy for localhost."
            )
        )
    return _fine(N_("No proxy stands between browser and course."))


async def _echoed(message: str) -> str:
    """Return what comes back when a message goes over a WebSocket of a server made for it."""
    from tornado.httpserver import HTTPServer
    from tornado.web import Application
    from tornado.websocket import WebSocketHandler, websocket_connect

    class Echo(WebSocketHandler):
        async def on_message(self, message: str | bytes) -> None:
            await self.write_message(message)

    with socket.create_server(("localhost", 0)) as listening:
        server = HTTPServer(Application([("/", Echo)]))
        listening.setblocking(False)
        server.add_sockets([listening])
        number = listening.getsockname()[1]
        connection = await websocket_connect(f"ws://localhost:{number}/", connect_timeout=5)
        try:
            await connection.write_message(message)
            return str(await connection.read_message())
        finally:
            connection.close()
            server.stop()


def _nearest(folder: Path) -> Path:
    return next(one for one in (folder, *folder.parents) if one.is_dir())


def _is_installed(name: str) -> bool:
    try:
        metadata.version(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def _fine(message: str, **values: object) -> MachineFinding:
    return MachineFinding(True, InputError(message, None, "en", **values))


def _wrong(message: str, **values: object) -> MachineFinding:
    return MachineFinding(False, InputError(message, None, "en", **values))
