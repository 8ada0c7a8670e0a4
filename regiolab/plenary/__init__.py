"""A room full of groups: their work in one, compared, and what is decided about it."""

from regiolab.plenary.matching.proposal import Proposal, match_names
from regiolab.plenary.merging.handed_in import HandedIn
from regiolab.plenary.merging.ledger import Ledger
from regiolab.plenary.merging.merged import Merged, merge

__all__ = ["HandedIn", "Ledger", "Merged", "Proposal", "match_names", "merge"]
