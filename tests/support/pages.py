"""Topics and content made of the blocks that a test is about."""

from kiosk.content import model
from kiosk.content.model import Content, Page, Settings, Topic
from tests.support.shipped import CONTENT


def topic_with(*blocks: model.Block, name: str = "sida", title: str = "Sida") -> Topic:
    """A topic of these blocks in Swedish, in the menu and among the slides."""
    page = Page("", title, "", blocks)
    return Topic(name, (("sv", title),), "info", True, True, None, None, (("sv", page),))


def content_with(*blocks: model.Block) -> Content:
    """The shipped offices and one topic, "allt", of these blocks."""
    topic = topic_with(*blocks, name="allt", title="Allt")
    return Content(Settings("Piteå kommun", (("sv", "Hej"),), ("sv",)), CONTENT.offices, (topic,))
