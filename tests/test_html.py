"""Pages: soups, charsets, metadata, caps, cost; and that flattened pages give what the pages themselves give."""

import gc
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from cost import LINEAR, growth
from flatten import SCRAPERS

from fixtures import ROOT, source
from normalizer import Document, Options, normalize, restore
from normalizer.errors import FormatError
from normalizer.readers import meta_charset
from normalizer.readers.html import read, tree
from normalizer.readers.html.embeds import of_address
from normalizer.readers.html.frame import is_frame, says_frame
from normalizer.readers.html.labels import heads_frame, is_call, labels
from normalizer.readers.html.markup import cut
from normalizer.readers.html.protected import HIDING, address
from normalizer.readers.html.tree import MOST_ATTRIBUTES, MOST_DEPTH, Node, parse
from normalizer.readers.html.weights import weigh
from normalizer.rulebook import every

CASES = sorted((ROOT / "html").iterdir())
HTML = Options(format="html")
TEXT = "The ferry will run twice a day from Monday, the harbour office said; tickets stay at eight crowns. "


def label(case: Path) -> str:
    return case.name


# -- hidden addresses


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("5c6d1c3d723e", "1@a.b"),
        ("5C6D1C3D723E", "1@a.b"),
        ("5c6d1c3d", None),  # no dot
        ("5c1c3d723e", None),  # nobody's
        ("5c", None),
        ("", None),
        ("5c6", None),
        ("zz", None),
        ("00ff40ff2eff", None),  # no UTF-8
        ("0031e280ae40612e62", None),  # an override of directions
        ("00" + "61" * 300 + "40612e62", None),  # longer than addresses are
    ],
)
def test_a_hidden_mail_address_is_read_or_left(code: str, found: str | None) -> None:
    assert address(code) == found


# -- soups


@pytest.mark.parametrize("case", CASES, ids=label)
def test_a_soup_gives_what_its_page_gives(case: Path) -> None:
    data = source(case).read_bytes()
    if case.name == "twitter_escaped":
        pytest.skip("a soup's scripts are not read for markup that they would write")
    soup = BeautifulSoup(data, "lxml")
    before = str(soup)
    mine, theirs = normalize(data, HTML), normalize(soup)
    assert [(b.kind, b.text) for b in theirs.blocks] == [(b.kind, b.text) for b in mine.blocks]
    assert [b.embed for b in theirs.blocks] == [b.embed for b in mine.blocks]
    assert theirs.metadata == mine.metadata
    assert str(soup) == before
    assert theirs.source.encoding is None


def test_a_tag_is_read_alone() -> None:
    soup = BeautifulSoup(f"<div><p>{TEXT}</p><div id='x'><p>{TEXT * 2}</p></div></div>", "html.parser")
    tag = soup.find(id="x")
    document = normalize(tag)
    assert [block.text for block in document.blocks] == [(TEXT * 2).strip()]
    assert document.source.format == "html"
    with pytest.raises(FormatError):
        normalize(tag, Options(format="text"))


def test_text_users_never_import_bs4() -> None:
    code = "import sys, normalizer; normalizer.normalize('Plain words.'); sys.exit('bs4' in sys.modules or 'lxml' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


# -- charsets


@pytest.mark.parametrize(
    ("head", "codec"),
    [
        (b'<meta charset="windows-1256">', "windows-1256"),
        (b"<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=windows-1256'>", "windows-1256"),
        (b"<meta charset = iso-8859-1>", "windows-1252"),
        (b"<meta charset=utf-7>", None),
        (b"<p>charset=koi8-r</p>", None),
    ],
)
def test_the_declared_charset(head: bytes, codec: str | None) -> None:
    assert meta_charset(b"<html><head>" + head) == codec


def test_the_charset_comes_after_valid_utf8_and_the_caller() -> None:
    page = f"<meta charset=windows-1256><p>{TEXT} caf\u00e9</p>"
    assert normalize(page.encode(), HTML).source.encoding_from == "utf-8 valid"
    latin = f"<meta charset=no-such-thing><p>{TEXT} caf\u00e9</p>".encode("latin-1")
    assert "caf" in normalize(latin, HTML).text
    declared = normalize(
        f"<meta charset=windows-1256><p>{TEXT} caf\u00e9</p>".encode("latin-1"), HTML, encoding="latin-1"
    )
    assert declared.source.encoding_from == "declared"
    assert (
        normalize(source(ROOT / "html" / "charset_of_meta").read_bytes(), HTML).source.encoding_from == "meta charset"
    )


# -- metadata


def page_of(name: str) -> Document:
    return normalize(source(ROOT / "html" / name).read_bytes(), HTML)


def test_metadata_from_linked_data_says_where() -> None:
    document = page_of("metadata_json_ld")
    meta = document.metadata
    assert (meta.date_published, meta.date_modified) == ("2024-05-04T06:30:00+02:00", "2024-05-04T09:00:00+02:00")
    assert meta.byline == ("Ana Berg", "Tom Ek")
    assert meta.url == "https://post.example.org/ferry"
    assert meta.image == "https://post.example.org/boat.jpg"
    assert meta.site_name == "The Harbour Post"
    assert "date_published: JSON-LD datePublished" in [note.message for note in document.notes]


