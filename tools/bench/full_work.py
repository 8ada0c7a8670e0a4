"""The work of a group that filled in nearly everything: what a share code has to hold.

Thirty parties with their ties, the scan of four persons, an agenda of three actions with what is
promised, and a vote. The region is invented; the sentences are of the length that groups write.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any, Final

from regiolab.model import Workspace
from regiolab.model.codes import POSITIONS, RELATION_KINDS, ROLES, STRAINS, TENSIONS

if TYPE_CHECKING:
    from regiolab.model.entities import Stakeholder

_SEED = 1703
_ALL = ("economy", "education", "labour_market")

_PARTIES: Final[tuple[tuple[str, str, str | None, tuple[str, ...]], ...]] = (
    ("Gemeente Zilverdam", "government", "gemeente", _ALL),
    ("Gemeente Hoogveld", "government", "gemeente", ("economy",)),
    ("Gemeenteraad van Zilverdam", "government", "gemeenteraad", ("economy",)),
    ("Provincie Middenland", "government", "provincie", ("economy",)),
    ("Waterschap De Wetering", "government", "waterschap", ("economy",)),
    ("Ministerie van OCW", "government", "ocw", ("education",)),
    ("UWV Zilverland", "government", "uwv", ("labour_market",)),
    ("Werkcentrum Zilverland", "government", "werkcentrum", ("labour_market",)),
    ("ROC Zilverland", "education", "mbo", ("education", "labour_market")),
    ("Hogeschool Middenland", "education", "hbo", ("education",)),
    ("Vmbo-scholen in de regio", "education", None, ("education",)),
    ("Doorstroompunt", "education", None, ("education", "labour_market")),
    ("SBB", "education", "sbb", ("education", "labour_market")),
    ("Netbeheer Zilverland", "employers", None, ("economy", "labour_market")),
    ("Installatiebedrijven", "employers", None, ("economy", "labour_market")),
    ("MKB-Nederland Midden", "employers", "mkb_nederland", ("economy",)),
    ("VNO-NCW Midden", "employers", "vno_ncw", ("economy",)),
    ("Ondernemerskring Hoogveld", "employers", "ondernemerskring", ("economy",)),
    ("Machinefabriek Van Dalen", "employers", None, ("economy", "labour_market")),
    ("Zorggroep De Linde", "employers", None, ("labour_market",)),
    ("Techniek Nederland", "employers", "branche", ("economy", "education")),
    ("FNV", "workers", "fnv", ("labour_market",)),
    ("CNV", "workers", "cnv", ("labour_market",)),
    ("Mensen die zich omscholen", "workers", None, ("education", "labour_market")),
    ("Praktijkcentrum Energie", "knowledge", None, ("education", "economy")),
    ("Opleidingsfonds installatietechniek", "intermediary", None, ("education",)),
    ("Regiobureau Zilverland", "intermediary", None, _ALL),
    ("Uitzendbureau Op Weg", "intermediary", None, ("labour_market",)),
    ("Woningcorporatie Thuishaven", "civil_society", None, ("economy",)),
    ("Jongerenraad Zilverdam", "civil_society", None, ("education",)),
)
_WANTS: Final = (
    "dat jongeren na hun opleiding in Zilverland blijven wonen en werken",
    "genoeg stageplaatsen bij bedrijven in de buurt, het hele jaar door",
    "ieder jaar twintig nieuwe monteurs die meteen aan de slag kunnen",
    "minder losse projecten en één plek waar werkgevers terechtkunnen",
    "dat de afspraken passen bij het programma dat de staten hebben vastgesteld",
    "zekerheid over het geld voor de komende vier jaar",
    "een diploma dat ook buiten de regio iets waard is",
    "dat mensen die nu aan de kant staan ook een kans krijgen",
    "kortere lijnen met het onderwijs over wat er in de lessen gebeurt",
    "leraren die ook een dag in het bedrijf staan",
    "betaalbare huizen voor starters dicht bij het werk",
    "een goed salaris tijdens de omscholing, niet alleen een vergoeding",
)
_LIMITS: Final = (
    "de zeggenschap over het eigen onderwijs",
    "geen nieuwe vergaderingen boven op wat er al is",
    "kan alleen meebetalen als de raad daar voor de zomer over beslist",
    "niet meer dan één dag in de week begeleiding per leerling",
    "de cao, ook voor wie nog leert",
    "mag geen bedrijf voortrekken",
)
_REASONS: Final = (
    "zonder haar subsidie gaat het praktijkcentrum over twee jaar dicht",
    "zonder aansluiting op het net begint geen enkel project",
    "kent de bedrijven die nu geen leerling durven te nemen",
    "beslist over de planning van alle opleidingen in de techniek",
    "heeft zelf ieder jaar meer vacatures dan er leerlingen slagen",
    "praat aan drie tafels mee en zegt overal iets anders",
    "wordt door de jongeren zelf het meest vertrouwd",
)
_NOTES: Final = (
    "Eerst bellen; vorig jaar is er iets misgegaan met de subsidieaanvraag.",
    "Twee van ons zitten in dezelfde werkgroep.",
    "Wil pas praten als de cijfers er zijn.",
)


def full_work(parties: int = 30) -> Workspace:
    """Return the work of a group, with at most so many parties; the ids differ each time."""
    chance = random.Random(_SEED)  # noqa: S311
    work = Workspace.new("Zilverland", "nl")
    work.update(
        "about",
        "about",
        {
            "group": "Groep Élan",
            "challenge": (
                "In 2030 leidt Zilverland elk jaar genoeg technici op voor de energietransitie."
            ),
            "region": {"level": "own", "name": "Zilverland", "municipalities": ["GM0193"]},
        },
    )
    placed = [_party(work, number, chance) for number in range(min(parties, len(_PARTIES)))]
    _ties(work, placed, chance)
    _scan(work, placed, chance)
    _agenda(work, placed, chance)
    _learning(work)
    return work


def _party(work: Workspace, number: int, chance: random.Random) -> Stakeholder:
    name, sector, catalogue_id, corners = _PARTIES[number]
    fields: dict[str, Any] = {
        "catalogue_id": catalogue_id,
        "corners": list(corners),
        "scale": chance.choice(("local", "regional", "regional", "provincial", "national")),
        "role": {"now": chance.choice(ROLES), "desired": chance.choice(ROLES)},
        "influence": chance.randint(0, 4),
        "interest": chance.randint(0, 4),
    }
    if number % 5 < 3:
        fields["wants"] = _WANTS[number % len(_WANTS)]
    if number % 4 == 1:
        fields["limits"] = _LIMITS[number % len(_LIMITS)]
    if number % 3 == 0:
        fields["reason"] = _REASONS[number % len(_REASONS)]
    if number % 6 == 0:
        fields |= {
            "discuss": True,
            "contact": {"role": "wethouder economie", "by": f"2027-0{1 + number % 9}-15"},
        }
    if number % 11 == 2:
        fields["note"] = _NOTES[number % len(_NOTES)]
    return work.add_stakeholder(name, sector, **fields)


def _ties(work: Workspace, placed: list[Stakeholder], chance: random.Random) -> None:
    for _ in range(round(1.4 * len(placed))):
        one, other = chance.sample(placed, 2)
        fields: dict[str, Any] = {}
        if chance.random() < 0.3:
            fields["strength"] = chance.randint(1, 3)
        if chance.random() < 0.15:
            fields["sign"] = chance.choice(("good", "strained"))
        status = chance.choice(("exists", "exists", "desired"))
        work.add_relation(one.id, other.id, chance.choice(RELATION_KINDS), status, **fields)


def _scan(work: Workspace, placed: list[Stakeholder], chance: random.Random) -> None:
    for seat in "1234":
        work.put("seats", seat, {"state": "handed_in"}, step="scan")
    for code in TENSIONS:
        answers = {
            seat: {"position": chance.choice(POSITIONS), "strain": chance.choice(STRAINS)}
            for seat in "1234"
        }
        together: dict[str, Any] = {"answers": answers, "position": 2, "strain": "some"}
        if code in {"funding", "content"}:
            together |= {
                "position_later": 4,
                "proof": "In het laatste overleg ging het een uur lang over wie er betaalt.",
                "stakeholders": [party.id for party in placed[:3]],
            }
        work.put("tensions", code, together, step="scan")
    work.update("agenda", "agenda", {"chosen_tensions": ["funding", "content"]})


_ACTIONS: Final = (
    (
        "Open één loket voor stages en leerbanen in de techniek",
        "Werkcentrum en ROC leggen hun twee lijsten met bedrijven naast elkaar",
    ),
    (
        "Begin een avondopleiding voor mensen die zich omscholen",
        "Het opleidingsfonds zegt voor de zomer of het meebetaalt",
    ),
    (
        "Laat elk jaar tien leraren een maand meelopen bij een bedrijf",
        "De hogeschool vraagt drie bedrijven of zij volgend schooljaar willen beginnen",
    ),
)
_PROMISES: Final = (
    ("brings", "twee dagen per week een coördinator", 40_000, "in_kind", "intention"),
    ("takes", "leerlingen die een jaar blijven", None, None, "idea"),
    ("brings", "een lokaal met meetopstelling, twee avonden in de week", None, "in_kind", "agreed"),
    ("brings", "geld voor de eerste twee jaar", 75_000, "cash", "intention"),
)


def _agenda(work: Workspace, placed: list[Stakeholder], chance: random.Random) -> None:
    work.update(
        "agenda",
        "agenda",
        {
            "ambition": {
                "strong": "Bedrijven in Zilverland kunnen groeien omdat er vakmensen zijn.",
                "competitive": "Over vijf jaar is de energietechniek van hier bekend in het land.",
                "prospects": "Wie hier een vak leert, vindt hier werk en een huis.",
            },
            "carrier": "het Regiobureau, met de wethouder van Zilverdam als trekker",
            "mandate": "elke deelnemer beslist zelf, het bureau bereidt voor",
            "fits_with": {"labour_market_region": "de meerjarenagenda van de arbeidsmarktregio"},
        },
    )
    challenge = work.add_challenge(
        "Er slagen elk jaar te weinig mensen in de installatietechniek",
        for_whom="jongeren van vmbo en mbo, en mensen die zich omscholen",
        where="heel Zilverland, het eerst in Zilverdam en Hoogveld",
        cause="bedrijven en scholen maken los van elkaar plannen en kennen elkaars cijfers niet",
        corners=list(_ALL),
        tensions={"funding": "wie betaalt, wil ook beslissen"},
    )
    work.add(
        "indicators",
        {
            "title": "Geslaagden per jaar",
            "challenge": challenge.id,
            "wanted": "higher",
            "baseline": {"value": 140, "year": 2026},
            "target": {"value": 200, "year": 2030},
            "source": "jaarverslag van het ROC",
        },
        "indicator",
        {},
    )
    made = []
    for number, (title, first) in enumerate(_ACTIONS):
        lead, *joins = (party.id for party in chance.sample(placed, 3))
        action = work.add_action(
            title,
            [challenge.id],
            lead,
            joins=joins,
            first_step=first,
            first_step_date=f"2027-0{number + 2}-01",
            start="2027-04-01",
            end="2029-12-31",
            costs=[{"amount": 120_000.0, "year": 2027}],
            decision_moments=[{"body": "gemeenteraad van Zilverdam", "constituency": "council"}],
        )
        made.append(action.id)
        work.add_milestone("Eerste groep van twaalf begonnen", action.id, by="2027-09-01")
        for direction, what, amount, form, firmness in _PROMISES:
            party = chance.choice(placed).id
            work.add_commitment(
                party,
                direction,
                action=action.id,
                what=what,
                amount=amount,
                form=form,
                firmness=firmness,
            )
    for _ in range(4):
        ranking = chance.sample(made, len(made))
        fields = {"list_version": "drie acties", "kind": "order", "ranking": ranking}
        work.add("ballots", fields, "vote", {})


def _learning(work: Workspace) -> None:
    for lesson in ("01", "02", "03", "05", "06"):
        said = "Wij verwachtten dat de verschillen kleiner waren dan wat de cijfers laten zien."
        work.put("sentences", lesson, {"text": said}, step="sentence")
        work.put("lessons", lesson, {"opened": True, "answers": {"1": 0, "2": 2}}, step="lesson")
    work.put("bets", "divergence", {"choice": "larger"}, step="bet")
    work.put(
        "cards",
        "energy",
        {
            "chance": "nieuwe bedrijven rond het haventerrein",
            "worry": "wie leidt de monteurs op, en wie betaalt dat?",
        },
        step="card",
    )
    own = {
        "what_we_do": "Zes bedrijven en het ROC delen één werkplaats in het oude gemaal.",
        "what_works": "Leerlingen zien vier bedrijven in een jaar en kiezen daarna bewust.",
        "what_we_ask": "Hoe houden jullie kleine bedrijven erbij als er minder subsidie is?",
    }
    work.update("own_practice", "own_practice", own)
