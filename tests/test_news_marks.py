"""Datelines, attributions, bylines, clocks and the lines of a page's frame: forms one by one, and what they cost."""

from collections.abc import Callable
from pathlib import Path

import pytest
from cost import LINEAR, growth

from normalizer import Options, normalize
from normalizer.detectors import DETECTORS
from normalizer.news.labels import key, opens
from normalizer.page import Finding, Page
from normalizer.rules import Rule, module, needed
from normalizer.span import Traced

ROOT = Path(__file__).resolve().parent.parent
ENGLISH = "The harbour master said the ship would not arrive before Sunday and the ropes had to be counted again."
PERSIAN = "رئیس بندر گفت که کشتی پیش از یکشنبه نمی‌رسد و طناب‌ها را باید پیش از مد شامگاه دوباره شمرد."
ARABIC = "قال مدير الميناء إن السفينة لن تصل قبل يوم الأحد وإن الحبال ستحصى من جديد قبل المد المسائي."
URDU = "بندرگاہ کے افسر نے بتایا کہ جہاز اتوار سے پہلے نہیں پہنچے گا اور رسیاں شام سے پہلے دوبارہ گنی جائیں گی۔"
SORANI = "بەڕێوەبەری بەندەرەکە گوتی کە کەشتییەکە پێش ڕۆژی یەکشەممە ناگات و گوریسەکان دەبێت دووبارە بژمێردرێن."
PASHTO = "د بندر رئیس وویل چې بېړۍ به د یکشنبې تر مخه ونه رسېږي او رسۍ باید د ماښام تر مخه بیا وشمېرل شي."


def body(lead: str, text: str) -> str:
    return f"A headline of the page\n\n{lead} {text}\n\n{text}\n"


@pytest.mark.parametrize(
    ("lead", "text", "place", "agency"),
    [
        ("TIRANA, Albania (AP) —", ENGLISH, "TIRANA, Albania", "AP"),
        ("KABUL, December 15 (IRNA) -", ENGLISH, "KABUL", "IRNA"),
        ("PARIS, 3 May 2023 (AFP) -", ENGLISH, "PARIS", "AFP"),
        ("Madrid, 3 may (EFE).-", ENGLISH, "Madrid", "EFE"),
        ("GENEVA/ANKARA (Reuters) --", ENGLISH, "GENEVA/ANKARA", "Reuters"),
        ("WASHINGTON, D.C. —", ENGLISH, "WASHINGTON, D.C.", None),
        ("ST. LOUIS (AP) —", ENGLISH, "ST. LOUIS", "AP"),
        ("(CNN) —", ENGLISH, None, "CNN"),
        ("Al-Monitor —", ENGLISH, None, "Al-Monitor"),
        ("Berlin (dpa) -", ENGLISH, "Berlin", "dpa"),
        ("NEW DELHI:", ENGLISH, "NEW DELHI", None),
        ("تهران (ایرنا) -", PERSIAN, "تهران", "ایرنا"),
        ("همدان - ایرنا -", PERSIAN, "همدان", "ایرنا"),
        ("تهران- ایرنا-", PERSIAN, "تهران", "ایرنا"),
        ("خبرگزاری میزان –", PERSIAN, None, "میزان"),
        ("خبرگزاري فارس:", PERSIAN, None, "فارس"),
        ("ایلنا:", PERSIAN, None, "ایلنا"),
        ("کابل (پژواک):", PERSIAN, "کابل", "پژواک"),
        ("بيروت (رويترز) -", ARABIC, "بيروت", "رويترز"),
        ("القاهرة - رويترز:", ARABIC, "القاهرة", "رويترز"),
        ("سبق- أبها:", ARABIC, "أبها", "سبق"),
        ("الرياض - واس:", ARABIC, "الرياض", "واس"),
        ("لندن ـ «القدس العربي»:", ARABIC, "لندن", "القدس العربي"),
        ("دمشق، سوريا (CNN) --", ARABIC, "دمشق، سوريا", "CNN"),
        ("الخرطوم 5-3-2023 (سونا)-", ARABIC, "الخرطوم", "سونا"),
        ("اسلام آباد (این این آئی)", URDU, "اسلام آباد", "این این آئی"),
        ("لاہور( ویب ڈیسک )", URDU, "لاہور", "ویب ڈیسک"),
        ("کراچی:", URDU, "کراچی", None),
        ("هەولێر (کوردستان24):", SORANI, "هەولێر", "کوردستان24"),
        ("سلێمانی - ڕووداو:", SORANI, "سلێمانی", "ڕووداو"),
        ("کابل (پژواک، ۱۲ وږی ۹۸):", PASHTO, "کابل", "پژواک"),
    ],
)
def test_a_dateline_leaves_the_text_with_its_place_and_agency(
    lead: str, text: str, place: str | None, agency: str | None
) -> None:
    block = normalize(body(lead, text)).blocks[1]
    assert block.dateline is not None
    assert (block.dateline.place, block.dateline.agency, block.dateline.text) == (place, agency, lead)
    assert block.text.startswith(text[:20])


