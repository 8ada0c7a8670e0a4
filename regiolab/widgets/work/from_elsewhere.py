"""pandas and matplotlib for an exercise in a browser alone: from Pyodide's own distribution.

The page asks first (`web/workbook/src/lesson_page.ts`); the site says where they are.
"""

from __future__ import annotations

import json
from importlib import import_module, invalidate_caches
from importlib.util import find_spec
from typing import Final

from regiolab.regions.site_files import site_file
from regiolab.widgets.work.lesson_bar import Answer

ADDRESSES: Final = "static/pyodide/elsewhere.json"
"""A list of addresses, made by `tools/live_site/kernel.py`."""


async def load_pandas() -> Answer:
    """Load pandas and matplotlib, and answer whether they are `there` now."""
    if not is_there():
        told = site_file(ADDRESSES)
        pyodide = import_module("pyodide_js")
        to_js = import_module("pyodide.ffi").to_js
        await pyodide.loadPackage(to_js(json.loads(told or b"[]")))
        invalidate_caches()
    return Answer({"there": is_there()})


def is_there() -> bool:
    """Whether pandas can be imported."""
    return find_spec("pandas") is not None
