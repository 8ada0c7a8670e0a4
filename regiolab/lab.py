"""`Lab`: the one object that a notebook cell talks to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

from babel import Locale

from regiolab.course.lessons import lesson_numbers
from regiolab.course.quiz import quiz
from regiolab.locale import LANGUAGES, N_, listed, text
from regiolab.model import InputError
from regiolab.model.lesson_notes import note
from regiolab.storage import StoredWorkspace, keep_following, work_folder
from regiolab.storage.shared_folder import chosen, is_there, not_there
from regiolab.teaching import exercises
from regiolab.teaching.forms import (
    CHALLENGE,
    NEXT_MONDAY,
    OWN_PRACTICE,
    SAME_AGENDA,
    TRANSITION_CARDS,
    sentence,
)
from regiolab.teaching.privacy import place, privacy_text
from regiolab.teaching.questions import CORNER, has_answered, question
from regiolab.teaching.verdicts import figures_say, verdict
from regiolab.widgets.agenda.agenda import Agenda
from regiolab.widgets.lesson.crossings import Crossings
from regiolab.widgets.lesson.exercise_panel import ExercisePanel
from regiolab.widgets.lesson.glossary_panel import GlossaryPanel
from regiolab.widgets.lesson.party_list import PartyList
from regiolab.widgets.lesson.progress_panel import ProgressPanel
from regiolab.widgets.lesson.question import QuestionWidget
from regiolab.widgets.lesson.quiz import QuizWidget
from regiolab.widgets.lesson.text_form import TextForm
from regiolab.widgets.lesson.text_panel import TextPanel
from regiolab.widgets.map.example_map import ExampleMap
from regiolab.widgets.map.stakeholder_map import StakeholderMap
from regiolab.widgets.practices.practice_test import PracticeTest
from regiolab.widgets.practices.practices import Practices
from regiolab.widgets.region.figure_panel import FigurePanel
from regiolab.widgets.region.own_figure_rows import own_figures_of
from regiolab.widgets.region.own_figures import OwnFigures
from regiolab.widgets.region.region_choice import RegionChoice
from regiolab.widgets.scan.tension_scan import TensionScan
from regiolab.widgets.vote.priorities import Priorities
from regiolab.widgets.work.connection_check import ConnectionCheck
from regiolab.widgets.work.other_group import OtherGroup
from regiolab.widgets.work.share_panel import SharePanel
from regiolab.widgets.work.starter_kit import StarterKit
from regiolab.widgets.work.work_panel import WorkPanel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from regiolab.model import Workspace
    from regiolab.model.entities import OwnFigure
    from regiolab.widgets.board.board import PlenaryBoard

_Result = TypeVar("_Result")

_stored: dict[Path, StoredWorkspace] = {}
_labs: dict[tuple[Path, str], Lab] = {}


def open_lab(
    language: str = "nl",
    name: str | None = None,
    folder: str | Path | None = None,
    kit: str | Path | None = None,
) -> Lab:
    """Open the group's work; see `regiolab.open_lab`.

    Raises:
        InputError: the course is not in that language, or the name cannot be that of a folder.
    """
    if language not in LANGUAGES:
        raise InputError(
            N_("The course is in {languages}. Choose one of those."),
            language="nl",
            languages=listed("nl", [_named(one, "nl") for one in LANGUAGES]),
        )
    try:
        path = _path_of(name, folder, language)
    except InputError as error:
        error.language = language
        raise
    stored = _opened(path, text(language, N_("Our region")), language)
    lab = _labs.setdefault((path, language), Lab(stored, language))
    if kit is not None:
        lab.begin_with(kit)
    return lab


class Lab:
    """What a notebook can show and do. Every method returns a widget to put in a cell.

    Calling a method twice gives the same widget, so that running a cell again is harmless.
    """

    def __init__(self, stored: StoredWorkspace, language: str) -> None:
        self._stored = stored
        self._language = language
        self._widgets: dict[object, object] = {}
        self._predicted: set[str] = set()

    @property
    def language(self) -> str:
        """The language of this notebook, one of `LANGUAGES`."""
        return self._language

    def __repr__(self) -> str:
        return f"<Lab {self._language!r}, {self._stored.folder}>"

    @property
    def workspace(self) -> Workspace:
        """What the group made so far; every change to it is saved at once."""
        self._stored.follow()
        return self._stored.workspace

    def check_connection(self) -> ConnectionCheck:
        """Whether the page and the kernel reach each other."""
        return self._once("check", lambda: ConnectionCheck(self._stored, self._language))

    def choose_region(self) -> RegionChoice:
        """Choose the region of the group: province, COROP, arbeidsmarktregio or municipality."""
        return self._once("region", lambda: RegionChoice(self._stored, self._language))

    def own_figures(self) -> OwnFigures:
        """Add figures of your own, each with its year and source."""
        return self._once("own_figures", lambda: OwnFigures(self._stored, self._language))

    def my_work(self) -> WorkPanel:
        """Name of the group, download, upload and earlier versions."""
        return self._once("work", lambda: WorkPanel(self._stored, self._language))

    def share(self) -> SharePanel:
        """The whole work as a share code: text for a chat or a mail; `str` of it is the code."""
        return self._once("share", lambda: SharePanel(self._stored, self._language))

    def starter_kit(self) -> StarterKit:
        """Make a starter kit for the groups of a workshop; for the instructor."""
        return self._once("starter_kit", lambda: StarterKit(self._stored, self._language))

    def board(self, folder: str | Path | None = None) -> PlenaryBoard:
        """The board for a room full of groups; for the instructor.

        Args:
            folder: in which groups hand in; what is saved there comes in by itself.
        """
        from regiolab.widgets.board.board import PlenaryBoard

        return self._once(
            ("board", str(folder or "")),
            lambda: PlenaryBoard(self._stored, self._language, folder),
        )

    def begin_with(self, kit: str | Path) -> None:
        """Open a starter kit, once: what the group changed afterwards stays as it is.

        Raises:
            InputError: the file cannot be read, or is no starter kit.
        """
        from regiolab.exchange.sharing.starter_kit import open_kit, read_kit

        read = self._in_my_language(lambda: read_kit(kit))
        if self.workspace.kit.source != read.id:
            open_kit(self.workspace, read)

    def privacy(self) -> TextPanel:
        """Where the work stays, for the place where the course runs."""
        return self._once(
            "privacy",
            lambda: TextPanel(
                self._stored,
                self._language,
                N_("Where does your work stay?"),
                lambda: privacy_text(self._language, place()),
            ),
        )

    def transition_cards(self) -> TextForm:
        """Three transitions and an empty card: one chance, one worry for us."""
        return self._form("cards", N_("What changes, and what does it do to us?"), TRANSITION_CARDS)

    def crossings(self) -> Crossings:
        """Which policy fields and tiers of government a transition crosses in the own region."""
        return self._once("crossings", lambda: Crossings(self._stored, self._language))

    def challenge(self) -> TextForm:
        """The challenge of the day, in one sentence."""
        return self._form("challenge", N_("The challenge of the day"), CHALLENGE)

    def same_agenda(self) -> TextForm:
        """Whether the agenda is that of the labour-market region too, in one text."""
        return self._form(
            "same_agenda", N_("The multi-year agenda of the labour-market region"), SAME_AGENDA
        )

    def next_monday(self) -> TextForm:
        """One promise and one request of the group."""
        return self._form("next_monday", N_("For next Monday"), NEXT_MONDAY)

    def sentence(self, lesson: str) -> TextForm:
        """The sentence to finish in a lesson.

        Args:
            lesson: the number of the lesson (`"01"`), with `-exercise` for that of its exercise.

        Raises:
            InputError: the lesson has no sentence.
        """
        groups = self._in_my_language(lambda: sentence(lesson))
        self._note_opened(lesson)
        return self._form(("sentence", lesson), N_("In one sentence"), groups)

    def quiz(self, lesson: str) -> QuizWidget:
        """A few questions on a lesson, with what there is to learn from each answer.

        Raises:
            InputError: the lesson has no questions.
        """
        questions = self._in_my_language(lambda: quiz(lesson))
        self._note_opened(lesson)
        return self._once(
            ("quiz", lesson), lambda: QuizWidget(self._stored, self._language, questions)
        )

    def progress(self) -> ProgressPanel:
        """What the group did so far in each lesson, and a page of it to print.

        A lesson counts as opened when its sentence or its questions were shown.
        """
        return self._once("progress", lambda: ProgressPanel(self._stored, self._language))

    def glossary(self) -> GlossaryPanel:
        """The hard words of the course, to search."""
        return self._once("glossary", lambda: GlossaryPanel(self._stored, self._language))

    def check(self, exercise: str, answer: object, *, credit: bool = True) -> ExercisePanel:
        """Say whether the answer to an exercise is right, or what to look at; never the answer.

        Args:
            exercise: the number of the lesson, such as `"01"`.
            answer: the function that was completed.
            credit: whether a right answer counts as made; a solution that is read does not.

        Raises:
            InputError: there is no such exercise. Whatever the answer is, nothing is raised.
        """
        asked = self._in_my_language(lambda: exercises.exercise(exercise))
        found = exercises.outcome(asked, answer, self._language)
        if found.state == "right" and credit:
            note(self.workspace, exercise, {"exercise": True})
        panel = self._once(
            ("exercise", exercise),
            lambda: ExercisePanel(self._stored, self._language, exercise, found),
        )
        panel.show(found)
        return panel

    def predict(self, name: str) -> QuestionWidget:
        """Ask what the group expects; the figure of that name waits for the answer.

        Raises:
            InputError: there is no bet on that figure.
        """
        asked = self._in_my_language(lambda: question(name))
        self._predicted.add(name)
        return self._once(
            ("predict", name), lambda: QuestionWidget(self._stored, self._language, asked)
        )

    def corner(self) -> QuestionWidget:
        """Which corner of the triangle the co-operation of the group is about today."""
        return self._once("corner", lambda: QuestionWidget(self._stored, self._language, CORNER))

    def figure(self, name: str, **options: Any) -> FigurePanel:
        """A figure, with the region of the group in it.

        Args:
            name: which figure, such as `"divergence"`.
            options: what the figure takes, and begins with; each can be changed in the panel.

        Raises:
            InputError: there is no such figure, or it has no such option.
        """
        from regiolab.figures import OPTIONS, check_name, check_options
        from regiolab.widgets.region.shown_figure import shown_figure

        self._in_my_language(lambda: check_name(name))
        self._in_my_language(lambda: check_options(name, options))
        return self._once(
            ("figure", name, tuple(sorted(options.items()))),
            lambda: FigurePanel(
                self._stored,
                self._language,
                partial(shown_figure, name, self._language),
                lambda: self._waits_for_a_bet(name),
                OPTIONS[name],
                options,
                lambda: self._own_figures_beside(name),
            ),
        )

    def verdict(self, name: str) -> TextPanel:
        """What the figures say about the bet; `.text` has it as plain text, bet or no bet.

        Raises:
            InputError: there is no bet on that figure.
        """
        self._in_my_language(lambda: question(name))
        return self._once(
            ("verdict", name),
            lambda: TextPanel(
                self._stored,
                self._language,
                N_("Verdict"),
                lambda: verdict(self._stored.workspace, name, self._language),
                lambda: figures_say(self._stored.workspace, name, self._language),
                behind=N_("The figures behind it"),
                private=True,
            ),
        )

    def parties(self) -> PartyList:
        """The catalogue of kinds of parties, by field, scale and link; to read."""
        return self._once("parties", lambda: PartyList(self._stored, self._language))

    def stakeholder_map(self) -> StakeholderMap:
        """The map of the parties around the challenge."""
        return self._once("map", lambda: StakeholderMap(self._stored, self._language))

    def example(self) -> ExampleMap:
        """The map of an invented region, in a folder of its own beside the group's work."""
        return self._once("example", self._example_map)

    def own_practice(self) -> TextForm:
        """The card to exchange: what our region does, what works, what we ask others."""
        return self._form("own_practice", N_("Our own practice"), OWN_PRACTICE)

    def practices(self) -> Practices:
        """Practices of other regions: look them up and keep what we take from them."""
        return self._once("practices", lambda: Practices(self._stored, self._language))

    def practice_test(self) -> PracticeTest:
        """Lay four findings of the SER's agenda of 2015 beside two practices."""
        return self._once("practice_test", lambda: PracticeTest(self._stored, self._language))

    def agenda(self) -> Agenda:
        """The regional agenda: from ambition to actions with a lead from the map."""
        return self._once("agenda", lambda: Agenda(self._stored, self._language))

    def priorities(self) -> Priorities:
        """Vote in silence on what comes first, and see how far you agree."""
        return self._once("priorities", lambda: Priorities(self._stored, self._language))

    def other_group(self) -> OtherGroup:
        """The file of another group beside our own work; nothing of ours changes."""
        return self._once("other_group", lambda: OtherGroup(self._stored, self._language))

    def tension_scan(self) -> TensionScan:
        """The scan of six tensions: first alone, then together, and two chosen."""
        return self._once("tensions", lambda: TensionScan(self._stored, self._language))

    def _example_map(self) -> ExampleMap:
        from regiolab.course.example import empty_example

        mine, language = self._stored.folder, self._language
        # No name that a group can give its work holds a dot: the two never meet.
        folder = mine.with_name(f"{mine.name}.example-{language}")
        title = empty_example(language).about.title
        return ExampleMap(_opened(folder, title, language), language)

    def _note_opened(self, lesson: str) -> None:
        if lesson in lesson_numbers():
            note(self.workspace, lesson, {"opened": True})

    def _form(self, key: object, title: str, groups: Any) -> TextForm:
        return self._once(key, lambda: TextForm(self._stored, self._language, title, groups))

    def _own_figures_beside(self, name: str) -> list[OwnFigure]:
        """Return the group's own figures that stand beside a figure: in the profile all of them."""
        from regiolab.figures import stands_in

        own = own_figures_of(self._stored.workspace)
        return [one for one in own if stands_in(name, one.beside or "")]

    def _waits_for_a_bet(self, name: str) -> str:
        if name not in self._predicted or has_answered(self._stored.workspace, name):
            return ""
        return text(
            self._language, N_("Not answered yet: bet first, then the figure appears here.")
        )

    def _once(self, key: object, make: Callable[[], _Result]) -> _Result:
        if key not in self._widgets:
            self._widgets[key] = make()
        return cast("_Result", self._widgets[key])

    def _in_my_language(self, ask: Callable[[], _Result]) -> _Result:
        try:
            return ask()
        except InputError as error:
            error.language = self._language
            raise


def _named(language: str, reader: str) -> str:
    name = Locale.parse(language).get_language_name(reader)
    return text(reader, N_("{tongue} ({code})"), tongue=name, code=language)


def _path_of(name: str | None, folder: str | Path | None, language: str) -> Path:
    """Return where the work is: in the shared folder that was chosen, unless another is asked."""
    own = work_folder(name, folder)
    shared = None if folder is not None else chosen(own.parent)
    if shared is None:
        return own
    if not is_there(shared):
        print(not_there(shared).text(language))  # noqa: T201 - the cell's own output
        return own
    return work_folder(name, shared)


def _opened(folder: Path, title: str, language: str) -> StoredWorkspace:
    """Return the work in a folder, opened once in this process; what went wrong is printed."""
    if folder not in _stored:
        stored = _stored[folder] = StoredWorkspace(folder, title, language)
        keep_following(stored)
        for sentence_ in (*stored.notices, *([stored.problem] if stored.problem else [])):
            print(sentence_.text(language))  # noqa: T201 - the cell's own output
    return _stored[folder]
