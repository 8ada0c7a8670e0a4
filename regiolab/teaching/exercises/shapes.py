"""Answers of other shapes than was asked, brought to that shape where nothing has to be guessed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.locale import N_
from regiolab.teaching.exercises.exercise import Remark

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pandas import DataFrame, Series


def as_numbers(given: Any, labels: Iterable[object]) -> Series | None:
    """Return one number for each label; None when the answer is something else.

    A dictionary, a frame of one column or one row, a frame with the labels in a column of their
    own, labels in other capitals, numbers as text ("0,65" and "65%" too) and years as text or
    dates all count as what they say.

    Args:
        given: the answer.
        labels: that are expected; others stay as they are.
    """
    import pandas as pd

    if isinstance(given, dict):
        given = pd.Series(given)
    if isinstance(given, pd.DataFrame):
        given = _only_column(given, labels)
    if not isinstance(given, pd.Series):
        return None
    numbers = _numbers(given)
    numbers.index = pd.Index(_known(given.index, labels))
    words = numbers.isna() & given.notna().to_numpy()
    return None if len(given) and words.all() else numbers


def too_many(given: Iterable[object], labels: Iterable[object]) -> Remark | None:
    """Return a remark on rows that were not asked, such as a total; None without them."""
    expected = set(labels)
    extra = tuple(str(one) for one in given if one not in expected)
    return Remark(_TOO_MANY, names=extra[:3]) if extra else None


_TOO_MANY = N_("Not asked, and in your answer: {names}. Leave out what is no row of its own.")


def as_table(given: Any, labels: Iterable[object], columns: Sequence[str]) -> DataFrame | None:
    """Return a row for each label with these columns; None when the answer is something else.

    Also accepted: a dictionary of columns, names in capitals, the table on its side, and the
    labels in a column.
    """
    import pandas as pd

    if isinstance(given, dict):
        given = pd.DataFrame(given)
    if not isinstance(given, pd.DataFrame):
        return None
    wanted = set(columns)
    if not wanted & _small(given.columns) and wanted <= _small(given.index):
        given = given.T
    given = given.rename(columns={name: str(name).strip().casefold() for name in given.columns})
    if not wanted <= set(given.columns) or given.columns.duplicated().any():
        return None
    rows = labelled(given, labels)
    numbers: DataFrame = rows[list(columns)].apply(_numbers)
    return numbers


def one_number(given: Any) -> float | None:
    """Return a number, also when it comes as text or as the only one in a row; None otherwise."""
    if hasattr(given, "to_numpy"):
        given = given.to_numpy()
    if hasattr(given, "size") and given.size == 1:
        given = given.item()
    try:
        return float(_plain(given))
    except (TypeError, ValueError):
        return None


def _numbers(given: Series) -> Series:
    """Return the numbers that the values say; what says none is NaN."""
    import pandas as pd

    return pd.to_numeric(given.map(_plain), errors="coerce").astype("float64")


def _plain(value: Any) -> Any:
    """Return a number that is text without its percent sign, and with a point: "65,1%" is 65.1."""
    if not isinstance(value, str):
        return value
    bare = value.strip().removesuffix("%").strip()
    return bare.replace(",", ".") if "." not in bare else bare


def _only_column(table: DataFrame, labels: Iterable[object]) -> Any:
    expected = set(labels)
    if len(table) == 1 and expected & set(_known(table.columns, expected)):
        table = table.T
    rows = labelled(table, expected)
    return rows.iloc[:, 0] if rows.shape[1] == 1 else None


def labelled(table: DataFrame, labels: Iterable[object]) -> DataFrame:
    """Return the table with the labels as its index, wherever they stood."""
    import pandas as pd

    expected = set(labels)
    if not expected & set(_known(table.index, expected)):
        for name in table.columns:
            if expected & set(_known(table[name], expected)):
                table = table.set_index(name)
                break
    rows = table.copy()
    rows.index = pd.Index(_known(table.index, expected))
    return rows


def _known(found: Iterable[Any], labels: Iterable[object]) -> list[object]:
    """Return labels as they are expected: 2014 for "2014", 2014.0 and 1 January 2014; any case."""
    by_words = {str(label).casefold(): label for label in labels}
    return [by_words.get(_words(one), one) for one in found]


def _words(label: Any) -> str:
    if hasattr(label, "year") and not callable(label.year):
        return str(label.year)
    if isinstance(label, float) and label.is_integer():
        return str(int(label))
    return str(label).strip().casefold()


def _small(names: Iterable[object]) -> set[str]:
    return {str(name).strip().casefold() for name in names}
