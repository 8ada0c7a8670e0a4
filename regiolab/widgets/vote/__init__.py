"""Voting on challenges and actions.

Belongs here: views and commands of the ballot.
Does not: counting votes (`analysis/people`).
"""
