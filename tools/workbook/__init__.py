"""The printable workbook and field report: Word documents, and PDF where LibreOffice is present.

`content` reads what there is to fill in (`guide/workbook.yaml`) beside the steps of the guide,
`sheet` knows how lines, tables and boxes look in Word, `pages` puts a page together, and
`python -m tools.workbook` writes everything to `build/workbook`.
"""
