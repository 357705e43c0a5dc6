"""How high a visitor reaches on glass of any size, however high it hangs (Theme/Reach.qml)."""

from math import inf

import pytest
from PySide6.QtQml import QQmlEngine

from tests.qt.conftest import PATHS

INCH = 25.4


@pytest.fixture
def height_of(qapp):
    """What `Reach.height` is, in pixels, for given properties; the others are as they are at the start."""
    engine = QQmlEngine()
    engine.addImportPath(str(PATHS.qml))
    reach = engine.singletonInstance("TownHall.Theme", "Reach")

    def height(_alive: object = engine, **given: float) -> float:
        for name, value in given.items():
            assert reach.setProperty(name, value), f"Reach has no property {name}"
        return reach.property("height")

    return height


def test_everything_is_within_reach_of_who_has_not_chosen_lower(height_of):
    assert height_of(windowDiagonal=2000, glassDiagonal=1000, lowerEdge=700) == inf


@pytest.mark.parametrize(
    ("glass", "lower_edge", "pixels"),
    [
        (1000, 700, 800),
        (1000, 850, 500),
        (1000, 1100, 0),
        (500, 700, 1600),
        (43 * INCH, 700, 732.5),
        (32 * INCH, 800, 738.2),
    ],
)
def test_the_arm_ends_1100_mm_above_the_floor(height_of, glass, lower_edge, pixels):
    height = height_of(lower=True, windowDiagonal=2000, glassDiagonal=glass, lowerEdge=lower_edge)
    assert height == pytest.approx(pixels, abs=0.05)


def test_nothing_is_within_reach_where_the_glass_hangs_above_it(height_of):
    assert height_of(lower=True, windowDiagonal=2000, glassDiagonal=1000, lowerEdge=1200) == 0


def test_glass_of_which_nobody_has_said_anything_is_43_inches_at_700_mm(height_of):
    assumed = height_of(lower=True, windowDiagonal=2203)
    assert assumed == pytest.approx(height_of(glassDiagonal=43 * INCH, lowerEdge=700), rel=0.001)


def test_it_grows_with_the_window(height_of):
    small = height_of(lower=True, windowDiagonal=1000)
    assert height_of(windowDiagonal=2000) == 2 * small
