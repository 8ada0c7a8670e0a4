"""An article becomes what a browser reads well: headings, tables, pictures, nothing forbidden."""

from __future__ import annotations

import base64

from lxml import html

from tools.site.pictures import NARROW, Pictures, cleaned
from tools.site.polish import headings, polished, words_in

_DRAWING = (
    '<?xml version="1.0"?>\n<!DOCTYPE svg>\n<svg viewBox="0 0 100.4 50"><metadata><a/></metadata>'
    '<!-- text --><path d="M 0.123456 10 \nL -1.987654 2" transform="scale(0.015625)"/></svg>'
)


def drawing(svg: str = _DRAWING) -> str:
    return "data:image/svg+xml;base64," + base64.b64encode(svg.encode()).decode()


def test_headings_go_down_one_step_at_a_time_and_only_the_first_is_the_name() -> None:
    made = polished(
        "<h2>Name</h2><h4>Part</h4><h5>Deeper</h5><h1>Another</h1>", "nl", Pictures("nl")
    )
    assert [one.tag for one in headings(made)] == ["h1", "h2", "h3", "h2"]


def test_a_heading_has_an_address_of_its_own() -> None:
    made = polished(
        "<h1>Dia's en zo</h1><h2>Twee</h2><p id='Twee-2'>x</p><h2>Twee</h2>", "nl", Pictures("nl")
    )
    assert [one.get("id") for one in headings(made)] == ["Dias-en-zo", "Twee", "Twee-3"]


def test_what_a_policy_forbids_is_gone() -> None:
    written = (
        '<p style="color: red" onclick="x()">a</p><style>p {}</style><script>x()</script><p>b</p>'
    )
    made = polished(written, "nl", Pictures("nl"))
    assert html.tostring(made, encoding="unicode") == "<div><p>a</p><p>b</p></div>"


def test_a_long_table_is_folded_and_a_short_one_is_not() -> None:
    def table(rows: int) -> str:
        return (
            "<table><caption>Wie</caption>"
            + "<tr><td>-1,5%</td><td>x</td></tr>" * rows
            + "</table>"
        )

    made = polished(table(3) + "<p>Verder</p>" + table(16), "nl", Pictures("nl"))
    short, _, long = made
    assert (short.tag, short.get("aria-label")) == ("div", "Tabel: Wie")
    assert long.tag == "details"
    assert words_in(long.find("summary")) == "Tabel: Wie"
    assert [one.get("class") for one in short.iter("td")][:2] == ["number", None]


def test_a_sentence_in_a_table_has_room_and_a_word_has_not() -> None:
    long = "een zin van meer dan zestig tekens, die in een smalle kolom een toren wordt"
    made = polished(f"<table><tr><td>{long}</td><td>kort</td></tr></table>", "nl", Pictures("nl"))
    assert [one.get("class") for one in made.iter("td")] == ["sentence", None]


def test_a_name_with_its_address_leads_there() -> None:
    words = (
        "Nieuwere cijfers: Eurostat, tgs00109 (https://a.nl/b); CBS, Kern 2022 (maat 11) "
        "(https://c.nl). Klaar (of niet)."
    )
    made = polished(f"<p>{words}</p><p>{words[-16:]}</p>", "nl", Pictures("nl"))
    links = [(one.text, one.get("href")) for one in made.iter("a")]
    assert links == [
        ("Eurostat, tgs00109", "https://a.nl/b"),
        ("CBS, Kern 2022 (maat 11)", "https://c.nl"),
    ]
    assert words_in(made[0]) == (
        "Nieuwere cijfers: Eurostat, tgs00109; CBS, Kern 2022 (maat 11). Klaar (of niet)."
    )


def test_a_picture_becomes_a_file_and_two_of_the_same_are_one() -> None:
    pictures = Pictures("nl", "../pictures")
    made = polished(f'<img src="{drawing()}" alt="a">' * 2, "nl", pictures)
    (name,) = pictures.files
    first, second = made.iter("img")
    assert first.get("src") == second.get("src") == f"../pictures/{name}"
    assert (first.get("width"), first.get("height")) == ("100", "50")
    assert first.getparent().tag == "figure"
    assert first.getparent().find(".//a").get("href") == first.get("src")


def test_a_drawing_loses_what_was_for_its_maker_and_stays_a_drawing() -> None:
    assert cleaned(_DRAWING) == (
        '<svg viewBox="0 0 100.4 50"><path d="M 0.12 10 L -1.99 2" '
        'transform="scale(0.015625)"/></svg>\n'
    )


def test_a_phone_gets_the_picture_that_was_drawn_for_it() -> None:
    narrow = drawing('<svg viewBox="0 0 33 44"><path d="M 0 1"/></svg>')
    pictures = Pictures("nl", folder="files")
    made = polished(f'<p><img src="{drawing()}" alt="x" {NARROW}="{narrow}"></p>', "nl", pictures)
    (source,) = made.iter("source")
    (picture,) = made.iter("img")
    assert (source.get("width"), source.get("height")) == ("33", "44")
    assert (picture.get("width"), picture.get("height")) == ("150", "75"), "points, in pixels"
    assert "max-width" in source.get("media")
    assert {source.get("srcset"), picture.get("src")} == {f"files/{one}" for one in pictures.files}
    assert NARROW not in picture.attrib


def test_a_table_that_is_called_as_the_heading_above_it_does_not_say_so_twice() -> None:
    table = "<table><caption>{}</caption><tr><td>1</td></tr></table>"
    written = f"<h2>Planning</h2>{table.format('Planning')}<p>a</p>{table.format('Planning')}"
    made = polished(written, "nl", Pictures("nl"))
    assert [one.get("class") for one in made.iter("caption")] == ["hidden", None]
