"""What may leave, and a file that is written with a sentence when it cannot be.

Belongs here: the shareable version, the starter kit, writing a file.
Does not: any one format (`tables`, `pictures`, `documents`).
"""