def test_metadata_from_meta_tags_reads_solar_dates() -> None:
    document = page_of("metadata_jalali")
    assert document.metadata.date_published == "2024-05-03"
    assert document.metadata.byline == ("مریم رضایی",)
    assert document.title == "کتابخانه\u200cی مرکزی تا نیمه\u200cشب باز می\u200cماند"


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="author" content="Mara Kessler and Tomás de la Vega">',
        '<script type="application/ld+json">{"@type": "NewsArticle", "author": [{"name": "Mara Kessler"}, '
        '{"name": "Mara Kessler and Tomás de la Vega"}]}</script>',
    ],
)
def test_two_authors_in_one_string_are_two(head: str) -> None:
    words = "The harbour master counts the ropes again. " * 6
    page = f"<head>{head}<title>Ropes</title></head><article><h1>Harbour counts its ropes</h1><p>{words}</p></article>"
    assert normalize(page, HTML).metadata.byline == ("Mara Kessler", "Tomás de la Vega")


def test_a_recipes_linked_data_is_read_after_an_articles() -> None:
    recipe = '{"@type": "Recipe", "name": "Rope soup", "author": {"name": "Rosa Lind"}, "datePublished": "2022-10-01"}'
    words = "Boil the rope for an hour and throw the water away. " * 6
    page = f"<head><title>Rope soup</title>{{}}</head><article><h1>Rope soup</h1><p>{words}</p></article>"
    script = '<script type="application/ld+json">{}</script>'
    meta = normalize(page.format(script.format(recipe)), HTML).metadata
    assert (meta.byline, meta.date_published) == (("Rosa Lind",), "2022-10-01")
    article = '{"@type": "NewsArticle", "author": {"name": "Ana Berg"}, "datePublished": "2023-01-02"}'
    meta = normalize(page.format(script.format(recipe) + script.format(article)), HTML).metadata
    assert (meta.byline, meta.date_published) == (("Ana Berg",), "2023-01-02")


@pytest.mark.parametrize(
    ("author", "names"),
    [("jsmithers", ("Jo Smithers",)), ("dpa", ("dpa",)), ("Jo", ("Jo",)), ("مریم", ("مریم",))],
)
def test_an_account_is_no_author(author: str, names: tuple[str, ...]) -> None:
    words = "The harbour master counts the ropes again. " * 6
    page = (
        f'<head><meta name="author" content="{author}"><title>Ropes</title></head><article><h1>Harbour counts its ropes'
        f'</h1><p class="byline">By <a href="/jo">Jo Smithers</a></p><p>{words}</p></article>'
    )
    assert normalize(page, HTML).metadata.byline == names


def test_a_byline_of_links_names_the_authors() -> None:
    assert page_of("byline_of_links").metadata.byline == ("Ines Calder", "Rob Finch")


TIME = '<time datetime="2024-03-05T09:00+01:00">5 March</time>'
LATER = '<time datetime="2024-03-09T12:00+01:00">9 March</time>'
HEADLINE = "<h1>Harbour counts its ropes</h1>"
TIMES = [
    (f"<header>{HEADLINE}<p>By Jane Roe | {TIME}</p></header>", "2024-03-05T09:00+01:00"),
    (f"{HEADLINE}<ul>{f'<li>{TIME}</li>' * 21}</ul>", None),
    (f"<header>{TIME}{HEADLINE}</header>{LATER}", "2024-03-05T09:00+01:00"),
    (f"<div>{TIME}{HEADLINE}</div>", "2024-03-05T09:00+01:00"),
    (f"{HEADLINE}<div class='byline'>Jane Roe {TIME}</div>", "2024-03-05T09:00+01:00"),
    (f"{HEADLINE}<p>The ropes are counted at low water, as they were in the master's father's days.</p>{TIME}", None),
    (f"{HEADLINE}<p>The ropes of the harbour are counted at low water, as they were before.</p>{TIME}",
     "2024-03-05T09:00+01:00"),  # below the lead, which the description repeats
    (f"{HEADLINE}<p>Published {TIME}, last updated {LATER}</p>", "2024-03-05T09:00+01:00"),
    (f"{HEADLINE}<p>Zuletzt aktualisiert: {LATER}</p>", None),
    (f"{HEADLINE}<p><span>به\u200cروزرسانی:</span> {LATER}</p>", None),
    (f"{HEADLINE}<p>{TIME} <time class='updated' datetime='2024-03-09'>9 March</time></p>", "2024-03-05T09:00+01:00"),
    (f"{HEADLINE}<p><time class='entry-date published updated' datetime='2024-03-05'>5 March</time></p>", "2024-03-05"),
    (f"{HEADLINE}<span class='posted-on'><time class='entry-date published' datetime='2024-03-05'>5 March</time>"
     "<time class='updated' datetime='2024-03-09'>9 March</time></span>", "2024-03-05"),
    (f"<header>{HEADLINE}<div class='td-module-meta-info'><a href='/a'>Jane Roe</a> {TIME}</div></header>",
     "2024-03-05T09:00+01:00"),  # what goes from the header dates it all the same
    (f"<div class='article__header'><div>{TIME}</div><div>{HEADLINE}</div></div>", "2024-03-05T09:00+01:00"),
    (f"{HEADLINE}<div class='td-module-meta-info'>{TIME}</div>", None),  # of whom, below the headline, nothing tells
    (f"{HEADLINE}<p><time itemprop='dateModified' datetime='2024-03-05'>5 March</time></p>", None),
    (f"{HEADLINE}<p>{TIME} {LATER}</p>", None),
    (f"{HEADLINE}<p>{TIME} <time datetime='2024-03-05T10:30+01:00'>10.30</time></p>", "2024-03-05"),
    (f"{HEADLINE}<p><time datetime='09:00'>nine</time> <time datetime='5 March'>5 March</time></p>", None),
    (f"{HEADLINE}<aside class='related'><a href='/a'>Old ropes</a> {TIME}</aside>", None),
    (f"<ul class='teasers'><li><a href='/a'>Old ropes</a> {TIME}</li></ul>{HEADLINE}", None),
    (f"{TIME}<h2>Harbour counts its ropes</h2>", None),  # no h1, and no title that says it
]  # fmt: skip


