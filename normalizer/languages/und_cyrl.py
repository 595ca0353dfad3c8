"""Languages in Cyrillic letters that have no table here.

Kazakh, Kyrgyz, Tatar, Tajik, Mongolian, Azerbaijani, Chechen. Their letters speak for `und`; without
them each is taken for Russian or Macedonian.
"""

LETTERS = "әөүғқңһҹҝӣӯҳҷұӏ"

WORDS = frozenset(
    """
    ва аз ба ки дар ин бо барои аст мен сен биз жана менен үшін және бұл мың бир бу вә һәм белән
    """.split()
)
