"""What a group did so far, in sentences and as a table; the screen and the page share them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.locale import N_, listed, plural, text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.course.progress import LessonProgress, Progress


def sentences(done: Progress, language: str) -> list[str]:
    """Return a few sentences on all lessons and on what was made."""
    lessons = done.lessons
    opened = sum(one.opened for one in lessons)
    if not opened and not done.parties and not done.actions:
        return [text(language, N_("Nothing done yet. Begin where you like."))]
    said = [
        _opened(opened, len(lessons), language),
        text(language, N_("So far: {parts}."), parts=listed(language, _done(lessons, language))),
        _made(done, language),
    ]
    return [one for one in said if one]


def _opened(opened: int, count: int, language: str) -> str:
    if not opened:
        return text(
            language, N_("You have not opened any of the {count} lessons yet."), count=count
        )
    if opened == count:
        return text(language, N_("You opened all {count} lessons."), count=count)
    return text(
        language, N_("You opened {opened} of the {count} lessons."), opened=opened, count=count
    )


def _done(lessons: Sequence[LessonProgress], language: str) -> list[str]:
    """Return what was done of each kind; what was not is said without a nought."""
    sentences = sum(one.sentence for one in lessons)
    answered = sum(one.answered for one in lessons)
    exercises = sum(one.exercise for one in lessons)
    return [
        plural(language, N_("one sentence finished"), N_("{count} sentences finished"), sentences)
        if sentences
        else text(language, N_("no sentence finished yet")),
        plural(language, N_("one question answered"), N_("{count} questions answered"), answered)
        if answered
        else text(language, N_("no question answered yet")),
        plural(language, N_("one exercise done"), N_("{count} exercises done"), exercises)
        if exercises
        else text(language, N_("no exercise done yet")),
    ]


def _made(done: Progress, language: str) -> str:
    """Return what was begun of scan, map and agenda; empty when nothing was."""
    made = {
        plural(language, N_("{count} tension"), N_("{count} tensions"), done.tensions): (
            done.tensions
        ),
        plural(language, N_("{count} party"), N_("{count} parties"), done.parties): done.parties,
        plural(language, N_("{count} action"), N_("{count} actions"), done.actions): done.actions,
    }
    begun = ", ".join(words for words, count in made.items() if count)
    return text(language, N_("In scan, map and agenda: {begun}."), begun=begun) if begun else ""


def headers(language: str) -> list[str]:
    """Return what stands above the columns of the table."""
    return [
        text(language, N_("Lesson")),
        text(language, N_("Opened")),
        text(language, N_("Sentence")),
        text(language, N_("Questions")),
        text(language, N_("Exercise")),
    ]


def row(one: LessonProgress, language: str) -> list[str]:
    """Return the cells of a lesson, all of them words."""
    yes, not_yet = text(language, N_("yes")), text(language, N_("not yet"))
    if one.answered:
        values = {"answered": one.answered, "count": one.questions}
        questions = text(language, N_("{answered} of {count}"), **values)
    else:
        questions = not_yet
    return [
        f"{one.number} {one.name.text(language)}",
        yes if one.opened else not_yet,
        yes if one.sentence else not_yet,
        questions,
        yes if one.exercise else not_yet,
    ]
