"""Every notebook keeps to what a room can read and JupyterLab can show."""

import csv
import json
import re
from pathlib import Path

import nbformat
import pytest

from tools.lesson_pipeline import checks
from tools.lesson_pipeline.files import generated, read_lessons
from tools.lesson_pipeline.notebook import texts_of

ROOT = Path(__file__).parents[2]
LESSONS = read_lessons(ROOT / "lessons")
MADE = {path.as_posix(): made for path, made in generated(LESSONS).items()}
NAMES = sorted(MADE)
GUIDE_PAGES = [path.relative_to(ROOT).as_posix() for path in ROOT.glob("guide/*/*.md")]
READ_BY_PARTICIPANTS = [name for name in NAMES if name.startswith("notebooks/")]


def known_sources():
    with (ROOT / "data/sources.csv").open(encoding="utf-8", newline="") as file:
        return {row["source_id"] for row in csv.DictReader(file)}


def test_there_are_lessons_with_exercises():
    assert [lesson.name for lesson in LESSONS][:2] == ["00_start", "01_differences"]
    for number in ("00_start", "01_differences"):
        assert f"exercises/nl/{number}.ipynb" in MADE
        assert f"solutions/en/{number}.ipynb" in MADE


@pytest.mark.parametrize("name", [name for name in NAMES if name.startswith("exercises/")])
def test_an_exercise_in_pairs_can_be_done_alone(name):
    opening = "".join(MADE[name]["cells"][0]["source"])
    pairs, alone = ("in tweetallen", "of alleen") if "/nl/" in name else ("in pairs", "or alone")
    assert f"{pairs} {alone}" in opening


@pytest.mark.parametrize("name", NAMES)
def test_the_notebook_format_accepts_it(name):
    nbformat.validate(nbformat.reads(json.dumps(MADE[name]), as_version=nbformat.NO_CONVERT))


@pytest.mark.parametrize("name", NAMES)
def test_little_code_is_shown_and_it_is_short(name):
    assert checks.too_much_code(name, MADE[name]) == []


@pytest.mark.parametrize("name", NAMES)
def test_code_that_is_shown_fits_a_narrow_window(name):
    assert checks.too_wide_code(name, MADE[name]) == []


@pytest.mark.parametrize("name", READ_BY_PARTICIPANTS)
def test_participants_see_no_code_unless_they_ask(name):
    assert checks.shown_code(name, MADE[name]) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_hidden_cell_says_what_it_is(name):
    assert checks.hidden_without_caption(name, MADE[name]) == []


@pytest.mark.parametrize("name", READ_BY_PARTICIPANTS)
def test_there_is_little_to_read_above_a_widget(name):
    assert checks.too_many_words(name, MADE[name]) == []


@pytest.mark.parametrize("name", NAMES)
def test_no_key_deletes_a_cell(name):
    assert checks.deletable(name, MADE[name]) == []


@pytest.mark.parametrize("name", NAMES)
def test_every_source_is_known_and_explained(name):
    kind, language, file = name.split("/")
    (lesson,) = (one for one in LESSONS if f"{one.name}.ipynb" == file)
    assert checks.unknown_sources(name, texts_of(lesson, language, kind), known_sources()) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_reader_sees_numbers_and_no_keys_of_sources(name):
    assert checks.keys_in_sight(name, MADE[name], known_sources()) == []


@pytest.mark.parametrize("name", NAMES)
def test_links_within_the_course_lead_somewhere(name):
    assert checks.broken_links(name, MADE[name], [*NAMES, *GUIDE_PAGES]) == []


@pytest.mark.parametrize("name", NAMES)
def test_texts_use_only_what_works_in_jupyterlab(name):
    assert checks.mark_up_that_does_not_work(name, MADE[name]) == []


@pytest.mark.parametrize("name", NAMES)
def test_no_number_stands_alone_on_a_line_where_it_would_begin_a_list(name):
    texts = [
        "".join(one["source"]) for one in MADE[name]["cells"] if one["cell_type"] == "markdown"
    ]
    assert [found for text in texts for found in re.findall(r"(?m)^ *\d+[.)] *$", text)] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_text_is_marked_with_its_language(name):
    assert checks.not_in_its_language(name, MADE[name], Path(name).parent.name) == []


@pytest.mark.parametrize("name", NAMES)
def test_it_begins_with_a_question(name):
    assert checks.without_a_question(name, MADE[name]) == []
