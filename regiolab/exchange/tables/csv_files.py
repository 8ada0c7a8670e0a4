"""Parties and relations as two text files, for Excel in Dutch or for Gephi.

`path` is the file with the parties; the relations stand beside it, in
`<name>-relations.csv`. Only parties and relations are in them: the agenda and all the rest are
in XLSX.
"""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from regiolab.exchange.sharing.files import write_whole
from regiolab.exchange.sharing.shareable import shareable_version
from regiolab.exchange.tables.cells import Cell, cell_of
from regiolab.exchange.tables.columns import PARTIES, RELATIONS, Table
from regiolab.exchange.tables.csv_cells import neutralised
from regiolab.exchange.tables.graph import edge_rows, node_rows
from regiolab.locale import text
from regiolab.model.document import in_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from regiolab.model import Workspace

Flavour = Literal["excel-nl", "gephi"]

_BOM: Final = "\ufeff"


def write_csv(
    workspace: Workspace,
    path: str | Path,
    flavour: Flavour = "excel-nl",
    *,
    language: str = "nl",
    shareable: bool = False,
) -> None:
    """Write the parties in `path` and the relations beside it in `<name>-relations.csv`.

    A cell that a spreadsheet would compute gets an apostrophe in front, in both flavours.

    Args:
        workspace: what to write.
        path: the file with the parties; both files are replaced, or none.
        flavour: `excel-nl`: semicolons, decimal comma, UTF-8 with a byte order mark, words and
            headers in the reader's language; `gephi`: commas, decimal point, no mark, the names
            of fields and codes, with the headers Gephi looks for (Id, Label, Source, Target,
            Type).
        language: of the words in `excel-nl`.
        shareable: leave out what `exchange.shareable` leaves out.

    Raises:
        InputError: a file cannot be written.
        ValueError: there is no such flavour.
    """
    path = Path(path)
    parties, relations = csv_bytes(workspace, flavour, language, shareable=shareable)
    write_whole({path: parties, relations_path(path): relations})


def relations_path(path: Path) -> Path:
    """Return the file beside `path` in which the relations stand."""
    return path.with_name(f"{path.stem}-relations{path.suffix}")


def csv_bytes(
    workspace: Workspace, flavour: Flavour, language: str, *, shareable: bool = False
) -> tuple[bytes, bytes]:
    """Return the files with the parties and the relations, for a download; see `write_csv`."""
    if shareable:
        workspace = shareable_version(workspace)
    match flavour:
        case "excel-nl":
            return tuple(
                (_BOM + _excel_text(table, workspace, language, shareable=shareable)).encode()
                for table in (PARTIES, RELATIONS)
            )  # type: ignore[return-value]
        case "gephi":
            nodes = _gephi_text(_NODE_HEADERS, node_rows(workspace))
            edges = _gephi_text(_EDGE_HEADERS, edge_rows(workspace, language))
            return nodes.encode(), edges.encode()
    raise ValueError(f"there is no flavour {flavour!r}")


_NODE_HEADERS: Final = {"id": "Id", "label": "Label"}
_EDGE_HEADERS: Final = {
    "source": "Source",
    "target": "Target",
    "direction": "Type",
    "id": "Id",
    "label": "Label",
}
"""Field -> the header that Gephi looks for; every other field has its own name."""


def _excel_text(table: Table, workspace: Workspace, language: str, *, shareable: bool) -> str:
    columns = [
        column
        for column in table.shown(shareable=shareable)
        if not column.derived and not (shareable and column.field in {"note", "strength"})
    ]
    entities = sorted(workspace.state.get(table.collection, {}).values(), key=in_order)
    rows = [
        [_excel_cell(cell_of(column, fields, workspace.state, language)) for column in columns]
        for fields in entities
    ]
    return _written([text(language, column.word) for column in columns], rows, ";")


def _gephi_text(headers: dict[str, str], rows: Sequence[dict[str, str | int]]) -> str:
    fields = list(dict.fromkeys([*headers, *(field for row in rows for field in row)]))
    return _written(
        [headers.get(field, field) for field in fields],
        [[neutralised(str(row.get(field, ""))) for field in fields] for row in rows],
        ",",
    )


def _excel_cell(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case float():
            return repr(cell).replace(".", ",")
        case date():
            return cell.isoformat()
        case _:
            return neutralised(str(cell))


def _written(headers: list[str], rows: Iterable[list[str]], delimiter: str) -> str:
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(headers)
    writer.writerows(rows)
    return file.getvalue()
