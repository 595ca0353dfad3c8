"""Languages of texts and runs: fixtures, the rules for runs, determinism, bad input, linear cost, tables."""

import importlib.util
import json
import re
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from cost import LINEAR, growth
from hypothesis import given
from hypothesis import strategies as st

from normalizer import Options, normalize
from normalizer.errors import ValueGivenError
from normalizer.identification import identify, letter_evidence, profiles, runs
from normalizer.identification.scripts import LETTERS, script_at, script_of, words
from normalizer.languages import OTHERS, RARER, SCRIPTS, coded, table
from normalizer.masks import masks

ROOT = Path(__file__).parent.parent
CASES = sorted((ROOT / "fixtures" / "identification").iterdir())

PERSIAN = "وزیر امور خارجه گفت که این نشست برای همه کشورهای منطقه مهم بود و باید ادامه یابد."
ENGLISH = "The minister said that the meeting was important for all countries of the region."
ARABIC = "إن الحكومة لن تقبل هذا القرار أبدا"


def pieces(text: str) -> list[tuple[str, str, bool]]:
    return [(text[run.start : run.end], run.language, run.embedded) for run in runs(text)]


# Languages of texts


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_fixture(case: Path) -> None:
    expected = json.loads((case / "expected.json").read_text(encoding="utf-8"))
    for line in (case / "input.txt").read_text(encoding="utf-8").splitlines():
        found = identify(line)
        assert (found.code, found.script) == (expected["language"], expected["script"]), line


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("今日はとても寒いです", "ja"),
        ("今天天气很好", "zh"),
        ("오늘은 날씨가 좋습니다", "ko"),
        ("Σήμερα κάνει κρύο", "el"),
        ("วันนี้อากาศดี", "th"),
        ("आज मौसम बहुत अच्छा है और हम बाहर जा रहे हैं", "hi"),
        ("דער מענטש איז געקומען צו אונדז און האט זיך געזעצט", "yi"),
        ("אז ככה נראית הפגנה בגשם", "he"),  # its first word is Yiddish, too
        ("די מענטשן זענען אין שטאט", "yi"),
        ("Сьогодні дуже холодно і йде сніг", "uk"),
        ("Данас је веома хладно и пада снег", "sr"),
        ("Бүгін ауа райы жақсы және біз далаға шығамыз", "und"),
        ("Han er ikke her i dag, og det er synd", "da"),
    ],
)
def test_other_scripts_and_rarer_languages(text: str, code: str) -> None:
    assert identify(text).code == code


@pytest.mark.parametrize("text", [PERSIAN, ENGLISH, ARABIC, "Bugün hava çok güzel ve biz dışarı çıkıyoruz"])
def test_capitals_and_controls_do_not_matter(text: str) -> None:
    plain = identify(text).code
    assert identify(text.upper()).code == plain
    assert identify("\N{RIGHT-TO-LEFT MARK}" + text.replace(" ", " \N{LEFT-TO-RIGHT MARK}\x07")).code == plain


def test_vowel_signs_and_keyboards_do_not_matter() -> None:
    assert identify("إِنَّ الحُكُومَةَ لَنْ تَقْبَلَ هٰذا القَرارَ").code == "ar"
    assert identify("اين كتاب را كه ديروز خريدم هنوز نخوانده‌ام").code == "fa"


def test_masks_are_no_language() -> None:
    for text in (
        "https://t.co/abc",
        "@Some_One #خبر",
        "a.b@example.org",
        "bbc.co.uk",
        "pic.twitter.com/x1Y2",
    ):
        assert identify(text).code == "zxx", text
    assert identify("RT @english_name: این خبر را که گفت دیدم https://example.org/the/and/of/that").code == "fa"
    assert masks("Mr. Smith paid 3.5, e.g. # 1 in C# a @ b") == ()
    assert [("see bbc.co.uk.")[s.start : s.end] for s in masks("see bbc.co.uk.")] == ["bbc.co.uk"]


def test_gibberish_has_no_language() -> None:
    assert identify("xqzt fghj wkpl").code == "und"


def test_confidence_is_a_share() -> None:
    for text in (PERSIAN, "lunar", "سلطان", ""):
        assert 0.0 <= identify(text).confidence <= 1.0
    assert identify("lunar").confidence < 0.8 < identify(ENGLISH).confidence


# Runs


def test_one_language_is_one_run() -> None:
    for text in (PERSIAN, ENGLISH, f"«{ARABIC}»"):
        assert len(runs(text)) == 1


def test_names_inside_persian_are_embedded() -> None:
    assert pieces("به گزارش Reuters، وزیر (John Smith) رفت.") == [
        ("به گزارش ", "fa", False),
        ("Reuters", "en", True),
        ("، وزیر (", "fa", False),
        ("John Smith", "en", True),
        (") رفت.", "fa", False),
    ]


