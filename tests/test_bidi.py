import copy
import pickle
import unicodedata

import pytest
from bidi import get_display
from cost import LINEAR, growth
from hypothesis import given
from hypothesis import strategies as st

from normalizer.bidi import Direction, direction, visual
from normalizer.bidi.levels import levels, line_order
from normalizer.errors import ValueGivenError

LRI, FSI, PDI, RLO, LRM = "\u2066", "\u2068", "\u2069", "\u202e", "\u200e"
FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
ANY = st.text(alphabet=st.characters(codec=None), max_size=60)
LETTERS = "ab אב ابم 12 ۱۲ ٣٤ +-.,:/%$()[]{}«» !؟،"
MARKS_AND_ISOLATES = "\u0301\u064b\u200e\u200f\u061c\u2066\u2067\u2068\u2069"
CONTROLS = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@pytest.mark.parametrize(
    ("text", "value", "reason"),
    [
        ("The harbour was closed.", "ltr", "only"),
        ("بندر بسته بود.", "rtl", "only"),
        ("הנמל היה סגור.", "rtl", "only"),
        ("بەندەرەکە داخرا بوو", "rtl", "only"),
        ("بندرگاہ بند تھی۔", "rtl", "only"),
        ("@harbour_news: بندر بسته بود", "rtl", "only"),
        ("RT @ali https://t.co/x1 بندر بسته بود", "rtl", "only"),
        ("Reuters گزارش داد که بندر بسته است", "rtl", "majority"),
        ("irna.ir بندر", "rtl", "only"),
        ("The word بندر means harbour", "ltr", "majority"),
        ("بندر harbour", "rtl", "tie"),
        ("Fix `print(x)` در این خط", "rtl", "majority"),
        ("عکس: Jane Roe / Harbour Press", "rtl", "label"),
        ("ساعت ۲۳: «The Long Net» / کارگردان: Max Lind", "rtl", "label"),
        ("صبح بخیر is how they say good morning: quietly", "ltr", "majority"),
        ("12:30 — 45%", "ltr", "neutral"),
        ("", "ltr", "neutral"),
        ("#بندر", "rtl", "only"),
        ("@harbour", "ltr", "only"),
        ("می\u200cروم home", "rtl", "tie"),
        ("\ud800", "ltr", "neutral"),
        ("Порт закрыт", "ltr", "only"),
        ("港は閉鎖された", "ltr", "only"),
    ],
)
def test_direction(text: str, value: str, reason: str) -> None:
    found = direction(text)
    assert (found, found.reason) == (value, reason)


def test_direction_is_a_string_that_keeps_its_reason() -> None:
    found = direction("بندر harbour")
    assert found == "rtl"
    assert {"rtl": 1}[found] == 1
    for other in (copy.copy(found), pickle.loads(pickle.dumps(found))):
        assert isinstance(other, Direction)
        assert (other, other.reason) == ("rtl", "tie")


@given(ANY)
def test_direction_takes_anything(text: str) -> None:
    assert direction(text) in ("ltr", "rtl")
    assert direction(text).reason in ("only", "majority", "tie", "label", "neutral")


@pytest.mark.parametrize(
    ("text", "base", "shown"),
    [
        ("بندر (harbour) بود", "rtl", "دوب (harbour) ردنب"),
        ("بندر (باز) بود", "rtl", "دوب (زاب) ردنب"),
        ("بندر «باز» [1] بود", "rtl", "دوب [1] «زاب» ردنب"),
        ("say בוקר טוב!", "ltr", "say בוט רקוב!"),
        ("بندر 12,500 تن", "rtl", "نت 12,500 ردنب"),
        ("زبان C++" + LRM + " بود", "rtl", "دوب C++" + LRM + " نابز"),
        ("بندر\nharbour\r\nبندر", "rtl", "ردنب\nharbour\r\nردنب"),
        ("", None, ""),
        ("\n\n", None, "\n\n"),
    ],
)
def test_visual_without_shaping(text: str, base: str | None, shown: str) -> None:
    assert visual(text, base, shape=False) == shown


def test_visual_takes_first_strong_without_shaping_and_the_majority_with_it() -> None:
    text = "Reuters گزارش داد"
    assert visual(text, shape=False).startswith("Reuters")
    assert visual(text).endswith("Reuters")


