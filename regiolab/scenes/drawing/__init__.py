"""What every scene is drawn with: boxes, shapes, curves, marks, colours, width of text.

Belongs here: geometry and words that two scenes share.
Does not: what a map or an agenda looks like.
"""
