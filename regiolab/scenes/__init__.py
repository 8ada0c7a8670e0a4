"""Pictures of the group's own work, as shapes: data that the screen, SVG and PNG draw alike.

Belongs here: where a mark, a line and a label stand, and which words they carry.
Does not: published figures (`figures`), pandas, matplotlib, anything that writes a file.
"""