def test_a_number_that_touches_a_latin_word_is_in_its_run() -> None:
    """Set apart from its number, "GB" would stand on the other side of it in a right-to-left line."""
    assert pieces("گوشی تازه 256GB حافظه دارد") == [
        ("گوشی تازه ", "fa", False),
        ("256GB ", "en", True),
        ("حافظه دارد", "fa", False),
    ]
    assert pieces("מסך של 6.7inch חדש")[1] == ("6.7inch ", "en", True)
    assert pieces("در سال 2020 ABC رفت")[0] == ("در سال 2020 ", "fa", False)


def test_masks_are_embedded_and_own_only_themselves() -> None:
    assert pieces("متن را در https://t.co/x1 و @Some_One و #News ببینید.") == [
        ("متن را در ", "fa", False),
        ("https://t.co/x1", "zxx", True),
        (" و ", "fa", False),
        ("@Some_One", "zxx", True),
        (" و ", "fa", False),
        ("#News", "zxx", True),
        (" ببینید.", "fa", False),
    ]


def test_tag_in_the_script_before_it_is_a_word() -> None:
    assert pieces("خبر #ایران را خواندیم و از آن گذشتیم") == [("خبر #ایران را خواندیم و از آن گذشتیم", "fa", False)]


def test_quotation_of_six_words_is_a_segment_and_a_shorter_one_is_not() -> None:
    longer = "He wrote: «این خبر را ما از دیروز می‌دانستیم» on Monday."
    assert [embedded for _, language, embedded in pieces(longer) if language == "fa"] == [False]
    shorter = "He wrote about «زن، زندگی، آزادی» on Monday in his paper."
    assert [embedded for _, language, embedded in pieces(shorter) if language == "fa"] == [True]


def test_sentence_of_three_words_is_a_segment() -> None:
    assert pieces("The minister said no. بله، همین است. Then he left.") == [
        ("The minister said no. ", "en", False),
        ("بله، همین است. ", "fa", False),
        ("Then he left.", "en", False),
    ]


def test_arabic_quotation_in_persian() -> None:
    text = f"او در پایان گفت: «{ARABIC}» و جلسه را ترک کرد."
    assert pieces(text) == [
        ("او در پایان گفت: «", "fa", False),
        (ARABIC, "ar", False),
        ("» و جلسه را ترک کرد.", "fa", False),
    ]


def test_persian_quotation_in_persian_is_no_run() -> None:
    assert len(runs("او در پایان گفت: «این تصمیم را هرگز نمی‌پذیریم» و جلسه را ترک کرد.")) == 1
    assert len(runs("كتاب «تاريخ علوم عقلي در تمدن اسلامي» را ديروز خريدم و هنوز آن را نخوانده‌ام.")) == 1


def test_sentence_in_another_language_of_the_script() -> None:
    found = pieces("We met him on Monday. Nous ne savons pas encore ce qu'il va faire. He has been here for two days.")
    assert [language for _, language, _ in found] == ["en", "fr", "en"]


def test_quotation_does_not_make_the_language_of_its_line() -> None:
    found = pieces("He tweeted: «ممنوع کردن آموزش دختران جنایت است و باید محکوم شود».")
    assert [(language, embedded) for _, language, embedded in found] == [("en", False), ("fa", False)]


def test_bracket_that_closes_inside_the_next_run_belongs_to_it() -> None:
    assert pieces("متن (AFP) said in a statement on Monday that it was true")[1][0].startswith("(AFP)")


def test_bracket_that_opens_a_line_is_seen_wherever_the_line_stands() -> None:
    line = "۱. ( Reuters, Agence France-Presse ): مذاکرات ادامه دارد"
    alone = [(words, embedded) for words, _, embedded in pieces(line)]
    assert [embedded for _, embedded in alone] == [True, False]
    assert [(words, embedded) for words, _, embedded in pieces(f"{PERSIAN}\n" * 9 + line)[1:]] == alone


def test_lines_have_their_own_language_and_short_ones_the_documents() -> None:
    text = f"{ENGLISH}\n\n{PERSIAN}\n\n{ENGLISH}"
    assert [language for _, language, _ in pieces(text)] == ["en", "fa", "en"]
    assert {run.language for run in runs(f"{ENGLISH}\n\nAdnan Beci\n\n{ENGLISH}")} == {"en"}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("حزب\u200cالله لبنان", "fa"),
        ("حزب الله لبنان", "ar"),
        ("وقالت الحكومة اللبنانية إن حزب\u200cالله لن يقبل هذا القرار", "ar"),
        ("وقال\u200c إن الحكومة لن تقبل هذا القرار", "ar"),
    ],
)
def test_a_half_space_inside_a_word_speaks_against_arabic(text: str, code: str) -> None:
    assert identify(text).code == code


