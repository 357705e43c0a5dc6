"""The panel "Anpassa skärmen" and the panel of all languages: what can be chosen, and what is chosen now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.language.catalogue import Language
from kiosk.visit.session import TEXT_SIZES, PreferenceChanges, Preferences

ADAPT, LANGUAGES, MENU = PANELS = ("adapt", "languages", "menu")
"""The panels. The menu is a panel where large text leaves it no room beside a page."""


@dataclass(frozen=True, slots=True)
class AdaptOption:
    """One choice. `text` is shown, `label` is for a voice. `size` scales the text; 0 is the visitor's own size."""

    setting: str
    value: str
    text: str
    label: str
    selected: bool
    size: float = 0.0


@dataclass(frozen=True, slots=True)
class AdaptGroup:
    """One setting and its choices. `tight`: the choices are single letters and need little room."""

    heading: str
    options: tuple[AdaptOption, ...]
    tight: bool = False


@dataclass(frozen=True, slots=True)
class AdaptProps:
    """The panel's texts. `panel` is the one that is open, "" for none."""

    panel: str
    title: str
    done_label: str
    note: str
    groups: tuple[AdaptGroup, ...]


def derive_adapt(
    panel: str | None, preferences: Preferences, languages: Sequence[Language], language: Language
) -> AdaptProps:
    """Say what can be chosen. The panel of all languages has nothing else."""
    speech = AdaptGroup(
        language.phrase("Language"),
        tuple(_option("language", each.code, each.name, each.code == preferences.language) for each in languages),
    )
    return AdaptProps(
        panel=panel or "",
        title=language.phrase("Choose a language") if panel == LANGUAGES else language.phrase("Adapt the screen"),
        done_label=language.phrase("Done"),
        note=language.phrase("For you alone. The screen is reset when you leave."),
        groups=(speech,) if panel == LANGUAGES else (*_groups(preferences, language), speech),
    )


def preference(setting: str, value: str) -> PreferenceChanges:
    """What an option chooses, as a change of Preferences. Raises KeyError for a setting that does not exist."""
    match setting:
        case "language":
            return {"language": value}
        case "text_size":
            return {"text_size": int(value)}
        case "contrast":
            return {"contrast": value == "yes"}
        case "lower":
            return {"lower": value == "yes"}
        case "still":
            return {"still": value == "yes"}
    raise KeyError(setting)


def _groups(preferences: Preferences, language: Language) -> tuple[AdaptGroup, ...]:
    usual = language.phrase("Usual")
    sizes = tuple(
        _option(
            "text_size",
            str(size),
            "A",
            size == preferences.text_size,
            label=language.phrase("Text at {size} per cent", size=size),
            size=size / 100,
        )
        for size in TEXT_SIZES
    )
    return (
        AdaptGroup(language.phrase("Text size"), sizes, tight=True),
        _pair("contrast", language.phrase("Contrast"), usual, language.phrase("High contrast"), preferences.contrast),
        _pair("lower", language.phrase("Height of the buttons"), usual, language.phrase("Lower"), preferences.lower),
        _pair("still", language.phrase("Motion"), usual, language.phrase("Still"), preferences.still),
    )


def _pair(setting: str, heading: str, usual: str, other: str, chosen: bool) -> AdaptGroup:
    return AdaptGroup(
        heading,
        (
            _option(setting, "no", usual, not chosen, label=f"{heading}: {usual}"),
            _option(setting, "yes", other, chosen, label=f"{heading}: {other}"),
        ),
    )


def _option(setting: str, value: str, text: str, selected: bool, *, label: str = "", size: float = 0.0) -> AdaptOption:
    return AdaptOption(setting, value, text, label or text, selected, size)
