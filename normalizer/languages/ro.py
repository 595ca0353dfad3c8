"""Romanian."""

ABBREVIATIONS = frozenset(
    """
    dr prof ing av acad conf lect col lt cpt dl dna dnei dlui sf str bd bul jud Mr Mrs
    """.split()
)
ABBREVIATIONS_BEFORE_NUMBER = frozenset("nr pag art alin lit cap vol tel".split())
ABBREVIATIONS_BEFORE_STARTER = frozenset("etc ș.a ş.a d.Hr î.Hr a.m p.m jr gen Inc Ltd Corp".split())
STARTERS = frozenset(
    """
    el ea ei ele noi voi eu tu un o în la de pe cu din pentru prin după dar iar și că când unde cum ce cine nu
    mai acest această acesta aceasta aceștia acum apoi astfel însă deși dacă potrivit conform totuși toți două
    trei astăzi ieri
    """.split()
)

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