@pytest.mark.parametrize(
    ("lead", "text"),
    [
        ("BREAKING —", ENGLISH),
        ("THE FACTS:", ENGLISH),
        ("BBC:", ENGLISH),
        ("NATO —", ENGLISH),
        ("A pilot — a young one —", ENGLISH),
        ("“TEHRAN — city of poets” was its name.", ENGLISH),
        ("او افزود:", PERSIAN),
        ("رئیس بندر - که پیر بود -", PERSIAN),
        ("روزنامه جوان نوشت:", PERSIAN),
        ("وأضاف:", ARABIC),
    ],
)
def test_no_dateline(lead: str, text: str) -> None:
    assert all(block.dateline is None for block in normalize(body(lead, text)).blocks)


@pytest.mark.parametrize(
    ("words", "agency", "place", "text"),
    [
        ("به گزارش ایسنا،", "ایسنا", None, PERSIAN),
        ("به گزارش خبرگزاري فارس", "فارس", None, PERSIAN),
        ("به گزارش خبرنگار گروه فرهنگی خبرگزاری مهر،", "مهر", None, PERSIAN),
        ("به گزارش خبرگزاری تسنیم از تبریز،", "تسنیم", "تبریز", PERSIAN),
        ("به گزارش سرویس اجتماعی خبرگزاری دانشجویان ایران (ایسنا)،", "ایسنا", None, PERSIAN),
        ('به گزارش "ورزش سه"،', "ورزش سه", None, PERSIAN),
        ("به گزارش اقتصادآنلاین،", "اقتصادآنلاین", None, PERSIAN),
        ("به نقل از روابط عمومی وزارت نیرو،", "روابط عمومی وزارت نیرو", None, PERSIAN),
        ("در گفت‌وگو با خبرنگار ایرنا", "ایرنا", None, PERSIAN),
        ("به نوشته روزنامه گاردین،", "گاردین", None, PERSIAN),
        ("وفقا لوكالة الأناضول،", "الأناضول", None, ARABIC),
        ("وذكرت وكالة رويترز", "رويترز", None, ARABIC),
        ('ونقلت صحيفة "الغد"', "الغد", None, ARABIC),
        ("بحسب قناة الجزيرة،", "الجزيرة", None, ARABIC),
        ("جیو نیوز کے مطابق", "جیو نیوز", None, URDU),
        ("خبر رساں ادارے اے ایف پی کے مطابق", "اے ایف پی", None, URDU),
        ("د رویټرز خبري اژانس د راپور له مخې،", "رویټرز", None, PASHTO),
        ("بەپێی هەواڵی ئاژانسی ئەنادۆڵ،", "ئەنادۆڵ", None, SORANI),
        ("According to Reuters,", "Reuters", None, ENGLISH),
    ],
)
def test_an_attribution_is_listed_and_stays(words: str, agency: str, place: str | None, text: str) -> None:
    block = normalize(body(words, text)).blocks[1]
    assert [(found.agency, found.place) for found in block.attributions] == [(agency, place)]
    assert key(block.text).startswith(key(words))


@pytest.mark.parametrize(
    "text",
    [
        "According to the harbour master, " + ENGLISH,
        "به نقل از یک مقام آگاه، " + PERSIAN,
        "به گزارش او، " + PERSIAN,
        "أعلنت الرياض أن " + ARABIC,
        "وفق الدستور، " + ARABIC,
    ],
)
def test_people_and_cities_are_no_outlets(text: str) -> None:
    assert not any(block.attributions for block in normalize(text).blocks)


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Jane Roe, Staff Writer, and John Doe of The Associated Press", ("Jane Roe", "John Doe")),
        ("By Jane Roe, Environment Editor", ("Jane Roe",)),
        ("By Jane Roe for The Harbour Post", ("Jane Roe",)),
        ("By JANE ROE, Associated Press", ("JANE ROE",)),
        ("By Jane Roe / The Harbour Post", ("Jane Roe",)),
        ("By Associated Press", ("Associated Press",)),
        (
            "Jane Roe in New York, Max Lind in Bonn and Ana de la Vega in Rome",
            ("Jane Roe", "Max Lind", "Ana de la Vega"),
        ),
        ("Jane Roe in Paris and agencies", ("Jane Roe",)),
        ("By Jane Roe of the harbour", ()),  # more than a place: in doubt it is a headline
        ("Jane Roe in Paris", ()),
        ("Smith and Sons in London", ()),
        ("Автор: Иван Петров, Анна Сидорова", ("Иван Петров", "Анна Сидорова")),
        ("Автор: Иван Петров / РИА Новости", ()),  # an agency holds the picture
        ("نویسنده: نگار کاوه و سلیم قادری", ("نگار کاوه", "سلیم قادری")),
    ],
)
def test_a_bylines_names_stand_without_roles_places_and_outlets(byline: str, names: tuple[str, ...]) -> None:
    text = PERSIAN if byline[0] > "\u0600" else ENGLISH
    assert normalize(f"A headline of the page\n\n{byline}\n\n{text}\n\n{text}\n").metadata.byline == names


