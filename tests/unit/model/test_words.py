"""Words for codes, and the four corners of the map."""

import pytest

from regiolab.locale import LANGUAGES
from regiolab.model.codes import SECTORS
from regiolab.model.words import QUADRANT_WORDS, WORDS, quadrant, sector_letters, word


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", WORDS)
def test_every_code_has_a_word_of_its_own(language, kind):
    words = [word(language, kind, code) for code in WORDS[kind]]
    assert all(words)
    assert len({*words}) == len(words)


def test_an_answer_that_was_not_given_is_a_sentence_of_its_own():
    assert word("en", "influence", None) == "I don't know"
    assert word("nl", "sector", None) == "weet ik niet"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_sector_has_two_letters_of_its_own(language):
    letters = [sector_letters(language, sector) for sector in SECTORS]
    assert len({*letters}) == len(SECTORS)
    assert {len(one) for one in letters} == {2}


@pytest.mark.parametrize(
    ("influence", "interest", "corner"),
    [
        (4, 4, "work_together"),
        (3, 3, "work_together"),
        (3, 2, "bring_in"),
        (4, 0, "bring_in"),
        (2, 3, "listen_well"),
        (0, 4, "listen_well"),
        (2, 2, "keep_informed"),
        (0, 0, "keep_informed"),
    ],
)
def test_the_corners_of_the_map_meet_between_two_answers(influence, interest, corner):
    assert quadrant(influence, interest) == corner
    assert corner in QUADRANT_WORDS
