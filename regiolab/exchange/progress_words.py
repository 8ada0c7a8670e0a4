"""What a group did so far, in sentences and as a table; the screen and the page share them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.locale import N_, plural, text

if TYPE_CHECKING:
    from regiolab.analysis.progress import LessonProgress, Progress


def sentences(done: Progress, language: str) -> list[str]:
    """Return a few sentences on all lessons and on what was made."""
    lessons = done.lessons
    opened = sum(one.opened for one in lessons)
    if not opened and not done.parties and not done.actions:
        return [text(language, N_("Nothing done yet. Begin where you like."))]
    said = [
        text(
            language,
            N_("You opened {opened} of the {count} lessons."),
            opened=opened,
            count=len(lessons),
        ),
        " ".join(
            [
                plural(
                    language,
                    N_("You finished one sentence,"),
                    N_("You finished {count} sentences,"),
                    sum(one.sentence for one in lessons),
                ),
                plural(
                    language,
                    N_("answered one question and"),
                    N_("answered {count} questions and"),
                    sum(one.answered for one in lessons),
                ),
                plural(
                    language,
                    N_("did one exercise."),
                    N_("did {count} exercises."),
                    sum(one.exercise for one in lessons),
                ),
            ]
        ),
        _made(done, language),
    ]
    return [one for one in said if one]


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
    if one.questions:
        values = {"answered": one.answered, "count": one.questions}
        questions = text(language, N_("{answered} of {count}"), **values)
    else:
        questions = text(language, N_("none"))
    return [
        f"{one.number} {text(language, one.title)}",
        yes if one.opened else not_yet,
        yes if one.sentence else not_yet,
        questions,
        yes if one.exercise else not_yet,
    ]
