"""The first half of the tension scan: everybody answers alone, and nobody sees the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.analysis.people.tension_scan import (
    answer_of,
    is_revealed,
    open_seats,
    seats_handed_in,
    where_to_begin,
)
from regiolab.locale import N_, plural
from regiolab.model import InputError
from regiolab.model.change import Change, Edit
from regiolab.model.codes import TENSIONS
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.part import Part
from regiolab.widgets.scan.answers import (
    as_answer,
    keep_answer,
    position_choice,
    quoted,
    strain_choice,
)
from regiolab.widgets.scan.context import ScanContext

if TYPE_CHECKING:
    from regiolab.model.codes import TensionCode
    from regiolab.model.entities import Seat
    from regiolab.model.json import Json

MOST: Final = 12
"""So many persons around one screen."""

_FIELDS: Final = {"position", "strain"}


class Alone(Part[ScanContext]):
    """Seats at the table, one after another at the same screen.

    Who sits at the screen is known to this widget alone; what was handed in is closed until
    everybody did, or the group decides to go on without somebody.
    """

    def command_begin(self, persons: str) -> Reply:
        """Put as many seats at the table as there are persons."""
        if not persons.isdecimal() or not 1 <= int(persons) <= MOST:
            raise InputError(N_("Choose how many you are, from 1 to {most}."), "persons", most=MOST)
        with self.workspace.guard():
            if self.workspace.seats:
                raise InputError(
                    N_("Somebody began already. Go on with the persons that are there.")
                )
            self._change(
                N_("begin the scan with one person")
                if int(persons) == 1
                else N_("begin the scan with {persons} persons"),
                {"persons": persons},
                [_new_seat(number) for number in range(1, int(persons) + 1)],
            )
        return Reply(
            plural(
                self.language,
                N_("{count} person. Sit down and answer alone."),
                N_("{count} persons. The first sits down and answers alone."),
                int(persons),
            )
        )

    def command_add_seat(self) -> Reply:
        """Put one more seat at the table."""
        with self.workspace.guard():
            self._refuse_when_revealed()
            number = max((int(seat.id) for seat in self.workspace.seats), default=0) + 1
            if number > MOST:
                raise InputError(
                    N_("There are {most} persons already. Answer together with somebody."),
                    most=MOST,
                )
            self._change(N_("add person {seat}"), {"seat": str(number)}, [_new_seat(number)])
        return Reply(self.words(N_("Person {seat} joins."), seat=number))

    def command_sit(self, seat: str) -> Reply:
        """Let somebody answer at this screen."""
        self._refuse_when_revealed()
        if self.context.open_seat(seat) is None:
            raise InputError(
                N_("Person {seat} handed in already. Choose a person who did not."), seat=seat
            )
        self.context.seat = seat
        self.context.look_at(TENSIONS[0])
        return Reply(self.words(N_("Person {seat}: answer for yourself."), seat=seat))

    def command_answer(self, seat: str, tension: str, field: str, value: str, base: str) -> Reply:
        """Keep one answer of the person at this screen; `unknown` is "I don't know"."""
        if field not in _FIELDS or tension not in TENSIONS:
            raise KeyError(field)
        with self.workspace.guard():
            self._refuse_when_revealed()
            if seat != self.context.seat or self.context.open_seat(seat) is None:
                raise InputError(
                    N_("Person {seat} handed in already. Choose a person who did not."), seat=seat
                )
            keep_answer(
                self.workspace,
                tension,
                f"answers.{seat}.{field}",
                as_answer(field, value),
                as_answer(field, base),
                N_("answer alone"),
            )
        return Reply()

    def command_hand_in(self, seat: str) -> Reply:
        """Close the answers of the person at this screen."""
        with self.workspace.guard():
            found = self.context.open_seat(seat)
            if found is None:
                raise InputError(
                    N_("Person {seat} handed in already. Choose a person who did not."), seat=seat
                )
            self._change(
                N_("hand in as person {seat}"),
                {"seat": seat},
                [Edit("seats", seat, "state", None, "handed_in")],
            )
        self.context.seat = None
        waiting = len(open_seats(self.workspace))
        if not waiting:
            self.context.look_at(where_to_begin(self.workspace))
            return Reply(self.words(N_("Everybody handed in. Here are your answers together.")))
        return Reply(
            plural(
                self.language,
                N_("Person {seat} handed in. {count} person to go: pass the screen on."),
                N_("Person {seat} handed in. {count} persons to go: pass the screen on."),
                waiting,
                seat=seat,
            )
        )

    def command_show_now(self) -> Reply:
        """Show the answers without those who did not hand in: the group's explicit choice."""
        with self.workspace.guard():
            waiting = open_seats(self.workspace)
            if not waiting:
                raise InputError(N_("The answers are shown already."))
            edits = [Edit("seats", seat.id, "state", None, "left_out") for seat in waiting]
            self._change(N_("show the answers"), {}, edits)
        self.context.seat = None
        self.context.look_at(where_to_begin(self.workspace))
        return Reply(self.words(N_("The answers are shown.")))

    def _refuse_when_revealed(self) -> None:
        if is_revealed(self.workspace):
            raise InputError(
                N_("The answers are shown already. Undo, or begin again, to answer alone.")
            )

    def _change(self, step: str, values: dict[str, str], edits: list[Edit]) -> None:
        self.workspace.apply(Change(step, values, tuple(edits)))

    def begin_view(self) -> Json:
        """Return the question how many persons there are."""
        return {
            "label": self.words(N_("How many of you are there?")),
            "options": [
                {"value": "", "label": self.words(N_("choose a number…"))},
                *({"value": str(count), "label": str(count)} for count in range(1, MOST + 1)),
            ],
            "button": self.words(N_("Begin alone")),
            "why": self.words(
                N_(
                    "Each answers alone at this screen, one after another. Answers stay hidden "
                    "until everybody handed in. A person is a number: no names are kept."
                )
            ),
        }

    def seats_view(self) -> Json:
        """Return who handed in and who is at the screen."""
        waiting, done = open_seats(self.workspace), seats_handed_in(self.workspace)
        return {
            "title": self.words(N_("Who is at the screen?")),
            "rows": [
                {
                    "id": seat.id,
                    "label": self._seat_words(seat),
                    "open": seat.state is None,
                    "current": seat.id == self.context.seat,
                }
                for seat in self.workspace.seats
            ],
            "count": self.words(
                N_("{done} of {all} handed in"), done=len(done), all=len(self.workspace.seats)
            ),
            "add": {
                "label": self.words(N_("One more person")),
                "enabled": len(self.workspace.seats) < MOST,
            },
            "show": plural(
                self.language,
                N_("Show answers now; {count} person has not handed in"),
                N_("Show answers now; {count} persons have not handed in"),
                len(waiting),
            ),
        }

    def _seat_words(self, seat: Seat) -> str:
        if seat.state is not None:
            return self.words(N_("Person {seat}: handed in"), seat=seat.id)
        if seat.id == self.context.seat:
            return self.words(N_("Person {seat}: at the screen"), seat=seat.id)
        return self.words(N_("I am person {seat}"), seat=seat.id)

    def own_view(self, code: TensionCode) -> Json | None:
        """Return the questions for the person at this screen, with that person's answers alone."""
        seat = self.context.seat
        if seat is None:
            return None
        answer = answer_of(self.workspace, code, seat)
        return {
            "seat": seat,
            "title": self.words(N_("Person {seat}, for yourself"), seat=seat),
            "position": position_choice(self.language, answer.position),
            "strain": strain_choice(self.language, answer.strain),
            "hand_in": self.words(N_("Hand in")),
            "unanswered": self._unanswered(seat),
        }

    def _unanswered(self, seat: str) -> list[str]:
        """Return what a person has not answered, as sentences; none when all was answered."""
        answers = {code: answer_of(self.workspace, code, seat) for code in TENSIONS}
        without_position = [code for code, one in answers.items() if one.position is None]
        without_strain = [code for code, one in answers.items() if one.strain is None]
        sentences = []
        if len(without_position) == len(TENSIONS):
            sentences.append(self.words(N_("Where we stand: no answer yet on any of the six.")))
        elif without_position:
            sentences.append(
                self.words(
                    N_("Where we stand: no answer yet on {names}."),
                    names=quoted(self.language, without_position),
                )
            )
        if len(without_strain) == len(TENSIONS):
            sentences.append(self.words(N_("Whether it strains: no answer yet on any of the six.")))
        elif without_strain:
            sentences.append(
                self.words(
                    N_("Whether it strains: no answer yet on {names}."),
                    names=quoted(self.language, without_strain),
                )
            )
        if sentences:
            sentences.append(
                self.words(N_("“I don't know” is an answer too. You can hand in like this."))
            )
        return sentences


def _new_seat(number: int) -> Edit:
    fields = {"id": str(number), "order": number}
    return Edit("seats", str(number), None, None, fields)
