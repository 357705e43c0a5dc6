"""The size of a picture, from the first bytes of its file, to refuse one that would fill the memory."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from kiosk.content.problems import Refused

MAX_PIXELS = 50_000_000

# Start-of-frame markers of JPEG: 0xC0–0xCF without DHT (C4), JPG (C8) and DAC (CC).
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def check_picture(file: Path) -> None:
    """Refuse a picture that is no picture or has more than 50 megapixels. Raises Refused and OSError."""
    if file.suffix.lower() == ".svg":
        return
    with file.open("rb") as stream:
        size = picture_size(stream)
    if size is None:
        raise Refused(f'"{file.name}" går inte att läsa som en bild.', "Spara om bilden som .jpg eller .png.")
    width, height = size
    if width * height > MAX_PIXELS:
        raise Refused(
            f'Bilden "{file.name}" är för stor: {width} × {height} punkter.',
            "Förminska den, till exempel till 2160 punkter på bredden.",
        )


def picture_size(stream: BinaryIO) -> tuple[int, int] | None:
    """Width and height of a PNG or JPEG; None if it is neither or broken."""
    start = stream.read(24)
    if start.startswith(b"\x89PNG\r\n\x1a\n") and len(start) == 24:
        return int.from_bytes(start[16:20], "big"), int.from_bytes(start[20:24], "big")
    if start.startswith(b"\xff\xd8"):
        stream.seek(2)
        return _jpeg_size(stream)
    return None


def _jpeg_size(stream: BinaryIO) -> tuple[int, int] | None:
    """Go from segment to segment up to the frame header."""
    while (mark := stream.read(1)) == b"\xff":
        while (mark := stream.read(1)) == b"\xff":  # fill bytes
            pass
        length = int.from_bytes(stream.read(2), "big")
        if not mark or length < 2:
            return None
        if mark[0] in _FRAMES:
            frame = stream.read(5)
            return (int.from_bytes(frame[3:5], "big"), int.from_bytes(frame[1:3], "big")) if len(frame) == 5 else None
        stream.seek(length - 2, 1)
    return None
