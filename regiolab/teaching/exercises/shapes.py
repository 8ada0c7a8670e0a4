"""Answers of other shapes than was asked, brought to that shape where nothing has to be guessed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pandas import DataFrame, Series


def as_numbers(given: Any, labels: Iterable[object]) -> Series | None:
    """Return one number for each label; None when the answer is something else.

    A dictionary, a frame of one column, a frame with the labels in a column of their own, numbers
    as text and years as text or dates all count as what they say.

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
    numbers = pd.to_numeric(given, errors="coerce").astype("float64")
    numbers.index = pd.Index(_known(given.index, labels))
    return None if len(given) and numbers.isna().all() else numbers


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
    rows = _labelled(given, labels)
    numbers: DataFrame = rows[list(columns)].apply(pd.to_numeric, errors="coerce")
    return numbers.astype("float64")


def one_number(given: Any) -> float | None:
    """Return a number, also when it comes as text or as the only one in a row; None otherwise."""
    if hasattr(given, "to_numpy"):
        given = given.to_numpy()
    if hasattr(given, "size") and given.size == 1:
        given = given.item()
    try:
        return float(given)
    except (TypeError, ValueError):
        return None


def _only_column(table: DataFrame, labels: Iterable[object]) -> Any:
    rows = _labelled(table, labels)
    return rows.iloc[:, 0] if rows.shape[1] == 1 else None


def _labelled(table: DataFrame, labels: Iterable[object]) -> DataFrame:
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
    """Return labels as they are expected: 2014 for "2014", 2014.0 and the first of January 2014."""
    by_words = {str(label): label for label in labels}
    return [by_words.get(_words(one), one) for one in found]


def _words(label: Any) -> str:
    if hasattr(label, "year") and not callable(label.year):
        return str(label.year)
    if isinstance(label, float) and label.is_integer():
        return str(int(label))
    return str(label).strip()


def _small(names: Iterable[object]) -> set[str]:
    return {str(name).strip().casefold() for name in names}
