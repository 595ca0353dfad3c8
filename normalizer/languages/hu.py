"""Hungarian."""

ABBREVIATIONS = frozenset(
    """
    dr prof id ifj özv ún pl ill vö ld szerk ford Mr Mrs
    """.split()
)
ABBREVIATIONS_BEFORE_NUMBER = frozenset("kb tel sz".split())
ABBREVIATIONS_BEFORE_STARTER = frozenset("stb i.sz i.e kft zrt nyrt Inc Ltd Corp".split())
STARTERS = frozenset(
    """
    a az ez egy és de nem is ha hogy mert mint így úgy itt ott most majd már még csak amikor ahol aki ami minden
    ezért azonban viszont szerint után előtt között ők mi ti én te két három tegnap ma holnap azt ezt
    """.split()
)

LETTERS = "áéíóöőúüű"

WORDS = frozenset(
    """
    a az és hogy nem is egy van volt ez meg de csak már még mint vagy ha ki mi ő én te mert el be fel le
    azt ezt aki ami amely minden nagyon után között alatt szerint lesz lehet kell volna vannak voltak
    pedig így úgy itt ott hol mikor miért igen két három év évben
    """.split()
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": ("A bejegyzés megtekintése az Instagramon",),
    "instagram_tail": ("{name} által megosztott bejegyzés",),
    "facebook_tail": (
        "Közzétette: {name} – {date}",
        "Közzétette: {name} {date}",
    ),
}
