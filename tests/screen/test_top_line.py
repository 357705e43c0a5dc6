"""The top line: whose screen this is, the clock and the date."""

from dataclasses import replace
from pathlib import PurePosixPath

from kiosk.screen.top_line import derive_top_line
from tests.support.languages import EN, SV
from tests.support.shipped import CONTENT
from tests.support.time import Time

SETTINGS = CONTENT.settings
MOMENT = Time("2026-11-23T15:52").moment()


def test_in_swedish_and_english():
    line = derive_top_line(SETTINGS, MOMENT, SV)
    assert (line.municipality, line.welcome) == ("Piteå kommun", "Välkommen till Stadshuset")
    assert (line.clock, line.date) == ("15:52", "måndag 23 november")
    assert derive_top_line(SETTINGS, MOMENT, EN).date == "Monday 23 November"


def test_a_clock_that_cannot_be_right_is_not_shown():
    line = derive_top_line(SETTINGS, Time("2026-11-23T15:52", trusted=False).moment(), SV)
    assert (line.clock, line.date) == ("", "")


def test_the_logo_is_a_path_in_the_content_folder():
    assert derive_top_line(SETTINGS, MOMENT, SV).logo == ""
    logo = replace(SETTINGS, logo=PurePosixPath("bilder/logotyp.svg"))
    assert derive_top_line(logo, MOMENT, SV).logo == "bilder/logotyp.svg"
