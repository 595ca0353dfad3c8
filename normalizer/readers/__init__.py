"""Readers: bytes, text or a parsed page in, a `Page` and its `Source` out."""

import re
import sys

from normalizer.document import Note, Source
from normalizer.errors import FormatError
from normalizer.modules import loaded
from normalizer.page import Page
from normalizer.patterns import lazy
from normalizer.readers.digests import sha256
from normalizer.record import Any, Row

# What `-f` takes, each a module of this folder with `read(text) -> Page`.
FORMATS = ("text", "html", "markdown")

SURROGATE = lazy("[\ud800-\udfff]")
# What a page opens with, after https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type and
# with the elements that came since; or what says so within the first lines: servers write warnings and spacers before.
HTML_OPENING = lazy(
    r"\ufeff?\s*(?:<\?xml\s[^>]{0,200}>\s*)?(?:<!--(?:[^-]|-(?!->)){0,1000}-->\s*){0,5}"
    r"<(?:!doctype\s+html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|article|section|main|ul|ol|"
    r"span|meta|link|header|figure|blockquote|nav|img)[\s/>]",
    re.I,
)
HTML_ROOT = lazy(r"^[^\S\n]*<(?:!doctype\s+html|html)[\s>]", re.I | re.M)


class Reading(Row):
    page: Page
    source: Source


def read(
    data: Any, format: str = "auto", *, name: str | None = None, encoding: str | None = None, url: str | None = None
) -> Reading:
    """Read `data`, bytes (also a bytearray or memoryview), text or a BeautifulSoup object, in one of FORMATS.

    "auto" takes text for HTML only where it opens with one of its tags.

    Raises FormatError for a format that does not exist and for what is none of these.
    """
    if is_soup(data):
        return soup_reading(data, format, name, url)
    notes: tuple[Note, ...] = ()
    codec = found = None
    if isinstance(data, bytes):
        from normalizer.readers.encoding import decode

        meta = None if encoding or format == "text" else meta_charset(data)
        decoded = decode(data, encoding or meta)
        text, codec, found, notes = decoded.text, decoded.encoding, decoded.found, decoded.notes
        if meta and found == "declared":
            found = "meta charset"
        digest = sha256(data)
    elif isinstance(data, str):
        text, notes = without_surrogates(data)
        digest = sha256(text.encode())
    elif isinstance(data, (bytearray, memoryview)):
        return read(bytes(data), format, name=name, encoding=encoding, url=url)
    else:
        raise FormatError(f"cannot read {type(data).__name__}: give bytes, text or a BeautifulSoup object")
    format = chosen(format, text)
    page: Page = loaded(f"normalizer.readers.{format}").read(text, url)
    page.notes = (*notes, *page.notes)
    layer = page.traced.source
    text_digest = digest if layer is data or (codec == "utf-8" and layer is text and not notes) else None
    source = Source(name, format, codec, found, len(layer), digest, text_digest or sha256(layer.encode()))
    return Reading(page, source)


def is_soup(data: Any) -> bool:
    """Whether another tool gives its parsed page: then it has imported bs4, which is not done for this question."""
    bs4 = sys.modules.get("bs4")
    return bs4 is not None and isinstance(data, bs4.Tag)


def soup_reading(soup: Any, format: str, name: str | None, url: str | None) -> Reading:
    """A parsed page has no bytes: both hashes are of its text layer. Raises FormatError."""
    if format not in ("auto", "html"):
        raise FormatError(f"a parsed page cannot be read as {format!r}: choose auto or html")
    from normalizer.readers.html import read_soup

    page = read_soup(soup, url)
    digest = sha256(page.traced.source.encode())
    return Reading(page, Source(name, "html", None, None, len(page.traced.source), digest, digest))


SNIFFED = 1_445  # characters, as the standard's bytes
META_CHARSET = rb"(?i)<meta\b[^>]{0,300}?\bcharset\s{0,20}=\s{0,20}[\"']?\s{0,20}([A-Za-z][\w.:-]{1,40})"
PRESCAN = 4_096  # bytes; the HTML standard looks at 1,024, pages put scripts before


def meta_charset(data: bytes) -> str | None:
    """The charset that a page declares near its beginning; what is no text encoding of bytes is passed over."""
    match = re.search(META_CHARSET, data[:PRESCAN]) if b"<" in data[:PRESCAN] else None
    name = match[1].decode() if match else None
    if name is None or name.lower() in ("utf-7", "utf-16", "utf-16le", "utf-16be", "utf-32", "x-user-defined"):
        return None
    return LABELS.get(name.lower(), name)


# Labels that mean another encoding on the web, or have none in Python:
# https://encoding.spec.whatwg.org/#names-and-labels
LABELS = {"iso-8859-1": "windows-1252", "latin1": "windows-1252", "us-ascii": "windows-1252", "ascii": "windows-1252",
          "iso-8859-9": "windows-1254", "x-sjis": "shift_jis", "gb2312": "gb18030", "gbk": "gb18030",
          "x-gbk": "gb18030", "ks_c_5601-1987": "cp949", "euc-kr": "cp949", "windows-874": "cp874",
          "tis-620": "cp874", "iso-8859-8-i": "iso-8859-8", "x-mac-cyrillic": "mac-cyrillic"}  # fmt: skip


def chosen(format: str, text: str) -> str:
    """The format to read with. Raises FormatError."""
    if format == "auto":
        page = "<" in text[:SNIFFED] and (HTML_OPENING.match(text) or HTML_ROOT.search(text, 0, SNIFFED))
        return "html" if page else "text"
    return known(format)


def known(format: str) -> str:
    """The same format. Raises FormatError for one that is neither "auto" nor one of FORMATS."""
    if format != "auto" and format not in FORMATS:
        raise FormatError(f"no reader for {format!r}: choose one of auto, {', '.join(FORMATS)}")
    return format


def without_surrogates(text: str) -> tuple[str, tuple[Note, ...]]:
    """Text that has a UTF-8 form: each lone surrogate is U+FFFD, with a note."""
    try:
        text.encode()
    except UnicodeEncodeError:
        notes = [
            Note(
                "encoding",
                "warning",
                f"lone surrogate U+{ord(match[0]):04X} read as U+FFFD",
                match.start(),
                match.end(),
            )
            for match in SURROGATE.finditer(text)
        ]
        return SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text), tuple(notes[:20])
    return text, ()
