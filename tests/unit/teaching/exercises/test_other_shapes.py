"""Right answers of another shape are right, and what is wrong is told with one's own number."""

import pandas as pd
import pytest

from .solutions import function, said


def solution(number):
    return function("solutions", number)


def years_as_text(values):
    answer = solution("01")(values)
    return answer.set_axis(answer.index.astype(str))


def years_as_dates(values):
    answer = solution("01")(values)
    return answer.set_axis(pd.to_datetime(answer.index.astype(str)))


SAME = {
    "00 as a dictionary": ("00", lambda codes: solution("00")(codes).to_dict()),
    "00 as a frame": ("00", lambda codes: solution("00")(codes).to_frame("part")),
    "00 with names in a column": ("00", lambda codes: solution("00")(codes).reset_index()),
    "01 with years as text": ("01", years_as_text),
    "01 with years as dates": ("01", years_as_dates),
    "01 with years in a column": ("01", lambda values: solution("01")(values).reset_index()),
    "01 on its side": ("01", lambda values: solution("01")(values).T),
    "01 as a dictionary": ("01", lambda values: dict(solution("01")(values))),
    "01 in capitals": ("01", lambda values: solution("01")(values).rename(columns=str.title)),
    "01 in per cents": (
        "01",
        lambda values: solution("01")(values).assign(relative=lambda one: one["relative"] * 100),
    ),
    "00 in one row": ("00", lambda codes: solution("00")(codes).to_frame().T),
    "00 in small letters": ("00", lambda codes: solution("00")(codes).rename(str.lower)),
    "00 as text with commas": (
        "00",
        lambda codes: solution("00")(codes).astype(str).str.replace(".", ",", regex=False),
    ),
    "01 as text with commas": (
        "01",
        lambda values: solution("01")(values).map(lambda one: str(one).replace(".", ",")),
    ),
    "07 as a dictionary": ("07", lambda practices: solution("07")(practices).to_dict()),
    "07 with tensions in a column": (
        "07",
        lambda practices: solution("07")(practices).reset_index(),
    ),
    "02 as a frame": ("02", lambda people: solution("02")(people).to_frame()),
    "02 as a dictionary": ("02", lambda people: solution("02")(people).to_dict()),
    "02 with names in a column": ("02", lambda people: solution("02")(people).reset_index()),
    "03 as rows": ("03", lambda code, dropped: rows_that_leave(code, dropped)),
    "04 as a frame": ("04", lambda towns: solution("04")(towns).to_frame("part")),
    "05 with names in a column": ("05", lambda values: solution("05")(values).reset_index()),
    "06 as a dictionary": ("06", lambda ties, bridge: solution("06")(ties, bridge).to_dict()),
    "06 as a frame": ("06", lambda ties, bridge: solution("06")(ties, bridge).to_frame()),
    "08 as a Series of one": ("08", lambda p, step: pd.Series([solution("08")(p, step)])),
    "08 as text": ("08", lambda p, step: str(solution("08")(p, step))),
}


def rows_that_leave(code, dropped):
    names = solution("03").__globals__
    table = names["look_alikes"](code, names["LIKENESS"])
    return table[table["region_name"].isin(solution("03")(code, dropped))]


@pytest.mark.parametrize("kind", SAME)
def test_an_answer_of_another_shape_is_right(kind):
    number, answer = SAME[kind]
    assert said(number, answer)[0] == "right"


def nobody_leaves(code, dropped):
    return set()


def who_stays(code, dropped):
    names = solution("03").__globals__
    return set(names["look_alikes"](code)["region_name"]) - solution("03")(code, dropped)


def with_every_pair_once(ties, bridge):
    pairs = ties.apply(lambda row: frozenset(row), axis=1).drop_duplicates().index
    return solution("06")(ties.loc[pairs], bridge).reindex(
        solution("06")(ties, bridge).index, fill_value=0
    )


def by_the_alphabet(promises, at_least):
    return promises.loc[promises["firmness"] >= at_least, "amount"].sum() / 10


def with_a_total(answer):
    return pd.concat([answer, pd.Series({"total": answer.sum()})])


TOLD = {
    "00 per cents as text": (
        "00",
        lambda codes: (solution("00")(codes) * 100).round(1).astype(str) + "%",
        "these are per cents",
    ),
    "00 with a total": (
        "00",
        lambda codes: with_a_total(solution("00")(codes)),
        "Not asked, and in your answer: total.",
    ),
    "00 without numbers": (
        "00",
        lambda codes: solution("00")(codes) * float("nan"),
        "You have nothing for Veluwe.",
    ),
    "01 rounded much too far": (
        "01",
        lambda values: solution("01")(values).round({"relative": 1}),
        "rounded too far",
    ),
    "02 with a total": (
        "02",
        lambda people: with_a_total(solution("02")(people)),
        "Not asked, and in your answer: total.",
    ),
    "06 with a total": (
        "06",
        lambda ties, bridge: with_a_total(solution("06")(ties, bridge)),
        "Not asked, and in your answer: total.",
    ),
    "07 a hundred times": (
        "07",
        lambda practices: solution("07")(practices) * 100,
        "each says how many practices have both",
    ),
    "08 without numbers": (
        "08",
        lambda p, step: float("nan"),
        "You have nothing for idea.",
    ),
    "00 in per cents": ("00", lambda codes: solution("00")(codes) * 100, "these are per cents"),
    "01 with a sample in relative": (
        "01",
        lambda values: solution("01")(values).assign(relative=values.std() / values.mean()),
        "divides by one region less",
    ),
    "01 by the median": (
        "01",
        lambda v: solution("01")(v).assign(relative=v.std(ddof=0) / v.median()),
        "By what should it be divided to get `relative`? You have 0.244 for 2014.",
    ),
    "03 always empty": ("03", nobody_leaves, "always empty"),
    "03 who stays": ("03", who_stays, "the regions that stay among the five"),
    "04 in per cents": ("04", lambda towns: solution("04")(towns) * 100, "these are per cents"),
    "06 a pair once": ("06", with_every_pair_once, "count twice here"),
    "08 in per cents": ("08", lambda p, step: solution("08")(p, step) * 100, "these are per cents"),
    "08 rounded": ("08", lambda p, step: round(solution("08")(p, step), 1), "rounded too far"),
    "08 by the alphabet": ("08", by_the_alphabet, "by the alphabet"),
    "08 something else": (
        "08",
        lambda p, step: 0.123,
        "What do they add up to? You have 0.123 for",
    ),
}


@pytest.mark.parametrize("kind", TOLD)
def test_what_is_different_is_told(kind):
    number, answer, sentence = TOLD[kind]
    state, told = said(number, answer)
    assert state == "look"
    assert sentence in told


@pytest.mark.parametrize("number", ["01", "02", "05"])
def test_a_wrong_number_is_shown_and_the_right_one_is_not(number):
    def shifted(values):
        return solution(number)(values) + 7

    told = said(number, shifted)[1]
    assert "You have " in told
    assert told.count("You have ") == 1


def test_in_dutch_the_own_number_is_written_in_dutch():
    told = said("08", lambda promises, step: 0.123, "nl")[1]
    assert "Bij jullie staat 0,123 bij" in told


@pytest.mark.parametrize("number", ["00", "01", "02", "03", "04", "05", "06", "07", "08", "09"])
def test_after_right_comes_what_to_do_next(number):
    state, told = said(number, solution(number))
    assert state == "right"
    assert told.startswith("Right. Now ")
