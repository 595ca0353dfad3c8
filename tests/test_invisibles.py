import pytest
from cost import LINEAR, growth
from hypothesis import given
from hypothesis import strategies as st
from script_rules import edits, repaired

from normalizer.repairs import invisibles

ZWSP, ZWNJ, ZWJ, BOM, SHY, WJ = "\u200b", "\u200c", "\u200d", "\ufeff", "\u00ad", "\u2060"


@pytest.mark.parametrize(
    ("stored", "mended"),
    [
        (f"کش{ZWSP}تی به بن{BOM}در رسید", "کشتی به بندر رسید"),
        (f"ملو{ZWJ}انان و بن{ZWJ}در", "ملوانان و بندر"),
        (f"ה{ZWJ}ספינה {ZWJ}הגיעה", "הספינה הגיעה"),
        (f"the har{SHY}bour {ZWSP}was{WJ} closed", "the harbour was closed"),
        (f"dark{ZWJ} sea 25{ZWJ}%", "dark sea 25%"),
        ("کشتی\u2063\u3164\u180e رسید", "کشتی رسید"),
        ("کشتی\ufe0f رسید", "کشتی رسید"),
        (f"برنامه{ZWNJ}{ZWSP}ریزی", f"برنامه{ZWNJ}ریزی"),
        (f"در{ZWJ} بندر", "در بندر"),
        ("sea\ufffc side", "sea side"),
    ],
)
def test_litter_goes(stored: str, mended: str) -> None:
    assert repaired(invisibles, stored) == mended
    assert all(edit.certain for edit in edits(invisibles, stored))


@pytest.mark.parametrize(
    "text",
    [
        f"{BOM}کشتی رسید",
        f"می{ZWNJ}رود",
        f"سال ۱۳۰۰ ه{ZWJ} و هـ{ZWJ} ش؛ ه{ZWJ}",
        f"شکل پایانی {ZWJ}ه است",
        f"خانواده \U0001f468{ZWJ}\U0001f469{ZWJ}\U0001f467 و قلب ❤️ و ❤️{ZWJ}\U0001f525",
        f"\U0001f642{ZWJ}↔️ و 1️⃣ و \U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        f"क्{ZWJ}ष श्री ක්{ZWJ}ෂ",
        f"ภาษา{ZWSP}ไทย ភាសា{ZWSP}ខ្មែរ",
        f"a hyphen at the end{SHY}\nof a line{SHY}",
        "f\u2061(x)",
        "ᠮᠣᠩ\u180eᠭᠣ 葛\U000e0100 辻\ufe00",
        f"ﻛﺎﻣ{BOM}ﻼ",
        "",
    ],
)
def test_left_alone(text: str) -> None:
    assert repaired(invisibles, text) == text


NAMES = [f"@har{ZWSP}bour", f"https://har{BOM}bour.example/x", f"a{WJ}b@harbour.example"]


@pytest.mark.parametrize("text", NAMES)
def test_names_are_mended_without_certainty(text: str) -> None:
    assert [edit.certain for edit in edits(invisibles, text)] == [False]


NOISE = "اه د a1.❤\U0001f469क\u200b\u200c\u200d\ufeff\ufe0f\u00ad\u2060\u2063\u3164한\ufefb\u064b\n"


@given(st.text(alphabet=NOISE, max_size=30))
def test_twice_is_once(text: str) -> None:
    once = repaired(invisibles, text)
    assert repaired(invisibles, once) == once


@given(st.text(alphabet=st.characters(codec=None), max_size=60))
def test_takes_anything(text: str) -> None:
    repaired(invisibles, text)


@pytest.mark.parametrize("unit", [ZWSP, f"ب{ZWJ}", f"a{ZWSP}", f"@{BOM} ", "\ufe0f", f"{SHY}\n"])
def test_linear(unit: str) -> None:
    assert growth(lambda text: edits(invisibles, text), unit * 2000, unit * 4000) < LINEAR
