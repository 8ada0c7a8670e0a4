"""A lesson's source is read, and what breaks the convention is named with its cell."""

import pytest

from tests.unit.tools.lessons.sample_lesson import SAMPLE
from tools.lesson_pipeline.source import LessonError, read_lesson


def test_a_lesson_has_each_cell_once_with_both_languages():
    lesson = read_lesson("00_sample", SAMPLE)
    ids = [cell.id for cell in lesson.cells]
    assert ids == ["question", "open", "task", "answer", "reason", "lead"]
    assert lesson.cells[0].text == {
        "nl": "# Waarom?\n\nEen zin [S1].",
        "en": "# Why?\n\nA sentence [S1].",
    }
    assert lesson.cells[1].caption == {"nl": "Start", "en": "Begin"}
    tags = [cell.tag for cell in lesson.cells]
    assert tags == ["", "", "exercise", "exercise", "solution", "instructor"]


@pytest.mark.parametrize(
    ("good", "bad", "said"),
    [
        (' id="open"', "", "begins with 'import regiolab' has no id"),
        ('id="open"', 'id="a b"', "has no id, or a wrong one"),
        ('id="open"', 'id="answer"', "two cells have the id answer"),
        ('lang="en" id="question"', 'lang="en" id="other"', "text question must be a pair"),
        ('lang="en" id="question"', 'lang="nl" id="question"', "text question must be a pair"),
        ('lang="nl" id="task" tags=["exercise"]', 'lang="nl" id="task"', "task must be a pair"),
        (' caption_en="Begin"', "", "code open has a caption in one language only"),
        ('caption_nl="Start"', 'captoin="x" caption_nl="Start"', "cell open has unknown"),
        ('id="answer" tags=["exercise"]', 'id="answer" tags=["exercize"]', "cell answer has"),
    ],
)
def test_what_breaks_the_convention_is_named(good, bad, said):
    assert good in SAMPLE
    with pytest.raises(LessonError, match=f"00_sample: .*{said}"):
        read_lesson("00_sample", SAMPLE.replace(good, bad, 1))


def test_a_text_without_its_english_is_named():
    with pytest.raises(LessonError, match="lead must be a pair"):
        read_lesson("00_sample", SAMPLE[: SAMPLE.rindex("# %%")])


def test_a_file_without_cells_is_named():
    with pytest.raises(LessonError, match="00_sample: there is no cell"):
        read_lesson("00_sample", "print('hello')\n")
