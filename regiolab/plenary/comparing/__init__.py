"""What the groups agree and differ on: pure functions of a merge, each with a sentence.

Belongs here: shares, spreads, sums over groups, and how many groups each rests on.
Does not: pictures, files and what is on the board (`report`, and the widgets above).
"""
