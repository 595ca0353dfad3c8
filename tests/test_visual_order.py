import pytest
from arabic_reshaper import ArabicReshaper
from bidi import get_display
from cost import LINEAR, growth
from hypothesis import given
from hypothesis import strategies as st
from script_rules import edits, repaired

from normalizer.bidi import visual
from normalizer.repairs import visual_order

ZWNJ = "\u200c"
SHAPER = ArabicReshaper({"delete_harakat": False, "support_ligatures": True})
PERSIAN = [
    "ملوانان در اسکله منتظر ماندند.",
    "کشتی سفید صبح زود از بندر رفت و ظهر برگشت.",
    "ناخدا گفت: «این توفان تا فردا تمام نمی" + ZWNJ + "شود».",
    "او در سال ۱۳۹۵ با ۲۵۰ صندوق چای به شیراز رسید.",
    "بندر (شمالی) از ساعت 12:45 بسته بود؛ چرا؟",
    "ملوان پیر کتاب Moby Dick را دوباره خواند.",
    "نشانی ما info@harbour.example است، به ما نامه بنویسید.",
]
ARABIC = [
    "وصلت السفينة إلى الميناء قبل الفجر بقليل.",
    "قال القبطان إن العاصفة لن تنتهي قبل يوم الأحد.",
    "اشترى البحارة 30 صندوقا من الشاي في عام 2015.",
]
URDU = [
    "جہاز صبح سویرے بندرگاہ سے روانہ ہوا اور شام کو واپس آیا۔",
    "ملاح نے کہا کہ طوفان کل تک ختم نہیں ہوگا۔",
]
HEBREW = [
    "הספינה הגיעה לנמל לפני עלות השחר.",
    "רב החובל אמר כי הסערה לא תסתיים לפני יום ראשון.",
]
SORANI = [
    "کەشتییەکە بەیانی زوو گەیشتە بەندەر و ئێوارە گەڕایەوە.",
    "کاپتنەکە وتی تۆفانەکە تا بەیانی ناوەستێت.",
]
OTHERS = [
    "كېمە ئەتىگەندە پورتقا يېتىپ كەلدى.",
    "بېړۍ سهار وختي بندر ته ورسېده.",
    "جهاز صبح جو سوير بندرگاهه تي پهتو.",
    "The sailors waited at the pier until noon.",
    "Матросы ждали на причале до полудня.",
    "بندر",
    "سلام",
    "درود بر شما",
    "رادار",
    "داد",
    "שלום",
    "Port (بندر) news",
    "۱۲۳ ۴۵۶",
    "!؟",
    "",
]


@pytest.mark.parametrize("text", [*PERSIAN, *ARABIC, *URDU, *HEBREW, *SORANI, *OTHERS])
def test_clean_lines_stay(text: str) -> None:
    assert edits(visual_order, text) == []


@pytest.mark.parametrize("text", [*PERSIAN, *ARABIC, *URDU, *HEBREW])
def test_reordered_lines_come_back(text: str) -> None:
    for shown in (get_display(text), visual(text, "rtl", shape=False)):
        (edit,) = edits(visual_order, shown)
        assert (edit.text, edit.certain, tuple(edit.span)) == (text, True, (0, len(shown)))


@pytest.mark.parametrize("text", [*PERSIAN, *ARABIC, *URDU])
def test_shaped_and_reordered_lines_come_back(text: str) -> None:
    (edit,) = edits(visual_order, get_display(SHAPER.reshape(text)))
    assert (edit.text, edit.certain) == (text, True)


@pytest.mark.parametrize("text", [*PERSIAN, *ARABIC, *URDU, *HEBREW])
def test_lines_turned_round_come_back(text: str) -> None:
    if "12:45" in text or "2015" in text:
        pytest.skip("nothing says which way the number ran")
    assert repaired(visual_order, text[::-1]) == text


