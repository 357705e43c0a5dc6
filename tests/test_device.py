"""device.yaml: this one machine."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.device import Device, load_device

HASH = "$scrypt$ln=14,r=8,p=1$c2FsdHNhbHQ$a0BkZXJpdmVka2V5ZGVyaXZlZGtleQ=="
LIT = "Skriv följ öppettider, alltid på eller en tid, till exempel 06.00-22.00."


def reported(folder: Path, text: str) -> list[str]:
    file = folder / "device.yaml"
    file.write_text(text, encoding="utf-8")
    device, problems = load_device(file)
    assert (device is None) == any(not str(problem).count("anmärkning") for problem in problems)
    return [str(problem) for problem in problems]


def read(folder: Path, text: str) -> Device | None:
    assert reported(folder, text) == []
    return load_device(folder / "device.yaml")[0]


def test_all_keys(tmp_path):
    text = (
        "kontor: Stadshuset\ninnehåll: /srv/kiosk/content\nskärm: {diagonal: 43 tum, underkant: 700 mm}\n"
        f"skärmtid: följ öppettider\npinkod: {HASH}\n"
    )
    assert read(tmp_path, text) == Device(
        office="Stadshuset",
        content=Path("/srv/kiosk/content"),
        diagonal_inches=43.0,
        lower_edge_mm=700,
        display_hours="följ öppettider",
        pin_hash=HASH,
    )


@pytest.mark.parametrize("text", ["kontor: Stadshuset\n", "skärm: {diagonal: 43 tum}\n"])
def test_every_key_is_optional(tmp_path, text):
    device = read(tmp_path, text)
    assert device.display_hours == "följ öppettider"
    assert device.content is None


@pytest.mark.parametrize("text", ["", "# inget än\n"])
def test_an_empty_file(tmp_path, text):
    file = tmp_path / "device.yaml"
    assert reported(tmp_path, text) == [
        f'device.yaml:0: anmärkning: Det står inget om den här datorn. Skriv uppgifterna i "{file}".'
    ]
    assert load_device(tmp_path / "device.yaml")[0] == Device()


def test_no_file(tmp_path):
    device, (problem,) = load_device(tmp_path / "device.yaml")
    assert device == Device()
    assert str(problem).startswith("device.yaml:0: anmärkning: Det står inget om den här datorn.")


def test_a_relative_content_folder_counts_from_the_file(tmp_path):
    assert read(tmp_path, "innehåll: ../content\n").content == tmp_path / ".." / "content"


@pytest.mark.parametrize(("text", "inches"), [("43 tum", 43), ("43", 43), ("31,5 tum", 31.5), ("'21.5\"'", 21.5)])
def test_diagonal(tmp_path, text, inches):
    assert read(tmp_path, f"skärm: {{diagonal: '{text.strip(chr(39))}'}}\n").diagonal_inches == inches


def test_lower_edge_in_centimetres(tmp_path):
    assert read(tmp_path, "skärm: {underkant: 70 cm}\n").lower_edge_mm == 700


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("Alltid på", "alltid på"),
        ("06.00-22.00", "06.00-22.00"),
        ("6–22", "6-22"),
        ("följ  öppettider", "följ öppettider"),
    ],
)
def test_display_hours(tmp_path, written, kept):
    assert read(tmp_path, f"skärmtid: {written}\n").display_hours == kept


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("kontr: A", '1: Nyckeln "kontr" finns inte här. Menade du kontor?'),
        ("skärmtid: stängt", f'1: "stängt" är ingen skärmtid. {LIT}'),
        ("skärmtid: ibland", f'1: "ibland" är ingen skärmtid. {LIT}'),
        ("skärmtid: 22-06", f'1: Tiden "22-06" slutar innan den börjar. {LIT}'),
        (
            "skärm: 43 tum",
            "1: Här ska det stå ord följda av kolon. Skriv till exempel diagonal: … på en egen rad, indragen.",
        ),
        ("skärm:\n  diagonal: stor", '2: "stor" är ingen skärmstorlek. Skriv skärmens diagonal, till exempel 43 tum.'),
        ("skärm: {diagonal: 3 tum}", '1: "3 tum" är ingen skärmstorlek. Skriv skärmens diagonal, till exempel 43 tum.'),
        ("skärm: {underkant: 5 meter}", '1: "5 meter" är inget antal mm. Skriv mellan 0 och 3000 mm.'),
        ("skärm: {underkant: 4000}", '1: "4000" är för mycket. Skriv mellan 0 och 3000 mm.'),
        (
            "pinkod: 1234",
            "1: Pinkoden ska inte stå här i klartext. Ta bort raden; den här versionen använder ingen pinkod.",
        ),
        ("kontor: 'A", "1: Ett citattecken öppnas här men stängs aldrig. Sätt ett citattecken sist också."),
        ("- kontor", "1: Här ska det stå ord följda av kolon. Skriv till exempel kontor: … på en egen rad, indragen."),
        ("kontor: A\nkontor: B", '2: "kontor" står två gånger, här och på rad 1. Ta bort den ena raden.'),
    ],
)
def test_refused(tmp_path, text, problem):
    assert reported(tmp_path, text) == [f"device.yaml:{problem}"]


def test_all_problems_at_once(tmp_path):
    assert len(reported(tmp_path, "skärmtid: ibland\npinkod: 1\nxyz: 2\n")) == 3


def test_a_folder_in_its_place(tmp_path):
    (tmp_path / "device.yaml").mkdir()
    device, (problem,) = load_device(tmp_path / "device.yaml")
    assert device is None
    assert str(problem) == "device.yaml:0: Det här är en mapp, men här ska det vara en fil. Byt namn på mappen."
