"""Markdown as the page that it renders to, and what its front matter says."""

from pathlib import Path

import pytest
from cost import LINEAR, growth
from hypothesis import given, settings
from hypothesis import strategies as st

from normalizer import Options, normalize, restore
from normalizer.document import Document, Metadata
from normalizer.readers.front_matter import facts
from normalizer.readers.shortcodes import markup
from normalizer.writers import write

FIXTURES = Path(__file__).parents[1] / "fixtures"
MARKDOWN = Options(format="markdown")
PROSE = "The old pier will open on the first calm Sunday in May, the harbour office said."


def read(text: str) -> Document:
    return normalize(text, MARKDOWN)


def shape(document: Document) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in document.blocks]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("One\n===\n\nTwo\n---\n\nwords", [("title", "One"), ("heading", "Two"), ("paragraph", "words")]),
        ("# One\n\n# Two\n\nwords", [("title", "One"), ("heading", "Two"), ("paragraph", "words")]),
        ("## One\n\nwords\n\n## Two", [("title", "One"), ("paragraph", "words"), ("heading", "Two")]),
        ("words\n\n## Two\n\nmore words", [("paragraph", "words"), ("heading", "Two"), ("paragraph", "more words")]),
        ("a \\*b\\* &amp; `c*d`  \ne", [("paragraph", "a *b* & c*d\ne")]),
        ("<https://example.org/a> and <a@example.org>", [("paragraph", "https://example.org/a and a@example.org")]),
        ("[one][1] ![two](b.jpg) three\n\n[1]: https://example.org", [("paragraph", "one three")]),
        ("[![The pier](a.jpg)](https://example.org)", [("caption", "The pier")]),
        ("[![The pier](a.jpg)](https://youtu.be/dQw4w9WgXcQ)", [("embed", "")]),
        ("[![The pier](a.jpg) Watch](https://youtu.be/dQw4w9WgXcQ)", [("paragraph", "Watch")]),
        ("![](a.jpg)\n\nwords", [("paragraph", "words")]),
        ("- a\n\n  b\n- c", [("list_item", "a"), ("list_item", "b"), ("list_item", "c")]),
        ("    code *a*\n\n~~~\nmore\n\ncode\n~~~", [("code", "code *a*"), ("code", "more\n\ncode")]),
        ("one\n\n***\n\ntwo", [("paragraph", "one"), ("paragraph", "two")]),
        ("<div>\n\n*one*\n\n</div>\n<script>x()</script>", [("paragraph", "one")]),
        ("", []),
    ],
)
def test_blocks(text: str, blocks: list[tuple[str, str]]) -> None:
    assert shape(read(text)) == blocks


@pytest.mark.parametrize(
    ("written", "day"), [("2024-03-12T09:30:00+00:00",) * 2, ("Tue, 12 Mar 2024 09:30:00 GMT", None)]
)
def test_a_crawlers_header_says_address_and_date(written: str, day: str | None) -> None:
    """What a server says of a file's last change, in the form of its header, is no date of publication."""
    head = f"Title: Pier opens | The Echo\n\nURL Source: https://echo.example/a\n\nPublished Time: {written}\n\n"
    document = read(f"{head}Markdown Content:\n{PROSE}")
    assert document.title == "Pier opens | The Echo"
    assert (document.metadata.url, document.metadata.date_published) == ("https://echo.example/a", day)
    assert document.text == f"Pier opens | The Echo\n\n{PROSE}"


def test_a_post_is_read_with_its_link_from_what_was_written() -> None:
    document = read((FIXTURES / "markdown/crawled_page/input.md").read_text(encoding="utf-8"))
    (post,) = [block.embed for block in document.blocks if block.embed]
    again = read("".join(write([document], "markdown")))
    assert [(block.embed.url, block.embed.author_handle, block.text) for block in again.blocks if block.embed] == [
        (post.url, "skerrytrust", "Tonight we light her once more. Bring a coat.")
    ]


def test_links_alone_are_the_articles() -> None:
    """Where a page's reader would see a menu."""
    text = f"# Links\n\n{PROSE}\n\n- [The first ferry](a)\n- [The second ferry](b)\n- [All ferries](c)"
    assert [words for kind, words in shape(read(text)) if kind == "list_item"] == [
        "The first ferry", "The second ferry", "All ferries",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "title", "metadata"),
    [
        ("---\ntitle: One\ndate: 2024-05-17\n---\n", "One", Metadata("2024-05-17", None, (), None, None, None)),
        (
            "---\nTitle: >-\n  One\n  two\npublishDate: 2024-05-17 10:00:00 +0330\nlast_modified_at: '2024-05-18'\n---\n",
            "One two",
            Metadata("2024-05-17T10:00:00+0330", "2024-05-18", (), None, None, None),
        ),
        (
            '+++\ntitle = "One"\ndate = 2024-05-17T10:00:00Z\nauthors = ["A B", "C D"]\n+++\n',
            "One",
            Metadata("2024-05-17T10:00:00+00:00", None, ("A B", "C D"), None, None, None),
        ),
        (
            '{"title": "One", "author": {"name": "A B"}, "canonicalURL": "https://example.org/a", "cover": {"image": "c.jpg"}}',
            "One",
            Metadata(None, None, ("A B",), "https://example.org/a", None, "c.jpg"),
        ),
        (
            "---\nauthors:\n- name: A B\n  title: editor\n- C D\n- A B\nurl: /2024/a\n---\n",
            None,
            Metadata(None, None, ("A B", "C D"), None, None, None),
        ),
        ("---\ntitle: [1, 2]\ndate: May 5\nauthor: ~\n---\n", "1", Metadata(None, None, ("~",), None, None, None)),
        ("---\ntitle: 5\ndate:\n---\n", "5", Metadata(None, None, (), None, None, None)),
    ],
)
def test_front_matter(text: str, title: str | None, metadata: Metadata) -> None:
    known = facts(text)
    assert known
    assert (known.title, known.metadata) == (title, metadata)