def test_shaping_joins_persian_letters_and_keeps_every_one() -> None:
    shown = visual("می\u200cگوید پژوهشگر")
    assert shown == "ﺮﮕﺸﻫﻭﮋﭘ ﺪﯾﻮﮔ\u200cﯽﻣ"
    assert unicodedata.normalize("NFKC", shown)[::-1] == "می\u200cگوید پژوهشگر"


def test_marks_follow_their_letter() -> None:
    shown = visual("قوهٔ قضا")
    assert "ﻩ\u0654" in shown
    assert visual("קָרָא") == "אר\u05b8ק\u05b8"


def test_sorani_letters_let_their_neighbours_join() -> None:
    assert visual("ئێمە") == "ﻪﻤێﺋ"
    assert visual("گەڵا") == "ﺎڵﻪﮔ"


def test_emoji_sequences_and_graphemes_hold_together() -> None:
    assert FAMILY in visual(f"خانواده {FAMILY} ما")
    assert "\U0001f44d\U0001f3fd" in visual("خوب \U0001f44d\U0001f3fd بود")
    assert "❤️" in visual("قلب ❤️ ما")


def test_controls_do_their_work_and_are_left_out() -> None:
    assert visual(f"کاربر {FSI}@ali{PDI} گفت") == "ﺖﻔﮔ @ali ﺮﺑﺭﺎﮐ"
    assert visual(f"زبان {LRI}C++{PDI} بود") == "ﺩﻮﺑ C++ ﻥﺎﺑﺯ"


def test_wrapping_comes_before_reordering() -> None:
    shown = visual("یک دو سه چهار پنج شش هفت هشت", width=12, shape=True).split("\n")
    first = unicodedata.normalize("NFKC", shown[0])[::-1]
    assert first == "یک دو سه" or first.startswith("یک دو سه")
    assert all(len(line) <= 12 for line in shown)


def test_wrapping_keeps_every_word_and_cuts_long_ones() -> None:
    text = "abc defgh " + "x" * 25 + " end"
    assert visual(text, "ltr", width=10).replace("\n", "").replace(" ", "") == text.replace(" ", "")
    assert visual("宽宽宽宽", "ltr", width=4) == "宽宽\n宽宽"


@pytest.mark.parametrize(("base", "width"), [("up", None), (None, 0)])
def test_wrong_arguments_say_what_to_do(base: str | None, width: int | None) -> None:
    with pytest.raises(ValueGivenError, match="use"):
        visual("x", base, width=width)


@given(ANY, st.sampled_from([None, "ltr", "rtl"]), st.booleans(), st.sampled_from([None, 1, 7]))
def test_visual_takes_anything(text: str, base: str | None, shape: bool, width: int | None) -> None:
    visual(text, base, shape=shape, width=width)


@given(st.text(alphabet=LETTERS + MARKS_AND_ISOLATES, max_size=20), st.sampled_from([None, "L", "R"]))
def test_order_is_python_bidis(text: str, base: str | None) -> None:
    """Its order is right by Unicode's tests; it gives no levels, so they are compared by what they order."""
    side, found = levels(text, None if base is None else "LR".index(base))
    ours = "".join(text[index] for index in line_order(text, found, side))
    assert ours == (get_display(text, base_dir=base) if text else "")


@given(st.text(alphabet=LETTERS + CONTROLS, max_size=40), st.sampled_from([0, 1, None]))
def test_every_character_is_shown_once(text: str, base: int | None) -> None:
    side, found = levels(text, base)
    assert sorted(line_order(text, found, side)) == list(range(len(text)))
    assert all(0 <= level <= 126 for level in found)


@given(st.text(alphabet="abc ابم", max_size=30), st.sampled_from(["ltr", "rtl"]))
def test_plain_lines_are_their_own_inverse(text: str, base: str) -> None:
    text = text.strip()
    assert visual(visual(text, base, shape=False), base, shape=False) == text


UNITS = ["بندر (harbour) ", "(", "a\u202b", "\u2067", "אa", "ب\u064b", "1,", "👩\u200d"]


@pytest.mark.parametrize("unit", UNITS)
def test_visual_is_linear(unit: str) -> None:
    assert growth(lambda text: visual(text, "rtl"), unit * 600, unit * 1200) < LINEAR


@pytest.mark.parametrize("unit", ["بندر a ", "@", "a.b ", "`x", "RT ", "http://", "ب"])
def test_direction_is_linear(unit: str) -> None:
    assert growth(direction, unit * 8000, unit * 16000) < LINEAR