FRAME = [
    ("clock", "Last update: Saturday, 3 July 2021 - 21:55 GMT"),
    ("clock", "تاریخ انتشار: ۵ آبان ۱۴۰۰"),
    ("clock", "الأحد، 04 آب/اغسطس 2013، آخر تحديث 02:21"),
    ("counter", "12 Shares"),
    ("counter", "بازدید: ۱۲۳"),
    ("counter", "5 min read"),
    ("counter", "شناسه خبر: ۹۶۱۰۶"),
    ("share_line", "Share this article"),
    ("share_line", "Facebook Twitter WhatsApp"),
    ("share_line", "طباعة"),
    ("advertisement", "Advertisement"),
    ("read_more", "Read more: Fog closes the pass for a week"),
    ("read_more", "اقرأ أيضا: الضباب يغلق الممر أسبوعا كاملا"),
    ("read_more", "مزید پڑھیں: دھند نے درہ ایک ہفتے کے لیے بند کر دیا"),
]


@pytest.mark.parametrize(("rule", "line"), FRAME)
def test_a_line_of_the_frame_is_removed_and_kept_in_the_ledger(rule: str, line: str) -> None:
    text = PERSIAN if line[0] > "\u0600" else ENGLISH
    document = normalize(f"{line}\n\nA headline of the page\n\n{text}\n\n{ENGLISH}\n")
    assert [(change.rule, change.before) for change in document.changes if change.kind == "furniture"] == [(rule, line)]


@pytest.mark.parametrize(("rule", "line"), FRAME)
def test_a_word_more_makes_it_prose(rule: str, line: str) -> None:
    sentence = f"He wrote “{line}” on the wall and left, the pilot said to nobody in particular."
    document = normalize(f"{ENGLISH}\n\n{sentence}\n\n{ENGLISH}\n")
    assert not [change for change in document.changes if change.kind == "furniture"]


# -- cost and bad input