def test_directions() -> None:
    assert [run.direction for run in runs("به گزارش Reuters از تهران")] == ["rtl", "ltr", "rtl"]


@given(st.text(alphabet=st.sampled_from("ab zِ\n .«»()[]\"'#@:/،؟سلاميیکك۱2अ今א\u200c\u200f\ud800😀Éşê"), max_size=60))
def test_runs_tile_every_text(text: str) -> None:
    found = runs(text)
    assert "".join(text[run.start : run.end] for run in found) == text
    assert all(run.start < run.end for run in found)
    assert all(before.end == after.start for before, after in pairwise(found))


# Bad input


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "...",
        "«»",
        "😀😀",
        "123",
        "۱۲:۳۰",
        "a",
        "ا",
        "\ud800",
        "\x00\x01",
        "\u200c\u200f",
        "\n\n",
        "ـــ",
        "؟",
    ],
)
def test_bad_input_is_undetermined(text: str) -> None:
    assert identify(text).code == "und"
    assert all(run.language == "und" for run in runs(text))


@given(st.text(max_size=40))
def test_any_text_has_an_answer(text: str) -> None:
    assert identify(text).code
    runs(text)


# Determinism

FIRST_USE = """
import json, sys, threading
sys.path.insert(0, {root!r})
from normalizer.identification import identify, runs
texts = json.loads(sys.argv[1])
def answer():
    return [repr((identify(text), runs(text))) for text in texts]
answers = []
gate = threading.Barrier(8)
def work():
    gate.wait()
    answers.append(answer())
threads = [threading.Thread(target=work) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert len(answers) == 8 and all(given == answers[0] for given in answers), "threads differ"
assert answer() == answers[0], "a second run differs"
assert "langdetect" not in sys.modules, "langdetect was imported"
print(answers[0])
"""


