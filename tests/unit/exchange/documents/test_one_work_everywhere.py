"""One work of a region: what its screens say in numbers, every file made of it says the same way.

A number in a file that stands on no screen is another rounding or another writing of one that
does. `test_one_writing_everywhere` has values of which the writing is known beforehand.
"""

from __future__ import annotations

import io
import json
import re
import zipfile
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pytest

from regiolab.exchange import (
    write_docx,
    write_ics,
    write_poster,
    write_pptx,
    write_workbook,
    write_xlsx,
)
from regiolab.exchange.formats.downloads import download_of
from regiolab.figures import FIGURES, figure
from regiolab.locale import LANGUAGES, as_it_is, full_date
from regiolab.model.codes import TENSIONS
from regiolab.model.entities import Region
from regiolab.storage import StoredWorkspace
from regiolab.widgets.agenda.agenda import Agenda
from regiolab.widgets.agenda.figures import known_figures
from regiolab.widgets.agenda.steps import STEP_NAMES
from regiolab.widgets.kit.readable import as_plain
from regiolab.widgets.map.stakeholder_map import StakeholderMap
from regiolab.widgets.scan.tension_scan import TensionScan
from regiolab.widgets.vote.priorities import Priorities
from tests.unit.exchange.agenda_of_the_mini_regio import filled_agenda
from tests.unit.exchange.documents.test_one_writing_everywhere import (
    of_paragraphs,
    of_sheets,
    of_slides,
)

if TYPE_CHECKING:
    from pathlib import Path

    from regiolab.widgets.kit.kit import KitWidget

DAY = date(2026, 3, 12)
REGION = Region(level="corop", code="CR09")

NUMBER = re.compile(r"(?<![\w.,/-])[-−]?\d[\d.,]*(?![\w/-])")
A_DAY_IN_DIGITS = re.compile(r"\d{4}-\d\d-\d\d|\b\d{1,2}[-/]\d{1,2}[-/]\d{4}")
MONTHS = {
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "en": "January February March April May June July August September October November December",
}


def does(widget: KitWidget, name: str, **args: Any) -> dict[str, Any]:
    command = {"type": "command", "client": "t", "seq": 1, "name": name, "args": args}
    ack: dict[str, Any] = widget.answer(command)
    assert ack["ok"], ack
    widget.refresh()
    return ack


def said(view: object) -> str:
    """Return every text of a view, below each other."""
    if isinstance(view, dict):
        return "\n".join(map(said, view.values()))
    if isinstance(view, list):
        return "\n".join(map(said, view))
    return view if isinstance(view, str) else ""


def of_screen(widget: KitWidget) -> str:
    widget.refresh()
    return said(json.loads(json.dumps(widget.view)))


class Work:
    """What a group made, as its screens say it, and the files made of it."""

    def __init__(self, language: str, folder: Path) -> None:
        self.language = language
        self.today = datetime.now().astimezone().date()
        self.stored = StoredWorkspace(folder / "work", "Onze regio", language)
        self.stored.workspace.replace_content(filled_agenda(language), "open a file", {})
        self.workspace = self.stored.workspace
        self.workspace.choose_region(REGION)
        self.agenda = Agenda(self.stored, language)
        self.vote = Priorities(self.stored, language)
        self._take_figures()
        ids = {action.title: action.id for action in self.workspace.actions}
        for places in range(3):
            does(self.vote, "start")
            last = self.vote.view["ballot"]["rows"][-1]["title"]
            for _ in range(places):
                does(self.vote, "move", item=ids[last], by=-1)
            does(self.vote, "hand_in")
        self.scan = TensionScan(self.stored, language)
        self._answer_for_three()
        self.of_agenda_map_and_vote = self._screens()
        self.screen = f"{self.of_agenda_map_and_vote}\n{self._screens_of_the_scan()}"
        self.files = self._files(folder)

    def _take_figures(self) -> None:
        """Take every figure of the region as evidence, and some as the baseline of an indicator."""
        self.figures = known_figures(self.workspace, self.language)
        challenge = self.workspace.challenges[0].id
        for one in self.figures:
            does(self.agenda, "take_figure", challenge=challenge, figure=one.key)
        for one in self.figures[::3]:
            opened = does(self.agenda, "add_indicator", title=f"Indicator {one.key}")
            indicator = opened["data"]["open"]
            does(self.agenda, "take_baseline", indicator=indicator, figure=one.key)

    def _answer_for_three(self) -> None:
        """Let three people answer the scan, each in another way."""
        does(self.scan, "begin", persons="3")
        for seat in "123":
            does(self.scan, "sit", seat=seat)
            for place, code in enumerate(TENSIONS):
                asked = {"seat": seat, "tension": code, "field": "position", "base": ""}
                does(self.scan, "answer", **asked, value=str((int(seat) + place) % 5 + 1))
            does(self.scan, "hand_in", seat=seat)

    def _screens(self) -> str:
        found = []
        for step in STEP_NAMES:
            does(self.agenda, "go", step=step, entity=None)
            found.append(of_screen(self.agenda))
        for one in self.workspace.challenges:
            does(self.agenda, "go", step="challenges", entity=one.id)
            found.append(of_screen(self.agenda))
        map_ = StakeholderMap(self.stored, self.language)
        for party in self.workspace.stakeholders:
            does(map_, "select", party=party.id)
            found.append(of_screen(map_))
        return "\n".join([*found, of_screen(self.vote)])

    def _screens_of_the_scan(self) -> str:
        found = []
        for code in TENSIONS:
            does(self.scan, "look", tension=code)
            found.append(of_screen(self.scan))
        return "\n".join(found)

    def _files(self, folder: Path) -> dict[str, str]:
        write_docx(self.workspace, folder / "a.docx", language=self.language, day=DAY)
        write_pptx(self.workspace, folder / "a.pptx", language=self.language, day=DAY)
        write_poster(self.workspace, folder / "a.svg", language=self.language, day=DAY)
        write_workbook(self.workspace, folder / "agenda.xlsx", language=self.language)
        write_xlsx(self.workspace, folder / "map.xlsx", language=self.language)
        write_ics(self.workspace, folder / "a.ics", language=self.language)
        lists = download_of(self.workspace, "csv", language=self.language).content
        with zipfile.ZipFile(io.BytesIO(lists)) as packed:
            rows = [packed.read(name).decode("utf-8-sig") for name in packed.namelist()]
        in_words = [
            as_plain(self.language, "", one.readable(self.workspace, private=True))
            for one in (self.agenda, self.vote, self.scan)
        ]
        svg = (folder / "a.svg").read_text(encoding="utf-8")
        calendar = (folder / "a.ics").read_text(encoding="utf-8").replace("\r\n ", "")
        told = re.findall(r"^(?:SUMMARY|DESCRIPTION|LOCATION).*?:(.*)$", calendar, re.MULTILINE)
        return {
            "word": of_paragraphs(folder / "a.docx"),
            "slides": of_slides(folder / "a.pptx"),
            "poster": re.sub(r"<[^>]*>", "\n", svg),
            "sheets": of_sheets(folder / "agenda.xlsx", self.language),
            "map": of_sheets(folder / "map.xlsx", self.language),
            "lists": "\n".join(rows),
            "calendar": "\n".join(told),
            "without a kernel": "\n".join(in_words),
        }


