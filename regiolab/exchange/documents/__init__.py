"""What one reads: the agenda as parts, Word, workbook, poster.

Belongs here: parts of a document as data, and the paper they are put on.
Does not: which file a button gives (`formats`).
"""
