"""Ukrainian."""

LETTERS = "іїєґйщьюя"

WORDS = frozenset(
    """
    і в у не на що я він з як це а по але вони ми вона до та від за то все так його для ви же би було був
    була були про або якщо коли тільки вже її їх мене мені ти є щоб немає при ще де хто цей ця ці який які
    яка також після під через більше можна дуже без себе
    """.split()
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": (
        "Переглянути цей допис в Instagram",
        "Переглянути цей профіль в Instagram",
    ),
    "instagram_tail": (
        "Допис, поширений {name}[ {date}]",
        "Допис, опублікований {name}[ {date}]",
    ),
    "facebook_tail": ("Опубліковано {name} {date}",),
    "tiktok_sound": ("оригінальний звук",),
}
# Over what is no part of an article, beside related stories.
SECTION_HEADINGS = (
    "читайте ще", "читайте також",
)  # fmt: skip
# What a short paragraph opens with that leads away from its article.
CALL_OPENINGS = (
    "читайте також", "читайте ще",
)  # fmt: skip
