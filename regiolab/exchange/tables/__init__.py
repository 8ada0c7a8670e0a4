"""Lists that other programs use: Excel, CSV, GEXF, GraphML; and reading them back.

Belongs here: columns, cells, headers, sheets.
Does not: the agenda workbook (`documents`), pasting on the screen (`widgets/map`).
"""
