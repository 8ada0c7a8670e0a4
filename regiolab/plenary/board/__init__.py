"""What the board of a day holds, in a folder: what was handed in, decided and shown.

Belongs here: the state of the board and how it is kept.
Does not: what is on the screen (`widgets/board`).
"""
