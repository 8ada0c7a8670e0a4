"""The agenda as scenes: timeline, and who brings what to which action.

Belongs here: the layout of actions, moments and commitments.
Does not: the steps on the screen (`widgets/agenda`).
"""
