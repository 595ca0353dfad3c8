"""Lines of a site's forms: what its fields ask for, and what they answer.

Found:      "Enter your email address", "Invalid email", "Forgot your password?", «ایمیل خود را وارد کنید»; two labels
            and more, "Password" above "Remember me", where they touch
Not found:  items of a list ("1. Enter your email address", which tells how it is done); one label alone; a line with
            one word more.
"""

from collections.abc import Iterator

from normalizer.lines import MARKERS
from normalizer.news.frame import groups
from normalizer.news.labels import Short, listed
from normalizer.page import Finding, Page
from normalizer.span import Span

ASKS = "?؟¿"


def detect(page: Page) -> Iterator[Finding]:
    lines, labels = listed(page, "FORM_LINES"), listed(page, "FORM_LABELS")

    def weight(line: Short) -> int | None:
        if line.text[0] in MARKERS or line.text[-1] in ":：":
            return None
        name = line.key.strip(ASKS)
        return 2 if name in lines else 1 if name in labels else None

    for row in groups(page, weight, 2):
        yield Finding("furniture", "form_line", Span(row[0].start, row[-1].end), 0.85, reason="a line of a form")
