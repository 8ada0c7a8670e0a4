"""The whole work as text: exact, short, and a sentence by part when something went wrong."""

import random
import re
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regiolab.model import InputError, Workspace
from regiolab.storage import share_blocks, share_code
from regiolab.storage.share_blocks import written_in_blocks
from regiolab.storage.share_code import (
    ShareCodeError,
    decode_share_code,
    encode_share_code,
    find_share_codes,
)
from regiolab.storage.share_columns import read_columns, written_in_columns
from tests.unit.exchange.group_work import hostile_map
from tools.bench.full_work import full_work


@pytest.fixture(scope="module")
def work():
    return full_work()


@pytest.fixture(scope="module")
def code(work):
    return encode_share_code(work)


KEPT = """REGIOLAB1U0063PBR45PHG1M
Q1U8DDB93DT9BXQ0STE4AVABPDGWQ7M3M4NSY8BBFH58V4MKA8SJVK4M12QSY11F3F5B
4J6CNTR4GAP5BN2GMPZMH2SVQ4EJQR01MAQ0HCFNG5VRZ65QJYD1N5J4G7MTM549H
Q2UR87JD60H9FT9S2DM22117A9XACN3NS587BHH85FKM1BJ2V5T07QSKCE63NJM2PG38
SCX2T4SAT3TR3BG4SASG6MRMHA5B84F29HMT8V31MXXNWS2B58RBPAMGP7GDHF7R2
Q3UQS7FNG89B6AK0RCZ0GWCA51W8MGJW75K58EXE925Y75X5F6GJKDR52AHY9R0KZ63"""
"""Made when version 1 was."""


def problem(text):
    with pytest.raises(ShareCodeError) as refused:
        decode_share_code(text)
    return refused.value.text("en")


def parts_of(code):
    """The beginning and the parts of a code, each on one line."""
    return re.split(r"\n(?=Q\d+U)", code)


def test_thirty_parties_with_an_agenda_fit_in_a_message(work, code):
    assert len(work.stakeholders) == 30
    assert len(work.actions) == 3
    assert len(code) < 6000
    assert all(len(line) <= 68 for line in code.splitlines())
    assert re.fullmatch(r"[0-9A-Z\n]+", code)


def test_the_work_comes_back_to_the_letter(work, code):
    assert decode_share_code(code).to_json() == work.to_json()


def test_an_empty_and_a_hostile_map_come_back_to_the_letter():
    for work in (Workspace.new("Regio"), hostile_map()):
        assert decode_share_code(encode_share_code(work)).to_json() == work.to_json()


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**6), 10**6) | st.text(max_size=12),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)
own_ids = st.text("23456789abcdefghjkmnpqrstvwxyz", min_size=8, max_size=8)
ids = own_ids | st.sampled_from(["1", "01", "#3", "null", "a\tb", 'a"b', "\\", "Élan é"])
texts = st.text(max_size=20) | st.sampled_from(["#0", "##1", "true", "2026-03-12", "1e5", "a\nb"])


@st.composite
def works(draw):
    """A work as its file reads, with fields and parts that no version knows."""
    tables = {}
    for name in draw(st.lists(st.sampled_from(["stakeholders", "relations", "x y", "zeta"]))):
        items = draw(
            st.lists(
                st.fixed_dictionaries(
                    {"id": ids},
                    optional={
                        "order": st.integers(-5, 9) | st.text(max_size=2),
                        "name": texts,
                        "order+": texts,
                        "source": own_ids,
                        "more": json_values,
                    },
                ),
                min_size=1,
                max_size=4,
            )
        )
        tables[name] = items
    known = [item["id"] for items in tables.values() for item in items]
    pointing = st.sampled_from(known) if known else st.none()
    return {"id": draw(ids), "about": draw(json_values), "lead": draw(pointing), **tables}


@given(works())
def test_columns_hold_whatever_a_file_can_hold(work):
    assert read_columns(written_in_columns(work)) == work


