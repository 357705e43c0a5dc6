"""What content answers by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.support.content_folder import load_with

OFFICES = "kontor: {A: {ordinarie: {mån: 8-9}}, B: {ordinarie: {mån: 8-9}}, C: {ordinarie: {mån: 8-9}}}\n"


def test_a_page_that_is_not_translated_is_in_the_first_language(tmp_path):
    (topic,) = load_with(tmp_path, {}).content.topics
    (_, swedish), (_, english) = topic.pages
    assert topic.page("en") == (english, "en")
    assert topic.page("fi") == (swedish, "sv")


def test_a_topic_is_shown_on_its_days(tmp_path):
    (always,) = load_with(tmp_path, {}).content.topics
    assert always.shown_on(date(2026, 1, 1))
    may = replace(always, valid=(date(2026, 5, 1), date(2026, 5, 31)))
    days = [date(2026, 4, 30), date(2026, 5, 1), date(2026, 5, 31), date(2026, 6, 1)]
    assert [may.shown_on(day) for day in days] == [False, True, True, False]


def test_the_office_where_the_screen_stands_comes_first(tmp_path):
    content = load_with(tmp_path, {"oppettider.yaml": OFFICES}).content

    def names(office: str | None) -> list[str]:
        return [office.name for office in content.offices_from(office)]

    assert names(None) == names("Xyz") == ["A", "B", "C"]
    assert names("B") == ["B", "A", "C"]
