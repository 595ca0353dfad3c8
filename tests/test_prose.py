"""What is prose in a file, format by format; and that to find it costs no more than the file is long."""

import pytest
from cost import LINEAR, growth
from hypothesis import given, settings
from hypothesis import strategies as st

from normalizer.prose import ANCHOR, FORMATS, LOCKED, READERS, TEXT, Prose, format_of, prose


def regions(text: str, format: str) -> list[tuple[str, str]]:
    return [(text[start:end], role) for start, end, role in prose(text, format).regions if text[start:end].strip()]


def text_of(text: str, format: str) -> list[str]:
    return [words.strip() for words, role in regions(text, format) if role == TEXT]


def test_formats_by_suffix() -> None:
    assert format_of("a/b.MD") == "markdown"
    assert format_of("a.b/README") == "code"
    assert {format_of(f"a{suffix}") for suffix in FORMATS} == set(READERS)


# -- Markdown

MARKDOWN = [
    ("one\ntwo\n\nthree\n", ["one\ntwo", "three"]),
    ("a `code` b ``c ` d`` e\n", ["a", "b", "e"]),
    ("a `x\ny` b\n", ["a", "b"]),
    ("a ` b\n", ["a ` b"]),
    ("[words](http://x/y_(z) \"t\") after\n", ["[words]", "after"]),
    ("![alt](a b.png) after\n", ["![alt](a b.png) after"]),
    ("![alt](<a b.png>) after\n", ["![alt]", "after"]),
    ("<https://x.org> and http://y.org/z here\n", ["and", "here"]),
    ("a <b class=\"x\">bold</b> c\n", ["a", "bold", "c"]),
    ("a < b and c > d\n", ["a < b and c > d"]),
    ("```py\ncode\n```\nafter\n", ["after"]),
    ("~~~\n```\n~~~\nafter\n", ["after"]),
    ("````\n```\n````\nafter\n", ["after"]),
    ("- item\n  ```\n  code\n  ```\n- next\n", ["- item", "- next"]),
    ("> quoted\n> ```\n> code\n> ```\n> more\n", ["> quoted", "> more"]),
    ("para\n\n    code\n\nafter\n", ["para", "after"]),
    ("- item\n\n    goes on\n", ["- item", "goes on"]),
    ("para\n    lazy line\n", ["para\n    lazy line"]),
    ("<div>\nraw\n</div>\n\nafter\n", ["after"]),
    ("<script>\na\n\nb\n</script>\nafter\n", ["after"]),
    ("<!-- a\n\nb -->\nafter\n", ["after"]),
    ("<em>begins</em> a line\n", ["begins", "a line"]),
    ("a {{< sc \"x\" >}} b {% raw %} c {{ d }} e\n", ["a", "b", "c", "e"]),
    ("a $x_1$ b \\(y\\) c\n", ["a", "b", "c"]),
    ("it costs $5 or $6 here\n", ["it costs $5 or $6 here"]),
    ("$$\nx\n$$\nafter\n", ["after"]),
    ("a[^1] b\n\n[^1]: note\n", ["a", "b", "note"]),
    ("import X from 'y'\n\ntext {/* comment */} here\n", ["text", "here"]),
    ("a &zwnj; b U+06CC c\n", ["a", "b", "c"]),
    (":::note\n\ninside\n\n:::\n", ["inside"]),
    ("- item\n\n      code\n\n  goes on\n", ["- item", "goes on"]),
    ("1. item\n\n       code\n\n   - inner\n\n         code\n\n     goes on\n", ["1. item", "- inner", "goes on"]),
    ("- item\n    - inner\n\n        goes on\n\nafter\n\n    code\n", ["- item\n    - inner", "goes on", "after"]),
    ("- - -\n\n    code\n", ["- - -"]),
    ("{% highlight py %}\na\n\n  ```\nb\n{% endhighlight %}\nafter\n", ["after"]),
    ("a {% raw %}b {{ c }}{% endraw %} d\n", ["a", "d"]),
    ("{{< mermaid >}}\na\n{{< /mermaid >}}\n\n{{% highlight js %}}\nb\n{{% / highlight %}}\nafter\n", ["after"]),
    ("{%- comment -%}\na\n{%- endcomment -%}\n{% raw %} never closed\n", ["never closed"]),
    ("\\begin{align*}\na\n\\begin{x}\nb\n\\end{x}\n\\end{align*}\nafter\n", ["after"]),
    ("![a](b){width=c} d [e]{lang=fr .f} {not one}\n", ["![a]", "d [e]", "{not one}"]),
    ("| a | b |\n| - | - |\n| c | d |\n", ["| a | b |\n| - | - |\n| c | d |"]),
    ("a\r\n\r\n```\r\ncode\r\n```\r\nb\r\n", ["a", "b"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words"), MARKDOWN)
def test_markdown(text: str, words: list[str]) -> None:
    assert text_of(text, "markdown") == words


def test_headings_are_anchors_unless_they_name_their_own() -> None:
    text = "# One\n\n## Two {#two}\n\nThree\n=====\n\nfour\n"
    assert regions(text, "markdown") == [("One", ANCHOR), ("Two ", TEXT), ("Three", ANCHOR), ("four", TEXT)]


def test_labels_are_locked() -> None:
    text = "[a b]: http://x\n\nSee [this][a b], [A  b] and [c].\n"
    assert [words for words, role in regions(text, "markdown") if role == LOCKED] == ["a b", "[a b]", "A  b"]


def test_collapsed_references_and_targets_are_locked() -> None:
    text = "[a]: http://x\n\nSee [A][], ![a][] and [b][].\n\n(c-d)=\n## E\n\n(f) = g\n"
    assert [words for words, role in regions(text, "markdown") if role == LOCKED] == [
        "a",
        "A",
        "[]",
        "a",
        "[]",
        "[]",
        "c-d",
    ]
    assert "(f) = g" in text_of(text, "markdown")


FRONT_MATTER = [
    "---\ntitle: A b\nslug: c\ntags:\n  - d e\ndescription: >\n  f\n  g\nsummary: 'h'\nlang: fa\n---\nbody\n",
    '+++\ntitle = "A b"\nslug = "c"\ntags = ["d e"]\ndescription = """\nf\ng\n"""\nsummary = \'h\'\nlang = "fa"\n+++\nbody\n',
    '{\n"title": "A b",\n"slug": "c",\n"tags": ["d e"],\n"description":\n "f",\n"summary": "h",\n"lang": "fa"\n}\nbody\n',
]


@pytest.mark.parametrize("text", FRONT_MATTER)
def test_of_front_matter_some_values_are_prose(text: str) -> None:
    found = prose(text, "markdown")
    assert found.language == "fa"
    roles = {text[start:end].strip(): role for start, end, role in found.regions}
    assert roles["A b"] == roles["h"] == roles["f"] == roles["body"] == TEXT
    assert LOCKED in (roles["c"], roles.get("d e", LOCKED))
    assert TEXT not in (roles["c"], roles.get("d e", LOCKED))


def test_a_rule_of_dashes_is_no_front_matter() -> None:
    assert text_of("---\n\ntitle: words\n", "markdown")[-1] == "title: words"
    assert text_of("---\ntitle: x\n...\nwords\n", "markdown") == ["x", "words"]


# -- the others


def test_html() -> None:
    text = (
        '<!doctype html><html lang="fa-IR"><title>T</title><style>s</style><body><!-- c --><p title="a>b">one <b>two</b> &amp; three'
        '<code>x</code><pre>y\nz</pre><SCRIPT>a<b</SCRIPT>four{{ five }}<p translate="no">six</p>seven<br>eight < nine'
    )
    assert text_of(text, "html") == ["T", "one", "two", "three", "four", "seven", "eight < nine"]
    assert prose(text, "html").language == "fa"


def test_languages_of_elements() -> None:
    text = '<html lang="fa"><p lang="ar">one <i lang=en-GB>two</i> three<p>four <br lang="de">five<div xml:lang="ur"><b>six</b></div> <q lang="fr">'
    assert [(text[start:end], code) for start, end, code in prose(text, "html").spoken] == [
        ("one <i lang=en-GB>", "ar"), ("two", "en"), ("</i> three", "ar"), ("<b>six</b>", "ur"),
    ]  # fmt: skip
    text = "::: {lang=ar}\n[a]{lang='fa'} b\n\n::: note\nc\n:::\n:::\n[d]{.e}\n"
    assert [(text[start:end].strip(), code) for start, end, code in prose(text, "markdown").spoken] == [
        ("[", "ar"), ("a", "fa"), ("]{lang='fa'} b\n\n::: note\nc\n:::", "ar"),
    ]  # fmt: skip
    assert prose("<p lang='ar'>a", "html").spoken == ()


def test_rst() -> None:
    text = (
        "Title\n=====\n\nOne ``two`` :ref:`three` `four <http://x>`_ end::\n\n   code\n\nsix\n\n.. note:: x\n\n   seven\n\n"
        ".. code-block:: py\n   :linenos:\n\n   eight\n\n   nine\n\nten\n\n.. _label: http://x\n.. comment\n\n>>> eleven\n\n"
        ":field: twelve\n\n| thirteen\n\n===  ===\na    b\n===  ===\n\nlast\n"
    )
    assert text_of(text, "rst") == ["One", "`four", "end::", "six", "seven", "ten", "last"]
    assert [row[0] for row in regions(text, "rst") if row[1] == LOCKED] == ["Title", "| thirteen", "a    b"]


def test_names_of_references_and_terms_are_locked_in_rst() -> None:
    text = (
        "See one_, two-three__ and __init__ or a_b here.\n\n.. glossary::\n   :sorted:\n\n   four\n   five six\n      seven\n\n"
        "   eight\n      nine\n\nten\n\n   eleven\n"
    )
    assert [row[0].strip() for row in regions(text, "rst") if row[1] == LOCKED] == [
        "one_", "two-three__", "four", "five six", "eight",
    ]  # fmt: skip
    assert text_of(text, "rst") == ["See", ",", "and __init__ or a_b here.", "seven", "nine", "ten", "eleven"]


def test_asciidoc() -> None:
    text = (
        "= Title\n:attr: x\n\nOne `two` link:three[four] {five}\n\n[source]\n----\nsix\n----\n\n* seven\n\n// eight\n"
    )
    assert regions(text, "asciidoc")[0] == ("= Title", ANCHOR)
    assert text_of(text, "asciidoc") == ["One", "[four]", "* seven"]


def test_data_is_locked() -> None:
    cases = {
        "json": '{"key": "one\\ntwo %(n)s three", "list": ["four"]}',
        "yaml": "key: one\n# comment\nlist:\n  - two\n'k': three\n",
        "po": '# c\nmsgid "no"\nmsgstr ""\n"one"\n"two\\n"\n\n#~ msgid "no"\n',
    }
    words = {format: [row[0].strip() for row in regions(text, format)] for format, text in cases.items()}
    assert words == {"json": ["one", "two", "three", "four"], "yaml": ["one", "two", "three"], "po": ["one", "two"]}
    assert all(row[1] == LOCKED for format, text in cases.items() for row in regions(text, format))
    assert prose('msgid ""\nmsgstr ""\n"Language: fa\\n"\n', "po").language == "fa"


def test_styles_of_plain_text() -> None:
    assert prose("one\ntwo\n" * 5, "plain").style == "words"
    assert prose("the line of a poem goes on and on\n" * 10, "plain").style == "verse"
    assert prose("A sentence that ends with a full stop stands here.\n" * 10, "plain").style == ""
    assert prose("one\n", "plain").style == ""


def test_code_has_no_prose() -> None:
    assert prose("# words\n", "code") == Prose(())


# -- laws

MARKS = st.sampled_from(["`", "``", "```", "[", "]", "(", ")", "<", ">", "<b>", "<!--", "-->", "{{", "}}", "{%", "$", "$$",
                         "---", "+++", "#", "\n", "\r\n", "\n\n", " ", "    ", "- ", "> ", "::", ".. ", "|", '"', "'", ":", "x",
                         "<script>", "</script>", "[^1]", "[a]: b", "====", "&amp;", "msgstr ", "\\", "کتاب", "title: "])  # fmt: skip


@given(st.lists(MARKS, max_size=40).map("".join), st.sampled_from(sorted(READERS)))
@settings(max_examples=400, deadline=None)
def test_regions_are_sorted_disjoint_and_inside(text: str, format: str) -> None:
    place = 0
    for start, end, _ in prose(text, format).regions:
        assert place <= start < end <= len(text)
        place = end


SLOW = {
    "markdown": ["`", "``x", "[", "[a](", "](", "<a ", '<a "', "<a '", "<!--", "{{", "{%", "{/*", "$a", "\\(", "[^", "#x\\_", "{#",
                 "> ", "- ", "&a", "[[", "[a]: b\n[a]", "---\n", "# ", "`` ` ", "](a(", "<b{", "title: x\n"],
    "html": ["<", "<a ", '<a "', "<!--", "<script", "<script>", "{{", "&a", "<a b='", "<p translate"],
    "rst": ["`", "``", "|", ":a:`", ".. ", "::\n", "= ", "===\n", "`a <", "[", ":a"],
    "asciidoc": ["`", "+", "<<", "((", "link:", "{a", "----\n", "[", "&#"],
    "json": ['"', '"\\', '{"a":', "%(", "{a", "\\u"], "yaml": ["a: ", "- ", "a", "'", "a:"], "po": ['"', 'msgstr "', "#~ "],
    "plain": [" ", "a\n"],
}  # fmt: skip


@pytest.mark.parametrize(("format", "unit"), [(format, unit) for format, units in SLOW.items() for unit in units])
def test_cost_is_linear(format: str, unit: str) -> None:
    count = 8000 // len(unit)
    assert growth(lambda text: prose(text, format), unit * count, unit * (2 * count)) < LINEAR
