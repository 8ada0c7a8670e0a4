"""The command `regiolab`: the course in a folder, printed matter, the Binder link, the machine.

Belongs here: what a person types on a command line, and the sentences that answer it.
Does not: anything a notebook cell calls; that is `lab`.
"""