@pytest.mark.parametrize(("head", "date"), TIMES)
def test_a_time_in_the_head_is_the_date_of_publication(head: str, date: str | None) -> None:
    words = f"<p>{'The harbour master counts the ropes again, and finds one more. ' * 4}</p>"
    description = "The ropes of the harbour are counted at low water, as they were before."
    page = (
        f'<head><meta name="description" content="{description}"></head><body><article>{head}{words * 3}</article>'
        f"<section class='comments'><h2>Comments</h2><p>John <time datetime='2024-04-01'>1 April</time></p>"
        f"<p>{TEXT}</p></section></body>"
    )
    document = normalize(page, HTML)
    assert document.metadata.date_published == date
    told = [note.message for note in document.notes if note.message.startswith("date_published")]
    assert told == (["date_published: <time datetime>"] if date else [])


CALLED_DATES = [
    (f"{HEADLINE}<div class='date'>17 October 2007, 14:32</div>", "2007-10-17T14:32"),
    (f"{HEADLINE}<div class='newsDate'>الأربعاء 14 مارس 2007 - 25 صفر 1428</div>", "2007-03-14"),
    (f"<ul><li class='time'>24 آبان 1401 - 12:05</li></ul>{HEADLINE}", "2022-11-15T12:05"),
    (f"{HEADLINE}<span class='tarih'>Oluşturulma Tarihi: Kasım 21, 2020 10:05</span>", "2020-11-21T10:05"),
    (f"{HEADLINE}<div class='date'>Updated 17 October 2007</div>", None),
    (f"{HEADLINE}<div class='date'>17 October 2007</div><div class='date'>18 October 2007</div>", None),
    (f"{HEADLINE}<div class='reading-time'>5 min read</div>", None),
    (f"{HEADLINE}<div class='post-meta'>6. Juni 2024 · 4 Minuten · Jana Weiß</div>", "2024-06-06"),
    (f"{HEADLINE}<p>{TEXT}</p><div class='byline'>Von Jana Weiß, <span>12. März 2024</span></div>", "2024-03-12"),
    (
        f"{HEADLINE}<div><span class='muhabir'>Elif Taner</span> <span class='tarih'>Giriş: 05.05.2024 - 09:30</span>"
        "<span class='tarih'>Güncelleme: 06.05.2024 - 11:10</span></div>",
        "2024-05-05T09:30",
    ),
    (f"{HEADLINE}<p>{TEXT}</p><p class='date'>12 May 1943</p>", None),  # of a chronicle
    (f"{HEADLINE}<aside class='related'><span class='date'>17 October 2007</span></aside>", None),
    (f"{HEADLINE}<div class='date'>03/04/2007</div>", None),
]


@pytest.mark.parametrize(("head", "date"), CALLED_DATES)
def test_what_is_called_a_date_in_the_head_is_that_of_publication(head: str, date: str | None) -> None:
    document = normalize(f"<body><article>{head}<p>{TEXT * 2}</p><p>{TEXT * 3}</p></article></body>", HTML)
    assert document.metadata.date_published == date
    assert ("date_published: class of a date" in [note.message for note in document.notes]) == (date is not None)


@pytest.mark.parametrize(
    ("above", "date"),
    [
        ("<div class='news_pdate_c'>تاریخ انتشار: ۰۸:۳۰ - ۱۲ تير ۱۴۰۳ - 02 July 2024</div>", "2024-07-02T08:30"),
        ("<div class='top-date'>سه شنبه ۱۲ تير ۱۴۰۳</div>", None),  # a site's clock
    ],
)
def test_a_date_above_the_headline_says_what_it_is(above: str, date: str | None) -> None:
    page = f"<body>{above}{HEADLINE}<div><p>{TEXT * 2}</p><p>{TEXT * 3}</p></div></body>"
    assert normalize(page, HTML).metadata.date_published == date


@pytest.mark.parametrize("name", ["dc:date dc:created", "schema:dateCreated"])
def test_rdfa_dates_the_item_around_the_article(name: str) -> None:
    date = f"<span property='{name}' content='2016-04-21T09:15:00+02:00'></span>"
    other = f"<div typeof='sioc:Item'><span property='{name}' content='2011-01-01'></span>{'Old ropes.'}</div>"
    page = f"<body>{other}<div about='/x' typeof='sioc:Item'>{date}<p>{TEXT * 2}</p><p>{TEXT * 3}</p></div></body>"
    document = normalize(f"<h1>Ropes</h1>{page}", HTML)
    assert document.metadata.date_published == "2016-04-21T09:15:00+02:00"


