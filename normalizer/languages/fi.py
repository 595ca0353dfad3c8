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
