import pytest
from arabic_reshaper import ArabicReshaper
from cost import LINEAR, growth
from hypothesis import given
from hypothesis import strategies as st
from script_rules import edits, repaired

from normalizer.repairs import presentation_forms

ZWNJ, FILLER = "\u200c", "\ufeff"
SHAPER = ArabicReshaper({"delete_harakat": False, "support_ligatures": True})
SENTENCES = [
    "ملوانان در اسکله منتظر ماندند.",
    "کشتی سفید صبح زود از بندر رفت و ظهر برگشت.",
    "وصلت السفينة إلى الميناء قبل الفجر بقليل.",
    "لا أحد يعرف إلى أين ذهب البحارة.",
    "جہاز صبح سویرے بندرگاہ سے روانہ ہوا۔",
]


@pytest.mark.parametrize("text", SENTENCES)
def test_shaped_text_comes_back(text: str) -> None:
    shaped = SHAPER.reshape(text)
    assert shaped != text
    assert repaired(presentation_forms, shaped) == text


@pytest.mark.parametrize(
    ("stored", "mended"),
    [
        ("ﺳﻼﻡ ﺩﻧﯿﺎ", "سلام دنیا"),
        ("سلام ﺩﻧﯿﺎ", "سلام دنیا"),
        ("ﻻ", "لا"),
        ("ﻋﺒﺪﷲ ﺭﻓﺖ", "عبدالله رفت"),
        ("ﻛﺎﻣ" + FILLER + "ﻼً", "كاملاً"),
        ("ﺑﹷﺐ", "بَب"),
        ("ﺧﺎﻧﮥ ﻣﺎ", "خانۀ ما"),
    ],
)
def test_forms_become_letters(stored: str, mended: str) -> None:
    assert repaired(presentation_forms, stored) == mended
    assert all(edit.certain for edit in edits(presentation_forms, stored))


@pytest.mark.parametrize(
    ("stored", "mended"),
    [("ﻣﯽﮐﻨﻢ", "می" + ZWNJ + "کنم"), ("ﺧﺎﻧﻪﻫﺎ", "خانه" + ZWNJ + "ها"), ("ﮐﺘﺎﺏﻫﺎ", "کتاب" + ZWNJ + "ها")],
)
def test_joins_that_are_missing_prove_a_zwnj_but_not_with_certainty(stored: str, mended: str) -> None:
    assert repaired(presentation_forms, stored) == mended
    assert [edit.certain for edit in edits(presentation_forms, stored)] == [False]


@pytest.mark.parametrize("text", ["ﻣﯽ" + ZWNJ + "ﮐﻨﻢ", "ﺩﺭﻭﺩ", "ﺁﺯﺍﺩ"])
def test_no_zwnj_twice_and_none_where_letters_never_join(text: str) -> None:
    assert ZWNJ * 2 not in repaired(presentation_forms, text)
    assert repaired(presentation_forms, text).count(ZWNJ) == text.count(ZWNJ)


@pytest.mark.parametrize(
    "text",
    [
        "درود بر او ﷺ و خاندانش",
        "بهای آن ۹۰۰ ﷼ است",
        "به نام ﷲ",
        "﴿بسم الله﴾ ﷽",
        "حرف ب چهار شکل دارد: ﺑ ﺒ ﺐ",
        "half ½, square m², full width Ａ",
        "אין כאן דבר שׁ",
        "ﺎﯿﻧﺩ ﻡﻼﺳ",
        "",
    ],
)
def test_left_alone(text: str) -> None:
    assert repaired(presentation_forms, text) == text


@given(st.text(alphabet="ﺳﻼﻡﺩﻧﯿﺎ ﷲﷺبن\u200c\u200d\ufeff\u064b\ufe76\ud800a\n", max_size=40))
def test_twice_is_once(text: str) -> None:
    once = repaired(presentation_forms, text)
    assert repaired(presentation_forms, once) == once


@given(st.text(alphabet=st.characters(codec=None), max_size=60))
def test_takes_anything(text: str) -> None:
    repaired(presentation_forms, text)


@pytest.mark.parametrize("unit", ["ﺳﻼﻡ ", "ﻣﯽﮐ", "ب", "ﷲ", "ﻼ\ufeff", "\u064b"])
def test_linear(unit: str) -> None:
    assert growth(lambda text: edits(presentation_forms, text), unit * 4000, unit * 8000) < LINEAR
