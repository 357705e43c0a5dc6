"""How large a picture is."""

from __future__ import annotations

import io

import pytest

from kiosk.content.schema.pictures import picture_size
from tests.support.content_folder import (
    jpeg,
    png,
)


@pytest.mark.parametrize(
    ("data", "size"),
    [
        (png(1080, 1920), (1080, 1920)),
        (jpeg(4000, 3000), (4000, 3000)),
        (jpeg(4000, 3000, 0xC2), (4000, 3000)),
        (png(1, 1)[:20], None),
        (jpeg(1, 1)[:-5], None),
        (jpeg(1, 1)[:30], None),
        (b"\xff\xd8\xff\xe0\0\x01", None),
        (b"\xff\xd8\xff", None),
        (b"\xff\xd8\xff\xd8abc", None),
        (b"GIF89a", None),
        (b"", None),
    ],
)
def test_picture_size(data, size):
    assert picture_size(io.BytesIO(data)) == size
