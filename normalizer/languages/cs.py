"""Czech."""

ABBREVIATIONS = frozenset(
    """
    Dr Prof Doc Ing Mgr Bc MUDr JUDr PhDr RNDr MVDr ThDr PaedDr prof doc ing mgr bc tzv tj např mj ul nám tř sv
    plk pplk mjr kpt por npor arch akad Mr Mrs
    """.split()
)
ABBREVIATIONS_BEFORE_NUMBER = frozenset("čís str odst písm kap tel hod".split())
ABBREVIATIONS_BEFORE_STARTER = frozenset("atd apod aj kol st mil mld tis Ph.D gen Inc Ltd Corp".split())
STARTERS = frozenset(
    """
    ten ta to ti ty on ona oni my vy já v ve na po do od za pro při před mezi podle když kdy kde kdo co jak ale
    a i také už ještě teď pak potom však proto protože není byl byla bylo byli jsou je dva tři všichni jeho její
    jejich tento tato toto tyto dnes včera letos loni navíc naopak zatím
    """.split()
)

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

# -- what stands around an article
CLOCK_LABELS = (
    "publikováno", "zveřejněno", "vydáno", "aktualizováno", "poslední aktualizace", "vytvořeno", "datum vydání",
)  # fmt: skip
DAY_WORDS = (
    "dnes", "včera",
)  # fmt: skip
AGO = (
    "před hodinami", "před hodinou", "před minutami", "před dny",
)  # fmt: skip
TIME_WORDS = (
    "v", "dne", "hod",
)  # fmt: skip
COUNTER_WORDS = (
    "komentářů", "komentáře", "komentář", "sdílení", "zobrazení", "příspěvků",
)  # fmt: skip
MEASURES = ("minut", "minuty", "min")
READING_TIME = (
    "min čtení", "minut čtení", "minuty čtení", "doba čtení", "čtení na", "minut", "minuty", "min",
)  # fmt: skip
SHARE_WORDS = (
    "sdílet", "sdílet na facebooku", "sdílet na twitteru", "tisk", "tisknout", "vytisknout", "kopírovat odkaz",
    "poslat e-mailem", "uložit",
)  # fmt: skip
SHARE_LINES = (
    "sdílet", "sdílejte", "sdílet článek", "sdílet na facebooku", "sdílet na twitteru", "kopírovat odkaz",
    "odkaz zkopírován", "vytisknout", "tisknout", "uložit článek", "poslat e-mailem",
)  # fmt: skip
COMMENT_LINES = (
    "komentáře", "diskuse", "diskuze", "přidat komentář", "vložit komentář", "zobrazit komentáře",
    "vstoupit do diskuse", "vstoupit do diskuze",
)  # fmt: skip
READ_MORE_LABELS = (
    "čtěte také", "čtěte více", "přečtěte si také", "více zde", "další článek", "předchozí článek",
    "čtěte dále", "číst dále",
)  # fmt: skip
# Of these, below which several headlines may stand.
READ_ALSO_LABELS = (
    "čtěte také", "přečtěte si také", "čtěte více",
)  # fmt: skip
RELATED_HEADINGS = (
    "čtěte také", "související články", "nejčtenější", "nejnovější zprávy", "další zprávy", "další články",
    "mohlo by vás zajímat", "související témata", "doporučujeme", "podobné články",
)  # fmt: skip
TAG_LABELS = (
    "štítky", "témata", "klíčová slova", "tagy",
)  # fmt: skip
SOURCE_LABELS = (
    "zdroje",
)  # fmt: skip
NAVIGATION_LINES = (
    "domů", "úvod", "hlavní stránka", "přejít k obsahu", "přeskočit na obsah", "menu", "hledat", "vyhledávání",
    "přihlásit", "přihlásit se", "odhlásit", "registrace", "kontakty", "o nás", "ochrana osobních údajů",
    "nahoru", "zavřít", "zobrazit více", "předplatné", "podmínky užití",
)  # fmt: skip
NAVIGATION_WORDS = (
    "zprávy", "domácí", "zahraniční", "česko", "svět", "politika", "ekonomika", "sport", "fotbal", "kultura",
    "názory", "věda", "zdraví", "technologie", "regiony", "byznys", "počasí",
)  # fmt: skip
PLAYER_OPENINGS = (
    "poslechněte si článek", "přehrát video", "poslechnout článek", "váš prohlížeč nepodporuje",
)  # fmt: skip
ADVERTISEMENT_LINES = (
    "reklama", "inzerce", "komerční sdělení", "článek pokračuje pod reklamou", "text pokračuje pod reklamou",
    "pokračování článku pod reklamou", "článek pokračuje pod videem",
)  # fmt: skip
# The buttons below what asks for consent.
CONSENT_BUTTONS = (
    "souhlasím", "přijmout", "přijmout vše", "odmítnout", "nastavení cookies",
)  # fmt: skip
COOKIE_OPENINGS = (
    "používáme cookies", "používáme soubory cookie", "tento web používá cookies",
    "tento web používá soubory cookie", "tyto stránky používají cookies",
)  # fmt: skip
# Words of a site's notices, in small letters; the line that holds them is none of the article.
SITE_NOTICES = (
    "všechna práva vyhrazena", "přihlaste se k odběru našeho", "přihlaste se k odběru newsletteru",
    "bez písemného souhlasu",
)  # fmt: skip
# Words that a site's notice speaks with, and those of running text that tells of one.
NOTICE_WORDS = frozenset(
    """
    náš naše našeho našich newsletter newsletteru souhlasíte souhlas souhlasu nastavení webu web stránky stránek
    obsah obsahu předplatné předplatitel soukromí údajů šíření
    """.split()
)
TELLING_WORDS = frozenset(
    """
    řekl řekla napsal napsala uvedl uvedla zeptal odpověděl soud soudce
    """.split()
)
