"""What the slides of an agenda look like in PowerPoint: titles, lists, tables, pictures."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, Final

from regiolab.exchange.documents.column_widths import with_room_for_words
from regiolab.exchange.documents.document_blocks import Picture, Points, Table, Words
from regiolab.exchange.pictures.png import png_bytes
from regiolab.exchange.pictures.xml_text import xml_text
from regiolab.locale import LOCALES
from regiolab.scenes.agenda.shapes import BOLD
from regiolab.scenes.drawing.box import Box
from regiolab.scenes.drawing.text_width import wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pptx.presentation import Presentation

    from regiolab.exchange.documents.agenda_slides import Deck, Slide
    from regiolab.exchange.documents.document_blocks import Block

_POINT: Final = 12_700
"""A point in the units of the file."""

WIDTH, HEIGHT = 960, 540
"""Of a slide in points: sixteen by nine."""

_MARGIN, _BOTTOM = 48, 34
_ROOM: Final = WIDTH - 2 * _MARGIN
_TITLE: Final = 28
_SOFT_SIZES, _SIZES, _CELL_SIZES = (16, 14), (24, 22, 20, 18, 16, 14, 12), (18, 16, 14, 12, 11)
"""Letters in points: the largest that fits is taken."""

_GAP: Final = 24
_IN_A_CELL: Final = 16.0
"""At the left and the right of the words in a cell, in points."""

_WIDER: Final = 1.06
"""Letters of other programs are up to so much wider than ours."""

_INK, _SOFT, _ACCENT, _SHADE = "1B2330", "5A6472", "1F5FA8", "E3ECF8"


def add_title_slide(presentation: Presentation, deck: Deck) -> None:
    """Add the first slide: what it is, its challenge, whose and of when."""
    slide: Any = presentation.slides.add_slide(presentation.slide_layouts[0])
    title, below = slide.shapes.title, slide.placeholders[1]
    _place(title, _MARGIN, 130, _ROOM, 110)
    _place(below, _MARGIN, 260, _ROOM, 170)
    _bar(slide, 0, 0, 14, HEIGHT)
    _write(title.text_frame, [(deck.title, 40, _INK, True)], deck.language)
    lines = [(deck.subject, 24, _ACCENT, False)] if deck.subject else []
    lines += [(deck.remark, 20, _INK, False)] if deck.remark else []
    _write(below.text_frame, [*lines, (deck.byline, 16, _SOFT, False)], deck.language)


def add_slide(presentation: Presentation, slide: Slide, deck: Deck, number: int) -> None:
    """Add a slide with its title and blocks; its number and the title of the agenda below."""
    made: Any = presentation.slides.add_slide(presentation.slide_layouts[5])
    title = made.shapes.title
    _place(title, _MARGIN, 26, _ROOM, 78)
    room = _ROOM / BOLD / _WIDER
    sizes = (one for one in (_TITLE, 24, 20) if len(wrapped(slide.title, room, one, 9)) <= 2)
    size = next(sizes, 18)
    _write(title.text_frame, [(slide.title, size, _INK, True)], deck.language)
    _bar(made, 0, 0, 8, HEIGHT)
    lines = len(wrapped(slide.title, room, size, 9))
    _fill(made, [*slide.blocks], 44 + lines * size * 1.25, deck.language)
    foot = made.shapes.add_textbox(
        *(one * _POINT for one in (_MARGIN, HEIGHT - 28, _ROOM, 20)),
    )
    _write(foot.text_frame, [(f"{deck.title} · {number}", 11, _SOFT, False)], deck.language)


def _fill(made: Any, blocks: list[Block], top: float, language: str) -> None:
    """Put the blocks below each other; a picture and a list stand beside each other."""
    whole = Box(_MARGIN, top, _ROOM, HEIGHT - _BOTTOM - top)
    match blocks:
        case [Picture() as picture, Points() as points]:
            wide = min(whole.height * picture.page.width / picture.page.height, _ROOM * 0.62)
            left = Box(whole.x, whole.y, wide, whole.height)
            right = Box(left.right + _GAP, whole.y, _ROOM - wide - _GAP, whole.height)
            _picture(made, picture, left)
            _text(made, list(points.items), right, language, dots=True)
            return
    for number, block in enumerate(blocks):
        # what comes after it wants room too
        share = sum(_weight(one) for one in blocks[number:])
        room = (whole.bottom - top) * _weight(block) / share
        top += _add(made, block, Box(whole.x, top, whole.width, room), language) + 12


def _weight(block: Block) -> float:
    match block:
        case Words():
            return 1.0
        case Points():
            return 1.0 + len(block.items)
        case Table():
            return 3.0 + len(block.rows)
        case Picture():
            return 8.0


def _add(made: Any, block: Block, box: Box, language: str) -> float:
    """Add a block in a box and return how high it became, in points."""
    match block:
        case Table():
            return _table(made, block, box, language)
        case Picture():
            return _picture(made, block, box)
        case Points():
            return _text(made, list(block.items), box, language, dots=True)
        case Words():
            return _text(made, [block], box, language, dots=False)


def _text(made: Any, items: list[Words], place: Box, language: str, *, dots: bool) -> float:
    """Add a box with words; letters are smaller where there are many."""
    sizes = _SOFT_SIZES if items[0].soft else _SIZES
    told = [": ".join(part for part in (one.label, one.words) if part) for one in items]
    size, height = sizes[-1], 0.0
    for size in sizes:
        lines = sum(len(wrapped(one, place.width - 40, size * 1.06, 20)) for one in told)
        height = lines * size * 1.25 + len(told) * 7 + 8
        if height <= place.height:
            break
    box = made.shapes.add_textbox(
        *(int(one * _POINT) for one in (place.x, place.y, place.width, height))
    )
    frame = box.text_frame
    frame.word_wrap = True
    for number, one in enumerate(items):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        if dots:
            _dot(paragraph, size)
        between = ": " if one.label and one.words else ""
        colour = _SOFT if one.soft else _INK
        for words, bold in ((one.label + between, True), (one.words, False)):
            if words:
                _run(paragraph, words, size, colour, language, bold=bold)
        paragraph.space_after = 6 * _POINT
    return height


def _table(made: Any, block: Table, box: Box, language: str) -> float:
    """Add a table with its header; letters are smaller and rows fewer until it fits."""
    rows = [block.headers, *block.rows]
    size, heights, widths = _CELL_SIZES[-1], [0.0], list[float]()
    while True:
        for size in _CELL_SIZES:
            widths = _widths(block, size)
            heights = [_row_height(row, widths, size) for row in rows]
            if sum(heights) <= box.height:
                break
        if sum(heights) <= box.height or len(rows) <= 2:
            break
        rows.pop()
    place = (int(one * _POINT) for one in (box.x, box.y, box.width, sum(heights)))
    shape = made.shapes.add_table(len(rows), len(block.headers), *place)
    shape.element.nvGraphicFramePr.cNvPr.set("descr", xml_text(block.title))
    table = shape.table
    for column, width in zip(table.columns, widths, strict=True):
        column.width = int(width * _POINT)
    for number, row in enumerate(rows):
        table.rows[number].height = int(heights[number] * _POINT)
        for column, words in enumerate(row):
            _cell(table.cell(number, column), words, size, language, header=number == 0)
    return sum(heights)


def _widths(block: Table, size: int) -> list[float]:
    """Return the widths of the columns in points, each with room for its longest word."""
    meant = [_ROOM * share - _IN_A_CELL for share in block.widths]
    roomy = with_room_for_words(meant, block.headers, block.rows, size * _WIDER)
    return [width + _IN_A_CELL for width in roomy]


def _row_height(row: tuple[str, ...], widths: Sequence[float], size: int) -> float:
    lines = max(
        len(wrapped(words, max(width - _IN_A_CELL, 30), size * _WIDER, 12)) if words else 1
        for words, width in zip(row, widths, strict=True)
    )
    return lines * size * 1.25 + 9


def _cell(cell: Any, words: str, size: int, language: str, *, header: bool) -> None:

    cell.fill.solid()
    cell.fill.fore_color.rgb = _colour(_SHADE if header else "FFFFFF")
    for side in ("left", "right"):
        setattr(cell, f"margin_{side}", 7 * _POINT)
    for side in ("top", "bottom"):
        setattr(cell, f"margin_{side}", 4 * _POINT)
    _write(cell.text_frame, [(words, size, _INK, header)], language)


def _picture(made: Any, block: Picture, box: Box) -> float:
    larger = min(box.width / block.page.width, box.height / block.page.height)
    wide, high = block.page.width * larger, block.page.height * larger
    left = box.x + (box.width - wide) / 2
    place = (int(one * _POINT) for one in (left, box.y, wide, high))
    picture = made.shapes.add_picture(io.BytesIO(png_bytes(block.page)), *place)
    about = picture.element.nvPicPr.cNvPr
    about.set("descr", xml_text(block.alt))
    about.set("title", xml_text(block.caption))
    return float(high)


def _place(shape: Any, left: float, top: float, width: float, height: float) -> None:
    shape.left, shape.top = int(left * _POINT), int(top * _POINT)
    shape.width, shape.height = int(width * _POINT), int(height * _POINT)


def _bar(made: Any, left: float, top: float, width: float, height: float) -> None:
    """Draw the coloured edge of a slide; it says nothing, so a screen reader passes it over."""
    from pptx.enum.shapes import MSO_SHAPE

    place = (int(one * _POINT) for one in (left, top, width, height))
    bar = made.shapes.add_shape(MSO_SHAPE.RECTANGLE, *place)
    bar.fill.solid()
    bar.fill.fore_color.rgb = _colour(_ACCENT)
    bar.line.fill.background()
    bar.element.nvSpPr.cNvPr.set("descr", "")


def _write(frame: Any, lines: list[tuple[str, int, str, bool]], language: str) -> None:
    """Write lines, each with its size, colour and weight; from the left, at the top."""
    from pptx.enum.text import MSO_ANCHOR, PP_ALIGN

    frame.word_wrap = True
    frame.vertical_anchor = MSO_ANCHOR.TOP
    for number, (words, size, colour, bold) in enumerate(lines):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        paragraph.alignment = PP_ALIGN.LEFT
        if words:
            _run(paragraph, words, size, colour, language, bold=bold)


def _run(paragraph: Any, words: str, size: int, colour: str, language: str, *, bold: bool) -> None:
    from pptx.util import Pt

    run = paragraph.add_run()
    run.text = xml_text(words)
    run.font.size, run.font.bold, run.font.name = Pt(size), bold, "Arial"
    run.font.color.rgb = _colour(colour)
    run._r.get_or_add_rPr().set("lang", LOCALES[language].replace("_", "-"))


def _colour(code: str) -> Any:
    """Return a colour of the file from its six figures."""
    from pptx.dml import color

    made: Any = color.RGBColor
    return made.from_string(code)


def _dot(paragraph: Any, size: int) -> None:
    """Give a paragraph a dot, with its lines in from the edge."""
    from pptx.oxml import parse_xml

    space = "http://schemas.openxmlformats.org/drawingml/2006/main"
    properties = paragraph._p.get_or_add_pPr()
    properties.set("marL", str(int(size * _POINT)))
    properties.set("indent", str(-int(size * _POINT)))
    properties.append(parse_xml(f'<a:buChar xmlns:a="{space}" char="•"/>'))
