"""The texts that people read: where they are, their sentences, their language, their spelling.

`passages` collects every text with the place it stands, `prose` takes the mark-up out and counts
sentences, `language` looks for words of the other language, `spelling` asks hunspell, and
`guide_page` reads a page of the guide on a lesson. All but `spelling` are functions from text to
data.
"""
