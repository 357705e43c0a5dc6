"""Where an arrow key leads, as pure geometry."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.focus import Box, Direction, closest, nearest

WIDTH = 1080


def grid(columns: int, rows: int) -> list[Box]:
    return [Box(x * 110, y * 60, x * 110 + 100, y * 60 + 50) for y in range(rows) for x in range(columns)]


def mirrored(boxes: list[Box]) -> list[Box]:
    return [Box(WIDTH - box.right, box.top, WIDTH - box.left, box.bottom) for box in boxes]


@pytest.mark.parametrize(
    ("start", "direction", "goal"),
    [
        (0, "RIGHT", 1),
        (1, "RIGHT", 2),
        (2, "RIGHT", None),
        (2, "LEFT", 1),
        (0, "LEFT", None),
        (0, "DOWN", 3),
        (4, "DOWN", 7),
        (7, "DOWN", None),
        (7, "UP", 4),
        (1, "UP", None),
    ],
)
def test_in_a_grid_each_arrow_leads_to_the_neighbour(start, direction, goal):
    boxes = grid(3, 3)
    assert nearest(boxes, boxes[start], Direction[direction]) == goal


def test_in_a_mirrored_grid_the_arrows_follow_the_eye():
    boxes = mirrored(grid(3, 1))
    assert nearest(boxes, boxes[0], Direction.LEFT) == 1
    assert nearest(boxes, boxes[0], Direction.RIGHT) is None


def test_straight_ahead_comes_before_nearer_but_aside():
    start, aside, ahead = Box(0, 0, 100, 50), Box(110, 60, 200, 100), Box(900, 0, 1000, 50)
    assert nearest([aside, ahead], start, Direction.RIGHT) == 1
    assert nearest([aside], start, Direction.RIGHT) == 0, (
        "but where nothing is ahead, what is aside is better than none"
    )


def test_of_those_aside_the_least_aside_is_taken():
    start = Box(0, 0, 100, 50)
    assert nearest([Box(110, 400, 200, 450), Box(160, 60, 260, 110)], start, Direction.RIGHT) == 1


def test_of_two_as_near_the_one_with_the_nearer_middle():
    wide = Box(0, 100, 700, 150)
    assert nearest([Box(0, 0, 100, 50), Box(300, 0, 400, 50), Box(600, 0, 700, 50)], wide, Direction.UP) == 1


def test_a_button_on_a_picture_is_reached_and_left():
    picture, button, below = Box(0, 0, 1000, 800), Box(900, 700, 980, 780), Box(0, 820, 300, 900)
    boxes = [picture, button, below]
    assert nearest(boxes, picture, Direction.DOWN) == 1
    assert nearest(boxes, picture, Direction.RIGHT) == 1
    assert nearest(boxes, button, Direction.UP) == 0
    assert nearest(boxes, button, Direction.LEFT) == 0
    assert nearest(boxes, button, Direction.DOWN) == 2
    assert nearest(boxes, button, Direction.RIGHT) is None


def test_touching_boxes_are_neighbours():
    assert nearest([Box(99.7, 0, 200, 50)], Box(0, 0, 100, 50), Direction.RIGHT) == 0


def test_the_closest_in_any_direction():
    assert closest([Box(0, 0, 10, 10), Box(50, 50, 60, 60)], Box(40, 40, 50, 50)) == 1
    assert closest([], Box(0, 0, 1, 1)) is None
    assert nearest([], Box(0, 0, 1, 1), Direction.UP) is None


offices = st.builds(
    lambda x, y, w, h: Box(x, y, x + w, y + h),
    *(st.integers(0, 2000), st.integers(0, 2000), st.integers(40, 400), st.integers(40, 400)),
)


@given(st.lists(offices, max_size=12), offices)
def test_a_mirrored_screen_is_used_like_its_mirror_image(boxes, start):
    for one, other in ((Direction.LEFT, Direction.RIGHT), (Direction.UP, Direction.UP)):
        (flipped,) = mirrored([start])
        assert nearest(boxes, start, one) == nearest(mirrored(boxes), flipped, other)


@given(st.lists(offices, max_size=12), offices)
def test_an_arrow_never_leads_back(boxes, start):
    """Right, and then left, is possible wherever right was: the box come from lies to the left of the one reached."""
    index = nearest(boxes, start, Direction.RIGHT)
    if index is not None:
        assert nearest([start], boxes[index], Direction.LEFT) == 0
