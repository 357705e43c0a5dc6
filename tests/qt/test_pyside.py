"""What the program needs of PySide6 itself, on the Python it runs on."""

import sys

import pytest
from PySide6.QtGui import QColor, QImage


@pytest.mark.parametrize("value", [None, True, False])
def test_a_call_keeps_the_references_of_the_constants(value):
    """PySide6 6.12.0 on Python 3.11 took one from None in every call without a result, until the program aborted."""
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    before = sys.getrefcount(value)
    for _ in range(1000):
        image.fill(QColor(1, 2, 3))
        image.isNull()
        image.valid(9, 9)
    assert abs(sys.getrefcount(value) - before) < 100
