"""The document: laws over any text, JSON both ways, the committed schema."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Hashable
from dataclasses import fields, is_dataclass, replace
from hashlib import sha256
from random import Random
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from laws import check_laws

from normalizer import (
    Document,
    Options,
    credits,
    direction,
    embeds,
    identify,
    normalize,
    repair,
    restore,
    runs,
    sentences,
    visual,
)
from normalizer.document import KINDS, Credit
from normalizer.errors import (
    DocumentError,
    FormatError,
    NormalizerError,
    TypeGivenError,
    UnknownRuleError,
    ValueGivenError,
)
from normalizer.meanings import MEANINGS
from normalizer.schema import committed, generated
from normalizer.writers import json_encoder, write

# What breaks things: controls of direction, joiners, marks, forms, emoji, addresses, line ends, letters beyond the BMP,
# scripts side by side, and words that make rules look.
PARTS = st.sampled_from(
    "one two. Photo: by / AFP (Photo by Jane Roe / AFP)|—|-|(@handle)|June 22, 2023|pic.twitter.com/abc|می|خانه|ها|علي|.|!|؟|"
    "\u00a0|\u200b|\u200c|\u200d|\u200e|\u200f|\u061c|\u202a|\u202c|\u202e|\u2066|\u2067|\u2068|\u2069|\ufeff|\u00ad|"
    "\u2028|\u2029|\u0085|\x0b|\x0c|\x1c|\r\n|\r|\n|\n\n| |  |\t|\u3000|\0|\x1b|"
    "😀|\U0001f468\u200d\U0001f469|🇮🇷|1\ufe0f\u20e3|𝒜|𐤀|𠀀|\ufffd|\ufdd0|\uffff|"
    "\u064b|\u0654|\u0301|e\u0323\u0301|\u05b7|ﻼ|ﺳ|ﷲ|ﺳﻼﻡ|מילה|слово|λόγος|漢字|ไทย|हिन्दी|"
    "0|۱۲|٣|12,500|12 Shares|Friday , 17 May 2024|تهران (ایرنا) - |Al-Monitor — |به گزارش ایسنا، |> |• |1. |2. |# |a@b.co|"
    "http://x.co/a|https://x.com/a/status/1671890123456790528|@a|#b|#خبر|'\"«»“”||a|b|&zwnj;|<p>|Ã©|cafÃ© Ã©tÃ© dÃ©jÃ\u00a0"
    .split("|")
)  # fmt: skip
FLAG = st.just("\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f")  # made of tag characters
TEXTS = st.lists(PARTS | FLAG, max_size=30).map("".join) | st.text(max_size=60)
TEXT = Options(format="text")  # a text may open with a tag
EDGE = ["", "a", " ", "\u200c", "\n", " \n\t\r\n ", "a\r\nb\r\n", "a\rb", "a\u2028b", "a\u0085b", "no newline at the end",
        "0", "\ufeff", "\u202e", "(@", "— ", "\U0001f600" * 3, "a\n\n\n\n\nb"]  # fmt: skip


@given(TEXTS)
def test_laws_hold_for_any_text(text: str) -> None:
    text = text.encode("utf-8", "replace").decode()
    document = normalize(text, TEXT)
    assert restore(document) == text
    check_laws(document)


@pytest.mark.parametrize("text", EDGE)
def test_laws_hold_at_the_edges(text: str) -> None:
    document = normalize(text, TEXT)
    assert restore(document) == text
    check_laws(document)


def test_a_control_without_work_leaves_after_the_field_that_gave_it_some() -> None:
    source = "one two. Photo: by / AFP (Photo by Jane Roe / AFP)\u202e—"
    document = normalize(source)
    assert (document.text, restore(document)) == ("one two. —", source)


@given(TEXTS)
@example(
    "\ufefc\ufefcone two. Photo: by / AFP (Photo by Jane Roe / AFP)\ufefc\ufefc"
)  # forms that go are its only proof
@example("Ã©&zwnj;")
@example("\U0001d49c\u202a&zwnj;")  # a control between a word and a reference
def test_clean_text_needs_no_repair(text: str) -> None:
    document = normalize(text.encode("utf-8", "replace").decode(), TEXT)
    again = normalize(document.text, TEXT)
    assert [change for change in again.changes if change.kind == "repair"] == []


def lines(count: int) -> list[str]:
    """Texts made of the same parts, the same in every process."""
    chance = Random(count)
    parts = PARTS.elements  # type: ignore[attr-defined]
    return ["".join(chance.choices(parts, k=40)) for _ in range(count)]


def digest(text: str) -> str:
    return sha256(json.dumps(normalize(text).to_dict()).encode()).hexdigest()


def test_processes_and_hash_seeds_agree() -> None:
    texts = lines(25)
    script = (
        "import json, sys; from hashlib import sha256; from normalizer import normalize\n"
        "for text in json.load(sys.stdin):"
        " print(sha256(json.dumps(normalize(text).to_dict()).encode()).hexdigest())"
    )
    for seed in ("0", "1", "4294967295"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        run = subprocess.run(
            [sys.executable, "-c", script],
            input=json.dumps(texts),
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        assert run.stdout.split() == [digest(text) for text in texts]


def test_threads_agree() -> None:
    """Eight threads in a process that has normalized nothing yet, each with all texts in an order of its own."""
    script = (
        "import json, sys; from concurrent.futures import ThreadPoolExecutor; from hashlib import sha256\n"
        "sys.setswitchinterval(1e-5); texts = json.load(sys.stdin)\n"
        "def work(turn):\n"
        "    from normalizer import normalize\n"
        "    order = texts[turn:] + texts[:turn]\n"
        "    rows = [sha256(json.dumps(normalize(text).to_dict()).encode()).hexdigest() for text in order]\n"
        "    return rows[len(texts) - turn:] + rows[:len(texts) - turn]\n"
        "with ThreadPoolExecutor(8) as pool: print(json.dumps(list(pool.map(work, range(8)))))"
    )
    texts = lines(16)
    run = subprocess.run(
        [sys.executable, "-c", script], input=json.dumps(texts), capture_output=True, text=True, check=True
    )
    assert json.loads(run.stdout) == [[digest(text) for text in texts]] * 8


ENGLISH = "The harbour master said that no ship would leave before the storm was over."
PERSIAN = "ناخدا گفت که كشتي ها تا پايان هفته در بندر مي مانند و بارشان را خالي نمي کنند."
WITHIN = st.sampled_from(
    "cost 12,500 euros|(see p. 3, 4)|at 10:30 a.m.|e.g. “this”|- and that -|https://x.co/a_b?c=1|@mara_lind|#harbour|naïve|A. B. Roe|"
    "5%|don't|the U.S. Navy|1/2|☎ 112".split("|")
)


@given(st.lists(WITHIN, max_size=6), st.booleans())
def test_english_is_untouched_by_rules_of_languages(parts: list[str], after: bool) -> None:
    """Whatever stands beside it: the same English in a Persian page comes out as it went in."""
    english = " ".join([ENGLISH, *parts, ENGLISH])
    document = normalize(f"{PERSIAN}\n\n{english}" if after else f"{english}\n\n{PERSIAN}")
    assert english in document.text
    assert {change.rule for change in document.changes if change.kind == "repair"} >= {"persian_letters"}


def test_utf16_offsets_cut_a_javascript_string() -> None:
    document = normalize("😀 A line with an emoji before it.\n\nA second paragraph 😀 here.")
    text = document.text.encode("utf-16-le")
    for block in document.to_dict("utf16")["blocks"]:
        assert text[2 * block["start"] : 2 * block["end"]].decode("utf-16-le") == block["text"]


def test_another_offset_unit_is_refused() -> None:
    with pytest.raises(ValueGivenError, match="utf8"):
        normalize("a").to_dict("utf8")


TEXT_FUNCTIONS = (repair, identify, runs, sentences, credits, embeds, direction, visual)


@pytest.mark.parametrize("function", TEXT_FUNCTIONS, ids=lambda function: function.__name__)
@pytest.mark.parametrize(("given", "hint"), [(None, "text is NoneType: give a string"), (b"abc", "bytes: decode it")])
def test_what_is_no_text_is_refused_by_every_stage(function: Callable[[Any], object], given: object, hint: str) -> None:
    with pytest.raises(TypeGivenError, match=hint) as raised:
        function(given)
    assert isinstance(raised.value, NormalizerError)
    assert isinstance(raised.value, TypeError)  # what callers caught before


def test_one_document_where_documents_are_written_is_refused() -> None:
    with pytest.raises(TypeGivenError, match="give a list"):
        next(write(normalize("a"), "text"))  # type: ignore[arg-type]


def test_restore_takes_documents_alone() -> None:
    with pytest.raises(TypeGivenError, match="document is dict: give a Document"):
        restore(normalize("a").to_dict())  # type: ignore[arg-type]


def test_a_document_has_no_hash() -> None:
    document = normalize("a")
    for value in (document, document.generator):
        assert not isinstance(value, Hashable)
    assert hash(document.source) == hash(normalize("a").source)


@pytest.mark.parametrize("given", ["yes", 1, None])
def test_certain_only_is_true_or_false(given: object) -> None:
    with pytest.raises(ValueGivenError, match="give True or False"):
        Options(certain_only=given)  # type: ignore[arg-type]


@pytest.mark.parametrize("given", [5, [5], {"clock", None}])
def test_rules_are_named_by_strings(given: Any) -> None:
    for name in ("skip", "only"):
        with pytest.raises(ValueGivenError, match=f"{name} holds something else than strings"):
            Options(**{name: given})


@pytest.mark.parametrize("buffer", [bytearray, memoryview])
def test_a_buffer_is_read_as_its_bytes(buffer: Callable[[bytes], object]) -> None:
    data = "سلام دوستان".encode("windows-1256")
    assert normalize(buffer(data)) == normalize(data)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_json_is_written_as_the_standard_library_does(value: object) -> None:
    assert json_encoder(", ", ": ")(value) == json.dumps(value, ensure_ascii=False)
    assert json_encoder(",", ":")(value) == json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def test_the_schema_is_the_types() -> None:
    assert generated() == committed(), "run `python -m normalizer.schema`"


def test_the_data_hash_is_of_the_data() -> None:
    import sys
    from pathlib import Path

    sys.path.insert(0, str(Path(__file__).parents[1] / "tools"))
    from data_hash import data_hash

    assert normalize("a").generator.data == data_hash(), "run `python tools/data_hash.py`"


def test_no_meaning_without_its_field() -> None:
    schema = json.loads(committed())
    fields = {
        (name, field) for name, kind in [("Document", schema), *schema["$defs"].items()] for field in kind["properties"]
    }
    used = {f"{name}.{field}" if f"{name}.{field}" in MEANINGS else field for name, field in fields}
    assert set(MEANINGS) == used


def test_documents_fit_the_schema() -> None:
    import jsonschema

    text = "Friday , 17 May 2024\n\nA caption of two sentences. It ends here. (Photo by Jane Roe / AFP)\n\nA headline here\n\n"
    text += "Al-Monitor — A paragraph that is long enough to be running text, and it ends.\n\nسلام— نام (@name) June 22, 2023\n\n0"
    jsonschema.validate(normalize(text).to_dict(), json.loads(committed()))
    jsonschema.validate(normalize(text).to_dict("utf16"), json.loads(committed()))


def test_readers_ignore_unknown_fields_and_other_schemas_are_refused() -> None:
    stored = normalize("A line.").to_dict()
    assert Document.from_dict({**stored, "later": 1}).text == "A line."
    for broken in ({}, {**stored, "schema": "medianorm/2"}, {**stored, "blocks": [{}]}, {**stored, "text": 3}, []):
        with pytest.raises(DocumentError):
            Document.from_dict(broken)  # type: ignore[arg-type]


def test_changed_text_is_not_restored() -> None:
    document = normalize("One  two.\n\n\n\nThree.")
    with pytest.raises(DocumentError):
        restore(replace(document, text="x"))


@pytest.mark.parametrize(
    "given",
    [
        {"id": 5},
        {"url": 5},
        {"encoding": 5},
        {"date": 5},
        {"date": "not a date"},
        {"date": "2024-02-30"},
        {"date": "2024-05-17x10:00"},
    ],
)
def test_what_a_caller_says_is_checked(given: dict[str, Any]) -> None:
    (name,) = given
    with pytest.raises(ValueGivenError, match=rf"^{name} is "):
        normalize("Words.", **given)


def test_the_day_of_publication_settles_a_datelines_day() -> None:
    """From the caller or from the page; without either a day has no year."""
    text = "The old pier\n\nLEEDS, June 3 (Reuters) - The old pier will stay closed until the autumn, the harbour office said."
    page = "<html><head>{}</head><body><h1>{}</h1><p>{}</p><p>It is old.</p></body></html>"
    head = '<meta property="article:published_time" content="2024-06-04T08:00:00Z">'
    page = page.format(head, *text.split("\n\n"))

    def day(document: Document) -> str | None:
        return next(block.dateline.date for block in document.blocks if block.dateline)

    assert day(normalize(text)) is None
    assert day(normalize(text, date="2024-06-04")) == "2024-06-03"
    assert day(normalize(page)) == "2024-06-03"
    assert day(normalize(page, date="2025-06-04")) == "2025-06-03"


@pytest.mark.parametrize("date", ["2024", "2024-05", "2024-05-17", "2024-05-17T10:00:00Z", "2024-05-17 10:00+02:00"])
def test_dates_of_callers_are_iso_8601(date: str) -> None:
    assert normalize("Words.", date=date).metadata.date_published == date


def test_kinds_are_those_that_the_schema_tells() -> None:
    assert MEANINGS["Block.kind"].replace(" or ", ", ").split(", ") == list(KINDS)


def test_types_are_frozen_slotted_dataclasses() -> None:
    credit = Credit("Jane Roe", "AFP", None, "photo", "Jane Roe / AFP", ())
    assert is_dataclass(credit)
    assert [field.name for field in fields(credit)][:3] == ["creator", "agency", "via"]
    assert not hasattr(credit, "__dict__")
    with pytest.raises(AttributeError):
        credit.creator = "x"  # type: ignore[misc]
    assert replace(credit, via="Getty Images").via == "Getty Images"


def test_parts_and_body_select() -> None:
    document = normalize("A paragraph in English stands here.\n\nیک بند به زبان فارسی اینجا می‌آید و تمام می‌شود.")
    assert [block.language for block in document.parts(languages={"fa"})] == ["fa"]
    assert document.parts(kinds={"embed"}) == ()
    assert document.body == document.text


@pytest.mark.parametrize("names", [{"skip": {"no_such"}}, {"only": {"no_such"}}])
def test_unknown_rules_are_refused_with_a_hint(names: dict[str, set[str]]) -> None:
    with pytest.raises(UnknownRuleError, match="no_such"):
        Options(**names)
    with pytest.raises(UnknownRuleError, match="did you mean half_space"):
        Options(skip={"half_spce"})


def test_a_language_that_is_given_has_a_code_of_any_region() -> None:
    assert repair("او ميرود", "fa-IR").text == repair("او ميرود", "FA").text == "او می\u200cرود"
    for refusing in (repair, runs):
        with pytest.raises(ValueGivenError, match="language persian: give a BCP 47 code"):
            refusing("او ميرود", language="persian")


def test_skip_and_only_take_names_and_groups() -> None:
    text = "A\u00a0b and c\u00a0d stand here.\n\n0 Comments"
    assert "\u00a0" in normalize(text, Options(skip={"spaces"})).text
    assert "\u00a0" in normalize(text, Options(skip={"script"})).text
    assert normalize(text, Options(only={"furniture"})).text == "A\u00a0b and c\u00a0d stand here."
    assert "\u00a0" in normalize(text, Options(certain_only=True)).text


def test_what_cannot_be_read_is_refused() -> None:
    with pytest.raises(FormatError, match="int"):
        normalize(3)
    with pytest.raises(FormatError, match="no reader for 'docx': choose one of auto, text, html"):
        Options(format="docx")


def test_an_address_alone_turns_no_document() -> None:
    post = "الجزيرة - عاجل, [05.02.2024 10:02]\nقصف يستهدف المطار فجر اليوم\n\n"
    assert normalize(post + "https://example.org/9x8y7z\n").direction == "rtl"
    assert normalize("https://example.org/9x8y7z\n").direction == "ltr"
