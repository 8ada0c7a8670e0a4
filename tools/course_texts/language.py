"""Words that give away the other language.

Convention: only words that cannot occur in good prose of the other language stand here. What is
in italics or in code may be a title or a term and is not looked at, nor is a word with a capital,
which may belong to a name.
"""

from __future__ import annotations

from tools.course_texts.prose import prose, words

_ENGLISH = """
    the and with which this that these those your you they their them from where when what who
    because there about into does doesn't don't isn't can't has been were would should not only
    how why
"""
_DUTCH = """
    het een voor niet dat wordt worden zijn jullie deze naar maar ook bij wie waar hoe zij zoals wij
    onze geen meer dan nog wel als uit hun heeft hebben moet moeten kunnen waarom omdat tussen
    zonder tegen
"""

GIVE_AWAY = {"nl": frozenset(_ENGLISH.split()), "en": frozenset(_DUTCH.split())}
"""By the language of the text: words that it cannot hold."""


def foreign_words(language: str, text: str) -> list[str]:
    """Return the words of a text that belong to the other language, each once, in order."""
    found = (word.replace("’", "'") for word in words(prose(text, italics=False)))
    return [word for word in dict.fromkeys(found) if word in GIVE_AWAY[language]]
