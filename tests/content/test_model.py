"""What content answers by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kiosk.content.model import Page, Topic, offered_languages
from kiosk.language.codes import language_of
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


def topic(*codes: str) -> Topic:
    pages = tuple((code, Page("", code, "", ())) for code in codes)
    return Topic("a", (), "info", in_rotation=True, in_menu=True, seconds=None, valid=None, pages=pages)


def test_which_language_a_page_really_is_in():
    """Lätt svenska that falls back to Swedish is not another language: a Swedish voice reads it."""
    easy, plain = topic("sv", "sv-lätt", "en"), topic("sv", "en")
    assert [easy.page(code)[1] for code in ("sv-lätt", "sv", "en", "fi")] == ["sv-lätt", "sv", "en", "sv"]
    page, code = plain.page("sv-lätt")
    assert (page.title, code) == ("sv", "sv")
    assert language_of(code) == language_of("sv-lätt")
    assert topic("en", "sv").page("sv-lätt")[1] == "sv", "Swedish before the kiosk's own language"


@pytest.mark.parametrize(
    ("topics", "offered"),
    [
        (["sv en sv-lätt"], "sv sv-lätt en"),
        (["sv en", "sv en", "sv"], "sv en"),
        (["sv en", "sv"], "sv"),
        (["sv sv-lätt", "sv", "sv"], "sv"),
        (["sv", "sv"], "sv"),
    ],
)
def test_a_language_is_offered_when_most_topics_are_written_in_it(topics, offered):
    written = [topic(*codes.split()) for codes in topics]
    assert offered_languages(("sv", "sv-lätt", "en"), written) == tuple(offered.split())
