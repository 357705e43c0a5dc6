"""The one table of what staff can write: key, shape, limits, help. No other module says a key.

A new key is a Field here and an attribute of the dataclass that `build` makes; all advice about keys follows. A new
kind of block is a dataclass, a QML file, an entry in BLOCKS and a piece of the handbook. A Field's help is a whole
Swedish phrase: editors show it, and "Skriv key: följt av …" ends with it where a required key is missing.
"""

from __future__ import annotations

from typing import Any

from kiosk.content import model
from kiosk.content.offices.assembly import StatedRules, build_offices, hours_exception, office_entry
from kiosk.content.offices.checks import OfficesTable, rules_table, says_hours_or_closed
from kiosk.content.offices.named_days import ClosedEves, ShortenedDays
from kiosk.content.offices.outline import OfficeMap
from kiosk.content.offices.rule_lists import ExceptionList, SeasonList
from kiosk.content.offices.weekly_hours import WeeklyHours
from kiosk.content.schema import references
from kiosk.content.schema.blocks import BlockKind, Blocks
from kiosk.content.schema.builders import facts_block, has_a_language, message, settings, topic
from kiosk.content.schema.maps import MapOf, Named
from kiosk.content.schema.shapes import ListOf
from kiosk.content.schema.tables import Field, Table
from kiosk.content.schema.texts import Choice, Line, Marked, Parsed, ParsedWithKeys
from kiosk.content.schema.translations import Languages, Translated, language_code
from kiosk.content.text import markup
from kiosk.content.text.key_names import KeyNames
from kiosk.content.values import hours, periods, validity
from kiosk.content.values.addresses import address
from kiosk.content.values.amounts import Amount
from kiosk.content.values.colors import color
from kiosk.content.values.named_days import named_day
from kiosk.content.values.weekdays import WEEKDAY_WORDS, weekdays
from kiosk.schedule.rules import Season, Weeks

# What is read from a few metres away: nothing longer fits on a screen.
# Beyond `advised` characters, it may not fit everywhere.
MENU = Line(40, advised=18, word=13)
NAME = Line(80)
SERVICE = Line(120, word=28)
TITLE = Line(120)
HEADLINE = Line(120, advised=60)
LEAD = Line(400)
INTRODUCTION = Line(400, advised=140)
POINT = Marked(markup.spans, 400)
LONG = Marked(markup.paragraphs, 6000)

PICTURE = references.FileInFolder(references.PICTURES)
FILM = references.FileInFolder(references.FILMS)
SOUND = references.FileInFolder(references.SOUNDS)
OFFICE_OR_ALL = references.OfficeOrAll()
SECONDS_A_SLIDE = Parsed(Amount("sekunder", 3, 600))
VALID_DATES = ParsedWithKeys(validity.valid_dates, "2026-01-01 – 2026-12-31")
VALID_TIMES = Parsed(validity.valid_times, "2026-12-01 08:00 – 2026-12-03 17:00")

# kiosk.yaml

LANGUAGES = ListOf(Parsed(language_code, "sv"), commas=True, unique=True)
ASK_AFTER = Parsed(Amount("sekunder", 10, 3600))
RESTART_AFTER = Parsed(Amount("sekunder", 20, 600))

ROTATION = Table[dict[str, Any]](
    Field("sekunder", "slide_seconds", SECONDS_A_SLIDE, "Hur länge varje bild visas, till exempel 12 sekunder."),
    build=dict,
)
IDLE = Table[dict[str, Any]](
    Field("fråga efter", "ask_after", ASK_AFTER, 'Hur länge skärmen väntar med "Är du kvar?".'),
    Field("börja om efter", "restart_after", RESTART_AFTER, "Hur länge frågan står, minst 20 sekunder."),
    build=dict,
)
COLORS = Table[dict[str, Any]](
    Field("huvudfärg", "brand_color", Parsed(color, '"#0B3A5B"'), 'Kommunens färg, till exempel "#0B3A5B".'),
    build=dict,
)
KIOSK = Table(
    Field("kommun", "municipality", NAME, "Kommunens namn.", required=True),
    Field("välkommen", "welcome", Translated(TITLE), "Hälsningen på skärmen.", required=True),
    Field("språk", "languages", LANGUAGES, "Språken, det första är skärmens eget: [sv, en].", required=True),
    Field("rotation", "rotation", ROTATION, "Hur bilderna växlar."),
    Field("vila", "idle", IDLE, "När skärmen börjar om för nästa besökare."),
    Field("färger", "colors", COLORS, "Kommunens färger."),
    Field("logotyp", "logo", PICTURE, "Kommunens logotyp, till exempel bilder/logotyp.svg."),
    build=settings,
    check=has_a_language,
)

