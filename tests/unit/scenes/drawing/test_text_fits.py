"""Labels are made to fit without a browser."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regiolab.scenes.drawing.text_width import direction, shortened, text_width, wrapped

NAMES = st.text(min_size=1, max_size=200).map(lambda name: " ".join(name.split())).filter(bool)


@given(NAMES, st.floats(10, 300))
def test_a_shortened_text_fits_and_is_a_beginning_of_the_name(name, width):
    short = shortened(name, width, 11)
    assert text_width(short, 11) <= width
    assert short == name or name.startswith(short.removesuffix("…"))


@given(NAMES, st.floats(20, 300), st.integers(1, 3))
def test_every_line_of_a_wrapped_text_fits(name, width, lines):
    result = wrapped(name, width, 11, lines)
    assert len(result) <= lines
    assert all(text_width(line, 11) <= width for line in result)


def test_a_text_breaks_between_words():
    assert wrapped("Kamer van Koophandel", 70, 11, 2) == ["Kamer van", "Koophandel"]


def test_a_long_word_is_not_broken_just_before_its_end():
    assert wrapped("Ondernemerskring", 98, 11, 2) == ["Ondernemers-", "kring"]


def test_what_belongs_together_is_never_cut_in_two():
    family = "👩\u200d👩\u200d👧"
    for width in range(5, 80, 3):
        short = shortened(f"{family}e\u0301{family}", width, 11)
        assert not short.removesuffix("…").endswith("\u200d")
        assert "e…" not in short


@pytest.mark.parametrize(
    ("name", "expected"), [("Gemeente", "ltr"), ("بلدية", "rtl"), ("12 עיר", "rtl"), ("…", "ltr")]
)
def test_the_direction_of_writing_follows_the_first_letter(name, expected):
    assert direction(name) == expected


def test_the_table_is_not_narrower_than_the_fonts():
    """DejaVu Sans Book 2.37, advance widths in thousandths of the font size."""
    advances = {"W": 989, "i": 278, "m": 974, "@": 1000, "é": 615, "…": 1000, "g": 635}
    for sign, advance in advances.items():
        assert text_width(sign, 1000) >= advance


@pytest.mark.parametrize(
    ("word", "lines"),
    [
        ("Installatiebedrijven", ["Installatie-", "bedrijven"]),
        ("Praktijkcentrum", ["Praktijk-", "centrum"]),
        ("Ondernemerskring", ["Onderne-", "merskring"]),
        ("Onderwijsgroepen", ["Onderwijs-", "groepen"]),
        ("Jongerenwerkplaats", ["Jongeren-", "werkplaats"]),
        ("Leerwerkplaatsen", ["Leerwerk-", "plaatsen"]),
        ("Zorgregiobestuur", ["Zorgregio-", "bestuur"]),
    ],
)
def test_a_long_word_is_broken_where_a_syllable_ends(word, lines):
    assert wrapped(word, 75, 12, 3) == lines


@pytest.mark.parametrize(
    ("name", "width", "lines"),
    [
        ("MBO-HBO-samenwerkingsverband", 90, ["MBO-HBO-", "samenwer-", "kingsverband"]),
        ("Arbeidsmarktregio-overleg", 75, ["Arbeids-", "marktregio-", "overleg"]),
        ("Onderwijs/arbeidsmarkt", 75, ["Onderwijs/", "arbeids-", "markt"]),
        ("(Jongerenwerkplaats)", 75, ["(Jongeren-", "werkplaats)"]),
        ("Techniekpact2030netwerk", 75, ["Techniek-", "pact2030-", "netwerk"]),
        ("Regio Zuid-Oost-Nederland", 75, ["Regio", "Zuid-Oost-", "Nederland"]),
        ("🏫" * 6, 60, ["🏫" * 3, "🏫" * 3]),
    ],
)
def test_a_word_is_broken_behind_its_own_hyphen_or_gets_one(name, width, lines):
    assert wrapped(name, width, 11, 3) == lines


@given(NAMES, st.floats(20, 120))
def test_no_word_is_cut_without_a_sign_of_it(name, width):
    lines = wrapped(name, width, 11, 400)
    left = name
    for line in lines:
        whole = left.startswith(line)
        kept = line if whole else line[:-1]
        if not whole and not (line.endswith("-") and left.startswith(kept)):
            return  # nothing of the next letter fits: it gives way to "…"
        rest = left[len(kept) :]
        if whole and rest and not rest.startswith(" "):
            assert line[-1] in "-‐–/" or not (is_letter(line[-1]) and is_letter(rest[0]))
        left = rest.lstrip(" ")


def is_letter(sign):
    return unicodedata.category(sign)[0] in "LMN"
