"""Swedish."""

ABBREVIATIONS = frozenset(
    """
    dr prof st bl.a t.ex d.v.s dvs f.d s.k fr.o.m t.o.m p.g.a ca resp inkl exkl jfr tf Mr Mrs
    """.split()
)
ABBREVIATIONS_BEFORE_NUMBER = frozenset("kl nr sid tel kap jan febr feb aug sept okt nov dec".split())
ABBREVIATIONS_BEFORE_STARTER = frozenset("m.m m.fl o.s.v osv etc e.Kr f.Kr jr Inc Ltd Corp".split())
STARTERS = frozenset(
    """
    den det de han hon vi ni du jag man ett en i på av för med till från vid efter under över men och om när där
    här då nu så som att inte enligt sedan också även dock samtidigt flera många alla två tre hans hennes deras
    vår innan trots redan ingen inget hur vad vem varför
    """.split()
)

# Cities whose papers open a report with the name and a dash, a full stop, or in brackets behind a village's.
DATELINE_CITIES = """
    Stockholm, Göteborg, Malmö, Uppsala, Västerås, Örebro, Linköping, Helsingborg, Jönköping, Norrköping, Lund,
    Umeå, Gävle, Borås, Eskilstuna, Södertälje, Karlstad, Täby, Växjö, Halmstad, Sundsvall, Luleå, Trollhättan,
    Östersund, Borlänge, Falun, Kalmar, Kristianstad, Karlskrona, Skövde, Uddevalla, Skellefteå, Varberg,
    Örnsköldsvik, Nyköping, Landskrona, Motala, Trelleborg, Karlskoga, Lidköping, Alingsås, Kiruna, Visby,
    Sandviken, Ängelholm, Piteå, Boden, Härnösand, Hudiksvall, Söderhamn, Mora, Arvika, Ystad, Oskarshamn,
    Västervik, Enköping, Katrineholm, Haparanda, Gällivare, Lycksele, Ljungby, Mariestad, Strängnäs, Nynäshamn,
    Norrtälje, Kungsbacka, Falkenberg, Helsingfors, Oslo, Köpenhamn, London, Paris, Berlin, Bryssel, Washington,
    New York, Moskva, Kiev, Peking, Madrid, Jerusalem, Teheran
"""
# Words in capitals before a dash that are no place.
DATELINE_DECOYS = (
    "exklusivt", "just nu", "video", "live", "direkt", "analys", "intervju", "varning",
)  # fmt: skip
CREDIT_LABELS = {
    "foto": "photo",
    "fotograf": "photo",
    "bild": "photo",
    "bilder": "photo",
    "bildkälla": "photo",
    "fotokälla": "photo",
    "arkivbild": "photo",
    "genrebild": "photo",
    "illustration": "illustration",
    "teckning": "illustration",
    "montage": "illustration",
    "bildmontage": "illustration",
    "grafik": "graphic",
    "karta": "map",
    "video": "video",
    "skärmdump": "screenshot",
    "pressbild": "photo",
}
CREDIT_SOURCES = ("källa",)
CREDIT_GIVEN_BY = ("bild från", "foto från")
CREDIT_BY = ()
CREDIT_OF = ("av", "från")
CREDIT_VIA = ("via",)
CREDIT_FOR = ("för", "på")
# Behind a hyphen that stands for the end of a word: "pre- and post-war".
SUSPENDING_WORDS = ("och", "eller", "samt", "till")
CREDIT_AND = ("och",)
CREDIT_STATUS = {
    "arkivbild": "",
    "arkiv": "",
    "privat": "",
    "genrebild": "",
    "pressbild": "",
    "skärmdump": "screenshot",
    "handout": "handout",
}
CREDIT_POSITIONS = ("till vänster", "till höger")
CREDIT_MAKERS = ("fotograf",)
CAPTION_LABELS = ("bildtext",)
READ_MORE = ("visa mer", "läs mer", "annons")
ORGANISATION_WORDS = (
    "polisen polismyndigheten kommun kommunen universitet museet stiftelsen förbundet myndigheten "
    "försvaret försvarsmakten tidningen räddningstjänsten region"
)

LETTERS = "åäö"

