"""What a QR code may lead to: `https://www.pitea.se`, `tel:0911-696000`, `mailto:namn@pitea.se`."""

from __future__ import annotations

import re

from kiosk.content.problems import Refused
from kiosk.content.text.quoting import quoted

_LONGEST = 400

_WEB = r"(?i:https?)://[^\s/?#@:\"<>\\]+\.[^\s\"<>\\]{2,}"
_PHONE = r"tel:\+?[0-9][0-9-]{2,19}"
_MAIL = r"mailto:[^\s@\"<>\\]+@[^\s@\"<>\\]+\.[^\s@\"<>\\]+"
_ADDRESS = f"{_WEB}|{_PHONE}|{_MAIL}"


def address(text: str) -> str:
    """An http(s), tel or mailto address, as it is written. Raises Refused."""
    if len(text) > _LONGEST:
        raise Refused("Adressen är för lång för en QR-kod.", "Använd en kortare adress.")
    if re.fullmatch(_ADDRESS, text) is None:
        raise Refused(
            f"Adressen {quoted(text)} går inte att använda i en QR-kod.",
            "Skriv hela adressen: https://www.pitea.se, tel:0911-696000 eller mailto:namn@pitea.se.",
        )
    return text