@given(st.lists(st.tuples(texts, texts), max_size=6), st.integers(0, 2**32))
@settings(max_examples=50)
def test_any_map_comes_back_to_the_letter(named, seed):
    work, chance = Workspace.new("Regio"), random.Random(seed)  # noqa: S311
    for name, note in named:
        try:
            work.add_stakeholder(name, "education", note=note, influence=chance.randint(0, 4))
        except InputError:
            continue
    known = [party.id for party in work.stakeholders]
    for _ in known[1:]:
        work.add_relation(*chance.sample(known, 2))
    assert decode_share_code(encode_share_code(work)).to_json() == work.to_json()


@given(st.binary(min_size=1, max_size=400))
def test_blocks_hold_any_bytes(payload):
    (found,) = share_blocks.found_blocks(written_in_blocks(payload))
    assert found.lacking == []
    assert found.payload() == payload


@pytest.mark.parametrize(
    "through",
    [
        str.lower,
        lambda code: code.replace("\n", "\r\n"),
        lambda code: code.replace("\n", " "),
        lambda code: "".join(f"> > {line}\n" for line in code.splitlines()),
        lambda code: "“" + code.replace("\n", "\u00a0\u200b\n‘") + "”",
        lambda code: "\u2028".join(code),
        lambda code: f"Hoi Anne, hier is de code voor 14 uur:\n\n{code}\n\nGroeten van groep 3",
        lambda code: code.replace("0", "O").replace("1", "l"),
        lambda code: code.translate({ord("A"): "Ａ", ord("7"): "７"}),
        lambda code: f"{code}\n\nOp 29-11 schreef Jan:\n> " + code.replace("\n", "\n> "),
        lambda code: "\n".join(reversed(parts_of(code))),
        lambda code: "\n".join(sorted(parts_of(code) * 2)),
    ],
    ids=[
        "lower case",
        "line ends of Windows",
        "one line",
        "quoted by mail",
        "smart quotes and spaces one does not see",
        "a separator behind each sign",
        "text around it",
        "O for 0 and l for 1",
        "wide signs",
        "answered with the code below",
        "swapped",
        "every part twice",
    ],
)
def test_what_programs_do_to_a_text_changes_nothing(code, work, through):
    assert decode_share_code(through(code)).to_json() == work.to_json()


def test_a_typing_error_is_named_by_part(code):
    parts = parts_of(code)
    parts[7] = parts[7][:20] + ("A" if parts[7][20] != "A" else "B") + parts[7][21:]
    assert problem("\n".join(parts)) == (
        f"There is a typing error in this share code, in part 7 of {len(parts) - 1}. A part "
        "begins with its number between Q and U, such as Q7U. Copy it again."
    )
    parts[12] = parts[12][:30] + parts[12][31:]
    assert f"in part 7, 12 of {len(parts) - 1}" in problem("\n".join(parts))


def test_a_part_that_is_missing_is_named(code):
    parts = parts_of(code)
    assert problem("\n".join(parts[:3] + parts[4:])) == (
        f"Of this share code part 3 of {len(parts) - 1} is missing. A part begins with its number "
        "between Q and U, such as Q3U. Copy the code again."
    )
    parts[9] = parts[9][:-3] + "???"
    said = problem("\n".join(parts[:3] + parts[6:]))
    assert said.startswith("Of this share code part 3–5 of ")
    assert " is missing, and there is a typing error in part 9. " in said


@pytest.mark.parametrize("kept", [1.0, 0.5, 0.04])
def test_an_end_that_was_cut_off_is_said(code, kept):
    cut = code[: int(len(code) * kept) - 3]
    assert re.match(
        r"This share code is cut off in part \d+ of \d+; that part begins", problem(cut)
    )


def test_a_beginning_that_is_missing_is_said(code):
    _, *rest = parts_of(code)
    said = "The beginning of this share code is missing or has a typing error. "
    assert problem("\n".join(rest)).startswith(said)
    assert problem("REGIOLAB1U033Z1KTA6ZADHH" + "\n".join(rest)).startswith(said)


