"""Links of the course lead to pages of the site, and one that arrives nowhere is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lxml import html

from tools.site.checking import broken_links, loaded_from_elsewhere
from tools.site.course_pages import CoursePage
from tools.site.links import LinkError, lead_on, part_name

if TYPE_CHECKING:
    from pathlib import Path

LESSON = CoursePage("notebooks/nl/06_stakeholder_map.ipynb", "nl", "lesson")
GUIDE = CoursePage("guide/nl/index.md", "nl", "guide")
NOTEBOOK = CoursePage("guide/nl/09_together.ipynb", "nl", "guide")
PAGES = {page.source: page for page in (LESSON, GUIDE, NOTEBOOK)}
PARTS = {LESSON.source: {"woorden": "Woorden"}, GUIDE.source: {"dias": "Dia's"}}


def led(page: CoursePage, link: str) -> str:
    article = html.fromstring(f'<div><a href="{link}">x</a></div>')
    lead_on(page, article, PAGES, PARTS)
    return str(article.find("a").get("href"))


@pytest.mark.parametrize(
    ("page", "link", "to"),
    [
        (GUIDE, "../../notebooks/nl/06_stakeholder_map.ipynb", "../06_stakeholder_map.html"),
        (GUIDE, "09_together.ipynb", "09_together_notebook.html"),
        (LESSON, "#Woorden", "#Woorden"),
        (NOTEBOOK, "index.md#dias", "index.html#Dia's"),
        (LESSON, "../../data/sources.csv", "../files/data/sources.csv"),
        (LESSON, "https://example.org/a#b", "https://example.org/a#b"),
    ],
)
def test_a_link_leads_to_where_it_is_in_the_site(page: CoursePage, link: str, to: str) -> None:
    assert led(page, link) == to


@pytest.mark.parametrize("link", ["nothing.md", "index.md#nothing", "#nothing"])
def test_a_link_that_arrives_nowhere_is_named(link: str) -> None:
    with pytest.raises(LinkError, match="nothing"):
        led(NOTEBOOK, link)


def test_a_part_has_one_name_in_two_spellings() -> None:
    assert part_name("Dia%27s") == part_name("dias") == "dias"


def test_what_is_broken_in_a_site_is_found(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(
        '<p id="here"><a href="b.html#part">1</a><a href="#gone">2</a><a href="c.html">3</a>'
        '<a href="live/x.html?path=y">4</a><a href="#here">5</a><img src="d.svg"></p>'
    )
    (tmp_path / "b.html").write_text('<p id="part">x</p>')
    assert broken_links(tmp_path) == ["a.html: #gone", "a.html: c.html", "a.html: d.svg"]


def test_what_a_page_loads_from_elsewhere_is_found() -> None:
    page = html.fromstring(
        '<div><a href="https://a.nl">may</a><img src="//b.nl/x.png"><script src="own.js"></script>'
        '<link href="https://c.nl/d.css"></div>'
    )
    assert loaded_from_elsewhere(page) == ["//b.nl/x.png", "https://c.nl/d.css"]
