"""Files in the folder, offices and icons that a value names."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from kiosk.content.loader import load
from tests.support.content_folder import (
    KIOSK,
    jpeg,
    load_with,
    png,
    reported,
    write,
)
from tests.support.office_files import SWEDISH

LEADS_OUT = "leder ut ur innehållsmappen. Lägg bilden i mappen bilder och skriv till exempel bilder/namn.jpg."
ENDINGS = "Välj en fil som slutar på .jpg, .jpeg, .png eller .svg."
NO_PICTURE = "går inte att läsa som en bild. Spara om bilden som .jpg eller .png."


def reported_for_logo(folder: Path, path: str, files: dict[str, bytes] | None = None) -> list[str]:
    return [
        line.removeprefix("kiosk.yaml:4: ")
        for line in reported(folder, {"kiosk.yaml": f"{KIOSK}logotyp: {path}\n", **(files or {})})
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
    assert reported_for_logo(tmp_path, path, {path: data}) == []


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
    assert reported_for_logo(tmp_path, path, files) == [problem]


def test_links_may_not_lead_out(tmp_path):
    folder = tmp_path / "content"
    (folder / "bilder").mkdir(parents=True)
    (tmp_path / "hemlig.png").write_bytes(png(1, 1))
    (folder / "bilder" / "ut.png").symlink_to(tmp_path / "hemlig.png")
    (folder / "bilder" / "in.png").symlink_to(folder / "bilder" / "sann.png")
    (folder / "bilder" / "sann.png").write_bytes(png(1, 1))
    assert reported_for_logo(folder, "bilder/in.png") == []
    assert reported_for_logo(folder, "bilder/ut.png") == [
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
    assert reported_for_logo(tmp_path, "a.png") == [
        'Filen "a.png" går inte att läsa. Kontrollera att du har rätt att läsa den.'
    ]


FILE = "skarmar/10-vision.yaml"


def test_all_icons_are_listed(tmp_path):
    icons = frozenset(f"ikon{number}" for number in range(10, 60))
    (problem,) = load(write(tmp_path, {}), icons).problems
    assert "ikon10, ikon11" in problem.hint
    assert problem.hint.endswith("ikon58 eller ikon59.")


def test_without_any_icons(tmp_path):
    (problem,) = load(write(tmp_path, {}), frozenset()).problems
    assert str(problem) == f'{FILE}:2: Ikonen "person" finns inte. Be IT om en lista.'


def test_services_refused(tmp_path):
    assert reported(
        tmp_path, {**SWEDISH, "arenden.yaml": "- {ärende: Bygglov, kontor: Stadhuset}\n- {kontor: Xyz}\n"}
    ) == [
        'arenden.yaml:1: Kontoret "Stadhuset" finns inte i oppettider.yaml. Menade du Stadshuset?',
        'arenden.yaml:2: "ärende" saknas. Skriv ärende: följt av vad ärendet heter.',
        'arenden.yaml:2: Kontoret "Xyz" finns inte i oppettider.yaml. Skriv Stadshuset.',
    ]


RECORDED = "meny: {{sv: A, en: B}}\nikon: person\nsv:\n  rubrik: Hej\n  ljud: {}\nen: {{rubrik: Hi}}\n"


@pytest.mark.parametrize("ending", ["mp3", "ogg", "wav", "m4a"])
def test_a_page_can_have_been_recorded(tmp_path, ending):
    sound = f"bilder/vision-sv.{ending}"
    loaded = load_with(tmp_path, {FILE: RECORDED.format(sound), sound: "ljud"})
    assert not loaded.problems
    assert [page.sound for _, page in loaded.content.topics[-1].pages] == [PurePosixPath(sound), None]


@pytest.mark.parametrize(
    ("written", "advice"),
    [
        ("bilder/vision.mp4", "är inte av rätt sort. Välj en fil som slutar på .mp3, .ogg, .wav eller .m4a."),
        ("bilder/borta.mp3", "finns inte. Menade du bilder/bort.mp3?"),
        ("../vision.mp3", "Lägg ljudfilen i mappen bilder och skriv till exempel bilder/namn.mp3."),
    ],
)
def test_a_recording_must_be_there(tmp_path, written, advice):
    (problem,) = reported(tmp_path, {FILE: RECORDED.format(written), "bilder/bort.mp3": "ljud"})
    assert problem.startswith(f"{FILE}:5: ")
    assert problem.endswith(advice)
