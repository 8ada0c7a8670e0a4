"""What a finding is: sentence, basis, amounts, order.

Belongs here: what findings on the map and on the agenda share.
Does not: a check of one subject (`analysis/map`, `analysis/agenda`).
"""
