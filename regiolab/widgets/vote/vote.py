"""A vote: in silence, one person after the other on one screen, shown when the group asks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

from regiolab.analysis.people.vote import VOTES_FROM, ListName, Outcome, VoteList, outcome
from regiolab.locale import N_, capital, decimal, number, plural
from regiolab.model import InputError
from regiolab.model.change import Change, Edit
from regiolab.model.words import BALLOT_KIND_WORDS
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.part import Context, Part
from regiolab.widgets.vote.vote_codes import list_mark, read_codes

if TYPE_CHECKING:
    from collections.abc import Callable

    from regiolab.model import Workspace
    from regiolab.model.codes import BallotKind
    from regiolab.model.json import Json

POINTS: Final = 10
"""So many points one person divides."""

_BARS_AT_FIRST: Final = 8
"""So many items of the result are in sight at once."""

_LISTS: Final[dict[ListName, str]] = {
    "actions": N_("the actions"),
    "challenges": N_("the challenges"),
}


@dataclass
class VoteContext(Context):
    """What a vote works on.

    Attributes:
        listed_in: gives the work whose agenda is voted on; `None` for that in which the votes are
            kept.
    """

    listed_in: Callable[[], Workspace] | None = None

    def agenda(self) -> Workspace:
        """Return the work whose agenda is voted on, as it is now."""
        return self.workspace if self.listed_in is None else self.listed_in()


class Vote(Part[VoteContext]):
    """The vote of the persons around one screen.

    A vote that is being made is kept here until it is handed in, so that nobody else sees it.
    """

    def __init__(self, context: VoteContext) -> None:
        self._list: ListName = "actions"
        self._kind: BallotKind = "order"
        self._ranking: list[str] | None = None
        self._points: dict[str, int] = {}
        self._voting_on = ""
        super().__init__(context)

    def view(self) -> Json:
        """Return the list to vote on, the vote that is being made, and the result when asked."""
        items = self._items()
        votes = len(items.ballots(self.workspace))
        voting = self._ranking is not None and self._voting_on == items.version
        shown = items.is_revealed(self.workspace)
        return {
            "title": self.words(N_("What comes first?")),
            "intro": self.words(
                N_(
                    "Everybody votes alone and in silence; then the laptop goes to the next "
                    "person. Nobody sees a vote, and the result stays hidden until you show it."
                )
            ),
            "list": {
                "label": self.words(N_("Vote on")),
                "value": self._list,
                "options": [
                    {"value": name, "label": self.words(word)} for name, word in _LISTS.items()
                ],
            },
            "kind": self._kind_view(items),
            "busy": voting,
            "count": plural(
                self.language,
                N_("{count} vote handed in"),
                N_("{count} votes handed in"),
                votes,
            ),
            "start": {
                "label": self.words(N_("Next person: start a vote")),
                "enabled": len(items.titles) > 1 and not voting,
            },
            "show": {
                "label": self.words(N_("Hide the result") if shown else N_("Show the result")),
                "enabled": votes >= VOTES_FROM and not voting,
            },
            "again": {
                "label": self.words(N_("Vote again")),
                "enabled": bool(votes) and not voting,
            },
            "notes": self._notes(
                items, votes, interrupted=self._ranking is not None and not voting
            ),
            "by_code": self._by_code(items),
            "ballot": self._ballot_view(items) if voting else None,
            "result": self._result_view(items) if shown and not voting else None,
        }

    def kept(self) -> Json:
        """Return what is voted on and how, and the vote that is being made, to go on with later."""
        return {
            "list": self._list,
            "kind": self._kind,
            "ranking": self._ranking,
            "points": dict(self._points),
            "voting_on": self._voting_on,
        }

    def go_on_with(self, kept: Json) -> None:
        """Go on where `kept` was; what does not fit is as if nobody voted."""
        if kept.get("list") in _LISTS:
            self._list = kept["list"]
        if kept.get("kind") in BALLOT_KIND_WORDS:
            self._kind = kept["kind"]
        ranking, points = kept.get("ranking"), kept.get("points")
        if not isinstance(ranking, list) or not isinstance(points, dict):
            return
        items = self._items()
        here = sorted(map(str, ranking)) == sorted(items.titles)
        if here and kept.get("voting_on") == items.version:
            self._ranking, self._voting_on = [*ranking], items.version
            most = range(POINTS + 1)
            self._points = {id_: points[id_] if points.get(id_) in most else 0 for id_ in ranking}

    def voted_on(self, shown: Workspace) -> list[str]:
        """Return the titles that are voted on, in a version of the work."""
        return list(VoteList.of(shown, self._list).titles.values())

    def command_list(self, value: str) -> Reply:
        """Choose what is voted on."""
        self._refuse_while_voting()
        if value not in _LISTS:
            raise InputError(N_("Choose the actions or the challenges."))
        self._list = value
        return Reply()

    def command_kind(self, value: str) -> Reply:
        """Choose how is voted, as long as nobody voted on this list."""
        self._refuse_while_voting()
        if value not in BALLOT_KIND_WORDS:
            raise InputError(N_("Choose voting in order or with points."))
        if self._items().ballots(self.workspace):
            raise InputError(
                N_("There are votes on this list already. Vote in the same way, or undo them.")
            )
        self._kind = cast("BallotKind", value)
        return Reply()

    def command_start(self) -> Reply:
        """Begin the vote of one person; each begins with another item on top."""
        items = self._items()
        ids = list(items.titles)
        if len(ids) < 2:
            raise InputError(
                N_("There is nothing to choose from yet. Put two in your agenda first.")
            )
        ballots = items.ballots(self.workspace)
        turn = len(ballots) % len(ids)
        self._kind = ballots[0].kind if ballots else self._kind
        self._ranking = ids[turn:] + ids[:turn]
        self._points = dict.fromkeys(ids, 0)
        self._voting_on = items.version
        self._reveal(items, shown=False)
        return Reply(self.words(N_("Your vote. Only you look at the screen now.")))

    def command_move(self, item: str, by: int) -> Reply:
        """Move an item one place up (-1) or down (1)."""
        ranking, titles = self._vote()
        place = ranking.index(item) if item in ranking else -1
        wanted = place + by
        if place < 0 or by not in {-1, 1} or not 0 <= wanted < len(ranking):
            raise InputError(N_("It cannot go further that way."))
        ranking[place], ranking[wanted] = ranking[wanted], ranking[place]
        return Reply(
            self.words(
                N_("{item} is in place {place} of {total} now."),
                item=titles[item],
                place=wanted + 1,
                total=len(ranking),
            )
        )

    def command_points(self, item: str, value: str) -> Reply:
        """Give an item a number of points."""
        self._vote()
        if item not in self._points or not value.isdigit() or int(value) > POINTS:
            raise InputError(
                N_("Give a whole number of points from 0 to {most}."), most=str(POINTS)
            )
        self._points[item] = int(value)
        return Reply(self._left())

    def command_hand_in(self) -> Reply:
        """Hand in the vote that is on the screen, without a name and without its turn."""
        ranking, _ = self._vote()
        given = sum(self._points.values())
        if self._kind == "points" and given != POINTS:
            raise InputError(
                N_("You gave {given} points. Divide {total}, no more and no fewer."),
                given=given,
                total=POINTS,
            )
        fields: Json = {"list_version": self._voting_on, "kind": self._kind, "order": 0}
        if self._kind == "order":
            fields["ranking"] = list(ranking)
        else:
            fields["points"] = {id_: points for id_, points in self._points.items() if points}
        self.workspace.add("ballots", fields, N_("hand in a vote"), {})
        self._ranking = None
        return Reply(self.words(N_("Handed in. Give the laptop to the next person.")))

    def command_by_code(self, text: str) -> Reply:
        """Take in votes that came as codes, a line each: all of them, or none."""
        self._refuse_while_voting()
        items = self._items()
        ballots = items.ballots(self.workspace)
        if ballots and ballots[0].kind != "order":
            raise InputError(
                N_("There are votes on this list already. Vote in the same way, or undo them.")
            )
        rankings = read_codes(text, items)
        with self.workspace.guard():
            for ranking in rankings:
                fields: Json = {"list_version": items.version, "kind": "order", "order": 0}
                self.workspace.add(
                    "ballots", {**fields, "ranking": ranking}, N_("hand in a vote"), {}
                )
        self._kind = "order"
        return Reply(
            plural(
                self.language,
                N_("{count} vote taken in."),
                N_("{count} votes taken in."),
                len(rankings),
            )
        )

    def command_stop(self) -> Reply:
        """Leave a vote without handing it in."""
        self._ranking = None
        return Reply(self.words(N_("Stopped; nothing was handed in.")))

    def command_show(self) -> Reply:
        """Show the result, or hide it again."""
        self._refuse_while_voting()
        items = self._items()
        if items.is_revealed(self.workspace):
            self._reveal(items, shown=False)
            return Reply(self.words(N_("The result is hidden.")))
        if len(items.ballots(self.workspace)) < VOTES_FROM:
            raise InputError(N_("Wait for two votes: one vote alone would not be anonymous."))
        self._reveal(items, shown=True)
        return Reply(self.words(N_("The result is shown.")))

    def command_again(self) -> Reply:
        """Take away the votes on this list, in one step, so that everybody can vote anew."""
        self._refuse_while_voting()
        with self.workspace.guard():
            items = self._items()
            votes = items.ballots(self.workspace)
            if not votes:
                raise InputError(N_("There are no votes on this list yet."))
            kept = self.workspace.state["ballots"]
            edits = [Edit("ballots", one.id, None, kept[one.id], None) for one in votes]
            shown = self.workspace.agenda.revealed_votes
            if items.version in shown:
                hidden = [one for one in shown if one != items.version] or None
                edits.append(Edit("agenda", "agenda", "revealed_votes", list(shown), hidden))
            self.workspace.apply(Change(N_("vote again"), {}, tuple(edits)))
        return Reply(
            plural(
                self.language,
                N_("You can vote again; {count} vote is removed."),
                N_("You can vote again; {count} votes are removed."),
                len(votes),
            )
        )

    def _reveal(self, items: VoteList, *, shown: bool) -> None:
        """Keep in the work that the result of this version of the list may be seen, or not."""
        with self.workspace.guard():
            before = self.workspace.agenda.revealed_votes
            after = [one for one in before if one != items.version]
            after += [items.version] if shown else []
            if after != before:
                self.workspace.update(
                    "agenda",
                    "agenda",
                    {"revealed_votes": after or None},
                    step=N_("show the result of the vote")
                    if shown
                    else N_("hide the result of the vote"),
                )

    def _items(self) -> VoteList:
        return VoteList.of(self.context.agenda(), self._list)

    def _by_code(self, items: VoteList) -> Json:
        """Return how somebody votes from a place of their own: a mark and numbers in a chat."""
        titles = list(items.titles.values())
        example = " ".join([list_mark(items), *map(str, range(min(3, len(titles)), 0, -1))])
        return {
            "title": self.words(N_("Vote by code")),
            "about": self.words(
                N_(
                    "Who sits elsewhere sends a line such as “{example}”: the mark of this list, "
                    "then the numbers, the most important first. What is left out comes last. "
                    "A name before it is not kept."
                ),
                example=example,
            ),
            "numbered": [f"{number} {title}" for number, title in enumerate(titles, start=1)],
            "label": self.words(N_("Votes, a line each")),
            "button": self.words(N_("Take in")),
        }

    def _refuse_while_voting(self) -> None:
        items = self._items()
        if self._ranking is not None and self._voting_on == items.version:
            raise InputError(N_("Somebody is voting. Hand the vote in or stop it first."))

    def _vote(self) -> tuple[list[str], dict[str, str]]:
        items = self._items()
        if self._ranking is None or self._voting_on != items.version:
            raise InputError(N_("The list changed or the vote was stopped. Start the vote again."))
        return self._ranking, items.titles

    def _left(self) -> str:
        left = POINTS - sum(self._points.values())
        if left < 0:
            return plural(
                self.language,
                N_("{count} point too many"),
                N_("{count} points too many"),
                -left,
            )
        return plural(self.language, N_("{count} point left"), N_("{count} points left"), left)

    def _kind_view(self, items: VoteList) -> Json:
        ballots = items.ballots(self.workspace)
        kind = ballots[0].kind if ballots else self._kind
        return {
            "label": self.words(N_("How")),
            "value": kind,
            "options": [
                {"value": code, "label": self.words(word)}
                for code, word in BALLOT_KIND_WORDS.items()
                if not ballots or code == kind
            ],
        }

    def _notes(self, items: VoteList, votes: int, *, interrupted: bool) -> list[str]:
        notes = []
        if len(items.titles) < 2:
            notes.append(
                self.words(N_("There is nothing to choose from yet. Put two in your agenda first."))
            )
        if interrupted:
            notes.append(
                self.words(N_("The list changed while somebody was voting. Start that vote again."))
            )
        earlier = len(items.earlier(self.workspace))
        if earlier:
            notes.append(
                plural(
                    self.language,
                    N_("The list changed since {count} vote; it is kept, but counts no more."),
                    N_("The list changed since {count} votes; they are kept, but count no more."),
                    earlier,
                )
            )
        if votes == 1:
            notes.append(
                self.words(N_("Wait for two votes: one vote alone would not be anonymous."))
            )
        return notes

    def _ballot_view(self, items: VoteList) -> Json:
        ranking = self._ranking or []
        last = len(ranking) - 1
        rows = []
        for place, id_ in enumerate(ranking):
            title = items.titles[id_]
            rows.append(
                {
                    "id": id_,
                    "title": title,
                    "place": str(place + 1),
                    "up": {
                        "name": self.words(N_("Move up: {item}"), item=title),
                        "enabled": place > 0,
                    },
                    "down": {
                        "name": self.words(N_("Move down: {item}"), item=title),
                        "enabled": place < last,
                    },
                    "points": str(self._points.get(id_, 0)),
                    "points_label": self.words(N_("Points for {item}"), item=title),
                }
            )
        return {
            "kind": self._kind,
            "heading": self.words(N_("Your vote, only for your own eyes")),
            "hint": self.words(
                N_("The most important on top. Put each in its place with the buttons.")
                if self._kind == "order"
                else N_("Divide 10 points; the more important, the more points.")
            ),
            "up": self.words(N_("up")),
            "down": self.words(N_("down")),
            "rows": rows,
            "left": self._left() if self._kind == "points" else "",
            "options": [{"value": str(one), "label": str(one)} for one in range(POINTS + 1)],
            "hand_in": self.words(N_("Hand in")),
            "stop": self.words(N_("Stop without handing in")),
        }

    def _result_view(self, items: VoteList) -> Json:
        ballots = items.ballots(self.workspace)
        result = outcome(ballots, list(items.titles))
        sentence, orders = result.best_orders(items.titles)
        points = ballots[0].kind == "points"
        columns = [
            {"key": "title", "label": capital(self.words(N_("what")))},
            {"key": "place", "label": capital(self.words(N_("place"))), "number": True},
            {"key": "borda", "label": capital(self.words(N_("points"))), "number": True},
            {"key": "first", "label": capital(self.words(N_("times first"))), "number": True},
        ]
        if points:
            columns.append(
                {"key": "given", "label": capital(self.words(N_("points given"))), "number": True}
            )
        return {
            "heading": self.words(N_("The result together")),
            "agreement": result.agreement().text(self.language),
            "w": ""
            if result.w is None
            else self.words(
                N_("Kendall's W is {w}: 0 is no agreement, 1 is full agreement."),
                w=decimal(self.language, result.w, 2),
            ),
            "caption": self.words(N_("Each vote gives an item a point for every item below it.")),
            "columns": columns,
            "rows": [
                {
                    "title": items.titles[one.id],
                    "place": str(one.place),
                    "borda": self._told(one.points),
                    "first": str(result.first.get(one.id, 0)),
                    "given": number(
                        self.language, sum(ballot.points.get(one.id, 0) for ballot in ballots)
                    ),
                }
                for one in result.places
            ],
            "bars": self._bars(items, result),
            "at_first": _BARS_AT_FIRST,
            "all": self.words(N_("Show all {count} rows"), count=len(result.places)),
            "fewer": self.words(N_("Show fewer rows")),
            "how": self.words(N_("How computed?")),
            "method": self.words(
                N_("The points are those of Borda (1781); the joint order that of Kemeny (1959).")
            ),
            "minority": [one.text(self.language) for one in result.minority(items.titles)],
            "ties": [tie.text(self.language) for tie in result.ties(items.titles)],
            "best": sentence.text(self.language),
            "orders": orders,
        }

    def _bars(self, items: VoteList, result: Outcome) -> list[Json]:
        """Return the result in one glance: a bar per item, as long as its part of the points."""
        most = max((one.points for one in result.places), default=0)
        votes = result.votes
        return [
            {
                "place": str(one.place),
                "title": items.titles[one.id],
                "share": round(one.points / most, 3) if most else 0,
                "told": self.words(N_("first for {first} of {votes}"), first=first, votes=votes)
                if (first := result.first.get(one.id, 0))
                else "",
            }
            for one in result.places
        ]

    def _told(self, points: float) -> str:
        return decimal(self.language, points, 0 if points == int(points) else 1)
