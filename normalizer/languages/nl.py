"""Dutch."""

ABBREVIATIONS = frozenset(
    """
    dhr mevr mw drs dr ir ing prof mr ds jhr bgm burg luit sgt bijv bv b.v d.w.z d.m.v i.p.v i.v.m m.b.t
    n.a.v o.a o.l.v t.a.v t.g.v t.o.v v.a z.g zgn resp evt incl excl ca vgl
    """.split()
)
ABBREVIATIONS_BEFORE_NUMBER = frozenset(
    """
    nr nrs blz pag art afb hfst tel jan feb mrt apr aug sept okt nov dec
    """.split()
)
ABBREVIATIONS_BEFORE_STARTER = frozenset(
    """
    enz etc e.d e.a Inc Ltd Corp Jr jr sr N.V B.V v.Chr n.Chr St max min gem Gen Kol Kap
    """.split()
)
STARTERS = frozenset(
    """
    de het een dit dat deze die er hij zij ze wij we ik jij je u men in op aan bij na voor sinds met van
    tot uit om door over en maar of want als toen terwijl omdat hoewel dan daar hier nu zo ook nog al
    wat wie waar waarom hoe wanneer zijn haar hun ons onze mijn volgens niet geen
    """.split()
)
# Words on which no sentence ends: a line that stops there goes on in the next.
UNFINISHED_WORDS = frozenset("de het een en of van in voor met bij".split())

CREDIT_LABELS = {
    "foto": "photo",
    "foto's": "photo",
    "fotografie": "photo",
    "fotograaf": "photo",
    "beeld": "photo",
    "beelden": "photo",
    "afbeelding": "photo",
    "fotocredit": "photo",
    "bronvermelding": "",
    "illustratie": "illustration",
    "illustraties": "illustration",
    "tekening": "illustration",
    "cartoon": "illustration",
    "montage": "illustration",
    "grafiek": "graphic",
    "kaart": "map",
    "video": "video",
    "schermafbeelding": "screenshot",
    "archieffoto": "photo",
}
CREDIT_SOURCES = ("bron",)
CREDIT_GIVEN_BY = ("met dank aan", "beschikbaar gesteld door", "aangeleverd door")
CREDIT_BY = ("door",)
CREDIT_OF = ("van",)
CREDIT_VIA = ("via",)
CREDIT_FOR = ("voor", "op")
CREDIT_AND = ("en",)
CREDIT_STATUS = {
    "archief": "",
    "archieffoto": "",
    "eigen foto": "",
    "privé": "",
    "aangeleverd": "",
    "eigen beeld": "",
    "stockfoto": "",
}
CREDIT_POSITIONS = ("linksboven", "rechtsboven", "linksonder", "rechtsonder")
CREDIT_MAKERS = ("fotograaf",)
CAPTION_LABELS = ("bijschrift",)
READ_MORE = ("lees meer", "vergroot", "advertentie")
ORGANISATION_WORDS = (
    "politie brandweer gemeente universiteit ministerie museum stichting vereniging archief krant "
    "dagblad persbureau uitgeverij groep omroep rijkswaterstaat defensie beeldbank"
)
CREDIT_ALONE = ("eigen foto", "privé", "aangeleverd")

LETTERS = "ëïéèöü"

WORDS = frozenset(
    """
    de het een en van in op te dat die is niet met voor zijn aan er om ook als bij door naar uit over tot
    onder tegen na maar of want dus omdat toen dan nog al wel geen ik je jij hij zij ze we wij jullie u
    hem haar hun hen mij me ons onze mijn jouw uw wie wat waar hoe wanneer waarom welke deze dit daar hier
    nu heeft hebben heb had hadden wordt worden werd werden was waren ben bent kan kunnen kon moet moeten
    zal zullen zou zouden wil willen gaat gaan ging doen doet gedaan maken maakt gemaakt zeer heel veel
    meer meest andere alle alles iets niets iemand niemand elke ieder eerste twee drie jaar jaren dag tijd
    tussen tijdens sinds volgens echter alleen weer altijd nooit vandaag goed nieuwe
    """.split()
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": (
        "Dit bericht op Instagram bekijken",
        "Dit profiel op Instagram bekijken",
    ),
    "instagram_tail": (
        "Een bericht gedeeld door {name}[ op {date}]",
        "Een foto die is geplaatst door {name}[ op {date}]",
        "Een video die is geplaatst door {name}[ op {date}]",
    ),
    "facebook_tail": ("Geplaatst door {name} op {date}",),
    "tiktok_sound": (
        "oorspronkelijk geluid",
        "origineel geluid",
    ),
    "telegram": ("weergaven",),
    "video_consent": (
        "Door de video te laden, gaat u akkoord met het privacybeleid van {provider}.",
        "Meer informatie",
        "Video laden",
        "{provider} altijd deblokkeren",
    ),
}
