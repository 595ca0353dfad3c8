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

# -- what stands around an article
CLOCK_LABELS = (
    "publiceret", "opdateret", "sidst opdateret", "udgivet", "offentliggjort", "publiceret den",
)  # fmt: skip
DAY_WORDS = (
    "i dag", "i går",
)  # fmt: skip
AGO = (
    "timer siden", "time siden", "minutter siden", "min siden", "dage siden", "dag siden",
)  # fmt: skip
TIME_WORDS = (
    "kl", "klokken", "den",
)  # fmt: skip
POST_REPLIES = ("svar til", "svarer")
COUNTER_WORDS = (
    "kommentarer", "kommentar", "delinger", "visninger",
)  # fmt: skip
MEASURES = ("min", "minutter")
READING_TIME = (
    "min læsetid", "minutters læsning", "læsetid", "min. læsetid", "min", "minutter",
)  # fmt: skip
SHARE_WORDS = (
    "del", "del på facebook", "del på twitter", "print", "udskriv", "kopier link", "send på mail", "gem",
)  # fmt: skip
SHARE_LINES = (
    "del", "del artiklen", "del artikel", "del på facebook", "del på twitter", "kopier link", "link kopieret",
    "udskriv", "gem artikel", "gem artiklen", "tip en ven", "del denne artikel",
)  # fmt: skip
COMMENT_LINES = (
    "kommentarer", "kommentér", "skriv en kommentar", "vis kommentarer", "læs kommentarer",
)  # fmt: skip
READ_MORE_LABELS = (
    "læs også", "læs mere", "se også", "læs videre", "hør også", "næste artikel", "forrige artikel",
    "læs mere om",
)  # fmt: skip
# Of these, below which several headlines may stand.
READ_ALSO_LABELS = (
    "læs også", "læs mere",
)  # fmt: skip
RELATED_HEADINGS = (
    "læs også", "mest læste", "mest læst", "seneste nyt", "seneste nyheder", "relaterede artikler",
    "flere nyheder", "andre læser også", "flere artikler", "anbefalede artikler",
)  # fmt: skip
TAG_LABELS = (
    "emner", "emneord", "tags", "nøgleord",
)  # fmt: skip
SOURCE_LABELS = (
    "kilde", "kilder",
)  # fmt: skip
NAVIGATION_LINES = (
    "hjem", "forside", "forsiden", "gå til indhold", "spring til indhold", "menu", "søg", "log ind", "log ud",
    "kontakt os", "om os", "privatlivspolitik", "cookiepolitik", "til toppen", "luk", "vis mere", "vis flere",
    "abonnér", "bliv abonnent", "annoncering",
)  # fmt: skip
NAVIGATION_WORDS = (
    "nyheder", "indland", "udland", "danmark", "verden", "politik", "økonomi", "sport", "fodbold", "kultur",
    "debat", "meninger", "videnskab", "sundhed", "teknologi", "lokalt", "erhverv",
)  # fmt: skip
PLAYER_OPENINGS = (
    "lyt til artiklen", "hør artiklen", "afspil video", "din browser understøtter ikke",
)  # fmt: skip
ADVERTISEMENT_LINES = (
    "annonce", "annoncer", "reklame", "annonceindhold", "artiklen fortsætter efter annoncen",
    "artiklen fortsætter under annoncen", "artiklen fortsætter under billedet",
    "artiklen fortsætter under videoen", "artiklen fortsætter efter billedet",
)  # fmt: skip
# The buttons below what asks for consent.
CONSENT_BUTTONS = (
    "accepter", "accepter alle", "tillad alle", "afvis", "tilpas indstillinger",
)  # fmt: skip
COOKIE_OPENINGS = (
    "vi bruger cookies", "denne hjemmeside bruger cookies", "dette website bruger cookies",
    "dette site bruger cookies",
)  # fmt: skip
# Words of a site's notices, in small letters; the line that holds them is none of the article.
SITE_NOTICES = (
    "alle rettigheder forbeholdes", "alle rettigheder forbeholdt", "tilmeld dig vores nyhedsbrev",
    "tilmeld dig nyhedsbrevet",
)  # fmt: skip
# Words that a site's notice speaks with, and those of running text that tells of one.
NOTICE_WORDS = frozenset(
    """
    vores nyhedsbrev privatlivspolitik samtykke accepterer indstillinger hjemmeside hjemmesiden website
    oplevelse abonnement abonnent tilladelse indhold
    """.split()
)
TELLING_WORDS = frozenset(
    """
    sagde siger skrev fortalte spurgte svarede dommeren retten
    """.split()
)
