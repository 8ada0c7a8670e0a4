"""The words on slides that no lesson and no page of the guide has, by language."""

from __future__ import annotations

from typing import Final

WORDS: Final = {
    "nl": {
        "steps": "Wat jullie doen",
        "bet": "Gok eerst",
        "scan": "Twee goede dingen, zes keer",
        "reading": "De kanten zijn eigen duiding.",
        "example": "Een verzonnen voorbeeld",
        "pairs": "In tweetallen",
        "sources": "Bronnen",
        "say": "Wat je zegt",
        "wrong": "Wat er misgaat",
        "asked": "Drie vragen die mensen stellen",
        "plan_b": "Plan B",
        "step": "stap {steps} van 7",
        "several": "stappen {steps} van 7",
        "and": " en ",
        "minutes": "{minutes} minuten",
    },
    "en": {
        "steps": "What you do",
        "bet": "Bet first",
        "scan": "Two good things, six times",
        "reading": "The sides are our reading.",
        "example": "An invented example",
        "pairs": "In pairs",
        "sources": "Sources",
        "say": "What to say",
        "wrong": "What goes wrong",
        "asked": "Three questions people ask",
        "plan_b": "Plan B",
        "step": "step {steps} of 7",
        "several": "steps {steps} of 7",
        "and": " and ",
        "minutes": "{minutes} minutes",
    },
}
