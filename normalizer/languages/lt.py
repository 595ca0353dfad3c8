"""Lithuanian: letters and function words."""

LETTERS = "ąčęėįšųūž"

WORDS = frozenset(
    """
    ir yra į iš kad su bet tai kaip ar nuo per po už apie buvo jis ji jie aš tu mes jūs ne nėra tik dar
    jau labai visi viskas kuris kuri metų metais arba jei kai dėl
    """.split()
)
