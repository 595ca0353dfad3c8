"""Icelandic: letters and function words."""

LETTERS = "áæéíóöúýðþ"

WORDS = frozenset(
    """
    og að í er sem á til um við ekki þetta það þeir þær hann hún ég þú var voru með en fyrir af eru hefur
    hafa verið líka þegar eða sig sér sinn eftir frá úr hér þar hvað hver mjög alla allt
    """.split()
)
