"""A small lesson for the tests."""

SAMPLE = '''# For programmers.

# %% [markdown] lang="nl" id="question"
# # Waarom?
#
# Een zin [S1].

# %% [markdown] lang="en" id="question"
# # Why?
#
# A sentence [S1].

# %% id="open" caption_nl="Start" caption_en="Begin"
import regiolab

lab = regiolab.open_lab("nl")

# %% [markdown] lang="nl" id="task" tags=["exercise"]
# # Doe dit?

# %% [markdown] lang="en" id="task" tags=["exercise"]
# # Do this?

# %% id="answer" tags=["exercise"]
def double(number):
    """Return twice the number."""
    # solution
    return 2 * number

# %% [markdown] lang="nl" id="reason" tags=["solution"]
# Want twee.

# %% [markdown] lang="en" id="reason" tags=["solution"]
# Because two.

# %% [markdown] lang="nl" id="lead" tags=["instructor"]
# # Hoe leid je dit?

# %% [markdown] lang="en" id="lead" tags=["instructor"]
# # How do you lead this?
'''
