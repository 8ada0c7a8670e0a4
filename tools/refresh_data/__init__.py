"""Fetch the official tables anew, check them, and lay them beside the figures in `data/`.

For an instructor or maintainer with a network; no test, lesson or start-up calls it. One run:
fetch with a cache and a hash of every answer (`answers`), read what each publisher sends (`cbs`,
`eurostat`, `outlines`), give it our codes, units and flags (`codes`, `figures`, `official`), check
it (`checks`), compare it with `data/` (`compare`), and write it to `data/refreshed/` (`folder`).
`take` puts a table that passed into `data/`, and is the only step that changes what the course
shows. What a publisher gives only as a page is pasted in a form (`forms`, `pasted`) and checked
the same way; `municipalities` reads the division of a coming year.

When this was written no live call was possible: addresses, columns and codes come from public
code and documentation, and the tests replay answers that were built after the published structure.
The first run with a network has to confirm each; a table that is not as expected is refused with
the reason, and nothing is written.
"""
