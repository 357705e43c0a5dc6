"""Values that point at something else: a file in the folder, an office, an icon."""

from __future__ import annotations

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
            similar = similar_word(path.name, (other.name for other in others if other.is_file()))
            hint = (
                f"Menade du {path.parent / similar}?" if similar else "Lägg filen i mappen bilder, eller rätta namnet."
            )
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
        similar = similar_word(text, offices)
        raise Refused(
            f"Kontoret {quoted(text)} finns inte i oppettider.yaml.",
            f"Menade du {similar}?" if similar else f"Skriv {listed(offices)}.",
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
        similar = similar_word(text, icons)
        hint = f"Skriv {listed(icons, at_most=None)}." if icons else "Be IT om en lista."
        raise Refused(f"Ikonen {quoted(text)} finns inte.", f"Menade du {similar}? {hint}" if similar else hint)
