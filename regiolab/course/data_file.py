"""What the files in `data/` that people wrote by hand have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Self

import yaml
from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from regiolab.locale import LANGUAGES, in_language
from regiolab.regions.files import data_folder

if TYPE_CHECKING:
    from pathlib import Path

Words = Annotated[str, Field(min_length=1, max_length=300)]

Address = Annotated[str, Field(pattern=r"^https?://\S+$")]
"""The address of a page."""


class DataPart(BaseModel):
    """A part of a file of ours: read once, never changed, nothing in it that is not described."""

    model_config: ClassVar[ConfigDict] = ConfigDict(frozen=True, extra="forbid")


class Bilingual(DataPart):
    """The same words in Dutch and in English, and perhaps in other languages of the course."""

    model_config: ClassVar[ConfigDict] = ConfigDict(frozen=True, extra="allow")
    __pydantic_extra__: dict[str, Words]

    nl: Words
    en: Words

    @model_validator(mode="after")
    def _languages_of_the_course(self) -> Self:
        if unknown := self.by_language.keys() - {*LANGUAGES}:
            raise PydanticCustomError("language", f"no languages: {', '.join(sorted(unknown))}")
        return self

    @property
    def by_language(self) -> dict[str, str]:
        """The words in each language that they are in."""
        return {"nl": self.nl, "en": self.en, **(self.__pydantic_extra__ or {})}

    def text(self, language: str) -> str:
        """Return the words in the reader's language, or in English where it has none."""
        _, words = in_language(self.by_language, language)
        return words


def read_yaml(name: str) -> Any:
    """Return what a file in the data folder holds.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    return read_yaml_file(data_folder() / name)


def read_yaml_file(path: Path) -> Any:
    """Return what a YAML file of ours holds.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    return yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506 - a safe loader


_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The compiled safe loader reads a file in a tenth of the time; not every build has it."""
