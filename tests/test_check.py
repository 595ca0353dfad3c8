"""`medianorm check`: what it says of files, what it writes, and what it never touches."""

import importlib.util
import json
import os
import shutil
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from cost import LINEAR, growth

from normalizer.checks.config import ConfigError, chosen, matching, parsed
from normalizer.checks.evidence import language_from_path
from normalizer.checks.ignores import line_of
from normalizer.checks.judgement import Context, Judgement, judged
from normalizer.faults import LEFT_OVERS, OPTIONAL, SECURITY, explained, groups, names
from normalizer.faults.security import EXPLAINED
from normalizer.prose import KEYS, format_of

CHECKOUT = Path(__file__).parents[1]
ZWNJ, ZWJ, LRM, ZWSP = "\u200c", "\u200d", "\u200e", "\u200b"
# Enough Persian, with its half-spaces, for a file to be known as Persian.
PERSIAN = (
    "این گزارش می\u200cگوید که دولت در سال گذشته برنامه\u200cهای تازه\u200cای برای کمک به مردم آماده کرده است و"
    " کارشناسان آن را گامی مهم می\u200cدانند.\n\n"
)
BAD = f"کت{ZWSP}اب تازه"  # one certain fault, in any language
BARE = set(
    subprocess.run(
        [sys.executable, "-c", "import sys; print(*sys.modules)"], capture_output=True, text=True
    ).stdout.split()
)
DEFAULTS = frozenset(names()) - OPTIONAL


def judge(text: str, name: str = "a.md", rules: frozenset[str] = DEFAULTS) -> Judgement:
    return judged(text, Context(format_of(name), rules, language_from_path(name), KEYS))


def found(text: str, name: str = "a.md", rules: frozenset[str] = DEFAULTS) -> list[tuple[str, str, str]]:
    """Rule, the characters that it names, and "certain", "uncertain", "locked" or "said"."""
    rows = []
    for fault in judge(text, name, rules).faults:
        fix = fault.fix or ("said" if fault.after is None else "locked")
        rows.append((fault.rule, text[fault.span.start : fault.span.end], fix))
    return rows


def medianorm(
    *arguments: str | Path, stdin: bytes = b"", cwd: Path | None = None
) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "normalizer", "check", *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    return subprocess.run(command, input=stdin, capture_output=True, cwd=cwd, env=environment, check=False)


# -- what is left alone, class by class

LEAVE = [
    (
        "letters of a language that has no Persian",
        "po/ug/a.po",
        'msgstr "بۈگۈن ھاۋا ئىسسىق بولدى، شۇڭا بالىلار كۆلگە باردى."',
    ),
    ("three yehs that Pashto tells apart", "lang/ps.json", '{"k": "دا کتاب ښه دی خو سپين او لوی شايد نه وي."}'),
    ("a language known by the file's name alone", "lang/bqi.json", '{"k": "گپ زيدن با كسون ديه"}'),
    ("a Pashto word that looks like a suffix", "lang/ps.json", '{"k": "له سهار تر ماښامه يې کار وکړ"}'),
    ("an Urdu word that looks like a suffix", "ur/a.md", "یہ شہر کی قدیم ترین عمارت ہے جسے لوگ دور سے دیکھنے آتے ہیں۔"),
    (
        "old Sorani, whose e is he and a half-space",
        "a.txt",
        f"له{ZWNJ} شار ده{ZWNJ} هه{ZWNJ}زار که{ZWNJ}س بوون که{ZWNJ} هاتن",
    ),
    ("names of notes in a script", "a.html", f"<p>{PERSIAN}</p><script>keys = ['می دیز', 'مي بكار']</script>"),
    ("wine in verse", "a.txt", "ساقی به باده ده می و بر جام ما بریز\nکز شوق روی یار می تازه خواستم\n" * 6),
    ("wet in verse", "b.txt", "از اشک دیده دامن ما بین که تر شده\nبا ما بگو که چشم تو تر از چه می شود\n" * 6),
    ("a rule of tatweels", "a.md", PERSIAN + "ـ ـ ـ ـ ـ ـ ـ ـ\n"),
    ("shadda before fatha", "a.md", PERSIAN + "نقشِ مُکَرَّر را ببین\n"),
    ("a letter spoken of", "CHANGELOG.md", PERSIAN + "- نقطه\u200cهای حرف ي و ك در این نسخه درست شد\n"),
    ("letters spoken of with a tatweel", "b.md", PERSIAN + "شکل‌های كـ و ـي و ـك را ببین\n"),
    ("digits spoken of", "a.md", PERSIAN + "## رقم\u200cهای ٤ و ٥ و ٦ از کجا آمد؟\n"),
    ("a tatweel that shows a form", "a.md", PERSIAN + "- شکل ـنـ نازک\u200cتر شد\n"),
    (
        "a character in a pattern of a script",
        "a.html",
        f"<p>{PERSIAN}</p><script>t.replace(/\u00ac/g, '{ZWNJ}')</script>",
    ),
    ("the name of a language in itself", "a.md", PERSIAN + "- نسخه [العربية](https://ar.example.org/)\n"),
    ("half-spaces between marks of emphasis", "a.asc", PERSIAN + f"واژه _کـ_{ZWNJ}ـتاب از _ر_{ZWNJ}یشه\n"),
    ("a listing", "b.asc", PERSIAN + f"----\n└──\u00a0كتاب{ZWSP}\n----\n"),
    ("U+FFFD on purpose", "a.md", PERSIAN + "```js\nalert('hi'); // \ufffd\n```\n"),
    ("controls in a fence", "b.md", PERSIAN + "```\n\x80\x81 \u00ad\n```\n"),
    ("a half-space in an address", "a.md", PERSIAN + "در [ویکی](http://fa.example.org/جی%E2%80%8Cسان) ببینید\n"),
    ("a sample in a fence", "a.md", PERSIAN + '```json\n{"title": "كتاب مي خواهم"}\n```\n'),
    ("a placeholder glued to a word", "ar/a.po", 'msgstr "وجدنا في المجلد %(count)sملفا من دون اسم."'),
    ("words in a template of a wiki", "fa.json", f'{{"k": "از {{{{PLURAL:$2|خانه|خانه{ZWNJ}های}}}} شهر دیدن کرد"}}'),
    ("a quotation mark in a tag", "a.md", '---\ntags:\n  - ארה"ב\n---\nהילדים קראו ספר ליד החלון\n'),
    ("a shortcode glued to a word", "b.md", 'הילדה קראה את{{< box "הספר הגדול" >}} ליד החלון\n'),
    ("a tag with escaped underscores", "c.md", "אתמול ראינו את התגית #ספר\\_חדש\\_לילדים על הקיר\n"),
    ("marks inside inline code", "a.md", f"نكتب الدالة `{LRM}first{LRM}` ثم نستدعي `{LRM}second{LRM}` بعدها\n"),
    ("a reference to a mark", "a.md", PERSIAN + "نام آن &lrm;`*.cfg` بود که می&zwnj;شد خواند\n"),
    ("a literal that is written backwards", "a.rst", PERSIAN + "گزینه ``tsil--`` را با ``l-`` هم می\u200cنویسند\n"),
    ("raw HTML in reStructuredText", "b.rst", PERSIAN + ".. raw:: html\n\n   <q>هركس كه مي آيد خوش آمد</q>\n"),
    ("a list of words in two spellings", "words.txt", "كردن\nکردن\nعلي\nعلی\nكتاب\nکتاب\nمي\nمی\nيك\nیک\n"),
    ("an anchor without half-spaces", "a.md", PERSIAN + f"[برو](#خانههای-کهن)\n\n## خانه{ZWNJ}های کهن\n"),
    ("joiners of emoji", "a.md", "مادر و دختر \U0001f469\u200d\U0001f467 با \u2764\ufe0f\n"),
    ("a joiner that shows a form", "a.md", f"در ۱۲۸۵ ه{ZWJ} ش\n"),
    ("an isolate around a handle", "a.md", "دیروز \u2068@some_one\u2069 نوشت\n"),
    ("a half-space between emphasis and a suffix", "a.md", PERSIAN + f"این **کتاب**{ZWNJ}ها و `x`{ZWNJ}های دیگر است\n"),
    ("a short Arabic quotation", "fa/a.md", PERSIAN + "او گفت: «شكرا لك يا أخي».\n"),
    (
        "two Arabic quotations in brackets",
        "fa/a.md",
        PERSIAN + "(قناة العالم الإخبارية) و «هيهات منا الذلة» را خواند\n",
    ),
    ("a word that only Arabic writes so", "fa/a.md", PERSIAN + "کتاب وسائل الشيعة و واژه أيها را دید\n"),
    ("a paragraph in another language", "fa/a.html", f'<p>{PERSIAN}</p><p lang="ar">هذا كتاب علي</p>'),
    ("an element in another language", "fa/b.html", f'<p>{PERSIAN} <span lang="ar">كتاب <b>علي</b></span> خوب است</p>'),
    ("a section in another language", "fa/a.md", PERSIAN + '<section lang="ar">\n\nكتاب علي\n\n</section>\n'),
    ("an inline element in Markdown", "fa/b.md", PERSIAN + "او <i lang='ar'>كتاب علي</i> را خواند\n"),
    ("a span of Pandoc", "fa/c.md", PERSIAN + "او [كتاب علي]{lang=ar} را خواند\n"),
    ("a container of Pandoc", "fa/d.md", PERSIAN + '::: {lang="ar"}\nكتاب علي\n:::\n'),
    *[
        (f"an address: {words}", "fa/a.md", f"{PERSIAN}نگاه کنید به {words} که خوب است\n")
        for words in (
            "file:///home/علي/x",
            "magnet:?كتاب",
            "irc://x/كتاب",
            "/home/علي/كتاب.txt",
            "./كتاب/علي.md",
            "C:\\علي\\x",
            "(كتاب/علي.md).",
            "علي.txt",
            "![کتاب](x.png){width=علي}",
        )
    ],
    ("an option", "a.rst", PERSIAN + "گزینه --علي=كتاب را بنویس\n"),
    ("notation of code points", "a.md", PERSIAN + "حرف U+06CC و U+064A را ببینید\n"),
]


