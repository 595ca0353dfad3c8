"""Norwegian (bokmål)."""

ABBREVIATIONS = frozenset(
    """
    dr prof st bl.a f.eks d.v.s dvs s.k f.o.m t.o.m p.g.a ca inkl ekskl jf vedr Mr Mrs
    """.split()
)
ABBREVIATIONS_BEFORE_NUMBER = frozenset("kl nr tlf kap jan feb mar apr aug sept okt nov des".split())
ABBREVIATIONS_BEFORE_STARTER = frozenset("m.m m.fl o.s.v osv etc mv e.Kr f.Kr jr Inc Ltd Corp".split())
STARTERS = frozenset(
    """
    den det de han hun vi dere du jeg man et en i på av for med til fra ved etter under over men og om når hvor
    her da nå så som at ikke ifølge siden også samtidig flere mange alle to tre hans hennes deres vår dette
    disse før tross allerede ingen hvordan hva hvem hvorfor
    """.split()
)

LETTERS = "æøå"

WORDS = frozenset(
    """
    og å det i på er en et som for av med til den har de ikke om var jeg du han hun vi dem seg sin sitt
    sine min mitt din ditt dere vår deres hans hennes fra ved etter under over mellom mot uten gjennom men
    eller så når hvor her hva hvem hvorfor hvilken kan kunne skal skulle vil ville må får fikk blir ble
    hadde være vært gjør gjort mye mange mer alle alt også bare nå da siden aldri alltid dag to tre år
    første andre nye ingen noe noen
    """.split()
)

CREDIT_LABELS = {
    "foto": "photo",
    "fotograf": "photo",
    "bilde": "photo",
    "bilder": "photo",
    "arkivfoto": "photo",
    "illustrasjonsfoto": "photo",
    "illustrasjon": "illustration",
    "tegning": "illustration",
    "montasje": "illustration",
    "grafikk": "graphic",
    "kart": "map",
    "video": "video",
    "skjermdump": "screenshot",
    "skjermbilde": "screenshot",
}
CREDIT_SOURCES = ("kilde",)
CREDIT_GIVEN_BY = ()
CREDIT_BY = ()
CREDIT_OF = ("av", "fra")
CREDIT_VIA = ("via",)
CREDIT_FOR = ("for", "på")
CREDIT_AND = ("og",)
CREDIT_STATUS = {
    "arkiv": "",
    "arkivfoto": "",
    "privat": "",
    "skjermdump": "screenshot",
    "skjermbilde": "screenshot",
    "illustrasjonsfoto": "",
}
CREDIT_POSITIONS = ("til venstre", "til høyre")
CREDIT_MAKERS = ("fotograf",)
CAPTION_LABELS = ("bildetekst",)
READ_MORE = ("vis mer", "les mer", "annonse")
ORGANISATION_WORDS = (
    "politiet kommune kommunen universitetet museet stiftelsen forbundet forsvaret forsvar avisen "
    "departementet direktoratet sykehus"
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": (
        "Vis dette innlegget på Instagram",
        "Se dette innlegget på Instagram",
    ),
    "instagram_tail": ("Et innlegg delt av {name}[ {date}]",),
    "facebook_tail": ("Publisert av {name} {date}",),
}
# Over what is no part of an article, beside related stories.
SECTION_HEADINGS = (
    "les også", "mest lest",
)  # fmt: skip
# What a short paragraph opens with that leads away from its article.
CALL_OPENINGS = (
    "les også",
)  # fmt: skip
