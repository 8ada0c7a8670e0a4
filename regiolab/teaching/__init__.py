"""What makes the notebooks a course: bets, verdicts, cards and sentences to finish."""
