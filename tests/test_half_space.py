"""The half-space repair: what it puts back, what it takes out, and what it leaves alone."""

import itertools
from pathlib import Path

import pytest
from cost import LINEAR, growth

from normalizer.document import Run
from normalizer.gaps import bond, bonding_sides, folded, lexicon, pair_score, read
from normalizer.page import Page
from normalizer.repairs import half_space
from normalizer.repairs.half_space import repair
from normalizer.span import Edit, Span, Traced

ZWNJ = "\N{ZERO WIDTH NON-JOINER}"
NBSP = "\N{NO-BREAK SPACE}"


def page(text: str, language: str = "fa", masks: tuple[Span, ...] = ()) -> Page:
    run = Run(0, len(text), language, "Arab", "rtl", False)
    made = Page(Traced(text), (), (run,) if text else ())
    made.masks = masks
    return made


def applied(text: str, edits: list[Edit]) -> str:
    pieces, end = [], 0
    for edit in edits:
        assert edit.span.start >= end
        pieces += [text[end : edit.span.start], edit.text]
        end = edit.span.end
    return "".join([*pieces, text[end:]])


def repaired(text: str, language: str = "fa", masks: tuple[Span, ...] = ()) -> str:
    return applied(text, list(repair(page(text, language, masks))))


def shown(text: str) -> str:
    return text.replace(ZWNJ, "_")


GLUED = [
    ("معاملهیی شرمآور", "معامله_یی شرم_آور"),
    ("باجخواهی و گروگانگیری", "باج_خواهی و گروگان_گیری"),
    ("او هر روز به مدرسه میرود.", "او هر روز به مدرسه می_رود."),
    ("درِ خانهی ما بسته است", "درِ خانه_ی ما بسته است"),
    ("نمیدانم چرا خانههای ما سرد شدهاند.", "نمی_دانم چرا خانه_های ما سرد شده_اند."),
]
SPACED = [
    ("من به خانه می روم.", "من به خانه می_روم."),
    ("پروانه ی زیبا می پرد", "پروانه_ی زیبا می_پرد"),
    ("قهوه ی تلخ و ستاره ی دور", "قهوه_ی تلخ و ستاره_ی دور"),
    ("کتاب ها را نمی خوانند", "کتاب_ها را نمی_خوانند"),
    ("برادر بزرگ تر او آمده است و بچه ها خوابیده اند.", "برادر بزرگ_تر او آمده است و بچه_ها خوابیده_اند."),
]


@pytest.mark.parametrize(("before", "after"), GLUED + SPACED)
def test_lost_half_spaces_are_put_back_with_a_score(before: str, after: str) -> None:
    edits = list(repair(page(before)))
    assert shown(applied(before, edits)) == after
    assert all(not edit.certain and edit.score is not None and 0.5 < edit.score <= 1 for edit in edits)


@pytest.mark.parametrize(("before", "after"), SPACED)
def test_a_no_break_space_is_judged_as_a_space(before: str, after: str) -> None:
    assert shown(repaired(before.replace(" ", NBSP))) == after.replace(" ", NBSP)


JOINERS = [
    ("می__رود", "می_رود"),
    ("می\N{SOFT HYPHEN}رود", "می_رود"),
    ("می\N{NOT SIGN}رود", "می_رود"),
    ("می\N{LEFT-TO-RIGHT MARK}رود", "می_رود"),
    ("خانه\N{ZERO WIDTH JOINER}ها", "خانه_ها"),
    ("خانه\N{RIGHT-TO-LEFT MARK}_ها", "خانه_ها"),
    ("_باران آمد_", "باران آمد"),
    ("باران_ آمد", "باران آمد"),
    ("باران _آمد", "باران آمد"),
    ("باران_، برف", "باران، برف"),
    ("«_باران»", "«باران»"),
    ("باران_\nبرف", "باران\nبرف"),
]


@pytest.mark.parametrize(("before", "after"), JOINERS)
def test_idle_and_mistaken_joiners_are_certain(before: str, after: str) -> None:
    text = before.replace("_", ZWNJ)
    edits = list(repair(page(text)))
    assert shown(applied(text, edits)) == after
    assert all(edit.certain and edit.score is None for edit in edits)


def test_a_half_space_beside_a_space_can_take_its_place() -> None:
    text = f"او نمی{ZWNJ} داند و من هم نمی {ZWNJ}دانم"
    assert shown(repaired(text)) == "او نمی_داند و من هم نمی_دانم"


