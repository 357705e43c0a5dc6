"""Once for real: a client of a screen reader's kind uses the kiosk over the bus, without touching the glass."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.atspi import desktop, started_in

ROOT = Path(__file__).parents[2]


@pytest.fixture
def lobby():
    """The kiosk as it runs in a lobby, seen over the accessibility bus: the bus and the program on it."""
    with desktop("1080x1920") as (environment, get_bus):
        bus = get_bus()
        qt = {"QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        command = [sys.executable, "-m", "kiosk", "run", "--window", "1080x1920", "--at", "2026-11-23T15:52"]
        with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, env=environment | qt) as kiosk:
            try:
                yield bus, bus.application()
            finally:
                bus.close()
                kiosk.terminate()
                sys.stderr.write(kiosk.communicate(timeout=10)[1].decode())
    assert started_in(environment["XDG_RUNTIME_DIR"]) == []


def test_the_kiosk_is_used_over_the_accessibility_bus(lobby):
    bus, program = lobby
    window = program.find("Piteå kommun", "frame")
    status = window.find("Stadshuset:", "push button")
    assert status.name == "Stadshuset: Öppet, stänger klockan 17"

    next_announcement = bus.listen()
    window.find("Öppettider", "push button").press()
    title = window.find("Öppettider", "heading")
    assert title.showing
    assert window.find("I dag, måndag: 8–17", "label")
    assert window.find("Stadshuset: Öppet, stänger klockan 17. Svartuddsvägen 1", "heading")
    assert next_announcement() == "Öppettider"

    window.find("Tillbaka", "push button").press()
    assert window.find("Vision.", "push button")
    assert next_announcement() == "Start"
    window.find("Anpassa", "push button").press()
    assert next_announcement() == "Anpassa skärmen"
    panel = window.find("Anpassa skärmen", "dialog")
    high = panel.find("Kontrast: Hög kontrast", "radio button")
    assert not high.checked
    high.press()
    assert bus.wait(lambda: high.checked, "chosen contrast")
    panel.find("Klar", "push button").press()
    window.find("English", "push button").press()
    window.find("Opening hours", "push button").press()
    assert window.find("Opening hours", "heading")
    assert next_announcement() == "Opening hours"