@pytest.mark.parametrize(("name", "text"), [row[1:] for row in LEAVE], ids=[row[0] for row in LEAVE])
def test_left_alone(name: str, text: str) -> None:
    assert found(text, name) == []


# -- what is found, class by class

FIND = [
    ("kaf in Persian", "a.md", PERSIAN + "شاگرد كوچک را دیدم\n", [("persian_letters", "ك", "certain")]),
    ("a quotation that may be Arabic", "a.md", PERSIAN + "شهردار کتاب «كتاب علي» را دید و گفت که این خوب است\n", [("persian_letters", "ك", "uncertain"), ("persian_letters", "ي", "uncertain")]),
    ("a Persian quotation", "a.md", PERSIAN + "نوشت: «اين است»\n", [("persian_letters", "ي", "certain")]),
    ("all letters of a word with teh marbuta", "a.md", PERSIAN + "این قضية را دید\n", [("persian_letters", "ي", "uncertain"), ("persian_letters", "ة", "uncertain")]),
    ("an element in the file's own language", "a.html", f'<div lang="fa"><p>{PERSIAN} علي</p> <i lang="ar">كتاب</i> <b>كار</b></div>', [("persian_letters", "ي", "certain"), ("persian_letters", "ك", "certain")]),
    ("an element that nothing closes", "a.md", '```\n<div lang="ar">\n```\n\n' + PERSIAN + "علي رفت\n", [("persian_letters", "ي", "certain")]),
    ("an invisible in another language", "a.html", f'<p>{PERSIAN}</p><p lang="ar"> كت{ZWSP}اب </p>', [("invisibles", ZWSP, "certain")]),
    ("a label of a collapsed reference", "a.md", PERSIAN + "[كتاب][] خوب است\n\n[كتاب]: /x\n", [("persian_letters", "ك", "locked")] * 2),
    ("the name of a target", "a.rst", PERSIAN + "نگاه کنید به علي_ که خوب است\n\n.. _علي: http://example.org/x\n", [("persian_letters", "ي", "locked")]),
    ("words with a slash between them", "a.md", PERSIAN + "علي/كتاب و --علي گفت\n", [("persian_letters", "ي", "certain"), ("persian_letters", "ك", "certain"), ("persian_letters", "ي", "certain")]),
    ("a word and what it should be", "a.md", PERSIAN + "در این برنامه كتاب → کتاب می‌شود\n", [("persian_letters", "ك", "uncertain")]),
    ("a word in two spellings", "a.md", PERSIAN + "فرق «مكان» با کاف عربی و «مکان» با کاف فارسی\n", [("persian_letters", "ك", "uncertain")]),
    ("two spellings of one who writes as it comes", "a.md", PERSIAN + "مكان خانه و مکان شهر را دید\n", [("persian_letters", "ك", "certain")]),
    ("yeh for hamza", "a.md", PERSIAN + "از این کار خوش\u200cبين شد\n", [("persian_letters", "ي", "certain")]),
    ("a value pasted from a form", "notes.txt", PERSIAN + 'name="x" value="نشاني خانه"\n', [("persian_letters", "ي", "certain")]),
    ("the half-space of windows-1256", "a.md", PERSIAN + "این بار\u009dها\n", [("control_characters", "\x9d", "certain")]),
    ("LRM for a half-space", "a.md", PERSIAN + f"خانه{LRM}ای کنار رود\n", [("half_space", LRM, "uncertain")]),
    ("ZWJ for a half-space", "a.md", PERSIAN + f"یک هم{ZWJ}کلاس داشت\n", [("half_space", ZWJ, "uncertain")]),
    ("four half-spaces in JSON", "fa.json", f'{{"k": "بعد کتاب{ZWNJ * 4}ها را ببین"}}', [("half_space", ZWNJ * 4, "locked")]),
    ("two half-spaces", "a.asc", PERSIAN + f"آنها می{ZWNJ * 2}خواندند\n", [("half_space", ZWNJ * 2, "certain")]),
    ("two in a file of CRLF", "a.rst", (PERSIAN + f"باغچه{ZWNJ * 2}های دیگر\n").replace("\n", "\r\n"), [("half_space", ZWNJ * 2, "certain")]),
    ("one before a space", "a.md", PERSIAN + f"کتاب را باز{ZWNJ} کرد\n", [("half_space", ZWNJ, "certain")]),
    ("one at a line's end", "a.md", PERSIAN + f"فهرست شهرها:{ZWNJ}\n", [("half_space", ZWNJ, "certain")]),
    ("one before a full stop", "fa.json", f'{{"k": "این را در سال ۹۰ م{ZWNJ}.ش. نوشت"}}', [("half_space", ZWNJ, "locked")]),
    ("two before a Latin word", "a.md", PERSIAN + f"برنامه را با {ZWNJ * 2}Python نوشت\n", [("half_space", ZWNJ * 2, "certain")]),
    ("ZWSP in a translation", "ar/a.po", f'msgstr "هذا الكتاب {ZWSP * 2}للقراء الصغار"', [("invisibles", ZWSP * 2, "locked")]),
    ("ZWSP at a line's head", "ckb.txt", f"{ZWSP * 6}خوێندکاران ئەمڕۆ لە قوتابخانە بوون\n", [("invisibles", ZWSP * 6, "certain")]),
    ("a byte order mark inside", "words.txt", "یک\nدو\n\ufeffسه\nچهار\nپنج\nشش\nهفت\nهشت\nنه\nده\n", [("invisibles", "\ufeff", "certain")]),
    ("a control character", "a.md", "הילדה קראה\x01 ספר ליד החלון\n", [("control_characters", "\x01", "uncertain")]),
    ("an apostrophe of windows-1252", "a.md", "Il n\u0092y a pas d\u0092emploi ici.\n", [("control_characters", "\x92", "uncertain")] * 2),
    ("a spaced prefix in a translation", "fa/a.po", 'msgstr "ما نمی دانیم که این کتاب را چه کسی نوشت"', [("half_space", " ", "locked")]),
    ("a glued prefix", "a.md", "باران که میبارد بچه\u200cها به خانه میروند و کتاب میخوانند.\n", [("half_space", "", "uncertain")] * 3),
    ("alef maksura in Sorani", "a.txt", "خوێندکارانى قوتابخانەکە ئەمڕۆ هەموو لە باخەکە بوون\n", [("kurdish_letters", "ى", "uncertain")]),
    ("a digit in a word", "a.txt", PERSIAN + "از یک د٥تر می\u200cگوید\n", [("mixed_letters", "٥", "said")]),
    ("a lam-alef form", "a.md", "وصل القطار في اﻷحد إلى المدينة\n", [("presentation_forms", "اﻷحد", "certain")]),
    ("letters of Devanagari", "ur/a.md", "اس شہر میں لوग صبح سویرے اٹھتے ہیں\n", [("mixed_letters", "ग", "said")]),
    ("a word half in Latin letters", "ur/b.md", "ہم نے Roٹی کے ساتھ دال بھی کھائی اور پانی پیا\n", [("mixed_letters", "Ro", "said")]),
    ("a Latin comma", "ar/a.md", "وصلت القافلة إلى المدينة, ونزل الناس في السوق\n", [("arabic_punctuation", ",", "uncertain")]),
    ("an embedding that never ends", "ar/a.md", "ثم قال \u202bإن القطار تأخر\n", [("bidi_unbalanced", "\u202b", "said")]),
    ("a letter in a heading", "a.md", PERSIAN + "## كتاب تازه را بخوان\n", [("persian_letters", "ك", "uncertain")]),
    ("a heading with its own anchor", "a.md", PERSIAN + "## كتاب تازه {#new}\n", [("persian_letters", "ك", "certain")]),
    ("a label of a reference", "a.md", PERSIAN + f"[راه{ZWNJ} ما]: x.html\n\nببین [این][راه{ZWNJ} ما] را\n", [("half_space", ZWNJ, "locked")] * 2),
    ("a title and a slug", "a.md", f"---\ntitle: كتاب ما که خوب است\nslug: كتاب\n---\n{PERSIAN}", [("persian_letters", "ك", "certain"), ("persian_letters", "ك", "locked")]),
    ("a title that is underlined", "a.rst", f"{PERSIAN}كتاب ما که خوب است\n==================\n", [("persian_letters", "ك", "locked")]),
    ("an override", "a.py", "x = 'user\u202e'\n", [("bidi_override", "\u202e", "said")]),
    ("an isolate that never ends", "a.md", "نوشته \u2066London در کتاب\n", [("bidi_unbalanced", "\u2066", "said")]),
    ("tag characters", "a.md", "کتاب\U000e0061\U000e0062 تازه\n", [("tag_characters", "\U000e0061\U000e0062", "said")]),
    ("a handle in two scripts", "a.md", "با @n\u0435wsroom بود\n", [("mixed_script", "@n\u0435wsroom", "said")]),
    ("an invisible in a handle", "a.md", f"با @news{ZWSP}room بود\n", [("hidden_in_name", ZWSP, "said")]),
    ("a line stored backwards", "a.md", ".دندناوخ هسردم رد ار دوخ هزات باتک ناکدوک\n", [("visual_order", ".دندناوخ هسردم رد ار دوخ هزات باتک ناکدوک", "uncertain")]),
    ("a contradiction", "content/fa/a.md", "ذهب الولد إلى المدرسة التي في المدينة وقال إن هذا الكتاب على الطاولة، " * 2 + f"كت{ZWSP}اب", [("language", "", "said"), ("invisibles", ZWSP, "certain")]),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text", "faults"), [row[1:] for row in FIND], ids=[row[0] for row in FIND])
def test_found(name: str, text: str, faults: list[tuple[str, str, str]]) -> None:
    assert found(text, name) == faults


def test_short_words_of_a_declared_language_are_persian() -> None:
    assert found("كتاب علي\n", "a.md") == []
    assert found("كتاب علي\n", "a.fa.md") == [("persian_letters", "ك", "certain"), ("persian_letters", "ي", "certain")]


def test_what_a_file_declares_wins_over_its_path() -> None:
    bad = [("persian_letters", "ك", "certain"), ("persian_letters", "ي", "certain")]
    assert found("---\nlang: fa\n---\n\nكتاب علي\n", "content/ckb/a.md") == bad
    assert found("---\nlang: ckb\n---\n\nكتاب علي\n", "content/fa/a.md") != bad
    assert found('<html lang="ar"><p>كتاب علي</p>', "content/fa/a.html") == []
    assert found('<html lang="fa"><p>كتاب علي</p>', "content/ar/a.html") == bad
    assert found("كتاب علي\n", "content/ckb/a.fa.md") == bad
    text = "---\nlang: ckb\n---\n\nكتاب علي\n"
    judgement = judged(text, Context("markdown", DEFAULTS, "ckb", KEYS, "fa"))
    assert [fault.fix for fault in judgement.faults] == ["certain"] * 2


def test_the_note_names_what_the_file_declares() -> None:
    text = f"---\nlang: ckb\n---\n{PERSIAN}{BAD}\n"
    assert [fault.message for fault in judge(text, "content/ar/a.md").faults if fault.rule == "language"] == [
        "declared to be in 'ckb', written in 'fa'"
    ]


def test_two_keyboards_contradict_no_declared_language() -> None:
    """With Persian yehs and Arabic ones, which are Pashto's, too: locked words keep theirs when the rest is mended."""
    title = "بازي ملي رئيس مدير"
    text = f"{title}\n{'=' * 30}\n\nخبر بازار اجتماعی یکی کار\n"
    assert {(rule, fix) for rule, _, fix in found(text, "content/fa/a.rst")} == {("persian_letters", "locked")}


def test_optional_rules_are_asked_for() -> None:
    text = "Two  spaces\n\n12 Comments\n\nShare this article\n\nSome long running text of an article that ends here.\n"
    assert found(text, "a.txt") == []
    rules = {fault.rule for fault in judge(text, "a.txt", frozenset(("spaces", *LEFT_OVERS))).faults}
    assert {"spaces", "counter"} <= rules
    text = PERSIAN + "An English paragraph of several words stands here.\n"
    assert {row[0] for row in found(text, "a.md", frozenset(("unmarked_direction",)))} == {"unmarked_direction"}


def test_security_findings_are_never_mended() -> None:
    for text in ("کتاب\u202c تازه\n", f"@new{ZWSP}spaper گفت\n", "کتاب\U000e0061 تازه\n", "کتاب \u2067تازه\n"):
        judgement = judge(text)
        assert judgement.faults[0].severity == "error"
        assert (judgement.fixed, judgement.fixed_uncertain) == (text, text)


# What stands where an invisible character is not taken out, since mark-up would come of the words.
ESCAPED = ["!Z[a](b)", "1Z. x", "-Z x", "*Zx*Z*", "***Z", "_Z_x__", "~Z~", "=Z=", ":Zsmile:", ":smiZle:", "{Z{ a.b }}",
           "<Zb>x", "&Zcopy;", "&coZpy;", "#Z x"]  # fmt: skip


@pytest.mark.parametrize("words", ESCAPED)
def test_an_invisible_that_keeps_mark_up_apart_stays(words: str) -> None:
    """It is named, and the rest of the file is mended."""
    text = f"{BAD}\n\n{words.replace('Z', ZWSP)}\n"
    judgement = judge(text)
    assert judgement.fixed == judgement.fixed_uncertain == text.replace(BAD, BAD.replace(ZWSP, ""))
    escaped = [fault for fault in judgement.faults if line_of(text, fault.span.start) == 3]
    assert len(escaped) == words.count("Z")
    assert {(fault.severity, fault.fix) for fault in escaped} == {("warning", "")}


@pytest.mark.parametrize("words", ["heZllo", "hello: Zword", "a-Zb", "12Z5", "end.Z", "a :Z b", "- wordZ"])
def test_an_invisible_among_words_goes(words: str) -> None:
    assert judge(words.replace("Z", ZWSP)).fixed == words.replace("Z", "")


def test_one_repair_that_may_not_be_written_stops_no_other(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(f"{BAD}\n\nUse &co{ZWSP}py; and {{{ZWSP}{{ site.x }}}} there.\n" * 20, encoding="utf-8")
    result = medianorm("--fix", path)
    assert result.returncode == 1
    assert b"1 file fixed" in result.stderr
    assert path.read_text(encoding="utf-8").count(ZWSP) == 40


# -- ignores

COMMENTS = {
    "a.md": "<!-- {} -->",
    "a.html": "<!-- {} -->",
    "a.rst": ".. {}",
    "a.yaml": "# {}",
    "a.py": "# {}",
    "a.po": "# {}",
}


@pytest.mark.parametrize("name", COMMENTS)
def test_a_comment_hushes_the_next_line(name: str) -> None:
    line = {"a.yaml": f'a: "{BAD}"', "a.po": f'msgstr "{BAD}"', "a.py": "x = '\u202e'"}.get(name, BAD)
    comment = COMMENTS[name].format("medianorm: ignore-next-line[invisibles, bidi_override]")
    assert found(f"{line}\n", name)
    assert found(f"{comment}\n{line}\n", name) == []
    assert bool(found(f"{comment}\n\n{line}\n", name)) == (name != "a.rst")


@pytest.mark.parametrize("name", COMMENTS)
def test_a_comment_that_asks_in_vain_is_named(name: str) -> None:
    text = "".join(f"{COMMENTS[name].format(words)}\n\n" for words in (
        "medianorm: ignore[half_space]", "medianorm: ignore[persian_leters]", "medianorm: ignore-end", "medianorm: ignore-begin", "words",
    ))  # fmt: skip
    faults = judge(text, name).faults
    assert [(line_of(text, fault.span.start), fault.rule, fault.severity) for fault in faults] == [
        (line, "ignore_comment", "warning") for line in (3, 5, 7)
    ]
    assert [fault.message.partition(": ")[2] for fault in faults] == [
        "did you mean persian_letters?", "", "the rest of the file is ignored"
    ]  # fmt: skip


def test_a_comment_that_asks_in_vain_is_named_in_english_too(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("words <!-- medianorm: ignore[persian_leters] -->\n", encoding="utf-8")
    assert b"ignore_comment" in medianorm(path).stdout


def test_the_next_line_of_rst_is_the_next_with_words() -> None:
    text = f".. medianorm: ignore-next-line[invisibles]\n\n\n{BAD}\n\n{BAD}\n"
    assert [line_of(text, fault.span.start) for fault in judge(text, "a.rst").faults] == [6]


def test_ignored_lines_are_not_mended() -> None:
    text = f"{BAD} <!-- medianorm: ignore[invisibles] -->\n\n{BAD}\n"
    assert judge(text).fixed == f"{BAD} <!-- medianorm: ignore[invisibles] -->\n\nکتاب تازه\n"
    text = f"<!-- medianorm: ignore-begin -->\n\n{BAD}\n\n<!-- medianorm: ignore-end -->\n\n{BAD}\n"
    assert [line_of(text, fault.span.start) for fault in judge(text).faults] == [7]


def test_security_is_only_ignored_by_name() -> None:
    assert found("x \u202e y <!-- medianorm: ignore -->\n")
    assert found("x \u202e y <!-- medianorm: ignore[bidi_override] -->\n") == []


def test_words_outside_a_comment_hush_nothing() -> None:
    assert found(f"medianorm: ignore {BAD}\n", "a.md")


# -- configuration


def test_configuration_is_checked() -> None:
    config = parsed('[tool.medianorm]\nselect = ["security"]\nmax-size = 10\n', "pyproject.toml", "/x")
    assert config is not None
    assert (config.select, config.max_size, config.folder) == (("security",), 10, "/x")
    assert parsed("[tool.other]\nmedianorm = 1\n", "pyproject.toml", "/x") is None
    for text, says in [
        ('selct = ["a"]', "did you mean select?"),
        ("select = 1", "select must be strings"),
        ("select = [", "Invalid value"),
        ("max-size = true", "must be number"),
    ]:
        with pytest.raises(ConfigError, match=says.replace("?", r"\?")):
            parsed(text, ".medianorm.toml", "/x")


def test_rules_are_chosen_by_name_group_and_set() -> None:
    assert chosen(("default",), ()) == DEFAULTS
    assert chosen(("security",), ("bidi_override",)) == frozenset(SECURITY) - {"bidi_override"}
    assert chosen(("all",), ()) == frozenset(names())
    assert "spaces" in chosen(("default,spaces",), ())
    with pytest.raises(ConfigError, match="did you mean half_space"):
        chosen(("halfspace",), ())


@pytest.mark.parametrize(
    ("glob", "path", "matches"),
    [
        ("*.md", "a/b/c.md", True), ("*.md", "c.mdx", False), ("docs/", "docs/a/b.md", True), ("docs", "x/docs/a.md", True),
        ("/docs/*.md", "docs/a.md", True), ("docs/*.md", "docs/a/b.md", False), ("docs/**/*.md", "docs/a/b/c.md", True),
        ("docs/**/*.md", "docs/c.md", True), ("*.{md,txt}", "a.txt", True), ("[!a].md", "b.md", True), ("[!a].md", "a.md", False),
        ("a?.md", "ab.md", True), ("a+b.md", "a+b.md", True),
    ],
)  # fmt: skip
def test_globs(glob: str, path: str, matches: bool) -> None:
    assert (matching((glob,), path) is not None) == matches


def test_languages_by_path() -> None:
    assert language_from_path("content/fa/posts/a.md") == "fa"
    assert language_from_path("a/b.fa.md") == "fa"
    assert language_from_path("po/ug/messages.po") == "ug"
    assert language_from_path("lang/ps.json") == "ps"
    assert language_from_path("lang/fa-IR/a.md") == "fa"
    assert language_from_path("faq/a.md") is None
    assert language_from_path("docs/ar.md") is None


def test_the_nearest_configuration_counts(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.medianorm]\nskip = ["invisibles"]\n', encoding="utf-8")
    (tmp_path / "sub").mkdir()
    for folder in (tmp_path, tmp_path / "sub"):
        (folder / "a.md").write_text(BAD, encoding="utf-8")
    (tmp_path / "sub" / ".medianorm.toml").write_text('per-file-skip = {"b.md" = ["invisibles"]}\n', encoding="utf-8")
    (tmp_path / "sub" / "b.md").write_text(BAD, encoding="utf-8")
    run = medianorm("a.md", "sub/a.md", "sub/b.md", cwd=tmp_path)
    assert [line.split(":")[0] for line in run.stdout.decode().splitlines()] == ["sub/a.md"]
    run = medianorm("--select", "invisibles", "--config", "sub/.medianorm.toml", "a.md", cwd=tmp_path)
    assert run.returncode == 1
    assert b'per-file-skip = { "b.md"' in medianorm("--show-config", "sub/b.md", cwd=tmp_path).stdout


def test_keys_of_front_matter_are_chosen(tmp_path: Path) -> None:
    (tmp_path / ".medianorm.toml").write_text('front-matter = ["lead"]\n', encoding="utf-8")
    text = f"---\ntitle: كتاب ما که خوب است\nlead: كتاب ما که خوب است\n---\n{PERSIAN}"
    (tmp_path / "a.md").write_text(text, encoding="utf-8")
    assert medianorm("--fix", "a.md", cwd=tmp_path).returncode == 1
    mended = (tmp_path / "a.md").read_text(encoding="utf-8")
    assert mended == text.replace("lead: كتاب", "lead: کتاب")


def test_languages_are_declared_by_glob(tmp_path: Path) -> None:
    (tmp_path / ".medianorm.toml").write_text('[languages]\n"news/**" = "fa"\n', encoding="utf-8")
    (tmp_path / "news").mkdir()
    for name in ("a.md", "news/a.md"):
        (tmp_path / name).write_text("كتاب علي\n", encoding="utf-8")
    run = medianorm(".", cwd=tmp_path)
    assert {line.split(":")[0] for line in run.stdout.decode().splitlines()} == {"news/a.md"}


def test_excluded_files_count_where_they_are_named(tmp_path: Path) -> None:
    (tmp_path / ".medianorm.toml").write_text('exclude = ["old/"]\n', encoding="utf-8")
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "a.md").write_text(BAD, encoding="utf-8")
    assert medianorm("old/a.md", cwd=tmp_path).returncode == 1
    assert medianorm("--force-exclude", "old/a.md", cwd=tmp_path).returncode == 0
    assert medianorm(".", cwd=tmp_path).returncode == 0


def test_wrong_configuration_is_one_line_and_exit_2(tmp_path: Path) -> None:
    (tmp_path / ".medianorm.toml").write_text('skip = ["invisible"]\n', encoding="utf-8")
    (tmp_path / "a.md").write_text("x", encoding="utf-8")
    for arguments, says in [
        (["a.md"], "did you mean invisibles?"),
        (["--config", "none.toml", "a.md"], "No such file"),
        ([], "name files"),
        (["--uncertain", "a.md"], "--uncertain goes with --fix or --diff"),
        (["--diff", "--format", "json", "a.md"], "leave --format json out"),
        (["--stdin-filename", "b.md", "a.md"], "give '-' as a file"),
    ]:
        run = medianorm(*arguments, cwd=tmp_path)
        assert (run.returncode, run.stdout) == (2, b"")
        assert says in run.stderr.decode()
        assert len(run.stderr.splitlines()) == 1


# -- bytes in, bytes out

FIXED = "کتاب تازه"
BYTES = {
    "unix": (f"{BAD}\n\n{BAD}\n", f"{FIXED}\n\n{FIXED}\n"),
    "CRLF": (f"{BAD}\r\n\r\n{BAD}\r\n", f"{FIXED}\r\n\r\n{FIXED}\r\n"),
    "mixed line ends": (f"{BAD}\r\n{BAD}\n{BAD}\r{BAD}", f"{FIXED}\r\n{FIXED}\n{FIXED}\r{FIXED}"),
    "BOM": (f"\ufeff{BAD}\n", f"\ufeff{FIXED}\n"),
    "no line end": (BAD, FIXED),
    "two blanks at a line's end": (f"{BAD}  \nx", f"{FIXED}  \nx"),
    "form feed": (f"{BAD}\n\x0c\nx", f"{FIXED}\n\x0c\nx"),
    "line separator": (f"{BAD}\u2028x\u0085y", f"{FIXED}\u2028x\u0085y"),
}


@pytest.mark.parametrize("case", BYTES)
def test_everything_outside_the_edits_is_kept(case: str, tmp_path: Path) -> None:
    before, after = BYTES[case]
    file = tmp_path / "a.md"
    file.write_bytes(before.encode())
    file.chmod(0o754)
    run = medianorm("--fix", file)
    assert (run.returncode, file.read_bytes()) == (1, after.encode())
    assert stat.S_IMODE(file.stat().st_mode) == 0o754
    assert os.listdir(tmp_path) == ["a.md"]
    again = file.stat()
    run = medianorm("--fix", file)
    assert (run.returncode, run.stdout, run.stderr) == (0, b"", b"")
    assert (file.stat().st_ino, file.stat().st_mtime_ns) == (again.st_ino, again.st_mtime_ns)


UNREADABLE = {
    "cp1256": ("سلام دنيا".encode("cp1256"), "not UTF-8 (byte 0)"),
    "UTF-16": (BAD.encode("utf-16"), "UTF-16"),
    "UTF-16 without a mark": (BAD.encode("utf-16-le"), "not UTF-8"),
    "NUL": (f"{BAD}\0".encode(), "holds NUL"),
    "20 MB": (f"{BAD}\n".encode() * 1_150_000, "larger than 16000000 bytes"),
    "a stray byte": (BAD.encode() + b"\xff", "not UTF-8 (byte 20)"),
}


@pytest.mark.parametrize("case", UNREADABLE)
def test_what_is_no_text_is_one_finding_and_untouched(case: str, tmp_path: Path) -> None:
    data, says = UNREADABLE[case]
    file = tmp_path / "a.md"
    file.write_bytes(data)
    run = medianorm("--fix", file)
    assert run.returncode == 1
    assert len(run.stdout.splitlines()) == 1
    assert f"{file}:1:1: encoding {says}" in run.stdout.decode()
    assert file.read_bytes() == data


def test_an_empty_file_is_clean(tmp_path: Path) -> None:
    (tmp_path / "a.md").touch()
    run = medianorm("--fix", tmp_path / "a.md")
    assert (run.returncode, run.stdout, run.stderr) == (0, b"", b"")
    for rules in ("all", "default,spaces", "script", "language"):
        run = medianorm("--select", rules, "--diff", tmp_path / "a.md")
        assert (run.returncode, run.stdout, run.stderr) == (0, b"", b"")


def test_a_read_only_file_is_not_rewritten(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text(BAD, encoding="utf-8")
    file.chmod(0o444)
    run = medianorm("--fix", file)
    assert (run.returncode, file.read_text(encoding="utf-8")) == (2, BAD)
    assert b"read-only" in run.stderr


def test_of_a_link_the_target_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "a.md").write_text(BAD, encoding="utf-8")
    (tmp_path / "link.md").symlink_to("real/a.md")
    assert medianorm("--fix", tmp_path / "link.md").returncode == 1
    assert os.readlink(tmp_path / "link.md") == "real/a.md"
    assert (tmp_path / "real" / "a.md").read_text(encoding="utf-8") == FIXED


def test_killed_between_write_and_replace_the_file_is_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text(BAD, encoding="utf-8")
    script = (
        "import os, signal, sys; os.replace = lambda *_: os.kill(os.getpid(), signal.SIGKILL)\n"
        "from normalizer.cli import main; main(['check', '--fix', sys.argv[1]])"
    )
    run = subprocess.run([sys.executable, "-c", script, str(file)], capture_output=True, check=False)
    assert run.returncode == -signal.SIGKILL
    assert file.read_text(encoding="utf-8") == BAD
    assert medianorm("--fix", file).returncode == 1
    assert file.read_text(encoding="utf-8") == FIXED


def test_a_full_disk_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text(BAD, encoding="utf-8")
    script = (
        "import os, sys\n"
        "def full(_): raise OSError(28, 'No space left on device')\n"
        "os.fsync = full\n"
        "from normalizer.cli import main; sys.exit(main(['check', '--fix', sys.argv[1]]))"
    )
    run = subprocess.run([sys.executable, "-c", script, str(file)], capture_output=True, check=False)
    assert (run.returncode, b"No space left" in run.stderr) == (2, True)
    assert (os.listdir(tmp_path), file.read_text(encoding="utf-8")) == (["a.md"], BAD)


def test_a_file_that_changed_since_is_not_rewritten(tmp_path: Path) -> None:
    from normalizer.checks.writing import replace

    file = tmp_path / "a.md"
    file.write_bytes(b"new")
    with pytest.raises(OSError, match="changed while it was checked"):
        replace(str(file), b"old", b"mended")
    assert file.read_bytes() == b"new"


def test_parallel_runs_over_the_same_files_agree(tmp_path: Path) -> None:
    for number in range(20):
        (tmp_path / f"{number}.md").write_text(BAD, encoding="utf-8")
    command = [sys.executable, "-m", "normalizer", "check", "--fix", str(tmp_path)]
    for run in [subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for _ in range(3)]:
        assert run.wait() in (0, 1, 2)
    assert {file.read_text(encoding="utf-8") for file in tmp_path.iterdir()} == {FIXED}
    assert len(os.listdir(tmp_path)) == 20


# -- the command


def test_exit_codes_and_severities(tmp_path: Path) -> None:
    (tmp_path / "clean.md").write_text("Fine.\n", encoding="utf-8")
    (tmp_path / "bad.md").write_text(BAD, encoding="utf-8")
    (tmp_path / "warned.md").write_text(PERSIAN + "## كتاب\n", encoding="utf-8")
    assert medianorm("clean.md", cwd=tmp_path).returncode == 0
    assert medianorm("bad.md", cwd=tmp_path).returncode == 1
    assert medianorm("--exit-zero", "bad.md", cwd=tmp_path).returncode == 0
    run = medianorm("none.md", "clean.md", cwd=tmp_path)
    assert (run.returncode, run.stderr.splitlines()[-1]) == (2, b"medianorm: 1 file not checked; 1 file read")
    run = medianorm("warned.md", cwd=tmp_path)
    assert (run.returncode, run.stdout.count(b"warning: ")) == (0, 1)
    assert medianorm("--strict", "warned.md", cwd=tmp_path).returncode == 1


def test_one_line_a_finding(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text(f"\U0001f600 x\n\U0001f600 {BAD}\n", encoding="utf-8")
    run = medianorm("a.md", cwd=tmp_path)
    assert run.stdout.decode() == "a.md:2:5: invisibles U+200B ZERO WIDTH SPACE: does nothing here\n"
    assert run.stderr.decode() == "medianorm: 1 error; 1 file read\n"


def test_uncertain_repairs_are_written_where_both_words_are_said(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    text = PERSIAN + "## كتاب تازه\n"
    file.write_text(text, encoding="utf-8")
    assert medianorm("--fix", file).returncode == 0
    assert file.read_text(encoding="utf-8") == text
    assert medianorm("--fix", "--uncertain", file).returncode == 1
    assert file.read_text(encoding="utf-8") == text.replace("ك", "ک")


def test_a_diff_is_printed_and_nothing_written(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text(f"x\n{BAD}", encoding="utf-8")
    run = medianorm("--diff", "a.md", cwd=tmp_path)
    assert run.returncode == 1
    lines = run.stdout.decode().splitlines()
    assert lines[:2] == ["--- a/a.md", "+++ b/a.md"]
    assert [f"-{BAD.replace(chr(0x200B), '<ZWSP>')}", "\\ No newline at end of file", f"+{FIXED}"] == lines[4:7]
    assert file.read_text(encoding="utf-8") == f"x\n{BAD}"


def test_a_diff_names_what_nobody_sees(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(f"می\u200cروم \x1b[2J\u2028\r\n{BAD}\r\n".encode())
    (header, stays, was, now) = medianorm("--diff", file).stdout.decode().split("\n")[2:6]
    assert header.startswith("@@")
    assert stays == " می\u200cروم <ESC>[2J<LSEP>"  # a line that stays keeps what its words need
    assert (was, now) == ("-" + BAD.replace("\u200b", "<ZWSP>"), "+" + FIXED)
    file.write_text("كتاب\u200c\u200cها و چیزهایی که در کتابخانه پیدا می‌شود و می‌ماند.\n", encoding="utf-8")
    run = medianorm("--diff", file).stdout.decode().split("\n")
    assert run[3].startswith("-كتاب<ZWNJ><ZWNJ>ها")
    assert run[4].startswith("+کتاب<ZWNJ>ها")


def test_standard_input_is_judged_by_its_name() -> None:
    run = medianorm("-", "--stdin-filename", "x.md", stdin=BAD.encode())
    assert run.stdout.decode().startswith("x.md:1:3: invisibles")
    run = medianorm("-", "--fix", "--stdin-filename", "x.md", stdin=f"\ufeff{BAD}\r\n".encode())
    assert run.stdout == f"\ufeff{FIXED}\r\n".encode()
    assert medianorm("-", stdin=BAD.encode()).stdout.decode().startswith("-:1:3: invisibles")
    assert medianorm("-", "--fix", stdin=b"a\xff").stdout == b"a\xff"


def test_what_is_not_needed_is_not_imported(tmp_path: Path) -> None:
    """The filter knows nothing of checks; a harmless file needs no rule."""
    (tmp_path / "a.md").write_text("It’s “fine” — really.\n", encoding="utf-8")
    script = "import sys; from normalizer.cli import main; main(sys.argv[1:]); print(*sys.modules)"
    modules = []
    for arguments in (["-t", "text", str(tmp_path / "a.md")], ["check", str(tmp_path / "a.md")]):
        run = subprocess.run([sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=True)
        modules.append(set(run.stdout.splitlines()[-1].split()))
    assert not {
        name
        for name in modules[0]
        if name.startswith(("normalizer.checks", "normalizer.checks.judgement", "normalizer.checks.config"))
    }
    assert modules[1].isdisjoint(
        {"normalizer.checks.judgement", "normalizer.page", "normalizer.repairs", "argparse", "tomllib", "re"} - BARE
    )


def test_folders_are_searched_and_pictures_passed_over(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"\x89PNG\0")
    (tmp_path / "node_modules").mkdir()
    (tmp_path / "link.md").symlink_to("node_modules/a.md")
    (tmp_path / "node_modules" / "a.md").write_text(BAD, encoding="utf-8")
    (tmp_path / "b.py").write_text("x = '\u202e'\n", encoding="utf-8")
    run = medianorm(".", cwd=tmp_path)
    assert [line.split(b" ")[0] for line in run.stdout.splitlines()] == [b"b.py:1:6:"]


def test_no_finding_quotes_the_file() -> None:
    for _, name, text, _ in FIND:
        for fault in judge(text, name).faults:
            assert fault.message.isascii(), fault


def test_paths_that_are_no_utf8(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/\xff:\n.md"
    with open(name, "wb") as file:
        file.write(BAD.encode())
    for format in ("text", "json", "github", "sarif"):
        run = medianorm("--format", format, tmp_path)
        assert run.returncode == 1
        assert b"Traceback" not in run.stderr


def test_bad_input_never_raises() -> None:
    for text in (
        "",
        "ي",
        "\ud800",
        "\x00",
        "```",
        "---\n",
        "---\ntitle: x",
        "<!--",
        "<script",
        "[",
        "`" * 50,
        "{{",
        "\r",
        "| |",
    ):
        for name in ("a.md", "a.html", "a.rst", "a.json", "a.yaml", "a.po", "a.txt", "a.asc", "a.py"):
            judge(text, name)
            judge(text + BAD, name, frozenset(names()))


def test_each_security_rule_says_its_own() -> None:
    assert set(EXPLAINED) == set(SECURITY)
    assert len({explained(name) for name in SECURITY}) == len(SECURITY)


def test_rules_are_explained() -> None:
    for name in groups():
        assert explained(name).strip(), name


def test_repair_twice_is_once() -> None:
    for _, name, text, _ in FIND:
        first = judge(text, name)
        for fixed, which in ((first.fixed, "fixed"), (first.fixed_uncertain, "fixed_uncertain")):
            assert getattr(judge(fixed, name), which) == fixed


def test_generated_files_are_current() -> None:
    """The pages of rules and of the schema, the completions, the man page: written by tools/build_….py."""
    tools = CHECKOUT / "tools"
    for script in ("build_rules_page", "build_schema_page", "build_shell_files"):
        spec = importlib.util.spec_from_file_location(script, tools / f"{script}.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        if script != "build_shell_files":
            assert module.PAGE.read_text(encoding="utf-8") == module.page()
        else:
            for name, made in module.FILES.items():
                assert (module.FOLDER / name).read_text(encoding="utf-8") == made()


@pytest.mark.skipif(not shutil.which("bash"), reason="bash is not installed")
def test_bash_completes() -> None:
    script = (
        f"source {CHECKOUT}/share/bash-completion/completions/medianorm; COMP_WORDS=(medianorm check --form); COMP_CWORD=2;"
        " _medianorm; echo ${COMPREPLY[@]}; COMP_WORDS=(medianorm check --format s); COMP_CWORD=3; _medianorm; echo ${COMPREPLY[@]}"
    )
    run = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=False)
    assert run.stdout.split() == ["--format", "sarif"]


UNITS = [
    f"{BAD}\n\n", "مي\u200c\u200cگويد، ", "x \u202e y\n\n", "کتاب \u2067تازه\n", f"@new{ZWSP}spaper `x` ", "ﺳﻼﻡ ﺩﻧﯿﺎ\n", "المدينة, ونزل ",
    ".دندناوخ هسردم رد\n\n", "د٥تر ", "<!-- medianorm: ignore-begin -->\nکت\u200bاب\n", "می‌داند «كتاب علي» را ",
    "<i lang='ar'>كتاب</i> می‌داند. ", "{% raw %}\n&co\u200bpy;\n", "- a\n\n      كتاب\n", "[a]: b\n\n[a] كتاب را که ", "\u200d", "\x9d",
]  # fmt: skip


@pytest.mark.parametrize("unit", UNITS, ids=range(len(UNITS)))
def test_cost_is_linear(unit: str) -> None:
    def work(text: str) -> object:
        return judge(text, "a.md", DEFAULTS - {"visual_order"})

    count = 8_000 // len(unit)
    assert growth(work, PERSIAN * 3 + unit * count, PERSIAN * 6 + unit * (2 * count)) < LINEAR


# -- reports


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    (tmp_path / "a b,c:é.md").write_text(f"{BAD}\n\n## x\n", encoding="utf-8")
    (tmp_path / "fa.md").write_text(PERSIAN + "## كتاب\n\nx \u202e y\n", encoding="utf-8")
    return tmp_path


def test_json(repository: Path) -> None:
    run = medianorm("--format", "json", "fa.md", "a b,c:é.md", cwd=repository)
    rows = json.loads(run.stdout)
    assert [(row["rule"], row["severity"], row["line"]) for row in rows] == [
        ("persian_letters", "warning", 3),
        ("bidi_override", "error", 5),
        ("invisibles", "error", 1),
    ]
    assert rows[0]["fix"] == {"text": "ک", "certain": False}
    assert (rows[2]["start"], rows[2]["end"], rows[2]["column"], rows[2]["end_column"]) == (2, 3, 3, 4)
    assert json.loads(medianorm("--format", "json", "--skip", "all", "fa.md", cwd=repository).stdout) == []


def test_github(repository: Path) -> None:
    run = medianorm("--format", "github", "a b,c:é.md", cwd=repository)
    assert run.stdout.decode() == (
        "::error file=a b%2Cc%3Aé.md,line=1,col=3,endLine=1,endColumn=4,title=medianorm invisibles"
        "::U+200B ZERO WIDTH SPACE: does nothing here\n"
    )


def test_sarif_is_valid(repository: Path) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads((Path(__file__).parent / "sarif-2.1.0-subset.schema.json").read_text(encoding="utf-8"))
    for arguments in (["fa.md", "a b,c:é.md"], ["--skip", "all", "fa.md"]):
        log = json.loads(medianorm("--format", "sarif", *arguments, cwd=repository).stdout)
        jsonschema.validate(log, schema)
    log = json.loads(medianorm("--format", "sarif", "fa.md", "a b,c:é.md", cwd=repository).stdout)
    results = log["runs"][0]["results"]
    assert [row["ruleId"] for row in results] == ["persian_letters", "bidi_override", "invisibles"]
    rules = [rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]]
    assert all(rules[row["ruleIndex"]] == row["ruleId"] for row in results)
    assert results[2]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a%20b%2Cc%3A%C3%A9.md"
