"""Danish."""

ABBREVIATIONS = frozenset(
    """
    dr prof st hr fr bl.a f.eks d.v.s dvs fhv s.k f.o.m t.o.m p.g.a ca inkl ekskl jf vedr mht Mr Mrs
    """.split()
)
ABBREVIATIONS_BEFORE_NUMBER = frozenset("kl nr tlf kap jan feb mar apr aug sept okt nov dec".split())
ABBREVIATIONS_BEFORE_STARTER = frozenset("m.m m.fl o.s.v osv etc mv e.Kr f.Kr jr Inc Ltd Corp".split())
STARTERS = frozenset(
    """
    den det de han hun vi i du jeg man et en på af for med til fra ved efter under over men og om når hvor her
    da nu så som at ikke ifølge siden også dog samtidig flere mange alle to tre hans hendes deres vores dette
    disse inden trods allerede ingen intet hvordan hvad hvem hvorfor
    """.split()
)

CREDIT_LABELS = {
    "foto": "photo",
    "fotograf": "photo",
    "billede": "photo",
    "billeder": "photo",
    "arkivfoto": "photo",
    "pressefoto": "photo",
    "illustration": "illustration",
    "tegning": "illustration",
    "grafik": "graphic",
    "kort": "map",
    "video": "video",
    "skærmbillede": "screenshot",
}
CREDIT_SOURCES = ("kilde",)
CREDIT_GIVEN_BY = ("venligst udlånt af",)
CREDIT_BY = ()
CREDIT_OF = ("af", "fra")
CREDIT_VIA = ("via",)
CREDIT_FOR = ("for", "på")
# Behind a hyphen that stands for the end of a word: "pre- and post-war".
SUSPENDING_WORDS = ("og", "eller", "samt", "til")
CREDIT_AND = ("og",)
CREDIT_STATUS = {
    "arkiv": "",
    "arkivfoto": "",
    "privat": "",
    "pr-foto": "",
    "skærmbillede": "screenshot",
    "screenshot": "screenshot",
}
CREDIT_POSITIONS = ("til venstre", "til højre")
CREDIT_MAKERS = ("fotograf",)
CAPTION_LABELS = (
    "billedtekst", "topbillede",
)  # fmt: skip
READ_MORE = ("læs mere", "vis mere", "annonce", "fold sammen", "fold ud")
ORGANISATION_WORDS = (
    "politi politiet kommune universitet museum fonden forbundet forsvaret avisen ministeriet styrelsen beredskab"
)

LETTERS = "æøå"

WORDS = frozenset(
    """
    og at det i på er en et som for af med til den har de ikke om var jeg du han hun vi dem sig sin sit
    sine min mit din dit jer vores deres hans hendes fra ved efter under over mellem mod uden gennem men
    eller så når hvor her hvad hvem hvorfor hvilken kan kunne skal skulle vil ville må får fik bliver blev
    havde være været gør gjort meget mange mere alle alt også kun nu da siden aldrig altid i dag to tre år
    første anden nye ingen noget nogen
    """.split()
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": (
        "Se dette opslag på Instagram",
        "Vis dette opslag på Instagram",
        "Vis denne profil på Instagram",
    ),
    "instagram_tail": (
        "Et opslag delt af {name}[ den {date}]",
        "Et opslag delt af {name}",
    ),
    "facebook_tail": (
        "Slået op af {name} den {date}",
        "Slået op af {name} {date}",
    ),
    "tiktok_sound": ("original lyd",),
}
# Over what is no part of an article, beside related stories.
SECTION_HEADINGS = (
    "læs også", "mest læst",
    "om skribenten", "om forfatteren", "nyhedsbrev", "kontakt", "pressekontakt", "læs mere", "fik du læst",
    "læs videre", "mest læste", "emner", "yderligere oplysninger",
)  # fmt: skip
# What a short paragraph opens with that leads away from its article.
CALL_OPENINGS = (
    "læs også",
    "læs mere:", "læs hele", "se også", "hør også", "tilmeld dig nyhedsbrevet", "tilmeld dig vores",
    "få adgang til alt", "bliv abonnent", "allerede abonnent", "er du allerede abonnent", "log ind for at læse",
    "fortsæt med at læse", "vil du have nyheder fra", "vil du læse mere", "læs videre for",
)  # fmt: skip

