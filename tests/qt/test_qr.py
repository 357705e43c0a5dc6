"""Every link as a phone meets it: a code that a decoder of others reads."""

from itertools import pairwise

import zxingcpp
from PySide6.QtGui import QImage

from kiosk.content import model
from kiosk.content.model import Content, Page, Settings, Topic
from kiosk.screen.page.addresses import address_in_words
from tests.qt.conftest import CONTENT, LANDSCAPE, PORTRAIT
from tests.support.pairs import matrix
from tests.support.screen_checks import CONTRASTS

TARGETS = [
    "https://www.pitea.se/felanmälan?a=1&b=2",
    "tel:+46911696000",
    "mailto:namn@pitea.se",
    f"https://www.pitea.se/{'lang-adress/' * 40}"[:400],
]
SMALL = (1280, 800)


def page_with(target: str) -> Content:
    """Content with one topic: a code for `target` after a few words."""
    blocks = (model.BulletsBlock(((model.Span("Ett ord"),),)), model.QrBlock(target, "Öppna sidan"))
    topic = Topic("lank", (("sv", "Länk"),), "info", True, True, None, None, (("sv", Page("", "Länk", "", blocks)),))
    return Content(Settings("Piteå kommun", (("sv", "Hej"),), ("sv",)), CONTENT.offices, (topic,))


def read_codes(image: QImage) -> list[zxingcpp.Barcode]:
    """What a phone finds in the picture: zxing shares no line with what drew it."""
    image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, stride = image.width(), image.height(), image.bytesPerLine()
    data = bytes(image.constBits())
    packed = b"".join(data[row * stride : row * stride + width] for row in range(height))
    return zxingcpp.read_barcodes(memoryview(packed).cast("B", (height, width)))


def runs(bits: list[bool]) -> list[int]:
    """Lengths of what is alike and adjacent."""
    lengths = [1]
    for one, other in pairwise(bits):
        if one == other:
            lengths[-1] += 1
        else:
            lengths.append(1)
    return lengths


@matrix(
    target=dict(zip(["web", "tel", "mail", "long"], TARGETS, strict=True)),
    size=[PORTRAIT, LANDSCAPE, SMALL],
    contrast=CONTRASTS,
    inches=[22, 43],
)
def test_the_code_on_the_screen_is_read(start, target, size, contrast, inches):
    screen = start(content=page_with(target), size=size, contrast=contrast, diagonal=inches * 25.4)
    screen.tap("tile-lank")
    picture = screen.kiosk.window.grabWindow()
    codes = read_codes(picture)
    assert [code.text for code in codes] == [target]
    check_print(picture, codes[0], 40 * (size[0] ** 2 + size[1] ** 2) ** 0.5 / (inches * 25.4))
    assert screen.text("qrAddress") == address_in_words(target)


def check_print(picture: QImage, code: zxingcpp.Barcode, least: float) -> None:
    """Modules are whole pixels and sharp, the code is `least` pixels wide at least, and its surroundings are quiet."""
    corner = code.position
    left, top = corner.top_left.x, corner.top_left.y
    box = [(x, y) for x in range(left - 3, left + 4) for y in range(top - 3, top + 4)]
    left, top = min((x, y) for x, y in box if picture.pixelColor(x, y).lightness() < 128)
    across = runs([picture.pixelColor(x, top + 1).lightness() < 128 for x in range(left, picture.width())])
    module = across[0] // 7  # a finder pattern is seven modules wide
    assert across[0] == 7 * module
    other = next(index for index in range(2, len(across), 2) if across[index] == 7 * module)
    width = sum(across[: other + 1])
    assert width >= least
    for along in range(left, left + width, module):
        for y in (top, top + module - 1):
            pixels = {picture.pixelColor(x, y).name() for x in range(along, along + module)}
            assert pixels in ({"#000000"}, {"#ffffff"}), "a module is one colour to its edges"
    quiet = 4 * module
    for step in range(0, width + 2 * quiet, module):
        for depth in (1, quiet):
            for x, y in (
                (left - quiet + step, top - depth),
                (left - quiet + step, top + width - 1 + depth),
                (left - depth, top - quiet + step),
                (left + width - 1 + depth, top - quiet + step),
            ):
                assert picture.pixelColor(x, y).name() == "#ffffff", f"the quiet zone at {x}, {y}"
