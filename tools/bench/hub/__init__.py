"""A real JupyterHub with simulated people who go through the half day (`bench.main`)."""
