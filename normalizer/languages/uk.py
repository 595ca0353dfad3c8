"""Ukrainian."""

ABBREVIATIONS = frozenset("вул просп пров пл наб ім проф акад доц канд св тов гр рис табл див напр т.зв".split())
ABBREVIATIONS_BEFORE_NUMBER = frozenset("стор буд кв корп тел пп".split())
ABBREVIATIONS_BEFORE_STARTER = frozenset("рр ст обл грн коп тис млн млрд трлн хв год ін т.п н.е".split())
# No single letters: "А. І. Роу" are initials.
STARTERS = frozenset(
    """
    він вона вони воно це ці цей ця але на по за із зі від до при для після перед як коли якщо так також тоді
    тепер потім ось ми ви ти що хто де чому однак тому раніше зараз сьогодні вчора усі все його її їх не там
    тут був була було були
    """.split()
)

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
