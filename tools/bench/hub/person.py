"""One person at a page: what the browser asks of a server, without drawing anything."""

from __future__ import annotations

import asyncio
import json
import re
import uuid
from typing import TYPE_CHECKING, Any, Final

from tornado.httpclient import AsyncHTTPClient, HTTPRequest

from tools.bench.hub.kernel_line import PATIENCE, Json, KernelLine, PersonError

if TYPE_CHECKING:
    from tools.bench.hub.measuring import Times

_PING_EVERY: Final = 60.0
"""Seconds: each widget in sight says so, as `SPEAK_EVERY` of web/kit/line.ts has it."""

_COPY_AFTER: Final = 1.5
"""Seconds: the browser fetches a copy of what changed, as `AFTER` of web/frame/use_copies.ts."""


class Person:
    """A person with a server, one kernel for all lessons, and the widgets of those.

    Args:
        name: of the account.
        address: of the server of this person, without a slash at the end.
        token: for that server.
        times: where is written how long each action took.
    """

    def __init__(self, name: str, address: str, token: str, times: Times) -> None:
        self.name = name
        self._times = times
        self._address = address
        self._headers = {"Authorization": f"token {token}"}
        self._session = uuid.uuid4().hex
        self._kernel = ""
        self._line: KernelLine | None = None
        self._widgets: dict[str, str] = {}
        self._speaking: asyncio.Task[None] | None = None
        self._copying: asyncio.Task[None] | None = None

    @property
    def line(self) -> KernelLine:
        """The line to the kernel.

        Raises:
            PersonError: no lesson is open yet.
        """
        if self._line is None:
            raise PersonError("no lesson is open")
        return self._line

    async def open_lesson(self, path: str, cells: list[str]) -> None:
        """Open a lesson and run all its cells; the page itself comes the first time only.

        Args:
            path: of the notebook in the course.
            cells: the code of each.

        Raises:
            PersonError: the server refused, or a cell failed.
        """
        if self._line is None:
            with self._times.of("page"):
                await self._page(f"/doc/tree/{path}")
            with self._times.of("kernel"):
                await self._connect(path)
        else:
            await self._ask("POST", "/api/sessions", _session(path, {"id": self._kernel}))
        await self._ask("GET", f"/api/contents/{path}")
        with self._times.of("lesson"):
            for code in cells:
                widget = await self.line.run(code)
                if widget:
                    self._widgets[code.splitlines()[-1].removeprefix("lab.")] = widget

    async def command(self, widget: str, of: str, /, **args: object) -> Json:
        """Send a command of a widget and return the data of its acknowledgement.

        Args:
            widget: the call on `lab` that made it.
            of: the name of the command.
            args: of the command.

        Raises:
            PersonError: it was refused, not saved, or never answered.
        """
        comm = self._widgets[widget]
        with self._times.of("change"):
            ack = await self.line.command(comm, of, args)
        if not ack["ok"] or ack.get("saved") is False:
            raise PersonError(f"{widget}: {of}: {ack.get('error') or ack.get('message')}")
        if self._copying is None or self._copying.done():
            self._copying = asyncio.create_task(self._copy(comm))
        found: Json = ack.get("data") or {}
        return found

    async def leave(self) -> None:
        """Close the page."""
        for task in (self._speaking, self._copying):
            if task is not None:
                task.cancel()
        if self._line is not None:
            self._times.bytes_read += self._line.bytes_read
            self._line.close()

    async def _page(self, path: str) -> None:
        written = await self._fetch("GET", self._address + path)
        server = "/".join(self._address.split("/", 3)[:3])
        for source in re.findall(r'<script[^>]* src="([^"]+)"', written.decode()):
            await self._fetch("GET", server + source.replace("&amp;", "&"))

    async def _connect(self, path: str) -> None:
        made = await self._ask("POST", "/api/sessions", _session(path, {"name": "python3"}))
        self._kernel = made["kernel"]["id"]
        socket = f"{self._address.replace('http', 'ws', 1)}/api/kernels/{self._kernel}/channels"
        request = HTTPRequest(f"{socket}?session_id={self._session}", headers=self._headers)
        self._line = await KernelLine.connected(request, self._session)
        self._speaking = asyncio.create_task(self._speak())

    async def _speak(self) -> None:
        """Say for each widget every minute that its page is in sight, at the page's own pace."""
        while True:
            await asyncio.sleep(_PING_EVERY)
            for comm in list(self._widgets.values()):
                with self._times.of("ping"):
                    await self.line.command(comm, "ping", {})

    async def _copy(self, comm: str) -> None:
        await asyncio.sleep(_COPY_AFTER)
        with self._times.of("copy"):
            await self.line.command(comm, "copy", {})

    async def _ask(self, method: str, path: str, sent: Json | None = None) -> Any:
        return json.loads(await self._fetch(method, self._address + path, sent))

    async def _fetch(self, method: str, address: str, sent: Json | None = None) -> bytes:
        body = json.dumps(sent) if sent is not None else None
        request = HTTPRequest(address, method, self._headers, body, request_timeout=PATIENCE)
        answer = await AsyncHTTPClient().fetch(request, raise_error=False)
        if answer.code >= 400:
            raise PersonError(f"{method} {address}: {answer.code} {answer.reason}")
        return bytes(answer.body)


def _session(path: str, kernel: Json) -> Json:
    return {"path": path, "name": path.rsplit("/", 1)[-1], "type": "notebook", "kernel": kernel}
