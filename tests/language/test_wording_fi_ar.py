"""Times, dates, hours and statuses in Finnish and Arabic, in every form; what each says in English beside it.

For those who read neither: Finnish has cases and no prepositions ("maanantai" Monday, "maanantaina" on Monday), writes
times with a full stop after "klo", and a voice says "kello". Arabic is read from right to left, joins "and" to the
next word, and has its own comma; an editor may show the parts of a line in another order than they are stored in.
"""

from datetime import UTC, date, datetime

import pytest

from kiosk.language import weeks as week_wording
from kiosk.language import wording
from kiosk.language.statuses import status_words
from kiosk.schedule.rules import Interval, OfficeRules, Week
from kiosk.schedule.status import UNKNOWN
from tests.support.languages import AR, FI
from tests.support.offices import EVES, workdays
from tests.support.statuses import ALWAYS, EVENING, LUNCH, NAMED, NEVER, NIGHT, REBUILT, TOWN_HALL, VACATION, said
from tests.support.weeks import SUMMER, deviations, week


@pytest.mark.parametrize(
    ("office", "at", "finnish", "arabic"),
    [
        # Open – closes at 17
        (TOWN_HALL, "2026-11-23T15:52", "Avoinna – sulkeutuu klo 17", "مفتوح – يغلق الساعة 17:00"),
        (LUNCH, "2026-11-23T13:30", "Avoinna – sulkeutuu klo 16.30", "مفتوح – يغلق الساعة 16:30"),
        (EVENING, "2026-06-01T20:00", "Avoinna – sulkeutuu klo 24", "مفتوح – يغلق الساعة 24:00"),
        # Open around the clock
        (ALWAYS, "2026-06-01T20:00", "Avoinna ympäri vuorokauden", "مفتوح على مدار الساعة"),
        # Closing soon – at 17 (in 30 minutes, 8 minutes, 2 minutes, 1 minute)
        (
            TOWN_HALL,
            "2026-11-23T16:30",
            "Sulkeutuu pian – klo 17 (30 minuutin kuluttua)",
            "يغلق قريبًا – الساعة 17:00 (بعد 30 دقيقة)",
        ),
        (
            TOWN_HALL,
            "2026-11-23T16:52",
            "Sulkeutuu pian – klo 17 (8 minuutin kuluttua)",
            "يغلق قريبًا – الساعة 17:00 (بعد 8 دقائق)",
        ),
        (
            TOWN_HALL,
            "2026-11-23T16:58",
            "Sulkeutuu pian – klo 17 (2 minuutin kuluttua)",
            "يغلق قريبًا – الساعة 17:00 (بعد دقيقتين)",
        ),
        (
            TOWN_HALL,
            "2026-11-23T16:59",
            "Sulkeutuu pian – klo 17 (1 minuutin kuluttua)",
            "يغلق قريبًا – الساعة 17:00 (بعد دقيقة واحدة)",
        ),
        # Lunch break – opens at 13
        (LUNCH, "2026-03-10T12:00", "Lounastauko – avautuu klo 13", "مغلق لاستراحة الغداء – يفتح الساعة 13:00"),
        # Closed – opens today, tomorrow, on Monday, Monday 3 August
        (TOWN_HALL, "2026-11-23T07:00", "Suljettu – avautuu tänään klo 8", "مغلق – يفتح اليوم الساعة 08:00"),
        (LUNCH, "2026-11-23T17:00", "Suljettu – avautuu huomenna klo 8.30", "مغلق – يفتح غدًا الساعة 08:30"),
        (TOWN_HALL, "2026-11-27T17:00", "Suljettu – avautuu maanantaina klo 8", "مغلق – يفتح يوم الاثنين الساعة 08:00"),
        (
            VACATION,
            "2026-07-27T12:00",
            "Suljettu – avautuu maanantaina 3. elokuuta klo 8",
            "مغلق – يفتح يوم الاثنين 3 أغسطس الساعة 08:00",
        ),
        # Closed – opens at midnight; on Saturday at 0; Monday 1 February 2027
        (NIGHT, "2026-06-07T20:00", "Suljettu – avautuu keskiyöllä", "مغلق – يفتح في منتصف الليل"),
        (NIGHT, "2026-06-04T20:00", "Suljettu – avautuu lauantaina klo 0", "مغلق – يفتح يوم السبت الساعة 00:00"),
        (
            REBUILT,
            "2026-07-30T12:00",
            "Suljettu – avautuu maanantaina 1. helmikuuta 2027 klo 8",
            "مغلق – يفتح يوم الاثنين 1 فبراير 2027 الساعة 08:00",
        ),
        # Closed – Midsummer Eve, Epiphany. Opens on Monday, tomorrow
        (
            TOWN_HALL,
            "2026-06-19T10:00",
            "Suljettu – juhannusaatto. Avautuu maanantaina klo 8",
            "مغلق – عشية عيد منتصف الصيف. يفتح يوم الاثنين الساعة 08:00",
        ),
        (
            TOWN_HALL,
            "2027-01-06T10:00",
            "Suljettu – loppiainen. Avautuu huomenna klo 8",
            "مغلق – عيد الغطاس. يفتح غدًا الساعة 08:00",
        ),
        # A reason that nobody has translated is in the kiosk's own language.
        (
            NAMED,
            "2026-07-06T10:00",
            "Suljettu – Semester. Avautuu maanantaina 3. elokuuta klo 8",
            "مغلق – Semester. يفتح يوم الاثنين 3 أغسطس الساعة 08:00",
        ),
        # Closed until further notice
        (NEVER, "2026-06-01T20:00", "Suljettu toistaiseksi", "مغلق حتى إشعار آخر"),
    ],
)
def test_the_line(office, at, finnish, arabic):
    assert said(office, at, FI).line == finnish
    assert said(office, at, AR).line == arabic


