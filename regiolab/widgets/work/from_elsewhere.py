"""pandas and matplotlib for an exercise in a browser alone: from Pyodide's own distribution.

The page asks first (`web/workbook/src/pandas_first.ts`); the site says where they are.
"""

from __future__ import annotations

import json
from importlib import import_module, invalidate_caches
from importlib.util import find_spec
from typing import Any, Final

from IPython.display import display

from regiolab.regions.site_files import site_file
from regiolab.widgets.work.lesson_bar import Answer

ADDRESSES: Final = "static/pyodide/elsewhere.json"
"""A list of addresses, made by `tools/live_site/kernel.py`."""


async def load_pandas() -> Answer:
    """Load pandas and matplotlib, and answer whether they are `there` now.

    Before each file is shown which part of how many it is; the first that does not come is the
    last that is asked for.
    """
    if not is_there():
        addresses = json.loads(site_file(ADDRESSES) or b"[]")
        for place, address in enumerate(addresses, 1):
            _show(Answer({"part": place, "of": len(addresses)}))
            if not await _came(address):
                break
        invalidate_caches()
    return has_pandas()


def has_pandas() -> Answer:
    """Answer whether they are `there`."""
    return Answer({"there": is_there()})


def is_there() -> bool:
    """Whether pandas and matplotlib can be imported."""
    return all(find_spec(name) is not None for name in ("pandas", "matplotlib"))


def _show(answer: Answer) -> None:
    """Show an answer before the last one."""
    tell: Any = display
    tell(answer)


async def _came(address: str) -> bool:
    """Load one file; say whether it came."""
    said: list[str] = []
    to_js = import_module("pyodide.ffi").to_js
    entries = import_module("js").Object.fromEntries
    told = to_js({"errorCallback": said.append}, dict_converter=entries)
    try:
        await import_module("pyodide_js").loadPackage(to_js([address]), told)
    except Exception:  # whatever the browser raises
        return False
    return not said
