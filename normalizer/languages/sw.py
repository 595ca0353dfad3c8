"""Swahili: function words."""

LETTERS = ""

WORDS = frozenset(
    """
    na ya wa kwa ni katika la za cha kuwa hii hiyo huo huu yake wake kama lakini pia sana watu mtu baada
    kabla bila hapa sasa mimi wewe yeye sisi
    """.split()
)
