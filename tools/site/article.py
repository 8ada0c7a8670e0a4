"""A notebook, or a page of the guide, as the HTML of an article: nbconvert with our template."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from nbconvert import HTMLExporter
from nbformat.v4 import new_markdown_cell, new_notebook

from .words import WORDS

if TYPE_CHECKING:
    from nbformat import NotebookNode

TEMPLATES = Path(__file__).parent / "templates"

_LEFT_OUT = {"by-hand"}
"""Tags of cells that say what to press in JupyterLab."""


def article(notebook: NotebookNode, language: str) -> str:
    """Return texts, folded code and outputs of a notebook, as HTML without anything around it."""
    made, _ = _exporter().from_notebook_node(
        notebook, resources={"code_word": WORDS[language]["code"]}
    )
    return str(made)


def text_as_notebook(markdown: str) -> NotebookNode:
    """Return a notebook of one text, so that every page is made in the same way."""
    return new_notebook(cells=[new_markdown_cell(markdown)])


@cache
def _exporter() -> HTMLExporter:
    exporter = HTMLExporter(
        template_name="course",
        extra_template_basedirs=[str(TEMPLATES)],
        exclude_anchor_links=True,
    )
    exporter.register_preprocessor(_without_cells, enabled=True)
    return exporter


def _without_cells(
    notebook: NotebookNode, resources: dict[str, object]
) -> tuple[NotebookNode, dict[str, object]]:
    notebook.cells = [
        cell for cell in notebook.cells if not _LEFT_OUT & {*cell.metadata.get("tags", ())}
    ]
    return notebook, resources
