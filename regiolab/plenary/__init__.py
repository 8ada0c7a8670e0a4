"""A room full of groups: their work in one, compared, and what is decided about it."""

from regiolab.plenary.comparing.missed import chao2
from regiolab.plenary.comparing.results import results
from regiolab.plenary.comparing.ties import tie_shares
from regiolab.plenary.matching.proposal import Proposal, match_names
from regiolab.plenary.merging.handed_in import HandedIn
from regiolab.plenary.merging.ledger import Ledger
from regiolab.plenary.merging.merged import Merged, merge

__all__ = [
    "HandedIn",
    "Ledger",
    "Merged",
    "Proposal",
    "chao2",
    "match_names",
    "merge",
    "results",
    "tie_shares",
]
