"""What is no list is named for what it is; encodings are told by what makes words."""

from __future__ import annotations

import io
import zipfile

import pytest

from regiolab.exchange import look_at
from regiolab.model import Workspace
from tests.unit.exchange.reading.looked import about, look, names, told


def archive(*paths: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as parts:
        for path in paths:
            parts.writestr(path, "x")
    return file.getvalue()


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"%PDF-1.7 ...", "pdf"),
        (b"\x89PNG\r\n\x1a\n", "plaatje"),
        (b"\xff\xd8\xff\xe0 JFIF", "plaatje"),
        (b"{\\rtf1\\ansi Gemeente}", "opmaak"),
        ("{\\rtf1\\ansi Gemeente}", "opmaak"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 20, "oud Office"),
        (archive("word/document.xml", "[Content_Types].xml"), "Word-document"),
        (archive("mimetype", "content.xml"), "LibreOffice"),
        (archive("ppt/presentation.xml"), "presentatie"),
        (archive("een.txt"), "ingepakte map"),
        ("BEGIN:VCALENDAR\nSUMMARY:x\nEND:VCALENDAR", "afspraak"),
        ("BEGIN:VCARD\nFN:Jan\nEND:VCARD", "adresboek"),
        ("From: a@x.nl\nTo: b@x.nl\nSubject: x\nDate: y\n\nhoi", "e-mail"),
        ("Van: Jan\nVerzonden: nu\nAan: Piet\nOnderwerp: x\n\nhoi", "e-mail"),
        ("<html><body><p>Hallo</p></body></html>", "webpagina"),
        ("<?xml version='1.0'?><iets><a/></iets>", ".xml"),
        ('{"naam": "x", "iets": [1, 2]}', ".json"),
        ("nodedef>name VARCHAR\na\n", ".gdf"),
        ("digraph { a -> b; }", "Graphviz"),
        (b"\x00\x01\x02\x03" * 50, "geen tekst"),
        (b"MZ\x90\x00\x03\x00\x00\x00\xff\xff\x00\x00", "programma"),
    ],
)
def test_what_is_no_list_is_named_with_the_way_that_works(content: bytes | str, word: str) -> None:
    preview = look_at(content)
    assert preview.kind == "not_ours"
    assert names(preview) == []
    assert word in told(preview)


def test_a_table_on_a_web_page_named_xls_is_read() -> None:
    page = (
        '<html><head><meta charset="utf-8"><style>td{}</style></head><body><table>'
        "<tr><th>Naam</th><th>Sector</th></tr><tr><td>Gemeente&nbsp;Zwolle</td><td>overheid</td>"
        "</tr></table></body></html>"
    )
    preview = look_at(page.encode(), name="lijst.xls")
    assert [(one.name, one.sector) for one in preview.parties] == [
        ("Gemeente Zwolle", "government")
    ]


@pytest.mark.parametrize("as_bytes", [False, True])
def test_our_own_file_is_known_anywhere(as_bytes: bool) -> None:
    workspace = Workspace.new("Onze regio")
    workspace.add_stakeholder("Gemeente Zwolle", "government", influence=3)
    text = workspace.to_json()
    preview = look(text.encode() if as_bytes else text)
    assert preview.kind == "ours"
    assert [(one.name, one.influence) for one in preview.parties] == [("Gemeente Zwolle", 3)]
    fresh = Workspace.new("Leeg")
    preview.apply(fresh)
    assert [one.name for one in fresh.stakeholders] == ["Gemeente Zwolle"]
    fresh.undo()
    assert not fresh.stakeholders


def test_our_own_file_that_is_cut_off_is_told() -> None:
    preview = look(Workspace.new("Onze regio").to_json()[:-20])
    assert preview.kind == "not_ours"
    assert "Werk van regiolab" in told(preview)


WORDS = "".join(
    f"{line}\r\n"
    for line in (
        "Naam;Sector",
        "Coöperatie Één;werkgevers",
        "Café Zoë;werkgevers",
        "Intérieur België;werkgevers",
    )
)


@pytest.mark.parametrize(
    "encoding",
    [
        "utf-8",
        "utf-8-sig",
        "utf-16",
        "utf-16-le",
        "utf-16-be",
        "utf-32",
        "cp1252",
        "cp850",
        "mac_roman",
    ],
)
def test_letters_are_right_in_every_encoding(encoding: str) -> None:
    preview = look(WORDS.encode(encoding))
    assert names(preview) == ["Coöperatie Één", "Café Zoë", "Intérieur België"]


@pytest.mark.parametrize(
    "word", ["Coöperatie", "Café", "Zoë", "Één", "België", "Financiële dienst"]
)
@pytest.mark.parametrize("encoding", ["cp1252", "cp850", "mac_roman"])
def test_one_odd_letter_is_right_or_asked(word: str, encoding: str) -> None:
    preview = look(f"Naam;Sector\n{word};werkgevers\n".encode(encoding))
    if names(preview) != [word]:
        assert "encoding" in about(preview)
    assert names(preview.answered(encoding=encoding)) == [word] or "encoding" not in about(preview)


def test_a_text_that_was_read_wrong_before_is_mended() -> None:
    assert names(look("Gemeente Súdwest\nCoÃ¶peratie EÃ©n")) == [
        "Gemeente Súdwest",
        "Coöperatie Eén",
    ]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("GM0193\nGM0148", ("GM0193", "GM0148")),
        ("GM0193    \nGM0148    ", ("GM0193", "GM0148")),
        ("GM0193 Zwolle\nGM0148 Dalfsen", ("GM0193", "GM0148")),
        ("Zwolle (GM0193)\nDalfsen (GM0148)", ("GM0193", "GM0148")),
        ("1.\tZwolle\n2.\tDalfsen", ("GM0193", "GM0148")),
        (
            '"RegioS";"Title";"Inwoners"\n"GM0193";"Zwolle";133141\n"GM0148";"Dalfsen";29000',
            ("GM0193", "GM0148"),
        ),
        (
            "Code\tGemeentecodeGM\tNaam\tProvincie\n193\tGM0193\tZwolle\tOverijssel\n148\tGM0148\tD\tO",
            ("GM0193", "GM0148"),
        ),
    ],
)
def test_a_list_of_municipalities_is_known(text: str, codes: tuple[str, ...]) -> None:
    preview = look(text)
    assert (preview.kind, preview.municipalities) == ("municipalities", codes)
    assert len(preview.parties) == 2


def test_parties_that_are_municipalities_among_others_are_a_list() -> None:
    assert look("Gemeente Zwolle\nGemeente Dalfsen").kind == "list"
    assert look("Zwolle\nROC van Twente").kind == "list"
