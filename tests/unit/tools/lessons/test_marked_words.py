"""Words that a lesson marks become links to a list in the same notebook."""

import pytest

from regiolab.course.glossary import glossary
from regiolab.locale import LANGUAGES
from regiolab.regions import sources
from tools.lesson_pipeline import checks
from tools.lesson_pipeline.notebook import KINDS, notebook
from tools.lesson_pipeline.source import LessonError, read_lesson

from .sample_lesson import SAMPLE

MARKED = (
    SAMPLE.replace("Een zin [S1].", "Een zin over [[corop|COROP-gebieden]] en [[spread]] [S1].")
    .replace("A sentence [S1].", "A sentence on [[corop|COROP regions]] and [[spread]] [S1].")
    .replace("Want twee.", "Want [[mbo]].")
    .replace("Because two.", "Because [[mbo]].")
)


def texts(made):
    return {
        cell["id"]: "".join(cell["source"])
        for cell in made["cells"]
        if cell["cell_type"] == "markdown"
    }


def test_a_marked_word_is_a_link_that_shows_the_words_of_the_sentence():
    found = texts(notebook(read_lesson("00_sample", MARKED), "nl", "notebooks"))
    assert "over [COROP-gebieden](#Woorden) en [spreiding](#Woorden) [S1]" in found["question"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_the_list_holds_the_words_of_that_notebook_alone(kind, language):
    made = notebook(read_lesson("00_sample", MARKED), language, kind)
    listed = texts(made).get("words", "")
    here = {"notebooks": {"COROP"}, "solutions": {"mbo"}}.get(kind, set())
    assert {word for word in ("COROP", "mbo") if f"- **{word}" in listed} == here
    files = [f"{folder}/{language}/00_sample.ipynb" for folder in ("notebooks", "solutions")]
    assert checks.broken_links(f"{kind}/{language}/x.ipynb", made, files) == []


@pytest.mark.parametrize(
    ("language", "source", "method"), [("nl", "bron", "methode"), ("en", "source", "method")]
)
def test_the_list_says_what_each_explanation_rests_on(language, source, method):
    lesson = MARKED.replace("[[spread]]", "[[spread]] en [[triangle]]")
    listed = texts(notebook(read_lesson("00_sample", lesson), language, "notebooks"))["words"]
    lines = {line.partition("**: ")[0]: line for line in listed.splitlines()}
    by_id = glossary().by_id
    on = {id_: lines[f"- **{by_id[id_].term.text(language)}"] for id_ in ("corop", "triangle")}
    table = sources()["cbs_gebieden_2026_woningwaardering"].address
    assert on["corop"].endswith(f"({source}: [CBS 2026]({table}))")
    pages = (sources()[key] for key in ("S1", "S8"))
    named = ", ".join(f"[{page.short}]({page.address})" for page in pages)
    assert on["triangle"].endswith(f"({source}: {named})")
    assert lines[f"- **{by_id['spread'].term.text(language)}"].endswith(f"({method})")


def test_a_notebook_without_marked_words_has_no_list():
    assert "words" not in texts(notebook(read_lesson("00_sample", SAMPLE), "nl", "notebooks"))


@pytest.mark.parametrize(
    ("said", "instead", "wrong"),
    [
        ("[[spread]]", "[[spraed]]", "text question marks spraed"),
        ("# # Waarom?", "# # Waarom [[mbo]]?", "in a heading"),
        ("Want [[mbo]]", "<details><summary>[[mbo]]</summary>", "a <summary>"),
        ('id="reason"', 'id="words"', "words"),
    ],
)
def test_a_mark_that_cannot_work_is_refused_with_its_cell(said, instead, wrong):
    assert said in MARKED
    with pytest.raises(LessonError, match=wrong):
        read_lesson("00_sample", MARKED.replace(said, instead))


def test_code_with_two_brackets_is_left_alone():
    lesson = read_lesson("00_sample", MARKED.replace("2 * number", '[["mbo"]]'))
    made = notebook(lesson, "nl", "solutions")
    assert any('[["mbo"]]' in "".join(cell["source"]) for cell in made["cells"])
