"""Every check on a lesson finds its own bad example and leaves a good one alone."""

import pytest

from tools.lesson_pipeline import checks

HIDDEN = {"deletable": False, "jupyter": {"source_hidden": True}}
SHOWN = {"deletable": False}


def text(source, id_="text", language="nl"):
    wrapped = f'<div lang="{language}">\n\n{source}\n\n</div>'
    return {"cell_type": "markdown", "id": id_, "metadata": SHOWN, "source": [wrapped]}


def code(source, id_="code", metadata=SHOWN):
    return {"cell_type": "code", "id": id_, "metadata": metadata, "source": [source]}


def notebook(*cells):
    return {"cells": list(cells)}


def test_a_thirteenth_visible_code_cell_is_too_much():
    cells = [code("1", f"c{number}") for number in range(13)]
    assert checks.too_much_code("n", notebook(*cells[:12])) == []
    assert checks.too_much_code("n", notebook(*cells)) == [
        "n: 13 code cells are shown, at most 12 may"
    ]


def test_an_eighth_line_is_too_much_unless_it_is_hidden():
    long = "1\n" * 8
    assert checks.too_much_code("n", notebook(code("1\n" * 7))) == []
    assert checks.too_much_code("n", notebook(code(long, metadata=HIDDEN))) == []
    assert checks.too_much_code("n", notebook(code(long, "long"))) == [
        "n: cell long has 8 lines, at most 7 may"
    ]


def test_a_line_of_code_that_runs_out_of_a_narrow_window_is_named():
    assert checks.too_wide_code("n", notebook(code("a" * 78))) == []
    assert checks.too_wide_code("n", notebook(code("a" * 79, metadata=HIDDEN))) == []
    assert checks.too_wide_code("n", notebook(code("1\n" + "a" * 79))) == [
        f"n: cell code has a line of 79, at most 78 fit: {'a' * 79}"
    ]


def test_a_participant_sees_no_code():
    assert checks.shown_code("n", notebook(code("# Kaart\nmap()", metadata=HIDDEN))) == []
    assert "cell code shows its code" in checks.shown_code("n", notebook(code("map()")))[0]


@pytest.mark.parametrize("source", ["map()", "#!map\nmap()", "#\nmap()"])
def test_a_hidden_cell_without_a_caption_is_named(source):
    assert checks.hidden_without_caption("n", notebook(code(source, metadata=HIDDEN)))
    good = code("# Kaart\nmap()", metadata=HIDDEN)
    assert checks.hidden_without_caption("n", notebook(good)) == []


def test_120_words_above_a_widget_are_too_many_and_folded_words_do_not_count():
    widget = code("# Kaart\nmap()", "map", HIDDEN)
    assert checks.too_many_words("n", notebook(text("woord " * 119), widget)) == []
    folded = text("woord\n\n<details><summary>Meer</summary>\n" + "woord " * 200 + "</details>")
    assert checks.too_many_words("n", notebook(folded, widget)) == []
    together = notebook(text("woord " * 60), text("woord " * 60), widget)
    assert "120 words above cell map" in checks.too_many_words("n", together)[0]
    assert checks.too_many_words("n", notebook(widget, text("woord " * 200))) == []


def test_mark_up_and_addresses_are_not_words():
    shown = checks.visible_words(
        '<div lang="nl">\n\n# Kop\n\n- **een** [twee](https://x.nl/a) drie'
    )
    assert shown == ["Kop", "-", "een", "twee", "drie"]


@pytest.mark.parametrize("metadata", [{}, {"deletable": True}])
def test_a_cell_that_can_be_deleted_is_named(metadata):
    assert checks.deletable("n", notebook(code("1", metadata=metadata)))
    assert checks.deletable("n", notebook(code("1"))) == []


def test_a_source_must_be_known_and_explained():
    sources = "## Bronnen\n\n- **S1** SER\n- **S2** inhoud"
    known = {"S1", "S2", "SEED"}
    told = {"end": sources, "look": "Zo is het [S1, S2]."}
    assert checks.unknown_sources("n", told, known) == []
    (unknown,) = checks.unknown_sources("n", told | {"a": "Zo is het [S99]."}, known)
    assert "cites S99, which is not in data/sources.csv" in unknown
    (missing,) = checks.unknown_sources("n", told | {"a": "Zo is het [SEED]."}, known)
    assert "cites SEED, which the list of sources does not explain" in missing


def test_a_link_is_not_a_source():
    assert checks.unknown_sources("n", {"a": "[Hier](01_a.ipynb)"}, set()) == []


def test_a_key_that_a_reader_would_see_is_named():
    assert checks.keys_in_sight("n", notebook(text("Zo is het [S1].")), {"S1"}) == [
        "n: cell text shows S1"
    ]
    assert checks.keys_in_sight("n", notebook(text(r"Zo is het \[[1](#Bronnen)\].")), {"S1"}) == []


def test_a_link_to_a_notebook_that_is_not_there_is_named():
    files = ["notebooks/nl/01_a.ipynb", "exercises/nl/00_b.ipynb"]
    good = text(
        "[a](01_a.ipynb) [b](../../exercises/nl/00_b.ipynb) [c](https://ser.nl) [d](#De-kop)\n\n"
        "## De kop"
    )
    here = "notebooks/nl/00_b.ipynb"
    assert checks.broken_links(here, notebook(good), files) == []
    (found,) = checks.broken_links(here, notebook(text("[x](02_x.ipynb)", "end")), files)
    assert found.endswith("cell end links to 02_x.ipynb, which is not there")
    (found,) = checks.broken_links(here, notebook(text("[x](#de-kop)\n\n## De kop")), files)
    assert "#de-kop, which is no heading" in found


@pytest.mark.parametrize(
    "bad",
    [
        '<p role="note">x</p>',
        '<p class="x" aria-label="y">x</p>',
        '<p tabindex="0">x</p>',
        '<a onclick="x()">x</a>',
        "<button>x</button>",
        "<input>",
        "<style>p {}</style>",
    ],
)
def test_mark_up_that_jupyterlab_strips_is_named(bad):
    assert checks.mark_up_that_does_not_work("n", notebook(text(bad)))


def test_folds_abbreviations_and_the_word_role_are_fine():
    good = text("<details><summary>De role= van</summary>\n\n<abbr title='x'>SER</abbr></details>")
    assert checks.mark_up_that_does_not_work("n", notebook(good)) == []


def test_a_text_in_another_language_or_without_a_blank_line_is_named():
    assert checks.not_in_its_language("n", notebook(text("Hallo")), "nl") == []
    assert checks.not_in_its_language("n", notebook(text("Hello", language="en")), "nl")
    tight = {**text(""), "source": ['<div lang="nl">\nHallo\n</div>']}
    assert checks.not_in_its_language("n", notebook(tight), "nl")


@pytest.mark.parametrize(("heading", "problems"), [("# Waarom?", 0), ("# Waarom", 1), ("Zo.", 1)])
def test_a_lesson_begins_with_a_question(heading, problems):
    assert len(checks.without_a_question("n", notebook(text(heading)))) == problems
