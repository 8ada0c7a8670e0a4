"""Who is not placed yet stands in the tray with a whole name, as long as there is room."""

import pytest

from regiolab.scenes.drawing.box import Box
from regiolab.scenes.map.labels import in_the_tray, tray_room

NAMES = (
    "Ministerie van Onderwijs, Cultuur en Wetenschap",
    "Ondernemerskring Hoogveld en omstreken",
    "Werkcentrum Zilverland",
    "Woningcorporatie Thuishaven",
    "Samenwerkingsverband Passend Onderwijs",
    "Kamer van Koophandel",
)


@pytest.mark.parametrize("width", [360, 480, 640, 960])
@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_few_names_are_whole_and_stand_apart(width, count):
    tray = Box(0, 0, width, tray_room(NAMES[:count], width))
    places = in_the_tray(NAMES[:count], tray)
    assert [" ".join(line.text for line in one.lines) for one in places] == [*NAMES[:count]]
    boxes = [box for one in places for box in (one.box, *(line.box for line in one.lines))]
    for place, box in enumerate(boxes):
        assert box.right <= width
        assert box.bottom <= tray.bottom
        assert not any(
            box.x < other.right
            and other.x < box.right
            and box.y < other.bottom
            and other.y < box.bottom
            for other in boxes[place + 1 :]
        )


@pytest.mark.parametrize("width", [640, 960])
def test_six_names_are_whole_in_a_wide_tray(width):
    places = in_the_tray(NAMES, Box(0, 0, width, tray_room(NAMES, width)))
    assert [" ".join(line.text for line in one.lines) for one in places] == [*NAMES]
