"""Danish."""

ABBREVIATIONS = frozenset(
    """
    dr prof st hr fr bl.a f.eks d.v.s dvs fhv s.k f.o.m t.o.m p.g.a ca inkl ekskl jf vedr mht Mr Mrs
    """.split()
)
ABBREVIATIONS_BEFORE_NUMBER = frozenset("kl nr tlf kap jan feb mar apr aug sept okt nov dec".split())
ABBREVIATIONS_BEFORE_STARTER = frozenset("m.m m.fl o.s.v osv etc mv e.Kr f.Kr jr Inc Ltd Corp".split())
STARTERS = frozenset(
    """
    den det de han hun vi i du jeg man et en på af for med til fra ved efter under over men og om når hvor her
    da nu så som at ikke ifølge siden også dog samtidig flere mange alle to tre hans hendes deres vores dette
    disse inden trods allerede ingen intet hvordan hvad hvem hvorfor
    """.split()
)

CREDIT_LABELS = {
    "foto": "photo",
    "fotograf": "photo",
    "billede": "photo",
    "billeder": "photo",
    "arkivfoto": "photo",
    "pressefoto": "photo",
    "illustration": "illustration",
    "tegning": "illustration",
    "grafik": "graphic",
    "kort": "map",
    "video": "video",
    "skærmbillede": "screenshot",
}
CREDIT_SOURCES = ("kilde",)
CREDIT_GIVEN_BY = ("venligst udlånt af",)
CREDIT_BY = ()
CREDIT_OF = ("af", "fra")
CREDIT_VIA = ("via",)
CREDIT_FOR = ("for", "på")
CREDIT_AND = ("og",)
CREDIT_STATUS = {
    "arkiv": "",
    "arkivfoto": "",
    "privat": "",
    "pr-foto": "",
    "skærmbillede": "screenshot",
    "screenshot": "screenshot",
}
CREDIT_POSITIONS = ("til venstre", "til højre")
CREDIT_MAKERS = ("fotograf",)
CAPTION_LABELS = ("billedtekst",)
READ_MORE = ("læs mere", "vis mere", "annonce")
ORGANISATION_WORDS = (
    "politi politiet kommune universitet museum fonden forbundet forsvaret avisen ministeriet styrelsen beredskab"
)

LETTERS = "æøå"

WORDS = frozenset(
    """
    og at det i på er en et som for af med til den har de ikke om var jeg du han hun vi dem sig sin sit
    sine min mit din dit jer vores deres hans hendes fra ved efter under over mellem mod uden gennem men
    eller så når hvor her hvad hvem hvorfor hvilken kan kunne skal skulle vil ville må får fik bliver blev
    havde være været gør gjort meget mange mere alle alt også kun nu da siden aldrig altid i dag to tre år
    første anden nye ingen noget nogen
    """.split()
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": (
        "Se dette opslag på Instagram",
        "Vis dette opslag på Instagram",
        "Vis denne profil på Instagram",
    ),
    "instagram_tail": (
        "Et opslag delt af {name}[ den {date}]",
        "Et opslag delt af {name}",
    ),
    "facebook_tail": (
        "Slået op af {name} den {date}",
        "Slået op af {name} {date}",
    ),
    "tiktok_sound": ("original lyd",),
}
# Over what is no part of an article, beside related stories.
SECTION_HEADINGS = (
    "læs også", "mest læst",
)  # fmt: skip
# What a short paragraph opens with that leads away from its article.
CALL_OPENINGS = (
    "læs også",
)  # fmt: skip