def test_threads_at_first_use_and_hash_seeds_give_one_answer() -> None:
    texts = [line for case in CASES for line in (case / "input.txt").read_text(encoding="utf-8").splitlines()]
    texts += ["lunar", "delta", "سلطان", "وقت", "Canada as", f"«{ARABIC}» را که گفت", "صاحب in the x"]
    code = FIRST_USE.format(root=str(ROOT))
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code, json.dumps(texts)],
            env={"PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1


# Other detectors, missing parts


class Always:
    """A detector that has one answer."""

    def scores(self, words: Sequence[str], candidates: Sequence[str]) -> Mapping[str, float]:
        return {code: 9.0 * (code == "it") for code in candidates}


def test_another_detector_is_asked_where_the_tables_leave_a_doubt() -> None:
    assert identify("lunar delta", Always()).code == "it"
    assert identify(ENGLISH, Always()).code == "en"


def test_without_langdetect(monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere() -> None:
        return None

    profiles.profile.cache_clear()
    monkeypatch.setattr(profiles, "langdetect_profiles", nowhere)
    try:
        assert identify("kitchen window").code == "en"
        assert identify(PERSIAN).code == "fa"
    finally:
        profiles.profile.cache_clear()


# Cost


NEAR_MISSES = {
    "openers": '«(“"[ ',
    "unclosed": "«aa bb cc dd",
    "closers": "»)”] a",
    "dots": "....1",
    "dotted": "a.b.c-",
    "hosts": "a.com.b",
    "addresses": "a@b.c+",
    "urls": "http://",
    "tags": "#a#",
    "scripts": "aا今",
    "names": "سلام Bob ",
    "marks": "a\u0327\u0301",
    "vowels": "ب\u0651\u064e",
    "lines": "ab\n",
    "commas": "a، ",
    "drawn out": "aaaa",
    "letters without a table": "\u13a0 ",
}


@pytest.mark.parametrize("function", [identify, runs, masks])
@pytest.mark.parametrize("name", NEAR_MISSES)
def test_near_misses_cost_linear_time(name: str, function: Callable[[str], object]) -> None:
    unit = NEAR_MISSES[name]
    single, double = (unit * (size // len(unit)) for size in (20_000, 40_000))
    assert growth(function, single, double) < LINEAR


# Tables


@pytest.mark.parametrize("script", SCRIPTS)
def test_tables_are_folded_and_in_their_script(script: str) -> None:
    for code in (*coded(script), *OTHERS.get(script, "").split()):
        for word in table(code).WORDS:
            assert words(word, script) == [word], (code, word)
        for letter in table(code).LETTERS:
            assert script_at(letter) == script or letter in "·¿¡", (code, letter)


def test_votes_are_what_the_tables_say() -> None:
    spec = importlib.util.spec_from_file_location("build_votes", ROOT / "tools" / "build_votes.py")
    assert spec
    assert spec.loader
    builder = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(builder)
    assert set(builder.NAMES) == set(SCRIPTS)
    for script in SCRIPTS:
        path = ROOT / "normalizer" / "identification" / f"votes_{script.lower()}.py"
        assert path.read_text(encoding="utf-8") == builder.source(script), "run `python tools/build_votes.py`"


def test_words_that_stand_alone_are_rare_elsewhere() -> None:
    for script, codes in SCRIPTS.items():
        alone: frozenset[str] = getattr(table(codes[0]), "ALONE", frozenset())
        assert alone <= table(codes[0]).WORDS
        for code in (*codes[1:], *RARER.get(script, ()), *OTHERS.get(script, "").split()):
            assert len(alone & table(code).WORDS) <= 2, (code, alone & table(code).WORDS)


def test_every_table_is_listed_and_no_other() -> None:
    listed = {code for script in SCRIPTS for code in coded(script)} | set(OTHERS.values())
    files = {path.stem for path in (ROOT / "normalizer" / "languages").glob("*.py")} - {"__init__", "others"}
    assert {code for code in files if hasattr(table(code), "WORDS")} == listed


@pytest.mark.parametrize("script", ["Latn", "Arab"])
def test_letters_are_no_gap(script: str) -> None:
    """What is both is read again for every stretch: 16,000 noncharacters took seconds."""
    letters = re.findall(f"[{LETTERS[script]}]", "".join(map(chr, [*range(0xD800), *range(0xE000, 0x30000)])))
    assert not re.findall(r"[\W\d_]", "".join(letters))


def test_scripts_do_not_overlap() -> None:
    for script, ranges in LETTERS.items():
        assert script_at(ranges[0]) == script
    assert script_of("Ωmega κόσμος") == "Grek"


def test_letters_that_a_language_does_not_write_speak_against_it() -> None:
    evidence = letter_evidence("ټول", "Arab")
    assert evidence.get("ps", 0.0) == 0.0 > evidence["fa"]


QUOTED = "قال الوزير إن الحكومة لن تقبل هذا القرار الذي صدر عن المجلس يوم الأحد."
MIXED = f"کتاب خوب\n\n{QUOTED}\n\nThe minister said that nothing would change before the summer."


@pytest.mark.parametrize(
    ("known", "codes"),
    [
        (None, ["fa", "ar", "en"]),
        ("ur-PK", ["ur", "ar", "en"]),
        ("ckb", ["ckb", "ar", "en"]),
        ("ar", ["ar", "ar", "en"]),
        ("az-Arab", ["az", "az", "en"]),  # a language without a table in that script: the caller alone knows it
        ("fr", ["fa", "ar", "en"]),
    ],
)
def test_what_the_caller_knows_is_kept_unless_a_line_clearly_speaks_another(
    known: str | None, codes: list[str]
) -> None:
    assert {run.language for run in runs(MIXED, language=known)} == set(codes)
    assert [block.language for block in normalize(MIXED, Options(language=known)).blocks] == codes


def test_a_known_language_without_a_table_is_that_of_its_text() -> None:
    assert [run.language for run in runs("Casa Branca\nO ministro dixo que nada vai mudar.", language="gl")] == ["gl"]


PLAIN = (
    "شهردار گفت که این کتابخانه را تا پایان هفته باز نگه می‌دارند و از مردم خواست که به آن سر بزنند. "
    "وزیر هم گفت که از این تصمیم خبر ندارد و باید آن را با همکاران خود در میان بگذارد."
)


@pytest.mark.parametrize(
    ("known", "text", "code"),
    [
        ("prs", PLAIN, "prs"),  # without a table, though Persian's words stand in every sentence
        ("kk", "The mayor said that the library will stay open until the end of the week, and they came.", "kk"),
        ("fa-AF", PLAIN, "fa"),
        ("FA", PLAIN, "fa"),
        ("UR", "کتاب خوب ہے", "ur"),
        ("zh-Hant", "會談於週一恢復，部長們回家了。", "zh"),
    ],
)
def test_a_known_language_is_taken_over_without_script_and_region(known: str, text: str, code: str) -> None:
    assert {run.language for run in runs(text, language=known)} == {code}
    assert normalize(text, Options(language=known)).language == code


def test_capitals_of_a_known_language_say_nothing_of_its_script() -> None:
    text = "The minister said that nothing would change before the summer.\nکتاب خوب"
    assert [run.language for run in runs(text, language="CKB")] == ["en", "ckb"]


@pytest.mark.parametrize("code", ["english", "", "f", 5])
def test_a_language_is_a_bcp_47_code(code: object) -> None:
    with pytest.raises(ValueGivenError, match="BCP 47"):
        Options(language=code)  # type: ignore[arg-type]
