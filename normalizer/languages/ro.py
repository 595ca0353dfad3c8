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

# -- what stands around an article
CLOCK_LABELS = (
    "publicat", "publicat la", "publicat pe", "actualizat", "actualizat la", "ultima actualizare",
    "data publicării", "data publicarii",
)  # fmt: skip
DAY_WORDS = (
    "astăzi", "azi", "ieri",
)  # fmt: skip
AGO = (
    "acum ore", "acum minute", "acum zile", "ore în urmă", "minute în urmă",
)  # fmt: skip
TIME_WORDS = (
    "la", "ora", "la ora",
)  # fmt: skip
COUNTER_WORDS = (
    "comentarii", "comentariu", "distribuiri", "vizualizări", "afișări",
)  # fmt: skip
MEASURES = ("minute", "min")
READING_TIME = (
    "minute de citit", "min de citit", "timp de citire", "timp citire", "minute", "min",
)  # fmt: skip
SHARE_WORDS = (
    "distribuie", "distribuie pe facebook", "trimite", "printează", "tipărește", "copiază linkul",
    "copiază link", "salvează",
)  # fmt: skip
SHARE_LINES = (
    "distribuie", "distribuie articolul", "distribuie pe facebook", "distribuie pe twitter", "copiază linkul",
    "copiază link", "printează", "tipărește", "trimite pe e-mail", "salvează articolul",
)  # fmt: skip
COMMENT_LINES = (
    "comentarii", "adaugă un comentariu", "lasă un comentariu", "scrie un comentariu", "vezi comentariile",
    "comentează",
)  # fmt: skip
READ_MORE_LABELS = (
    "citește și", "citiți și", "citește mai mult", "citește mai departe", "vezi și", "citeste si", "vezi si",
    "articolul următor", "articolul precedent", "citește continuarea",
)  # fmt: skip
# Of these, below which several headlines may stand.
READ_ALSO_LABELS = (
    "citește și", "citiți și", "citește mai mult", "citeste si",
)  # fmt: skip
RELATED_HEADINGS = (
    "citește și", "citiți și", "vezi și", "articole similare", "articole recomandate", "cele mai citite",
    "ultimele știri", "ultimele stiri", "știri similare", "alte articole", "alte știri", "recomandări",
    "te-ar putea interesa", "articole asemănătoare",
)  # fmt: skip
TAG_LABELS = (
    "etichete", "taguri", "cuvinte cheie", "subiecte",
)  # fmt: skip
SOURCE_LABELS = (
    "sursa", "surse", "sursă",
)  # fmt: skip
NAVIGATION_LINES = (
    "acasă", "prima pagină", "sari la conținut", "salt la conținut", "meniu", "caută", "căutare",
    "autentificare", "intră în cont", "contact", "despre noi", "politica de confidențialitate",
    "termeni și condiții", "sus", "închide", "vezi mai mult", "vezi toate", "abonează-te", "publicitate",
)  # fmt: skip
NAVIGATION_WORDS = (
    "știri", "actualitate", "românia", "internațional", "externe", "politică", "economie", "sport", "fotbal",
    "cultură", "opinii", "știință", "sănătate", "tehnologie", "local", "afaceri", "vreme",
)  # fmt: skip
PLAYER_OPENINGS = (
    "ascultă articolul", "redă videoclipul", "browserul tău nu",
)  # fmt: skip
ADVERTISEMENT_LINES = (
    "publicitate", "reclamă", "advertorial", "articolul continuă după reclamă", "articolul continuă mai jos",
    "articolul continuă după publicitate", "citește articolul mai jos",
)  # fmt: skip
# The buttons below what asks for consent.
CONSENT_BUTTONS = (
    "accept", "acceptă", "acceptă toate", "refuz", "setări cookie",
)  # fmt: skip
COOKIE_OPENINGS = (
    "acest site folosește cookie", "acest site utilizează cookie", "folosim cookie", "utilizăm cookie",
    "site-ul nostru folosește cookie",
)  # fmt: skip
# Words of a site's notices, in small letters; the line that holds them is none of the article.
SITE_NOTICES = (
    "toate drepturile rezervate", "abonează-te la newsletter", "abonează-te la newsletterul nostru",
    "preluarea fără cost a materialelor",
)  # fmt: skip
# Words that a site's notice speaks with, and those of running text that tells of one.
NOTICE_WORDS = frozenset(
    """
    nostru noastră noștri newsletter newsletterul confidențialitate consimțământ accepți acord setări site
    site-ul conținut conținutul experiență abonament abonat materialelor preluarea
    """.split()
)
TELLING_WORDS = frozenset(
    """
    spus spune scris declarat întrebat răspuns instanța judecătorul tribunalul
    """.split()
)
