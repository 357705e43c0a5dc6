"""Topics and content made of the blocks that a test is about."""

from pathlib import PurePosixPath

from kiosk.content import model
from kiosk.content.model import Content, Page, Settings, Topic
from tests.support.shipped import CONTENT

SPANS = (model.Span("Ett. "), model.Span("Två.", bold=True))
EVERY_KIND = (
    model.TextBlock((model.Paragraph(SPANS), model.Paragraph(SPANS, is_list_item=True))),
    model.BulletsBlock((SPANS, SPANS)),
    model.StepsBlock((model.Step("2023", "Först"), model.Step("2024", "Sedan"))),
    model.FactsBlock((model.Fact("Telefon", "0911-69 60 00"), model.Fact("Fax", "0911-199 28"))),
    model.QrBlock("https://www.pitea.se", "Öppna sidan"),
    model.QrBlock("tel:0911696000", "Ring"),
    model.HoursBlock("Stadsporten"),
    model.HoursBlock(None),
    model.ServicesBlock(None),
    model.PictureBlock(PurePosixPath("bild.png"), "En bild"),
)
"""A block or two of every kind; the last one is a picture that does not exist."""


def topic_with(*blocks: model.Block, name: str = "sida", title: str = "Sida") -> Topic:
    """A topic of these blocks in Swedish, in the menu and among the slides."""
    page = Page("", title, "", blocks)
    return Topic(name, (("sv", title),), "info", True, True, None, None, (("sv", page),))


def content_with(*blocks: model.Block) -> Content:
    """The shipped offices and one topic, "allt", of these blocks."""
    topic = topic_with(*blocks, name="allt", title="Allt")
    return Content(Settings("Piteå kommun", (("sv", "Hej"),), ("sv",)), CONTENT.offices, (topic,))
