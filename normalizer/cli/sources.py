"""What is plainly no article, so that the filter says so and doesn't read it as text: records, feeds, packed files.

Found:      names that end in .json, .jsonl, .ndjson; of standard input, which has no name, a first and a last line that
            are JSON objects; bytes that open as gzip, Zstandard, Parquet, WARC, PDF or ZIP do, or as a feed or a site
            map in XML, whatever the name is
Not found:  objects in a file whose name says nothing of them: an article may be on them; input whose first line alone
            is an object (JSON-LD that a scraper left over it); plain text in a file that is named .parquet
"""

RECORDS = (".json", ".jsonl", ".ndjson")
FEEDS = frozenset((b"rss", b"feed", b"atom:feed", b"rdf:rdf", b"urlset", b"sitemapindex"))
UNPACK = "unpack it first, or take 'medianorm batch'"
BATCH = "take 'medianorm batch'"
CONVERT = "convert it to text or HTML first"
BLANK = b"\xef\xbb\xbf \t\r\n"
# How bytes begin, what they are and what to do: RFC 1952, RFC 8878, and what the formats say of themselves.
OPENINGS = (
    (b"\x1f\x8b", "packed by gzip", UNPACK),
    (b"\x28\xb5\x2f\xfd", "packed by Zstandard", UNPACK),
    (b"PAR1", "Parquet", BATCH),
    (b"WARC/1.", "a web archive", BATCH),
    (b"%PDF-", "PDF", CONVERT),
    (b"PK\x03\x04", "a ZIP archive or an office document", CONVERT),
)


def refusal(name: str, data: bytes) -> str | None:
    """Why a file ("-": standard input) is not read as an article, and what to do; None for all others."""
    if is_records(data) if name == "-" else name.lower().endswith(RECORDS):
        return "JSON, no article: add '-f jsonl' where each line is a record; '-f text' reads it as it stands"
    if data[:1_000].lstrip(BLANK).startswith(b"<") and opens_feed(data[:1_000]):
        return "a feed, no article: save the pages or the HTML of its items; '-f text' reads it as it stands"
    return packed(data)


def packed(data: bytes) -> str | None:
    """The same of what begins as no text does; the first line will do."""
    return next((f"{matter}: {advice}" for opening, matter, advice in OPENINGS if data.startswith(opening)), None)


def opens_feed(data: bytes) -> bool:
    """Whether the first element is that of RSS, Atom or a site map (sitemaps.org), in UTF-8 or a charset like it."""
    import re

    found = re.search(rb"<(?![?!])(?P<root>[\w:]{1,40})", data)
    return found is not None and found["root"].lower() in FEEDS


def is_records(data: bytes) -> bool:
    """Whether the first and the last line that say something are JSON objects."""
    if not data.startswith((b"{", b"\xef\xbb\xbf{")):
        return False
    import json

    whole = data.rstrip()
    try:
        return all(
            isinstance(json.loads(line), dict) for line in (whole.split(b"\n", 1)[0], whole.rsplit(b"\n", 1)[-1])
        )
    except (ValueError, RecursionError):
        return False