def test_a_basic_iso_date_is_read() -> None:
    page = f'<head><meta property="article:published_time" content="20210814T1130"></head><p>{TEXT}</p>'
    assert normalize(page, HTML).metadata.date_published == "2021-08-14T11:30"


@pytest.mark.parametrize("kind", ["Review", "ClaimReview", "PodcastEpisode"])
def test_linked_data_of_other_kinds_of_pages(kind: str) -> None:
    data = f'{{"@type": "{kind}", "datePublished": "2024-08-12", "author": {{"name": "Sam Ito"}}}}'
    meta = normalize(f'<script type="application/ld+json">{data}</script><p>{TEXT * 3}</p>', HTML).metadata
    assert (meta.date_published, meta.byline) == ("2024-08-12", ("Sam Ito",))


def test_a_time_in_the_head_gives_way_to_what_the_page_says_of_itself() -> None:
    meta = '<meta property="article:published_time" content="2024-02-01">'
    page = f"<head>{meta}</head><article>{HEADLINE}{TIME}<p>{TEXT * 3}</p></article>"
    assert normalize(page, HTML).metadata.date_published == "2024-02-01"


DATED_BYLINES = [
    ('<p class="byline">By Jane Roe on March 5, 2024</p>', "By Jane Roe", "on March 5, 2024"),
    ("<p>By Jane Roe on March 5, 2024</p>", "By Jane Roe", "on March 5, 2024"),
    ('<p class="entry-meta">By <a rel="author">Jane Roe</a> on <b>March 5, 2024</b></p>', "By Jane Roe", "on March 5, 2024"),
    ('<div class="byline">Posted on March 5, 2024 by Jane Roe</div>', "by Jane Roe", "Posted on March 5, 2024"),
    ('<p class="byline">By Jane Roe</p>', "By Jane Roe", None),
]  # fmt: skip


@pytest.mark.parametrize(("line", "byline", "date"), DATED_BYLINES)
def test_the_date_in_a_bylines_line_is_none_of_it(line: str, byline: str, date: str | None) -> None:
    document = normalize(f"<article>{HEADLINE}{line}<p>{TEXT * 2}</p><p>{TEXT * 3}</p></article>", HTML)
    assert [(block.kind, block.text) for block in document.blocks[1:2]] == [("byline", byline)]
    furniture = [
        (change.rule, change.before, change.value) for change in document.changes if change.kind == "furniture"
    ]
    assert furniture == ([("clock", date, "2024-03-05")] if date else [])
    if date:
        assert document.metadata.byline == ("Jane Roe",)


def test_the_date_and_the_count_beside_a_marked_name_leave_with_their_rules() -> None:
    line = '<p class="byline">By Jane Roe | 4 min read | March 5, 2024</p>'
    document = normalize(f"<article>{HEADLINE}{line}<p>{TEXT * 2}</p><p>{TEXT * 3}</p></article>", HTML)
    assert document.blocks[1].text == "By Jane Roe"
    left = [(change.rule, change.before, change.value) for change in document.changes if change.kind == "furniture"]
    assert left == [("counter", "| 4 min read", None), ("clock", "| March 5, 2024", "2024-03-05")]


def test_the_callers_address_wins() -> None:
    document = normalize(
        source(ROOT / "html" / "metadata_json_ld").read_bytes(), HTML, url="https://amp.example.org/ferry"
    )
    assert document.metadata.url == "https://amp.example.org/ferry"
    assert document.metadata.image == "https://amp.example.org/boat.jpg"


@pytest.mark.parametrize(
    "data",
    [
        "{",
        '{"@type": 7, "@graph": {"@graph": []}}',
        "[" * 5_000,
        '"NewsArticle"',
        "null",
        '{"@type":"Article","author":[[[]]],"image":[{}]}',
    ],
)
def test_bad_linked_data_is_passed_over(data: str) -> None:
    page = read(f"<script type='application/ld+json'>{data}</script><p>{TEXT}</p>")
    assert page.text == TEXT.strip()


# -- what is left out


def test_left_out_parts_are_listed() -> None:
    notes = [note.message for note in page_of("no_article_element").notes]
    assert any(
        message.startswith("left out, frame: ") and message.endswith("characters at #comments") for message in notes
    )
    assert any("nav" in message for message in notes)


@pytest.mark.parametrize(
    ("title", "read"),
    [
        ("Old ferry gets another winter | The Echo", "Old ferry gets another winter"),
        ("Old ferry gets another winter|The Echo", "Old ferry gets another winter"),
        ("The Echo: Old ferry gets another winter", "Old ferry gets another winter"),
        ("Old ferry gets another winter - the-echo.example", "Old ferry gets another winter"),
        ("The ferry: what The Echo knows", "The ferry: what The Echo knows"),
    ],
)
@pytest.mark.parametrize("heading", ["", "<h1>{}</h1>"])
def test_titles_go_without_the_site(title: str, read: str, heading: str) -> None:
    head = (
        '<meta property="og:site_name" content="The Echo"><link rel="canonical" href="https://www.the-echo.example/1">'
    )
    page = f"<title>{title}</title>{head}<main>{heading.format(title)}<p>{TEXT * 3}</p></main>"
    document = normalize(page, HTML)
    assert document.title == read
    assert [block.text for block in document.blocks if block.kind == "title"] == [read]


