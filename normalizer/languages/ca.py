"""Catalan: letters and function words."""

LETTERS = "àçèéíïòóúü·"

WORDS = frozenset(
    """
    el la els les de del dels al als un una uns unes i o en a amb per sense sobre entre des fins que qui
    com quan on perquè però si no es se su seu seva seus seves meu meva aquest aquesta aquests aquestes
    això allò molt més menys també ja encara sempre mai és són era eren ser estat està ha han havia hi ho
    té tenen pot fer tot tots tota totes altre altres l d s any anys dos tres
    """.split()
)