@pytest.mark.parametrize(
    ("office", "at", "finnish", "arabic"),
    [
        # Open, closes at 16:30
        (LUNCH, "2026-03-10T13:30", "Avoinna, sulkeutuu kello 16:30", "مفتوح، يغلق الساعة 16:30"),
        # Closing soon, closes at 16:30, in 10 minutes
        (
            LUNCH,
            "2026-03-10T16:20",
            "Sulkeutuu pian, sulkeutuu kello 16:30, 10 minuutin kuluttua",
            "يغلق قريبًا، يغلق الساعة 16:30، بعد 10 دقائق",
        ),
        # Closed, opens on Monday at 8
        (
            TOWN_HALL,
            "2026-11-27T17:00",
            "Suljettu, avautuu maanantaina kello 8",
            "مغلق، يفتح يوم الاثنين الساعة 8:00",
        ),
        # Closed, Midsummer Eve. Opens on Monday at 8
        (
            TOWN_HALL,
            "2026-06-19T10:00",
            "Suljettu, juhannusaatto. Avautuu maanantaina kello 8",
            "مغلق، عشية عيد منتصف الصيف. يفتح يوم الاثنين الساعة 8:00",
        ),
    ],
)
def test_the_spoken_form(office, at, finnish, arabic):
    assert said(office, at, FI).spoken == finnish
    assert said(office, at, AR).spoken == arabic


@pytest.mark.parametrize(
    ("office", "at", "finnish", "arabic"),
    [
        (
            TOWN_HALL,
            "2026-11-23T15:52",
            ("Avoinna", "Sulkeutuu klo 17", "Sulkeutuu tänään klo 17"),
            ("مفتوح", "يغلق الساعة 17:00", "يغلق اليوم الساعة 17:00"),
        ),
        (
            TOWN_HALL,
            "2026-11-23T16:52",
            ("Sulkeutuu pian", "Klo 17 – 8 min kuluttua", "Sulkeutuu klo 17 – 8 minuutin kuluttua"),
            ("يغلق قريبًا", "الساعة 17:00 – بعد 8 د", "يغلق الساعة 17:00 – بعد 8 دقائق"),
        ),
        (
            TOWN_HALL,
            "2026-11-27T17:00",
            ("Suljettu", "Avautuu maanantaina klo 8", "Avautuu maanantaina klo 8"),
            ("مغلق", "يفتح يوم الاثنين الساعة 08:00", "يفتح يوم الاثنين الساعة 08:00"),
        ),
        # Around the clock, until further notice
        (
            ALWAYS,
            "2026-03-10T12:00",
            ("Avoinna", "Ympäri vuorokauden", "Avoinna ympäri vuorokauden"),
            ("مفتوح", "على مدار الساعة", "مفتوح على مدار الساعة"),
        ),
        (
            NEVER,
            "2026-03-10T12:00",
            ("Suljettu", "Toistaiseksi", "Suljettu toistaiseksi"),
            ("مغلق", "حتى إشعار آخر", "مغلق حتى إشعار آخر"),
        ),
    ],
)
def test_the_forms_a_card_and_a_page_need(office, at, finnish, arabic):
    for language, forms in ((FI, finnish), (AR, arabic)):
        words = said(office, at, language)
        assert (words.label, words.detail, words.sentence) == forms


def test_an_unknown_status():
    now = datetime(1970, 1, 1, tzinfo=UTC)
    said = [status_words(UNKNOWN, now, 30, language).line for language in (FI, AR)]
    assert said == ["Katso aukioloajat", "انظر ساعات العمل"]  # See the opening hours


