"""What can be computed from a map: pure functions from a workspace to numbers and findings.

`findings`, `conversations`, `network` and `catalogue` are the doors. Importing them imports
neither networkx nor pandas; the functions that need those do.
"""
