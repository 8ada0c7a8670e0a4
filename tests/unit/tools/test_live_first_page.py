"""The first page of the edition without a server, run in Node with a browser that plays along."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.node import npm_or_skip

_SCRIPT = Path(__file__).parents[3] / "tools" / "live_site" / "begin.js"
_BROWSER = """
const told = JSON.parse(process.argv[1]);
const seen = {};
const page = {
  URL, encodeURIComponent, console: { warn() {} },
  location: { href: told.address, replace: (to) => { seen.to = to; } },
  document: { documentElement: {}, body: { dataset: {} } },
  navigator: { language: told.language, serviceWorker: {
    controller: null,
    register: async () => {
      if (!told.keeps) throw new Error("private window");
      return told.first ? { installing: {}, active: null } : { installing: null, active: {} };
    },
    addEventListener(event, then) { if (told.takes_charge) then(); },
  } },
};
require("node:vm").runInNewContext(told.script, page);
setTimeout(() => console.log(JSON.stringify({ ...seen, ...page.document.body.dataset })), 20);
"""


def visited(
    address: str,
    *,
    language: str = "nl-NL",
    keeps: bool = True,
    first: bool = False,
    takes_charge: bool = False,
) -> dict[str, Any]:
    """Return where the first page goes, and what it shows.

    Args:
        address: what stands behind the address of the page.
        language: of the browser.
        keeps: whether it lets a service worker in.
        first: on a first visit the worker is new; after it there is one already.
        takes_charge: whether the worker takes charge of this page.
    """
    npm = npm_or_skip()
    told = {
        "address": f"http://course.test/live/index.html{address}",
        "language": language,
        "keeps": keeps,
        "first": first,
        "takes_charge": takes_charge,
        "script": _SCRIPT.read_text(encoding="utf-8"),
    }
    node = str(npm.with_name("node"))
    done = subprocess.run(  # noqa: S603 - our own words
        [node, "-e", _BROWSER, json.dumps(told)], capture_output=True, text=True, check=True
    )
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def test_it_opens_the_lesson_though_this_page_itself_is_not_served_from_what_is_kept() -> None:
    seen = visited("?path=notebooks/en/06_stakeholder_map.ipynb")
    assert seen["to"] == "lab/index.html?path=notebooks%2Fen%2F06_stakeholder_map.ipynb"
    assert seen["language"] == "en"


def test_on_a_first_visit_it_waits_until_the_worker_is_in_charge() -> None:
    assert "to" not in visited("", first=True)
    assert visited("", first=True, takes_charge=True)["to"].endswith("nl%2F00_start.ipynb")


@pytest.mark.parametrize("asked", ["", "?path=https://elsewhere.test/", "?path=../../secret.ipynb"])
def test_another_address_opens_the_start_in_the_language_of_the_browser(asked: str) -> None:
    assert visited(asked)["to"].endswith("nl%2F00_start.ipynb")
    assert visited(asked, language="en-US")["to"].endswith("en%2F00_start.ipynb")


def test_where_nothing_can_be_kept_it_stays_and_says_so() -> None:
    seen = visited("", keeps=False)
    assert "to" not in seen
    assert seen["without"] == "yes"
