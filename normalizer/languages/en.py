"""English."""

WORDS = frozenset("the of and to in a is that for on with as was at by it from his be this have has are not".split())
SHARE_WORDS = frozenset(
    "share tweet email e-mail print copy link this article story on via save subscribe pin post send whatsapp "
    "facebook twitter telegram linkedin reddit pinterest messenger flipboard x advertisement".split()
)
SHARE_LINES = frozenset(
    ("advertisement", "read more", "read also", "comments", "leave a comment", "share this article", "share this story",
     "skip to content", "skip to main content", "print", "tweet", "share", "copy link", "email", "save")
)  # fmt: skip
COUNTER_WORDS = frozenset("comments comment shares share views view likes like reads retweets replies".split())
CLOCK_LABELS = frozenset(
    ("last update", "last updated", "updated", "today is", "published", "published on", "posted", "date", "today")
)
BYLINE_LABELS = frozenset(("by", "written by", "reported by"))
DATELINE_DECOYS = frozenset(
    "more update updated watch exclusive breaking opinion analysis explainer video photos live read correction note "
    "editor's related factbox".split()
)
