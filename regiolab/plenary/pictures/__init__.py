"""Pictures of what the groups made, as shapes: on the board, in Word and on slides.

Belongs here: what a picture of several groups shows, and where.
Does not: what is compared (`comparing`), and how shapes are drawn (`exchange`, the browser).
"""
