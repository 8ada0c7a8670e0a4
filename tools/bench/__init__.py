"""What `make bench` measures: what a participant waits for, as ratios within one run."""
