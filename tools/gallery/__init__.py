"""A static page with every widget in its states, to judge how all of it looks."""
