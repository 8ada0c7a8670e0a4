"""Many workspaces in, one result out: the same for the same files and decisions.

Belongs here: what was handed in, decisions and their ledger, joint parties and values.
Does not: what the groups agree and differ on (`comparing`).
"""
