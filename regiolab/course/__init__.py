"""What lessons hold beside text: quizzes, glossary, cases, catalogue, tensions, the example.

Belongs here: reading `data/*.yaml` of the course into typed, bilingual records.
Does not: anything about the group's own work (`analysis`), or what a person answers (`teaching`).
"""
