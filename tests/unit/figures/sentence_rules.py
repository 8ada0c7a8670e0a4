"""What is wrong in a sentence that is made by itself, whatever it is about."""

import re

from regiolab.regions.articles import WITH_DE, WITH_HET

_NAMES = "|".join(re.escape(name) for name in sorted(WITH_DE | WITH_HET))

_ALWAYS = {
    "a word twice": r"\b([A-Za-zé]{2,}) \1\b",
    "one of several": r"(?<![\d.,])1 (?:[A-Za-z-]+gebieden|cijfers|provincies|gemeenten|wijken"
    r"|figures|provinces|municipalities|districts|[A-Za-z-]+ regions)\b",
    "minus zero": r"[-−+]0(?:[.,]0+)?(?![\d.,]*\d)",
    "a hyphen for a minus": r"(?<![\w.,’'])-\d",
    "100 per cent twice": r"100%[^.]{0,40}\b(?:100%)",
    "a word of the code": r"[{}]|\b(?:nan|None|NaN|inf|True|False)\b",
    "brackets in brackets": r"\([^()]*\([^()]*\([^()]*\)|\(\s*\)",
    "spaces or signs twice": r"\s\s|\.\.|,,|;;|::|,\.|:\.",
    "from a number to itself": r"\b(?:van|from) ([\d.,]+%?) (?:naar|to) \1(?![\d.,]*\d)",
    "a place in itself": r"(?<![\w-])([A-Z][\w'-]+(?: [A-Z][\w-]+)*) (?:ligt|lies) in \1\b"
    r"(?! en |/)",
}
_BY_LANGUAGE = {
    "nl": {
        "no article": r"\b(?:[Ii]n|[Vv]an|naar|uit|op|waar|(?<!Kennemerland )en|zijn) "
        rf"(?:{_NAMES})(?= \(?[a-z\d]|[.,:;])",
        "an article with a capital": r"\b(?:in|van|naar|uit|op|en) Het Gooi",
        "a level with a capital": r"(?<=[a-z,;] )(?:Provincie|Gemeente|Arbeidsmarktregio) ",
        "English": r"\b(?:the|and|with|from|which|lies|inhabitants|regions?|between|unknown)\b",
        "an English number": r"(?<![\d.,])\d+\.\d{1,2}(?!\d)",
    },
    "en": {
        "a level with a capital": r"(?<=[a-z,;] )(?:Province|Municipality|Labour-market region) ",
        "Dutch": r"\b(?:het|een|met|naar|gebied|gebieden|wordt|inwoners|plek|voorlopig)\b",
        "a Dutch number": r"(?<![\d.,])\d+,\d{1,2}(?!\d)",
    },
}
_SENTENCE_ENDS = re.compile(r"(?<=[.?:;])\s+(?=[A-Z“\d])")
_LONGEST = 35
_A_LIST = re.compile(r"\([\d.,]+|\d{4}\)|(?:, .*){5}")
"""Numbers in brackets, or many names: a list may be longer than a sentence that is read."""


def faults(words: str, language: str) -> list[str]:
    """Return what is wrong in words of a figure or a verdict, each with the place."""
    rules = _ALWAYS | _BY_LANGUAGE[language]
    return [
        f"{rule}: …{words[max(0, found.start() - 40) : found.end() + 40]}…"
        for rule, pattern in rules.items()
        for found in re.finditer(pattern, words)
    ]


def faults_of_sentences(words: str, language: str) -> list[str]:
    """Return what is wrong in a text of whole sentences: its ends and its length, besides."""
    found = faults(words, language)
    if words and (words[-1] not in ".?" or words[0].islower()):
        found.append(f"no capital or no full stop: {words[:30]} … {words[-30:]}")
    found += [
        f"{len(one.split())} words: {one}"
        for one in _SENTENCE_ENDS.split(words)
        if len(one.split()) > _LONGEST and not _A_LIST.search(one)
    ]
    return found
