"""The tension scan on the screen: alone, then together.

Belongs here: views and commands of the scan.
Does not: counting (`analysis/people`), the picture (`scenes/scan`).
"""
