"""Slides for the instructor: one HTML file per lesson and language, from the same sources.

`lesson_text` takes out of a lesson what belongs on a slide, `deck` puts slides together with what
the guide says, `page` makes one HTML file of them that loads nothing, and `python -m tools.slides`
writes all to `build/slides`.
"""