def omissions(page: str) -> list[str]:
    return [note.message for note in normalize(page, HTML).notes if note.message.startswith("left out")]


def test_short_text_beside_paragraphs_of_its_element_stays() -> None:
    page = (
        f"<article><h1>Election night in the town</h1><div>Ward One result<p>{TEXT}</p></div>"
        f"<div><time>22.05 BST</time><p>{TEXT}</p></div></article>"
    )
    texts = [block.text for block in normalize(page, HTML).blocks]
    assert texts == ["Election night in the town", "Ward One result", TEXT.strip(), "22.05 BST", TEXT.strip()]
    assert omissions(page) == []


@pytest.mark.parametrize("names", ["", ' class="title"'])
def test_sections_with_headlines_of_their_own_are_of_the_article(names: str) -> None:
    sections = "".join(f"<section><h1{names}>Part {part}</h1><p>{TEXT * 5}{part}</p></section>" for part in range(3))
    page = f"<title>Tide tables</title><main><h1{names}>Tide tables</h1><p>{TEXT * 16}</p>{sections}</main>"
    headings = [block.text for block in normalize(page, HTML).blocks if block.kind in ("title", "heading")]
    assert headings == ["Tide tables", "Part 0", "Part 1", "Part 2"]


def test_short_text_that_goes_is_listed() -> None:
    page = f"<article><h1>Election night in the town</h1><div><div>LUND</div></div><p>{TEXT}</p></article>"
    assert omissions(page) == ["left out, no part of the article: 4 characters at html > body > article > div > div"]


def test_what_goes_is_listed_where_the_same_words_stay() -> None:
    link = "<a href=/lund>The pier at Lund</a>"
    page = f"<article><p>{TEXT}</p><section>{link}<div><p>{TEXT}</p></div>{link}</section></article>"
    assert [block.text for block in normalize(page, HTML).blocks] == [TEXT.strip(), "The pier at Lund", TEXT.strip()]
    assert omissions(page) == ["left out, no part of the article: 16 characters at html > body > article > section"]


def test_the_headline_beside_the_article_is_its_title_and_left_out_nowhere() -> None:
    page = f"<main><h1>Election night in the town</h1><div><div>LUND</div><p>{TEXT}</p><p>{TEXT}</p></div></main>"
    document = normalize(page, HTML)
    assert document.title == "Election night in the town"
    assert omissions(page) == []


@pytest.mark.parametrize(
    ("markup", "reason", "length", "path"),
    [
        ("<video>Your browser plays no videos.</video>", "frame", 29, "video"),
        ("<figure><video>Your browser plays no videos.</video></figure>", "frame", 29, "figure > video"),
        ("<table><tr><th>Ward<th>Votes<tr><td>One<td>4<del>1</del>2</table>", "deleted", 1, "table tr:nth-of-type(2) > td:nth-of-type(2) > del"),
        ("<amp-twitter data-tweetid=1671890123456790528><p placeholder>Loading</p></amp-twitter>", "placeholder", 7, "amp-twitter > p"),
        ("<figure><span>Enlarge</span><figcaption>The pier at Lund</figcaption></figure>", "beside a caption", 7, "figure > span"),
        ("<h2>Ward One <button>Copy</button></h2>", "frame", 4, "h2 > button"),
    ],
)  # fmt: skip
def test_what_is_no_text_inside_the_article_is_listed(markup: str, reason: str, length: int, path: str) -> None:
    page = f"<article><p>{TEXT}</p>{markup}<p>{TEXT}</p></article>"
    assert omissions(page) == [f"left out, {reason}: {length} characters at html > body > article > {path}"]


def test_deleted_words_are_no_text_and_struck_ones_are() -> None:
    page = f"<article><p>{TEXT}He has <del>left</del><ins>stayed</ins>, for <s>twelve</s> eight crowns.</p></article>"
    assert normalize(page, HTML).text == f"{TEXT}He has stayed, for twelve eight crowns."
    assert omissions(page) == ["left out, deleted: 4 characters at html > body > article > p > del"]


def test_a_tables_caption_is_its_first_line() -> None:
    table = "<table><caption>Votes by <b>ward</b></caption><tr><th>Ward<th>Votes<tr><td>One<td>412</table>"
    page = f"<article><p>{TEXT}</p>{table}<p>{TEXT}</p></article>"
    assert [b.text for b in normalize(page, HTML).blocks if b.kind == "table"] == [
        "Votes by ward\n| Ward | Votes |\n| --- | --- |\n| One | 412 |"
    ]


def test_selectors_lead_back_into_the_page() -> None:
    for case in CASES:
        soup = BeautifulSoup(source(case).read_bytes(), "lxml")
        for block in normalize(source(case).read_bytes(), HTML).blocks:
            if block.selector and "script" not in block.selector and case.name != "twitter_escaped":
                found = soup.select_one(block.selector)
                assert found is not None, (case.name, block.selector)
                if "@" in block.text and HIDING in str(found):  # the soup holds its code alone
                    continue
                words = block.text.lstrip("| ").split()[:1]  # a table's first bar is ours
                assert all(word in found.get_text().replace("\xad", "") for word in words), (case.name, block.selector)


