"""The WebSocket between a page and its kernel: cells and widgets, as JupyterLab sends them."""

from __future__ import annotations

import asyncio
import json
import uuid
from typing import TYPE_CHECKING, Any, Final

from tornado.websocket import WebSocketClientConnection, websocket_connect

if TYPE_CHECKING:
    from collections.abc import Awaitable, Mapping

    from tornado.httpclient import HTTPRequest

Json = dict[str, Any]
PATIENCE: Final = 120.0
"""Seconds after which a person has given up."""

_LARGEST: Final = 100_000_000


class PersonError(Exception):
    """Something that a person asked for went wrong; the message says what."""


class KernelLine:
    """One WebSocket, made by `connected`."""

    def __init__(self, socket: WebSocketClientConnection, session: str) -> None:
        self.bytes_read = 0
        self._socket = socket
        self._session = session
        self._seq = 0
        self._cells: dict[str, _Cell] = {}
        self._asked: dict[tuple[str, int], asyncio.Future[Json]] = {}
        self._listening = asyncio.create_task(self._listen())

    @classmethod
    async def connected(cls, request: HTTPRequest, session: str) -> KernelLine:
        """Connect, and wait for the first answer of the kernel.

        Raises:
            PersonError: it does not answer.
        """
        line = cls(await websocket_connect(request, max_message_size=_LARGEST), session)
        await line._reply("kernel_info_request", {}, "the first answer of the kernel")
        return line

    async def run(self, code: str) -> str:
        """Run a cell and return the id of the comm of the widget that it shows, if any.

        Raises:
            PersonError: the cell failed, or took too long.
        """
        asked = {"code": code, "silent": False}
        cell = await self._reply("execute_request", asked, f"running {code!r}")
        if cell.error:
            raise PersonError(f"{code!r}: {cell.error}")
        return cell.widget

    async def command(self, comm: str, of: str, args: Mapping[str, object]) -> Json:
        """Send a command of a widget and return its acknowledgement.

        Raises:
            PersonError: it was never answered.
        """
        self._seq += 1
        command = {
            "type": "command",
            "client": self._session,
            "seq": self._seq,
            "name": of,
            "args": args,
        }
        answer: asyncio.Future[Json] = asyncio.get_running_loop().create_future()
        self._asked[comm, self._seq] = answer
        data = {"method": "custom", "content": command}
        self._send("comm_msg", {"comm_id": comm, "data": data})
        return await _within(answer, of)

    def close(self) -> None:
        """Close the WebSocket."""
        self._listening.cancel()
        self._socket.close()

    async def _reply(self, kind: str, content: Json, what: str) -> _Cell:
        cell = _Cell()
        self._cells[self._send(kind, content)] = cell
        await _within(cell.done, what)
        return cell

    def _send(self, kind: str, content: Json) -> str:
        identifier = uuid.uuid4().hex
        header = {
            "msg_id": identifier,
            "msg_type": kind,
            "session": self._session,
            "username": "bench",
            "version": "5.4",
        }
        message = {"header": header, "parent_header": {}, "metadata": {}, "content": content}
        self._socket.write_message(json.dumps({**message, "channel": "shell", "buffers": []}))
        return identifier

    async def _listen(self) -> None:
        while (written := await self._socket.read_message()) is not None:
            self.bytes_read += len(written)
            if isinstance(written, str):
                self._hear(json.loads(written))

    def _hear(self, message: Json) -> None:
        content, kind = message["content"], message["msg_type"]
        cell = self._cells.get(message["parent_header"].get("msg_id", ""))
        if kind == "comm_msg" and content["data"].get("method") == "custom":
            told = content["data"]["content"]
            answer = self._asked.get((content["comm_id"], told.get("seq", 0)))
            if answer is not None and told.get("type") == "ack" and not answer.done():
                answer.set_result(told)
        elif cell is not None:
            cell.hear(kind, content)


class _Cell:
    """A cell that runs: what it shows, how it failed, and when it is done."""

    def __init__(self) -> None:
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.error = ""
        self.widget = ""

    def hear(self, kind: str, content: Json) -> None:
        """Take in a message that belongs to it."""
        if kind in ("display_data", "execute_result"):
            shown = content["data"].get("application/vnd.jupyter.widget-view+json", {})
            self.widget = shown.get("model_id", self.widget)
        elif kind == "error":
            self.error = f"{content['ename']}: {content['evalue']}"
        elif kind == "status" and content["execution_state"] == "idle" and not self.done.done():
            self.done.set_result(None)


async def _within(answer: Awaitable[Any], what: str) -> Any:
    try:
        return await asyncio.wait_for(answer, PATIENCE)
    except TimeoutError as error:
        raise PersonError(f"no answer within {PATIENCE:.0f} s: {what}") from error
