"""Which names may stand for one party: certain, to be asked, or never.

Belongs here: how names are read and compared, the traps, the table of public bodies.
Does not: what is done with parties that are the same (`merging`).
"""
