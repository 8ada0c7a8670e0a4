"""The guide has a page with all its parts on every lesson, and says what the product says."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from regiolab.course.lessons import lesson_numbers, lessons
from regiolab.locale import WRITTEN_LANGUAGES as LANGUAGES
from regiolab.teaching.privacy import privacy_text
from tools.course_tables import pages
from tools.course_texts.guide_page import PARTS, GuidePageError, read_guide_page, source_keys
from tools.course_texts.passages import guide_passages
from tools.readability import by_file

if TYPE_CHECKING:
    from regiolab.course.lessons import Lesson

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "guide"
PAGES = sorted(path.stem for path in (GUIDE / "nl").glob("[0-9][0-9]_*.md"))
OTHER_PAGES = (
    "index",
    "routes",
    "prepare",
    "starter_kit",
    "it_desk",
    "groups",
    "plenary",
    "difficult",
    "remote",
    "server_gone",
    "afterwards",
    "privacy",
    "field_report",
    "sources",
)


def page_text(language: str, name: str) -> str:
    """Return the text of a page of the guide."""
    return (GUIDE / language / f"{name}.md").read_text(encoding="utf-8")


def known_sources() -> set[str]:
    """Return the keys of data/sources.csv."""
    with (ROOT / "data/sources.csv").open(encoding="utf-8", newline="") as file:
        return {row["source_id"] for row in csv.DictReader(file)}


def test_every_lesson_of_the_course_has_its_page() -> None:
    assert [one.stem for one in lessons()] == PAGES


def test_both_languages_have_the_same_pages() -> None:
    names = [sorted(path.name for path in (GUIDE / language).iterdir()) for language in LANGUAGES]
    assert names[0] == names[1]
    assert {f"{name}.md" for name in OTHER_PAGES} <= set(names[0])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_on_a_lesson_has_all_its_parts(language: str, name: str) -> None:
    page = read_guide_page(GUIDE / language / f"{name}.md", language)
    assert all((GUIDE / language / link).exists() for link in page.links)
    assert len(page.questions) == 3
    assert len(page.steps) >= 3
    assert len(page.say) >= 3
    assert len(page.wrong) >= 2


@pytest.mark.parametrize("name", PAGES)
def test_a_page_has_as_many_steps_in_both_languages(name: str) -> None:
    counts = {
        len(read_guide_page(GUIDE / language / f"{name}.md", language).steps)
        for language in LANGUAGES
    }
    assert len(counts) == 1


@pytest.mark.parametrize("name", PAGES)
def test_minutes_are_called_planned_until_they_are_measured(name: str) -> None:
    for language, word in (("nl", "Gepland tot iemand ze meet"), ("en", "Planned until somebody")):
        minutes = read_guide_page(GUIDE / language / f"{name}.md", language).minutes
        assert word in minutes
        assert "(field_report.md)" in minutes


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_source_key_is_known_and_explained(language: str) -> None:
    explained = set(re.findall(r"^- \*\*(\w+)\*\*", page_text(language, "sources"), re.MULTILINE))
    cited = {
        key
        for path in (GUIDE / language).glob("*.md")
        for key in source_keys(path.read_text(encoding="utf-8"))
    }
    assert cited <= known_sources()
    assert cited == explained


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("where", ["laptop", "hub", "binder"])
def test_the_privacy_page_says_what_the_first_lesson_says(language: str, where: str) -> None:
    quoted = "\n".join(f"> {paragraph}\n>" for paragraph in privacy_text(language, where))
    assert quoted.removesuffix("\n>") in page_text(language, "privacy")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_route_with_a_clock_runs_without_a_gap_to_its_end(language: str) -> None:
    half_day, short = re.findall(
        r"^## [^\n]*?(?:180|90)[^\n]*\n(.*?)(?=^## )",
        page_text(language, "routes"),
        flags=re.MULTILINE | re.DOTALL,
    )
    for route, end in ((half_day, 180), (short, 90)):
        clock = [
            (int(start), int(stop))
            for start, stop in re.findall(r"^\| (\d+)-(\d+) \|", route, re.MULTILINE)
        ]
        assert clock[0][0] == 0
        assert clock[-1][1] == end
        assert [stop for _, stop in clock[:-1]] == [start for start, _ in clock[1:]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_half_day_shows_step_one_to_seven_of_seven(language: str) -> None:
    steps = re.findall(r"\| (\d) (?:van|of) 7 \|", page_text(language, "routes"))
    assert steps == ["1", "2", "3", "4", "5", "6", "7"]


def test_a_page_without_a_part_is_refused_and_named(tmp_path: Path) -> None:
    path = tmp_path / "05_tensions.md"
    whole = page_text("en", "05_tensions")
    path.write_text(whole.replace(f"## {PARTS['en'][-1]}", "## Something else"), encoding="utf-8")
    with pytest.raises(GuidePageError, match=r"guide/en/05_tensions\.md: has"):
        read_guide_page(path, "en")
    path.write_text(whole.replace("- ", ""), encoding="utf-8")
    with pytest.raises(GuidePageError, match="say is empty"):
        read_guide_page(path, "en")


def test_a_page_that_links_to_another_lesson_is_refused_and_named(tmp_path: Path) -> None:
    path = tmp_path / "05_tensions.md"
    whole = page_text("en", "05_tensions")
    path.write_text(whole.replace("exercises/en/05_tensions", "exercises/nl/05_tensions"))
    with pytest.raises(GuidePageError, match=r"guide/en/05_tensions\.md: links to"):
        read_guide_page(path, "en")
    path.write_text(whole.replace("../../solutions/en/05_tensions.ipynb", "06_stakeholder_map.md"))
    with pytest.raises(GuidePageError, match=r"guide/en/05_tensions\.md: links to"):
        read_guide_page(path, "en")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("number", lesson_numbers())
def test_a_lesson_has_one_name(number: str, language: str) -> None:
    (lesson,) = [one for one in lessons() if one.number == number]
    name = lesson.name.text(language)
    row = rf"^\| {number} \| \[{re.escape(name)}\]\("
    assert re.search(row, page_text(language, "index"), re.MULTILINE)
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    cells = re.search(rf"^\| {number} \| (.*?) \| (.*?) \|", readme, re.MULTILINE)
    assert cells
    assert cells[LANGUAGES.index(language) + 1].startswith(name)
    assert read_guide_page(GUIDE / language / f"{lesson.stem}.md", language).title == name


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_last_lesson_begins_with_its_name(language: str) -> None:
    last = lessons()[-1]
    title = f"# # {last.name.text(language)}: "
    assert title in (ROOT / "lessons" / f"{last.stem}.py").read_text(encoding="utf-8")


@pytest.mark.parametrize("lesson", lessons(), ids=lambda one: one.stem)
def test_lesson_guide_and_course_plan_the_same_minutes(lesson: Lesson) -> None:
    source = (ROOT / "lessons" / f"{lesson.stem}.py").read_text(encoding="utf-8")
    talk, work = lesson.minutes.talk, lesson.minutes.work
    assert f"(gepland): {talk} minuten uitleg, {work} minuten doen." in source
    assert f"(planned): {talk} minutes of talk, {work} minutes of work." in source
    for language, route in (("nl", "thuis"), ("en", "at home")):
        page = read_guide_page(GUIDE / language / f"{lesson.stem}.md", language)
        assert f"| {route} | {lesson.total_minutes} |" in page.minutes


def test_the_tables_of_lessons_are_what_the_course_makes() -> None:
    different = [
        path.relative_to(ROOT).as_posix()
        for path, made in pages().items()
        if path.read_text(encoding="utf-8") != made
    ]
    assert not different, "run `make notebooks`"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_route_names_a_lesson_by_its_number(language: str) -> None:
    named = re.findall(r"\[(\d\d)\]\(([^)]+)\.md\)", page_text(language, "routes"))
    stems = {one.number: one.stem for one in lessons()}
    assert {(number, stems.get(number)) for number, _ in named} == set(named)
    assert {number for number, _ in named} == set(stems)


def test_no_sentence_of_the_guide_is_long() -> None:
    found = by_file(guide_passages())
    assert {file: each.long for file, each in found.items() if each.long} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_lesson_says_where_saved_work_can_be_lost(language: str) -> None:
    lesson = (ROOT / "lessons/00_start.py").read_text(encoding="utf-8")
    cells = [cell for cell in lesson.split("# %% ") if f'lang="{language}" id="saving"' in cell]
    assert ["Binder" in cell for cell in cells] == [True]
