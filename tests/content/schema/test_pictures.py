"""Paths to pictures, and the pictures themselves."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from kiosk.content.schema.pictures import picture_size
from tests.support.content_folder import KIOSK, told, write

LEADS_OUT = "leder ut ur innehållsmappen. Lägg bilden i mappen bilder och skriv till exempel bilder/namn.jpg."
ENDINGS = "Välj en fil som slutar på .jpg, .jpeg, .png eller .svg."
NO_PICTURE = "går inte att läsa som en bild. Spara om bilden som .jpg eller .png."


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x02\0\0\0"


def jpeg(width: int, height: int, frame: int = 0xC0) -> bytes:
    app0 = b"\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0"
    tables = b"\xff\xff\xc4\0\x04ab"  # with a fill byte before the marker
    size = height.to_bytes(2, "big") + width.to_bytes(2, "big")
    return b"\xff\xd8" + app0 + tables + bytes([0xFF, frame]) + b"\0\x11\x08" + size + b"\x03"


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


def told_of(folder: Path, path: str, files: dict[str, bytes] | None = None) -> list[str]:
    return [
        line.removeprefix("kiosk.yaml:4: ")
        for line in told(folder, {"kiosk.yaml": f"{KIOSK}logotyp: {path}\n", **(files or {})})
    ]


@pytest.mark.parametrize(
    ("path", "data"),
    [
        ("bilder/a.png", png(10_000, 5_000)),
        ("bilder/a.JPG", jpeg(10, 10)),
        ("bilder/djup/a.jpeg", jpeg(10, 10)),
        ("a.svg", b"<svg/>"),
        ("bilder/a.png", jpeg(10, 10)),
        ("./bilder/a.png", png(1, 1)),
    ],
)
def test_pictures_that_can_be_shown(tmp_path, path, data):
    assert told_of(tmp_path, path, {path: data}) == []


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("../a.png", f'Sökvägen "../a.png" {LEADS_OUT}'),
        ("bilder/../../a.png", f'Sökvägen "bilder/../../a.png" {LEADS_OUT}'),
        ("/etc/a.png", f'Sökvägen "/etc/a.png" {LEADS_OUT}'),
        ("C:/bilder/a.png", f'Sökvägen "C:/bilder/a.png" {LEADS_OUT}'),
        ("https://pitea.se/a.png", f'Sökvägen "https://pitea.se/a.png" {LEADS_OUT}'),
        ("bilder\\a.png", 'Sökvägen "bilder\\a.png" har omvända snedstreck. Skriv bilder/a.png.'),
        ("bilder/a.gif", f'Filen "bilder/a.gif" är inte av rätt sort. {ENDINGS}'),
        ("bilder", f'Filen "bilder" är inte av rätt sort. {ENDINGS}'),
        ("bilder/stadhuset.png", 'Filen "bilder/stadhuset.png" finns inte. Menade du bilder/stadshuset.png?'),
        ("bilder/STADSHUSET.png", 'Filen "bilder/STADSHUSET.png" finns inte. Menade du bilder/stadshuset.png?'),
        ("bilder/xyz.png", 'Filen "bilder/xyz.png" finns inte. Lägg filen i mappen bilder, eller rätta namnet.'),
        ("bild/a.png", 'Filen "bild/a.png" finns inte. Lägg filen i mappen bilder, eller rätta namnet.'),
        ("mapp.png", 'Filen "mapp.png" finns inte. Lägg filen i mappen bilder, eller rätta namnet.'),
        (
            "stor.png",
            'Bilden "stor.png" är för stor: 10000 × 5001 punkter. '
            "Förminska den, till exempel till 2160 punkter på bredden.",
        ),
        ("text.png", f'"text.png" {NO_PICTURE}'),
        (f"{'x' * 300}.png", f'Filen "{"x" * 59}…" går inte att läsa. Kontrollera att du har rätt att läsa den.'),
    ],
)
def test_pictures_refused(tmp_path, path, problem):
    files = {
        "bilder/stadshuset.png": png(1, 1),
        "mapp.png/x": b"",
        "stor.png": png(10_000, 5_001),
        "text.png": b"hej",
    }
    assert told_of(tmp_path, path, files) == [problem]


def test_links_may_not_lead_out(tmp_path):
    folder = tmp_path / "content"
    (folder / "bilder").mkdir(parents=True)
    (tmp_path / "hemlig.png").write_bytes(png(1, 1))
    (folder / "bilder" / "ut.png").symlink_to(tmp_path / "hemlig.png")
    (folder / "bilder" / "in.png").symlink_to(folder / "bilder" / "sann.png")
    (folder / "bilder" / "sann.png").write_bytes(png(1, 1))
    assert told_of(folder, "bilder/in.png") == []
    assert told_of(folder, "bilder/ut.png") == [
        '"bilder/ut.png" är en länk ut ur innehållsmappen. Lägg själva filen i mappen bilder.'
    ]


def test_a_picture_that_cannot_be_read(tmp_path, monkeypatch):
    plain_open = Path.open

    def may_open(path, mode="r", *arguments):
        if path.suffix == ".png" and mode == "rb":
            raise PermissionError
        return plain_open(path, mode, *arguments)

    write(tmp_path, {"a.png": png(1, 1)})
    monkeypatch.setattr(Path, "open", may_open)
    assert told_of(tmp_path, "a.png") == ['Filen "a.png" går inte att läsa. Kontrollera att du har rätt att läsa den.']