@pytest.fixture(scope="module", params=LANGUAGES)
def work(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Work:
    return Work(request.param, tmp_path_factory.mktemp("work"))


def numbers(words: str) -> set[str]:
    """Return the numbers in words, but for years and the numbers of lessons."""
    found = {one.rstrip(".,") for one in NUMBER.findall(words)}
    return {one for one in found if not re.match(r"(19|20)\d\d$|0\d", one)}


def value(language: str, written: str) -> float:
    thousands, mark = {"nl": ".,", "en": ",."}[language]
    plain = written.replace(thousands, "").replace(mark, ".")
    return float(plain.replace("\N{MINUS SIGN}", "-"))


def days(language: str, words: str) -> set[str]:
    """Return every day in words, with its year where it has one."""
    months = "|".join(MONTHS[language].split())
    return {*re.findall(rf"\b\d+ (?:{months})(?: \d{{4}})?", " ".join(words.split()))}


FILES = ("word", "slides", "poster", "sheets", "map", "lists", "calendar", "without a kernel")


@pytest.mark.parametrize("file", FILES)
def test_a_file_says_no_number_that_no_screen_says(work: Work, file: str) -> None:
    told = {one for one in numbers(work.files[file]) if re.search(r"[.,]|\d{3}", one)}
    assert not told - numbers(work.screen)


def test_every_figure_of_the_region_is_written_alike_where_it_is_told(work: Work) -> None:
    assert len(work.figures) > 10
    for place, one in enumerate(work.figures):
        written = as_it_is(work.language, one.value)
        files = ("word", "sheets") if place % 3 == 0 else ("word",)  # Excel has the baselines
        for words in (work.screen, *(work.files[file] for file in files)):
            assert written in numbers(words), one.title


def test_a_figure_of_a_lesson_says_the_number_that_it_brings_along(work: Work) -> None:
    brought = {one.key.removeprefix("lesson-"): one for one in work.figures}
    lessons = {name: one for name, one in brought.items() if name in FIGURES}
    assert lessons.keys() == {"districts", "growth", "commuting"}
    for name, one in lessons.items():
        shown = figure(name, REGION.model_dump(exclude_none=True), work.language)
        told = numbers("\n".join([shown.title, shown.subtitle, shown.description]))
        # beside numbers with decimals a whole one has them too
        assert one.value in {value(work.language, number) for number in told}, name


def test_a_value_has_one_writing_in_all_of_them(work: Work) -> None:
    """The scan quotes sources, and how far people agree is from 0.00 to 1.00."""
    writings: dict[float, set[str]] = {}
    for words in (work.of_agenda_map_and_vote, *work.files.values()):
        for one in numbers(re.sub(r"\(A = [^)]*\)", "", words)):
            writings.setdefault(value(work.language, one), set()).add(one)
    assert not {one: how for one, how in writings.items() if len(how) > 1}


def test_a_share_has_its_sign_right_behind_it(work: Work) -> None:
    for where, words in {"screen": work.screen, **work.files}.items():
        assert not re.findall(r".*\d[ \u00a0]%.*", words) or where == "sheets", where


def test_a_day_is_written_in_words_and_alike(work: Work) -> None:
    typed = map(date.fromisoformat, re.findall(r"\b\d{4}-\d\d-\d\d\b", work.screen))
    on_screen = days(work.language, work.screen)
    on_screen |= {full_date(work.language, one) for one in (DAY, work.today, *typed)}
    assert len(on_screen) > 5
    for file in FILES:
        assert not days(work.language, work.files[file]) - on_screen, file
        if file != "lists":  # for programs
            assert not A_DAY_IN_DIGITS.findall(work.files[file]), file
