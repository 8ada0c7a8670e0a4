"""Where the work stays, said for the place where the course runs."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from regiolab.locale import N_, text
from regiolab.regions.site_files import IN_BROWSER

if TYPE_CHECKING:
    from collections.abc import Mapping

_PLACES = {
    "browser": N_(
        "You are working in your browser alone: there is no server. Your work is in this browser "
        "on this computer, and nobody else gets it. It is gone when somebody clears the data of "
        "this website, or when you work in a private window and close it. Download your work "
        "before you stop."
    ),
    "binder": N_(
        "You are working on Binder, a public service. The file exists for this session only and "
        "is then gone: download it before you leave, and before every break. Is the session gone? "
        "Open the link again, and then your file under Our work. Other pages on Binder can read "
        "the copy in your browser."
    ),
    "hub": N_(
        "You are working on a server of your organisation or of the instructor. The file is on "
        "that server; whoever runs it can open it."
    ),
    "laptop": N_("The file stays on this computer until you share it."),
}

_ALWAYS = (
    N_(
        "Write about organisations and roles, not about people by name. What you fill in is how "
        "your group sees it, not a fact about an organisation."
    ),
    N_(
        "Nothing is sent anywhere else. Text that you typed and that is not saved yet waits in "
        "this tab of your browser, and is gone when you close the tab."
    ),
    N_(
        "Your browser keeps the last work that was saved too, for 30 days. So it can come back "
        "when the server is gone. Whoever uses the same browser can see it: under Our work you "
        "clear it."
    ),
)


def place(environment: Mapping[str, str] = os.environ) -> str:
    """Return where the course runs: `browser`, `binder`, `hub` or `laptop`."""
    if IN_BROWSER:
        return "browser"
    if "BINDER_SERVICE_HOST" in environment or "BINDER_REPO_URL" in environment:
        return "binder"
    return "hub" if "JUPYTERHUB_USER" in environment else "laptop"


def privacy_text(language: str, where: str) -> list[str]:
    """Return the privacy text for a place, in paragraphs."""
    # In a browser alone the work itself is there: what is said of a copy would only confuse.
    always = _ALWAYS[:1] if where == "browser" else _ALWAYS
    return [text(language, message) for message in (_PLACES[where], *always)]