@given(place=st.integers(0, 10_000), sign=st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZU>é"))
@settings(max_examples=100)
def test_no_single_change_gives_another_work(code, work, place, sign):
    place %= len(code)
    changed = code[:place] + sign + code[place + 1 :]
    (found,) = find_share_codes(changed)
    if found.workspace is None:
        assert found.problem.text("nl") != found.problem.text("en")
    else:
        assert found.workspace.to_json() == work.to_json()


def test_text_without_a_code_is_told_how_a_code_begins():
    for text in ("", "Tot morgen om 14 uur!", '{"id": "x"}', "Een code begint met REGIOLAB1U."):
        assert problem(text) == (
            "There is no share code in this text. It begins with REGIOLAB1U; "
            "copy it from there to the end."
        )


def test_a_code_of_a_newer_version_is_left_alone(code):
    newer = code.replace("REGIOLAB1U", "REGIOLAB2U")
    assert problem(newer).startswith("This share code was made with a newer version of regiolab.")


def test_all_codes_in_a_text_are_found_and_the_damaged_one_is_named(code):
    others = [Workspace.new(f"Regio {number}") for number in range(3)]
    codes = [encode_share_code(other) for other in others]
    damaged = "\n".join(parts_of(code)[:40])
    text = f"Groep 1:\n{codes[0]}\nGroep 2: {damaged}\n{codes[1]}\n> {codes[0]}\n{codes[2]}"
    found = find_share_codes(text)
    assert [one.workspace and one.workspace.to_json() for one in found] == [
        others[0].to_json(),
        None,
        others[1].to_json(),
        others[2].to_json(),
    ]
    assert "cut off in part 40 of " in found[1].problem.text("en")
    assert problem(text) == "There are 4 share codes in this text. Give them one by one."


def test_parts_of_two_codes_can_stand_mixed(code, work):
    other = encode_share_code(hostile_map())
    mixed = [*parts_of(code), *parts_of(other)]
    random.Random(5).shuffle(mixed)  # noqa: S311
    found = find_share_codes("\n".join(mixed))
    assert sorted(one.workspace.to_json() for one in found if one.workspace) == sorted(
        [work.to_json(), decode_share_code(other).to_json()]
    )


def packed(text):
    packing = zlib.compressobj(9, zlib.DEFLATED, -15)
    return written_in_blocks(packing.compress(text.encode()) + packing.flush())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"id":"x"}\nstakeholders\t1',
        '{"id":"x"}\nstakeholders\t1\nname\ta',
        '{"id":"x"}\nstakeholders\t2\nid\ta\nname\ta\tb',
        '{"id":"x"}\nrelations\t1\nid\t\t',
        '{"id":"#7"}',
        '{"id":"x"}\nstakeholders\t-1',
        '{"id":"x"}\nstakeholders\tveel',
        '{"id":"x"}\nstakeholders\t2\nid\ta\norder+\t[1]',
        "[" * 100_000,
        '{"id":' + "9" * 5000 + "}",
    ],
)
def test_a_forged_code_gives_a_sentence(text):
    assert problem(packed(text))


def test_a_value_that_is_not_allowed_is_named():
    forged = {"id": "x", "schema_version": "1.0", "about": {"title": "Regio"}}
    forged |= {"stakeholders": [{"id": "a", "name": "A", "sector": "x"}]}
    assert "Choose one from the list" in problem(packed(written_in_columns(forged)))


def test_a_code_that_unpacks_to_more_than_a_group_can_make_is_refused():
    said = "What is in this share code is too large to be work of regiolab."
    assert problem(packed(" " * 10_000_001)) == said


def test_a_text_that_is_too_long_is_refused_before_it_is_looked_at():
    said = "This text is too long to look for a share code in. Copy the code alone."
    assert problem("Q1U" * 700_000) == said
    assert problem("REGIOLAB1U" * 101) == said


def test_work_that_does_not_fit_in_a_code_is_refused(monkeypatch, work):
    monkeypatch.setattr(share_code, "LARGEST", 1000)
    with pytest.raises(ShareCodeError, match="too large for a share code"):
        encode_share_code(work)


def test_the_words_that_codes_are_packed_with_stay_as_they_are():
    """Other words ask for another version of the code: every code of today would be unreadable."""
    words = Path(share_code.__file__).with_name("share_words.txt").read_text(encoding="utf-8")
    assert zlib.crc32(words.strip().encode()) == 3020649518


def test_a_code_of_this_version_stays_readable():
    work = decode_share_code(KEPT)
    assert work.about.group == "Groep Élan"
    assert [party.name for party in work.stakeholders] == ["ROC Zilverland", "Gemeente Zilverdam"]
    assert work.relations[0].kind == "informs"
    assert work.actions[0].lead == work.stakeholders[0].id