LEFT_ALONE = [
    "می_رود و کتاب_ها را می_بیند و خانه_ها را می_خرد. آنها بیشتر می_خوانند و کمتر می_نویسند.",
    "روزنامه_ها می_نویسند که بچه_ها می_خندند و برنامه_هایشان را می_گویند. کتابها گران شد.",
    "(ناتو)_ها و «سیب»_ها",
    "۲۰_ساله و SMS_ها",
    "\N{RIGHT-TO-LEFT EMBEDDING}خانه_\N{POP DIRECTIONAL FORMATTING}ها",
    "برف بارید و هوا سرد شد.",
    "فرماندهی دانشگاه با سپاهی جوان است.",
    "این کار را دیروز کرده است و به خانه رفت.",
    "بیماری مادر او سخت است.",
    "از ه ی نوشته نشده است.",
]


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_good_text_is_left_alone(text: str) -> None:
    assert list(repair(page(text.replace("_", ZWNJ)))) == []


@pytest.mark.parametrize("language", ["ar", "ur", "ckb", "ps", "en", "und"])
def test_other_languages_are_left_alone(language: str) -> None:
    assert repaired(f"میرود می روم می{ZWNJ}{ZWNJ}رود", language) == f"میرود می روم می{ZWNJ}{ZWNJ}رود"


def test_only_persian_runs_are_touched_and_offsets_count_from_the_text() -> None:
    text = "he said: میرود. میرود"
    runs = (
        Run(0, 9, "en", "Latn", "ltr", False),
        Run(9, 15, "fa", "Arab", "rtl", False),
        Run(15, len(text), "ar", "Arab", "rtl", False),
    )
    edits = list(repair(Page(Traced(text), (), runs)))
    assert [edit.span for edit in edits] == [Span(9, 14)]


def test_masks_are_left_alone() -> None:
    text = "میرود #میرود میرود"
    assert shown(repaired(text, masks=(Span(6, 12),))) == "می_رود #میرود می_رود"


def test_arabic_letters_are_read_as_persian_and_kept() -> None:
    text = "او به خانه ميرود و كتاب ها را نمي خواند"
    assert shown(repaired(text)) == "او به خانه مي_رود و كتاب_ها را نمي_خواند"


@pytest.mark.parametrize("text", [before for before, _ in GLUED + SPACED + JOINERS] + LEFT_ALONE)
def test_twice_is_once(text: str) -> None:
    once = repaired(text.replace("_", ZWNJ))
    assert repaired(once) == once


def test_never_two_boundaries_one_letter_apart() -> None:
    for word in ("میمیرمها", "بیبیها", "هممیهنها", "میومیو"):
        cuts = read(word).cuts
        assert all(b - a > 1 for a, b in itertools.pairwise(cuts))


BAD = ["", "م", ZWNJ, f" {ZWNJ} ", "\ud800", "می\ud800رود", "\x00\x07", "\u064e", "\u0640" * 9]


@pytest.mark.parametrize("text", BAD)
def test_bad_input_never_raises(text: str) -> None:
    repaired(text)


def test_a_word_alone() -> None:
    assert read("میروند").cuts == (2,)
    assert read("خانههایشان").cuts[0] == 4
    assert read("").cuts == read("مادر").cuts == ()
    assert read("م" * 1000).cuts == ()
    assert bond("", "می", "روند", "") > 0.9 > 0.1 > bond("", "مادر", "خوب", "")
    assert folded("كي") == "کی"


def test_without_the_data_only_certain_edits(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    caches = (lexicon.model, lexicon.entry, half_space.read_word, bonding_sides, pair_score)
    monkeypatch.setattr(lexicon, "MODEL_FILE", str(tmp_path / "none"))
    for cache in caches:
        cache.cache_clear()
    try:
        assert shown(repaired(f"میرود و می{ZWNJ}{ZWNJ}رود و کتاب ها")) == "میرود و می_رود و کتاب ها"
    finally:
        for cache in caches:
            cache.cache_clear()


SLOW = [
    "م" * 4000,
    ("می" + ZWNJ) * 2000,
    ZWNJ * 4000,
    "می " * 2000,
    (ZWNJ + " ") * 2000,
    ("م" + "\N{SOFT HYPHEN}" * 3) * 1000,
    "میرود " * 1000,
    "خانههایشان" * 400,
]


@pytest.mark.parametrize("text", SLOW)
def test_cost_is_linear(text: str) -> None:
    assert growth(lambda text: list(repair(page(text))), text * 2, text * 4) < LINEAR
