"""A real JupyterHub on this machine: a proxy, a hub, and a server of its own for each person.

The spawner is the hub's own simple one: all servers run as the user who starts this, so it says
nothing about containers or accounts. Each server has our settings, as an installed package has.
"""

from __future__ import annotations

import asyncio
import json
import os
import secrets
import shutil
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import psutil
from tornado.httpclient import AsyncHTTPClient, HTTPClientError, HTTPRequest

from tools.bench.hub.ports import free_ports

if TYPE_CHECKING:
    from collections.abc import Mapping

COURSE: Final = Path(__file__).parents[3]

HOW_TO_GET_THEM: Final = (
    "not measured: this needs JupyterHub and its proxy. Get them with\n"
    "    .venv/bin/python -m pip install jupyterhub\n"
    "    npm install --prefix build/hub configurable-http-proxy@4\n"
    "  or say where they are in $REGIOLAB_JUPYTERHUB and $REGIOLAB_HTTP_PROXY (the programs)."
)
_PATIENCE: Final = 120.0
_CONFIGURATION: Final = '''\
"""Made by tools/bench/hub/running.py."""
c = get_config()
told = {told!r}
c.JupyterHub.bind_url = f"http://127.0.0.1:{{told['port']}}"
c.JupyterHub.hub_bind_url = f"http://127.0.0.1:{{told['hub_port']}}"
c.JupyterHub.cleanup_servers = True
c.JupyterHub.db_url = "sqlite:///hub.sqlite"
c.JupyterHub.concurrent_spawn_limit = 0
c.ConfigurableHTTPProxy.command = [told["proxy"]]
c.ConfigurableHTTPProxy.api_url = f"http://127.0.0.1:{{told['api_port']}}"
c.ConfigurableHTTPProxy.auth_token = told["proxy_token"]
c.JupyterHub.spawner_class = "simple"
c.SimpleLocalProcessSpawner.home_dir_template = told["folder"] + "/home-{{username}}"
c.JupyterHub.authenticator_class = "dummy"
c.Authenticator.allow_all = True
c.Spawner.cmd = told["single_user"]
c.Spawner.args = ["--allow-root"]
c.Spawner.notebook_dir = told["course"]
c.Spawner.http_timeout = c.Spawner.start_timeout = 300
c.Spawner.environment = {{
    **told["environment"],
    "REGIOLAB_HOME": lambda spawner: told["folder"] + "/made-by-" + spawner.user.name,
}}
c.JupyterHub.services = [{{"name": "bench", "api_token": told["token"]}}]
c.JupyterHub.load_roles = [
    {{"name": "bench", "services": ["bench"], "scopes": ["admin:users", "admin:servers", "tokens"]}}
]
'''


class HubError(Exception):
    """The hub did not start, or refused what was asked; the message says what it wrote."""


def find_jupyterhub() -> Path | None:
    """Return the program `jupyterhub`: the one that was named, beside this Python, or any."""
    return _found("REGIOLAB_JUPYTERHUB", "jupyterhub", Path(sys.executable).parent)


def find_proxy() -> Path | None:
    """Return the program `configurable-http-proxy`, looked for in the same way."""
    folder = COURSE / "build" / "hub" / "node_modules" / ".bin"
    return _found("REGIOLAB_HTTP_PROXY", "configurable-http-proxy", folder)


