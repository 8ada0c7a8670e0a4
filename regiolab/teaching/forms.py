"""The texts that a group fills in during a lesson."""

from __future__ import annotations

from regiolab.course.lessons import sentences
from regiolab.course.transitions import TRANSITIONS
from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.widgets.lesson.text_form import FormField, FormGroup

CHALLENGE = (
    FormGroup(
        "",
        (
            FormField(
                "about",
                "about",
                "challenge",
                N_("Our challenge, in one sentence"),
                N_("What should be different, for whom, by when?"),
                2,
            ),
        ),
    ),
)
"""The challenge of the day."""


SAME_AGENDA = (
    FormGroup(
        "",
        (
            FormField(
                "agenda",
                "agenda",
                "fits_with.labour_market_region",
                N_("Is our agenda the same as theirs?"),
                N_("The same, partly, another one, or unknown: who of us can ask, and whom?"),
                2,
            ),
        ),
    ),
)
"""How the agenda relates to that of the labour-market region; it stands in the agenda itself."""

OWN_PRACTICE = (
    FormGroup(
        "",
        (
            FormField(
                "own_practice",
                "own_practice",
                "what_we_do",
                N_("What we do"),
                N_("Who does what with whom, since when, for whom?"),
                3,
            ),
            FormField(
                "own_practice",
                "own_practice",
                "what_works",
                N_("What works"),
                N_("And what shows it? Name something that somebody else can check."),
                3,
            ),
            FormField(
                "own_practice",
                "own_practice",
                "what_we_ask",
                N_("What we would like to know from others"),
                N_("A question that another region can answer from experience."),
                3,
            ),
        ),
    ),
)
"""The card about the own practice; it stands in the Word document."""

NEXT_MONDAY = (
    FormGroup(
        "",
        (
            FormField(
                "sentences",
                "09-promise",
                "text",
                N_("Our promise"),
                N_("Next Monday we …; … does it, and you will see that because …"),
                2,
            ),
            FormField(
                "sentences",
                "09-request",
                "text",
                N_("Our request"),
                N_("We ask … to …, before …, because without it …"),
                2,
            ),
        ),
    ),
)
"""One promise and one request of the group; both stand in the Word document."""


def _card(transition: str, title: str, own_title: FormField | None = None) -> FormGroup:
    fields = (
        FormField("cards", transition, "chance", N_("One opportunity for us"), lines=2),
        FormField("cards", transition, "worry", N_("One worry for us"), lines=2),
    )
    return FormGroup(title, (own_title, *fields) if own_title else fields)


TRANSITION_CARDS = (
    _card("globalisation", TRANSITIONS["globalisation"]),
    _card("digitalisation", TRANSITIONS["digitalisation"]),
    _card("sustainability", TRANSITIONS["sustainability"]),
    _card(
        "own",
        TRANSITIONS["own"],
        FormField("cards", "own", "title", N_("Which other change affects us?")),
    ),
)
"""Three transitions of the source text, and an empty card."""


def sentence(lesson: str) -> tuple[FormGroup, ...]:
    """Return the sentence to finish in a lesson; an exercise without its own has the lesson's.

    Raises:
        InputError: the lesson has none.
    """
    known = sentences()
    prompt = known.get(lesson) or known.get(lesson.partition("-")[0])
    if prompt is None:
        raise InputError(
            N_("Lesson {lesson} has no sentence to finish. Choose one of: {known}."),
            lesson=lesson,
            known=", ".join(known),
        )
    field = FormField("sentences", lesson, "text", N_("Finish this sentence"), prompt, 2)
    return (FormGroup("", (field,)),)
