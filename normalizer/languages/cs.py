"""Czech: letters and function words."""

LETTERS = "áčďéěíňóřšťúůýž"

WORDS = frozenset(
    """
    a se v na je že o s z do i to si by ale jako za k po pro od které který která jsem jsou byl byla bylo
    byli být není jeho její jejich ve ze při také už jen než nebo když tak co já ty on ona my vy oni kde
    proč kdo jak ještě velmi více všechny všechno může mohou roku let dva tři první mezi podle před
    """.split()
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": (
        "Zobrazit příspěvek na Instagramu",
        "Zobrazit tento příspěvek na Instagramu",
        "Zobrazit tento profil na Instagramu",
    ),
    "instagram_tail": (
        "Příspěvek sdílený {name}[ {date}]",
        "Příspěvek sdílený uživatelem {name}[ {date}]",
    ),
    "facebook_tail": (
        "Zveřejnil(a) {name} dne {date}",
        "Zveřejnil {name} dne {date}",
        "Zveřejnila {name} dne {date}",
    ),
    "tiktok_sound": ("původní zvuk",),
}
