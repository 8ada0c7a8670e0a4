"""Where the work stays, said for the place where the course runs."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final, NamedTuple

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

_PEOPLE = N_(
    "Write about organisations and roles, not about people by name. What you fill in is how "
    "your group sees it, not a fact about an organisation."
)


class Kept(NamedTuple):
    """One sentence on something that stays, and by which names the code keeps it.

    `names` are files and folders in the folder of a work (`*` for what differs), keys of the
    browser's stores (`regiolab:...`) and its database: a test holds them against what is there.
    """

    sentence: str
    names: tuple[str, ...] = ()


IN_THE_FOLDER: Final = (
    Kept(
        N_("The folder of your work also keeps earlier versions, and files that were damaged."),
        ("workspace.json", "versions", "*.set-aside-*"),
    ),
    Kept(
        N_(
            "It keeps every step, with the time and the laptop, so that you can undo it. With "
            "several laptops it keeps a number for each browser, and the name or role that was "
            "typed there."
        ),
        ("journal.jsonl", ".places", ".lock"),
    ),
    Kept(
        N_("It keeps which route you follow, when a copy went out, and which folder you share."),
        ("day.json", "copies_elsewhere.json", "shared_folder.json"),
    ),
    Kept(N_("A file or a code that you send holds nothing of that.")),
)

IN_THE_TAB: Final = (
    Kept(
        N_(
            "Nothing is sent anywhere else. Text that you typed and that is not saved yet waits "
            "in this tab of your browser. What you chose to see there, and when the page last "
            "loaded itself anew, is gone when you close the tab."
        ),
        ("regiolab:draft", "regiolab:show", "regiolab:loaded"),
    ),
)

IN_THE_BROWSER: Final = (
    Kept(
        N_(
            "Your browser keeps the last work that was saved too, and text that was not saved "
            "yet when you closed the page, for 30 days. So it can come back when the server is "
            "gone. Under Our work you clear it."
        ),
        ("regiolab", "regiolab:left"),
    ),
    Kept(
        N_(
            "Your browser also keeps a number for itself, the name or role that you typed, and "
            "what you typed in exercises. That is gone when you clear the data of this page in "
            "the browser."
        ),
        ("regiolab:me", "regiolab:answer"),
    ),
    Kept(N_("Whoever uses the same browser can see all of this.")),
)

GOING_OUT: Final = (
    Kept(
        N_(
            "A share code, the file with all your work and what you hand in hold everything: "
            "whoever gets them can read it. What you hand in stays in the folder of "
            "whoever leads the day."
        )
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
    apart = (GOING_OUT,) if where == "browser" else _PARAGRAPHS
    told = [" ".join(text(language, one.sentence) for one in part) for part in apart]
    return [text(language, _PLACES[where]), text(language, _PEOPLE), *told]


_PARAGRAPHS: Final = (IN_THE_TAB, IN_THE_BROWSER, IN_THE_FOLDER, GOING_OUT)
