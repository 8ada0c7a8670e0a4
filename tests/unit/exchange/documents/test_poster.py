"""The poster: one page in the proportions of A1 and A3, with real text."""

import datetime
import io
import math

import pytest
from lxml import etree
from PIL import Image

from regiolab.exchange import write_poster
from regiolab.exchange.documents.poster import HEIGHT, WIDTH, poster_page
from regiolab.exchange.pictures.svg import svg_bytes
from regiolab.locale import LANGUAGES, full_date
from regiolab.model import InputError, Workspace
from regiolab.scenes.drawing.text_width import text_width
from tests.unit.exchange.agenda_of_the_mini_regio import filled_agenda
from tests.unit.exchange.group_work import HOSTILE
from tests.unit.scenes.map.test_low_rows import FIVE, in_one_corner

SVG = "{http://www.w3.org/2000/svg}"
DAY = datetime.date(2026, 3, 12)


def shapes_of(page):
    return [painted.shape for group in page.groups for painted in group.shapes]


def words_of(page):
    return [shape["text"] for shape in shapes_of(page) if shape["type"] == "text"]


def full_agenda(count=40):
    workspace = Workspace.new("Regio " + "met een lange naam " * 5)
    workspace.update("about", "about", {"challenge": "woord " * 80})
    said = {"ambition": dict.fromkeys(("strong", "competitive", "prospects"), "woord " * 80)}
    workspace.update("agenda", "agenda", said)
    for number in range(count):
        party = workspace.add_stakeholder(f"Partij {number}", "workers")
        title = f"Actie {number} " + "met veel woorden " * 20
        workspace.add_action(title, [], party.id, start="2026-01-01")
        workspace.add_commitment(party.id, "brings", what="woord " * 80)
    return workspace


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_poster_says_challenge_ambition_actions_and_who_brings_what(language):
    workspace = filled_agenda(language)
    page = poster_page(workspace, language, day=DAY)
    words = " ".join(words_of(page))
    assert {"nl": "12 maart 2026", "en": "12 March 2026"}[language] in words
    for said in (
        workspace.about.challenge,
        workspace.agenda.ambition.strong,
        workspace.actions[0].title,
        workspace.commitments[0].what,
    ):
        assert said in words


def test_svg_has_title_description_and_real_text():
    root = etree.fromstring(svg_bytes(poster_page(filled_agenda(), "nl", day=DAY)))
    assert root.find(f"{SVG}title").text == "Regionale agenda Waterland-Oost (verzonnen)"
    assert "trekker: ROC Waterland" in root.find(f"{SVG}desc").text
    assert root.get("lang") == "nl"
    assert not list(root.iter(f"{SVG}image"))
    # the relations of the map are curves; no letter is one
    assert all(one.get("fill") == "none" for one in root.iter(f"{SVG}path"))


def test_both_kinds_of_file_have_the_proportions_of_an_a_size(tmp_path):
    write_poster(filled_agenda(), tmp_path / "poster.SVG")
    write_poster(filled_agenda(), str(tmp_path / "poster.png"))
    root = etree.fromstring((tmp_path / "poster.SVG").read_bytes())
    assert float(root.get("height")) / float(root.get("width")) == pytest.approx(
        math.sqrt(2), abs=0.001
    )
    picture = Image.open(io.BytesIO((tmp_path / "poster.png").read_bytes()))
    assert picture.size == (2 * WIDTH, 2 * HEIGHT)


@pytest.mark.parametrize(
    "workspace", [filled_agenda(), filled_agenda("en"), full_agenda()], ids=["nl", "en", "full"]
)
def test_everything_stays_on_the_page(workspace):
    for shape in shapes_of(poster_page(workspace, workspace.about.language)):
        if shape["type"] == "text":
            half = 0.5 if shape["anchor"] == "middle" else 0
            wide = shape["size"] if "turn" in shape else text_width(shape["text"], shape["size"])
            assert shape["x"] - wide * half > 0
            assert shape["x"] + wide * (1 - half) < WIDTH
            assert 0 < shape["y"] < HEIGHT


def few_or_many(challenges, actions, language="nl"):
    """A group with one party and one action, or with sixty and nine."""
    workspace = Workspace.new("Onze regio", language)
    workspace.update("about", "about", {"challenge": "Genoeg technici"})
    parties = [
        workspace.add_stakeholder(f"Partij {number}", "employers", influence=2, interest=number % 5)
        for number in range(actions * 6)
    ]
    for number in range(challenges):
        workspace.add_challenge(f"Opgave {number}")
    for number in range(actions):
        first = {"first_step": "Bel de raad", "first_step_date": f"2027-01-{number + 10}"}
        workspace.add_action(
            f"Actie {number}", [], parties[number].id, start="2027-01-01", end="2027-12-31", **first
        )
    return workspace


@pytest.mark.parametrize(("challenges", "actions"), [(1, 1), (1, 3), (3, 3), (3, 9)])
@pytest.mark.parametrize("shareable", [True, False], ids=["to share", "work"])
def test_the_page_is_filled_whatever_there_is_with_who_and_what_first(
    challenges, actions, shareable
):
    workspace = few_or_many(challenges, actions)
    page = poster_page(workspace, "nl", shareable=shareable, day=DAY)
    words = " ".join(words_of(page))
    assert "plaats voor een logo" in words
    assert "Wat er eerst gebeurt" in words
    assert "10 januari 2027" in words
    lowest = HEIGHT - 44 - 72
    used = [shape["y"] for shape in shapes_of(page) if shape["type"] == "text"]
    used = [one for one in used if one < lowest]
    if actions >= 3:
        assert max(used) > 0.7 * HEIGHT
    # no empty strip between what there is, of more than a fifth of the page
    steps = [after - before for before, after in zip(sorted(used), sorted(used)[1:], strict=False)]
    assert max(steps) < HEIGHT / 5


