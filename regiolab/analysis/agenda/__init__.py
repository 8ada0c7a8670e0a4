"""What stands out on the agenda, and how far it covers itself.

Belongs here: pure functions over challenges, actions, commitments and money.
Does not: the steps on the screen (`widgets/agenda`), the document (`exchange/documents`).
"""
