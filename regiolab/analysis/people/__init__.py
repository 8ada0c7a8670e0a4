"""How people answer: agreement, votes, the tension scan, two groups side by side.

Belongs here: pure functions over answers of several persons or groups.
Does not: checks on what one group made (`analysis/map`, `analysis/agenda`).
"""
