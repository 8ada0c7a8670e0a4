"""Our work beside that of another group: in words, in a table, and read as one party."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.analysis.people.two_groups import (
    asked_of,
    leads_of_both,
    listed_parties,
    placed_by_both,
)
from regiolab.locale import N_, capital, full_date, listed, plural, text
from regiolab.model import InputError
from regiolab.model.words import COMMITMENT_WORDS, word
from regiolab.scenes.agenda.words import commitment_words, lead_name, parties_by_id
from regiolab.widgets.region.region_words import region_in_words

if TYPE_CHECKING:
    from regiolab.analysis.people.two_groups import ListedParties
    from regiolab.model import Workspace
    from regiolab.model.entities import Action, Commitment
    from regiolab.model.json import Json

_MOST_ITEMS: Final = 20
"""So many things in one cell; the overview holds more."""

_FAR: Final = 2
"""So many steps apart on the map is worth a conversation; one step is a matter of taste."""

_MOST_APART: Final = 6
"""So many differences in one sentence, the largest first."""

_SCALES: Final = {"influence": N_("influence"), "interest": N_("affected")}

_MOST_PARTIES: Final = 300
"""So many rows in the table of parties."""


def in_words(ours: Workspace, theirs: Workspace, name: str, language: str) -> list[str]:
    """Return what the two have in common and what not, a sentence each."""
    parties = listed_parties(ours, theirs)
    sentences = [
        *_about_parties(parties, name, language),
        *_about_places(ours, theirs, name, language),
        _about_tensions(ours, theirs, name, language),
    ]
    leads = leads_of_both(ours, theirs)
    if leads:
        sentences.append(
            plural(
                language,
                N_("In both agendas {parties} leads an action. Can it do both?"),
                N_("In both agendas {parties} lead an action. Can they do both?"),
                len(leads),
                parties=listed(language, leads),
            )
        )
    elif ours.actions and theirs.actions:
        sentences.append(text(language, N_("No party leads an action in both agendas.")))
    return sentences


def comparison(ours: Workspace, theirs: Workspace, name: str, language: str) -> Json:
    """Return both agendas in a table: what it is about, ours, theirs."""
    rows = [
        (N_("Region"), _region),
        (N_("Challenge of the day"), _challenge_of_the_day),
        (N_("Challenges in the agenda"), _challenges),
        (N_("Actions, with lead and first step"), _actions),
        (N_("Tensions chosen to work on"), _tensions),
        (N_("Parties on the map"), _party_count),
        (N_("For next Monday"), _next_monday),
    ]
    return {
        "caption": text(language, N_("Our agenda and that of “{group}”"), group=name),
        "columns": [
            text(language, N_("What about")),
            text(language, N_("Ours")),
            name,
        ],
        "rows": [
            {
                "about": text(language, about),
                "ours": _cell(found(ours, language), language),
                "theirs": _cell(found(theirs, language), language),
            }
            for about, found in rows
        ],
        "ours_empty": text(language, N_("not filled in yet")),
        "theirs_empty": text(language, N_("not in the file")),
    }


def parties_table(ours: Workspace, theirs: Workspace, name: str, language: str) -> Json:
    """Return every party that one of the two lists, and who lists it."""
    parties = listed_parties(ours, theirs)
    yes, no = text(language, N_("listed")), text(language, N_("not listed"))
    rows = [
        {
            "party": pair.ours,
            "ours": yes,
            "theirs": text(language, N_("listed as “{name}”"), name=pair.theirs)
            if pair.has_two_names
            else yes,
        }
        for pair in parties.both
    ]
    rows += [{"party": one, "ours": yes, "theirs": no} for one in parties.only_ours]
    rows += [{"party": one, "ours": no, "theirs": yes} for one in parties.only_theirs]
    return {
        "caption": text(
            language,
            N_(
                "Two names count as one party only if they are the same, if a group wrote the "
                "other name down as another name for it, or if both began with the same list."
            ),
        ),
        "columns": [
            {"key": "party", "label": text(language, N_("Party")), "number": False},
            {"key": "ours", "label": text(language, N_("Ours")), "number": False},
            {"key": "theirs", "label": name, "number": False},
        ],
        "rows": rows[:_MOST_PARTIES],
    }


def as_one_party(theirs: Workspace, party_id: str, language: str) -> list[str]:
    """Return what the agenda of the other group asks of one party, a sentence each."""
    asked = asked_of(theirs, party_id)
    party = parties_by_id(theirs)[party_id].name
    if asked.is_nothing:
        return [
            text(
                language,
                N_(
                    "No action and no promise in this file names {party}. That is not the same as "
                    "no part to play: ask the group."
                ),
                party=party,
            )
        ]
    lines = [text(language, N_("Leads: {action}"), action=one.title) for one in asked.leads]
    lines += [text(language, N_("Joins: {action}"), action=one.title) for one in asked.joins]
    titles = {one.id: one.title for one in theirs.actions}
    lines += [_promise(one, titles, language) for one in asked.commitments]
    if not any(one.direction == "takes" for one in asked.commitments):
        lines.append(text(language, N_("What {party} takes is not in the file."), party=party))
    return lines


def _promise(commitment: Commitment, titles: dict[str, str], language: str) -> str:
    what = commitment_words(language, commitment)
    direction = capital(text(language, COMMITMENT_WORDS[commitment.direction]))
    if commitment.action in titles:
        return text(
            language,
            N_("{direction}: {what}, for “{action}”"),
            direction=direction,
            what=what,
            action=titles[commitment.action],
        )
    return text(language, N_("{direction}: {what}"), direction=direction, what=what)


def _about_parties(parties: ListedParties, name: str, language: str) -> list[str]:
    both = [pair.ours for pair in parties.both]
    first = (
        plural(
            language,
            N_("Both list one party: {parties}."),
            N_("Both list {count} parties: {parties}."),
            len(both),
            parties=listed(language, both),
        )
        if both
        else text(language, N_("No party is listed by both."))
    )
    ours, theirs = (listed(language, one) for one in (parties.only_ours, parties.only_theirs))
    told = [
        (ours, text(language, N_("Listed by us alone: {parties}."), parties=ours)),
        (
            theirs,
            text(language, N_("Listed by “{group}” alone: {parties}."), group=name, parties=theirs),
        ),
    ]
    return [first, *(sentence for names, sentence in told if names)]


def _about_places(ours: Workspace, theirs: Workspace, name: str, language: str) -> list[str]:
    placed = placed_by_both(ours, theirs)
    if not placed:
        return []
    far = [one for one in placed if one.apart >= _FAR]
    if not far:
        return [text(language, N_("What both groups placed is at most one step apart on the map."))]
    told: dict[str, list[str]] = {}
    for one in far[:_MOST_APART]:
        difference = text(
            language,
            N_("{scale}: we say {ours}, “{group}” says {theirs}"),
            scale=text(language, _SCALES[one.scale]),
            ours=one.ours,
            group=name,
            theirs=one.theirs,
        )
        told.setdefault(one.party, []).append(difference)
    parties = [f"{party} ({'; '.join(differences)})" for party, differences in told.items()]
    return [
        text(
            language,
            N_("Furthest apart on the map: {parties}. Ask each other why."),
            parties=listed(language, parties),
        )
    ]


def _about_tensions(ours: Workspace, theirs: Workspace, name: str, language: str) -> str:
    here, there = ours.agenda.chosen_tensions, theirs.agenda.chosen_tensions
    if not there:
        return text(
            language,
            N_("Which tensions “{group}” chose is not in the file."),
            group=name,
        )
    if not here:
        return text(language, N_("We chose no tensions yet; “{group}” did."), group=name)
    both = [word(language, "tension", code) for code in here if code in there]
    if not both:
        return text(language, N_("The two groups chose different tensions to work on."))
    return plural(
        language,
        N_("Both chose the tension {tensions}."),
        N_("Both chose the tensions {tensions}."),
        len(both),
        tensions=listed(language, both),
    )


def _cell(items: list[str], language: str) -> list[str]:
    rest = len(items) - _MOST_ITEMS
    if rest <= 0:
        return items
    more = plural(language, N_("and {count} more"), N_("and {count} more"), rest)
    return [*items[:_MOST_ITEMS], more]


def _region(workspace: Workspace, language: str) -> list[str]:
    chosen = workspace.about.region
    if chosen is None:
        return []
    try:
        return [region_in_words(chosen, language)]
    except InputError:  # a code of another year
        return [chosen.name or chosen.code or ""]


def _challenge_of_the_day(workspace: Workspace, _language: str) -> list[str]:
    return [workspace.about.challenge] if workspace.about.challenge else []


def _challenges(workspace: Workspace, _language: str) -> list[str]:
    return [one.title for one in workspace.challenges]


def _actions(workspace: Workspace, language: str) -> list[str]:
    parties = parties_by_id(workspace)
    return [
        ". ".join(
            part.rstrip(".")
            for part in (
                one.title,
                _lead(language, lead_name(language, one, parties)),
                _first_step(language, one),
            )
            if part
        )
        for one in workspace.actions
    ]


def _lead(language: str, name: str) -> str:
    return text(language, N_("Lead: {name}"), name=name) if name else ""


def _first_step(language: str, action: Action) -> str:
    day = full_date(language, action.first_step_date) if action.first_step_date else ""
    step = ", ".join(part for part in (action.first_step, day) if part)
    return text(language, N_("First step: {step}"), step=step) if step else ""


def _tensions(workspace: Workspace, language: str) -> list[str]:
    return [capital(word(language, "tension", code)) for code in workspace.agenda.chosen_tensions]


def _party_count(workspace: Workspace, language: str) -> list[str]:
    count = len(workspace.stakeholders)
    return [plural(language, N_("{count} party"), N_("{count} parties"), count)] if count else []


def _next_monday(workspace: Workspace, language: str) -> list[str]:
    kept = workspace.state["sentences"]
    said = (
        (N_("Promise: {said}"), kept.get("09-promise", {}).get("text")),
        (N_("Request: {said}"), kept.get("09-request", {}).get("text")),
    )
    return [text(language, message, said=words) for message, words in said if words]
