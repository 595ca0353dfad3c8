"""Romanian: letters and function words."""

LETTERS = "ăâîșțşţ"

WORDS = frozenset(
    """
    și şi în de la a cu pe din un o nu este sunt că să se care pentru mai ca sau dar dacă fi fost era au
    am ai are le lui ei lor el ea eu tu noi voi acest această acesta aceasta prin după între până când
    unde cum ce cine foarte mult doar toate toți tot ani anul doi trei fără despre către
    """.split()
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": ("Vezi această postare pe Instagram",),
    "instagram_tail": (
        "O postare distribuită de {name}[ pe {date}]",
        "O postare distribuită de {name}",
    ),
    "facebook_tail": (
        "Publicată de {name} pe {date}",
        "Publicat de {name} pe {date}",
    ),
}
