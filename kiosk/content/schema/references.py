"""Values that point at something else: a picture in the folder, an office, an icon, an address on the web."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath

from kiosk.content.problems import Refused
from kiosk.content.schema.pictures import check_picture
from kiosk.content.schema.report import FileReport
from kiosk.content.schema.texts import TextShape
from kiosk.content.text.enumeration import listed
from kiosk.content.text.plain import one_line
from kiosk.content.text.quoting import quoted
from kiosk.content.text.similar import similar_word

PICTURES = (".jpg", ".jpeg", ".png", ".svg")
FILMS = (".mp4", ".webm")
SOUNDS = (".mp3", ".ogg", ".wav", ".m4a")

_NOUNS = {PICTURES: "bilden", FILMS: "filmen", SOUNDS: "ljudfilen"}

_WEB = r"(?i:https?)://[^\s/?#@:\"<>\\]+\.[^\s\"<>\\]{2,}"
_PHONE = r"tel:\+?[0-9][0-9-]{2,19}"
_MAIL = r"mailto:[^\s@\"<>\\]+@[^\s@\"<>\\]+\.[^\s@\"<>\\]+"


class FileInFolder(TextShape[PurePosixPath]):
    """A file in the content folder, of one of the kinds that `endings` name."""

    def __init__(self, endings: tuple[str, ...]) -> None:
        self.endings = endings

    def value(self, text: str, report: FileReport) -> PurePosixPath:
        """The path, relative to the content folder. Raises Refused."""
        folder = report.known.folder
        path = PurePosixPath(text.strip())
        slashed = PurePosixPath(text.replace("\\", "/"))
        if slashed.is_absolute() or ":" in text or ".." in slashed.parts:
            raise Refused(
                f"Sökvägen {quoted(text)} leder ut ur innehållsmappen.",
                f"Lägg {_NOUNS[self.endings]} i mappen bilder och skriv till exempel bilder/namn{self.endings[0]}.",
            )
        if "\\" in text:
            raise Refused(
                f"Sökvägen {quoted(text)} har omvända snedstreck.", f"Skriv {one_line(text).replace(chr(92), '/')}."
            )
        if path.suffix.lower() not in self.endings:
            raise Refused(
                f"Filen {quoted(text)} är inte av rätt sort.", f"Välj en fil som slutar på {listed(self.endings)}."
            )
        try:
            self._check(folder, path, text)
        except (OSError, ValueError):  # ValueError: a name that no file can have
            raise Refused(
                f"Filen {quoted(text)} går inte att läsa.", "Kontrollera att du har rätt att läsa den."
            ) from None
        return path

    def _check(self, folder: Path, path: PurePosixPath, text: str) -> None:
        file = folder / path
        if not file.is_file():
            others = file.parent.iterdir() if file.parent.is_dir() else ()
            near = similar_word(path.name, (other.name for other in others if other.is_file()))
            hint = f"Menade du {path.parent / near}?" if near else "Lägg filen i mappen bilder, eller rätta namnet."
            raise Refused(f"Filen {quoted(text)} finns inte.", hint)
        if not file.resolve().is_relative_to(folder.resolve()):
            raise Refused(f"{quoted(text)} är en länk ut ur innehållsmappen.", "Lägg själva filen i mappen bilder.")
        if path.suffix.lower() in PICTURES:
            check_picture(file)


class OfficeName(TextShape[str]):
    """The name of an office in oppettider.yaml."""

    def value(self, text: str, report: FileReport) -> str:
        """The name. Raises Refused."""
        name = one_line(text)
        offices = report.known.offices
        if offices is None or name in offices:
            return name
        near = similar_word(text, offices)
        raise Refused(
            f"Kontoret {quoted(text)} finns inte i oppettider.yaml.",
            f"Menade du {near}?" if near else f"Skriv {listed(offices)}.",
        )


class OfficeOrAll(TextShape[str | None]):
    """The name of an office, or `alla`, which is None."""

    def value(self, text: str, report: FileReport) -> str | None:
        """The name, or None for all. Raises Refused."""
        return None if text.lower() == "alla" else OfficeName().value(text, report)


class IconName(TextShape[str]):
    """The name of an icon that is shipped."""

    def value(self, text: str, report: FileReport) -> str:
        """The name. Raises Refused."""
        if text in report.known.icons:
            return text
        icons = sorted(report.known.icons)
        near = similar_word(text, icons)
        hint = f"Skriv {listed(icons, at_most=None)}." if icons else "Be IT om en lista."
        raise Refused(f"Ikonen {quoted(text)} finns inte.", f"Menade du {near}? {hint}" if near else hint)


def address(text: str) -> str:
    """What a QR code may lead to: an http(s), tel or mailto address. Raises Refused."""
    if len(text) > 400:
        raise Refused("Adressen är för lång för en QR-kod.", "Använd en kortare adress.")
    if any(re.fullmatch(pattern, text) for pattern in (_WEB, _PHONE, _MAIL)):
        return text
    raise Refused(
        f"Adressen {quoted(text)} går inte att använda i en QR-kod.",
        "Skriv hela adressen: https://www.pitea.se, tel:0911-696000 eller mailto:namn@pitea.se.",
    )


def color(text: str) -> str:
    """A colour that white text can be read on: "#RRGGBB". Raises Refused."""
    if re.fullmatch("#[0-9A-Fa-f]{6}", text) is None:
        raise Refused(f"{quoted(text)} är ingen färg.", 'Skriv färgen med citattecken, till exempel "#0B3A5B".')
    if (contrast := 1.05 / (_luminance(text) + 0.05)) < _MIN_CONTRAST:
        raise Refused(
            f"Vit text syns för dåligt på färgen {text}: kontrasten är {contrast:.1f}:1.".replace(".", ",", 1),
            "Välj en mörkare färg, med en kontrast på minst 4,5:1 mot vitt.",
        )
    return text


# WCAG 2.2: contrast for text, and the relative luminance of sRGB.
_MIN_CONTRAST = 4.5


def _luminance(text: str) -> float:
    shares = (int(text[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
