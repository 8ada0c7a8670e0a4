"""Files of the site, for a kernel in a browser: the edition without a server.

There `sys.platform` is `emscripten` and the kernel runs in a script of the site; what it asks, it
asks of the same site.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any, Final

IN_BROWSER: Final = sys.platform == "emscripten"
"""Whether this kernel runs in a page, without processes and without a server."""

_SITE_PARTS: Final = ("/extensions/", "/build/")
"""Folders of the site that hold the script a kernel runs in."""


def site_of(address: str) -> str:
    """Return the address of the site from that of the script a kernel runs in."""
    for part in _SITE_PARTS:
        address = address.split(part, 1)[0]
    return address


def site_file(place: str) -> bytes | None:
    """Return a file of the site, `None` when it is not there or cannot be reached.

    Args:
        place: from where the site begins, such as `figures/growth/nl/base.json.gz`.
    """
    request = asked("GET", place, None, kind="arraybuffer")
    return None if request is None else bytes(request.response.to_py())


def asked(method: str, place: str, body: str | None, *, kind: str = "") -> Any:
    """Ask the site something and wait; return the request with its answer, `None` for none.

    Args:
        method: of HTTP.
        place: from where the site begins.
        body: what goes along.
        kind: of the answer, such as `arraybuffer`; by default a text.
    """
    browser = import_module("js")
    try:
        request = browser.XMLHttpRequest.new()
        request.open(method, f"{site_of(str(browser.location.href))}/{place}", False)
        request.responseType = kind
        request.send(body)
    except Exception:  # whatever the browser raises when nobody is there
        return None
    return request if request.status == 200 else None
