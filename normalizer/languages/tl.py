"""Filipino (Tagalog): function words."""

LETTERS = ""

WORDS = frozenset(
    """
    ang ng sa na mga ay at ito si ni kay para hindi isang siya ako ikaw kami tayo sila niya ko mo natin
    nila kung pero may mayroon walang lang din rin dahil noong pag
    """.split()
)