def test_what_there_is_no_room_for_is_counted():
    words = " ".join(words_of(poster_page(full_agenda(), "nl")))
    assert "Actie 0" in words
    assert "En nog " in words


def test_a_shareable_poster_has_no_commitments():
    words = " ".join(words_of(poster_page(filled_agenda(), "nl", shareable=True)))
    assert "leerplekken (" not in words
    assert "Open een praktijkschool" in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_workspace_is_a_poster_that_says_so(language):
    said = {"nl": "Er is nog niets ingevuld.", "en": "Nothing is filled in yet."}[language]
    assert said in words_of(poster_page(Workspace.new("Regio"), language))


def test_hostile_words_are_text(tmp_path):
    workspace = Workspace.new(HOSTILE[5])
    for words in HOSTILE:
        workspace.add_action(words, [], words)
    write_poster(workspace, tmp_path / "poster.svg")
    content = (tmp_path / "poster.svg").read_bytes()
    assert b"<script" not in content
    assert etree.fromstring(content).find(f"{SVG}title").text == workspace.about.title


def test_another_kind_of_file_is_refused(tmp_path):
    with pytest.raises(InputError) as refused:
        write_poster(filled_agenda(), tmp_path / "poster.pdf")
    assert "eindigt op .svg of .png, niet poster.pdf" in refused.value.text("nl")


def long_plan(challenges):
    """Return nine actions with a first step and a decision, for so many challenges."""
    work = Workspace.new("Achterhoek")
    work.update("about", "about", {"challenge": "Elk jaar slagen genoeg technici."})
    ids = [work.add_challenge(f"Opgave nummer {number}").id for number in range(challenges)]
    for number in range(9):
        work.add_action(
            f"Actie nummer {number} met een titel van een gewone lengte",
            ids[:1],
            work.add_stakeholder(f"Partij {number}", "workers").id,
            first_step="Bel de drie grootste bedrijven en vraag wie in maart komt",
            first_step_date=f"2027-0{number + 1}-15",
            start="2027-01-01",
            end="2028-12-31",
            decision_moments=[{"body": "gemeenteraad", "constituency": "council"}],
        )
    return work


@pytest.mark.parametrize("challenges", [1, 3])
def test_every_challenge_is_named_and_no_heading_stands_without_lines(challenges):
    page = poster_page(long_plan(challenges), "nl", day=DAY)
    texts = [one for one in shapes_of(page) if one["type"] == "text"]
    words = " ".join(one["text"] for one in texts)
    assert all(f"Opgave nummer {number}" in words for number in range(challenges))
    place = next(at for at, one in enumerate(texts) if one["text"] == "Wat we vragen")
    heading, after = texts[place], texts[place + 1]
    assert after["text"].startswith("gemeenteraad: ")
    assert heading["y"] < after["y"] < heading["y"] + 60
    listed = next(at for at, one in enumerate(texts) if one["text"] == "Wat er eerst gebeurt")
    # 16 of 1,000 across is 4.8 mm on A3: below that nobody reads a list from two metres.
    assert min(one["size"] for one in texts[listed : place + 2]) >= 16
    day, step = texts[listed + 1], texts[listed + 2]
    assert (day["text"], day["y"]) == ("15 januari 2027", step["y"])


def with_a_map(actions):
    """Return a long plan of which the parties stand on the map and bring something."""
    work = long_plan(3)
    for party in work.stakeholders:
        work.update("stakeholders", party.id, {"influence": 3, "interest": 3})
        work.add_commitment(party.id, "brings", what="een dag per week een docent")
    for action in work.actions[actions:]:
        work.remove("actions", action.id)
    return work


@pytest.mark.parametrize("actions", [1, 3, 9])
@pytest.mark.parametrize("shareable", [True, False], ids=["to share", "work"])
def test_the_day_of_every_first_step_is_there_in_letters_for_two_metres(actions, shareable):
    page = poster_page(with_a_map(actions), "nl", shareable=shareable, day=DAY)
    texts = [one for one in shapes_of(page) if one["type"] == "text"]
    for number in range(actions):
        day = full_date("nl", datetime.date(2027, number + 1, 15))
        shown = [one for one in texts if one["text"] == day]
        assert [one["size"] >= 16 for one in shown] == [True], day
        assert any(f"{number + 1}. Actie nummer" in one["text"] for one in texts), number


def test_a_list_beside_a_map_is_not_cut_short_where_fewer_words_say_it():
    page = poster_page(with_a_map(9), "nl", day=DAY)
    texts = [one["text"] for one in shapes_of(page) if one["type"] == "text"]
    first = texts.index("Wat er eerst gebeurt")
    assert texts[first + 1 : first + 3] == ["15 januari 2027", "actie 1"]
    assert not [one for one in texts[first:] if one.endswith("…")]


def test_where_there_is_little_room_the_map_is_as_low_as_its_names_and_so_larger():
    page = poster_page(filled_agenda(), "nl", day=DAY)
    (name,) = [one for one in shapes_of(page) if one.get("text") == "op de hoogte houden"]
    assert name["size"] > 7


@pytest.mark.parametrize("language", LANGUAGES)
def test_parties_in_one_corner_have_their_names_where_the_page_has_room(language):
    page = poster_page(in_one_corner(), language)
    said = "".join("".join(words_of(page)).split()).replace("-", "")
    assert [name for name in FIVE if "".join(name.split()) not in said] == []