class RunningHub:
    """A hub on a free port.

    Args:
        folder: an empty folder for its files and those of everybody on it.
        jupyterhub, proxy: the programs.

    Attributes:
        handed_in: the folder in which all groups hand in.
    """

    def __init__(self, folder: Path, jupyterhub: Path, proxy: Path) -> None:
        self._folder = folder
        self._jupyterhub = jupyterhub
        self._log = folder / "hub.log"
        self.handed_in = folder / "handed-in"
        self.handed_in.mkdir()
        self._port, hub_port, api_port = free_ports(3)
        self._token = secrets.token_hex(16)
        self._process: psutil.Popen | None = None
        told = {
            "folder": str(folder),
            "course": str(COURSE),
            "port": self._port,
            "hub_port": hub_port,
            "api_port": api_port,
            "token": self._token,
            "proxy": str(proxy),
            "proxy_token": secrets.token_hex(16),
            "single_user": [str(jupyterhub.with_name("jupyterhub-singleuser"))],
            "environment": {**_environment(), "REGIOLAB_HAND_IN": str(self.handed_in)},
        }
        (folder / "config.py").write_text(_CONFIGURATION.format(told=told), encoding="utf-8")

    @property
    def address(self) -> str:
        """Where its proxy listens, without a slash at the end."""
        return f"http://127.0.0.1:{self._port}"

    async def start(self) -> None:
        """Start and wait until it answers.

        Raises:
            HubError: it does not.
        """
        with self._log.open("ab") as log:
            self._process = psutil.Popen(
                [str(self._jupyterhub), "-f", "config.py"],
                cwd=self._folder,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        until = asyncio.get_running_loop().time() + _PATIENCE
        while asyncio.get_running_loop().time() < until and self._process.poll() is None:
            try:
                await self.ask("GET", "/users")
            except (OSError, HTTPClientError, HubError):
                await asyncio.sleep(0.2)
            else:
                return
        raise HubError(f"the hub does not start:\n{self.written()}")

    def stop(self) -> None:
        """End the hub, its proxy and every server and kernel."""
        if self._process is not None:
            ended = [*self._process.children(recursive=True), self._process]
            for process in ended:
                with suppress(psutil.NoSuchProcess):
                    process.kill()
            psutil.wait_procs(ended, timeout=30)

    def written(self) -> str:
        """Return the end of what hub and servers wrote."""
        return self._log.read_text(errors="replace")[-4000:]

    def processes(self) -> dict[str, list[psutil.Process]]:
        """Return hub and proxy under "", and server and kernels of each person by name.

        Raises:
            HubError: it was not started.
        """
        if self._process is None:
            raise HubError("the hub does not run")
        found: dict[str, list[psutil.Process]] = {"": [self._process]}
        for child in self._process.children():
            if any("singleuser" in word for word in child.cmdline()):
                name = child.environ()["JUPYTERHUB_USER"]
                found[name] = [child, *child.children(recursive=True)]
            else:
                found[""].append(child)
        return found

    async def server_of(self, person: str) -> str:
        """Make an account, start its server, wait until it is ready; return a token for it."""
        await self.ask("POST", f"/users/{person}")
        made = await self.ask("POST", f"/users/{person}/tokens", {"note": "bench"})
        await self.ask("POST", f"/users/{person}/server")
        while not (await self.ask("GET", f"/users/{person}"))["servers"].get("", {}).get("ready"):
            await asyncio.sleep(0.2)
        return str(made["token"])

    async def ask(self, method: str, path: str, sent: Mapping[str, Any] | None = None) -> Any:
        """Ask the hub's API.

        Raises:
            HubError: it refused.
        """
        answer = await AsyncHTTPClient().fetch(
            HTTPRequest(
                f"{self.address}/hub/api{path}",
                method,
                {"Authorization": f"token {self._token}"},
                json.dumps(sent or {}) if method == "POST" else None,
                request_timeout=_PATIENCE,
            ),
            raise_error=False,
        )
        if answer.code >= 400:
            raise HubError(f"{method} {path}: {answer.code} {answer.reason}")
        return json.loads(answer.body) if answer.body else None


def _environment() -> dict[str, str]:
    """Return what makes a server find the course and its settings as they are in this folder."""
    deploy, prefix = str(COURSE / "deploy"), Path(sys.prefix)
    inherited = {name: os.environ[name] for name in ("PYTHONPATH",) if name in os.environ}
    paths = [str(COURSE), *inherited.get("PYTHONPATH", "").split(os.pathsep)]
    return {
        "PYTHONPATH": os.pathsep.join(path for path in paths if path),
        # JupyterHub may stand in another environment than the one this runs in.
        "JUPYTER_PATH": os.pathsep.join([deploy, str(prefix / "share" / "jupyter")]),
        "JUPYTER_CONFIG_PATH": os.pathsep.join([deploy, str(prefix / "etc" / "jupyter")]),
        "JUPYTERLAB_DIR": str(prefix / "share" / "jupyter" / "lab"),
        "REGIOLAB_RAISE": "",
    }


def _found(variable: str, name: str, beside: Path) -> Path | None:
    named = os.environ.get(variable)
    if named:
        return Path(named) if Path(named).exists() else None
    near = beside / name
    if near.exists():
        return near
    path = shutil.which(name)
    return Path(path) if path else None
