"""What is large or crafted is a sentence, within seconds and within 500 MB."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from regiolab.exchange import look_at
from regiolab.exchange.tables import xlsx_reading
from regiolab.model import InputError
from tests.unit.exchange.reading.looked import look, told

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
HEAD = f'<?xml version="1.0"?><worksheet xmlns="{MAIN}"><sheetData>'
TAIL = "</sheetData></worksheet>"
ROOT = Path(__file__).parents[4]


def book(sheet: str, strings: str = "", sheets: int = 1) -> bytes:
    """Return a small workbook around the XML of its sheets."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    numbers = range(1, sheets + 1)
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'  # noqa: E501
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
        f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}.sharedStrings+xml"/>'
        + "".join(
            f'<Override PartName="/xl/worksheets/s{one}.xml" ContentType="{kind}.worksheet+xml"/>'
            for one in numbers
        )
        + "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
        f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{office}"><sheets>'
        + "".join(f'<sheet name="S{one}" sheetId="{one}" r:id="r{one}"/>' for one in numbers)
        + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships">'
        + "".join(
            f'<Relationship Id="r{one}" Type="{office}/worksheet" Target="worksheets/s{one}.xml"/>'
            for one in numbers
        )
        + f'<Relationship Id="rs" Type="{office}/sharedStrings" Target="sharedStrings.xml"/>'
        "</Relationships>",
        "xl/sharedStrings.xml": strings or f'<sst xmlns="{MAIN}"/>',
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in parts.items():
            archive.writestr(path, text)
        for one in numbers:
            archive.writestr(f"xl/worksheets/s{one}.xml", sheet)
    return file.getvalue()


def rows(count: int, cell: str = "") -> str:
    return HEAD + "".join(f'<row r="{one}">{cell}</row>' for one in range(1, count + 1)) + TAIL


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(lambda: book(rows(1_000_000)), id="very many empty rows"),
        pytest.param(lambda: book(HEAD + " " * 40_000_000 + TAIL), id="a sheet that unpacks"),
        pytest.param(
            lambda: book(rows(1), "<sst>" + "<si><t/></si>" * 1_100_000 + "</sst>"),
            id="many strings",
        ),
        pytest.param(lambda: book(rows(1), sheets=101), id="a hundred sheets and one"),
        pytest.param(
            lambda: book(
                HEAD + '<row r="20000"><c r="GR20000"><v>1</v></c></row>' + TAIL, sheets=9
            ),
            id="far corners",
        ),
        pytest.param(lambda: b"Naam;Sector\n" + b"a;b\n" * 30_000, id="many lines"),
        pytest.param(lambda: b";" * 6_000_000, id="semicolons"),
        pytest.param(lambda: b"x" * 21_000_000, id="many bytes"),
        pytest.param(lambda: "\n".join(f"Partij {one}" for one in range(4_000)), id="many names"),
    ],
)
def test_what_is_too_large_is_refused_in_a_sentence(content) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(InputError, match="te groot"):
        look_at(content())


def test_one_string_in_many_cells_is_refused_by_what_it_comes_to() -> None:
    strings = f'<sst xmlns="{MAIN}"><si><t>{"x" * 200_000}</t></si></sst>'
    cell = '<c t="s"><v>0</v></c>'
    with pytest.raises(InputError, match="te groot"):
        look_at(book(rows(500, cell), strings))


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        '{"a":' * 100_000,
        '{"about":' + "[" * 100_000,
        "<gexf>" + "<a>" * 100_000,
        "<graphml>" * 50_000,
        "graph [ " * 20_000,
        "<table>" * 20_000,
        '"' * 100_000,
        "\ud800\udfff" * 1_000,
        "a\ud800b;Sector\nx\ud800;overheid",
        "-> " * 50_000,
        "1." * 50_000,
        "((((" * 20_000,
        "a, " * 50_000,
        " - " * 50_000,
        "*" * 50_000 + "x",
        "\t".join("x" * 20_000) + "\ny",
    ],
    ids=range(17),
)
def test_what_is_crafted_never_raises(text: str) -> None:
    try:
        said = told(look(text))
    except InputError as error:
        said = str(error)
    assert len(said) < 20_000


def test_what_would_make_reading_long_stays_within_seconds_and_memory() -> None:
    program = """
import resource
resource.setrlimit(resource.RLIMIT_AS, (900_000_000, 900_000_000))
resource.setrlimit(resource.RLIMIT_CPU, (10, 10))
from regiolab.exchange import look_at
rows = "".join(f"Partij {n};overheid;{n % 5};een notitie\\n" for n in range(2_900))
preview = look_at("Naam;Sector;Invloed (0-4);Notitie\\n" + rows)
assert len(preview.parties) == 2_900, len(preview.parties)
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
assert int(peak.split()[1]) < 500_000, peak
"""
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_reading_a_workbook_is_refused_before_it_is_unpacked(monkeypatch) -> None:  # type: ignore[no-untyped-def]
    content = book(HEAD + " " * 40_000_000 + TAIL)
    monkeypatch.setattr(xlsx_reading, "_refuse_declarations", None)
    with pytest.raises(InputError, match="te groot"):
        look_at(content)
