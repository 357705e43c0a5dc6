"""arenden.yaml: who handles what."""

from __future__ import annotations

import pytest

from kiosk.content.model import Matter
from tests.content.folder import load_with, told
from tests.content.test_offices import SWEDISH


def test_matters(tmp_path):
    matters = "- ärende: {sv: Bygglov, en: Building permits}\n  kontor: Stadshuset\n"
    loaded = load_with(tmp_path, {"arenden.yaml": matters})
    assert loaded.problems == ()
    assert loaded.content.matters == (Matter((("sv", "Bygglov"), ("en", "Building permits")), "Stadshuset"),)


@pytest.mark.parametrize("nothing", ["", "# fylls i av kommunen\n", "[]\n"])
def test_no_matters_yet(tmp_path, nothing):
    loaded = load_with(tmp_path, {"arenden.yaml": nothing})
    assert loaded.problems == ()
    assert loaded.content.matters == ()


def test_matters_refused(tmp_path):
    assert told(tmp_path, {**SWEDISH, "arenden.yaml": "- {ärende: Bygglov, kontor: Stadhuset}\n- {kontor: Xyz}\n"}) == [
        'arenden.yaml:1: Kontoret "Stadhuset" finns inte i oppettider.yaml. Menade du Stadshuset?',
        'arenden.yaml:2: "ärende" saknas. Skriv ärende: följt av vad ärendet heter.',
        'arenden.yaml:2: Kontoret "Xyz" finns inte i oppettider.yaml. Skriv Stadshuset.',
    ]
