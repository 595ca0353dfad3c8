"""What stands around readers' comments: calls to write one, the form's labels, its rules.

Found:      "Leave a comment", "Your email address will not be published.", "ارسال نظر", "اضف تعليقاً واقرأ تعليقات
            القراء"
Not found:  the comments themselves; what somebody says: "You must be logged in to comment, the minister said.";
            "Comments on the plan were few": a word more than the label.

Labels that are common words ("Name", "رد") count only outside the article and beside another.
"""

from collections.abc import Iterator

from normalizer.news.frame import groups, last_prose, outside, parts
from normalizer.news.labels import Short, heads, key, listed, may_open, short_lines
from normalizer.news.notices import tells
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.span import Span

NUMBER = lazy(r"\(\d{1,5}\)")
OPENING = 60  # characters of a line that are read for its opening
LONGEST = 400


def detect(page: Page) -> Iterator[Finding]:
    labels, phrases = listed(page, "COMMENT_LINES"), listed(page, "COMMENT_OPENINGS")
    openings = tuple(phrases)
    end, opened = last_prose(page), heads(phrases)

    def weight(line: Short) -> int | None:
        if line.key[:3] in opened and openings and line.key.startswith(openings) and not tells(page, line.text):
            return 2
        if line.key not in labels and not numbered(line, labels):
            if end < 0 or not outside(page, line.row):
                return None
            if line.text[-1] in "?؟" and page.lines[line.row - 1].text and key(page.lines[line.row - 1].text) in labels:
                return 0  # a poll's question, between its labels
            if not line.key[:1].isdigit() and line.key[:3] not in heads(labels):
                return None
            found = parts(line.text, labels)
            return None if found is None else min(len(found), 1)  # numbers alone: a table's, or between labels a sum
        if " " in line.key or (line.key in listed(page, "COMMENT_HEADS") and outside(page, line.row)):
            return 2
        return 1 if outside(page, line.row) else 0  # between two others it is the form's

    for row in groups(page, weight, 2):
        if any(line.key for line in row):
            yield furniture(row[0].start, row[-1].end)
    short = {line.row for line in short_lines(page)}
    for index, line in enumerate(page.lines):
        if not line.text or index in short or len(line.text) > LONGEST or not may_open(line.text, phrases):
            continue
        if openings and key(line.text[:OPENING]).startswith(openings) and not tells(page, line.text):
            yield furniture(line.start, line.end)


def numbered(line: Short, labels: frozenset[str]) -> bool:
    """Whether a line is a label of several words around a number in brackets: «تبصرے (0) بند ہیں»."""
    name = key(NUMBER.sub(" ", line.text)) if "(" in line.text else ""
    return " " in name and name in labels


def furniture(start: int, end: int) -> Finding:
    return Finding("furniture", "comment_line", Span(start, end), 0.88, reason="the form for readers' comments")
