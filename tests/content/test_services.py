"""arenden.yaml: who handles what."""

from __future__ import annotations

import pytest

from kiosk.content.loader import load
from kiosk.content.model import Service, ServicesBlock
from kiosk.paths import find_paths
from tests.content.offices.test_assembly import SWEDISH
from tests.support.content_folder import load_with, page, told


def test_services(tmp_path):
    services = "- ärende: {sv: Bygglov, en: Building permits}\n  kontor: Stadshuset\n"
    loaded = load_with(tmp_path, {"arenden.yaml": services})
    assert loaded.problems == ()
    assert loaded.content.services == (Service((("sv", "Bygglov"), ("en", "Building permits")), "Stadshuset"),)


@pytest.mark.parametrize("nothing", ["", "# fylls i av kommunen\n", "[]\n"])
def test_no_services_yet(tmp_path, nothing):
    loaded = load_with(tmp_path, {"arenden.yaml": nothing})
    assert loaded.problems == ()
    assert loaded.content.services == ()


def test_services_refused(tmp_path):
    assert told(tmp_path, {**SWEDISH, "arenden.yaml": "- {ärende: Bygglov, kontor: Stadhuset}\n- {kontor: Xyz}\n"}) == [
        'arenden.yaml:1: Kontoret "Stadhuset" finns inte i oppettider.yaml. Menade du Stadshuset?',
        'arenden.yaml:2: "ärende" saknas. Skriv ärende: följt av vad ärendet heter.',
        'arenden.yaml:2: Kontoret "Xyz" finns inte i oppettider.yaml. Skriv Stadshuset.',
    ]


def test_services_on_a_page(tmp_path):
    blocks = "- ärenden: alla\n- ärenden: Alla\n- ärenden: Stadshuset\n"
    loaded = load_with(tmp_path, {"skarmar/20-sida.yaml": page(blocks)})
    assert loaded.problems == ()
    shown = loaded.content.topics[1].pages[0][1].blocks
    assert shown == (ServicesBlock(None), ServicesBlock(None), ServicesBlock("Stadshuset"))


def test_services_are_empty_as_shipped():
    paths = find_paths()
    assert load(paths.content, paths.icon_names()).content.services == ()


def test_a_word_too_long_for_a_narrow_screen_is_remarked_on(tmp_path):
    name = "Bostadsanpassningsbidragsansökan"
    services = f"- ärende: {{sv: {name}, en: Grants}}\n  kontor: Stadshuset\n"
    assert told(tmp_path, {"arenden.yaml": services}) == [
        f'arenden.yaml:1: anmärkning: Ordet "{name}" är 32 tecken långt och får kanske inte plats överallt. '
        "Välj ord på högst 28 tecken."
    ]
