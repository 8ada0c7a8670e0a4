"""The explorer of cases, and the four findings tested on two of them.

Belongs here: views and commands of lesson 07.
Does not: reading the cases (`course`).
"""
