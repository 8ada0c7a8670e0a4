"""The rectangles of a scene, and whether they touch."""


def boxes_of(drawn):
    for mark in drawn["marks"]:
        yield mark["box"]
        yield from (label["box"] for label in mark["label"])


def overlap(one, other):
    margin = 0.02  # coordinates are rounded to a hundredth
    return (
        one["x"] + one["width"] - margin > other["x"]
        and other["x"] + other["width"] - margin > one["x"]
        and one["y"] + one["height"] - margin > other["y"]
        and other["y"] + other["height"] - margin > one["y"]
    )


def contains(outer, inner):
    margin = 0.02
    return (
        inner["x"] >= outer["x"] - margin
        and inner["y"] >= outer["y"] - margin
        and inner["x"] + inner["width"] <= outer["x"] + outer["width"] + margin
        and inner["y"] + inner["height"] <= outer["y"] + outer["height"] + margin
    )


def mark_of(drawn, party):
    return next(mark for mark in drawn["marks"] if party.id in mark["ids"])
