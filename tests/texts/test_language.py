"""The Dutch texts hold no English, the English ones no Dutch."""

from __future__ import annotations

from tools.course_texts.language import foreign_words
from tools.course_texts.passages import all_passages


def test_no_word_gives_away_the_other_language() -> None:
    found = [
        f"{passage.place} ({passage.language}): {', '.join(foreign)}"
        for passage in all_passages()
        if (foreign := foreign_words(passage.language, passage.text))
    ]
    assert not found


def test_a_sentence_in_the_other_language_is_noticed() -> None:
    assert foreign_words("nl", "Kies je regio. This is what they chose.") == ["what", "they"]
    assert foreign_words("en", "Choose your region. Wat zij kiezen, is niet fout.") == [
        "zij",
        "niet",
    ]


def test_titles_code_and_names_may_be_in_the_other_language() -> None:
    assert foreign_words("nl", "Zie *Who is in and why*, `what_if(where)` en The Hague.") == []
    assert foreign_words("en", "See *Het verschil maken* and [Wie](../nl/04.ipynb).") == []


def test_both_languages_are_read_from_lessons_guide_messages_and_data() -> None:
    read = {(passage.file.split("/")[0], passage.language) for passage in all_passages()}
    assert read == {
        (folder, language)
        for folder in ("lessons", "guide", "regiolab", "data")
        for language in ("nl", "en")
    }
