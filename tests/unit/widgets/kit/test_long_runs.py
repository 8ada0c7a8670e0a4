"""A command that takes long has a thread of its own; the page follows and can stop it."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING, Any

import pytest

from regiolab.model import InputError
from regiolab.model.long_work import Stopped, tell
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.commands import Later, Reply
from regiolab.widgets.kit.kit import KitWidget
from regiolab.widgets.kit.long_runs import SAID_EVERY, LongRuns, Run
from regiolab.widgets.kit.part import Context, Part

if TYPE_CHECKING:
    from regiolab.storage import StoredWorkspace


class Reader(Part[Context]):
    """Reads as long as the test lets it, and then adds a party."""

    takes_long = frozenset({"read", "make", "refuse", "break"})
    ends_work = frozenset({"read", "forget"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.goes_on, self.began = Event(), Event()

    def command_read(self, name: str) -> Later:
        self.began.set()
        assert self.goes_on.wait(20)
        tell(1, 2)
        return Later(lambda: self._add(name))

    def _add(self, name: str) -> Reply:
        self.workspace.add_stakeholder(name, "government")
        return Reply(f"Added {name}")

    def command_make(self) -> Later:
        return Later(lambda: Reply("made"))

    def command_break(self) -> Later:
        raise RuntimeError("broken on purpose")

    def command_refuse(self) -> Later:
        raise InputError("This cannot be read.", field="file")

    def command_forget(self) -> None:
        """Forget it."""

    def command_other(self) -> Reply:
        return Reply("done")


class Sample(KitWidget):
    """A widget with a part that reads."""

    parts = (Reader,)
    subject = "map"
    _esm = script("connection_check")
    _css = styles("connection_check")

    def make_view(self) -> dict[str, Any]:
        return {"parties": [party.name for party in self.workspace.stakeholders]}


class Session:
    """A page that sends commands and hears what comes back."""

    def __init__(self, stored: StoredWorkspace, monkeypatch: pytest.MonkeyPatch) -> None:
        self.widget = Sample(stored, "nl")
        self.heard: list[dict[str, Any]] = []
        self._acks: dict[int, Event] = {}
        self._seq = 0
        monkeypatch.setattr(self.widget, "send", self._hear)

    @property
    def reader(self) -> Reader:
        return self.widget.part(Reader)

    def _hear(self, content: dict[str, Any], buffers: object = None) -> None:
        self.heard.append(content)
        if content["type"] == "ack":
            self._acks[content["seq"]].set()

    def sends(self, name: str, /, **args: Any) -> int:
        self._seq += 1
        self._acks[self._seq] = Event()
        content = {"client": "page", "seq": self._seq, "name": name, "args": args}
        self.widget._on_message(self.widget, {"type": "command", **content}, None)
        return self._seq

    def stops(self, seq: int) -> None:
        self.widget._on_message(self.widget, {"type": "stop", "client": "page", "seq": seq}, None)

    def answer(self, seq: int) -> dict[str, Any]:
        assert self._acks[seq].wait(20)
        return next(one for one in self.heard if one["type"] == "ack" and one["seq"] == seq)

    def parties(self) -> list[str]:
        return [party.name for party in self.widget.workspace.stakeholders]


@pytest.fixture
def page(stored: StoredWorkspace, monkeypatch: pytest.MonkeyPatch) -> Session:
    return Session(stored, monkeypatch)


def test_other_commands_are_answered_while_it_reads(page: Session) -> None:
    reading = page.sends("read", name="ROC")
    assert page.reader.began.wait(20)
    assert page.answer(page.sends("other"))["message"] == "done"
    page.reader.goes_on.set()
    assert page.answer(reading)["message"] == "Added ROC"
    assert page.parties() == ["ROC"]
    kinds = [one["type"] for one in page.heard if one["seq"] == reading]
    assert (kinds[0], kinds[1], kinds[-1]) == ("working", "progress", "ack")
    first = next(one for one in page.heard if one["type"] == "progress")
    assert (first["percent"], first["can_stop"]) == (0, True)


def test_what_is_stopped_changes_nothing_and_says_so(page: Session) -> None:
    reading = page.sends("read", name="ROC")
    assert page.reader.began.wait(20)
    page.stops(reading)
    page.reader.goes_on.set()
    ack = page.answer(reading)
    assert (ack["ok"], ack["stopped"]) == (False, True)
    assert ack["error"] == "Gestopt. Er is niets veranderd."
    assert page.parties() == []


def test_another_page_or_command_is_not_stopped(page: Session) -> None:
    reading = page.sends("read", name="ROC")
    assert page.reader.began.wait(20)
    page.widget._on_message(page.widget, {"type": "stop", "client": "x", "seq": reading}, None)
    page.stops(reading + 5)
    page.reader.goes_on.set()
    assert page.answer(reading)["ok"]


@pytest.mark.parametrize("after", ["read", "forget"])
def test_what_comes_after_it_stops_it(after: str, page: Session) -> None:
    first = page.sends("read", name="ROC")
    assert page.reader.began.wait(20)
    second = page.sends(after, **({"name": "UWV"} if after == "read" else {}))
    page.reader.goes_on.set()
    assert page.answer(first)["stopped"]
    assert page.answer(second)["ok"]
    assert page.parties() == (["UWV"] if after == "read" else [])


def test_what_comes_beside_it_lets_it_go_on(page: Session) -> None:
    first = page.sends("read", name="ROC")
    assert page.reader.began.wait(20)
    assert page.answer(page.sends("make"))["message"] == "made"
    page.reader.goes_on.set()
    assert page.answer(first)["ok"]


def test_what_cannot_be_read_is_a_sentence_for_its_field(page: Session) -> None:
    ack = page.answer(page.sends("refuse"))
    assert (ack["ok"], ack["error"], ack["field"]) == (False, "This cannot be read.", "file")


def test_what_goes_wrong_in_its_thread_is_answered_too(
    page: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("REGIOLAB_RAISE", raising=False)
    ack = page.answer(page.sends("break"))
    assert not ack["ok"]
    assert "broken on purpose" in ack["details"]


def test_a_step_of_it_belongs_to_the_widget(page: Session) -> None:
    page.reader.goes_on.set()
    page.answer(page.sends("read", name="ROC"))
    assert page.widget.workspace.history.done[-1].subject == "map"
    assert page.widget.view["parties"] == ["ROC"]


def test_a_widget_that_is_closed_reads_no_further(page: Session) -> None:
    reading = page.sends("read", name="ROC")
    assert page.reader.began.wait(20)
    page.widget.close()
    page.reader.goes_on.set()
    assert page.answer(reading)["stopped"]


def test_without_threads_it_is_followed_and_cannot_be_stopped() -> None:
    runs, said, ended = LongRuns(has_threads=False), [], []
    run = Run(("page", 1), Reader, said.append)
    runs.begin(run, lambda: lambda: Reply("read"), lambda do: ended.append(do()))
    assert said == [0]
    assert ended == [Reply("read")]


def test_a_page_hears_four_times_a_second_how_far_it_is_and_never_that_it_went_back() -> None:
    said: list[int] = []
    times = iter((0.0, 0.1, SAID_EVERY, 0.6, 0.9))
    run = Run(("page", 1), Reader, said.append, lambda: next(times))
    for done in (0, 10, 20, 15, 40):
        run.step(done, 100)
    assert said == [0, 20, 40]


def test_a_stop_is_heard_at_the_next_step_also_when_nothing_is_to_be_said() -> None:
    run = Run(("page", 1), Reader, lambda _percent: None, lambda: 0.0)
    run.step(1, 100)
    run.stop()
    with pytest.raises(Stopped):
        run.step(1, 100)


def test_a_command_that_is_none_cannot_be_said_to_take_long() -> None:
    with pytest.raises(TypeError, match=r"takes_long names \['raed'\], no commands"):

        class Wrong(KitWidget):
            takes_long = frozenset({"raed"})
