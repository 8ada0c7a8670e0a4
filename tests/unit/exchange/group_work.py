"""Workspaces to write: one with every answer filled in, one of a given size, hostile names."""

from __future__ import annotations

from regiolab.model import Workspace
from regiolab.model.codes import RELATION_KINDS, SECTORS

HOSTILE = (
    '=HYPERLINK("http://x")',
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "'=1+1",
    "</script><script>alert(1)</script>",
    "]]><x>&amp;\"'",
    "🏫" * 200,
    "بلدية أمستردام الكبرى",
    "עיריית תל אביב",
    "一" * 200,
    "W" * 200,
    "#N/A",
    "_x0041_ and _x005F_",
    "a|b;c,d\te",
    "regel een\nregel twee",
    "con\x00trol\x07 \x1b[31m \ufffe",
    "$a_b$ {name} %s",
    "00123",
    "1e5",
    "true",
    "2026-03-12",
)


def hostile_map() -> Workspace:
    """Return a map in which every name, sentence and note is hostile."""
    workspace = Workspace.new(HOSTILE[0], "nl")
    workspace.update("about", "about", {"group": HOSTILE[5], "challenge": HOSTILE[7]})
    ids = [
        workspace.add_stakeholder(
            name,
            SECTORS[number % 7],
            influence=number % 5,
            interest=number % 4,
            wants=name,
            note=f"{name}\n{name}",
            aliases=[name],
        ).id
        for number, name in enumerate(HOSTILE)
    ]
    for number, name in enumerate(HOSTILE[1:], start=1):
        workspace.add_relation(ids[0], ids[number], note=name)
    return workspace


def map_of(count: int, language: str = "nl") -> Workspace:
    """Return a map with so many parties, one in ten not placed, and half as many ties again."""
    workspace = Workspace.new("Waterland-Oost", language)
    workspace.update("about", "about", {"challenge": "Genoeg technici in 2030", "group": "Groep 3"})
    ids = [
        workspace.add_stakeholder(
            f"Partij {number + 1}",
            SECTORS[number % 7],
            influence=None if number % 10 == 9 else number * 7 % 5,
            interest=(number * 3 + number // 5) % 5,
        ).id
        for number in range(count)
    ]
    statuses = ("exists", "desired", "ended")
    for number in range(count * 3 // 2):
        source, target = ids[number % count], ids[(number * 7 + 3) % count]
        if source != target:
            kind = RELATION_KINDS[number % len(RELATION_KINDS)]
            workspace.add_relation(source, target, kind, statuses[number % 3])
    return workspace


def filled_in() -> Workspace:
    """Return a workspace with every field filled in; a judgement in words begins with GEHEIM."""
    workspace = Workspace.new("Regio Zwolle", "nl")
    workspace.update(
        "about",
        "about",
        {
            "group": "Groep 3",
            "challenge": "Vakmensen",
            "region": {"level": "corop", "code": "CR10"},
        },
    )
    school = workspace.add_stakeholder(
        "Deltion",
        "education",
        abbreviation="DC",
        aliases=["Deltion College"],
        kind="partnership",
        corners=["education", "economy"],
        scale="regional",
        catalogue_id="mbo",
        influence=3,
        interest=4,
        wants="GEHEIM wants",
        limits="GEHEIM limits",
        reason="GEHEIM reason",
        discuss=True,
        contact={"role": "GEHEIM wethouder", "by": "2031-03-17"},
        role={"now": "co_decides", "desired": "advises"},
        note="GEHEIM note",
    )
    firm = workspace.add_stakeholder("Bedrijf", "employers", influence=0)
    union = workspace.add_stakeholder("FNV", "workers")
    workspace.add_relation(
        school.id, firm.id, "funds", "desired", strength=2, sign="strained", note="GEHEIM tie"
    )
    workspace.add_relation(firm.id, union.id, "meets")
    workspace.add_relation(union.id, school.id, "informs", direction="mutual")
    challenge = workspace.add_challenge(
        "Vakmensen",
        for_whom="jongeren",
        where="in de stad",
        cause="krapte",
        corners=["education"],
        evidence=[{"text": "krapte", "value": 3.5, "unit": "%", "year": 2025, "source": "CBS"}],
        tensions={"content": "GEHEIM tension"},
    )
    workspace.update("stakeholders", firm.id, {f"position.{challenge.id}": -2})
    workspace.add(
        "indicators",
        {
            "title": "Diploma's",
            "kind": "output",
            "challenge": challenge.id,
            "unit": "stuks",
            "baseline": {"value": 12.5, "year": 2024},
            "target": {"value": 20, "year": 2030},
            "source": "DUO",
        },
        "add {item}",
        {"item": "title"},
    )
    first = workspace.add_action("Open een hal", [challenge.id], school.id, start="2026-01-01")
    workspace.add_action(
        "Begin een klas",
        [challenge.id],
        "Platform X",
        joins=[firm.id, union.id],
        first_step="bel de school",
        first_step_date="0999-12-31",
        decision_moments=[{"body": "raad", "when": "2026-05-01", "what": "besluit"}],
        end="2028-12-31",
        depends_on=[first.id],
        costs=[{"amount": 1000.5, "year": 2026}],
        note="GEHEIM action",
    )
    workspace.add_commitment(
        firm.id,
        "keeps",
        action=first.id,
        what="GEHEIM what",
        amount=10.25,
        form="cash",
        firmness="idea",
        condition="GEHEIM condition",
    )
    step = "change an answer"
    workspace.put(
        "tensions",
        "content",
        {
            "position": 5,
            "position_later": 1,
            "strain": "some",
            "proof": "GEHEIM proof",
            "note": "GEHEIM remark",
            "stakeholders": [firm.id],
            "answers": {"stoel 1": {"position": 2, "strain": "strong"}},
        },
        step=step,
    )
    workspace.update(
        "agenda",
        "agenda",
        {
            "ambition": {"strong": "a", "competitive": "b", "prospects": "c"},
            "carrier": "de tafel",
            "mandate": "de raad",
            "fits_with": {"own": "d", "labour_market_region": "e", "neighbours": "f"},
            "chosen_tensions": ["funding"],
        },
    )
    practice = {"what_we_do": "doen", "what_works": "werkt", "what_we_ask": "vraag"}
    workspace.update("own_practice", "own_practice", practice)
    workspace.put("bets", "divergence", {"choice": "GEHEIM bet"}, step=step)
    workspace.put("cards", "energy", {"title": "GEHEIM card", "chance": "GEHEIM"}, step=step)
    workspace.put("sentences", "01", {"text": "GEHEIM sentence"}, step=step)
    ballot = {"list_version": "GEHEIM list", "kind": "points", "points": {challenge.id: 3}}
    workspace.add("ballots", ballot, step, {})
    figure = {"title": "Eigen cijfer", "value": 1.5, "year": 2025, "source": "wij"}
    workspace.add("own_figures", figure, step, {})
    seen = {"wants": "GEHEIM seen"}
    workspace.update("stakeholders", school.id, {"wants": "GEHEIM mine"}, base=seen)
    return workspace
