"""Days with names, and what was meant by those that do not exist."""

from __future__ import annotations

import pytest

from kiosk.content.keys import KEY_NAMES
from kiosk.content.values.named_days import named_day
from kiosk.schedule.rules import NamedDay
from tests.support.content_folder import (
    refusal,
)

UNKNOWN = "finns inte i listan över dagar med namn."
EACH = "är inte namnet på en enda dag. Skriv de dagar som gäller, var och en med sitt namn: trettondagsafton, "


@pytest.mark.parametrize("day", NamedDay)
def test_named_day(day):
    assert named_day(day.value, KEY_NAMES) is day
    assert named_day(f" {day.value.upper()} ", KEY_NAMES) is day


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("julaften", "julafton"),
        ("skärtorsdag", "skärtorsdagen"),
        ("dagen före julaften", "dagen före julafton"),
        ("dagen före kristi himmelsfärd", "dagen före Kristi himmelsfärdsdag"),
        ("dagen före trettondagen", "trettondagsafton"),
        ("dagen före 1 maj", "valborgsmässoafton"),
    ],
)
def test_a_day_that_was_nearly_written(text, meant):
    assert refusal(named_day, text, KEY_NAMES) == f'Dagen "{text}" {UNKNOWN} Menade du {meant}?'


@pytest.mark.parametrize("text", ["alla helgdagar", "dagen före helg", "dagar före röda dagar", "helgdagsaftnar"])
def test_several_days_at_once_get_the_whole_list(text):
    assert refusal(named_day, text, KEY_NAMES).startswith(f'"{text}" {EACH}')


@pytest.mark.parametrize("text", ["dagen före nationaldagen", "dagen före 6 juni"])
def test_a_day_before_that_has_no_name(text):
    assert refusal(named_day, text, KEY_NAMES) == (
        f'"{text}" har inget namn i listan. '
        "Skriv dagen som ett undantag med årtal, till exempel datum: 2028-06-05 och tider: 8-12."
    )


def test_days_in_a_row():
    lists = "i en lista, och en dag på varje rad under förkortade dagar."
    assert refusal(named_day, "midsommarafton julafton", KEY_NAMES) == (
        f"Det saknas ett komma mellan midsommarafton och julafton. Skriv midsommarafton, julafton {lists}"
    )
    assert refusal(named_day, "Julafton och dagen före nyårsafton", KEY_NAMES) == (
        f"Det saknas ett komma mellan julafton och dagen före nyårsafton. Skriv julafton, dagen före nyårsafton {lists}"
    )
    assert refusal(named_day, "julafton, nyårsafton", KEY_NAMES) == (
        "Här står flera dagar, julafton och nyårsafton. Skriv varje dag på en egen rad."
    )


def test_named_day_refused():
    assert refusal(named_day, "zzz", KEY_NAMES).endswith("nyårsafton eller klämdagar, eller ett datum under undantag.")
    for text in ("Juldagen", "Kristi himmelsfärdsdag", "annandag påsk"):
        assert refusal(named_day, text, KEY_NAMES) == (
            f'"{text}" är en röd dag och står redan under röda dagar. Ta bort den härifrån.'
        )
