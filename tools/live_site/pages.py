"""The first page, the service worker, and what pages may load: written over JupyterLite's site."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import re
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tools.live_site.kept import forget_older, kept_file
from tools.live_site.kernel import DISTRIBUTION
from tools.live_site.paths import KEPT

if TYPE_CHECKING:
    from collections.abc import Iterable

_HERE: Final = Path(__file__).parent

_TYPES: Final = {
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".css": "text/css",
    ".json": "application/json",
    ".wasm": "application/wasm",
    ".zip": "application/zip",
}

_PACKED_FROM: Final = 10_000
"""Bytes from which on a file is packed: not every web server does that by itself."""

_WORDS: Final = {
    "nl": (
        "Eén moment: de cursus wordt opgehaald, 15 MB. Daarna opent hij ook zonder netwerk.",
        (
            "Deze browser bewaart hier niets, zoals in sommige privévensters. Jullie werk zou "
            "verloren gaan: open deze pagina in een gewoon venster."
        ),
    ),
    "en": (
        "One moment: the course is fetched, 15 MB. After this it opens without a network too.",
        (
            "This browser keeps nothing here, as in some private windows. Your work would be lost: "
            "open this page in an ordinary window."
        ),
    ),
}
"""What the first page says: while it waits, and where nothing can be kept."""


def finish(folder: Path) -> None:
    """Write first page and service worker, allow the pages what they need, and pack large files.

    Args:
        folder: what JupyterLite's build made.
    """
    pages = {page: page.read_text(encoding="utf-8") for page in sorted(folder.rglob("*.html"))}
    pages[folder / "index.html"] = first_page()
    for page, told in pages.items():
        page.write_text(with_policy(told), encoding="utf-8")
    (folder / "begin.js").write_bytes((_HERE / "begin.js").read_bytes())
    for_all = policy(script for told in pages.values() for script in scripts_in(told))
    (folder / "_headers").write_text(f"/*\n  Content-Security-Policy: {for_all}\n", "utf-8")
    of_lite = (folder / "service-worker.js").read_text(encoding="utf-8")
    site = {"packed": pack(folder), "policy": policy(()), "version": version_of(folder)}
    filled_in = json.dumps(site)
    own = (_HERE / "service_worker.js").read_text(encoding="utf-8")
    own = re.sub(r"/\* SITE \*/ .*;", lambda _: f"{filled_in};", own, count=1)
    (folder / "service-worker.js").write_text(f"{own}\n{of_lite}", encoding="utf-8")


def pack(folder: Path) -> dict[str, str]:
    """Put a packed copy beside each large file; return the type of each, by its place."""
    found: dict[str, str] = {}
    for path in sorted(folder.rglob("*")):
        kind = _TYPES.get(path.suffix)
        is_large = path.is_file() and path.stat().st_size >= _PACKED_FROM
        if kind and is_large and path.name != "service-worker.js":
            path.with_name(f"{path.name}.packed").write_bytes(_packed(path.read_bytes()))
            found[path.relative_to(folder).as_posix()] = kind
    forget_older(KEPT / "packed")
    return found


def _packed(content: bytes) -> bytes:
    """Return content packed as small as can be; what is the same in the next site is kept."""
    kept = KEPT / "packed" / f"{hashlib.sha256(content).hexdigest()}.gz"
    return kept_file(kept, lambda: gzip.compress(content, 9, mtime=0))


def version_of(folder: Path) -> str:
    """Return what changes when a file of the site changes."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix != ".packed":
            digest.update(path.relative_to(folder).as_posix().encode())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:16]


def policy(scripts: Iterable[str]) -> str:
    """Return what a page may load: itself, and Pyodide's distribution once that was asked.

    Python in the browser is WebAssembly that makes functions, and a widget brings its script as a
    blob: so those are allowed.

    Args:
        scripts: the text of each script in the page.
    """
    hashes = sorted(
        f"'sha256-{base64.b64encode(hashlib.sha256(one.encode()).digest()).decode()}'"
        for one in {*scripts}
    )
    return "; ".join(
        (
            "default-src 'self'",
            " ".join(("script-src 'self' 'unsafe-eval' blob:", *hashes)),
            "worker-src 'self' blob:",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            f"connect-src 'self' data: blob: {DISTRIBUTION}",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'none'",
        )
    )


_SCRIPT: Final = re.compile(r"<script(?![^>]*\bsrc=)([^>]*)>(.*?)</script>", re.DOTALL)


def scripts_in(page: str) -> list[str]:
    """Return the text of each script that stands in a page itself."""
    return [told for how, told in _SCRIPT.findall(page) if "application/json" not in how]


def with_policy(page: str) -> str:
    """Return a page that says itself what it may load.

    What runs beside it, such as Python, is told by the service worker.
    """
    rule = escape(policy(scripts_in(page)), quote=True)
    meta = f'<meta http-equiv="Content-Security-Policy" content="{rule}">'
    return page.replace("<head>", f"<head>\n    {meta}", 1)


def first_page() -> str:
    """Return the page that fetches the course, in both languages; one of them shows."""
    told = "".join(
        f'<div class="{language}" lang="{language}"><p class="moment">{escape(moment)}</p>'
        f'<p class="without">{escape(without)}</p></div>'
        for language, (moment, without) in _WORDS.items()
    )
    return (
        '<!DOCTYPE html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>regiolab</title>\n<style>{_STYLE}</style>\n</head>\n"
        f"<body>{told}{_CONFIG}"
        '<script src="begin.js"></script></body>\n</html>\n'
    )


_CONFIG: Final = (
    '<script id="jupyter-config-data" type="application/json" data-jupyter-lite-root=".">{}'
    "</script>"
)
"""JupyterLite's pages look for this in the pages above them."""

_STYLE: Final = (
    "body{font:18px/1.5 sans-serif;max-width:36rem;margin:4rem auto;padding:0 1rem;"
    "color:#111;background:#fff}"
    "@media(prefers-color-scheme:dark){body{color:#eee;background:#111}}"
    "body[data-language=nl] .en,body[data-language=en] .nl,"
    "body:not([data-without]) .without,body[data-without] .moment{display:none}"
)
