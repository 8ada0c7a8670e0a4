"""What can be computed from a map and an agenda: pure functions from a workspace to findings.

The names below are for whoever computes with a workspace in a notebook. Importing them imports
neither networkx nor pandas; the functions that need those do.
"""

from regiolab.analysis.findings.network import bridging, ei_index, named_ties, sector_density
from regiolab.analysis.people.agreement import kendall_w, van_der_eijk_a
from regiolab.analysis.people.priorities import borda, kemeny
from regiolab.course.cases import case_table
from regiolab.course.example import example_map

__all__ = [
    "borda",
    "bridging",
    "case_table",
    "ei_index",
    "example_map",
    "kemeny",
    "kendall_w",
    "named_ties",
    "sector_density",
    "van_der_eijk_a",
]
