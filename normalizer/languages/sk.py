"""Slovak: letters and function words."""

LETTERS = "áäčďéíĺľňóôŕšťúýž"

WORDS = frozenset(
    """
    a sa v na je že o s z do i to si by ale ako za k po pre od ktoré ktorý ktorá som sú bol bola bolo boli
    byť nie jeho jej ich vo zo pri tiež už len než alebo keď tak čo ja ty on ona my vy oni kde prečo kto
    ešte veľmi viac všetky všetko môže môžu roku rokov dva tri prvý medzi podľa pred
    """.split()
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": ("Zobraziť tento príspevok na Instagrame",),
    "instagram_tail": (
        "Príspevok, ktorý zdieľa {name}",
        "Príspevok zdieľaný {name}[ {date}]",
    ),
    "facebook_tail": (
        "Zverejnil používateľ {name} {date}",
        "Uverejnil používateľ {name} {date}",
    ),
}
