"""One source becomes notebooks, exercises and solutions in two languages."""

import ast
import json
import re

import nbformat
import pytest

from regiolab.course.lessons import lessons
from regiolab.locale import LANGUAGES
from tests.unit.tools.lessons.sample_lesson import SAMPLE
from tools.lesson_pipeline import source
from tools.lesson_pipeline.files import generated
from tools.lesson_pipeline.notebook import KINDS, as_text, notebook
from tools.lesson_pipeline.source import read_lesson
from tools.lesson_pipeline.workbook_words import WORDS, workbook_messages

LESSON = read_lesson("00_sample", SAMPLE)


def made(kind, language="nl"):
    return notebook(LESSON, language, kind)


def sources(kind, language="nl"):
    return {cell["id"]: "".join(cell["source"]) for cell in made(kind, language)["cells"]}


def test_each_kind_has_its_own_cells():
    assert list(sources("notebooks")) == ["question", "by-hand", "open"]
    assert list(sources("exercises")) == ["task", "by-hand", "answer", "onward"]
    assert list(sources("solutions")) == ["task", "by-hand", "answer", "reason", "onward"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_exercise_leads_to_its_solution_and_both_lead_back_to_the_lesson(language):
    lesson = f"(../../notebooks/{language}/00_sample.ipynb)"
    exercise, solution = (sources(kind, language)["onward"] for kind in ("exercises", "solutions"))
    assert f"(../../solutions/{language}/00_sample.ipynb)" in exercise
    assert lesson in exercise
    assert lesson in solution


def test_the_language_of_open_lab_is_the_only_difference_in_code():
    assert sources("notebooks", "nl")["open"].endswith('open_lab("nl")')
    assert sources("notebooks", "en")["open"].endswith('open_lab("en")')


def test_a_hidden_cell_begins_with_its_caption():
    cell = made("notebooks", "en")["cells"][2]
    assert cell["source"][0] == "# Begin\n"
    assert cell["metadata"]["jupyter"] == {"source_hidden": True}


def test_a_text_is_wrapped_in_its_language_and_a_blank_line():
    text = '<div lang="en">\n\n# Why?\n\nA sentence [S1].\n\n</div>'
    assert sources("notebooks", "en")["question"] == text


def test_the_answer_is_left_out_of_the_exercise_and_what_stays_runs():
    exercise, solution = sources("exercises")["answer"], sources("solutions")["answer"]
    assert "return 2" not in exercise
    assert exercise.endswith("    # schrijf hieronder jullie antwoord")
    assert "# solution" not in solution
    for code, answer in ((exercise, None), (solution, 6)):
        scope = {}
        exec(compile(ast.parse(code), "cell", "exec"), scope)  # noqa: S102 - our own lesson
        assert scope["double"](3) == answer


def test_every_notebook_says_below_its_title_to_press_run_in_a_cell_that_can_be_told_apart():
    for kind in ("notebooks", "exercises", "solutions"):
        cell = made(kind, "en")["cells"][1]
        assert "Press ▶▶" in "".join(cell["source"])
        assert cell["metadata"]["tags"] == ["by-hand"]


def test_a_notebook_says_what_it_is_in_the_course():
    told = made("exercises", "en")["metadata"]["regiolab"]
    assert {name: told[name] for name in ("kind", "number", "language", "languages")} == {
        "kind": "exercise",
        "number": "00",
        "language": "en",
        "languages": list(LANGUAGES),
    }
    assert told["lessons"][6] == {
        "number": "06",
        "name": lessons()[6].name.en,
        "file": "06_stakeholder_map.ipynb",
    }


@pytest.mark.parametrize("kind", ["exercises", "solutions"])
def test_only_the_cell_to_write_in_is_marked_as_an_answer(kind):
    tags = {cell["id"]: cell["metadata"].get("tags") for cell in made(kind)["cells"]}
    assert [name for name, told in tags.items() if told == ["answer"]] == ["answer"]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_cell_can_be_deleted_and_the_format_is_valid(kind, language):
    text = as_text(made(kind, language))
    nbformat.validate(nbformat.reads(text, as_version=nbformat.NO_CONVERT))
    assert all(cell["metadata"]["deletable"] is False for cell in json.loads(text)["cells"])
    assert text == as_text(made(kind, language))


def test_a_lesson_without_exercises_makes_no_exercise_notebook():
    lesson = read_lesson(
        "05_short",
        SAMPLE.split("# %% [markdown]", 3)[0]
        + SAMPLE[
            SAMPLE.index("# %% [markdown]") : SAMPLE.index('# %% [markdown] lang="nl" id="task"')
        ],
    )
    assert [path.as_posix() for path in generated([lesson])] == [
        f"notebooks/{language}/05_short.ipynb" for language in LANGUAGES
    ]


def test_what_is_not_in_a_language_is_there_in_english_and_links_to_that_language(monkeypatch):
    monkeypatch.setattr(source, "LANGUAGES", ("nl", "en", "fy"))
    english = '# %% [markdown] lang="en" id="task" tags=["exercise"]\n# # Do this?\n'
    linked = english + "#\n# [Lesson](../../notebooks/en/00_sample.ipynb)\n"
    frisian = '# %% [markdown] lang="fy" id="question"\n# # Wêrom?\n\n'
    at = SAMPLE.index('# %% id="open"')
    written = (SAMPLE[:at] + frisian + SAMPLE[at:]).replace(english, linked)
    lesson = read_lesson("00_sample", written)

    def cells(kind):
        return {
            cell["id"]: "".join(cell["source"]) for cell in notebook(lesson, "fy", kind)["cells"]
        }

    own, exercise = cells("notebooks"), cells("exercises")
    assert own["question"] == '<div lang="fy">\n\n# Wêrom?\n\n</div>'
    assert own["open"].startswith("# Begin\n")
    assert own["open"].endswith('open_lab("fy")')
    assert exercise["task"].startswith('<div lang="en">\n\n# Do this?')
    assert "(../../notebooks/fy/00_sample.ipynb)" in exercise["task"]
    assert "(../../solutions/fy/00_sample.ipynb)" in exercise["onward"]
    assert '<div lang="en">' in exercise["onward"]
    assert exercise["answer"].endswith("# write your answer below")


@pytest.mark.parametrize("language", ["xx", "nl"])
def test_a_text_in_a_language_that_the_course_has_not_or_twice_is_named(language):
    again = f'# %% [markdown] lang="{language}" id="question"\n# # Wêrom?\n\n'
    at = SAMPLE.index('# %% id="open"')
    with pytest.raises(source.LessonError, match="99_sample: "):
        read_lesson("99_sample", SAMPLE[:at] + again + SAMPLE[at:])


def test_a_notebook_brings_along_what_the_bar_above_it_says_in_its_language():
    lesson = read_lesson("00_sample", SAMPLE)
    dutch, english = (
        notebook(lesson, language, "notebooks")["metadata"]["regiolab"] for language in ("nl", "en")
    )
    assert dutch["words"].keys() == workbook_messages().keys()
    assert dutch["words"]["lessonOf"] == "Les {number} van {last}"
    assert "words" not in english


def test_every_word_of_the_bar_is_found_in_its_source():
    names = re.findall(r"^  (\w+):", WORDS.read_text(encoding="utf-8"), re.MULTILINE)
    assert list(workbook_messages()) == names
    assert workbook_messages()["lessonOf"] == "Lesson {number} of {last}"
