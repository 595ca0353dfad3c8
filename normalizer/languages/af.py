"""Afrikaans: letters and function words."""

LETTERS = "êëï"

WORDS = frozenset(
    """
    die en van in is nie het n vir met op te wat dat hy sy ons hulle jy ek sal was kan ook om as by uit
    aan maar of na baie meer wees sê moet hierdie daardie
    """.split()
)
