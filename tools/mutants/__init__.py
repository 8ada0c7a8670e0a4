"""Change the code in small ways and see whether a test notices: `make mutants`.

`rooms` says what is changed and which tests should notice, `changes` draws a sample of the
mutants and shows one, `score` counts them and writes the table, `__main__` runs mutmut.
"""
