"""Hungarian: letters and function words."""

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
