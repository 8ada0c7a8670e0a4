"""Keys as a page hears them, sent without the way through the browser of each real key."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

LISTENED_FOR = "mrya1bcvxzdd00iif"
"""What JupyterLab listens for where a cell is chosen: kinds of cells, cut, paste, restart ..."""
WORDS = " mbo roc bedrijven"
"""What people type."""
NAMED = ("Enter", "Shift+Enter", "Alt+Enter", "Control+Enter", "Control+v", "Shift+M", "Escape")

_CODES = {"Enter": 13, "Escape": 27, " ": 32}
_SEND = """(keys) => {
  for (const key of keys) {
    const how = { ...key, which: key.keyCode, bubbles: true, cancelable: true, composed: true };
    for (const event of ['keydown', 'keypress', 'keyup']) {
      (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent(event, how));
    }
  }
  return new Promise(requestAnimationFrame);
}"""


def press_everything(page: Page) -> None:
    """Press all of it as a person does, key by key."""
    page.keyboard.type(f"{LISTENED_FOR}{WORDS}")
    for key in NAMED:
        page.keyboard.press(key)


def send_everything(page: Page) -> None:
    """Let the page hear all of it, at what has the focus; nothing is written by it.

    JupyterLab and we act on the events; `press_everything` takes a hundred times as long.
    """
    page.evaluate(_SEND, [_event(key) for key in (*LISTENED_FOR, *WORDS, *NAMED)])


def _event(pressed: str) -> dict[str, object]:
    *held, key = pressed.split("+")
    return {
        "key": key,
        "keyCode": _CODES.get(key) or ord(key.upper()),
        "shiftKey": "Shift" in held,
        "altKey": "Alt" in held,
        "ctrlKey": "Control" in held,
    }
