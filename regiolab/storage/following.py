"""Follow what other kernels save, while this one is idle."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from regiolab.storage.stored_workspace import StoredWorkspace

INTERVAL = 0.25
"""Seconds between two looks at the file; one look is one `stat`."""

SILENT_AFTER = 200.0
"""Seconds without a word of a page: then nobody watches, and following would only keep the server
from seeing that this kernel is idle. A page in sight speaks every minute."""

_tasks: set[asyncio.Task[None]] = set()


def keep_following(stored: StoredWorkspace) -> None:
    """Look at the file four times a second, as long as this kernel runs.

    Without a running event loop (a plain script) nothing is started: the file is looked at
    before every change anyway.
    """
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return
    task = loop.create_task(_follow(stored))
    _tasks.add(task)
    task.add_done_callback(_tasks.discard)


async def _follow(stored: StoredWorkspace) -> None:
    while True:
        await asyncio.sleep(INTERVAL)
        if stored.silent_for > SILENT_AFTER and stored.problem is None:
            continue
        try:
            stored.follow()
        except Exception as error:
            loop = asyncio.get_running_loop()
            loop.call_exception_handler({"message": "Following failed", "exception": error})
