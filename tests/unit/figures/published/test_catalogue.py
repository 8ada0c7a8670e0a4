"""What follows from the declaration of a figure: it is offered everywhere a figure can be."""

import re
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from regiolab.figures import BESIDE, BESIDE_WITHOUT_SCALE, ENTRIES, EVIDENCE, stands_in
from regiolab.figures.published.catalogue import by_name
from regiolab.figures.published.series_topics import TOPICS
from regiolab.model.fields import FigureName
from regiolab.regions import figures

LESSONS = Path(__file__).parents[4] / "lessons"


def called_in(lesson):
    """Return the figures that a lesson calls."""
    return set(re.findall(r"lab\.figure\(\s*[\"'](\w+)[\"']", lesson.read_text(encoding="utf-8")))


def test_every_figure_names_the_lessons_that_call_it():
    called = {path.name[:2]: called_in(path) for path in LESSONS.glob("[0-9][0-9]_*.py")}
    assert {entry.name: entry.lessons for entry in ENTRIES} == {
        entry.name: tuple(number for number in sorted(called) if entry.name in called[number])
        for entry in ENTRIES
    }


def test_every_lesson_calls_figures_that_there_are():
    called = set().union(*(called_in(path) for path in LESSONS.glob("*.py")))
    assert called <= {entry.name for entry in ENTRIES}


def test_two_declarations_under_one_name_are_refused():
    with pytest.raises(ValueError, match="declared twice: growth"):
        by_name([("growth", 1), ("ageing", 2), ("growth", 3)])


@pytest.mark.parametrize("name", BESIDE)
def test_a_name_can_be_kept_in_the_work_of_a_group(name):
    assert TypeAdapter(FigureName).validate_python(name) == name


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_a_figure_of_the_group_is_shown_with_what_it_stands_beside(entry):
    beside = [one.name for one in entry.beside]
    others = set(BESIDE) - set(beside)
    assert all(stands_in(entry.name, name) for name in beside)
    assert all(stands_in(entry.name, name) is entry.takes_every_own for name in others)
    assert stands_in(entry.name, "") is entry.takes_every_own
    assert stands_in(entry.name, "a_figure_of_2031") is entry.takes_every_own
    assert all((name in BESIDE_WITHOUT_SCALE) is not entry.has_scale for name in beside)


def test_all_declared_evidence_is_offered_and_published():
    declared = [one for entry in ENTRIES for one in entry.evidence]
    assert sorted(EVIDENCE) == sorted((one.indicator, one.level) for one in declared)
    for indicator, level in EVIDENCE:
        assert len(figures(indicator, level))


def test_a_figure_on_a_percentage_counts_what_its_topic_names():
    assert {topic.name: BESIDE[topic.name].counts for topic in TOPICS} == {
        topic.name: topic.indicator for topic in TOPICS
    }
