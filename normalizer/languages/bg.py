"""Bulgarian: letters and function words."""

LETTERS = "ъйщьюя"

WORDS = frozenset(
    """
    и в на не се да за от с е са че по като но това до си той тя те аз ти ние вие го му ще беше бяха или
    ако когато само вече има няма може още много след през при към без под над какво кой която които този
    тази тези както където
    """.split()
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": ("Вижте тази публикация в Instagram",),
    "instagram_tail": ("Публикация, споделена от {name}[ на {date}]",),
    "tiktok_sound": ("оригинален звук",),
}
