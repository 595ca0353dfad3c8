"""Finnish."""

ABBREVIATIONS = frozenset(
    """
    esim ns mm ts tri prof toht nk evp Mr Mrs
    """.split()
)
ABBREVIATIONS_BEFORE_NUMBER = frozenset("klo nro puh kpl".split())
ABBREVIATIONS_BEFORE_STARTER = frozenset("jne yms ym vrt synt jKr eKr Inc Ltd Corp".split())
STARTERS = frozenset(
    """
    se ne hän he me te minä sinä tämä nämä tuo joka jotka mutta kun niin myös jos että nyt sitten vielä jo ei
    eivät oli olivat on ovat kaikki monet kaksi kolme hänen heidän niiden lisäksi kuitenkin siksi vaikka koska
    ennen jälkeen
    """.split()
)

CREDIT_LABELS = {
    "kuva": "photo",
    "kuvat": "photo",
    "kuvaaja": "photo",
    "valokuva": "photo",
    "piirros": "illustration",
    "grafiikka": "graphic",
    "kartta": "map",
    "kuvakaappaus": "screenshot",
}
CREDIT_SOURCES = ("lähde",)
CREDIT_GIVEN_BY = ()
CREDIT_BY = ()
CREDIT_OF = ()
CREDIT_VIA = ()
CREDIT_FOR = ()
CREDIT_AND = ("ja",)
CREDIT_STATUS = {"arkisto": "", "arkistokuva": "", "kuvituskuva": ""}
CREDIT_POSITIONS = ()
CREDIT_MAKERS = ()
CAPTION_LABELS = ()
READ_MORE = ()
ORGANISATION_WORDS = "poliisi yliopisto museo säätiö kaupunki lehti"

LETTERS = "äö"

WORDS = frozenset(
    """
    ja on ei se että hän oli ovat joka jonka mutta kun niin myös tai kuin sen ne mikä minä sinä me te he
    tämä tässä siitä mitä olla ole olen olet ollut olisi vain nyt jos sitten kanssa mukaan jälkeen ennen
    vuonna vuoden kaikki hyvin paljon enemmän koska missä miksi kuka jo vielä aina mukana kautta sekä
    eivät minun sinun hänen kiitos
    """.split()
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": ("Näytä tämä julkaisu Instagramissa",),
    "instagram_tail": (
        "Henkilön {name} jakama julkaisu",
        "Käyttäjän {name} jakama julkaisu",
    ),
    "facebook_tail": ("Julkaissut {name} {date}",),
}
# Over what is no part of an article, beside related stories.
SECTION_HEADINGS = (
    "lue myös",
)  # fmt: skip
# What a short paragraph opens with that leads away from its article.
CALL_OPENINGS = (
    "lue myös",
)  # fmt: skip

# -- what stands around an article
CLOCK_LABELS = (
    "julkaistu", "päivitetty", "viimeksi päivitetty", "muokattu", "julkaisupäivä",
)  # fmt: skip
DAY_WORDS = (
    "tänään", "eilen",
)  # fmt: skip
AGO = (
    "tuntia sitten", "tunti sitten", "minuuttia sitten", "päivää sitten", "min sitten",
)  # fmt: skip
TIME_WORDS = (
    "klo", "kello",
)  # fmt: skip
COUNTER_WORDS = (
    "kommenttia", "kommentit", "kommentti", "jakoa", "katselukertaa",
)  # fmt: skip
MEASURES = ("minuuttia", "min")
READING_TIME = (
    "min lukuaika", "lukuaika", "minuutin lukuaika", "minuuttia", "min",
)  # fmt: skip
SHARE_WORDS = (
    "jaa", "jaa facebookissa", "jaa twitterissä", "tulosta", "kopioi linkki", "lähetä sähköpostilla",
    "tallenna",
)  # fmt: skip
SHARE_LINES = (
    "jaa", "jaa artikkeli", "jaa facebookissa", "jaa twitterissä", "kopioi linkki", "linkki kopioitu",
    "tulosta", "tallenna artikkeli", "jaa tämä artikkeli",
)  # fmt: skip
COMMENT_LINES = (
    "kommentit", "kommentoi", "kirjoita kommentti", "näytä kommentit", "lue kommentit",
)  # fmt: skip
READ_MORE_LABELS = (
    "lue myös", "lue lisää", "katso myös", "lue seuraavaksi", "seuraava artikkeli", "edellinen artikkeli",
    "kuuntele myös",
)  # fmt: skip
# Of these, below which several headlines may stand.
READ_ALSO_LABELS = (
    "lue myös", "lue lisää",
)  # fmt: skip
RELATED_HEADINGS = (
    "lue myös", "luetuimmat", "uusimmat", "tuoreimmat", "aiheeseen liittyvää", "lisää aiheesta", "suosituimmat",
    "sinua voisi kiinnostaa", "uusimmat uutiset",
)  # fmt: skip
TAG_LABELS = (
    "aiheet", "avainsanat", "asiasanat",
)  # fmt: skip
SOURCE_LABELS = (
    "lähde", "lähteet",
)  # fmt: skip
NAVIGATION_LINES = (
    "etusivu", "siirry sisältöön", "siirry pääsisältöön", "valikko", "haku", "kirjaudu", "kirjaudu sisään",
    "kirjaudu ulos", "ota yhteyttä", "yhteystiedot", "tietosuoja", "tietosuojaseloste", "takaisin ylös",
    "sulje", "näytä lisää", "tilaa",
)  # fmt: skip
NAVIGATION_WORDS = (
    "uutiset", "kotimaa", "ulkomaat", "politiikka", "talous", "urheilu", "kulttuuri", "mielipide", "tiede",
    "terveys", "teknologia", "paikalliset", "viihde",
)  # fmt: skip
PLAYER_OPENINGS = (
    "kuuntele artikkeli", "kuuntele juttu", "toista video", "selaimesi ei tue",
)  # fmt: skip
ADVERTISEMENT_LINES = (
    "mainos", "mainokset", "ilmoitus", "juttu jatkuu mainoksen jälkeen", "artikkeli jatkuu mainoksen jälkeen",
    "juttu jatkuu mainoksen alla", "juttu jatkuu kuvan jälkeen", "artikkeli jatkuu kuvan alla",
)  # fmt: skip
# The buttons below what asks for consent.
CONSENT_BUTTONS = (
    "hyväksy", "hyväksy kaikki", "hylkää", "hallinnoi asetuksia",
)  # fmt: skip
COOKIE_OPENINGS = (
    "käytämme evästeitä", "tämä sivusto käyttää evästeitä", "sivusto käyttää evästeitä",
)  # fmt: skip
# Words of a site's notices, in small letters; the line that holds them is none of the article.
SITE_NOTICES = (
    "kaikki oikeudet pidätetään", "tilaa uutiskirjeemme", "tilaa uutiskirje",
)  # fmt: skip
# Words that a site's notice speaks with, and those of running text that tells of one.
NOTICE_WORDS = frozenset(
    """
    uutiskirje uutiskirjeemme tietosuoja tietosuojaseloste suostumus hyväksyt asetukset sivusto sivuston kokemus
    tilaus tilaaja lupa sisältö sisällön
    """.split()
)
TELLING_WORDS = frozenset(
    """
    sanoi sanoo kirjoitti kertoi kysyi vastasi tuomari oikeus
    """.split()
)
