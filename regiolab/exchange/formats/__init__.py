"""Which files a person can take along: name, media type, writer.

Belongs here: the step from a button to the bytes of a file.
Does not: how a format is written (`tables`, `pictures`, `documents`).
"""
