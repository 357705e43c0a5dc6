"""`ljud`: a page that somebody has read aloud."""

from pathlib import PurePosixPath

import pytest

from tests.support.content_folder import load_with, told

FILE = "skarmar/10-vision.yaml"
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
    (problem,) = told(tmp_path, {FILE: RECORDED.format(written), "bilder/bort.mp3": "ljud"})
    assert problem.startswith(f"{FILE}:5: ")
    assert problem.endswith(advice)
