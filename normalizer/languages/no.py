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

# -- what stands around an article
CLOCK_LABELS = (
    "publisert", "oppdatert", "sist oppdatert", "publisert den", "endret", "lagt ut",
)  # fmt: skip
DAY_WORDS = (
    "i dag", "i går",
)  # fmt: skip
AGO = (
    "timer siden", "time siden", "minutter siden", "min siden", "dager siden", "dag siden",
)  # fmt: skip
TIME_WORDS = (
    "kl", "klokken", "den",
)  # fmt: skip
POST_REPLIES = ("svar til", "svarer")
COUNTER_WORDS = (
    "kommentarer", "kommentar", "delinger", "visninger", "reaksjoner",
)  # fmt: skip
MEASURES = ("min", "minutter")
READING_TIME = (
    "min lesetid", "minutter lesetid", "lesetid", "min å lese", "min", "minutter",
)  # fmt: skip
SHARE_WORDS = (
    "del", "del på facebook", "del på twitter", "skriv ut", "kopier lenke", "send på e-post", "lagre",
)  # fmt: skip
SHARE_LINES = (
    "del", "del artikkelen", "del på facebook", "del på twitter", "del via e-post", "kopier lenke",
    "lenke kopiert", "skriv ut", "lagre artikkelen", "tips en venn",
)  # fmt: skip
COMMENT_LINES = (
    "kommentarer", "kommenter", "skriv en kommentar", "legg igjen en kommentar", "vis kommentarer",
    "les kommentarene",
)  # fmt: skip
READ_MORE_LABELS = (
    "les også", "les mer", "se også", "les mer om", "hør også", "neste artikkel", "forrige artikkel",
)  # fmt: skip
# Of these, below which several headlines may stand.
READ_ALSO_LABELS = (
    "les også", "les mer",
)  # fmt: skip
RELATED_HEADINGS = (
    "les også", "mest lest", "siste nytt", "relaterte artikler", "flere saker", "mer om", "anbefalte artikler",
    "siste saker", "flere nyheter",
)  # fmt: skip
TAG_LABELS = (
    "emner", "stikkord", "emneord", "tagger",
)  # fmt: skip
SOURCE_LABELS = (
    "kilde", "kilder",
)  # fmt: skip
NAVIGATION_LINES = (
    "hjem", "forside", "forsiden", "gå til innhold", "hopp til innhold", "hopp til hovedinnhold", "meny", "søk",
    "logg inn", "logg ut", "kontakt oss", "om oss", "personvern", "personvernerklæring", "til toppen", "lukk",
    "vis mer", "vis flere", "abonner", "bli abonnent", "annonsere",
)  # fmt: skip
NAVIGATION_WORDS = (
    "nyheter", "innenriks", "utenriks", "norge", "verden", "politikk", "økonomi", "sport", "fotball", "kultur",
    "debatt", "meninger", "vitenskap", "helse", "teknologi", "lokalt", "næringsliv",
)  # fmt: skip
PLAYER_OPENINGS = (
    "hør artikkelen", "lytt til artikkelen", "spill av video", "nettleseren din støtter ikke",
)  # fmt: skip
ADVERTISEMENT_LINES = (
    "annonse", "annonser", "reklame", "annonsørinnhold", "artikkelen fortsetter under annonsen",
    "saken fortsetter under annonsen", "artikkelen fortsetter etter annonsen",
    "saken fortsetter etter annonsen", "saken fortsetter under bildet", "artikkelen fortsetter under bildet",
    "saken fortsetter under videoen",
)  # fmt: skip
# The buttons below what asks for consent.
CONSENT_BUTTONS = (
    "godta", "godta alle", "aksepter", "avvis", "administrer innstillinger",
)  # fmt: skip
COOKIE_OPENINGS = (
    "vi bruker informasjonskapsler", "denne nettsiden bruker informasjonskapsler",
    "dette nettstedet bruker informasjonskapsler", "vi bruker cookies", "denne nettsiden bruker cookies",
)  # fmt: skip
# Words of a site's notices, in small letters; the line that holds them is none of the article.
SITE_NOTICES = (
    "alle rettigheter reservert", "med enerett", "meld deg på vårt nyhetsbrev", "meld deg på nyhetsbrevet",
)  # fmt: skip
# Words that a site's notice speaks with, and those of running text that tells of one.
NOTICE_WORDS = frozenset(
    """
    vår vårt våre nyhetsbrev personvern personvernerklæring samtykke godtar innstillinger nettsiden nettstedet
    opplevelse abonnement abonnent tillatelse innhold
    """.split()
)
TELLING_WORDS = frozenset(
    """
    sa sier skrev fortalte spurte svarte spøkte domstolen dommeren retten
    """.split()
)