# -- what stands around an article
CLOCK_LABELS = (
    "publiceret", "opdateret", "sidst opdateret", "udgivet", "offentliggjort", "publiceret den",
    "dato", "offentliggjort den", "udgivet den", "senest opdateret", "sidst ændret", "opdateret den",
    "oprettet", "rettet",
    "skrevet", "skrevet den", "indsendt", "lagt op",
)  # fmt: skip
DAY_WORDS = (
    "i dag", "i går",
    "i forgårs", "idag", "igår",
)  # fmt: skip
AGO = (
    "timer siden", "time siden", "minutter siden", "min siden", "dage siden", "dag siden",
    "timer og minutter siden", "uger siden", "måneder siden", "uge siden", "måned siden", "år siden",
    "min. siden", "t. siden",
)  # fmt: skip
MOMENTS = ("en time siden", "en dag siden", "en uge siden", "et minut siden")
TIME_WORDS = (
    "kl", "klokken", "den",
    "og", "kl.", "d", "uhr",
)  # fmt: skip
POST_REPLIES = ("svar til", "svarer")
COUNTER_WORDS = (
    "kommentarer", "kommentar", "delinger", "visninger",
    "gange", "læsninger", "likes", "gange delt",
)  # fmt: skip
MEASURES = ("min", "minutter")
READING_TIME = (
    "min læsetid", "minutters læsning", "læsetid", "min. læsetid", "min", "minutter",
    "minutter at læse", "min at læse", "min. læsning", "læsetid ca",
)  # fmt: skip
SHARE_WORDS = (
    "del", "del på facebook", "del på twitter", "print", "udskriv", "kopier link", "send på mail", "gem",
)  # fmt: skip
SHARE_LINES = (
    "del", "del artiklen", "del artikel", "del på facebook", "del på twitter", "kopier link", "link kopieret",
    "udskriv", "gem artikel", "gem artiklen", "tip en ven", "del denne artikel",
    "del på linkedin", "del på x", "del på mail", "del via mail", "del med en ven", "print artikel",
    "print artiklen", "følg os på facebook", "følg os på instagram", "følg os på x", "følg os", "gem",
    "kopiér link", "fejl i artiklen?", "fejl i artiklen", "ret fejl", "rapportér fejl", "giv artiklen videre",
    "del link",
    "synes godt om indlæser", "like indlæser", "vær den første til at synes godt om", "del på pinterest",
    "send med mail", "blog om dette",
)  # fmt: skip
SHARE_OPENINGS = (
    "klik for at dele", "klik for at udskrive", "klik for at e-maile",
)  # fmt: skip
COMMENT_LINES = (
    "kommentarer", "kommentér", "skriv en kommentar", "vis kommentarer", "læs kommentarer",
    "kommentar", "kommenter", "deltag i debatten", "læs alle kommentarer", "vær den første til at kommentere",
    "annuller svar", "svar", "log ind for at kommentere",
    "ingen kommentarer", "send en kommentar",
    "skriv et svar annuller svar", "skriv et svar", "din e-mailadresse vil ikke blive publiceret",
    "krævede felter er markeret med *",
    "gem mit navn, mail og websted i denne browser til næste gang jeg kommenterer",
    "send mig en e-mail når der kommer nye kommentarer", "giv mig besked om nye kommentarer via e-mail",
    "giv mig besked om nye indlæg via e-mail", "skriv kommentar", "send kommentar", "ældre kommentarer",
    "nyere kommentarer", "du skal være logget ind for at skrive en kommentar",
    "efterlad et svar", "indtast venligst din kommentar!", "indtast venligst dit navn her",
)  # fmt: skip
COMMENTS_ON = (
    "kommentarer til",
    "kommentar til",
    "tanker om",
    "svar til",
)  # between a number and the headline
READ_MORE_LABELS = (
    "læs også", "læs mere", "se også", "læs videre", "hør også", "næste artikel", "forrige artikel",
    "læs mere om",
    "læs desuden", "læs hele artiklen", "læs også her", "se mere", "læs artiklen her", "læs artiklen",
    "hør podcast", "mere om", "læs videre her", "fik du læst", "læs mere her", "gå ikke glip af",
    "næste indlæg", "forrige indlæg",
    "forrige", "næste",
)  # fmt: skip
NEIGHBOUR_LABELS = (
    "næste artikel", "forrige artikel", "næste indlæg", "forrige indlæg", "forrige", "næste",
)  # fmt: skip
# Of these, below which several headlines may stand.
READ_ALSO_LABELS = (
    "læs også", "læs mere",
    "læs videre", "fik du læst",
)  # fmt: skip
RELATED_HEADINGS = (
    "læs også", "mest læste", "mest læst", "seneste nyt", "seneste nyheder", "relaterede artikler",
    "flere nyheder", "andre læser også", "flere artikler", "anbefalede artikler",
    "fik du læst", "fik du læst?", "mere fra", "mere om", "populært lige nu", "mest sete", "nyeste", "seneste",
    "relaterede emner", "relateret", "andre artikler", "anbefalet til dig", "nyeste artikler",
    "lignende artikler", "læs flere nyheder", "mere om emnet", "læs også om", "mest populære",
    "aktuelt lige nu", "dagens mest læste", "måske er du også interesseret i",
    "flere fra forfatteren",
)  # fmt: skip
TAG_LABELS = (
    "emner", "emneord", "tags", "nøgleord",
    "tag", "kategorier", "kategori", "emner i artiklen", "læs mere om", "mere om",
    "udgivet i", "tagget", "kategoriseret som", "tagget med", "mærket",
)  # fmt: skip
SOURCE_LABELS = (
    "kilde", "kilder",
)  # fmt: skip
NAVIGATION_LINES = (
    "hjem", "forside", "forsiden", "gå til indhold", "spring til indhold", "menu", "søg", "log ind", "log ud",
    "kontakt os", "om os", "privatlivspolitik", "cookiepolitik", "til toppen", "luk", "vis mere", "vis flere",
    "abonnér", "bliv abonnent", "annoncering",
    "fra wikipedia, den frie encyklopædi", "spring til hovedindhold", "gå til hovedindhold", "gå til forsiden",
    "til forsiden", "tilbage", "næste", "forrige", "se alle", "se flere", "e-avis", "kundeservice", "kontakt",
    "min konto", "min side", "log på", "bliv medlem", "køb abonnement", "prøv gratis", "annoncér", "vilkår",
    "tip os", "tip redaktionen", "nyhedsbreve", "podcasts", "for abonnenter", "kun for abonnenter",
    "abonnement", "se billedserie", "vis alle billeder",
    "indlægsnavigation", "navigation til indlæg", "ældre indlæg", "nyere indlæg", "seneste indlæg",
    "seneste kommentarer", "drives stolt af wordpress", "drevet af wordpress", "leveret af blogger", "blog-arkiv",
    "vis hele min profil", "videre til indhold", "fortsæt til indhold",
    "opret en gratis hjemmeside eller blog på wordpress.com", "blog på wordpress.com", "indlæser",
    "flere fra forfatteren",
)  # fmt: skip
PAGE_LABELS = (
    "sider",
    "side",
)  # before the numbers of a text's pages
NAVIGATION_WORDS = (
    "nyheder", "indland", "udland", "danmark", "verden", "politik", "økonomi", "sport", "fodbold", "kultur",
    "debat", "meninger", "videnskab", "sundhed", "teknologi", "lokalt", "erhverv",
    "kendte", "underholdning", "livsstil", "navne", "motor", "bolig", "mad", "rejser", "vejr", "vejret", "tv",
    "video", "podcast", "musik", "film", "bøger", "teknik", "klima", "penge", "forbrug", "krimi", "112",
    "sport og fritid", "fødevarer", "samfund", "lokal", "samfundsøkonomi", "internationalt", "håndbold",
    "familie", "viden", "natur", "kronik", "leder", "satire", "ligetil", "aktuelt",
)  # fmt: skip
HERE_LABELS = ("du er her",)
PLAYER_OPENINGS = (
    "lyt til artiklen", "hør artiklen", "afspil video", "din browser understøtter ikke",
    "hør artiklen læst op", "lyt til artikel", "afspil lyd", "afspil artikel", "videoen kan ikke",
    "få læst artiklen op", "lyt til oplæsning",
)  # fmt: skip
ADVERTISEMENT_LINES = (
    "annonce", "annoncer", "reklame", "annonceindhold", "artiklen fortsætter efter annoncen",
    "artiklen fortsætter under annoncen", "artiklen fortsætter under billedet",
    "artiklen fortsætter under videoen", "artiklen fortsætter efter billedet",
    "artiklen fortsætter under annonce", "artiklen fortsætter efter annonce",
    "artiklen fortsætter under grafikken", "artiklen fortsætter under opslaget",
    "artiklen fortsætter efter videoen", "artiklen fortsætter efter grafikken", "artiklen fortsætter herunder",
    "artiklen fortsætter", "teksten fortsætter efter annoncen", "sponsoreret indhold", "sponsoreret",
    "kommercielt samarbejde", "annoncørbetalt indhold", "indholdet fortsætter efter annoncen",
    "fortsætter efter annoncen",
    "artiklen fortsætter under video",
)  # fmt: skip
# The buttons below what asks for consent.
CONSENT_BUTTONS = (
    "accepter", "accepter alle", "tillad alle", "afvis", "tilpas indstillinger",
)  # fmt: skip
COOKIE_OPENINGS = (
    "vi bruger cookies", "denne hjemmeside bruger cookies", "dette website bruger cookies",
    "dette site bruger cookies",
    "vi og vores partnere", "dette indhold kræver", "for at se dette indhold", "denne side bruger cookies",
    "accepter cookies for at",
)  # fmt: skip
# Words of a site's notices, in small letters; the line that holds them is none of the article.
SITE_NOTICES = (
    "alle rettigheder forbeholdes", "alle rettigheder forbeholdt", "tilmeld dig vores nyhedsbrev",
    "tilmeld dig nyhedsbrevet",
    "denne artikel er kun for abonnenter", "artiklen er kun for abonnenter",
    "følg med i vores", "skriv dig op til vores", "få vores nyhedsbrev", "har du et tip til",
    "materialet er beskyttet af ophavsret", "du kan klage over", "fandt du en fejl i artiklen",
)  # fmt: skip
# Words that a site's notice speaks with, and those of running text that tells of one.
NOTICE_WORDS = frozenset(
    """
    vores nyhedsbrev privatlivspolitik samtykke accepterer indstillinger hjemmeside hjemmesiden website
    oplevelse abonnement abonnent tilladelse indhold
    """.split()
)
TELLING_WORDS = frozenset(
    """
    sagde siger skrev fortalte spurgte svarede dommeren retten
    """.split()
)
BYLINE_LABELS = (
    "af", "tekst", "tekst og foto", "skrevet af", "artikel af", "interview af", "kommentar af", "anmeldelse af",
    "analyse af", "af journalist", "tekst af", "klumme af", "kronik af", "leder af",
    "reportage af",
)  # fmt: skip
PORTRAIT_LABELS = ("billede af", "foto af")
SECTION_LEADS = ("i", "under")
POST_LINKS = ("permalink", "link", "permanent link", "links til dette indlæg")
POSTED_LABELS = (
    "indsendt af", "sendt af", "lagt op af", "slået op af", "oprettet af", "publiceret af", "udgivet af",
    "postet af", "delt af", "indlagt af",
)  # fmt: skip
BYLINE_ROLES = (
    "journalist", "redaktør", "korrespondent", "fotograf", "reporter", "chefredaktør", "redaktionschef",
    "politisk redaktør", "nyhedsredaktør", "kulturredaktør", "sportsjournalist", "udlandskorrespondent",
    "praktikant", "anmelder", "debattør", "freelancejournalist", "kommentator", "vært", "redaktionen", "ritzau",
    "journalistpraktikant", "cand.mag.", "digital redaktør",
    "admin", "administrator", "webmaster",
)  # fmt: skip
BYLINE_PLACES_IN = (
    "i",
)  # fmt: skip
# Behind a reporter's name: where from, and for whom.
BYLINE_BEHIND = (
    "i", "for", "fra", "med",
)  # fmt: skip
# Beside the labels of a byline: what others did.
REPORTING_LABELS = (
    "redigeret af", "oversat af", "medvirkende", "oversættelse",
)  # fmt: skip
# What a page says of its author at the end: "Jane Roe covers the harbour."
AUTHOR_VERBS = frozenset("er skriver dækker arbejder".split())
ATTRIBUTION_OPENERS_BEFORE_OUTLET = (
    "ifølge", "Ifølge", "skriver", "oplyser", "rapporterer", "melder", "siger til", "fortæller til",
    "til nyhedsbureauet",
)  # fmt: skip
OUTLET_TYPES = (
    "nyhedsbureauet", "avisen", "mediet", "tv-stationen", "dagbladet", "nyhedssitet",
)  # fmt: skip
NEWS_OUTLETS = (
    "Ritzau", "Reuters", "AFP", "AP", "DR", "TV 2", "TV2", "Berlingske", "Politiken", "Jyllands-Posten",
    "Information", "Ekstra Bladet", "B.T.", "Børsen", "Kristeligt Dagblad", "Weekendavisen", "BBC", "CNN",
    "NTB", "TT", "DR Nyheder", "Nordjyske", "Fyens Stiftstidende", "JydskeVestkysten", "Altinget", "Bloomberg",
)  # fmt: skip
# Words in capitals before a dash that are no place.
DATELINE_DECOYS = (
    "video", "live", "direkte", "breaking", "lige nu", "analyse", "kommentar", "interview", "rettelse", "quiz",
    "overblik", "fakta", "debat", "podcast", "advarsel",
)  # fmt: skip
# Cities whose papers open a report with the name and a dash, or a full stop.
DATELINE_CITIES = """
    København, Aarhus, Århus, Odense, Aalborg, Ålborg, Esbjerg, Randers, Kolding, Horsens, Vejle, Roskilde,
    Herning, Silkeborg, Hørsholm, Helsingør, Næstved, Viborg, Fredericia, Køge, Holstebro, Taastrup, Slagelse,
    Hillerød, Sønderborg, Svendborg, Hjørring, Frederikshavn, Ringsted, Haderslev, Skive, Rønne, Thisted,
    Nykøbing, Kalundborg, Aabenraa, Tønder, Nuuk, Tórshavn, Oslo, Stockholm, Helsinki, London, Paris, Berlin,
    Bruxelles, Washington, New York, Moskva, Kyiv, Beijing, Jerusalem, Madrid
"""
DATE_LABELS = (
    "dato",
)  # fmt: skip
POSITION_WORDS = (
    "af",
)  # fmt: skip
PAGE_WORDS = (
    "side",
)  # fmt: skip
COMMENT_HEADS = (
    "kommentarer", "debat",
)  # fmt: skip
COMMENT_OPENINGS = (
    "din e-mailadresse vil ikke", "din e-mail vil ikke", "krævede felter er", "gem mit navn",
    "du skal være logget ind for at kommentere",
    "dette websted bruger akismet",
)  # fmt: skip
READ_MORE_OPENINGS = (
    "følg os på", "tilmeld dig", "abonner på", "abonnér på", "få nyhederne", "få de vigtigste", "hent appen",
    "download", "vil du have nyheder", "få overblik", "klik her",
)  # fmt: skip
READ_MORE_ENDINGS = (
    "nyhedsbrev", "nyhedsbrevet", "facebook", "instagram", "her", "app", "appen", "whatsapp", "indbakke",
    "podcast", "linkedin", "google news",
)  # fmt: skip
SOURCE_OPENINGS = (
    "med materiale fra", "med oplysninger fra", "baseret på materiale fra", "med bidrag fra",
)  # fmt: skip
SOURCE_AGENCIES = (
    "bureauerne", "nyhedsbureauer",
)  # fmt: skip
RELEASE_LABELS = (
    "pressemeddelelse",
)  # fmt: skip
EDIT_BUTTONS = (
    "rediger", "rediger kildetekst", "redigér", "redigér wikikode",
)  # fmt: skip
WORK_LABELS = (
    "instruktør", "instruktion", "medvirkende", "skuespillere", "manuskript", "spilletid", "længde", "sider",
    "isbn", "sideantal", "forlag", "oversætter", "premiere", "genre",
)  # fmt: skip
WORK_TITLES = (
    "film", "bog", "serie",
)  # fmt: skip
# To choose from.
ANSWERS = (
    "ja", "nej", "måske", "sandt", "falsk",
)  # fmt: skip
SUBJECT_LABELS = (
    "emne",
)  # fmt: skip
LIST_HEADINGS = (
    "ingredienser", "fremgangsmåde", "sådan gør du", "sådan gør du det", "du skal bruge", "tilberedning",
    "til dejen", "til fyldet", "vinderne",
)  # fmt: skip
RECIPE_STEPS = (
    "skær", "hak", "skræl", "bland", "kog", "hæld", "riv", "pisk", "server", "drys", "tilsæt", "skyl", "svits",
    "ælt", "smag til",
)  # fmt: skip
SKIP_LINES = (
    "spring opslaget over", "slut på opslaget", "spring annonce over",
)  # fmt: skip
# Above the name and address of whom to ask about what a company tells.
CONTACT_LABELS = (
    "kontakt", "pressekontakt", "kontaktperson", "yderligere oplysninger", "for mere information",
)  # fmt: skip
# Towns that open a report in capitals before a colon.
DATELINE_PLACES = """
    Aalborg, Aarhus, Odense, Esbjerg, Randers, Kolding, Horsens, Vejle, Roskilde, Herning, Silkeborg, Viborg,
    Fredericia, Holstebro, Slagelse, Svendborg, Haderslev, Skive, Thisted, Kalundborg, Aabenraa, Frederikshavn,
    Ringsted, Nuuk
"""
