"""What the screen marks while it reads aloud."""

import re


def marked(screen) -> list[str]:
    """The texts that are marked as being read."""
    return [item.property("text") for item in screen.items("QQuickText") if item.property("marked")]


def underlined(screen) -> list[str]:
    """The sentences that are underlined in them."""
    shown = [item.property("text") for item in screen.items("QQuickText") if item.objectName() == "sentence"]
    return [re.sub("<[^>]*>", "", "".join(re.findall("<u>(.*?)</u>", text))).replace("&nbsp;", " ") for text in shown]
