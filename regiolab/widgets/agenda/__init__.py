"""The agenda on the screen, step by step.

Belongs here: views and commands of its steps.
Does not: checks (`analysis/agenda`), the document (`exchange/documents`).
"""
