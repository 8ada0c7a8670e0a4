"""The page that says what a group did: its own words, escaped, and nothing from elsewhere."""

import re
from datetime import date
from html.parser import HTMLParser

import pytest

from regiolab.course.lessons import lesson_numbers
from regiolab.exchange.formats.progress_page import progress_page
from regiolab.model import Workspace
from regiolab.model.entities import Region
from regiolab.model.lesson_notes import note

DAY = date(2026, 3, 12)
HOSTILE = "<script>alert('x')</script> & \"zo\""


def filled_in():
    made = Workspace.new("Regio")
    made.update("about", "about", {"group": HOSTILE, "challenge": HOSTILE})
    made.choose_region(Region(level="corop", code="CR07"))
    made.put("sentences", "00", {"text": HOSTILE}, step="fill in a text")
    made.put("sentences", "01-exercise", {"text": "Twee van vier."}, step="fill in a text")
    note(made, "01", {"opened": True})
    made.add_stakeholder("Deltion", "education")
    return made


class Page(HTMLParser):
    def __init__(self, content):
        super().__init__()
        self.tags, self.open, self.text = [], [], []
        self.feed(content.decode())

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)


def page(language="nl"):
    return Page(progress_page(filled_in(), language, DAY).content)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_people_typed_is_text_and_never_mark_up(language):
    read = page(language)
    assert not read.open
    assert not {tag for tag, _ in read.tags} & {"script", "img", "link", "iframe"}
    assert "".join(read.text).count(HOSTILE) == 3


@pytest.mark.parametrize("language", ["nl", "en"])
def test_nothing_is_loaded_from_elsewhere(language):
    content = progress_page(filled_in(), language, DAY).content.decode()
    assert not re.search(r"https?:|url\(|@import|\bsrc=|\bhref=", content)


def test_the_page_says_in_its_language_who_and_what():
    said = "".join(page("nl").text)
    assert "Regio: " in said
    assert "12 maart 2026" in said
    assert f"Jullie openden 2 van de {len(lesson_numbers())} lessen." in said
    assert "In scan, kaart en agenda: 1 partij." in said
    assert "Oefening 01" in said
    english = page("en")
    assert english.tags[0] == ("html", {"lang": "en"})
    assert f"You opened 2 of the {len(lesson_numbers())} lessons." in "".join(english.text)


def test_the_file_is_called_after_what_it_is_and_the_day():
    name = progress_page(Workspace.new("Onze regio"), "nl", DAY).name
    assert name == "wat-wij-deden-Onze-regio-2026-03-12.html"


def test_a_work_without_sentences_has_no_empty_heading():
    read = Page(progress_page(Workspace.new("Regio"), "nl", DAY).content)
    assert "h2" not in {tag for tag, _ in read.tags}
    assert "Nog niets gedaan. Begin waar je wilt." in "".join(read.text)
