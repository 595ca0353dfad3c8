"""Estonian: letters and function words."""

LETTERS = "äõöü"

WORDS = frozenset(
    """
    ja on ei see et ta oli kui ka mis oma aga või siis nad ma sa me te kes selle seda need olid olla ole
    pole veel juba ainult väga kõik pärast enne aasta aastal ning
    """.split()
)
