"""What X counts under a post, and its buttons there.

Found:      "12.3K Views · 4 Quotes", "Copy link", "12" / "340" / "1.2K": two bare numbers or more, one a line
Not found:  one bare number: it may be the last of the post's words
"""

from normalizer.languages import table
from normalizer.news.labels import key, of_all
from normalizer.page import Page
from normalizer.patterns import lazy

DOT = "·"
COUNTED = r"\d[\d.,٫٬\xa0\u202f]{0,12}\s?(?:[KkMm](?!\w))?"
COUNT = lazy(COUNTED)
HANDLE = lazy(r"@\w{1,15}")
NUMBER = lazy(rf"{COUNTED}(?:\s(?P<word>[^\W\d]{{1,9}}))?")  # "12.3K", "12 thousand": its word stands in the next line
BELOW = 16  # lines under a post's own ones that can count its views


def around(page: Page) -> frozenset[str]:
    """The words that X writes around a post, without their numbers, as keys; a reader's browser may say them in
    English on any page."""
    return of_all(page.tables, "POST_COUNTS") | of_all((table("en"),), "POST_COUNTS")


def replying(page: Page) -> frozenset[str]:
    """The words with which X says whom a post answers, as keys, also in English."""
    return of_all(page.tables, "POST_REPLIES") | of_all((table("en"),), "POST_REPLIES")


def is_reply(text: str, labels: frozenset[str]) -> bool:
    """Whether a line says whom a post answers: "Replying to @jane_roe and @maxlind", "Replying to"."""
    parts = HANDLE.split(text)
    return key(parts[0]) in labels or (len(parts) > 1 and not parts[0].strip() and key(parts[-1]) in labels)


def is_around(text: str, labels: frozenset[str]) -> bool:
    """Whether a line only counts views and the like, or is a button: "12.3K Views · 4 Quotes", "Copy link"."""
    parts = [COUNT.sub(" ", part) for part in text.split(DOT) if part.strip()]
    return bool(parts) and all(key(part) in labels for part in parts)


def is_bare(text: str, labels: frozenset[str]) -> bool:
    """Whether a line is a number alone, perhaps with the word for thousands that the labels know: "1,2 mil"."""
    match = NUMBER.fullmatch(text)
    return match is not None and (not match["word"] or any(label.startswith(f"{match['word']} ") for label in labels))


def counts_at(page: Page, index: int, labels: frozenset[str]) -> bool:
    """Whether a line counts views and the like: it says so, or is a number with another one or a button below it."""
    text = page.lines[index].text
    if COUNT.search(text) and is_around(text, labels):
        return True
    if not text or not is_bare(text, labels):
        return False
    below = next((line.text for line in page.lines[index + 1 : index + BELOW] if line.text), "")
    return is_bare(below, labels) or is_around(below, labels)


def counted_end(page: Page, row: int, end: int) -> int:
    """Where the last line stands, right below a post's own lines, that counts its views, its likes …."""
    labels, numbers = around(page), 0
    for line in page.lines[row + 1 : row + 1 + BELOW]:
        if line.start < end or not line.text.strip(DOT):
            continue
        bare = is_bare(line.text, labels)
        numbers += bare
        if is_around(line.text, labels) or (bare and numbers > 1):
            end = line.end
        elif not NUMBER.fullmatch(line.text):
            break
    return end