WORDS = frozenset(
    """
    och att det i på är en ett som för av med till den har de inte om var jag du han hon vi ni dem sig sin
    sitt sina min mitt mina din ditt er vår vårt deras hans hennes från vid efter under över mellan mot
    utan genom men eller så när där här hur vad vem varför vilken vilket vilka kan kunde ska skall skulle
    vill ville måste får fick blir blev hade vara varit göra gör gjort mycket många mer mest alla allt
    också redan bara nu då sedan aldrig alltid idag igår två tre år året dag första andra nya ingen inget
    något någon några
    """.split()
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": (
        "Visa det här inlägget på Instagram",
        "Visa den här profilen på Instagram",
    ),
    "instagram_tail": (
        "Ett inlägg delat av {name}[ {date}]",
        "Ett foto publicerat av {name}[ {date}]",
    ),
    "facebook_tail": (
        "Publicerat av {name} den {date}",
        "Publicerat av {name} {date}",
        "Inlagd av {name} den {date}",
    ),
    "tiktok_sound": ("originalljud",),
}

# -- what names where a report comes from, and what stands around an article
ATTRIBUTION_OPENERS_BEFORE_OUTLET = (
    "enligt", "Enligt", "rapporterar", "skriver", "uppger",
)  # fmt: skip
OUTLET_TYPES = (
    "nyhetsbyrån", "tidningen", "tv-kanalen", "nyhetsbyråerna", "kanalen",
)  # fmt: skip
NEWS_OUTLETS = (
    "TT", "Reuters", "AFP", "AP", "Dagens Nyheter", "Svenska Dagbladet", "Aftonbladet", "Expressen", "SVT",
    "SVT Nyheter", "Ekot", "BBC", "CNN", "NTB", "Ritzau", "Dagens Industri", "Göteborgs-Posten",
    "TT Nyhetsbyrån", "Sydsvenskan", "Sveriges Radio", "SR", "DN", "SvD", "GP", "TV4", "TV4 Nyheterna", "Dagen",
    "ETC", "Dagens ETC", "Omni", "Siren", "Corren", "UNT", "Nerikes Allehanda", "Barometern", "Norran", "VLT",
    "Kvällsposten", "Bloomberg", "STT",
)  # fmt: skip
CLOCK_LABELS = (
    "publicerad", "publicerat", "uppdaterad", "uppdaterat", "senast uppdaterad", "publicerad den",
    "publiceringsdatum", "skapad", "ändrad", "datum", "i dag",
    "senast ändrad", "publicerades", "uppdaterades", "först publicerad", "senaste uppdatering",
    "artikeln publicerades", "uppdaterad den", "uppdaterat den", "senast uppdaterat", "publicerat den",
    "artikeln uppdaterades",
    "skrivet", "postat", "postat den", "skrivet den", "inlagd", "inlagt",
)  # fmt: skip
POST_REPLIES = ("svar till", "svarar")
COUNTER_WORDS = (
    "kommentarer", "kommentar", "delningar", "visningar", "gilla-markeringar", "läsningar",
    "reaktioner", "gånger", "läsare",
    "träffar",
)  # fmt: skip
POSITION_WORDS = ("av",)  # "2 of 14"
MEASURES = ("min", "minuter")
READING_TIME = (
    "min", "minuter", "min läsning", "lästid", "minuters läsning", "min lästid",
    "minuters lästid", "lästid ca", "lästid cirka", "min att läsa",
)  # fmt: skip
SHARE_WORDS = (
    "dela", "skriv ut", "kopiera länk", "spara", "kommentera", "mejla", "e-post", "tipsa", "länk", "lyssna",
    "följ", "kommentarer", "gilla", "dela på facebook", "dela på twitter",
    "gilla detta",
)  # fmt: skip
SHARE_LINES = (
    "dela", "skriv ut", "dela på facebook", "dela på twitter", "dela via e-post", "dela artikel",
    "dela artikeln", "kopiera länk", "länk kopierad", "spara", "spara artikel", "mejla artikeln",
    "tipsa en vän", "rätta artikeln", "ge bort artikeln", "rapportera fel", "dela med dig",
    "dela den här artikeln",
    "följ oss på facebook", "följ oss på instagram", "följ oss på x", "följ oss i sociala medier",
    "dela på x", "dela på linkedin", "dela på mejl", "dela via mejl", "mejla", "kopiera länken",
    "följ oss på tiktok", "tipsa oss", "tipsa", "ge bort artikel", "hittat fel?", "skicka rättelse",
    "lyssna på artikeln", "följ ämne", "följ skribent", "följ oss", "dela länk", "skriv ut artikeln",
    "dela via facebook",
    "gilla laddar in", "gilla laddar", "bli först med att gilla detta", "%d bloggare gillar detta",
    "klicka för att dela på twitter", "klicka för att dela på facebook", "klicka för utskrift", "skicka med e-post",
    "dela på pinterest",
    "rätta artikel", "tipsa redaktionen", "länken kopierad",
)  # fmt: skip
SHARE_OPENINGS = (
    "klicka för att dela", "klicka för utskrift", "klicka för att e-posta", "klicka för att skriva ut",
)  # fmt: skip
COMMENT_LINES = (
    "kommentarer", "kommentera", "lämna en kommentar", "skriv en kommentar", "avbryt svar", "svara",
    "visa kommentarer", "kommentera artikeln",
    "kommentar", "delta i debatten", "gå med i diskussionen", "kommentera här", "läs kommentarer",
    "logga in för att kommentera",
    "inga kommentarer", "skicka en kommentar", "lämna ett svar",
    "lämna ett svar avbryt svar", "din e-postadress kommer inte publiceras", "obligatoriska fält är märkta *",
    "spara mitt namn, min e-postadress och webbplats i denna webbläsare till nästa gång jag skriver en kommentar",
    "meddela mig om nya kommentarer via e-post", "meddela mig om nya inlägg via e-post",
    "fyll i dina uppgifter nedan eller klicka på en ikon för att logga in", "ansluter till %s",
    "du måste vara inloggad för att publicera en kommentar", "kommentarsnavigering", "äldre kommentarer",
    "nyare kommentarer", "publicera kommentar",
    "namn", "webbplats",
    "vänligen ange din kommentar!", "vänligen ange ditt namn här",
)  # fmt: skip
COMMENTS_ON = (
    "kommentarer till",
    "kommentar till",
    "tankar om",
    "reaktioner på",
    "svar på",
)  # between a number and the headline
COMMENT_OPENINGS = (
    "svararadera",
    "din e-postadress kommer inte", "obligatoriska fält är", "spara mitt namn",
    "du kommenterar med ditt",
    "webbplatsen använder akismet", "denna webbplats använder akismet",
)  # fmt: skip
# Over a list that is the article's own, and the words that open or end the steps of a recipe.
LIST_HEADINGS = (
    "ingredienser", "gör så här", "tillagning", "så gör du", "instruktioner",
)  # fmt: skip
RECIPE_STEPS = (
    "skär", "hacka", "skala", "blanda", "rör", "stek", "koka", "häll", "riv", "vispa", "servera", "strö",
    "tillsätt", "skölj", "fräs",
)  # fmt: skip
READ_MORE_LABELS = (
    "läs mer", "läs också", "läs även", "se även", "läs vidare", "mer om", "se mer", "fler artiklar",
    "lyssna också", "nästa", "föregående",
    "läs hela artikeln", "läs mer här", "läs också här", "läs även här", "se också", "hör också",
    "läs vidare här", "lyssna även", "läs fler artiklar", "läs mer om", "missa inte", "läs tidigare",
    "läs hela intervjun",
    "föregående inlägg", "nästa inlägg",
    "föregående artikel", "nästa artikel",
)  # fmt: skip
NEIGHBOUR_LABELS = (
    "föregående inlägg", "nästa inlägg", "föregående artikel", "nästa artikel", "föregående", "nästa",
)  # fmt: skip
# Of these, below which several headlines may stand.
READ_ALSO_LABELS = (
    "läs mer", "läs också", "läs även", "fler artiklar", "läs vidare", "läs fler artiklar", "läs tidigare",
)  # fmt: skip
RELATED_HEADINGS = (
    "läs också", "läs mer", "läs även", "relaterat", "relaterade artiklar", "mest läst", "mest lästa",
    "senaste nytt", "senaste nyheterna", "fler nyheter", "fler artiklar", "mer från", "just nu",
    "rekommenderat", "mer om ämnet", "mer i ämnet", "populärt",
    "senaste artiklar", "senaste inlägg", "senaste nyheter", "populära artiklar", "liknande artiklar",
    "andra artiklar", "mer läsning", "du kanske också gillar",
    "läs vidare", "läs fler artiklar", "mest läst just nu", "mest läst idag", "missa inte", "fler från",
    "för dig", "fler artiklar om", "senaste", "nyast", "nyaste", "andra läser", "andra läste", "utvalt",
    "läs fler", "topplistan", "rekommenderade artiklar", "mer för dig", "relaterad läsning", "mer på ämnet",
    "mer om", "läs mer om", "fler nyheter från", "populärast just nu", "läs även om",
    "du gillar kanske också",
    "du kanske gillar", "sponsrade länkar",
    "mer från författaren",
)  # fmt: skip
TAG_LABELS = (
    "taggar", "ämnen", "nyckelord", "etiketter", "kategorier", "kategori", "mer om", "ämnen i artikeln",
    "ämne", "tagg", "läs mer om", "taggat", "mer om ämnet",
    "publicerat i", "sparat under", "taggad", "postat i", "kategoriserat som",
)  # fmt: skip
SOURCE_OPENINGS = ("med material från", "med information från")
SOURCE_AGENCIES = ("nyhetsbyråer", "byråerna")
SOURCE_LABELS = (
    "källa", "källor",
)  # fmt: skip
RELEASE_LABELS = ("pressmeddelande",)
EDIT_BUTTONS = (
    "redigera",
    "redigera wikitext",
)
NAVIGATION_LINES = (
    "från wikipedia, den fria encyklopedin",
    "hem", "startsida", "till startsidan", "gå till innehåll", "hoppa till innehåll",
    "hoppa till huvudinnehåll", "meny", "sök", "logga in", "logga ut", "registrera", "bli prenumerant",
    "prenumerera", "kontakt", "kontakta oss", "om oss", "integritetspolicy", "till toppen", "nästa",
    "föregående", "stäng", "visa mer", "visa alla", "visa fler", "tillbaka", "kundservice", "annonsera",
    "e-tidning",
    "till toppen av sidan", "öppna meny", "stäng meny", "mina sidor", "mitt konto", "bli kund", "tipsa oss",
    "nyhetsbrev", "vanliga frågor", "cookies", "om cookies", "hantera cookies", "alla nyheter",
    "läs e-tidningen", "visa bildtext", "visa bildspel", "bildspel", "för prenumeranter",
    "logga in för att läsa", "läs tidningen", "visa mindre",
    "nästa artikel under annonsen",
    "hoppa till innehållet", "gå direkt till innehåll",
    "inläggsnavigering", "äldre inlägg", "nyare inlägg", "senaste inläggen", "senaste kommentarer",
    "drivs med wordpress", "använder wordpress", "blogg på wordpress.com",
    "skapa en gratis webbplats eller blogg på wordpress.com", "använder blogger", "bloggarkiv",
    "visa hela min profil", "kopiera kortlänk", "rapportera detta innehåll", "visa inlägg i läsaren",
    "hantera prenumerationer", "minimera detta fält", "visa alla inlägg", "laddar", "laddar in",
    "laddar kommentarer",
    "mer från författaren",
)  # fmt: skip
PAGE_LABELS = (
    "sidor",
    "sida",
)  # before the numbers of a text's pages
NAVIGATION_WORDS = (
    "nyheter", "inrikes", "utrikes", "sverige", "världen", "politik", "ekonomi", "sport", "fotboll", "kultur",
    "nöje", "debatt", "ledare", "åsikt", "vetenskap", "hälsa", "teknik", "resor", "mat", "bostad", "lokalt",
    "video", "tv", "väder", "näringsliv", "motor", "familj", "bil", "film", "musik", "böcker", "insändare",
)  # fmt: skip
HERE_LABELS = ("du är här",)
PLAYER_OPENINGS = (
    "lyssna på artikeln", "lyssna på", "spela upp video", "din webbläsare",
    "lyssna på artikel", "spela upp ljud", "spela video", "ljudet är uppläst", "uppläst av", "videon kan inte",
)  # fmt: skip
# Lines of a site's forms: what they ask for and answer.
FORM_LINES = (
    "ange din e-postadress", "fyll i din e-postadress", "skriv in din e-postadress", "din e-postadress",
    "ogiltig e-postadress", "glömt lösenord", "glömt lösenordet", "glömt ditt lösenord", "något gick fel",
    "ett fel uppstod", "försök igen senare", "tack för din anmälan", "har du inget konto", "har du redan ett konto",
    "redan prenumerant", "förbli inloggad", "obligatoriskt fält", "obligatoriska fält är märkta",
)  # fmt: skip
# Labels and buttons of forms, where two and more stand together.
FORM_LABELS = (
    "e-post", "e-postadress", "lösenord", "användarnamn", "förnamn", "efternamn", "ditt namn", "ditt meddelande",
    "skicka", "logga in", "registrera dig", "skapa konto", "sök", "stäng", "avbryt", "tillbaka", "nästa",
    "prenumerera", "visa lösenord", "bekräfta", "nej tack", "inte nu", "läs mer",
)  # fmt: skip
ADVERTISEMENT_LINES = (
    "annons", "annonser", "reklam", "annonssamarbete", "artikeln fortsätter under annonsen",
    "artikeln fortsätter efter annonsen", "artikeln fortsätter nedan",
    "annonsen fortsätter nedan", "artikeln fortsätter efter bilden", "artikeln fortsätter under bilden",
    "artikeln fortsätter under videon", "artikeln fortsätter efter videon", "artikeln fortsätter",
    "texten fortsätter efter annonsen", "texten fortsätter under annonsen", "texten fortsätter under bilden",
    "innehåll från annonsör", "annonsinnehåll", "betalt innehåll", "sponsrat innehåll", "sponsrat",
    "artikeln fortsätter under", "artikeln fortsätter under grafiken", "annons slut",
)  # fmt: skip
# The buttons below what asks for consent.
CONSENT_BUTTONS = (
    "acceptera", "godkänn", "godkänn alla", "hantera inställningar", "avvisa",
)  # fmt: skip
COOKIE_OPENINGS = (
    "vi använder cookies", "den här webbplatsen använder", "denna webbplats använder",
    "webbplatsen använder cookies",
    "vi och våra partners", "vi använder kakor", "det här innehållet kräver", "för att se det här innehållet",
    "innehållet kan inte visas", "webbplatsen använder kakor",
)  # fmt: skip
# What an article says of a film, a play or a book that it tells of, and what stands before the title of one.
WORK_LABELS = (
    "regi", "regissör", "i rollerna", "skådespelare", "manus", "speltid", "isbn", "sidor",
)  # fmt: skip
WORK_TITLES = ("film", "bok", "serie")
ANSWERS = ("ja", "nej", "sant", "falskt")  # to choose from
SUBJECT_LABELS = ("ämne",)
BYLINE_LABELS = (
    "av", "text", "skribent", "författare", "reporter", "text och foto",
    "skriven av", "artikel av", "intervju av", "av reporter", "text & foto", "ord", "text & bild", "text av",
    "recenserad av", "recension av", "krönika av", "ledare av", "debattartikel av",
)  # fmt: skip
PORTRAIT_LABELS = ("foto på", "bild på")
SECTION_LEADS = ("i", "under")
POST_LINKS = ("permalänk", "permalink", "länk", "trackback", "länkar till det här inlägget")
POSTED_LABELS = (
    "upplagd av", "upplagt av", "postat av", "postad av", "skrivet av", "inskickat av", "inskickad av",
    "publicerad av", "publicerat av", "inlagd av", "inlagt av", "tillagd av", "skapad av", "skapat av", "delat av",
)  # fmt: skip
BYLINE_ROLES = (
    "text", "foto",
    "reporter", "redaktör", "korrespondent", "journalist", "chefredaktör", "krönikör", "tt",
    "fotograf", "politisk redaktör", "ledarskribent", "kulturredaktör", "kulturskribent", "sportreporter",
    "ansvarig utgivare", "redaktionen", "utrikeskorrespondent", "nyhetschef", "frilans", "frilansjournalist",
    "skribent", "kulturchef", "ekonomireporter", "nyhetsreporter", "allmänreporter", "kolumnist", "recensent",
    "inrikesreporter", "utrikesreporter", "webbredaktör", "reporter och fotograf",
    "admin", "administrator", "webmaster",
)  # fmt: skip
TIME_WORDS = (
    "kl", "den", "klockan", "och", "kl.",
)  # fmt: skip
DATE_LABELS = ("datum",)
DAY_WORDS = (
    "i dag", "idag", "i går", "igår", "i förrgår",
)  # fmt: skip
AGO = (
    "timmar sedan", "timme sedan", "minuter sedan", "dagar sedan", "dag sedan", "tim sedan", "min sedan",
    "veckor sedan", "vecka sedan", "månader sedan", "månad sedan", "år sedan", "min. sedan", "tim. sedan",
    "minut sedan", "för timmar sedan", "för minuter sedan", "för dagar sedan",
)  # fmt: skip
MOMENTS = ("en timme sedan", "en dag sedan", "en vecka sedan", "en minut sedan", "nyss")
COMMENT_HEADS = (
    "kommentarer", "kommentera",
)  # fmt: skip
# Words of a site's notices, in small letters; the line that holds them is none of the article.
SITE_NOTICES = (
    "alla rättigheter förbehållna", "anmäl dig till vårt", "prenumerera på vårt",
    "artikeln är för prenumeranter", "den här artikeln är för prenumeranter",
    "så jobbar vi med nyheter", "så kontaktar du redaktionen",
    "såg du något fel", "ser du ett fel", "hittade du ett fel", "materialet får inte",
    "ansvarig utgivare:", "anmäl dig till nyhetsbrevet",
    "läs hela artikeln med", "fortsätt läsa med",
    "bokmärk permalänken", "innehåller affiliatelänkar",
)  # fmt: skip
# What a page says of its author at the end: "Jane Roe covers the harbour."
AUTHOR_VERBS = frozenset("är skriver".split())
# What a short paragraph opens with that leads away from its article.
CALL_OPENINGS = (
    "läs också", "läs även", "läs mer",
    "se även", "lyssna också", "missa inte", "anmäl dig till nyhetsbrev", "anmäl dig till vårt",
    "redan prenumerant", "är du redan prenumerant", "logga in för att läsa", "fortsätt läsa", "läs hela",
    "vill du läsa", "läs fler",
)  # fmt: skip
# Words that a site's notice speaks with, and those of running text that tells of one.
NOTICE_WORDS = frozenset(
    """
    vår vårt våra integritetspolicy nyhetsbrev prenumeration prenumerant tillstånd innehåll upplevelse
    samtycke godkänner acceptera inställningar webbplats webbplatsen förbättra
    """.split()
)
TELLING_WORDS = frozenset(
    """
    sade sa säger skrev berättade frågade svarade skämtade stod domstolen domaren
    """.split()
)
PAGE_WORDS = (
    "sida",
    "bild", "bilder", "foto",
)  # fmt: skip
BYLINE_PLACES_IN = (
    "i",
)  # fmt: skip
# Behind a reporter's name: where from, and for whom.
BYLINE_BEHIND = (
    "i", "för", "från", "med",
)  # fmt: skip
# Beside the labels of a byline: what others did.
REPORTING_LABELS = (
    "redigerad av", "översättning", "översatt av", "medverkande",
)  # fmt: skip
READ_MORE_OPENINGS = (
    "följ oss på", "anmäl dig till", "prenumerera på", "ladda ner", "ladda hem", "få nyheterna", "klicka här",
    "få senaste nytt", "vill du ha nyheter",
)  # fmt: skip
READ_MORE_ENDINGS = (
    "nyhetsbrev", "nyhetsbrevet", "facebook", "instagram", "här", "app", "appen", "podcast", "mejlen", "tiktok",
    "google news", "inkorgen",
)  # fmt: skip
SECTION_HEADINGS = (
    "läs också", "läs mer", "mest läst", "nyhetsbrev", "om skribenten", "om författaren", "kontakt",
    "pressekontakt", "presskontakt", "ämnen", "senaste nytt", "rekommenderad läsning",
)  # fmt: skip
SKIP_LINES = (
    "hoppa över annons", "slut på annons",
)  # fmt: skip
# Above the name and address of whom to ask about what a company tells.
CONTACT_LABELS = (
    "kontakt", "presskontakt", "pressekontakt", "kontaktperson", "för mer information",
)  # fmt: skip
