"""What a program printed where it had nothing: an empty value, a picture's stand-in.

Found:      "None", "null", "NaN", "undefined" alone on a line above the running text or below it; on any line of their
            own "[object Object]", "spot_img", "{{ title }}", "[ad_1]", the tag of a frame or a script that was not read
Not found:  "[Applause]" (words); "None." (an answer), "None" among the paragraphs, in a list or a table: "Injured",
            "None".
"""

from collections.abc import Iterator

from normalizer.news.frame import outside
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.span import Span

EMPTY = frozenset({"None", "null", "NaN", "undefined"})  # of Python, JSON, JavaScript
STAND_INS = frozenset({"[object Object]", "spot_img", "Embed from Getty Images"})  # the second by a theme of WordPress
FIELD = lazy(r"\{\{?\s{0,4}[$%]?[a-zA-Z_][\w.-]{0,80}\s{0,4}\}?\}")  # of a template
TAG = lazy(r"(?:[-*•]\s{1,4})?<(?P<name>iframe|script|embed|object)\s[^<>]{0,2000}>(?:\s{0,4}</(?P=name)>)?")
# Of a plugin, of a template.
SHORTCODE = lazy(r"\[/?[a-z]{2,20}(?:_[a-z0-9]{1,20}){1,4}\]|\{%\s{0,4}\w[^{}%\n]{0,100}%\}:?")
SIGNS = frozenset("{<[")
NEAR = 2  # lines above that a label for the value would take


def detect(page: Page) -> Iterator[Finding]:
    for row, line in enumerate(page.lines):
        empty = line.text in EMPTY and outside(page, row) and not is_told(page, row)
        if empty or line.text in STAND_INS or is_markup(line.text):
            yield Finding("furniture", "placeholder", Span(line.start, line.end), 0.9, reason="an empty value")


def is_markup(text: str) -> bool:
    """Whether a line is nothing but a template's field or a tag without words."""
    if SIGNS.isdisjoint(text[:4]):
        return False
    return any(pattern.fullmatch(text) for pattern in (FIELD, TAG, SHORTCODE))


def is_told(page: Page, row: int) -> bool:
    """Whether a label that ends in a colon, or a single word, stands above a value: "Injured:", "Injured"."""
    above = next((line.text for line in reversed(page.lines[max(0, row - NEAR) : row]) if line.text), "")
    return above not in EMPTY and (above[-1:] == ":" or " " not in above) and above != ""
