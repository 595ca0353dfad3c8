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
# Behind a hyphen that stands for the end of a word: "pre- and post-war".
SUSPENDING_WORDS = ("ja", "tai", "sekä", "eli")
CREDIT_AND = ("ja",)
CREDIT_STATUS = {"arkisto": "", "arkistokuva": "", "kuvituskuva": ""}
CREDIT_POSITIONS = ()
CREDIT_MAKERS = ()
CAPTION_LABELS = (
    "kuvateksti",
)  # fmt: skip
READ_MORE = ()
ORGANISATION_WORDS = "poliisi yliopisto museo säätiö kaupunki lehti"

LETTERS = "äö"

WORDS = frozenset(
    """
    ja on ei se että hän oli ovat joka jonka mutta kun niin myös tai kuin sen ne mikä minä sinä me te he
    tämä tässä siitä mitä olla ole olen olet ollut olisi vain nyt jos sitten kanssa mukaan jälkeen ennen
    vuonna vuoden kaikki hyvin paljon enemmän koska missä miksi kuka jo vielä aina mukana kautta sekä
    eivät minun sinun hänen kiitos kello klo noin aikana kertoo kertoi sanoo sanoi jotka jossa joita muut
    maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina huomenna eilen tänään
    vuoksi takia kaksi kolme myöhemmin kuitenkin lisäksi lähes
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
    "kirjoittajasta", "kirjoittaja", "uutiskirje", "lisätietoja", "yhteystiedot", "lue lisää", "luetuimmat",
    "lisätietoja medialle", "aiheet", "uusimmat",
)  # fmt: skip
# What a short paragraph opens with that leads away from its article.
CALL_OPENINGS = (
    "lue myös",
    "lue lisää", "katso myös", "kuuntele myös", "tilaa uutiskirje", "tilaa nyt", "oletko jo tilaaja",
    "joko olet tilaaja", "kirjaudu sisään lukeaksesi", "jatka lukemista", "tilaajana voit", "lue koko juttu",
    "mitä ajatuksia juttu herätti", "mitä ajatuksia artikkeli herätti",
)  # fmt: skip

# -- what stands around an article
CLOCK_LABELS = (
    "julkaistu", "päivitetty", "viimeksi päivitetty", "muokattu", "julkaisupäivä",
    "päivämäärä", "pvm", "viimeksi muokattu", "päivitetty viimeksi", "julkaistu alun perin", "ensijulkaistu",
    "luotu", "artikkeli julkaistu", "juttua päivitetty", "juttu julkaistu",
)  # fmt: skip
DAY_WORDS = (
    "tänään", "eilen",
    "toissapäivänä",
)  # fmt: skip
AGO = (
    "tuntia sitten", "tunti sitten", "minuuttia sitten", "päivää sitten", "min sitten",
    "viikkoa sitten", "viikko sitten", "kuukautta sitten", "kuukausi sitten", "vuotta sitten", "vuosi sitten",
    "minuutti sitten", "päivä sitten", "h sitten",
)  # fmt: skip
MOMENTS = ("tunti sitten", "päivä sitten", "viikko sitten", "minuutti sitten")
TIME_WORDS = (
    "klo", "kello",
    "ja",
)  # fmt: skip
COUNTER_WORDS = (
    "kommenttia", "kommentit", "kommentti", "jakoa", "katselukertaa",
    "kertaa", "lukukertaa", "tykkäystä",
    "osumat",
)  # fmt: skip
MEASURES = ("minuuttia", "min")
READING_TIME = (
    "min lukuaika", "lukuaika", "minuutin lukuaika", "minuuttia", "min",
    "minuutin luku", "lukuaika noin", "min lukea", "lukemisaika",
)  # fmt: skip
SHARE_WORDS = (
    "jaa", "jaa facebookissa", "jaa twitterissä", "tulosta", "kopioi linkki", "lähetä sähköpostilla",
    "tallenna",
)  # fmt: skip
SHARE_LINES = (
    "jaa", "jaa artikkeli", "jaa facebookissa", "jaa twitterissä", "kopioi linkki", "linkki kopioitu",
    "tulosta", "tallenna artikkeli", "jaa tämä artikkeli",
    "jaa x:ssä", "jaa linkedinissä", "jaa whatsappissa", "jaa sähköpostilla", "jaa juttu", "jaa uutinen",
    "lähetä sähköpostilla", "lähetä", "tallenna", "tulosta juttu", "seuraa meitä facebookissa",
    "seuraa meitä instagramissa", "seuraa meitä", "anna palautetta", "lähetä palautetta", "ilmoita virheestä",
    "lähetä juttuvinkki", "juttuvinkki", "vinkkaa meille", "kopioi artikkelin linkki", "jaa artikkeli:",
    "lähetä linkki",
    "tykkää lataa", "jaa pinterestissä", "lähetä sähköpostitse", "lisää blogiin",
)  # fmt: skip
COMMENT_LINES = (
    "kommentit", "kommentoi", "kirjoita kommentti", "näytä kommentit", "lue kommentit",
    "kommentti", "keskustelu", "keskustele", "osallistu keskusteluun", "lisää kommentti", "jätä kommentti",
    "vastaa", "peruuta vastaus", "kaikki kommentit", "lue kaikki kommentit",
    "ei kommentteja", "lähetä kommentti",
    "vastaa peruuta vastaus", "jätä vastaus", "sähköpostiosoitettasi ei julkaista",
    "pakolliset kentät on merkitty *",
    "tallenna nimeni, sähköpostiosoitteeni ja sivustoni tähän selaimeen seuraavaa kommentointikertaa varten",
    "ilmoita minulle uusista kommenteista sähköpostitse", "ilmoita minulle uusista artikkeleista sähköpostitse",
    "kirjaudu sisään kommentoidaksesi", "vanhemmat kommentit", "uudemmat kommentit",
)  # fmt: skip
COMMENTS_ON = (
    "kommenttia artikkeliin",
    "kommentti artikkeliin",
)  # between a number and the headline
READ_MORE_LABELS = (
    "lue myös", "lue lisää", "katso myös", "lue seuraavaksi", "seuraava artikkeli", "edellinen artikkeli",
    "kuuntele myös",
    "lue tästä", "lue koko juttu", "lue myös tämä", "kuuntele", "katso lisää", "katso tästä", "lue juttu",
    "lisää aiheesta", "lue täältä", "lue seuraavaksi myös", "lue koko artikkeli", "katso video", "tutustu myös",
    "edellinen", "seuraava",
)  # fmt: skip
NEIGHBOUR_LABELS = (
    "seuraava artikkeli", "edellinen artikkeli", "edellinen", "seuraava",
)  # fmt: skip
# Of these, below which several headlines may stand.
READ_ALSO_LABELS = (
    "lue myös", "lue lisää",
    "katso myös", "lue seuraavaksi",
)  # fmt: skip
RELATED_HEADINGS = (
    "lue myös", "luetuimmat", "uusimmat", "tuoreimmat", "aiheeseen liittyvää", "lisää aiheesta", "suosituimmat",
    "sinua voisi kiinnostaa", "uusimmat uutiset",
    "lue lisää", "lue seuraavaksi", "suosituimmat jutut", "tuoreimmat uutiset", "uusimmat jutut", "suositellut",
    "suosittelemme", "lisää uutisia", "muita uutisia", "luetuimmat jutut", "aiheesta lisää",
    "sinulle suositeltua", "katso myös", "muut lukivat myös", "samasta aiheesta", "luetuimmat uutiset",
    "viimeisimmät", "viimeisimmät uutiset", "kaikki uutiset", "juuri nyt", "lisää samasta aiheesta",
    "muita artikkeleita", "osion luetuimmat",
)  # fmt: skip
TAG_LABELS = (
    "aiheet", "avainsanat", "asiasanat",
    "aihe", "tagit", "kategoriat", "kategoria", "tägit", "artikkelin aiheet", "avainsana",
    "julkaistu kategoriassa", "tunnisteet",
)  # fmt: skip
SOURCE_LABELS = (
    "lähde", "lähteet",
)  # fmt: skip
NAVIGATION_LINES = (
    "etusivu", "siirry sisältöön", "siirry pääsisältöön", "valikko", "haku", "kirjaudu", "kirjaudu sisään",
    "kirjaudu ulos", "ota yhteyttä", "yhteystiedot", "tietosuoja", "tietosuojaseloste", "takaisin ylös",
    "sulje", "näytä lisää", "tilaa",
    "wikipedia, vapaa tietosanakirja", "hyppää sisältöön", "hyppää pääsisältöön", "avaa valikko",
    "sulje valikko", "takaisin", "seuraava", "edellinen", "näytä kaikki", "näytä kuvat", "asiakaspalvelu",
    "näköislehti", "mediatiedot", "tilaa lehti", "oma tili", "palaute", "käyttöehdot", "evästeasetukset",
    "evästeet", "tilaajille", "vain tilaajille", "avaa kuvien katselu", "avaa kuva", "siirry etusivulle",
    "uutiskirjeet", "osiot", "lue lehti", "tilaajalle",
    "selaa ylöspäin",
    "artikkelien selaus", "artikkelien navigointi", "vanhemmat artikkelit", "uudemmat artikkelit",
    "viimeisimmät artikkelit", "viimeisimmät kommentit", "uusimmat artikkelit", "uusimmat kommentit",
    "ylpeänä palveluntarjoajana wordpress", "sisällön tarjoaa blogger", "blogiarkisto", "tarkastele profiilia",
    "ladataan", "lataa",
)  # fmt: skip
PAGE_LABELS = (
    "sivut",
    "sivu",
)  # before the numbers of a text's pages
NAVIGATION_WORDS = (
    "uutiset", "kotimaa", "ulkomaat", "politiikka", "talous", "urheilu", "kulttuuri", "mielipide", "tiede",
    "terveys", "teknologia", "paikalliset", "viihde",
    "koti", "asuminen", "autot", "ruoka", "matkailu", "sää", "tv", "video", "videot", "podcast", "podcastit",
    "musiikki", "elokuvat", "kirjat", "ympäristö", "ilmasto", "raha", "rikos", "onnettomuudet", "perhe",
    "historia", "kolumni", "kolumnit", "pääkirjoitus", "jääkiekko", "jalkapallo", "hyvinvointi", "elämä",
    "tyyli", "kulutus", "lapsiperheet", "kaupunki", "luonto", "maailma", "elokuva", "ilmiöt", "selkouutiset",
    "paikallisuutiset", "mielipiteet", "lukijalta", "kuukausiliite",
)  # fmt: skip
HERE_LABELS = ("olet tässä", "olet täällä")
PLAYER_OPENINGS = (
    "kuuntele artikkeli", "kuuntele juttu", "toista video", "selaimesi ei tue",
    "kuuntele artikkeli äänitteenä", "kuuntele artikkelin", "toista ääni", "kuuntele ääniartikkeli",
    "video ei ole", "kuuntele juttu ääneen",
)  # fmt: skip
ADVERTISEMENT_LINES = (
    "mainos", "mainokset", "ilmoitus", "juttu jatkuu mainoksen jälkeen", "artikkeli jatkuu mainoksen jälkeen",
    "juttu jatkuu mainoksen alla", "juttu jatkuu kuvan jälkeen", "artikkeli jatkuu kuvan alla",
    "juttu jatkuu videon jälkeen", "juttu jatkuu kuvan alla", "juttu jatkuu kuvan alapuolella",
    "juttu jatkuu grafiikan jälkeen", "juttu jatkuu videon alla", "juttu jatkuu alla", "juttu jatkuu",
    "artikkeli jatkuu kuvan jälkeen", "artikkeli jatkuu", "teksti jatkuu kuvan jälkeen",
    "teksti jatkuu mainoksen jälkeen", "mainos päättyy", "mainos alkaa", "kaupallinen yhteistyö",
    "kaupallinen tiedote", "sisältö jatkuu mainoksen alla", "juttu jatkuu mainoksen alapuolella",
    "juttu jatkuu kuvagallerian jälkeen", "juttu jatkuu upotuksen jälkeen", "artikkeli jatkuu mainoksen alla",
    "juttu jatkuu kuvien jälkeen",
)  # fmt: skip
# The buttons below what asks for consent.
CONSENT_BUTTONS = (
    "hyväksy", "hyväksy kaikki", "hylkää", "hallinnoi asetuksia",
)  # fmt: skip
COOKIE_OPENINGS = (
    "käytämme evästeitä", "tämä sivusto käyttää evästeitä", "sivusto käyttää evästeitä",
    "me ja kumppanimme", "tämä sisältö vaatii", "hyväksy evästeet", "jotta voit nähdä tämän sisällön",
    "sisältöä ei voida näyttää", "tällä sivustolla käytetään evästeitä",
)  # fmt: skip
# Words of a site's notices, in small letters; the line that holds them is none of the article.
SITE_NOTICES = (
    "kaikki oikeudet pidätetään", "tilaa uutiskirjeemme", "tilaa uutiskirje",
    "artikkeli on vain tilaajille", "juttu on vain tilaajille", "tämä artikkeli on tilaajille",
    "tilaa uutiskirjeen", "liity uutiskirjeen tilaajaksi", "kopiointi ilman lupaa",
    "huomasitko virheen", "löysitkö virheen", "onko sinulla juttuvinkki", "voit kommentoida juttua",
    "keskustelu aiheesta on auki", "voit keskustella aiheesta",
)  # fmt: skip
# Words that a site's notice speaks with, and those of running text that tells of one.
NOTICE_WORDS = frozenset(
    """
    uutiskirje uutiskirjeemme tietosuoja tietosuojaseloste suostumus hyväksyt asetukset sivusto sivuston kokemus
    tilaus tilaaja lupa saakka keskustelu sisältö sisällön
    """.split()
)
TELLING_WORDS = frozenset(
    """
    sanoi sanoo kirjoitti kertoi kysyi vastasi tuomari oikeus
    """.split()
)
BYLINE_LABELS = (
    "teksti", "teksti ja kuva", "teksti ja kuvat", "kirjoittaja", "kirjoittajat", "toimitus", "kirjoittanut",
    "toimittanut", "käännös",
)  # fmt: skip
POST_LINKS = ("pysyvä linkki", "linkki", "ikilinkki")
BYLINE_ENDINGS = ("kirjoitti",)
POSTED_LABELS = ("lähettänyt", "julkaissut", "lisännyt", "luonut", "lähettäjä", "julkaisija", "postannut")
BYLINE_ROLES = (
    "toimittaja", "päätoimittaja", "kirjeenvaihtaja", "valokuvaaja", "kolumnisti", "uutispäällikkö", "kuvaaja",
    "erikoistoimittaja", "stt", "toimitus", "uutistoimittaja", "kulttuuritoimittaja", "urheilutoimittaja",
    "politiikan toimittaja", "toimituspäällikkö", "vastaava päätoimittaja", "kriitikko", "pakinoitsija",
    "ulkomaantoimittaja", "yle", "freelancetoimittaja", "freelance-toimittaja", "tuottaja", "reportteri", "hs",
    "admin", "administrator", "webmaster",
)  # fmt: skip
# Beside the labels of a byline: what others did.
REPORTING_LABELS = (
    "toimittanut", "käännös",
)  # fmt: skip
# What a page says of its author at the end: "Jane Roe covers the harbour."
AUTHOR_VERBS = frozenset("on kirjoittaa työskentelee".split())
OUTLET_TYPES = (
    "uutistoimisto", "sanomalehti", "lehti",
)  # fmt: skip
NEWS_OUTLETS = (
    "STT", "Reuters", "AFP", "AP", "Yle", "Helsingin Sanomat", "HS", "Ilta-Sanomat", "Iltalehti", "MTV",
    "MTV Uutiset", "Aamulehti", "Turun Sanomat", "Kaleva", "Kauppalehti", "Savon Sanomat", "Keskisuomalainen",
    "Karjalainen", "Ilkka-Pohjalainen", "Suomen Kuvalehti", "Etelä-Suomen Sanomat", "Satakunnan Kansa", "BBC",
    "CNN", "TT", "BNS", "Bloomberg", "Lapin Kansa", "Hufvudstadsbladet", "Uusi Suomi", "Maaseudun Tulevaisuus",
)  # fmt: skip
# Words in capitals before a dash that are no place.
DATELINE_DECOYS = (
    "video", "suora", "suora lähetys", "live", "analyysi", "kommentti", "haastattelu", "oikaisu", "uutinen",
    "kolumni", "juuri nyt", "näkökulma",
)  # fmt: skip
# Cities whose papers open a report with the name and a dash, or a full stop.
DATELINE_CITIES = """
    Helsinki, Espoo, Tampere, Vantaa, Oulu, Turku, Jyväskylä, Lahti, Kuopio, Pori, Kouvola, Joensuu,
    Lappeenranta, Hämeenlinna, Vaasa, Rovaniemi, Seinäjoki, Mikkeli, Kotka, Salo, Porvoo, Kokkola, Hyvinkää,
    Lohja, Järvenpää, Rauma, Kajaani, Kerava, Savonlinna, Nokia, Kemi, Iisalmi, Tornio, Raahe, Imatra,
    Maarianhamina, Tukholma, Oslo, Kööpenhamina, Tallinna, Lontoo, Pariisi, Berliini, Bryssel, Washington, New
    York, Moskova, Pietari, Kiova, Peking, Jerusalem, Madrid
"""
DATE_LABELS = (
    "päivämäärä", "pvm",
)  # fmt: skip
PAGE_WORDS = (
    "sivu",
)  # fmt: skip
COMMENT_HEADS = (
    "kommentit", "keskustelu",
)  # fmt: skip
COMMENT_OPENINGS = (
    "sähköpostiosoitettasi ei julkaista", "pakolliset kentät on", "tallenna nimeni",
    "kirjaudu sisään kommentoidaksesi", "sinun täytyy kirjautua",
    "sivusto käyttää akismet", "tämä sivusto käyttää akismet",
)  # fmt: skip
READ_MORE_OPENINGS = (
    "seuraa meitä", "tilaa", "liity", "lataa", "klikkaa tästä", "saat uutiset",
)  # fmt: skip
READ_MORE_ENDINGS = (
    "uutiskirje", "facebookissa", "instagramissa", "tästä", "sovellus", "tilaajaksi", "whatsapp-kanava",
    "sähköpostiisi", "uutiskirjeemme",
)  # fmt: skip
SOURCE_AGENCIES = (
    "uutistoimistot",
)  # fmt: skip
RELEASE_LABELS = (
    "tiedote", "lehdistötiedote", "mediatiedote",
)  # fmt: skip
EDIT_BUTTONS = (
    "muokkaa", "muokkaa wikitekstiä",
)  # fmt: skip
WORK_LABELS = (
    "ohjaus", "ohjaaja", "rooleissa", "pääosissa", "näyttelijät", "käsikirjoitus", "kesto", "sivua", "isbn",
    "sivumäärä", "kustantaja", "suomentanut", "ensi-ilta", "ikäraja",
)  # fmt: skip
WORK_TITLES = (
    "elokuva", "kirja", "sarja",
)  # fmt: skip
# To choose from.
ANSWERS = (
    "kyllä", "ei", "ehkä", "totta", "tarua", "oikein", "väärin",
)  # fmt: skip
SUBJECT_LABELS = (
    "aihe",
)  # fmt: skip
LIST_HEADINGS = (
    "ainekset", "ainesosat", "valmistus", "valmistusohje", "ohje", "tee näin", "tarvitset", "voittajat",
    "taikina", "täyte",
)  # fmt: skip
RECIPE_STEPS = (
    "leikkaa", "pilko", "kuori", "sekoita", "paista", "keitä", "kaada", "raasta", "vatkaa", "tarjoile",
    "ripottele", "huuhtele", "kuullota", "vaivaa", "mausta", "kuumenna", "viipaloi", "hienonna",
)  # fmt: skip
# Above the name and address of whom to ask about what a company tells.
CONTACT_LABELS = (
    "yhteystiedot", "lisätietoja", "lisätiedot", "yhteyshenkilö", "lisätietoja medialle", "ota yhteyttä",
)  # fmt: skip
