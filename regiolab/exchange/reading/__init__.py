"""What people bring, read in small steps: what is it, where is the table, what does it mean.

Belongs here: the steps from a text or a file to a preview of parties and relations; their rules.
Does not: our own files (tables, of which the columns are used here), buttons and panels (widgets).
"""