def test_the_layer_is_restored() -> None:
    for case in CASES:
        data = source(case).read_bytes()
        document = normalize(data, HTML)
        assert (
            restore(document) == read(data.decode("windows-1256" if case.name == "charset_of_meta" else "utf-8")).text
        )


@pytest.mark.parametrize(
    ("names", "frame"),
    [
        ("related-posts", True), ("ShareBar", True), ("comments", True), ("site-footer", True), ("mod newsletter", True),
        ("download", False), ("article-body no-sidebar", False), ("hentry tag-comments", False), ("content-sidebar-wrap", False),
        ("header", False), ("shadow", False), ("elementor-widget-container", False),
    ],
)  # fmt: skip
def test_frame_by_its_names(names: str, frame: bool) -> None:
    assert says_frame(names) is frame


@pytest.mark.parametrize(
    "end", ["</script>", "</script >", "</SCRIPT\n>", "</script/>", "</script\n<!-- x -->", "</script a='b'>"]
)
def test_a_script_ends_where_browsers_say(end: str) -> None:
    assert cut(f"<p>a</p><script>b{end}<p>c</p>") == ("<p>a</p> <p>c</p>", [])


def test_a_script_does_not_end_in_a_longer_name() -> None:
    assert cut("<script>b</scripts><p>c</p></script>d") == (" d", [])


def test_an_anchor_of_a_heading_is_no_frame() -> None:
    anchor, box = (Node("div", {"id": name}, None) for name in ("sharing-with-a-single-colleague", "related-posts"))
    for node in (anchor, box):
        weigh([node])
    assert not is_frame(anchor)
    assert is_frame(box)


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("Related articles", True),
        ("Mehr zum Thema:", True),
        ("مطالب مرتبط", True),
        ("Related work in physics", False),
        ("Kontakt mit Walen", False),
    ],
)
def test_headings_of_the_frame(text: str, heads: bool) -> None:
    assert heads_frame(text, labels([text], {"M": "de", "K": "de", "م": "fa"}.get(text[0]))) is heads


def test_calls_are_short() -> None:
    words = labels(["بیشتر بخوانید: اسکله‌ای که کسی نخواست"], "en")
    assert is_call("Read more: The pier that nobody wanted", 0, words)
    assert is_call("بیشتر بخوانید: اسکله‌ای که کسی نخواست", 0, words)
    assert not is_call("Read more than one book a week and you will run out of shelves, " + TEXT * 2, 0, words)
    assert not is_call("Reading is free.", 0, words)
    assert not is_call("Trending: the word is in use since the sixties.", 0, words)
    assert is_call("Trending: Ferries of the north", 0, words)
    assert is_call("Read alsoThe pier that nobody wanted", len("The pier that nobody wanted"), words)
    assert not is_call("Also the pier that nobody wanted", len("that nobody wanted"), words)


def test_labels_are_of_the_languages_that_a_page_may_hold() -> None:
    assert heads_frame("関連記事", labels(["港"], "ja"))
    assert not heads_frame("関連記事", labels(["港"], None))
    assert heads_frame("Related articles", labels(["港"], "ja"))  # English labels stand everywhere
    assert labels([""], "no-such") == labels([""], None)


# -- addresses


@pytest.mark.parametrize(
    ("address", "name", "id"),
    [
        ("https://twitter.com/a/status/1671890123456790528", "Twitter", "1671890123456790528"),
        ("//www.youtube-nocookie.com/embed/aB3dEf9hIjK", "YouTube", "aB3dEf9hIjK"),
        ("https://youtu.be/aB3dEf9hIjK?t=3", "YouTube", "aB3dEf9hIjK"),
        ("https://t.me/s/harbour/12", "Telegram", "12"),
        ("https://example.net/about/12345678", None, None),
        ("https://twitter.com/harbour_lund", None, None),
        ("https://www.facebook.com/sharer.php?u=x", None, None),
        ("https://www.facebook.com/harbour/posts/123", "Facebook", "123"),
        ("https://www.facebook.com/harbour/posts/12-b", None, None),
    ],
)
def test_addresses(address: str, name: str | None, id: str | None) -> None:
    found = of_address(address)
    assert (found and found.provider_name, found and found.id) == (name, id)


def test_the_address_in_an_embeds_code_is_its_own_whatever_its_shape() -> None:
    page = (
        f"<article><p>{TEXT}</p><div class=fb-post data-href=https://www.facebook.com/groups/7/posts/8></div></article>"
    )
    embed = normalize(page).blocks[1].embed
    assert embed is not None
    assert (embed.provider_name, embed.id, embed.url) == ("Facebook", None, "https://www.facebook.com/groups/7/posts/8")
    assert "url" not in embed.derived


# -- bad input and cost


@pytest.mark.parametrize(
    "data",
    ["", "<", "<p", "\x00", "<![CDATA[", "&#xD800;", "<p>\ud800", "</p>" * 9, "<html><body>", "<!--", "<script>"],
)
def test_nothing_raises(data: str) -> None:
    normalize(data, HTML)


