import pytest
from cost import LINEAR, growth
from hypothesis import given
from hypothesis import strategies as st
from script_rules import edits, repaired

from normalizer.bidi import visual
from normalizer.bidi.controls import CONTROL
from normalizer.repairs import bidi_controls

LRM, RLM, ALM = "\u200e", "\u200f", "\u061c"
LRE, RLE, PDF, LRO, RLO = "\u202a", "\u202b", "\u202c", "\u202d", "\u202e"
LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"
ZWNJ = "\u200c"


@pytest.mark.parametrize(
    ("stored", "mended", "certain"),
    [
        (f"کشتی{PDF} به بندر رسید", "کشتی به بندر رسید", True),
        (f"کشتی{PDI} به بندر رسید.", "کشتی به بندر رسید.", True),
        (f"کشتی به بندر رسید.{RLI}", "کشتی به بندر رسید.", True),
        (f"کشتی به بندر رسید.{LRO}", "کشتی به بندر رسید.", True),
        (f"{RLE}کشتی به بندر{PDF} رسید.", "کشتی به بندر رسید.", True),
        (f"{RLE}کشتی به بن{PDF}در رسید.", "کشتی به بندر رسید.", True),
        (f"כש{LRM}הספינה הגיעה", "כשהספינה הגיעה", True),
        (f"har{RLM}bour", "harbour", True),
        (f"كان الم{ALM}يناء مغلقا", "كان الميناء مغلقا", True),
        (f"بندرگاہ {RLM}بند تھی", "بندرگاہ بند تھی", True),
        (f"The har{RLE}bour was{PDF} closed", "The harbour was closed", True),
        (f"کشتی {FSI}{PDI}رسید", "کشتی رسید", True),
        (f"متن {LRI}Reuters بدون پایان (۲)", "متن Reuters بدون پایان (۲)", False),
        (f"{RLO}کشتی به بندر رسید", "کشتی به بندر رسید", False),
        (f"دنبال کنید @har{LRM}bour_news", "دنبال کنید @harbour_news", False),
        (f"ناخدا می{LRM}گوید", f"ناخدا می{ZWNJ}گوید", False),
    ],
)
def test_litter_goes(stored: str, mended: str, certain: bool) -> None:
    assert repaired(bidi_controls, stored) == mended
    assert {edit.certain for edit in edits(bidi_controls, stored)} == {certain}


@pytest.mark.parametrize(
    "text",
    [
        f"زبان C++{LRM} سخت است",
        f"زبان {LRI}C++{PDI} سخت است",
        f"زبان {LRI}C++{PDI}{RLM} سخت است",
        f"کاربر {FSI}@harbour_news{PDI} نوشت",
        f"{FSI}ناخدای پیر کشتی سفید{PDI} به شما نامه نوشت",
        f"{FSI}همهٔ این سطر از جای دیگری آمده و در میان گذاشته شده است{PDI}",
        f"روزنامهٔ {RLI}الميناء{PDI} نوشت",
        f"کشتی رسید{RLM}!",
        f"17{RLM}/05{RLM}/2024 تا فردا",
        f"C++{LRM}",
        f'if access != "none{RLO} {LRI}// sailors only{PDI} {LRI}":',
        f"پروندهٔ log{RLO}txt.exe را باز نکنید{PDF}",
        "کشتی به بندر رسید.",
        "The harbour was closed.",
        "",
    ],
)
def test_left_alone(text: str) -> None:
    assert repaired(bidi_controls, text) == text


NOISE = "اب aב 1.(!\u200c\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\n"
LITTER = st.lists(st.tuples(st.integers(0, 40), st.sampled_from(PDF + PDI + LRM + ALM)), max_size=5)
CLEAN = [
    "کشتی سفید (شمالی) به بندر رسید، 25% زودتر",
    "הספינה Moby Dick הגיעה",
    "The word بندر [1] means harbour",
]


@given(st.sampled_from(CLEAN), LITTER)
def test_nothing_but_controls_changes(text: str, litter: list[tuple[int, str]]) -> None:
    stored = text
    for place, control in litter:
        stored = stored[:place] + control + stored[place:]
    mended = repaired(bidi_controls, stored)
    assert CONTROL.sub("", mended) == text
    assert PDF not in mended
    assert PDI not in mended


@given(st.text(alphabet=NOISE, max_size=30))
def test_twice_is_once(text: str) -> None:
    once = repaired(bidi_controls, text)
    assert repaired(bidi_controls, once) == once


@given(st.text(alphabet="اب ב1.!\u200e\u200f\u061c\u202a\u202b\u202c\u2066\u2067\u2068\u2069", max_size=24))
def test_certain_edits_of_marks_outside_words_move_nothing(text: str) -> None:
    text = f"بندر {text} بندر"
    parts, last = [], 0
    for edit in edits(bidi_controls, text):
        if edit.certain and text[edit.span.start - 1] == " ":
            parts += [text[last : edit.span.start], edit.text]
            last = edit.span.end
    mended = "".join(parts) + text[last:]
    assert len(CONTROL.sub("", mended)) == len(CONTROL.sub("", text))
    visual(mended)


@given(st.text(alphabet=st.characters(codec=None), max_size=60))
def test_takes_anything(text: str) -> None:
    repaired(bidi_controls, text)


UNITS = [LRM, f"ب{LRM}", f"{RLE}ب ", f"{LRI}a{PDI} ", PDF, f"{LRI}{PDF}", f"ب {RLM}.", RLO, LRI]


@pytest.mark.parametrize("unit", UNITS)
def test_linear(unit: str) -> None:
    # below a thousand the window that a mark is judged in is still filling
    assert growth(lambda text: edits(bidi_controls, text), unit * 1000, unit * 2000) < LINEAR


def test_an_attack_of_nested_controls_is_left_alone_and_costs_little() -> None:
    nest = "\N{RIGHT-TO-LEFT OVERRIDE}\N{LEFT-TO-RIGHT ISOLATE}" * 3000 + "harbour"
    assert repaired(bidi_controls, nest) == nest
    assert (
        growth(
            lambda text: repaired(bidi_controls, text),
            "\N{RIGHT-TO-LEFT OVERRIDE}a" * 4000,
            "\N{RIGHT-TO-LEFT OVERRIDE}a" * 8000,
        )
        < LINEAR
    )
