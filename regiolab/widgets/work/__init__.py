"""The group's work as a whole: saving, sharing, starter kit, another group's file.

Belongs here: views and commands about the workspace itself.
Does not: writing files (`exchange`).
"""
