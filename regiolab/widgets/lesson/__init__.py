"""What a lesson asks and shows beside its figures: quiz, questions, texts, exercises, glossary.

Belongs here: small widgets of lessons.
Does not: the content of a quiz or the glossary (`course`).
"""
