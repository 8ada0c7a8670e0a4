"""What a room takes home: the joint report in Word, Excel and slides, and the joint map.

Belongs here: which results stand in which file, in which order.
Does not: how Word, Excel and pictures are written (`exchange`).
"""
