"""The report, read as a parser reads it: its columns hold the source and the document, and nothing of either is markup."""

import base64
import re
from collections.abc import Iterator
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest
from cost import LINEAR, growth
from hypothesis import given
from hypothesis import strategies as st
from test_cli import medianorm
from test_document import PARTS

from fixtures import cases, normalized, source
from normalizer import Document, normalize, restore
from normalizer.writers import write
from normalizer.writers.hulls import hulls
from normalizer.writers.report import section

VOID = {"meta", "link", "input"}
TAGS = set(
    "html head meta title link style script body a header h1 h2 h3 h4 ul ol li b small p span bdi div details summary nav form"
    " fieldset legend label input main section button del ins table thead tbody tr th td dl dt dd blockquote pre footer output".split()
)
CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
ROOT = Path(__file__).parents[1]


class Element:
    def __init__(self, tag: str, attributes: dict[str, str | None], parent: "Element | None") -> None:
        self.tag, self.attributes, self.parent = tag, attributes, parent
        self.children: list[Element | str] = []

    @property
    def classes(self) -> set[str]:
        return set((self.attributes.get("class") or "").split())

    def all(self) -> Iterator["Element"]:
        for child in self.children:
            if isinstance(child, Element):
                yield child
                yield from child.all()

    def of(self, name: str) -> list["Element"]:
        return [element for element in self.all() if name in element.classes]

    def words(self, without: tuple[str, ...] = ()) -> str:
        """What stands there, each mark as the character it stands for."""
        if self.attributes.get("data-char"):
            return chr(int(self.attributes["data-char"] or "", 16))
        return "".join(
            child if isinstance(child, str) else child.words(without)
            for child in self.children
            if isinstance(child, str) or (child.tag not in without and not child.classes.intersection(without))
        )


class Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.at = self.root = Element("", {}, None)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, dict(attrs), self.at)
        self.at.children.append(element)
        if tag not in VOID:
            self.at = element

    def handle_endtag(self, tag: str) -> None:
        assert self.at.tag == tag, f"</{tag}> ends <{self.at.tag}>"
        assert self.at.parent
        self.at = self.at.parent

    def handle_data(self, data: str) -> None:
        self.at.children.append(data)


def read(markup: str) -> Element:
    reader = Reader()
    reader.feed(markup)
    reader.close()
    assert reader.at is reader.root, f"<{reader.at.tag}> has no end"
    return reader.root


def holds(document: Document) -> None:
    """The laws of a report's columns."""
    shown = read(section(document).html)
    left = "".join(
        words.words()
        for cell in shown.of("source")
        for words in cell.children
        if isinstance(words, Element) and "words" in words.classes
    )
    assert left == restore(document)
    cells = [cell for cell in shown.of("clean") if cell.attributes.get("data-part", "").startswith("b")]
    for block, cell in zip(document.blocks, cells, strict=True):
        (words,) = cell.of("words")
        (dateline,) = words.of("dateline") or [None]
        leading = f"{dateline.words()} " if dateline else ""
        assert words.words(("del",)) == leading + block.text
    right = {
        element.attributes["data-part"]
        for cell in shown.of("clean")
        for element in [cell, *cell.all()]
        if "data-part" in element.attributes
    }
    across = {
        element.attributes["data-part"]
        for cell in shown.of("source")
        for element in [cell, *cell.all()]
        if "data-part" in element.attributes
    }
    assert across <= right


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.parent.name}/{case.name}")
def test_the_columns_of_every_fixture_are_its_source_and_its_document(case: Path) -> None:
    holds(normalized(case, {}))


@given(st.lists(PARTS, max_size=25).map(" ".join))
def test_the_columns_of_any_text_are_its_source_and_its_document(text: str) -> None:
    holds(normalize(text))


HOSTILE = (
    "</script><script>alert(1)</script> <!-- \" ' --> <img src=x onerror=alert(1)> &lt;b&gt; ]]> {{x}}\n\n"
    "He said \u202egnp.exe\u2066 and \u2069\u2069 went \u200fhome with a tag \U000e0041\U000e0042 and \x1b[31m, a bell \x07 too.\n\n"
    'گزارش \u202dنامه\u202c را </style> خواند و می\u200cگوید "><svg onload=alert(1)> است.\n\n'
    "Words of a post that stand here. pic.twitter.com/aBcDeF— <b onclick=x>Jane</b> (@jane) May 30, 2024"
)