# oppettider.yaml

WHEN = ParsedWithKeys(periods.when, "2026-12-23")
PERIOD = ParsedWithKeys(periods.period, "24/6 – 19/8")
ODD_OR_EVEN = Choice({"udda": Weeks.ODD, "jämna": Weeks.EVEN, "alla": Weeks.ALL})
HOURS = Parsed(hours.hours, "8-17", commas=True, silent=True)
CLOSED = Parsed(hours.closed, "hela dagen", silent=True)
WEEK = WeeklyHours(ParsedWithKeys(weekdays, "vardagar"), HOURS)
NAMED_DAY = ParsedWithKeys(named_day, "skärtorsdagen")
SHORTENED = MapOf(ShortenedDays(NAMED_DAY, Parsed(hours.closes, "stänger 15")))
EVES_HELP = "Aftnar då det är stängt, till exempel [midsommarafton, julafton, nyårsafton]."
CLOSING_SOON = Parsed(Amount("minuter", 0, 240))

EXCEPTION = Table(
    Field("datum", "when", WHEN, "Ett datum eller en period.", required=True),
    Field("tider", "hours", HOURS, "Tiderna den dagen, till exempel 10-14."),
    Field("stängt", "closed", CLOSED, "Hela dagen, eller en tid som 13-15."),
    Field("orsak", "reason", Translated(TITLE), "Varför; det visas för besökaren."),
    build=hours_exception,
    check=says_hours_or_closed,
    hint=lambda key, _: "Skriv till exempel tider: 8-12." if key in ("stänger", "öppnar", "öppet", "tid") else None,
)
SEASON = Table(
    Field("namn", "name", Translated(NAME), "Vad tiden kallas, till exempel Sommartid.", default=()),
    Field("period", "period", PERIOD, "Datum, till exempel 24/6 – 19/8.", required=True),
    Field("veckor", "weeks", ODD_OR_EVEN, "Om den bara gäller udda eller jämna veckor."),
    build=Season,
    rest=("week", WEEK),
)
REGULAR = Field("ordinarie", "regular", MapOf(WEEK), "De vanliga tiderna, till exempel vardagar: 8-17.")
RULES = (
    REGULAR,
    Field("säsonger", "seasons", SeasonList(SEASON), "Tider som gäller en del av året."),
    Field("röda dagar", "closed_red_days", Choice({"stängt": True, "öppet": False}), "Om röda dagar är stängda."),
    Field("stängda aftnar", "closed_eves", ClosedEves(NAMED_DAY), EVES_HELP),
    Field(
        "förkortade dagar", "shortened", SHORTENED, "Dagar som slutar tidigare, till exempel skärtorsdagen: stänger 15."
    ),
    Field("stänger snart", "closing_soon", CLOSING_SOON, "Hur långt i förväg det sägs: 30 minuter."),
    Field("undantag", "exceptions", ExceptionList(EXCEPTION), "Dagar som inte är som vanligt."),
)
OFFICE = rules_table(Field("adress", "address", TITLE, "Besöksadressen."), *RULES, build=office_entry)
SHARED = rules_table(*RULES, build=StatedRules)
OFFICES = OfficesTable(
    Field("gemensamt", "shared", SHARED, "Det som gäller alla kontor."),
    Field("kontor", "offices", MapOf(OfficeMap(NAME, OFFICE)), "Kontoren, vart och ett med sitt namn.", required=True),
    regular=REGULAR,
    build=build_offices,
)

# arenden.yaml

SERVICES = ListOf(
    Table(
        Field("ärende", "name", Translated(SERVICE), "Vad ärendet heter.", required=True),
        Field("kontor", "office", references.OfficeName(), "Kontoret som sköter det.", required=True),
        build=model.Service,
    )
)

# skarmar/: one topic each. A block's kind is the first in this list whose first key it has. `text` is last, because a
# QR code has a text too.

STEP = Table(
    Field("när", "when", NAME, "När det hände eller händer.", required=True),
    Field("vad", "what", LEAD, "Vad som hände eller händer.", required=True),
    build=model.Step,
)
FACTS = MapOf(Named(NAME, LEAD, may_be_empty=True))
ADDRESS = Parsed(address, "https://www.pitea.se")
DESCRIPTION = Field("beskrivning", "description", LEAD, "Vad man ser; det läses upp.", required=True)
OPENS = Field("text", "text", TITLE, "Vad koden öppnar.", required=True)

