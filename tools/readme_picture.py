"""Take the picture of the README: the stakeholder map of the invented region, in lesson 06.

Run it after the map changes its looks: `.venv/bin/python tools/readme_picture.py`.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

COURSE = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(COURSE))

from regiolab.course.example import example_map  # noqa: E402 - the course's own folder comes first
from tests.browser.jupyter_server import JupyterServer  # noqa: E402
from tests.browser.notebook_page import NotebookPage  # noqa: E402
from tests.chromium import HOW_TO_GET_ONE, find_chromium  # noqa: E402

TARGET = COURSE / "docs" / "images" / "map.png"

_HEIGHT = 820
"""What of the map is in the picture, in pixels; below it the list of what stands out goes on."""


def main() -> None:
    """Open lesson 06 with the map in it, and take the picture."""
    browser_path = find_chromium()
    if browser_path is None:
        raise SystemExit(HOW_TO_GET_ONE)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = JupyterServer(Path(folder))
        server.start()
        browser = playwright.chromium.launch(
            executable_path=str(browser_path),
            args=["--no-sandbox", "--disable-background-networking"],
        )
        try:
            file = server.home / "regio" / "workspace.json"
            file.parent.mkdir(parents=True)
            file.write_text(example_map("nl").to_json(), encoding="utf-8")
            page = browser.new_page(viewport={"width": 1280, "height": 2400})
            notebook = NotebookPage(
                page, f"{server.address}/doc/tree", "nl/06_stakeholder_map.ipynb"
            )
            notebook.open()
            notebook.run_all()
            the_map = page.locator(".rl:has(.rl-map)")
            the_map.scroll_into_view_if_needed()
            box = the_map.bounding_box() or {}
            TARGET.parent.mkdir(parents=True, exist_ok=True)
            page.screenshot(path=TARGET, clip={**box, "height": min(box["height"], _HEIGHT)})
        finally:
            browser.close()
            server.stop()


if __name__ == "__main__":
    main()
