"""The edition without a server: the course in the browser alone, as a folder of static files.

Belongs here: what is in that folder, and what runs in the page before a lesson does.
Does not: the pages to read beside it (`tools/site`).
"""

from tools.live_site.build import build

__all__ = ["build"]
