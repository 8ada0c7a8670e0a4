"""A plural has as many forms as its language, chosen by the rule of its catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from babel.messages.catalog import Catalog

from regiolab.locale import messages, plural

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

POLISH = ("{count} partia", "{count} partie", "{count} partii")
RULE_OF_GETTEXT = (
    "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : "
    "n%100>=11 ? 4 : 5);"
)
ARABIC = ("no", "one", "two", "few {count}", "many {count}", "other {count}")


@pytest.fixture
def catalogues(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give a folder in which a test puts the catalogues of a language."""
    kept = (messages._singular, messages._plural, messages._catalogues)
    for each in kept:
        each.cache_clear()
    monkeypatch.setattr(messages, "_HERE", tmp_path)
    yield tmp_path
    for each in kept:
        each.cache_clear()


def write(folder: Path, language: str, forms: tuple[str, ...], rule: str = "") -> None:
    (folder / language).mkdir()
    told = "\n".join(f'msgstr[{place}] "{form}"' for place, form in enumerate(forms))
    entry = f'msgid "{{count}} party"\nmsgid_plural "{{count}} parties"\n{told}\n'
    rule = rule or Catalog(locale=language).plural_forms
    header = f'msgid ""\nmsgstr "Plural-Forms: {rule}\\n"\n\n'
    (folder / language / "kit.po").write_text(header + entry, encoding="utf-8")


def parties(language: str, count: int) -> str:
    return plural(language, "{count} party", "{count} parties", count)


@pytest.mark.parametrize(
    ("count", "said"),
    [(1, "1 partia"), (2, "2 partie"), (5, "5 partii"), (12, "12 partii"), (22, "22 partie")],
)
def test_polish_has_three(catalogues: Path, count: int, said: str) -> None:
    write(catalogues, "pl", POLISH)
    assert parties("pl", count) == said


@pytest.mark.parametrize(
    ("count", "said"),
    [(0, "no"), (1, "one"), (2, "two"), (3, "few 3"), (11, "many 11"), (100, "other 100")],
)
def test_a_catalogue_may_name_a_rule_of_its_own(catalogues: Path, count: int, said: str) -> None:
    write(catalogues, "ar", ARABIC, RULE_OF_GETTEXT)
    assert parties("ar", count) == said


@pytest.mark.parametrize("count", [0, 1, 2, 5])
def test_a_plural_that_lacks_a_form_is_read_in_english(catalogues: Path, count: int) -> None:
    write(catalogues, "pl", (*POLISH[:2], ""))
    assert parties("pl", count) == ("1 party" if count == 1 else f"{count} parties")
