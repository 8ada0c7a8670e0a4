"""Put every message in the catalogue of its room, for each language under `regiolab/locale`.

Convention: a message belongs to the room whose code uses it, by the name of the room, which is
the same in each layer (`analysis/map`, `scenes/map` and `widgets/map` are one room, `map.po`). A
module that stands in no room counts as its layer. What several rooms use stands in `shared.po`.
The messages of our JupyterLab extension stand in `web/workbook/src/words.ts`; it is the room
`workbook`.
A language of the course that has no catalogue yet gets all of them. Within a catalogue messages
are sorted; one without a translation stays, empty, for whoever translates; one that no code uses
any more goes.

    python -m tools.catalogues
"""

from __future__ import annotations

import ast
import io
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from babel.messages.catalog import Catalog
from babel.messages.catalog import Message as Entry
from babel.messages.pofile import read_po, write_po

from regiolab.locale.languages import LANGUAGES, SOURCE_LANGUAGE
from tools.lesson_pipeline.workbook_words import WORDS, workbook_messages

ROOT: Final = Path(__file__).resolve().parents[1]
PACKAGE: Final = ROOT / "regiolab"
LOCALE: Final = PACKAGE / "locale"
SHARED: Final = "shared"

Message = str | tuple[str, str]
"""A sentence, or the two of a plural."""


@dataclass
class Use:
    """Where a message is used: `places` as `file:line`, and the rooms of those files."""

    places: list[str] = field(default_factory=list)
    rooms: set[str] = field(default_factory=set)

    @property
    def catalogue(self) -> str:
        """The catalogue that the message belongs in, without `.po`."""
        return next(iter(self.rooms)) if len(self.rooms) == 1 else SHARED


def messages_in(source: str) -> list[tuple[int, Message]]:
    """Return line and message of every `N_("...")`, `text(..., "...")` and `plural(...)`.

    The two messages of one `plural` or `counted` belong together, also where each is marked with
    `N_`.
    """
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    found: list[tuple[int, Message]] = []
    inside_plural: set[int] = set()
    for call in calls:
        if _called_name(call) in {"plural", "counted"} and len(call.args) >= 3:
            one, many = _literal(call.args[1]), _literal(call.args[2])
            if one is not None and many is not None:
                found.append((call.lineno, (one, many)))
                inside_plural |= {id(call.args[1]), id(call.args[2])}
    for call in calls:
        if id(call) in inside_plural:
            continue
        position = {"N_": 0, "text": 1}.get(_called_name(call))
        if position is not None and len(call.args) > position:
            message = _literal(call.args[position])
            marked_inside = _called_name(call) == "text" and isinstance(call.args[1], ast.Call)
            if message is not None and not marked_inside:
                found.append((call.lineno, message))
    return found


def room_of(path: Path) -> str:
    """Return the room of a file of the package, or its layer where it is in no room."""
    layer, *inside = path.relative_to(PACKAGE).parts
    return inside[0] if len(inside) > 1 else Path(layer).stem


def used_messages() -> dict[Message, Use]:
    """Return where each message of the package is used."""
    used: dict[Message, Use] = defaultdict(Use)
    for path in sorted(PACKAGE.rglob("*.py")):
        for line, message in messages_in(path.read_text(encoding="utf-8")):
            used[message].places.append(f"{path.relative_to(ROOT).as_posix()}:{line}")
            used[message].rooms.add(room_of(path))
    for message in workbook_messages().values():
        used[message].places.append(WORDS.relative_to(ROOT).as_posix())
        used[message].rooms.add("workbook")
    return dict(used)


def languages() -> list[str]:
    """Return the languages that have catalogues, and those of the course that should have them."""
    there = {path.name for path in LOCALE.iterdir() if any(path.glob("*.po"))}
    return sorted({*there, *LANGUAGES} - {SOURCE_LANGUAGE})


def entries(language: str) -> list[tuple[Path, Entry]]:
    """Return file and entry of every message in the catalogues of a language."""
    found = []
    for path in sorted((LOCALE / language).glob("*.po")):
        with path.open("rb") as file:
            catalogue = read_po(file, locale=language, abort_invalid=True)
        found += [(path, entry) for entry in catalogue if entry.id]
    return found


def catalogues(language: str) -> dict[str, str]:
    """Return name and text of each catalogue of a language, as it should be."""
    known = {entry.id: entry for _, entry in entries(language)}
    made: dict[str, Catalog] = defaultdict(lambda: Catalog(locale=language))
    for message, use in sorted(used_messages().items(), key=lambda item: str(item[0]).casefold()):
        old = known.get(message)
        made[use.catalogue].add(
            message,
            string=old.string if old else None,
            auto_comments=old.auto_comments if old else (),
            user_comments=old.user_comments if old else (),
        )
    return {name: _text(catalogue) for name, catalogue in sorted(made.items())}


def write(language: str) -> None:
    """Write the catalogues of a language, and remove those that no room has."""
    wanted = catalogues(language)
    (LOCALE / language).mkdir(exist_ok=True)
    for path in (LOCALE / language).glob("*.po"):
        if path.stem not in wanted:
            path.unlink()
    for name, content in wanted.items():
        (LOCALE / language / f"{name}.po").write_text(content, encoding="utf-8")


def _text(catalogue: Catalog) -> str:
    written = io.BytesIO()
    write_po(written, catalogue, width=0, omit_header=True)
    plural = catalogue.plural_forms
    header = (
        'msgid ""\nmsgstr ""\n'
        f'"Language: {catalogue.locale_identifier}\\n"\n'
        '"Content-Type: text/plain; charset=UTF-8\\n"\n'
        '"Content-Transfer-Encoding: 8bit\\n"\n'
        f'"Plural-Forms: {plural}\\n"\n\n'
    )
    return header + written.getvalue().decode("utf-8").rstrip("\n") + "\n"


def _called_name(call: ast.Call) -> str:
    """Return `plural` of both `plural(...)` and `locale.plural(...)`."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _literal(node: ast.AST) -> str | None:
    """Return the text of `"..."` or of `N_("...")`; None for anything else."""
    if isinstance(node, ast.Call) and _called_name(node) == "N_" and node.args:
        node = node.args[0]
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None


if __name__ == "__main__":
    for each in languages():
        write(each)
        print(f"{each}: {len(entries(each))} messages in {len(catalogues(each))} catalogues")
