"""Which mutants are tried, how they are counted, and what stands on the page about it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tools.mutants.changes import Mutant, mutants_in, only_words, sample
from tools.mutants.rooms import ROOMS, asked_for
from tools.mutants.score import BEGIN, END, listed, score_of, table, with_table

if TYPE_CHECKING:
    from pathlib import Path

BEFORE = "def share(part, whole):\n    return part / whole"
AFTER = "def share(part, whole):\n    return part * whole"


def mutant(name: str, ended: int | None = 1, after: str = AFTER) -> Mutant:
    return Mutant(name, "regiolab/model/change.py", BEFORE, after, ended)


def test_without_words_every_room_is_asked_for() -> None:
    assert asked_for([]) == list(ROOMS)


def test_a_room_is_asked_for_by_name_and_a_part_of_it_by_its_path() -> None:
    room, file, folder = asked_for(
        ["storage", "regiolab/model/change.py", "regiolab/analysis/agenda"]
    )
    assert room.code == ("regiolab/storage/*",)
    assert (file.code, file.tests) == (("regiolab/model/change.py",), ("tests/unit/model",))
    assert (folder.name, folder.code) == ("analysis/agenda", ("regiolab/analysis/agenda/*",))


@pytest.mark.parametrize("word", ["widgets", "regiolab/models/change.py", "regiolab/lab.py"])
def test_what_is_no_room_is_refused_with_the_rooms_there_are(word: str) -> None:
    with pytest.raises(ValueError, match="the rooms are model, storage, analysis"):
        asked_for([word])


def test_one_seed_draws_one_sample_whatever_the_order_and_another_seed_another() -> None:
    there = [mutant(f"m{number:03}") for number in range(100)]
    drawn = sample(there, 10, seed=1)
    assert len({one.name for one in drawn}) == 10
    assert drawn == sample(there, 10, seed=1)
    assert drawn != sample(there, 10, seed=2)
    assert sample(there, 0, seed=1) == sample(there, 100, seed=1) == there


@pytest.mark.parametrize(
    ("before", "after", "same"),
    [
        ('x = said(N_("Save it."), n=1)', 'x = said(N_("XXSave it.XX"), n=1)', True),
        ('x = said(N_("Save it."), n=1)', "x = said(N_(None), n=1)", True),
        ('x = said(N_("Save it."), n=1)', 'x = said(N_("Save it."), n=2)', False),
        ('x = said(N_("Save it."), n=1)', "x = said(None, n=1)", False),
        ('x = "brings"', 'x = "BRINGS"', False),
        ('x = cast("Party", one)', "x = cast(None, one)", True),
        ('x = cast("Party", one)', 'x = cast("Party", None)', False),
        ('x = cast("Party", one)', 'x = cast("Party", )', False),
    ],
)
def test_a_change_of_words_alone_takes_no_part(before: str, after: str, same: bool) -> None:
    assert only_words(f"    {before}", f"    {after}") is same
    one = Mutant("m", "f.py", before, after, None)
    assert sample([one], 0, seed=1) == ([] if same else [one])


def test_a_mutant_is_read_from_what_mutmut_wrote(tmp_path: Path) -> None:
    file = tmp_path / "regiolab" / "model" / "share.py"
    file.parent.mkdir(parents=True)
    written = [BEFORE.replace("share", "x_share__mutmut_orig"), ""]
    written.append(AFTER.replace("share", "x_share__mutmut_1"))
    file.write_text("\n".join(written), encoding="utf-8")
    spans = {"x_share__mutmut_orig": [1, 2], "x_share__mutmut_1": [4, 5]}
    file.with_name("share.py.spans").write_text(json.dumps({"spans": spans}), encoding="utf-8")
    ended = {"regiolab.model.share.x_share__mutmut_1": 0}
    file.with_name("share.py.meta").write_text(
        json.dumps({"exit_code_by_key": ended}), encoding="utf-8"
    )
    (one,) = mutants_in(tmp_path)
    assert (one.name, one.file, one.ended) == (
        "regiolab.model.share.x_share__mutmut_1",
        "regiolab/model/share.py",
        0,
    )
    assert one.diff() == (
        "@@ -1,2 +1,2 @@\n def x_share(part, whole):\n-    return part / whole\n"
        "+    return part * whole"
    )


@pytest.mark.parametrize(
    ("ended", "survives"), [(0, 1), (33, 1), (5, 1), (-11, 1), (1, 0), (3, 0), (36, 0), (-24, 0)]
)
def test_a_mutant_that_no_test_reaches_survives_and_one_that_never_ends_does_not(
    ended: int, survives: int
) -> None:
    assert len(score_of("model", 1, [mutant("m", ended)]).survivors) == survives


def test_without_an_outcome_of_every_mutant_there_is_no_score() -> None:
    with pytest.raises(ValueError, match="1 mutants have no outcome, b first"):
        score_of("model", 2, [mutant("a"), mutant("b", None)])


def test_the_table_holds_the_score_of_each_room_and_the_list_what_survives() -> None:
    scores = [
        score_of("model", 900, [mutant("a"), mutant("b", 0), mutant("c"), mutant("d")]),
        score_of("storage", 0, []),
    ]
    assert table(scores, 7).splitlines()[2:] == [
        "| `model` | 900 | 4 | 1 | 75.0% |",
        "| `storage` | 0 | 0 | 0 | 100.0% |",
    ]
    assert "seed 7" in table(scores, 7)
    assert listed(scores[0]).startswith("model: 1 survive\n\nb\n@@")


def test_the_table_takes_the_place_of_the_one_before_and_of_nothing_else() -> None:
    page = f"# Quality\n\n{BEGIN}\n\nold\n\n{END}\n\nThe rest.\n"
    once = with_table(page, "| new |")
    assert once == f"# Quality\n\n{BEGIN}\n\n| new |\n\n{END}\n\nThe rest.\n"
    assert with_table(once, "| new |") == once


@pytest.mark.parametrize("page", ["# Quality", f"{BEGIN} only", f"{END} before {BEGIN}"])
def test_a_page_without_a_place_for_the_table_is_refused(page: str) -> None:
    with pytest.raises(ValueError, match="The page lacks"):
        with_table(page, "| new |")
