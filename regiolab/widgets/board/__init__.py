"""The plenary board: what groups handed in, names to confirm, results one at a time.

Belongs here: views and commands of the board.
Does not: merging and comparing (`plenary`), keeping its state (`plenary/board`).
"""
