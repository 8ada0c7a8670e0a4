"""What can be typed after `regiolab`, and what each does."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from regiolab.command.binder_link import binder_link, last_commit
from regiolab.command.course_folder import course_to_open, source_folder
from regiolab.command.jupyterlab import apart, start_lab
from regiolab.command.machine import machine_report
from regiolab.command.printed import make_slides, make_workbook
from regiolab.locale import LANGUAGES, N_, text
from regiolab.model import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

Action = Callable[[argparse.Namespace, list[str]], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what was typed and return the exit code; what cannot be done is one sentence.

    Args:
        arguments: the words after `regiolab`; those of this process when left out.
    """
    if hasattr(sys.stdout, "reconfigure"):  # a console of Windows may lack a sign
        sys.stdout.reconfigure(errors="replace")
    words = list(sys.argv[1:] if arguments is None else arguments)
    options: list[str] = []
    if words[:1] == ["open"]:
        words[1:], options = apart(words[1:])
    chosen = _parser().parse_args(words)
    try:
        _check_language(chosen.language)
        action: Action = chosen.action
        return action(chosen, options)
    except InputError as error:
        language = chosen.language if chosen.language in LANGUAGES else "en"
        sys.stderr.write(f"{error.text(language)}\n")
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="regiolab", description=_DESCRIPTION, allow_abbrev=False)
    commands = parser.add_subparsers(required=True, metavar="command")
    for name, (action, said) in _ACTIONS.items():
        one = commands.add_parser(name, help=said, description=said, allow_abbrev=False)
        one.set_defaults(action=action)
        one.add_argument("--language", default="nl", help=" or ".join(LANGUAGES))
        if name == "binder-link":
            one.add_argument("--repo", default="", help="owner/name on GitHub")
            said = "a branch, tag or commit; default: the last commit of this folder"
            one.add_argument("--ref", default="", help=said)
        elif name != "check":
            one.add_argument("folder", nargs="?", type=Path, help=_FOLDERS[name])
    return parser


def _check_language(language: str) -> None:
    if language not in LANGUAGES:
        raise InputError(
            N_("“{name}” is not a language of the course: choose {languages}."),
            name=language,
            languages=" or ".join(LANGUAGES),
        )


def _open(chosen: argparse.Namespace, options: list[str]) -> int:
    opened = course_to_open(chosen.folder)
    for sentence in opened.sentences:
        sys.stdout.write(f"{sentence.text(chosen.language)}\n")
    sys.stdout.flush()
    return start_lab(opened.folder, chosen.language, options)


def _workbook(chosen: argparse.Namespace, _options: list[str]) -> int:
    return make_workbook(source_folder(), chosen.folder)


def _slides(chosen: argparse.Namespace, _options: list[str]) -> int:
    return make_slides(source_folder(), chosen.folder)


def _binder_link(chosen: argparse.Namespace, _options: list[str]) -> int:
    ref = chosen.ref or last_commit(source_folder())
    sys.stdout.write(f"{binder_link(chosen.repo, chosen.language, ref)}\n")
    if not chosen.ref:
        sys.stderr.write(f"{text(chosen.language, _PUSH_FIRST, commit=ref[:10])}\n")
    return 0


def _check(chosen: argparse.Namespace, _options: list[str]) -> int:
    report = machine_report()
    for finding in report:
        sign = "  " if finding.fine else "! "
        sys.stdout.write(f"{sign}{finding.sentence.text(chosen.language)}\n")
    fine = all(finding.fine for finding in report)
    ending = N_("The course can be opened on this computer.") if fine else _MEND
    sys.stdout.write(f"{text(chosen.language, ending)}\n")
    return 0 if fine else 1


_PUSH_FIRST: Final = N_(
    "This link opens commit {commit} and stays the same. Push that commit to GitHub first."
)

_MEND: Final = N_("Mend what has an exclamation mark, and run this again.")

_DESCRIPTION: Final = (
    "A workshop in notebooks: real regional figures, a stakeholder map and a regional agenda."
)

_ACTIONS: Final[dict[str, tuple[Action, str]]] = {
    "open": (_open, "put the course in a folder and open it; other options go to JupyterLab"),
    "workbook": (_workbook, "write the workbook to print (Word, and PDF with LibreOffice)"),
    "slides": (_slides, "write the slides, one HTML file per route, lesson and language"),
    "binder-link": (_binder_link, "print the link of your own Binder"),
    "check": (_check, "say whether the course can be opened on this computer"),
}

_FOLDERS: Final = {
    "open": "where the course is, or comes; default: here, or else the folder regiolab",
    "workbook": "where the documents come; default: build/workbook",
    "slides": "where the slides come; default: build/slides",
}
