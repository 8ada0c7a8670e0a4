"""The pictures: SVG as XML with text in it, PNG as pixels, both of the same page."""

import datetime
import io
import struct
from itertools import pairwise

import pytest
from lxml import etree
from PIL import Image

from regiolab.exchange import write_png, write_svg
from regiolab.exchange.pictures.page import page_of
from regiolab.exchange.pictures.page_colours import COLOURS, painted
from regiolab.exchange.pictures.pixels import Pixels
from regiolab.exchange.pictures.png import png_bytes
from regiolab.exchange.pictures.svg import svg_bytes
from regiolab.locale import LANGUAGES
from regiolab.model import Workspace
from regiolab.model.adding import add_parties
from regiolab.model.codes import SECTORS
from regiolab.model.words import word
from regiolab.scenes.drawing.shapes import text_shape
from regiolab.scenes.map.scene import VIEWS, scene
from tests.unit.exchange.group_work import filled_in, hostile_map, map_of

SVG = "{http://www.w3.org/2000/svg}"
DAY = datetime.date(2026, 3, 12)


def svg_of(workspace, **options):
    return etree.fromstring(svg_bytes(page_of(workspace, day=DAY, **options)))


def texts(root):
    return [one.text or "" for one in root.iter(f"{SVG}text")]


def text_shapes(page):
    return [shape for shape in shapes_of(page) if shape["type"] == "text"]


def shapes_of(page):
    return [painted.shape for group in page.groups for painted in group.shapes]


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_picture_says_what_it_is_in_its_own_language(view, language):
    root = svg_of(filled_in(), language=language, view=view)
    assert root.get("lang") == language
    named = {"nl": "Stakeholderkaart: Regio Zwolle", "en": "Stakeholder map: Regio Zwolle"}
    title, description = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title.text == named[language]
    assert {"nl": "Kaart met 3 partijen", "en": "Map of 3 parties"}[language] in description.text
    assert root.get("aria-labelledby").split() == [title.get("id"), description.get("id")]


@pytest.mark.parametrize(
    ("language", "above", "below"),
    [
        (
            "nl",
            [
                "Stakeholderkaart: Regio Zwolle",
                "Onze opgave: Vakmensen",
                "Groep 3 · 12 maart 2026",
            ],
            ["onderwijs", "gewenst"],
        ),
        (
            "en",
            [
                "Stakeholder map: Regio Zwolle",
                "Our challenge: Vakmensen",
                "Groep 3 · 12 March 2026",
            ],
            ["education", "wanted"],
        ),
    ],
)
def test_title_challenge_group_and_date_stand_above_and_the_legend_below(language, above, below):
    workspace = filled_in()
    workspace.update("stakeholders", workspace.stakeholders[1].id, {"interest": 2})
    page = page_of(workspace, language=language, day=DAY)
    shapes = text_shapes(page)
    at = {shape["text"]: shape["y"] for shape in shapes}
    party = at["Deltion"]
    assert [shape["text"] for shape in shapes[:3]] == above
    assert all(at[words] < party for words in above)
    assert all(at[words] > party for words in below)
    assert max(at.values()) < page.height
    # the legend explains what is in the picture, and nothing else
    unused = {"nl": {"maatschappelijk", "bestaat"}, "en": {"civil society", "exists"}}[language]
    assert not unused & at.keys()


def test_words_are_text_and_colours_stand_in_the_file():
    root = svg_of(map_of(12))
    assert not list(root.iter(f"{SVG}path", f"{SVG}image", f"{SVG}style", f"{SVG}script"))
    assert set(root.xpath("//@class | //@style | //@*[local-name()='href']")) == set()
    words = texts(root)
    assert all(f"Partij {number}" in words for number in range(1, 13))
    fills = {one.get("fill") for one in root.iter()}
    assert {COLOURS[sector] for sector in SECTORS} <= fills


def test_lines_are_solid_dashed_or_dotted():
    root = svg_of(map_of(12))
    assert {one.get("stroke-dasharray") for one in root.iter(f"{SVG}line")} == {
        None,
        "6 4",
        "1.5 4",
    }


def test_a_mark_tells_who_it_is_when_pointed_at():
    root = svg_of(filled_in())
    titles = [one.text for one in root.iter(f"{SVG}title")]
    assert any(one.startswith("Deltion, onderwijs, invloed 3") for one in titles)


@pytest.mark.parametrize("language", LANGUAGES)
def test_hostile_names_are_text_in_both_pictures(language, tmp_path):
    workspace = hostile_map()
    write_svg(workspace, tmp_path / "kaart.svg", language=language)
    content = (tmp_path / "kaart.svg").read_bytes()
    root = etree.fromstring(content)
    assert b"<script" not in content
    assert not list(root.iter(f"{SVG}script"))
    titles = {one.text for one in root.iter(f"{SVG}title")}
    for party in workspace.stakeholders:
        assert any(title.startswith(party.name) for title in titles)
    write_png(workspace, tmp_path / "kaart.png", language=language)
    assert_is_a_picture((tmp_path / "kaart.png").read_bytes())


