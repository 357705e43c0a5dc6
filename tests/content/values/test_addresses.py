"""What a QR code may lead to."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content.model import (
    QrBlock,
)
from tests.support.content_folder import (
    load_with,
    page,
    reported,
)

FILE = "skarmar/10-vision.yaml"
QR_HINT = "Skriv hela adressen: https://www.pitea.se, tel:0911-696000 eller mailto:namn@pitea.se."


def read_blocks(folder: Path, blocks: str):
    loaded = load_with(folder, {FILE: page(blocks)})
    assert loaded.content is not None, loaded.problems
    return loaded.content.topics[0].pages[0][1].blocks


@pytest.mark.parametrize(
    "target",
    ["https://pitea.se", "HTTP://www.pitea.se/å?b=c#d", "tel:0911-696000", "tel:+46911696000", "mailto:a@pitea.se"],
)
def test_addresses_for_qr_codes(tmp_path, target):
    assert read_blocks(tmp_path, f"- text: A\n  qr: {target}") == (QrBlock(target, "A"),)


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "ftp://pitea.se",
        "https://",
        "https://pitea",
        "https://a b.se",
        "https://u:p@pitea.se",
        "tel:hej",
        "mailto:pitea.se",
        "file:///etc/passwd",
        "//pitea.se",
    ],
)
def test_addresses_refused(tmp_path, target):
    assert reported(tmp_path, {FILE: page(f"- text: A\n  qr: '{target}'")}) == [
        f'{FILE}:7: Adressen "{target}" går inte att använda i en QR-kod. {QR_HINT}'
    ]