@pytest.mark.parametrize(
    "text",
    [
        "---\n- a\n- b\n---\n",
        "---\n: : [\n---\n",
        "+++\ntitle = \n+++\n",
        '{\n"title": \n}\n',
        "---\na: " + "[" * 5000 + "\n---\n",
        "---\na: 1\n" + "b: 2\n" * 30_000 + "---\n",
    ],
)
def test_front_matter_that_is_none_is_left_out_with_a_note(text: str) -> None:
    assert facts(text) is None
    document = read(f"{text}\n{PROSE}")
    assert shape(document) == [("paragraph", PROSE)]
    assert [note.severity for note in document.notes if "front matter" in note.message] == ["warning"]


def test_aliases_of_front_matter_cost_nothing() -> None:
    rows = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    rows += [f"a{row}: &a{row} [{', '.join([f'*a{row - 1}'] * 9)}]" for row in range(1, 12)]
    known = facts("---\n" + "\n".join([*rows, "title: *a11", "authors: *a11"]) + "\n---\n")
    assert known
    assert known.title is None


@pytest.mark.parametrize(
    ("words", "drawn"),
    [
        ("{{< youtube abc-1 >}}", "youtube.com/embed/abc-1"),
        ("{{< youtube id=abc-1 autoplay=true >}}", "youtube.com/embed/abc-1"),
        ('{% youtube "abc-1" %}', "youtube.com/embed/abc-1"),
        ("{{% vimeo 123 %}}", "player.vimeo.com/video/123"),
        ("{{< instagram CxOWiQNP2MO >}}", "instagram.com/p/CxOWiQNP2MO/"),
        ("{{< tweet user=ana_b id=12 >}}", "twitter.com/ana_b/status/12"),
        ("{% twitter https://x.com/ana_b/status/12?s=20 %}", "twitter.com/ana_b/status/12"),
        ('{{< figure src="a" caption="A <b> & c" />}}', "A &lt;b&gt; &amp; c"),
        (
            '{% embed url="https://www.youtube.com/watch?v=dQw4w9WgXcQ" %}',
            "<p>https://www.youtube.com/watch?v=dQw4w9WgXcQ</p>",
        ),
        ("{% embed https://x.com/ana_b/status/12345678901 %}", "<p>https://x.com/ana_b/status/12345678901</p>"),
        ('{% embed "https://youtu.be/dQw4w9WgXcQ?a=<b" %}', None),
        ("{% embed https://example.org/a %}", None),
        ("{% embed %}", None),
        ("{{< youtube >}}", None),
        ('{{< youtube "a b" >}}', None),
        ('{{< youtube "a&quot;onload=x" >}}', None),
        ("{{< tweet 12 >}}", None),
        ("{{< figure src=a >}}", None),
        ("{{< ref a.md >}}", None),
        ("see {{< youtube abc >}}", None),
        ("{{ page.title }}", None),
    ],
)
def test_shortcodes(words: str, drawn: str | None) -> None:
    found = markup(words)
    assert found is None if drawn is None else found is not None and drawn in found


def test_too_deep_a_page_is_read_as_text() -> None:
    for text in (">" * 200 + " words", "- " * 200 + "words", " " * 500 + "words"):
        document = read(text)
        assert "words" in document.text
        assert [note.severity for note in document.notes] == ["warning"]
    assert read("> " * 90 + "words").text == "words"


ROUND = ("title", "heading", "paragraph", "list_item", "blockquote", "code")


@pytest.mark.parametrize("case", sorted(path.parent.name for path in FIXTURES.glob("html/*/input.html"))[:40])
def test_what_is_written_as_markdown_is_read_as_it_was(case: str) -> None:
    before = normalize((FIXTURES / "html" / case / "input.html").read_bytes())
    after = read("".join(write([before], "markdown")))
    wanted = [" ".join(block.text.split()) for block in before.blocks if block.kind in ROUND and block.text]
    found = [" ".join(block.text.split()) for block in after.blocks]
    assert [words for words in wanted if words not in found] == []


@settings(max_examples=150)
@given(st.text(alphabet="ab \n\t*_#>-+1.)|`~[]()!<>&;:{}%\\\"'=\u200cم", max_size=120))
def test_any_text_ends_in_a_document_that_can_be_rebuilt(text: str) -> None:
    document = read(text)
    assert len(restore(document)) == document.source.length
    assert read(text) == document


NEAR_MISSES = {
    "brackets": "[" * 2000,
    "pictures": "![" * 1000,
    "ticks": "`a" * 2000,
    "stars": "*a_ " * 1000,
    "quotes": ">" * 90 + " a\n" * 500,
    "tags": "<a " * 1500,
    "rows": "|a" * 1000 + "\n" + "|-" * 1000,
    "shortcode": "{{< " + "a=" * 900,
    "arguments": '{% youtube "' + "a' " * 600 + "%}",
    "front": "---\n" + "a: b\n" * 1500,
    "times": "---\ndate: 2024-05-17 " + " " * 3000 + "x\n---\n",
}


@pytest.mark.parametrize("name", NEAR_MISSES)
def test_cost_grows_with_the_text(name: str) -> None:
    text = NEAR_MISSES[name]
    assert growth(read, text, text * 2) < LINEAR
