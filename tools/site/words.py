"""The words around an article, in the languages that the course is written in."""

from __future__ import annotations

WORDS: dict[str, dict[str, str]] = {
    "nl": {
        "language": "Nederlands",
        "course": "Werkboek regionaal samenwerken",
        "tagline": (
            "Een werkboek voor een dagdeel: kies je regio, kijk naar de echte cijfers, zet de "
            "partijen op de kaart en ga naar huis met een begin van een regionale agenda."
        ),
        "skip": "Naar de tekst",
        "contents": "Inhoud",
        "on_this_page": "Op deze pagina",
        "lessons": "Lessen",
        "exercises": "Oefeningen",
        "solutions": "Uitwerkingen",
        "guide": "Gids voor de begeleider",
        "lesson": "Les",
        "exercise": "Oefening",
        "solution": "Uitwerking",
        "guide_page": "Gids",
        "more": "Meer",
        "minutes": "Minuten",
        "previous": "Vorige",
        "next": "Volgende",
        "belongs": "Bij deze les",
        "previous_next": "Vorige en volgende",
        "other_language": "In English",
        "dark": "Donker",
        "light": "Licht",
        "search": "Zoeken",
        "search_title": "Zoek in de cursus",
        "search_label": "Zoekwoorden",
        "search_none": "Niets gevonden. Probeer een korter woord.",
        "search_found": "gevonden",
        "search_off": "Zoeken werkt met JavaScript, en dat staat uit in deze browser.",
        "code": "Toon de code",
        "do_it_here": "Doe het hier",
        "do_it_told": (
            "Opent deze les in je browser, om in te werken. Er gaat niets naar een server."
        ),
        "reading": (
            "Dit is de les om te lezen. Wat een groep invult, is hier het werk van een verzonnen "
            "regio, Zilverland. De cijfers zijn echt, zonder eigen regio erin."
        ),
        "table": "Tabel",
        "larger": "Figuur groter",
        "answers": "Wat je van elk antwoord leert",
        "begin": "Manieren om te beginnen",
        "begin_read": "Lees het.",
        "begin_read_told": "Alle lessen staan hieronder, met figuren, tabellen en beschrijvingen.",
        "begin_first": "Begin bij les 00",
        "begin_here": "Doe het in je browser.",
        "begin_here_told": (
            "Er hoeft niets op je computer te komen. Jullie werk blijft in deze browser."
        ),
        "begin_lab": "Zet het op je eigen computer.",
        "begin_lab_told": (
            "Met make lab opent het werkboek in JupyterLab; de gids zegt wat daarvoor nodig is."
        ),
        "prepare": "Voorbereiden",
        "planned": "Minuten zijn gepland, voor één persoon thuis, tot iemand ze meet.",
        "licences": "Code: EUPL-1.2. Teksten: CC BY 4.0. Cijfers: de licenties van wie ze maakt.",
    },
    "en": {
        "language": "English",
        "course": "Workbook regional co-operation",
        "tagline": (
            "A workbook for half a day: choose your region, look at the real figures, put the "
            "parties on the map and go home with a beginning of a regional agenda."
        ),
        "skip": "To the text",
        "contents": "Contents",
        "on_this_page": "On this page",
        "lessons": "Lessons",
        "exercises": "Exercises",
        "solutions": "Solutions",
        "guide": "Guide for the instructor",
        "lesson": "Lesson",
        "exercise": "Exercise",
        "solution": "Solution",
        "guide_page": "Guide",
        "more": "More",
        "minutes": "Minutes",
        "previous": "Previous",
        "next": "Next",
        "belongs": "With this lesson",
        "previous_next": "Previous and next",
        "other_language": "In het Nederlands",
        "dark": "Dark",
        "light": "Light",
        "search": "Search",
        "search_title": "Search the course",
        "search_label": "Words to search for",
        "search_none": "Nothing found. Try a shorter word.",
        "search_found": "found",
        "search_off": "Searching needs JavaScript, which is off in this browser.",
        "code": "Show the code",
        "do_it_here": "Do it here",
        "do_it_told": "Opens this lesson in your browser, to work in. Nothing goes to a server.",
        "reading": (
            "This is the lesson to read. What a group fills in is here the work of an invented "
            "region, Zilverland. The figures are real, without a region of your own in them."
        ),
        "table": "Table",
        "larger": "Larger figure",
        "answers": "What there is to learn from each answer",
        "begin": "Ways to begin",
        "begin_read": "Read it.",
        "begin_read_told": "All lessons are below, with figures, tables and descriptions.",
        "begin_first": "Begin with lesson 00",
        "begin_here": "Do it in your browser.",
        "begin_here_told": (
            "Nothing has to be put on your computer. Your work stays in this browser."
        ),
        "begin_lab": "Put it on your own computer.",
        "begin_lab_told": (
            "make lab opens the workbook in JupyterLab; the guide says what it takes."
        ),
        "prepare": "Preparing",
        "planned": "Minutes are planned, for one person at home, until somebody measures them.",
        "licences": "Code: EUPL-1.2. Texts: CC BY 4.0. Figures: the licences of their publishers.",
    },
}