BLOCKS = (
    BlockKind(
        Field("qr", "target", ADDRESS, "En adress som börjar med https:, tel: eller mailto:."),
        OPENS,
        build=model.QrBlock,
    ),
    BlockKind(Field("bild", "path", PICTURE, "En bild i mappen bilder."), DESCRIPTION, build=model.PictureBlock),
    BlockKind(Field("film", "path", FILM, "En film i mappen bilder."), DESCRIPTION, build=dict, shown=False),
    BlockKind(Field("punkter", "items", ListOf(POINT), "En lista med korta punkter."), build=model.BulletsBlock),
    BlockKind(Field("steg", "steps", ListOf(STEP), "Vad som hände när, i ordning."), build=model.StepsBlock),
    BlockKind(Field("fakta", "facts", FACTS, "Ord och uppgift, ett par på varje rad."), build=facts_block),
    BlockKind(Field("öppettider", "office", OFFICE_OR_ALL, "Ett kontor, eller alla."), build=model.HoursBlock),
    BlockKind(Field("ärenden", "office", OFFICE_OR_ALL, "Ett kontor, eller alla."), build=model.ServicesBlock),
    BlockKind(Field("text", "paragraphs", LONG, "Löpande text."), build=model.TextBlock),
)
PLACES = ListOf(Choice({"rotation": "in_rotation", "meny": "in_menu"}), commas=True, unique=True)
PLACES_HELP = "Om den visas i rotationen, i menyn eller på båda ställena."
SOUND_HELP = "Sidan inläst, till exempel bilder/vision-sv.mp3; annars läser en röst."

PAGE = Table(
    Field("överrubrik", "overline", NAME, "Raden ovanför rubriken.", default=""),
    Field("rubrik", "title", HEADLINE, "Rubriken.", required=True),
    Field("ingress", "lead", INTRODUCTION, "En eller två meningar under rubriken.", default=""),
    Field("innehåll", "blocks", Blocks(BLOCKS), "Sidans delar, i ordning.", default=()),
    Field("ljud", "sound", SOUND, SOUND_HELP, default=None),
    build=model.Page,
)
TOPIC = Table(
    Field("meny", "menu", Translated(MENU), "Det korta namnet i menyn.", required=True),
    Field("ikon", "icon", references.IconName(), "Namnet på en ikon.", required=True),
    Field("visa i", "shown_in", PLACES, PLACES_HELP, default=("in_rotation", "in_menu")),
    Field("sekunder", "seconds", SECONDS_A_SLIDE, "Hur länge bilden visas, till exempel 15 sekunder.", default=None),
    Field("gäller", "valid", VALID_DATES, "Första och sista dagen den visas.", default=None),
    build=topic,
    rest=("pages", Languages(PAGE)),
)

# meddelanden/: one message each

LEVEL = Choice({level.value: level for level in model.MessageLevel})
TIME_HELP = "Tiden det visas, till exempel 2026-12-01 08:00 – 2026-12-03 17:00."

MESSAGE_TEXT = Table(
    Field("rubrik", "title", TITLE, "Rubriken.", required=True),
    Field("text", "body", LEAD, "Vad besökaren behöver veta.", default=""),
    build=lambda title, body: (title, body),
)
MESSAGE = Table(
    Field("nivå", "level", LEVEL, "Hur viktigt det är: information, varning eller kris.", required=True),
    Field("gäller", "valid", VALID_TIMES, TIME_HELP, required=True),
    build=message,
    rest=("texts", Languages(MESSAGE_TEXT)),
)


def key_names() -> KeyNames:
    """The keys that advice mentions, as the tables have them now."""
    tables: tuple[Table[Any], ...] = (KIOSK, OFFICES, OFFICE, SEASON, EXCEPTION)
    keys = {field.attr: field.key for table in tables for field in table.fields}
    of_items = [field.key for table in (EXCEPTION, SEASON, STEP) for field in table.fields]
    return KeyNames(
        **{each: keys[each] for each in KeyNames._fields if each in keys},
        of_an_office=tuple(field.key for field in OFFICE.fields),
        of_items=(*of_items, *WEEKDAY_WORDS, "sv", "en"),
    )


KEY_NAMES = key_names()
