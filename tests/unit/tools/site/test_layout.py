"""What is around an article: the way to the edition to work in, and the index to search in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from regiolab.locale import WRITTEN_LANGUAGES
from tools.site.course_pages import CoursePage
from tools.site.layout import Around, contents_page, course_page
from tools.site.pictures import Pictures
from tools.site.polish import polished
from tools.site.search import index_script
from tools.site.words import WORDS

if TYPE_CHECKING:
    from lxml import html

LESSON = CoursePage("notebooks/nl/00_start.ipynb", "nl", "lesson")
GUIDE = CoursePage("guide/nl/prepare.md", "nl", "guide")
NAMES = {LESSON.source: "Begin <hier>", GUIDE.source: "Voorbereiden"}


def around(*, live: bool) -> Around:
    return Around("nl", (LESSON, GUIDE), NAMES, live)


def article() -> html.HtmlElement:
    return polished(
        "<h1>Begin</h1><p>Een</p><h2>Deel &amp; rest</h2><p>Twee <b>drie</b></p>",
        "nl",
        Pictures("nl"),
    )


@pytest.mark.parametrize("live", [True, False])
def test_a_lesson_leads_to_the_edition_to_work_in_where_there_is_one(live: bool) -> None:
    link = "../live/index.html?path=notebooks/nl/00_start.ipynb"
    assert (f'href="{link}"' in course_page(LESSON, article(), around(live=live))) is live
    assert (f'href="{link}"' in contents_page(around(live=live))) is live
    assert "live/" not in course_page(GUIDE, article(), around(live=live))


def test_a_name_is_never_taken_for_markup() -> None:
    made = course_page(LESSON, article(), around(live=False))
    assert "<title>Les 00: Begin &lt;hier&gt; · " in made
    assert "<hier>" not in made


def test_the_index_has_an_entry_for_each_part_of_a_page() -> None:
    script = index_script([(LESSON, "Begin hier", article())])
    entries = json.loads(script.removeprefix("window.courseIndex = ").removesuffix(";\n"))
    assert entries == [
        ["Begin hier", "Begin", "00_start.html#Begin", "Een"],
        ["Begin hier", "Deel & rest", "00_start.html#Deel-rest", "Twee drie"],
    ]


def test_the_words_around_an_article_are_there_in_every_language() -> None:
    assert WORDS.keys() == {*WRITTEN_LANGUAGES}
    assert len({frozenset(words) for words in WORDS.values()}) == 1
