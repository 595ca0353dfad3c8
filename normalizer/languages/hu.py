"""Hungarian: letters and function words."""

LETTERS = "áéíóöőúüű"

WORDS = frozenset(
    """
    a az és hogy nem is egy van volt ez meg de csak már még mint vagy ha ki mi ő én te mert el be fel le
    azt ezt aki ami amely minden nagyon után között alatt szerint lesz lehet kell volna vannak voltak
    pedig így úgy itt ott hol mikor miért igen két három év évben
    """.split()
)
