"""Choosing a region, figures of the region, figures of one's own.

Belongs here: views and commands about regions.
Does not: regional data (`regions`), drawing figures (`figures`).
"""
