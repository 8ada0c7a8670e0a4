"""A share code on its way through mail and chat: read as it was, or what is wrong said by part."""

import quopri
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regiolab.storage.share_code import (
    ShareCodeError,
    decode_share_code,
    encode_share_code,
    find_share_codes,
)
from tests.unit.exchange.group_work import hostile_map
from tools.bench.full_work import full_work

WORK = full_work()
CODE = encode_share_code(WORK)
BLOCKS = re.split(r"\n(?=Q\d+U)", CODE)
LAST = len(BLOCKS) - 1
SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def before_each_line(*marks):
    """A program that puts a mark before each line, one after the other."""

    def through(code):
        lines = code.splitlines()
        return "\n".join(f"{marks[at % len(marks)]}{line}" for at, line in enumerate(lines))

    return through


def wrapped(width):
    """A program that breaks lines at a width, and quotes what it broke."""

    def through(code):
        return "\n> ".join(
            line[at : at + width]
            for line in code.splitlines()
            for at in range(0, len(line) + 1, width)
        )

    return through


def as_saved_mail(code):
    """The source of a mail, with soft line ends and spaces that do not break."""
    text = "> " + code.replace("\n", "\u00a0\r\n> ") + " "
    return quopri.encodestring(text.encode()).decode()


def with_feet(code):
    lines = code.splitlines()
    return "\n".join(
        f"{line}\nPagina {at // 20 + 1} van 5" if at % 20 == 19 else line
        for at, line in enumerate(lines)
    )


PROGRAMS = {
    "quoted by mail": before_each_line("> "),
    "quoted three times": before_each_line("> > > ", ">>> "),
    "quoted with initials": before_each_line("JV> "),
    "quoted with initials in a quotation": before_each_line("> JV>> AB> "),
    "smart quotes": lambda code: "“" + code.replace("\n", "’\n‘") + "”",
    "wrapped by Outlook": wrapped(40),
    "wrapped on a telephone": wrapped(23),
    "all on one line": lambda code: code.replace("\n", " "),
    "lines of HTML": lambda code: "<div>" + "</div>\r\n<div>".join(code.split("\n")) + "</div>",
    "paragraphs of Word": lambda code: (
        '<p class="MsoNormal">' + "<br>".join(code.split("\n")) + "<o:p></o:p></p>"
    ),
    "spaces as entities": lambda code: "&nbsp;\n&gt; ".join(code.split("\n")),
    "entities in a quotation": lambda code: "&amp;#8203;\n&amp;gt; ".join(code.split("\n")),
    "a saved mail": as_saved_mail,
    "a space at the end of each line of a saved mail": lambda code: code.replace("\n", "=20\n"),
    "spaces that do not break": lambda code: code.replace("\n", "\u00a0\n"),
    "spaces without a width": lambda code: "\u200b\u2060".join(code),
    "soft hyphens": lambda code: "\u00ad".join(code),
    "messages of WhatsApp": before_each_line(
        "[14:05, 29-11-2026] Jan Jansen: ", "[14:06, 29-11-2026] +31 6 12345678: "
    ),
    "messages of WhatsApp on an iPhone": before_each_line("\u200e[29-11-2026, 14:05:11] Groep 3: "),
    "messages of WhatsApp in the United States": before_each_line("[11/29/26, 2:05 PM] Anne: "),
    "a chat that was exported": before_each_line("29-11-2026 14:05 - Groep 3: "),
    "messages of Teams": before_each_line("[14:05] Jansen, Jan\n"),
    "a table": lambda code: "| " + " |\n| ".join(code.split("\n")) + " |",
    "a list": before_each_line("- ", "* "),
    "pages with a foot": with_feet,
}

programs = st.sampled_from(sorted(PROGRAMS))


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_program_on_the_way_changes_nothing(program):
    assert decode_share_code(PROGRAMS[program](CODE)).to_json() == WORK.to_json()


@given(st.lists(programs, min_size=1, max_size=2), st.randoms(use_true_random=False))
@settings(max_examples=40)
def test_blocks_can_stand_in_any_order_and_be_there_twice(through, chance):
    blocks = [*BLOCKS, *chance.sample(BLOCKS, chance.randint(0, LAST))]
    chance.shuffle(blocks)
    text = PROGRAMS[through[0]]("\n".join(blocks))
    assert decode_share_code(f"Hoi,\n\n{text}\n\nGroeten, Anne").to_json() == WORK.to_json()


