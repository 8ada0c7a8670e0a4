"""Violations that axe finds, split into what we draw and what JupyterLab draws."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

_AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
_RUN = """async (root, coloursOnly) => {
  const result = await window.axe.run(root, {
    elementRef: true, resultTypes: ['violations'], iframes: false,
    ...(coloursOnly ? { runOnly: ['cat.color'] } : {}),
  });
  return result.violations.flatMap((rule) => rule.nodes.map((node) => ({
    rule: rule.id,
    ours: Boolean(node.element?.closest('.rl, .jp-RenderedMarkdown, .rl-wb-strip, .rl-wb-answer')),
    said: `${rule.id} (${rule.impact}): ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`,
  })));
}"""


@dataclass(frozen=True)
class Violations:
    """What axe found on a page.

    Args:
        ours: in widgets, text cells and what stands above a lesson, each in words.
        around: the rules that JupyterLab's own elements break.
    """

    ours: list[str]
    around: set[str]


def violations(page: Page, *, colours_only: bool = False) -> Violations:
    """Run axe on a whole page, every rule at every level of impact.

    Args:
        page: what to look at.
        colours_only: whether to ask the rules about colours alone, of a page that passed all of
            them in another theme: a theme is colours, and changes nothing else.
    """
    _load_axe(page)
    found = page.evaluate_handle("document").evaluate(_RUN, colours_only)
    return Violations(
        [one["said"] for one in found if one["ours"]],
        {one["rule"] for one in found if not one["ours"]},
    )


def violations_in(part: Locator, *, colours_only: bool = False) -> list[str]:
    """Run axe on a part of a page, every rule at every level of impact; see `violations`."""
    _load_axe(part.page)
    return [one["said"] for one in part.evaluate(_RUN, colours_only)]


def _load_axe(page: Page) -> None:
    """Give a page axe, once: reading half a megabyte of script takes a while."""
    if page.evaluate("() => !window.axe"):
        page.evaluate(_AXE)