def test_no_text_becomes_markup() -> None:
    document = normalize(HOSTILE, id="</title><script>alert(2)</script>\u202e\ud800")
    markup = "".join(write([document], "report"))
    page = read(markup)
    assert {element.tag for element in page.all()} <= TAGS
    assert sum(element.tag == "script" for element in page.all()) == 1
    names = {name for element in page.all() for name in element.attributes}
    assert not {name for name in names if name.startswith("on") or name in ("style", "src", "srcset", "formaction")}
    assert {element.attributes["href"] for element in page.all() if "href" in element.attributes} <= {
        "#documents",
        "#d0",
        "data:,",
    }
    assert not CONTROLS.search(markup), "a control of direction was passed on"
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\U000e0000-\U000e0fff]", markup)
    holds(document)


def test_its_own_style_and_script_are_all_that_is_allowed() -> None:
    page = read("".join(write([normalize("Some words.\n\nکتاب‌ها")], "report")))
    (policy,) = (element.attributes["content"] for element in page.all() if "http-equiv" in element.attributes)
    for tag in ("style", "script"):
        (element,) = (element for element in page.all() if element.tag == tag)
        assert f"{tag}-src 'sha256-{base64.b64encode(sha256(element.words().encode()).digest()).decode()}'" in (
            policy or ""
        )
    assert (policy or "").startswith("default-src 'none'")
    assert "unsafe" not in (policy or "")


def test_the_font_is_in_pages_that_need_it_alone() -> None:
    assert "@font-face" not in "".join(write([normalize("Words in English, and nothing else.")], "report"))
    assert "@font-face" in "".join(write([normalize("کتاب تازه در راه است.")], "report"))


def edits(text: str, **options: object) -> list[tuple[str, str]]:
    document = normalize(text)
    source = restore(document)
    return [
        (source[hull.source.start : hull.source.end], document.text[hull.start : hull.end])
        for block in document.blocks
        for hull in hulls(document, block)
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("او كتاب علي را خواند و رفت.", [("كتاب", "کتاب"), ("علي", "علی")]),
        ("يك روز ديگر در راه است و می‌رسد.", [("يك", "یک"), ("ديگر", "دیگر")]),  # two edits that touch are one word
        ("در سل\u200bام او چیزی بود که نمی‌گفت.", [("سل\u200bام", "سلام")]),
        ("The fleet has left\u00a0port and will not be back.", [("\u00a0", " ")]),  # letters that don't join stay out
    ],
)
def test_edits_are_shown_as_whole_joined_words(text: str, shown: list[tuple[str, str]]) -> None:
    assert edits(text) == shown


def test_many_files_are_one_page(tmp_path: Path) -> None:
    files = [str(source(case)) for case in cases()[:3]]
    run = medianorm("-t", "report", *files, str(tmp_path / "missing"))
    assert run.returncode == 2
    assert run.stderr.decode().endswith("missing: No such file or directory\n")
    page = read(run.stdout.decode())
    assert len(page.of("document")) == 3
    assert [element.words() for element in page.all() if element.tag == "title"] == ["medianorm report: 3 documents"]
    assert run.stdout == medianorm("-t", "report", *files).stdout


def test_no_document_is_no_page(tmp_path: Path) -> None:
    assert medianorm("-t", "report", str(tmp_path / "missing")).stdout == b""
    run = medianorm("-t", "report", "--each", "block", stdin=b"Words.")
    assert (run.returncode, run.stdout) == (2, b"")
    assert b"leave --each" in run.stderr


@pytest.mark.parametrize(
    "text",
    [
        "او كتاب علي را خواند و به گزارش ایسنا رفت. " * 40,
        "به گزارش ایسنا، John Smith گفت (عکس: مریم کاظمی / ایسنا) و رفت.\n\n" * 40,
        "Left\u00a0port \u202e\u200b\u200f" * 80,
        "🏴\U000e0067" * 200 + "😀\U0001f3fb" * 200,
    ],
)
def test_the_cost_is_linear(text: str) -> None:
    documents = {words: normalize(words) for words in (text, text * 2)}
    assert growth(lambda words: section(documents[words]), text, text * 2) < LINEAR
