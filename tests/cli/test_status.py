"""kiosk status: lines for people, rows for programs."""

import json

from tests.support.commands import printed


def test_status(capsys):
    assert printed(capsys, "status", "--at", "2026-11-23T15:52") == (
        "Stadshuset: Öppet – stänger kl. 17\nStadsporten: Stänger snart – kl. 16 (om 8 minuter)\n"
    )
    assert printed(capsys, "status", "--at", "2026-11-23T15:52", "--language", "en").startswith(
        "Stadshuset: Open – closes at 17:00\n"
    )
    for language, said in (
        ("fi", "Avoinna – sulkeutuu klo 17"),
        ("sv-lätt", "Öppet – stänger klockan 17"),
    ):
        output = printed(capsys, "status", "--at", "2026-11-23T15:52", "--language", language)
        assert output.startswith(f"Stadshuset: {said}\n")
    # The Swedish name comes first, and all the same the line runs from the right.
    assert printed(capsys, "status", "--at", "2026-11-23T15:52", "--language", "ar").startswith(
        "\N{RIGHT-TO-LEFT MARK}Stadshuset: مفتوح – يغلق الساعة 17:00\n"
    )
    assert "Stadshuset: Stängt – midsommarafton. Öppnar måndag kl. 8\n" in printed(
        capsys, "status", "--at", "2026-06-19T10:00"
    )


def test_status_as_json(capsys):
    rows = json.loads(printed(capsys, "status", "--at", "2026-11-23T15:52", "--json"))
    assert rows[1] == {
        "office": "Stadsporten",
        "state": "open",
        "closing_soon": True,
        "cause": "ordinary",
        "reason": None,
        "season": None,
        "since": "2026-11-23T08:00:00+01:00",
        "until": "2026-11-23T16:00:00+01:00",
        "text": "Stänger snart – kl. 16 (om 8 minuter)",
    }
    (summer, _) = json.loads(printed(capsys, "status", "--at", "2026-07-01T10:00", "--json"))
    assert (summer["cause"], summer["season"], summer["reason"]) == ("season", "Sommartid", None)
    (closed, _) = json.loads(printed(capsys, "status", "--at", "2026-06-19T10:00", "--json"))
    assert (closed["state"], closed["cause"], closed["reason"]) == ("closed", "eve", "Midsommarafton")
    assert (closed["since"], closed["until"]) == ("2026-06-18T17:00:00+02:00", "2026-06-22T08:00:00+02:00")


def test_a_time_with_an_offset_is_taken_at_its_word(capsys):
    row = json.loads(printed(capsys, "status", "--at", "2026-11-23T14:52:00+00:00", "--json"))[0]
    assert row["state"] == "open"


def test_a_clock_before_the_program_was_built_answers_unknown(capsys, monkeypatch):
    monkeypatch.setattr("kiosk.moment.BUILD_YEAR", 3000)
    row = json.loads(printed(capsys, "status", "--json"))[0]
    assert (row["state"], row["text"], row["since"], row["until"]) == ("unknown", "Se öppettider", None, None)
    assert row["closing_soon"] is False
    explicit = json.loads(printed(capsys, "status", "--at", "2026-11-23T15:52", "--json"))[0]
    assert explicit["state"] == "open"
