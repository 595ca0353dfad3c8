"""Somali: function words."""

LETTERS = ""

WORDS = frozenset(
    """
    iyo oo ka ku waa in ee ah la waxaa waxa uu ay aan kale dad isaga iyada soo si u laakiin wax haddii
    """.split()
)
