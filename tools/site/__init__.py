"""The course as pages that one can read: HTML files for any web server, or from a disk.

`course_pages` says which pages there are and in what order, `running` runs the notebooks of a
language with the work of the invented region, `article` makes HTML of a notebook or a page of the
guide (nbconvert, with the template in `templates/course`), `polish` takes what does not belong in
it out, `links` and `source_keys` lead to pages and sources, `layout` puts what is around an
article, `search` makes the index, and `checking` looks whether every link arrives. `python -m
tools.site FOLDER` does it all.
"""
