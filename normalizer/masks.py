"""What is not language: URLs, mail addresses, handles, hashtags and bare hosts, as spans that no language rule edits.

Found:      "https://t.co/x", "pic.twitter.com/x", "a@b.org", "@IranAzad_TV", "#ایران_آزاد", "example.com/page"
Not found:  "U.S.", "end.Then" (a missing space): a bare host needs a known ending and what follows to end it.
"""

import re

from normalizer.span import Span

SIGNS = ("://", "@", "#", "www.", "/", "\N{FULLWIDTH COMMERCIAL AT}")

MASK = re.compile(
    r"""
    (?P<url>    (?: https?|ftp ) :// [^\s<>"«»“”]{1,2000}
              | www \. [^\s<>"«»“”]{1,2000} )
  | (?P<mail>   (?<! [\w.+-] ) [\w.+-]{1,64} @ [\w-]{1,63} (?: \. [\w-]{1,63} ){1,8} )
  | (?P<handle> (?<! \w ) @ \w{1,64} (?: [.@] [\w-]{1,64} ){0,6} )
  | (?P<tag>    (?<! [\w&] ) [#＃] \w (?: \w | [\u200c\u200d] (?= \w ) ){0,139} )
  | (?P<host>   (?<! [\w@.] ) (?: [a-zA-Z0-9-]{1,63} \. ){1,5} [a-z]{2,12} / [^\s<>"«»“”]{0,2000} )
    """,
    re.VERBOSE,
)
TRAILING = ".,:;!?)]}'\"’؟،؛۔…"


def masks(text: str) -> tuple[Span, ...]:
    """Spans of what is not language, sorted, disjoint; a full stop or bracket that ends the sentence is left out."""
    if not any(sign in text for sign in SIGNS):
        return ()
    spans = []
    for match in MASK.finditer(text):
        start, end = match.span()
        while end > start + 1 and text[end - 1] in TRAILING and not (text[end - 1] == ")" and "(" in match[0]):
            end -= 1
        spans.append(Span(start, end))
    return tuple(spans)