def test_a_word_is_broken_with_a_hyphen_on_the_screen_and_in_both_pictures(monkeypatch):
    workspace = Workspace.new("Regio")
    name = "(Arbeidsmarktregiocoördinatiecentrum)"
    workspace.add_stakeholder(name, "education", influence=3, interest=3)
    (mark,) = scene(workspace)["marks"]
    page = page_of(workspace, day=DAY)
    in_svg = texts(etree.fromstring(svg_bytes(page)))
    in_png = []
    draw = Pixels.draw

    def noted(pixels, one):
        in_png.extend([one.shape["text"]] if one.shape["type"] == "text" else [])
        draw(pixels, one)

    monkeypatch.setattr(Pixels, "draw", noted)
    png_bytes(page)
    for shown in ([line["text"] for line in mark["label"]], in_svg, in_png):
        first, second = next(
            two for two in pairwise(shown) if two[0] != name and two[0].startswith(name[:8])
        )
        assert first.endswith("-")
        assert name.startswith(first[:-1] + second.rstrip("…"))


def test_no_line_is_drawn_over_what_another_tie_is_called():
    workspace = filled_in()
    page = page_of(workspace, view="network", day=DAY)
    shapes = shapes_of(page)
    called = {word("nl", "relation_kind", tie.kind) for tie in workspace.relations}
    first = next(place for place, one in enumerate(shapes) if one.get("text") in called)
    after = [one for one in shapes[first:] if one["type"] == "line" and one["y1"] != one["y2"]]
    assert after == []  # those in the legend lie flat


def test_signs_that_xml_cannot_hold_are_left_out():
    page = page_of(filled_in())
    broken = painted(text_shape("a\x00b\ufffec\ud800", 1, 1))
    group = type(page.groups[0])([broken], "t\x07")
    root = etree.fromstring(svg_bytes(type(page)("nl", "x\x01", "y\x02", 10, 10, [group])))
    assert "abc" in texts(root)


def assert_is_a_picture(content, width=None):
    """Say that these are the bytes of a PNG with more than paper on it."""
    assert content[:8] == b"\x89PNG\r\n\x1a\n"
    size = struct.unpack(">II", content[16:24])
    picture = Image.open(io.BytesIO(content)).convert("RGB")
    picture.load()
    assert picture.size == size
    colours = picture.getcolors(size[0] * size[1])
    paper = max(colours)
    assert paper[1] == (255, 255, 255)
    assert len(colours) > 20
    assert 0.5 < paper[0] / (size[0] * size[1]) < 0.995
    if width is not None:
        assert size[0] == width
    return picture


@pytest.mark.parametrize("count", [0, 12, 60, 300])
def test_a_png_has_two_pixels_to_a_unit_at_every_size(count):
    page = page_of(map_of(count), day=DAY)
    picture = assert_is_a_picture(png_bytes(page), width=round(page.width * 2))
    assert abs(picture.size[1] - page.height * 2) <= 1


@pytest.mark.parametrize("count", [0, 12, 60, 300])
def test_every_name_is_on_the_page_or_in_the_list_under_it(count):
    workspace = map_of(count)
    said = " ".join(shape["text"] for shape in text_shapes(page_of(workspace)))
    said = said.replace(",", " ")
    missing = [one.name for one in workspace.stakeholders if f" {one.name} " not in f" {said} "]
    assert not missing


def test_marks_have_the_colour_of_their_sector_in_the_png():
    workspace = Workspace.new("Regio")
    for number, sector in enumerate(SECTORS):
        workspace.add_stakeholder(sector, sector, influence=number % 5, interest=number // 5)
    page = page_of(workspace)
    picture = Image.open(io.BytesIO(png_bytes(page))).convert("RGB")
    for group in page.groups:
        outlines = [one for one in group.shapes if one.shape["type"] in {"polygon", "circle"}]
        if group.title and outlines:
            shape = outlines[0].shape
            xs, ys = (
                zip(*shape["points"], strict=True)
                if "points" in shape
                else ((shape["x"],), (shape["y"],))
            )
            # just below the middle top of the mark, above its letters
            x = sum((min(xs), max(xs))) / 2
            y = min(ys) + 3 if "points" in shape else shape["y"] - shape["r"] + 3
            red, green, blue = picture.getpixel((round(x * 2), round(y * 2)))
            assert f"#{red:02x}{green:02x}{blue:02x}" == outlines[0].fill


def test_texts_stay_on_the_page():
    from regiolab.scenes.drawing.text_width import text_width

    page = page_of(hostile_map())
    for shape in text_shapes(page):
        if shape["anchor"] == "left":
            assert shape["x"] + text_width(shape["text"], shape["size"]) <= page.width
        assert 0 < shape["y"] < page.height


def test_the_same_map_on_the_same_day_is_the_same_file():
    workspace = map_of(12)
    one, two = (page_of(workspace, day=DAY) for _ in range(2))
    assert svg_bytes(one) == svg_bytes(two)
    assert png_bytes(one) == png_bytes(two)


def test_a_very_long_list_of_names_is_counted():
    workspace = Workspace.new("Regio")
    names = [f"Partij {number} van velen" for number in range(3000)]
    add_parties(workspace, [{"name": name, "sector": "workers"} for name in names])
    words = [shape["text"] for shape in text_shapes(page_of(workspace))]
    assert any(one.startswith("En nog ") and "Excel-bestand" in one for one in words)
