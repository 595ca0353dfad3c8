"""Posts and comments from Reddit: the title, and whose it is: "by u/name in community".

Found:      "Title\\nby u/name in pics", "Comment\\nby u/name from discussion in pics", "Posted by u/name in r/pics"
Not found:  "u/name" in a sentence: the line must be nothing else
"""

from collections.abc import Iterator

from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.posts.findings import embed
from normalizer.posts.quotes import trimmed_end
from normalizer.span import Span

BY = lazy(
    r"""(?mx)
    ^ [ \t\xa0>]{0,12} (?P<by> (?: Posted[ ] )? by \s{1,3} /? u/ (?P<name> [\w-]{2,24} ) \s{1,3}
    (?: (?: from \s{1,3} )? discussion \s{1,3} )? (?: in \s{1,3} )? (?: /? r/ )? (?P<community> \w{2,24} ) )
    [ \t\xa0\r]{0,12} $
    """
)
LONGEST_TITLE = 300


def detect(page: Page) -> Iterator[Finding]:
    free = 0
    for match in BY.finditer(page.text):
        end = trimmed_end(page.text, match.start("by"), free)
        start = page.text.rfind("\n", free, end) + 1 if end > free else match.start("by")
        start = max(start, free)
        while start < end and page.text[start] in "> \t\xa0":
            start += 1
        if end - start > LONGEST_TITLE:
            continue
        value = embed("Reddit", handle=match["name"], profile="https://www.reddit.com/user/{}")
        span = Span(min(start, match.start("by")), match.end("by"))
        fields = (Span(max(end, span.start), span.end),)
        yield Finding("embed", "reddit", span, 0.85, fields, value, "its author and community")
        free = span.end