def test_caps_are_notes() -> None:
    crowded = "<p " + " ".join(f"a{index}=1" for index in range(MOST_ATTRIBUTES + 9)) + f">{TEXT}</p>"
    document = normalize(crowded, HTML)
    assert document.text == TEXT.strip()
    assert [note.severity for note in document.notes if "attributes" in note.message] == ["warning"]


@pytest.mark.parametrize("end", ["b", "p", "div", "x"])
def test_end_tags_in_the_depths_are_not_sought_for_long(end: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The parser looks for each one's start through all that is open: past a depth, pages are read without structure."""
    monkeypatch.setattr(tree, "MOST_DEPTH", 500)
    monkeypatch.setattr(tree, "FED", 2_000)

    def deep(count: int) -> str:
        return "<div>" * count + f"<p>{TEXT}</p>" + f"</{end}>" * count

    gc.collect()
    gc.disable()  # its passes over all that the other tests left fall on one of both by chance
    try:
        assert growth(read, deep(8_000), deep(16_000)) < LINEAR
    finally:
        gc.enable()
    document = normalize(deep(1_000), HTML)
    assert document.text == TEXT.strip()
    assert [note.severity for note in document.notes if "in one another" in note.message] == ["warning"]


@pytest.mark.parametrize("depth", [20, MOST_DEPTH + 100])
def test_a_tree_is_freed_with_its_page(depth: int) -> None:
    """The parser and its target hold each other: a tree that the target kept would wait for the garbage collector."""
    gc.collect()
    gc.disable()
    try:
        read("<div>" * depth + f"<p>{TEXT}</p>" + "</div>" * depth)
        assert not [item for item in gc.get_objects() if isinstance(item, Node) and item.tag]
    finally:
        gc.enable()


def test_depth_loses_no_text() -> None:
    deep = "<div>" * 5_000 + f"<p>{TEXT}</p>" + "</div>" * 5_000
    assert read(deep).text == TEXT.strip()


HOSTILE: dict[str, Callable[[int], str]] = {
    "deep": lambda n: "<div>" * n + TEXT,
    "deep with text": lambda n: f"<div>{TEXT}" * n,
    "siblings": lambda n: f"<p>{TEXT}</p>" * n,
    "lists": lambda n: "<ul><li><a href=/x>a link</a>" * n,
    "figures": lambda n: "<figure>words " * n,
    "captions": lambda n: "<figure><figcaption>words " * n,
    "tables": lambda n: "<table><tr><td>words " * n,
    "quotes": lambda n: "<blockquote class=twitter-tweet><p>words</p>" * n,
    "frames": lambda n: "<iframe src=https://youtu.be/aB3dEf9hIjK></iframe>" * n,
    "links": lambda n: "<a href=/x><div>" * n + TEXT,
    "headings": lambda n: f"<div><h3>Related</h3><p>{TEXT}</p>" * n,
    "same class": lambda n: f"<div class=x><div class=chunk><p>{TEXT}</p></div></div>" * n,
    "headings deep": lambda n: f"<div><h3>Related</h3><p>{TEXT}</p>" * (2 * n),
    "end tags": lambda n: "<script>" + "</script " * n,
    "teasers": lambda n: f"<div class=teaser><p>{TEXT}</p>" * n,
    "scripts": lambda n: "<script>" + "twitter-tweet blockquote " * n + "</script>",
    "openings": lambda n: "<svg" * n + "<!--" * n,
    "metas": lambda n: "<meta name=x content=y>" * n,
    "skip links deep": lambda n: f"<div><a href=#x>Skip</a><p>{TEXT}</p>" * n,
    "notices": lambda n: f"<p class=copyright>Copyright 2024 {TEXT}</p>" * n,
    "links around blocks": lambda n: f"<a href=/x><div>{TEXT}</div><p>x</p>" * n,
    "headlines deep": lambda n: f"<article><h1 class=post-title>Tide tables</h1><p>{TEXT}</p>" * n,
    "times": lambda n: f"<h1>Tide tables</h1><p>{'<b>x</b><time datetime=2024-03-05>x</time>' * n}</p><p>{TEXT}</p>",
    "times deep": lambda n: "<h1>Tide tables</h1>" + f"<div>{TEXT}<time datetime=2024-03-05>x</time>" * n,
    "text called social": lambda n: f"<p>{TEXT}</p><div class=social><p>{TEXT * 3}</p></div>" * n,
    "text called social deep": lambda n: f"<p>{TEXT * 3}</p><div class=social>" * n + f"<p>{TEXT}</p>",
    "asides": lambda n: f"<p>{TEXT}</p><aside class=x><p>{TEXT * 9}</p></aside>" * n,
    "numbered cells": lambda n: f"<table><tr><td>(1)<td><p>{TEXT}</p></table>" * n,
    "boxes": lambda n: f"<div><div><p>{TEXT}</p></div></div>" * n + "<div><div><p>Short, but it is one.</p></div></div>" * n,
    "breaks deep": lambda n: "<div>" * n + f"{TEXT}<br><br>" * n + "Short, but it is one, too.<br><br>" * n,
    "recommended": lambda n: "<h2>Recommended</h2>" * n + f"<h2>Recommended</h2><p>{TEXT}</p>" * n,
    "titles deep": lambda n: "<title>One two three</title>" + "<div>" * n + "One two three" + f"</div><p>{TEXT}</p>" * n,
    "quoting asides": lambda n: f"<aside><blockquote>{TEXT}</blockquote></aside>" * n,
    "asides never closed": lambda n: f"<aside><blockquote>{TEXT}" * n,
    "share links": lambda n: f"<p>{TEXT}</p>" + "<a href=https://twitter.com/intent/tweet>Post</a>" * n,
    "speakers": lambda n: "<figure><blockquote>So it is.</blockquote>" + "<figcaption>Jane Roe</figcaption>" * n,
    "framed pictures": lambda n: "<table><tr><td><img src=a>" * n + f"<tr><td>{TEXT}" * n,
    "modules deep": lambda n: f"<div class=m><p>{TEXT}</p>" * n + f"<div class=m><p>{TEXT}</p></div>" * n,
    "verses": lambda n: f"<p>{TEXT}</p><p>" + "So it is, and so it was before,<br>and so it goes.<br>" * n,
    "items with headlines": lambda n: f"<ul><li class=card><h3><a href=/x>Tide</a></h3><p>{TEXT}</p>" * n,
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_twice_the_page_costs_twice_the_time(name: str) -> None:
    gc.collect()
    assert growth(read, HOSTILE[name](1_500), HOSTILE[name](3_000)) < LINEAR


@pytest.mark.parametrize("parser", ["html.parser", "lxml"])
def test_what_follows_the_body_is_in_it(parser: str) -> None:
    """As browsers have it; one of BeautifulSoup's parsers leaves it beside the body."""
    page = f"<html><body><p>{TEXT}</p></body><div><h2>Read more</h2><p>{TEXT}</p></div></html>"
    assert normalize(BeautifulSoup(page, parser)).text == normalize(page).text == TEXT.strip()


def test_parsing_keeps_document_order() -> None:
    tree = parse(f"<body><p>{TEXT}<b>x</b></p></body></html><p>after</p>")
    assert [node.tag for node in tree.order][:4] == ["html", "body", "p", "b"]
    assert tree.order == list(tree.root.descendants())


# -- the two ways agree


def posts(document: Document) -> list[tuple[str | None, ...]]:
    """Posts whose words say who wrote them, of providers that text detectors know: flattened text has nothing else."""
    known = {"Twitter": "tweet", "Bluesky": "bluesky", "Instagram": "instagram"}
    return [
        (block.embed.provider_name, block.embed.author_name, block.embed.author_handle, block.embed.date_published)
        for block in document.blocks
        if block.embed and block.embed.author_name and known.get(block.embed.provider_name) in every()
    ]


def credits(document: Document) -> list[tuple[str | None, str | None]]:
    """Credits that the words themselves say; those that only a class says are lost with the markup."""
    return [(credit.creator, credit.agency) for block in document.blocks for credit in block.credits]


def captions(document: Document) -> list[str]:
    """Captions that hold a credit or a label: others read like paragraphs in flattened text."""
    return [" ".join(block.text.split()) for block in document.blocks if block.kind == "caption" and block.credits]


# Credits without a label in the words, or that only markup parts from what follows in their line.
BY_MARKUP_ALONE = frozenset(
    "credit_by_class bbc_hidden_labels offers_of_licences words_that_style_parts credit_in_a_caption "
    "caption_and_credit_in_one_wrapper parts_called_by_data_attributes".split()
)
# Where flattened text doesn't say which line a credit in a line of its own belongs to: captions are not compared.
APART = frozenset({"figure_persian_credit", "credit_beside_a_caption", "creator_of_a_picture"})


# Where a handle is parted over three lines ("(", "@name", ")"): no post to be seen.
BROKEN = frozenset({("tiktok_threads_bluesky", "strings")})


@pytest.mark.parametrize("scraper", SCRAPERS)
@pytest.mark.parametrize("case", [case for case in CASES if case.name != "charset_of_meta"], ids=label)
def test_flattened_pages_agree(case: Path, scraper: str) -> None:
    html = source(case).read_text(encoding="utf-8")
    page, text = normalize(html, HTML), normalize(SCRAPERS[scraper](html), Options(format="text"))
    if case.name != "twitter_escaped" and (case.name, scraper) not in BROKEN:  # no scraper runs a script
        assert posts(text) == posts(page)
    if case.name not in BY_MARKUP_ALONE:
        assert credits(text) == credits(page)
        if case.name not in APART:
            assert captions(text) == captions(page)


def test_metadata_survives_json() -> None:
    document = page_of("metadata_json_ld")
    assert Document.from_dict(json.loads(json.dumps(document.to_dict()))) == document


@pytest.mark.parametrize(
    ("opening", "format"),
    [
        ("<!doctype html><p>x", "html"),
        ("<!-- made by hand -->\n<!DOCTYPE html><p>x", "html"),
        ('<?xml version="1.0"?><html><p>x', "html"),
        ("<script>1</script><html><p>x", "html"),
        ("Warning: deprecated in line 3\n<html><p>x", "html"),
        ("\ufeff  <p>x", "html"),
        ("<!-- a comment --> and a text", "text"),
        ("a < b and <html> in a sentence", "text"),
        ("<https://example.com> is an address", "text"),
        ("<person> asked", "text"),
    ],
)
def test_a_page_is_told_from_a_text(opening: str, format: str) -> None:
    assert normalize(opening).source.format == format
