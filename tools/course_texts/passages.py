"""Every text in Dutch or English that people read, with its language and its place.

Convention: a passage's place is a path in the project and, after a colon, what in that file:
`lessons/01_differences.py: bet`, `data/cases.yaml: cases.mrdh_rne.name`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml
from babel.messages.pofile import read_po

from regiolab.locale import WRITTEN_LANGUAGES
from tools.lesson_pipeline.files import read_lessons

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True)
class Passage:
    """A text with its place and its language, `nl` or `en`."""

    place: str
    language: str
    text: str

    @property
    def file(self) -> str:
        """The path of the file it stands in."""
        return self.place.split(":", 1)[0]


def lesson_passages() -> Iterator[Passage]:
    """Return the texts and captions of the lessons, their names and their sentences."""
    for lesson in read_lessons(ROOT / "lessons"):
        for cell in lesson.cells:
            told = cell.text or cell.caption
            for language in (each for each in WRITTEN_LANGUAGES if each in told):
                yield Passage(f"lessons/{lesson.name}.py: {cell.id}", language, told[language])
    yield from _yaml_passages(ROOT / "lessons" / "course.yaml")


def guide_passages() -> Iterator[Passage]:
    """Return the pages of the guide, and the words of the workbook."""
    for language in WRITTEN_LANGUAGES:
        for path in sorted((ROOT / "guide" / language).glob("*.md")):
            place = path.relative_to(ROOT).as_posix()
            yield Passage(place, language, path.read_text(encoding="utf-8"))
    yield from _yaml_passages(ROOT / "guide" / "workbook.yaml")


def message_passages() -> Iterator[Passage]:
    """Return the messages on the screen: English as in the code, and their Dutch."""
    for path in sorted((ROOT / "regiolab/locale/nl").glob("*.po")):
        place = path.relative_to(ROOT).as_posix()
        with path.open(encoding="utf-8") as file:
            for message in read_po(file, locale="nl"):
                if message.id:
                    for language, text in (("nl", message.string), ("en", message.id)):
                        forms = (text,) if isinstance(text, str) else text
                        first = message.id if isinstance(message.id, str) else message.id[0]
                        yield Passage(f"{place}: {first[:40]}", language, "\n\n".join(forms))


def data_passages() -> Iterator[Passage]:
    """Return the texts in two languages of the YAML files under `data`."""
    for path in sorted((ROOT / "data").rglob("*.yaml")):
        yield from _yaml_passages(path)


def all_passages() -> list[Passage]:
    """Return every text that people read."""
    return [*lesson_passages(), *guide_passages(), *message_passages(), *data_passages()]


def _yaml_passages(path: Path) -> Iterator[Passage]:
    place = path.relative_to(ROOT).as_posix()
    content = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506 - a safe loader
    yield from _pairs(place, content, "")


def _pairs(place: str, value: Any, at: str) -> Iterator[Passage]:
    if isinstance(value, list):
        for number, each in enumerate(value):
            named = each if isinstance(each, dict) else {}
            name = named.get("id", named.get("number", number))
            yield from _pairs(place, each, f"{at}.{name}")
    elif isinstance(value, dict):
        for key, each in value.items():
            language = str(key).rsplit("_", 1)[-1]
            if language in WRITTEN_LANGUAGES and isinstance(each, str):
                yield Passage(f"{place}: {at.strip('.')}", language, each)
            elif language in WRITTEN_LANGUAGES and _are_texts(each):
                yield Passage(f"{place}: {at.strip('.')}", language, "\n\n".join(each))
            else:
                yield from _pairs(place, each, f"{at}.{key}")


def _are_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)
