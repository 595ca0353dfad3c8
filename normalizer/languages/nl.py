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

# Words in capitals before a dash that are no place.
DATELINE_DECOYS = (
    "exclusief", "update", "video", "live", "foto's", "analyse", "opinie", "interview", "let op", "column",
    "reportage", "podcast",
)  # fmt: skip
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
    "alle rechten voorbehouden": "",
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

# -- what names where a report comes from, and what stands around an article
ATTRIBUTION_OPENERS_BEFORE_OUTLET = (
    "volgens", "Volgens", "meldt", "meldde", "aldus", "bericht", "zegt tegen",
)  # fmt: skip
OUTLET_ARTICLES = (
    "de", "het", "een",
)  # fmt: skip
OUTLET_TYPES = (
    "persbureau", "het persbureau", "krant", "dagblad", "omroep", "zender", "nieuwssite", "tijdschrift",
)  # fmt: skip
OUTLET_BOUNDARIES = (
    "en", "dat", "in", "is", "zijn", "heeft", "de", "het", "van", "op", "gaat",
)  # fmt: skip
NEWS_OUTLETS = (
    "ANP", "Reuters", "AFP", "AP", "Belga", "NOS", "De Telegraaf", "de Volkskrant", "NRC", "Trouw", "AD",
    "Het Parool", "RTL Nieuws", "NU.nl", "VRT", "Het Laatste Nieuws", "De Standaard", "De Morgen", "BBC",
    "CNN", "The New York Times", "Novum",
)  # fmt: skip
CLOCK_LABELS = (
    "gepubliceerd", "gepubliceerd op", "bijgewerkt", "bijgewerkt op", "laatst bijgewerkt", "laatste update",
    "geplaatst", "geplaatst op", "update", "aangepast", "datum", "laatst gewijzigd", "vandaag",
    "aangepast op",
)  # fmt: skip
POST_REPLIES = ("als antwoord op",)
COUNTER_WORDS = (
    "reacties", "reactie", "keer gedeeld", "weergaven", "likes", "keer gelezen", "views",
)  # fmt: skip
POSITION_WORDS = ("van",)  # "2 of 14"
MEASURES = ("min", "minuten")
READING_TIME = (
    "min", "minuten", "minuten leestijd", "min leestijd", "leestijd", "minuten lezen", "minuut leestijd",
)  # fmt: skip
SHARE_WORDS = (
    "delen", "deel", "afdrukken", "print", "kopieer", "kopieer link", "link kopiëren", "mail", "e-mail",
    "opslaan", "bewaren", "reageer", "reacties", "luister", "tweet",
)  # fmt: skip
SHARE_LINES = (
    "delen", "deel", "deel dit artikel", "deel dit", "deel via", "delen via", "deel op facebook",
    "deel op twitter", "deel op x", "deel via whatsapp", "deel via e-mail", "delen op facebook",
    "delen op twitter", "delen via whatsapp", "kopieer link", "link gekopieerd", "afdrukken", "print",
    "opslaan", "bewaar artikel", "bewaren", "mail dit artikel", "tip de redactie", "stuur door",
    "fout gezien? mail ons",
    "dit artikel delen",
)  # fmt: skip
COMMENT_LINES = (
    "reacties", "reactie", "reageer", "reageren", "plaats een reactie", "geef een reactie",
    "laat een reactie achter", "bekijk reacties", "reactie annuleren",
    "je e-mailadres wordt niet gepubliceerd", "het e-mailadres wordt niet gepubliceerd", "antwoord annuleren",
    "praat mee",
)  # fmt: skip
COMMENT_OPENINGS = (
    "je e-mailadres wordt niet", "het e-mailadres wordt niet", "vereiste velden zijn", "mijn naam, e-mail",
)  # fmt: skip
# Over a list that is the article's own, and the words that open or end the steps of a recipe.
LIST_HEADINGS = (
    "ingrediënten", "bereiding", "bereidingswijze", "zo maak je het", "werkwijze", "benodigdheden",
)  # fmt: skip
RECIPE_STEPS = (
    "snijd", "hak", "schil", "was", "meng", "roer", "bak", "kook", "giet", "rasp", "klop", "kneed", "serveer",
    "bestrooi", "verwarm", "fruit", "week", "voeg", "spoel",
)  # fmt: skip
READ_MORE_LABELS = (
    "lees ook", "lees meer", "lees verder", "bekijk ook", "meer lezen", "zie ook", "luister ook", "meer over",
    "lees hier", "lees ook dit", "kijk ook", "volgende", "vorige",
)  # fmt: skip
# Of these, below which several headlines may stand.
READ_ALSO_LABELS = ("lees ook", "lees meer", "lees ook dit")
READ_MORE_OPENINGS = (
    "meld je aan", "schrijf je in", "volg ons", "abonneer je", "download de app", "klik hier",
)  # fmt: skip
READ_MORE_ENDINGS = (
    "nieuwsbrief", "hier", "whatsapp", "facebook", "app", "instagram",
)  # fmt: skip
RELATED_HEADINGS = (
    "lees ook", "meer over", "gerelateerd", "gerelateerde artikelen", "meest gelezen", "meestgelezen",
    "laatste nieuws", "meer nieuws", "ook interessant", "net binnen", "aanbevolen", "uitgelicht",
    "verder lezen", "meer artikelen", "het laatste nieuws", "bekijk ook", "populair",
    "laatste artikelen", "recente artikelen", "recente berichten", "laatste berichten", "populaire artikelen",
    "gerelateerde berichten", "andere artikelen", "meer berichten", "dit vind je misschien ook leuk",
    "misschien ook interessant",
)  # fmt: skip
TAG_LABELS = (
    "tags", "onderwerpen", "trefwoorden", "categorieën", "categorie", "thema's", "meer over",
)  # fmt: skip
SOURCE_OPENINGS = ("met informatie van", "met medewerking van")
SOURCE_AGENCIES = ("agentschappen", "persbureaus")
SOURCE_LABELS = (
    "bron", "bronnen",
)  # fmt: skip
RELEASE_LABELS = ("persbericht",)
EDIT_BUTTONS = (
    "bewerken",
    "brontekst bewerken",
)
NAVIGATION_LINES = (
    "uit wikipedia, de vrije encyclopedie", "naar navigatie springen", "naar zoeken springen",
    "home", "naar hoofdinhoud", "ga naar hoofdinhoud", "ga naar inhoud", "ga naar de inhoud", "menu",
    "zoeken", "inloggen", "aanmelden", "registreren", "abonneren", "word abonnee", "contact", "over ons",
    "privacy", "naar boven", "volgende", "vorige", "sluiten", "toon meer", "bekijk alles", "meer laden",
    "terug", "voorpagina", "advertentie sluiten",
)  # fmt: skip
NAVIGATION_WORDS = (
    "nieuws", "binnenland", "buitenland", "politiek", "economie", "sport", "voetbal", "cultuur", "media",
    "wetenschap", "tech", "gezondheid", "opinie", "regio", "video", "weer", "lifestyle", "reizen", "auto",
    "geld", "films", "muziek", "show", "entertainment", "wonen", "koken", "podcast", "podcasts", "onderzoek",
    "klimaat", "algemeen", "achterklap", "columns", "meer",
)  # fmt: skip
PLAYER_OPENINGS = (
    "luister naar dit artikel", "luister naar", "video afspelen", "bekijk de video", "je browser ondersteunt",
)  # fmt: skip
ADVERTISEMENT_LINES = (
    "advertentie", "advertenties", "reclame", "gesponsord", "tekst gaat verder onder de advertentie",
    "artikel gaat verder onder de advertentie", "lees verder onder de advertentie",
    "het artikel gaat hieronder verder",
)  # fmt: skip
# The buttons below what asks for consent.
CONSENT_BUTTONS = (
    "accepteren", "alles accepteren", "weigeren", "toestaan", "akkoord", "cookies aanpassen",
)  # fmt: skip
COOKIE_OPENINGS = (
    "deze website gebruikt cookies", "deze site gebruikt cookies", "wij gebruiken cookies",
    "om deze inhoud te tonen",
)  # fmt: skip
# What an article says of a film, a play or a book that it tells of, and what stands before the title of one.
WORK_LABELS = (
    "regie", "regisseur", "cast", "scenario", "speelduur", "isbn", "pagina's",
)  # fmt: skip
WORK_TITLES = ("film", "boek", "serie")
ANSWERS = ("ja", "nee", "waar", "niet waar", "onwaar")  # to choose from
SUBJECT_LABELS = ("onderwerp",)
BYLINE_LABELS = (
    "door", "door onze redacteur", "door onze verslaggever", "door onze correspondent",
    "auteur", "geschreven door", "tekst", "redactie", "onze verslaggever",
)  # fmt: skip
# Behind a reporter's name: where from, and for whom.
BYLINE_PLACES_IN = ("in", "vanuit")
BYLINE_BEHIND = ("in", "vanuit", "voor", "met")
REPORTING_LABELS = (
    "met medewerking van",
    "mede door",
    "met bijdragen van",
)
BYLINE_NOUNS = ("redacteur", "verslaggever", "correspondent")
BYLINE_ROLES = (
    "redacteur", "verslaggever", "correspondent", "redactie", "journalist", "columnist",
)  # fmt: skip
TIME_WORDS = ("om", "uur", "op")
DATE_LABELS = ("datum",)
DAY_WORDS = ("vandaag", "gisteren", "eergisteren")
AGO = ("uur geleden", "minuten geleden", "dagen geleden", "dag geleden", "min geleden")
SHARE_FILLERS = ("via", "op", "volg")
COMMENT_HEADS = (
    "reacties", "reageer", "reageren",
)  # fmt: skip
# Words of a site's notices, in small letters; the line that holds them is none of the article.
SITE_NOTICES = (
    "alle rechten voorbehouden", "schrijf je in voor onze", "meld je aan voor onze", "abonneer je op onze",
    "dit artikel is alleen voor abonnees", "dit artikel is exclusief voor abonnees",
)  # fmt: skip
# What a page says of its author at the end: "Jane Roe covers the harbour."
AUTHOR_VERBS = frozenset("is schrijft".split())
# Over what is no part of an article, beside related stories.
SECTION_HEADINGS = (
    "lees meer",
    "over de auteur", "nieuwsbrief",
)  # fmt: skip
# What a short paragraph opens with that leads away from its article.
CALL_OPENINGS = (
    "lees ook", "lees meer",
    "lees verder", "bekijk ook", "meld je aan voor", "schrijf je in voor", "log in om verder te lezen",
)  # fmt: skip
# Words that a site's notice speaks with, and those of running text that tells of one.
NOTICE_WORDS = frozenset(
    """
    onze uw privacy privacybeleid nieuwsbrief abonnement abonnees toestemming inhoud ervaring
    gebruikservaring accepteren akkoord instellingen website verbeteren voorkeuren voorwaarden
    """.split()
)
TELLING_WORDS = frozenset(
    """
    zei zeiden zegt schreef schrijft vertelde vroeg antwoordde grapte verklaarde stond rechter rechtbank
    """.split()
)
PAGE_WORDS = (
    "pagina",
)  # fmt: skip
FEED_TAILS = (("het bericht ", "verscheen eerst op "),)