@pytest.mark.parametrize(
    ("hours", "finnish", "arabic"),
    [
        ((), "Suljettu", "مغلق"),
        (((0, 1440),), "Ympäri vuorokauden", "على مدار الساعة"),
        # From eight to five; and then from one to half past four
        (((480, 1020),), "8–17", "من 08:00 إلى 17:00"),
        (((480, 720), (780, 990)), "8–12 ja 13–16.30", "من 08:00 إلى 12:00 ومن 13:00 إلى 16:30"),
    ],
)
def test_hours(hours, finnish, arabic):
    day = tuple(Interval(*each) for each in hours)
    assert (wording.hours(day, FI), wording.hours(day, AR)) == (finnish, arabic)


def test_clock_and_date():
    now = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
    assert [wording.clock(now, language) for language in (FI, AR)] == ["15.05", "15:05"]
    day = date(2026, 11, 22)
    assert wording.full_date(day, FI, with_year=True) == "sunnuntai 22. marraskuuta 2026"
    assert wording.full_date(day, AR, with_year=True) == "الأحد 22 نوفمبر 2026"  # Sunday 22 November 2026
    assert (wording.full_date(day, FI), wording.full_date(day, AR)) == ("sunnuntai 22. marraskuuta", "الأحد 22 نوفمبر")


def test_every_weekday_in_the_finnish_essive():
    """All seven take -na; Babel's own format for Sunday has lost it."""
    office = OfficeRules("Söndag", Week(*[()] * 6, (Interval(480, 1020),)), closed_red_days=False)
    assert said(office, "2026-11-23T12:00", FI).line == "Suljettu – avautuu sunnuntaina klo 8"


def test_arabic_has_western_digits():
    """As CLDR's `ar` has: doors, clocks and telephones in Sweden show them too."""
    texts = [said(TOWN_HALL, "2026-11-23T16:52", AR).line, wording.full_date(date(2026, 11, 23), AR)]
    assert not [letter for text in texts for letter in text if letter.isdigit() and not letter.isascii()]


def test_the_week():
    office = OfficeRules("Stadshuset", workdays("8-17"), seasons=(SUMMER,), closed_eves=EVES)
    assert week(office, date(2026, 11, 23), FI) == [
        ("Tänään, maanantai", "8–17"),
        ("Tiistai–perjantai", "8–17"),
        ("Lauantai ja sunnuntai", "Suljettu"),
    ]
    # Today, Monday; from Tuesday to Friday; Saturday and Sunday
    assert week(office, date(2026, 11, 23), AR) == [
        ("اليوم، الاثنين", "من 08:00 إلى 17:00"),
        ("من الثلاثاء إلى الجمعة", "من 08:00 إلى 17:00"),
        ("السبت والأحد", "مغلق"),
    ]
    assert week(office, date(2026, 12, 22), FI)[2] == ("Torstai 24. joulukuuta (jouluaatto)", "Suljettu")
    # Thursday 24 December (Christmas Eve)
    assert week(office, date(2026, 12, 22), AR)[2] == ("الخميس 24 ديسمبر (عشية عيد الميلاد)", "مغلق")
    # Monday to Friday, and not "weekdays": not everybody's weekend is Saturday and Sunday.
    (finnish,) = week_wording.season_lines(office, date(2026, 11, 23), FI)
    (arabic,) = week_wording.season_lines(office, date(2026, 11, 23), AR)
    assert finnish == "Sommartid 24. kesäkuuta – 19. elokuuta: maanantai–perjantai 8–16"
    assert arabic == "خلال Sommartid من 24 يونيو إلى 19 أغسطس: من الاثنين إلى الجمعة من 08:00 إلى 16:00"
    assert week_wording.regular_line(office, FI) == "Muuna aikana: maanantai–perjantai 8–17"
    # The rest of the year: …
    assert week_wording.regular_line(office, AR) == "بقية السنة: من الاثنين إلى الجمعة من 08:00 إلى 17:00"
    assert deviations(office, date(2026, 12, 24), date(2026, 12, 25), FI) == [
        ("24. joulukuuta (jouluaatto), 25. joulukuuta (joulupäivä)", "Suljettu")
    ]
    assert deviations(office, date(2026, 12, 24), date(2026, 12, 25), AR) == [
        ("24 ديسمبر (عشية عيد الميلاد)، 25 ديسمبر (عيد الميلاد)", "مغلق")
    ]


def test_a_week_out_of_the_ordinary_in_words():
    uneven = Week(mon=(Interval(540, 840),), tue=(Interval(540, 840),), wed=(), sat=(Interval(600, 720),))
    assert week_wording.week_in_words(uneven, FI) == "maanantai ja tiistai 9–14, keskiviikko suljettu, lauantai 10–12"
    # Monday and Tuesday from 9 to 14, Wednesday closed, Saturday from 10 to 12
    assert week_wording.week_in_words(uneven, AR) == (
        "الاثنين والثلاثاء من 09:00 إلى 14:00، الأربعاء مغلق، السبت من 10:00 إلى 12:00"
    )
