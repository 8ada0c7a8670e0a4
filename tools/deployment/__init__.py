"""What a hub needs, reckoned from what was measured (`deploy/measured.yaml`).

`sizes` does the sums, `tables` writes them in docs/scale.md, and the tests hold the settings in
`deploy` to the same numbers.
"""
