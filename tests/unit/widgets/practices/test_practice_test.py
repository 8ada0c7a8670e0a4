"""A group lays four findings of 2015 beside two practices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

import pytest

from regiolab.course.findings_2015 import FINDING_SOURCES, FINDING_WORDS, VERDICT_WORDS
from regiolab.exchange.documents.agenda_document import agenda_document
from regiolab.model.codes import FINDINGS_OF_2015, PracticeVerdict
from regiolab.regions import sources
from regiolab.widgets.practices.practice_test import PracticeTest

if TYPE_CHECKING:
    from regiolab.storage import StoredWorkspace


class Judge:
    """Answers, and reads what is on the screen."""

    def __init__(self, stored: StoredWorkspace) -> None:
        self.widget = PracticeTest(stored, "en")

    def does(self, name: str, /, **args: Any) -> dict[str, Any]:
        ack = self.widget.answer({"name": name, "args": args})
        self.widget.refresh()
        return ack

    @property
    def view(self) -> dict[str, Any]:
        return self.widget.view

    def row(self, finding: str) -> dict[str, str]:
        return self.view["result"]["rows"][FINDINGS_OF_2015.index(finding)]


@pytest.fixture
def judge(stored: StoredWorkspace) -> Judge:
    judge = Judge(stored)
    judge.does("compare", place=0, case="mra")
    judge.does("compare", place=1, case="twente")
    return judge


def test_there_are_four_findings_with_pages_they_were_read_on() -> None:
    assert list(FINDING_WORDS) == list(FINDINGS_OF_2015)
    assert list(VERDICT_WORDS) == list(get_args(PracticeVerdict))
    assert set(FINDING_SOURCES) <= set(sources())


def test_without_a_choice_there_is_nothing_to_judge(stored: StoredWorkspace) -> None:
    view = Judge(stored).view
    assert [one["pairs"] for one in view["findings"]] == [[], [], [], []]
    assert view["result"]["count"] == "0 of 8 answered."
    assert view["result"]["rows"] == []


def test_a_verdict_with_its_reason_stands_in_the_table(judge: Judge) -> None:
    judge.does("verdict", case="mra", finding="no_recipe", value="partly")
    judge.does("why", case="mra", finding="no_recipe", text="Own covenant", base="")
    assert judge.row("no_recipe")["mra"] == "partly holds here: Own covenant"
    assert judge.row("no_recipe")["twente"] == "not answered"
    assert judge.view["result"]["count"] == "1 of 8 answered."


def test_cannot_be_told_is_an_answer_and_no_answer_is_not(judge: Judge) -> None:
    judge.does("verdict", case="mra", finding="old_borders", value="cannot_tell")
    assert judge.view["result"]["count"] == "1 of 8 answered."
    judge.does("verdict", case="mra", finding="old_borders", value="")
    assert judge.view["result"]["count"] == "0 of 8 answered."


def test_one_practice_is_not_compared_with_itself(judge: Judge) -> None:
    assert not judge.does("compare", place=1, case="mra")["ok"]
    assert [one["value"] for one in judge.view["choices"]] == ["mra", "twente"]


def test_what_was_said_of_a_practice_comes_back_with_it(judge: Judge) -> None:
    judge.does("verdict", case="twente", finding="no_recipe", value="holds")
    judge.does("compare", place=1, case="zeeland")
    assert judge.view["result"]["count"] == "0 of 8 answered."
    judge.does("compare", place=1, case="twente")
    assert judge.row("no_recipe")["twente"] == "holds here"


def test_an_unknown_verdict_finding_or_practice_is_refused(judge: Judge) -> None:
    assert not judge.does("verdict", case="mra", finding="no_recipe", value="proven")["ok"]
    assert not judge.does("verdict", case="mra", finding="all", value="holds")["ok"]
    assert not judge.does("compare", place=2, case="zeeland")["ok"]
    assert judge.view["result"]["count"] == "0 of 8 answered."


def test_the_table_stands_in_the_document_with_its_limits_but_not_in_the_shareable_one(
    judge: Judge, stored: StoredWorkspace
) -> None:
    judge.does("verdict", case="mra", finding="no_recipe", value="holds")
    document = agenda_document(stored.workspace, "en")
    (part,) = [part for part in document.parts if part.key == "tested_findings"]
    table, limits = part.blocks
    assert table.rows[0][1] == "holds here"
    assert "not that it is so elsewhere" in limits.words
    named = " ".join(one.words for one in document.parts[-1].blocks)
    assert all(sources()[key].address in named for key in FINDING_SOURCES)
    shared = agenda_document(stored.workspace, "en", shareable=True)
    assert "tested_findings" not in [part.key for part in shared.parts]
