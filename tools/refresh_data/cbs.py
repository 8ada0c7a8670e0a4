"""Tables of CBS: OData v3 (`opendata.cbs.nl`) and v4 (`datasets.cbs.nl`).

Codes of regions are padded with blanks, a figure that is not published is null, and v3 refuses
more than 10,000 records in one answer: ask less at a time, such as one kind of region.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tools.refresh_data.figures import RefusedError

if TYPE_CHECKING:
    from tools.refresh_data.answers import Answers

V3 = "https://opendata.cbs.nl/ODataApi/odata"
V4 = "https://datasets.cbs.nl/odata/v1/CBS"
CATALOGUE = "https://opendata.cbs.nl/ODataCatalog/Tables"

_TOO_MANY = 10_000


def rows(
    answers: Answers, table: str, columns: list[str], only: str = "", part: str = "TypedDataSet"
) -> list[dict[str, Any]]:
    """Return rows of a table of OData v3, every text without its padding.

    Args:
        answers: what asks.
        table: its number, such as `83631NED`.
        columns: the columns that are needed.
        only: which rows, as a filter of OData.
        part: of the table; `DataProperties` says what the columns are.

    Raises:
        RefusedError: there is no such table, a column is not in it, or there are too many rows.
    """
    asked: dict[str, str | list[str]] = {"$format": "json"}
    if columns:
        asked["$select"] = ",".join(columns)
    if only:
        asked["$filter"] = only
    found = _value(answers.ask(f"{V3}/{table}/{part}", **asked).json(), table)
    if len(found) >= _TOO_MANY:
        raise RefusedError(
            f"CBS {table} has {len(found)} rows for {only or 'everything'}, and CBS gives no more "
            "than 10,000 at once: ask fewer regions at a time."
        )
    _has_columns(found, columns, table)
    return [_trimmed(row) for row in found]


def observations(answers: Answers, table: str, only: str) -> list[dict[str, Any]]:
    """Return observations of a table of OData v4, over all pages.

    Each holds `Measure`, `Value` (none where it is not published), `ValueAttribute` and one entry
    per dimension.

    Raises:
        RefusedError: there is no such table, or the answer has another form.
    """
    found: list[dict[str, Any]] = []
    page = answers.ask(f"{V4}/{table}/Observations", **{"$filter": only}).json()
    found += _value(page, table)
    while address := page.get("@odata.nextLink"):
        page = answers.ask(address).json()
        found += _value(page, table)
    _has_columns(found, ["Measure", "Value"], table)
    return [_trimmed(row) for row in found]


def unit_of(answers: Answers, table: str, column: str) -> str:
    """Return the unit that CBS gives for a column, such as `x 1 000`.

    Raises:
        RefusedError: the table has no such column.
    """
    for one in rows(answers, table, [], part="DataProperties"):
        if one.get("Key") == column:
            return str(one.get("Unit") or "")
    raise RefusedError(f"CBS {table} has no column {column} any more.")


def table_called(answers: Answers, title: str) -> str:
    """Return the number of the table with these words in its title.

    Raises:
        RefusedError: no table has them, or more than one.
    """
    page = answers.ask(
        CATALOGUE,
        **{
            "$format": "json",
            "$filter": f"substringof('{title}',Title)",
            "$select": "Identifier,Title",
        },
    ).json()
    found = [str(one["Identifier"]).strip() for one in _value(page, title)]
    if len(found) != 1:
        named = f"there are {len(found)} ({', '.join(found)})" if found else "there is none yet"
        raise RefusedError(f"One table called '{title}' was expected at CBS, and {named}.")
    return found[0]


def year_of(period: str) -> int:
    """Return the year of a period such as `2024JJ00` or `2026MM01`.

    Raises:
        RefusedError: it does not begin with a year.
    """
    if not period[:4].isdigit():
        raise RefusedError(f"CBS gave {period} where a period such as 2024JJ00 was expected.")
    return int(period[:4])


def _value(answer: Any, table: str) -> list[dict[str, Any]]:
    if not isinstance(answer, dict) or not isinstance(answer.get("value"), list):
        said = answer.get("error") if isinstance(answer, dict) else answer
        raise RefusedError(f"CBS gave no rows for {table} but: {str(said)[:200]}")
    found: list[dict[str, Any]] = answer["value"]
    return found


def _has_columns(found: list[dict[str, Any]], columns: list[str], table: str) -> None:
    missing = [name for name in columns if any(name not in row for row in found)]
    if missing:
        there = ", ".join(sorted(found[0]))
        raise RefusedError(f"CBS {table} has no column {', '.join(missing)}; it has: {there}.")


def _trimmed(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value.strip() if isinstance(value, str) else value for name, value in row.items()}
