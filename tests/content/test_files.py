"""The folder as it may be found: missing, empty, unreadable, full of what is not content."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from kiosk.content import files
from kiosk.content.loader import load
from tests.support.content_folder import (
    ICONS,
    KIOSK,
    TOPIC,
    load_with,
    reported,
    write,
)


def test_missing_folder(tmp_path):
    folder = tmp_path / "x"
    assert [str(problem) for problem in load(folder, ICONS).problems] == [
        f'.:0: Innehållsmappen "{folder}" finns inte. Kontrollera sökvägen och nätverket.'
    ]


def test_empty_folder(tmp_path):
    (tmp_path / ".git").mkdir()
    assert [str(problem) for problem in load(tmp_path, ICONS).problems] == [
        ".:0: Innehållsmappen är tom. Lägg tillbaka filerna, till exempel från en säkerhetskopia."
    ]


def test_folder_that_is_a_file(tmp_path):
    file = tmp_path / "content"
    file.touch()
    assert [str(problem) for problem in load(file, ICONS).problems] == [
        ".:0: Det här är en fil, men här ska det vara en mapp. Byt namn på filen och skapa mappen."
    ]


@pytest.mark.parametrize(
    ("changed", "problems"),
    [
        ({"kiosk.yaml": None}, ['kiosk.yaml:0: Filen saknas. Lägg till filen "kiosk.yaml".']),
        (
            {"kiosk.yaml": None, "kiosk.yaml.txt": KIOSK},
            ['kiosk.yaml:0: Filen saknas. Byt namn på "kiosk.yaml.txt" till "kiosk.yaml".'],
        ),
        ({"oppettider.yaml": None}, ['oppettider.yaml:0: Filen saknas. Lägg till filen "oppettider.yaml".']),
        (
            {"skarmar/10-vision.yaml": None},
            ["skarmar:0: Här finns inget att visa. Lägg till en fil, till exempel 10-vision.yaml."],
        ),
        (
            {"skarmar/10-vision.yaml": None, "skarmar": ""},
            ["skarmar:0: Det här är en fil, men här ska det vara en mapp. Byt namn på filen och skapa mappen."],
        ),
        (
            {"kiosk.yaml": None, "kiosk.yaml/x": ""},
            ["kiosk.yaml:0: Det här är en mapp, men här ska det vara en fil. Byt namn på mappen."],
        ),
        (
            {"skarmar/20-a.yaml/x": ""},
            ["skarmar/20-a.yaml:0: Det här är en mapp, men här ska det vara en fil. Byt namn på mappen."],
        ),
        ({"kiosk.yaml": ""}, ["kiosk.yaml:1: Filen är tom. Fyll i den, eller lägg tillbaka den som den var."]),
        (
            {"skarmar/20-ö.yaml": "# tom\n"},
            [
                "skarmar/20-ö.yaml:0: anmärkning: Filnamnet har bokstäver utanför a–z. "
                "Byt namn, så att det håller i zip-filer och på andra datorer.",
                "skarmar/20-ö.yaml:1: Filen är tom. Fyll i den, eller lägg tillbaka den som den var.",
            ],
        ),
        (
            {"skarmar/20-a.yaml.txt": "", "skarmar/30-b.docx": "", "skarmar/Thumbs.db": "", "skarmar/gamla/a.yaml": ""},
            [
                f'skarmar:0: anmärkning: Filen "{name}" läses inte. '
                "Ska den visas, spara den som ren text med namnet ….yaml."
                for name in ("20-a.yaml.txt", "30-b.docx")
            ],
        ),
        (
            {"skarmar/20-vision.yml": TOPIC},
            [
                'skarmar/20-vision.yml:0: "vision" finns redan i skarmar/10-vision.yaml. '
                "Ge filen ett annat namn efter numret."
            ],
        ),
    ],
)
def test_files_that_are_not_as_they_should_be(tmp_path, changed, problems):
    assert reported(tmp_path, changed) == problems


def test_what_is_none_of_ours_is_ignored(tmp_path):
    left_behind = [
        "_10-x.yaml",
        ".10-x.yaml",
        "10-x.yaml~",
        "10-x.yaml.bak",
        "10-x.yaml.TMP",
        "~$10-x.yaml",
        ".~lock.x#",
    ]
    loaded = load_with(tmp_path, {f"skarmar/{name}": "skräp: [" for name in left_behind})
    assert loaded.problems == ()
    assert len(loaded.content.topics) == 1


def test_topics_come_in_the_order_people_sort_files(tmp_path):
    names = ["9-nio", "100-hundra", "10-vision", "020-tjugo", "utan", "B-be", "a-a", "30", "40 fyra"]
    loaded = load_with(tmp_path, {f"skarmar/{name}.YAML": TOPIC for name in names if name != "10-vision"})
    ids = ["nio", "vision", "tjugo", "30", "fyra", "hundra", "a-a", "B-be", "utan"]
    assert [topic.id for topic in loaded.content.topics] == ids


def test_too_many_files(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "MAX_FILES", 2)
    assert reported(tmp_path, {f"skarmar/{n}-x{n}.yaml": TOPIC for n in range(2)}) == [
        "skarmar:0: Mappen har fler än 2 filer. Ta bort filer som inte hör hit."
    ]


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (PermissionError(), "Skärmen får inte läsa det här. Be IT att ge skärmen rätt att läsa innehållsmappen."),
        (
            OSError(errno.EIO, "Input/output error"),
            "Det här går inte att läsa (Input/output error). Försök igen, och be IT om hjälp.",
        ),
        (OSError(), "Det här går inte att läsa (okänt fel). Försök igen, och be IT om hjälp."),
    ],
)
def test_what_cannot_be_read(tmp_path, monkeypatch, error, said):
    write(tmp_path, {})
    plain_open, plain_iterdir = Path.open, Path.iterdir

    def may_open(path, *arguments):
        if path.name == "kiosk.yaml":
            raise error
        return plain_open(path, *arguments)

    def may_list(path):
        if path.name == "skarmar":
            raise error
        return plain_iterdir(path)

    monkeypatch.setattr(Path, "open", may_open)
    monkeypatch.setattr(Path, "iterdir", may_list)
    assert [str(problem) for problem in load(tmp_path, ICONS).problems] == [
        f"kiosk.yaml:0: {said}",
        f"skarmar:0: {said}",
    ]

    monkeypatch.setattr(Path, "iterdir", lambda _: may_list(tmp_path / "skarmar"))
    assert [str(problem) for problem in load(tmp_path, ICONS).problems] == [f".:0: {said}"]


def test_a_missing_file_in_a_folder_that_cannot_be_listed(tmp_path, monkeypatch):
    write(tmp_path, {"kiosk.yaml": None})
    listings = iter([True, False])
    plain_iterdir = Path.iterdir

    def once(path):
        if path == tmp_path and not next(listings):
            raise PermissionError
        return plain_iterdir(path)

    monkeypatch.setattr(Path, "iterdir", once)
    assert [str(problem) for problem in load(tmp_path, ICONS).problems] == [
        'kiosk.yaml:0: Filen saknas. Lägg till filen "kiosk.yaml".'
    ]
