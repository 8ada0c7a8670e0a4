"""A room full of groups: their work in one, compared, and what is decided about it."""

from regiolab.plenary.matching.proposal import Proposal, match_names

__all__ = ["Proposal", "match_names"]
