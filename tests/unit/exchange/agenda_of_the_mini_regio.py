"""An agenda with everything in it, of an invented region: the mini-regio with longer names.

Nothing in it is about a real region, party or figure.
"""

from __future__ import annotations

from regiolab.model import Workspace

PARTIES = {
    "Gem": ("government", "Gemeente Meerdijk", "Municipality of Meerdijk", 3),
    "Prov": ("government", "Provincie Waterland", "Province of Waterland", 4),
    "MBO": ("education", "ROC Waterland", "Waterland vocational college", 2),
    "HBO": ("education", "Hogeschool Meerdijk", "Meerdijk university of applied sciences", 2),
    "Bedr": ("employers", "Installatiebedrijven Oost", "Installation firms East", 3),
    "VNO": ("employers", "Werkgeverskring Waterland", "Waterland employers' circle", 3),
    "BondA": ("workers", "Vakbond Techniek", "Engineering union", 2),
    "BondB": ("workers", "Vakbond Bouw", "Construction union", None),
}
"""Name in the mini-regio -> sector, Dutch name, English name, influence."""

_TIES = (
    "Gem-Prov Gem-MBO MBO-Bedr Bedr-VNO VNO-BondA BondA-BondB MBO-HBO Gem-Bedr HBO-VNO BondA-MBO"
)


def filled_agenda(language: str = "nl") -> Workspace:
    """Return the agenda in a language, what the group typed included."""

    def said(dutch: str, english: str) -> str:
        return dutch if language == "nl" else english

    region = said("Waterland-Oost (verzonnen)", "Waterland East (invented)")
    workspace = Workspace.new(
        said(f"Regionale agenda {region}", f"Regional agenda {region}"), language
    )
    workspace.update(
        "about",
        "about",
        {
            "group": said("Groep 3", "Group 3"),
            "region": {"level": "own", "name": region},
            "challenge": said(
                "In 2030 leidt Waterland-Oost genoeg technici op voor de energietransitie",
                "By 2030 Waterland East trains enough technicians for the energy transition",
            ),
        },
    )
    ids = _parties(workspace, said)
    challenges = _challenges(workspace, said)
    actions = _actions(workspace, said, ids, challenges)
    workspace.add_milestone(
        said("de eerste groep is begonnen", "the first group has begun"),
        actions[0],
        by="2026-12-31",
    )
    workspace.add_milestone(
        said("de taken zijn vergeleken", "the tasks are compared"),
        actions[1],
        by="2026-09-30",
        reached=True,
    )
    _commitments(workspace, said, ids, actions)
    _indicators(workspace, said, challenges)
    _rest(workspace, said, ids)
    return workspace


def _parties(workspace, said):
    ids = {}
    for short, (sector, dutch, english, influence) in PARTIES.items():
        ids[short] = workspace.add_stakeholder(
            said(dutch, english), sector, abbreviation=short, influence=influence, interest=3
        ).id
    for pair in _TIES.split():
        source, target = pair.split("-")
        workspace.add_relation(ids[source], ids[target])
    workspace.add_relation(ids["Prov"], ids["MBO"], "funds", "desired")
    for short, fields in {
        "Prov": {
            "discuss": True,
            "role": {"now": "none", "desired": "co_decides"},
            "contact": {"role": said("wethouder", "alderman"), "by": "2026-05-29"},
        },
        "BondB": {"role": {"now": "none", "desired": "joins"}},
    }.items():
        workspace.update("stakeholders", ids[short], fields)
    return ids


def _challenges(workspace, said):
    technicians = workspace.add_challenge(
        said(
            "Te weinig technici voor de energietransitie",
            "Too few technicians for the energy transition",
        ),
        for_whom=said("bedrijven en jongeren", "firms and young people"),
        where=said("de hele regio", "the whole region"),
        cause=said(
            "Techniek trekt weinig leerlingen en bedrijven hebben te weinig leerplekken",
            "Technical courses attract few students and firms offer too few training places",
        ),
        corners=["education", "labour_market"],
        evidence=[
            {
                "text": said(
                    "Leerlingen in een technische opleiding", "Students in a technical course"
                ),
                "value": 1240,
                "unit": said("leerlingen", "students"),
                "year": 2025,
                "source": said("verzonnen tabel", "invented table"),
            },
            {
                "text": said(
                    "Openstaande vacatures per werkzoekende",
                    "Vacancies per person looking for work",
                ),
                "value": 2.4,
                "year": 2025,
                "source": said("verzonnen tabel", "invented table"),
            },
        ],
    )
    switchers = workspace.add_challenge(
        said("Overstappers vinden de techniek niet", "Career switchers do not find their way"),
        for_whom=said("mensen die willen overstappen", "people who want to switch"),
        cause=said("Er is geen gezamenlijk loket", "There is no joint desk"),
        corners=["economy", "labour_market"],
    )
    return [technicians.id, switchers.id]


