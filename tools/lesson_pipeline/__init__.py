"""From `lessons/NN_name.py` to notebooks, exercises and solutions in two languages.

`source` reads a lesson, `notebook` makes one notebook of it, `files` knows which notebooks there
should be, `drift` says where a notebook differs from what is generated, and `checks` says what
does not fit a lesson. All of them are functions from text or data to data.
"""