@pytest.mark.parametrize("program", PROGRAMS)
def test_two_codes_in_one_mail_are_both_found(program):
    other = hostile_map()
    text = f"Groep 1\n\n{CODE}\n\nGroep 2\n\n{encode_share_code(other)}\n"
    found = [code.workspace.to_json() for code in find_share_codes(PROGRAMS[program](text))]
    assert found == [WORK.to_json(), other.to_json()]


def typed_wrong(block, chance):
    at = chance.randrange(len(re.match(r"Q\d+U", block)[0]), len(block))
    return block[:at] + chance.choice(SIGNS.replace(block[at], "")) + block[at + 1 :]


def left_one_out(block, chance):
    at = chance.randrange(len(re.match(r"Q\d+U", block)[0]), len(block))
    return block[:at] + block[at + 1 :]


def put_one_in(block, chance):
    at = chance.randrange(len(re.match(r"Q\d+U", block)[0]), len(block))
    return block[:at] + chance.choice("0123456789ABCDEFGHJKMNPRSTVWXYZ") + block[at:]


def cut_in_two(block, chance):
    return block[: chance.randrange(12, len(block) - 12)]


def left_out(block, chance):
    return ""


DAMAGES = [typed_wrong, left_one_out, put_one_in, cut_in_two, left_out]


def numbers_in(sentence):
    """The parts that a sentence names."""
    named = set()
    for listed in re.findall(r"\bpart ([\d–, ]+)", sentence):
        for run in listed.strip(" ,").split(", "):
            first, _, last = run.partition("–")
            named |= set(range(int(first), int(last or first) + 1))
    return named


@given(
    st.dictionaries(st.integers(1, LAST), st.sampled_from(DAMAGES), min_size=1, max_size=6),
    programs,
    st.randoms(use_true_random=False),
)
@settings(max_examples=150)
def test_the_sentence_names_the_parts_that_were_damaged_and_no_other(damaged, program, chance):
    blocks = [
        damaged[at](block, chance) if at in damaged else block for at, block in enumerate(BLOCKS)
    ]
    text = PROGRAMS[program]("\n".join(block for block in blocks if block))
    wrong = {at for at, block in enumerate(blocks) if block != BLOCKS[at]}
    # A sign that was left out can be the very one that the program puts in at that place.
    put_back = {at for at in wrong if damaged[at] is left_one_out}
    try:
        read = decode_share_code(text)
    except ShareCodeError as refused:
        said = refused.text("en")
        named = numbers_in(said)
        if said.startswith("This share code is cut off"):
            assert named <= wrong
            assert {at for at in wrong if at < min(named)} <= put_back
            assert len(named) == 1
        else:
            assert wrong - put_back <= named <= wrong
    else:
        assert read.to_json() == WORK.to_json()
        assert wrong <= put_back


def edited(text, chance):
    """A text of which somebody changed, moved, left out or repeated a piece."""
    start = chance.randrange(len(text))
    end = min(len(text), start + chance.choice([1, 1, 2, 7, 60, 700]))
    piece, rest = text[start:end], text[:start] + text[end:]
    at = chance.randrange(len(rest) + 1)
    return chance.choice(
        [
            rest,
            rest[:at] + piece + rest[at:],
            text[:at] + piece + text[at:],
            text[:start]
            + "".join(chance.choices(SIGNS + "UILO\n>= é", k=end - start))
            + text[end:],
            text[:start] + piece.swapcase()[::-1] + text[end:],
            text[: len(text) - len(piece)],
        ]
    )


def read_or_said(text):
    try:
        return decode_share_code(text).to_json(), ""
    except ShareCodeError as error:
        return "", error.text("en")


NAMES_A_PART = re.compile(
    r"\bpart \d|^The beginning of this share code|^There is no share code in this text. It begins"
    r"|^There are \d+ share codes"
)


@given(
    st.integers(1, 8), programs, st.randoms(use_true_random=False), st.sampled_from([CODE, None])
)
@settings(max_examples=150)
def test_whatever_happens_to_a_code_it_is_the_same_or_a_sentence_says_where(
    times, program, chance, code
):
    text = PROGRAMS[program](code or "\n".join(chance.sample(BLOCKS, len(BLOCKS))))
    for _ in range(times):
        text = edited(text, chance)
    read, said = read_or_said(text)
    assert read == WORK.to_json() or NAMES_A_PART.search(said)
