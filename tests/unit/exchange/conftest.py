"""What takes long and is the same each time is done once for all tests of files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from regiolab.exchange.documents import docx_paper, pptx_paper
from regiolab.exchange.pictures.png import png_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from regiolab.exchange.pictures.page import Page


@pytest.fixture(scope="session", autouse=True)
def pictures_drawn_once() -> Iterator[None]:
    """Draw the map of a document once for all documents that hold the same one.

    The same page is the same picture (`pictures/test_pictures.py`), a fifth of a second each.
    """
    drawn: dict[str, bytes] = {}

    def once(page: Page) -> bytes:
        seen = repr(page)
        if seen not in drawn:
            drawn[seen] = png_bytes(page)
        return drawn[seen]

    with pytest.MonkeyPatch.context() as patch:
        for paper in (docx_paper, pptx_paper):
            patch.setattr(paper, "png_bytes", once)
        yield
