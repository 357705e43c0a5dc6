"""The panels as data: what can be chosen, what is chosen, and what an option changes."""

import pytest

from kiosk.screen.adapt import ADAPT, LANGUAGES, derive_adapt, preference
from kiosk.visit.session import Patience, Preferences, Session
from tests.support.languages import EN, SV

HOME = Preferences("sv")


def test_what_can_be_chosen():
    props = derive_adapt(ADAPT, HOME, [SV, EN], SV)
    assert (props.title, props.done_label) == ("Anpassa skärmen", "Klar")
    assert [group.heading for group in props.groups] == [
        "Textstorlek",
        "Kontrast",
        "Knapparnas höjd",
        "Rörelse",
        "Språk",
    ]
    assert [[option.text for option in group.options] for group in props.groups] == [
        ["A", "A", "A"],
        ["Vanlig", "Hög kontrast"],
        ["Vanlig", "Lägre"],
        ["Vanlig", "Stilla"],
        ["Svenska", "English"],
    ]
    assert [option.size for option in props.groups[0].options] == [1, 1.5, 2]
    assert [option.label for option in props.groups[0].options][2] == "Text i 200 procent"
    assert props.groups[2].options[1].label == "Knapparnas höjd: Lägre"


def test_every_option_says_what_it_changes_and_is_selected_then():
    """Each option chosen in turn is the one selected of its group, and no other."""
    for group in range(5):
        for number in range(len(derive_adapt(ADAPT, HOME, [SV, EN], SV).groups[group].options)):
            option = derive_adapt(ADAPT, HOME, [SV, EN], SV).groups[group].options[number]
            session = Session.attract(HOME, Patience(90, 30)).prefer(0, **preference(option.setting, option.value))
            chosen = derive_adapt(ADAPT, session.preferences, [SV, EN], SV).groups[group].options
            assert [each.selected for each in chosen] == [other == number for other in range(len(chosen))]


def test_what_cannot_be_chosen():
    with pytest.raises(KeyError):
        preference("volume", "11")


def test_the_panel_of_languages_has_them_alone():
    props = derive_adapt(LANGUAGES, HOME, [SV, EN], EN)
    assert props.title == "Choose a language"
    assert [option.value for group in props.groups for option in group.options] == ["sv", "en"]


def test_no_panel():
    assert derive_adapt(None, Preferences("en", 150), [SV, EN], EN).panel == ""