OURS = (
    "dateline lead_in attribution byline clock counter share_line comment_line advertisement cookie_line player_line "
    "read_more related tag_line navigation end_code source_line site_notice picture_line heading list_item caption title"
).split()
NEAR_MISSES: dict[str, Callable[[int], str]] = {
    "dashes": lambda count: "A — b - c – d: " * count,
    "bracket": lambda count: "TEHRAN (" * count,
    "openers": lambda count: "به گزارش " * count,
    "openers_in_lines": lambda count: "به گزارش خبرنگار گروه\n" * count,
    "closers": lambda count: "کے مطابق " * count,
    "spoken": lambda count: "قال قالت ل " * count,
    "labels": lambda count: "By\n" * count,
    "dates": lambda count: "12 May 2024 | \n" * count,
    "numbers": lambda count: "1,1,1,1 " * count,
    "buttons": lambda count: "Share Tweet Print x " * count,
    "button_lines": lambda count: "Facebook\nmore\n" * count,
    "related": lambda count: ENGLISH + "\nRelated articles\nOne more line" * count,
    "codes": lambda count: "انتهای پیام / / /*" * count,
    "slashes": lambda count: "/ ایسنا " * count,
    "hashtags": lambda count: ENGLISH + "\n" + "#a #b, " * count,
    "spaces": lambda count: "Home" + " " * count + "x",
    "colons": lambda count: "منبع :" * count,
    "notices": lambda count: "© 2024 The Harbour Post. All rights reserved. " * count,
    "notice_lines": lambda count: "All rights reserved by signing up, you\n" * count,
    "steps": lambda count: f"1. Who pays?\n{ENGLISH}\n" * (count // 4),
    "brackets": lambda count: f"The quay in its first year (Jane Roe)\n{ENGLISH}\n" * (count // 4),
    "pairs": lambda count: f"The quay in its first year\nJane Roe\n\n{ENGLISH}\n\n" * (count // 4),
    "credits": lambda count: (
        "The quay in its first year, and the old ropes of it\nPhoto: Jane Roe / AFP\n\n" * (count // 4)
    ),
    "marks": lambda count: "Skip Twitter post\n(@jane_roe)\nEnd of Twitter post\n" * (count // 4),
    "signers": lambda count: "Jane Roe in Paris and Max Lind, Ana\n" * count,
    "reporters": lambda count: "Jane ROE - Max LIND/RIGA, (\n" * count,
    "days": lambda count: "RIGA, 15 apr – AP. 3 mar " * count,
    "bars": lambda count: "The quay | Photo: Jane Roe / AP | \n" * (count // 4),
    "wrapped": lambda count: "- a hat and a coat\n  of wool\nand more\n" * count,
    "wrapped_once": lambda count: "- a hat and a coat\n" + "  of wool\n" * count + "- a coat\n",
    "sites": lambda count: "The bridge is open | The Harbour Echo\n" * count,
    "short_sentences": lambda count: "The bridge\n" + "The bridge is open.\n" * count,
    "alone": lambda count: "RIGA (AP) -\n\n" * count,
    "announced": lambda count: ENGLISH + "\n\nRead also:\nThe ropes of the quay\n\n" * count,
    "items": lambda count: f"{ENGLISH[:-1]}:\none\ntwo\nthree\n" * (count // 4),
}


@pytest.mark.parametrize("rule", OURS)
def test_twice_the_text_costs_no_more_than_twice(rule: str) -> None:
    detect = module("detectors", rule).detect

    def work(source: str) -> object:
        return list(detect(Page(Traced(source))))

    for name, text in NEAR_MISSES.items():
        assert growth(work, text(400), text(800)) < LINEAR, name


def framed(text: str) -> list[Finding]:
    """What `frame_line` makes of a page, which it has the others read."""
    return list(module("detectors", "frame_line").detect(Page(Traced(text))))


NEAR_FRAMES: dict[str, Callable[[int], str]] = {
    **NEAR_MISSES,
    "between": lambda count: f"{ENGLISH}\n" + "Share this article\nOne more line\n" * count,
    "never_closed": lambda count: f"{ENGLISH}\nShare this article\n" + "One more line\n" * count,
    "pieces": lambda count: f"{ENGLISH}\n" + "the quay\n, and\n" * count,
    "deep": lambda count: f"{ENGLISH}\n" + ("Share this article\n" * 6 + f"{ENGLISH}\n") * (count // 4),
}


def test_twice_the_frame_costs_no_more_than_twice() -> None:
    for name, text in NEAR_FRAMES.items():
        assert growth(framed, text(800), text(1600)) < LINEAR, name


@pytest.mark.parametrize(
    "text", ["", " ", "a", "\n", "-", ":", "—", "(", "#", "/", "\ud800", "\x00\x01", "0", "به گزارش", "By", "«"]
)
def test_bad_input_never_raises(text: str) -> None:
    page = Page(Traced(text))
    for rule in DETECTORS:
        if rule.name in OURS:
            list(module("detectors", rule.name).detect(page))
    framed(text)


@pytest.mark.parametrize("rule", [rule for rule in DETECTORS if rule.tables], ids=lambda rule: rule.name)
def test_a_rule_of_labels_misses_nothing_where_it_is_not_called(rule: Rule) -> None:
    """What the fixtures' texts hold of a rule's labels, its row lets it read."""
    called = 0
    for path in sorted((ROOT / "fixtures").glob("*/*/input.txt")):
        page = Page(Traced(path.read_text(encoding="utf-8", errors="replace")))
        if needed(page, rule):
            called += 1
        else:
            assert not list(module("detectors", rule.name).detect(page)), path
    assert called > 10


@pytest.mark.parametrize(
    ("line", "tables", "may"),
    [
        ("Share this article", ("SHARE_LINES",), True),
        ("• SHARE THIS ARTICLE •", ("SHARE_LINES",), True),
        ("12 Comments", ("COMMENT_LINES",), True),
        ("Tags: oil, ropes", ("TAG_LABELS",), True),
        ("برچسب‌ها: نفت", ("TAG_LABELS",), True),
        ("Muted, she left.", ("PLAYER_OPENINGS",), False),
        (ENGLISH, ("SHARE_LINES", "COMMENT_LINES", "TAG_LABELS"), False),
    ],
)
def test_whether_a_line_may_open_with_a_label(line: str, tables: tuple[str, ...], may: bool) -> None:
    page = Page(Traced(f"{ENGLISH}\n\n{PERSIAN}\n\n{line}\n"))
    assert opens(page, tables) == may


def test_a_rule_can_be_left_out() -> None:
    document = normalize(f"Share this article\n\n{ENGLISH}", Options(skip=frozenset({"share_line"})))
    assert not [change for change in document.changes if change.kind == "furniture"]