def _actions(workspace, said, ids, challenges):
    hall = workspace.add_action(
        said("Open een praktijkschool voor warmtepompen", "Open a training hall for heat pumps"),
        challenges[:1],
        ids["MBO"],
        joins=[ids["Bedr"], ids["BondA"]],
        first_step=said(
            "werkbezoek aan een praktijkschool elders", "visit a training hall elsewhere"
        ),
        first_step_date="2026-04-14",
        decision_moments=[
            {
                "body": said("gemeenteraad Meerdijk", "council of Meerdijk"),
                "when": "2026-06-25",
                "what": said("krediet voor de hal", "money for the hall"),
            },
            {"body": said("medezeggenschapsraad ROC", "participation council of the college")},
        ],
        start="2026-04-01",
        end="2027-03-31",
        costs=[{"amount": 250000, "year": 2026}, {"amount": 120000.5, "year": 2027}],
    )
    desk = workspace.add_action(
        said(
            "Richt één regionaal loket voor overstappers in",
            "Set up one regional desk for switchers",
        ),
        challenges[1:],
        ids["Gem"],
        joins=[ids["Bedr"]],
        first_step=said(
            "taken van de huidige loketten naast elkaar zetten", "compare what the desks do now"
        ),
        first_step_date="2026-05-12",
        decision_moments=[
            {"body": said("Provinciale Staten", "provincial council"), "when": "2026-11-11"}
        ],
        start="2026-07-01",
        end="2027-12-31",
        costs=[{"amount": 80000, "year": 2027}],
    )
    workspace.add_action(
        said("Bied dertig leerplekken per jaar aan", "Offer thirty training places a year"),
        challenges,
        ids["VNO"],
        joins=[ids["HBO"]],
        start="2027-04-01",
        end="2028-12-31",
        depends_on=[hall.id],
    )
    workspace.add_action(
        said("Houd een gezamenlijke open dag", "Hold a joint open day"),
        challenges[:1],
        said("Platform X", "Platform X"),
        first_step=said("datum prikken", "pick a date"),
    )
    return [hall.id, desk.id]


def _commitments(workspace, said, ids, actions):
    for short, direction, what, options in (
        (
            "Bedr",
            "brings",
            said("veertig leerplekken", "forty training places"),
            {"amount": 60000, "form": "in_kind", "firmness": "intention", "action": actions[0]},
        ),
        ("Bedr", "takes", said("25 monteurs per jaar", "25 fitters a year"), {}),
        (
            "Gem",
            "brings",
            said("geld voor de hal", "money for the hall"),
            {
                "amount": 200000,
                "form": "cash",
                "firmness": "agreed",
                "action": actions[0],
                "condition": said("de provincie doet mee", "the province joins"),
            },
        ),
        ("MBO", "brings", said("docenten", "teachers"), {"firmness": "budgeted"}),
        ("MBO", "takes", said("stageplekken", "placements"), {}),
        ("MBO", "keeps", said("eigen diploma", "its own diploma"), {}),
        ("BondA", "keeps", said("de cao", "the collective agreement"), {}),
    ):
        workspace.add_commitment(ids[short], direction, what=what, **options)


def _indicators(workspace, said, challenges):
    for fields in (
        {
            "title": said("Gediplomeerde technici per jaar", "Technicians with a diploma a year"),
            "kind": "effect",
            "challenge": challenges[0],
            "unit": said("mensen", "people"),
            "baseline": {"value": 310, "year": 2025},
            "target": {"value": 450, "year": 2030},
            "source": said("verzonnen tabel", "invented table"),
        },
        {
            "title": said("Leerplekken bij bedrijven", "Training places at firms"),
            "kind": "condition",
            "challenge": challenges[0],
            "baseline": {"value": 95.5, "year": 2025},
        },
    ):
        workspace.add("indicators", fields, "add {item}", {"item": "title"})


def _rest(workspace, said, ids):
    workspace.update(
        "agenda",
        "agenda",
        {
            "ambition": {
                "strong": said("bedrijven kunnen groeien", "firms can grow"),
                "competitive": said("we lopen voorop met warmte", "we lead in heat"),
                "prospects": said("jongeren vinden hier werk", "young people find work here"),
            },
            "carrier": said("de bestaande techniektafel", "the existing engineering table"),
            "mandate": said(
                "de colleges van de vier gemeenten", "the executives of four municipalities"
            ),
            "fits_with": {
                "own": said("de omgevingsvisie", "the spatial strategy"),
                "labour_market_region": said(
                    "de meerjarenagenda van de arbeidsmarktregio",
                    "the multi-year agenda of the labour-market region",
                ),
            },
            "chosen_tensions": ["funding", "democratic_accountability"],
        },
    )
    workspace.update(
        "challenges",
        workspace.challenges[0].id,
        {
            "tensions": {
                "funding": said(
                    "we beginnen met een klein gezamenlijk budget",
                    "we begin with a small joint budget",
                )
            }
        },
    )
    for code, fields in {
        "funding": {
            "position": 4,
            "position_later": 2,
            "strain": "strong",
            "proof": said(
                "elk jaar opnieuw zoeken naar geld", "looking for money again every year"
            ),
            "stakeholders": [ids["Gem"], ids["Prov"]],
        },
        "democratic_accountability": {"position": 2, "strain": "some"},
    }.items():
        workspace.put("tensions", code, fields, step="change an answer")
    for lesson, sentence in {
        "01": said(
            "onze regio groeit langzamer dan het land",
            "our region grows more slowly than the country",
        ),
        "06": said("de provincie mist aan tafel", "the province is missing at the table"),
    }.items():
        workspace.put("sentences", lesson, {"text": sentence}, step="change an answer")