@pytest.mark.parametrize("text", SORANI)
def test_joining_forms_prove_the_order_in_every_language(text: str) -> None:
    """The forms of AE are those of heh; heh and ZWNJ is how Sorani was written before AE had a code."""
    mended = repaired(visual_order, visual(text, "rtl"))
    assert mended.replace("ه" + ZWNJ, "ە").replace("ه", "ە") == text


@pytest.mark.parametrize(
    "stored",
    [".دندرک حالصا ار تالاقم ناگدنسیون همه", ".دندرک حلاصا ار تلااقم ناگدنسیون همه"],
)
def test_ligatures_taken_apart_after_reordering(stored: str) -> None:
    assert repaired(visual_order, stored) == "همه نویسندگان مقالات را اصلاح کردند."


def test_zwnjs_that_the_display_dropped() -> None:
    stored = "ناخدا می" + ZWNJ + "گوید که نمی" + ZWNJ + "خواهد به دریا برود."
    shown = get_display(stored.replace(ZWNJ, ""))
    (edit,) = edits(visual_order, shown)
    assert (edit.text, edit.certain) == (stored, False)
    (edit,) = edits(visual_order, get_display(SHAPER.reshape(stored)).replace(ZWNJ, ""))
    assert edit.text == stored


def test_marks_on_either_side_of_their_letter() -> None:
    stored = "تقریباً همهٔ ملوانان واقعاً خسته بودند."
    assert repaired(visual_order, get_display(stored)) == stored
    shown = visual(stored, "rtl")
    assert repaired(visual_order, shown) == stored


def test_few_words_make_an_uncertain_edit_with_a_score() -> None:
    (edit,) = edits(visual_order, "The word ةينيدملا means the city")
    assert edit.text == "The word المدينية means the city"
    assert not edit.certain
    assert edit.score is not None
    assert edit.score > 6
    (edit,) = edits(visual_order, "ﺮﺗﺎﻣ")
    assert edit.text == "ماتر"


def test_each_line_is_its_own() -> None:
    good, bad = PERSIAN[1], get_display(PERSIAN[0])
    text = f"{good}\r\n{bad}\n\n{good}"
    assert repaired(visual_order, text) == f"{good}\r\n{PERSIAN[0]}\n\n{good}"


@given(st.lists(st.sampled_from([*PERSIAN, *ARABIC, *HEBREW, *SORANI]), min_size=1, max_size=3), st.data())
def test_twice_is_once(texts: list[str], data: st.DataObject) -> None:
    states = [(text, get_display(text), text[::-1], SHAPER.reshape(text)) for text in texts]
    lines = [data.draw(st.sampled_from(state)) for state in states]
    once = repaired(visual_order, "\n".join(lines))
    assert repaired(visual_order, once) == once


@given(st.text(alphabet="سلام دنیاכםאﺳﻼﻡ()«»12.a@\u064b\u200c\u202e\ufeff\n", max_size=40))
def test_twice_is_once_on_noise(text: str) -> None:
    once = repaired(visual_order, text)
    assert repaired(visual_order, once) == once


@given(st.text(alphabet=st.characters(codec=None), max_size=60))
def test_takes_anything(text: str) -> None:
    repaired(visual_order, text)


@pytest.mark.parametrize("unit", ["بندر ", "ردنب ", "ﻡﻼﺳ ", "(", "ً", "م", "1 ردنب ", "\nردنب هب رفس", "םא "])
def test_linear(unit: str) -> None:
    assert growth(lambda text: edits(visual_order, text), unit * 250, unit * 500) < LINEAR


def test_no_word_that_tells_the_order_is_a_word_read_backwards() -> None:
    assert visual_order.FORWARDS.isdisjoint(visual_order.BACKWARDS)
    assert not visual_order.leans_backwards("او گفت که این کار را به فردا می‌سپارد")
    assert visual_order.leans_backwards("او گفت که این کار را به فردا می‌سپارد"[::-1])
