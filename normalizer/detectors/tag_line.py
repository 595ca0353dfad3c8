"""Tags and topics below an article.

Found:      "Tags: Iran, oil", "Topics" with short lines below it, «برچسب‌ها: …», a last line of nothing but hashtags;
            "Filed under" with short lines to "Subscribe to continue reading", though the author's portrait is below;
            "Tags:" with three lines and more that commas join, two paragraphs at most below them stand;
            «دسته‌بندی: محیط زیست» above the text, a section's name behind its label
Not found:  a hashtag in a sentence, hashtags of a post, "Topics: the two sides will discuss …".
"""

from collections.abc import Iterator

from normalizer.lines import STOPS
from normalizer.news.frame import first_prose, last_prose
from normalizer.news.labels import Short, announces, heads, key, listed, of_tables, short_lines
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.span import Span

TAG = 30  # characters
JOINTS, MOST = 3, 60  # commas between the lines of a row, and its lines
COMMAS = ",،"
BELOW = 3  # lines of running text, the first of them above such a row
HASHTAGS = lazy(r"#[^\s#]{1,60}+(?:\s*+(?:[,،|]\s*+)?#[^\s#]{1,60}+){0,30}")
TABLES = (
    "RELATED_HEADINGS",
    "COMMENT_LINES",
    "SHARE_LINES",
    "NAVIGATION_LINES",
    "CODE_LABELS",
    "ADVERTISEMENT_LINES",
    "READ_MORE_LABELS",
    "SITE_NOTICES",
)


def detect(page: Page) -> Iterator[Finding]:
    labels = listed(page, "TAG_LABELS")
    stops = of_tables(page.tables, TABLES)
    last = last_prose(page)
    end_part = page.prose[-BELOW:][0] if page.prose else -1
    headings = listed(page, "RELATED_HEADINGS")
    lines = short_lines(page)
    first = first_prose(page)
    for place, line in enumerate(lines):
        if line.row < first and names_section(line, labels, page):
            yield found(line, line)
            continue
        labelled = line.row > end_part and line.text[:TAG].count(":") and key(line.text.partition(":")[0]) in labels
        if labelled and (end := joined(lines, place)):
            yield found(line, end)
            continue
        if line.row <= last:
            if " " in line.key and line.key in labels and (end := shut(lines, place, stops, headings)):
                yield found(line, end)
            continue
        if line.text[0] == "#" and HASHTAGS.fullmatch(line.text) and last >= 0 and line.text.count("#") > 1:
            yield found(line, line)
        if line.key[:3] not in heads(labels):
            continue
        label, colon, rest = line.text.partition(":")
        if line.key in labels:
            yield found(line, below(lines, place, stops, headings))
        elif colon and key(label) in labels and rest.strip() and not line.text.endswith(STOPS):
            yield found(line, line)


def names_section(line: Short, labels: frozenset[str], page: Page) -> bool:
    """Whether a line above the text is a label and a section's name: «دسته‌بندی: محیط زیست»."""
    label, colon, rest = line.text.partition(":")
    return bool(colon) and key(label) in labels and key(rest) in listed(page, "NAVIGATION_WORDS")


def joined(lines: tuple[Short, ...], place: int) -> Short | None:
    """The last of the short lines behind a label that commas join, four and more."""
    end, joints = lines[place], 0
    for line in lines[place + 1 : place + 1 + MOST]:
        comma = end.text[-1] in COMMAS or line.text[0] in COMMAS
        if not (comma or end is lines[place]) or len(line.text) > TAG or line.text.endswith(STOPS):
            break
        joints += comma and line.text not in COMMAS
        end = line
    return end if joints >= JOINTS else None


def below(lines: tuple[Short, ...], place: int, stops: frozenset[str], headings: frozenset[str]) -> Short:
    """The last of the short lines under a label."""
    end = lines[place]
    for line in lines[place + 1 : place + 25]:
        if line.row > end.row + 4 or len(line.text) > TAG or line.key in stops or line.text.endswith(STOPS):
            break
        if announces(line.key, headings):
            break
        end = line
    return end


def shut(lines: tuple[Short, ...], place: int, stops: frozenset[str], headings: frozenset[str]) -> Short | None:
    """The last of the short lines under a label above the article's last line, where another label ends them."""
    end = below(lines, place, stops, headings)
    following = next((line for line in lines[place + 1 : place + 26] if line.row > end.row), None)
    near = following is not None and following.row <= end.row + 2 and following.key in stops
    return end if near and end is not lines[place] else None


def found(first: Short, last: Short) -> Finding:
    return Finding("furniture", "tag_line", Span(first.start, last.end), 0.83, reason="tags below the article")
