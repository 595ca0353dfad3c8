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
# Behind a hyphen that stands for the end of a word: "pre- and post-war".
SUSPENDING_WORDS = ("en", "of", "tot")
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
    "redactie": "",
    "eigen redactie": "",
}
CREDIT_POSITIONS = ("linksboven", "rechtsboven", "linksonder", "rechtsonder")
CREDIT_MAKERS = ("fotograaf",)
CAPTION_LABELS = (
    "bijschrift", "fotobijschrift",
)  # fmt: skip
PICTURE_LABELS = ("afbeelding", "foto")  # above a caption, for readers who see no picture
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
    "Nieuwsblad", "De Tijd", "Gazet van Antwerpen", "Knack", "Omroep Brabant", "RTV Noord",
    "Leeuwarder Courant", "De Gelderlander", "Eindhovens Dagblad", "BN DeStem", "Tubantia", "FD",
    "Het Financieele Dagblad", "Follow the Money", "Nederlands Dagblad", "Reformatorisch Dagblad", "VTM Nieuws",
    "BNR", "HLN", "VRT NWS", "Nieuwsuur", "Bloomberg", "dpa", "Brabants Dagblad", "PZC", "De Stentor",
    "Noordhollands Dagblad", "Dagblad van het Noorden", "De Limburger", "RTL Z",
)  # fmt: skip
CLOCK_LABELS = (
    "gepubliceerd", "gepubliceerd op", "bijgewerkt", "bijgewerkt op", "laatst bijgewerkt", "laatste update",
    "geplaatst", "geplaatst op", "update", "aangepast", "datum", "laatst gewijzigd", "vandaag",
    "aangepast op",
    "laatst aangepast", "laatst bijgewerkt op", "laatste wijziging", "geüpdatet", "geupdatet", "gewijzigd",
    "gewijzigd op", "gemaakt", "gecreëerd op", "voor het laatst bijgewerkt", "laatste update op",
    "bijgewerkt om", "gepubliceerd om",
    "geschreven op", "ingezonden op", "ingediend op", "gepost op",
)  # fmt: skip
POST_REPLIES = ("als antwoord op",)
COUNTER_WORDS = (
    "reacties", "reactie", "keer gedeeld", "weergaven", "likes", "keer gelezen", "views",
    "keer bekeken", "gedeeld", "lezers",
    "hits",
)  # fmt: skip
POSITION_WORDS = ("van",)  # "2 of 14"
MEASURES = ("min", "minuten")
READING_TIME = (
    "min", "minuten", "minuten leestijd", "min leestijd", "leestijd", "minuten lezen", "minuut leestijd",
    "minuten leestijd ca", "leestijd ca", "leestijd circa", "min lezen", "min. leestijd",
)  # fmt: skip
SHARE_WORDS = (
    "delen", "deel", "afdrukken", "print", "kopieer", "kopieer link", "link kopiëren", "mail", "e-mail",
    "opslaan", "bewaren", "reageer", "reacties", "luister", "tweet",
    "vind ik leuk", "vind-ik-leuk",
)  # fmt: skip
SHARE_LINES = (
    "delen", "deel", "deel dit artikel", "deel dit", "deel via", "delen via", "deel op facebook",
    "deel op twitter", "deel op x", "deel via whatsapp", "deel via e-mail", "delen op facebook",
    "delen op twitter", "delen via whatsapp", "kopieer link", "link gekopieerd", "afdrukken", "print",
    "opslaan", "bewaar artikel", "bewaren", "mail dit artikel", "tip de redactie", "stuur door",
    "fout gezien? mail ons",
    "dit artikel delen",
    "deel op linkedin", "deel op whatsapp", "deel op bluesky", "delen via e-mail", "delen via facebook",
    "delen op x", "kopieer url", "kopieer de link", "volg ons op facebook", "volg ons op instagram",
    "volg ons op x", "volg ons", "volg nu.nl", "tip ons", "tip ons!", "tip de redactie!", "tip onze redactie",
    "stuur een tip", "meld een fout", "foutje gezien?", "fout gezien?", "bewaar", "bewaar dit artikel",
    "cadeau-artikel", "geef dit artikel cadeau", "mail de redactie", "lees later", "print dit artikel",
    "heb je een tip?",
    "like laden", "vind-ik-leuk aan het laden", "vind-ik-leuk laden", "wees de eerste die dit leuk vindt",
    "%d bloggers vinden dit leuk", "klik om te delen met twitter", "klik om te delen op facebook",
    "klik om dit te e-mailen naar een vriend", "klik om af te drukken", "dit e-mailen", "dit bloggen",
    "delen via x", "delen op pinterest",
)  # fmt: skip
SHARE_OPENINGS = (
    "klik om te delen", "klik om af te drukken", "klik om dit te e-mailen",
    "klik om op facebook", "klik om op twitter", "klik om op x ", "klik om op whatsapp",
)  # fmt: skip
COMMENT_LINES = (
    "reacties", "reactie", "reageer", "reageren", "plaats een reactie", "geef een reactie",
    "laat een reactie achter", "bekijk reacties", "reactie annuleren",
    "je e-mailadres wordt niet gepubliceerd", "het e-mailadres wordt niet gepubliceerd", "antwoord annuleren",
    "praat mee",
    "reageer op dit artikel", "bekijk alle reacties", "lees de reacties", "log in om te reageren",
    "schrijf een reactie", "plaats reactie", "discussieer mee", "alle reacties",
    "geen opmerkingen", "een reactie posten", "geen reacties",
    "geef een reactie reactie annuleren", "reactie plaatsen", "vereiste velden zijn gemarkeerd met *",
    "mijn naam, e-mail en site opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats",
    "stuur mij een e-mail als er vervolgreacties zijn", "stuur mij een e-mail als er nieuwe berichten zijn",
    "houd mij via e-mail op de hoogte van nieuwe reacties", "houd mij via e-mail op de hoogte van nieuwe berichten",
    "vul je gegevens in of klik op een icoon om in te loggen", "verbinden met %s",
    "je moet inloggen om een reactie te kunnen plaatsen", "je moet ingelogd zijn op om een reactie te plaatsen",
    "reactienavigatie", "oudere reacties", "nieuwere reacties",
    "naam", "site",
    "vul alstublieft uw commentaar in!", "vul hier alstublieft uw naam in",
    "u heeft een verkeerd e-mailadres ingevuld!", "vul hier uw e-mailadres in", "laat een antwoord achter",
    "vul alstublieft uw commentaar in",
)  # fmt: skip
COMMENTS_ON = (
    "gedachten over",
    "gedachte over",
    "reacties op",
    "reactie op",
)  # between a number and the headline
COMMENT_OPENINGS = (
    "beantwoordenverwijderen",
    "je e-mailadres wordt niet", "het e-mailadres wordt niet", "vereiste velden zijn", "mijn naam, e-mail",
    "je reageert onder je",
    "deze site gebruikt akismet",
    "sla mijn naam, e-mail", "vul alstublieft uw", "u heeft een verkeerd e-mailadres",
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
    "lees het hele artikel", "lees het volledige artikel", "lees meer over", "lees ook:", "bekijk meer",
    "luister hier", "kijk hier", "lees het hier", "lees verder op", "lees eerder", "eerder schreven we",
    "zie verder", "meer informatie", "lees alles over", "bekijk hier", "luister naar onze podcast", "mis niet",
    "vorig bericht", "volgend bericht", "vorige bericht", "volgende bericht",
    "vorig artikel", "volgend artikel",
)  # fmt: skip
NEIGHBOUR_LABELS = (
    "vorig bericht", "volgend bericht", "vorige bericht", "volgende bericht", "vorig artikel", "volgend artikel",
    "vorige", "volgende",
)  # fmt: skip
# Of these, below which several headlines may stand.
READ_ALSO_LABELS = (
    "lees ook", "lees meer", "lees ook dit", "lees verder", "lees eerder", "bekijk ook",
)  # fmt: skip
READ_MORE_OPENINGS = (
    "meld je aan", "schrijf je in", "volg ons", "abonneer je", "download de app", "klik hier",
    "wil je op de hoogte blijven", "blijf op de hoogte", "ontvang", "volg het nieuws", "schrijf u in",
    "meld u aan", "abonneer u",
)  # fmt: skip
READ_MORE_ENDINGS = (
    "nieuwsbrief", "hier", "whatsapp", "facebook", "app", "instagram",
    "youtube", "google nieuws", "mailbox", "podcast", "kanaal", "whatsapp-kanaal", "app!", "x", "gratis",
    "inbox", "tiktok", "e-mail",
)  # fmt: skip
RELATED_HEADINGS = (
    "lees ook", "meer over", "gerelateerd", "gerelateerde artikelen", "meest gelezen", "meestgelezen",
    "laatste nieuws", "meer nieuws", "ook interessant", "net binnen", "aanbevolen", "uitgelicht",
    "verder lezen", "meer artikelen", "het laatste nieuws", "bekijk ook", "populair",
    "laatste artikelen", "recente artikelen", "recente berichten", "laatste berichten", "populaire artikelen",
    "gerelateerde berichten", "andere artikelen", "meer berichten", "dit vind je misschien ook leuk",
    "misschien ook interessant",
    "lees verder", "meer uit", "gerelateerd nieuws", "meest recent", "nu in het nieuws", "nieuwste artikelen",
    "nieuwste berichten", "ook in het nieuws", "anderen lazen ook", "anderen lezen ook", "aanbevolen artikelen",
    "aanbevolen voor jou", "voor jou geselecteerd", "speciaal voor jou", "mis niets", "meest gedeeld",
    "meest bekeken", "recent nieuws", "net gepubliceerd", "ook lezen", "keuze van de redactie",
    "lees ook deze artikelen",
    "dit vind je misschien leuk", "gesponsorde links", "aanbevolen door outbrain", "van het web",
    "meer van onze partners",
    "meer van auteur",
)  # fmt: skip
TAG_LABELS = (
    "tags", "onderwerpen", "trefwoorden", "categorieën", "categorie", "thema's", "meer over",
    "tag", "onderwerp", "thema", "trefwoord", "meer over dit onderwerp", "labels", "rubriek", "rubrieken",
    "geplaatst in", "opgeslagen onder", "getagged", "getagd", "getagd met", "gelabeld", "gecategoriseerd onder",
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
    "naar de homepage", "alles bekijken", "meer tonen", "toon minder", "mijn account", "mijn nieuws",
    "nieuwsbrieven", "nieuwsbrief", "klantenservice", "adverteren", "contact opnemen", "cookies",
    "cookie-instellingen", "cookiebeleid", "privacybeleid", "privacyverklaring", "gebruiksvoorwaarden",
    "algemene voorwaarden", "hoofdmenu", "menu openen", "menu sluiten", "bekijk alle foto's",
    "bekijk fotoserie", "digitale krant", "krant", "exclusief voor abonnees", "voor abonnees",
    "alleen voor abonnees", "premium", "log in", "uitloggen", "word lid", "volgende foto", "naar zoeken",
    "ga naar zoeken", "overslaan en naar de inhoud gaan",
    "naar inhoud", "spring naar inhoud",
    "klik om te vergroten", "klik op de afbeelding om te vergroten", "vergroot afbeelding", "terug naar overzicht",
    "berichtnavigatie", "berichtennavigatie", "bericht navigatie", "oudere berichten", "nieuwere berichten",
    "oudere post", "nieuwere post", "meest recente berichten", "recente reacties",
    "ondersteund door wordpress", "met trots aangedreven door wordpress", "trots aangedreven door wordpress",
    "mogelijk gemaakt door blogger", "blog op wordpress.com", "maak een gratis website of blog op wordpress.com",
    "blogarchief", "mijn volledige profiel weergeven", "kopieer shortlink", "rapporteer deze inhoud",
    "bericht in reader weergeven", "beheer abonnementen", "deze balk inklappen", "alle berichten bekijken",
    "bekijk alle berichten", "naar de inhoud springen", "aanmelden bij: reacties posten (atom)", "laden",
    "aan het laden",
    "cookievoorkeuren",
    "meer van auteur", "meer van de auteur", "terug naar boven knop", "willekeurig artikel",
)  # fmt: skip
PAGE_LABELS = (
    "pagina's",
    "pagina’s",
    "pagina",
)  # before the numbers of a text's pages
NAVIGATION_WORDS = (
    "nieuws", "binnenland", "buitenland", "politiek", "economie", "sport", "voetbal", "cultuur", "media",
    "wetenschap", "tech", "gezondheid", "opinie", "regio", "video", "weer", "lifestyle", "reizen", "auto",
    "geld", "films", "muziek", "show", "entertainment", "wonen", "koken", "podcast", "podcasts", "onderzoek",
    "klimaat", "algemeen", "achterklap", "columns", "meer",
)  # fmt: skip
HERE_LABELS = ("u bent hier", "je bent hier", "u bevindt zich hier")
PLAYER_OPENINGS = (
    "luister naar dit artikel", "luister naar", "video afspelen", "bekijk de video", "je browser ondersteunt",
    "beluister dit artikel", "luister naar deze", "speel video af", "speel audio af", "luister dit artikel",
    "beluister het artikel", "voorgelezen door", "deze video kan niet",
)  # fmt: skip
# Lines of a site's forms: what they ask for and answer.
FORM_LINES = (
    "vul je e-mailadres in", "vul uw e-mailadres in", "je e-mailadres", "uw e-mailadres", "ongeldig e-mailadres",
    "voer een geldig e-mailadres in", "wachtwoord vergeten", "er is iets misgegaan", "er ging iets mis",
    "er is een fout opgetreden", "probeer het later opnieuw", "bedankt voor je aanmelding",
    "bedankt voor uw aanmelding", "nog geen account", "heb je nog geen account", "heb je al een account",
    "al een account", "al abonnee", "je kunt je op elk moment uitschrijven", "ingelogd blijven", "verplicht veld",
    "dit veld is verplicht", "vereiste velden zijn gemarkeerd met",
    "voer je e-mailadres in om deze blog te volgen en om per e-mail meldingen over nieuwe berichten te ontvangen",
    "voer je e-mailadres in om in te schrijven op dit blog en e-mailmeldingen te ontvangen van nieuwe berichten",
    "heb je al een wordpress.com-account? nu inloggen", "typ je e-mailadres",
    "log in om verder te lezen", "foutje gezien? mail ons", "al abonnee? log in",
)  # fmt: skip
# Labels and buttons of forms, where two and more stand together.
FORM_LABELS = (
    "e-mail", "e-mailadres", "wachtwoord", "gebruikersnaam", "voornaam", "achternaam", "je naam", "je bericht",
    "versturen", "verzenden", "inloggen", "aanmelden", "registreren", "account aanmaken", "zoeken", "sluiten",
    "annuleren", "terug", "volgende", "abonneren", "wachtwoord tonen", "bevestigen", "nee, bedankt", "niet nu",
    "meer informatie",
)  # fmt: skip
ADVERTISEMENT_LINES = (
    "advertentie", "advertenties", "reclame", "gesponsord", "tekst gaat verder onder de advertentie",
    "artikel gaat verder onder de advertentie", "lees verder onder de advertentie",
    "het artikel gaat hieronder verder",
    "artikel loopt door onder de advertentie", "tekst loopt door onder de advertentie",
    "tekst loopt door onder advertentie", "de tekst gaat verder onder de advertentie",
    "de tekst gaat verder onder de foto", "tekst gaat verder onder de foto", "tekst gaat verder onder de video",
    "tekst loopt door onder de foto", "lees verder onder de foto", "lees verder onder de video",
    "lees door na de advertentie", "lees verder na de advertentie", "artikel gaat verder onder de foto",
    "artikel gaat door onder de advertentie", "gesponsorde inhoud", "advertorial", "partnercontent",
    "partner content", "betaalde inhoud", "tekst gaat door onder de foto",
    "tekst gaat verder onder de afbeelding", "tekst gaat verder onder het bericht",
    "tekst loopt door onder de video", "lees verder onder de tweet", "de tekst gaat verder onder de video",
    "artikel gaat verder onder de video",
    "lees hieronder verder",
    "door taboola", "aanbevolen door", "scroll om verder te lezen",
)  # fmt: skip
# The buttons below what asks for consent.
CONSENT_BUTTONS = (
    "accepteren", "alles accepteren", "weigeren", "toestaan", "akkoord", "cookies aanpassen",
)  # fmt: skip
COOKIE_OPENINGS = (
    "deze website gebruikt cookies", "deze site gebruikt cookies", "wij gebruiken cookies",
    "om deze inhoud te tonen",
    "wij en onze partners", "op deze plek staat", "deze inhoud kan niet", "deze content bevat",
    "om deze content te zien", "om deze content te kunnen", "voor deze inhoud moet je",
    "deze website maakt gebruik van cookies", "deze site maakt gebruik van cookies",
    "hier staat ingevoegde inhoud", "we gebruiken cookies",
    "privacy en cookies: deze site gebruikt cookies", "privacy & cookies: deze site maakt gebruik van cookies",
    "om meer te weten te komen, inclusief informatie over het beheren van cookies",
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
    "geschreven door redactie", "tekst en foto's", "tekst en beeld", "interview door", "bericht van",
    "gepost door", "auteurs", "van onze redactie", "van onze verslaggever", "van onze correspondent",
    "opgetekend door", "artikel door", "analyse door", "column van", "commentaar van",
)  # fmt: skip
PORTRAIT_LABELS = ("foto van", "afbeelding van")
SECTION_LEADS = ("in", "onder")
POST_LINKS = ("permalink", "permanente link", "link", "trackback", "links naar deze post")
POSTED_LABELS = (
    "geplaatst door", "ingediend door", "ingezonden door", "ingestuurd door", "gepubliceerd door",
    "toegevoegd door", "aangemaakt door", "verzonden door", "gedeeld door",
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
    "redacteur economie", "hoofdredacteur", "chef redactie", "fotograaf", "freelance journalist",
    "freelancejournalist", "politiek verslaggever", "economieredacteur", "sportverslaggever",
    "regioverslaggever", "correspondente", "recensent", "eindredacteur", "nieuwsredactie", "onze redactie",
    "belga", "anp", "sportredactie", "buitenlandredactie", "binnenlandredactie", "redactie buitenland",
    "redactie binnenland", "commentator", "verslaggeefster", "webredacteur", "gastauteur", "presentator",
    "politiek redacteur",
    "admin", "administrator", "webmaster",
)  # fmt: skip
TIME_WORDS = (
    "om", "uur", "op", "en", "u",
)  # fmt: skip
DATE_LABELS = ("datum",)
DAY_WORDS = ("vandaag", "gisteren", "eergisteren")
AGO = (
    "uur geleden", "minuten geleden", "dagen geleden", "dag geleden", "min geleden", "weken geleden",
    "week geleden", "maanden geleden", "maand geleden", "jaar geleden", "minuut geleden", "min. geleden",
    "uren geleden", "u geleden",
    "jaren geleden",
)  # fmt: skip
MOMENTS = ("een uur geleden", "een dag geleden", "een minuut geleden", "een week geleden", "zojuist")
SHARE_FILLERS = ("via", "op", "volg")
COMMENT_HEADS = (
    "reacties", "reageer", "reageren",
)  # fmt: skip
# Words of a site's notices, in small letters; the line that holds them is none of the article.
SITE_NOTICES = (
    "alle rechten voorbehouden", "schrijf je in voor onze", "meld je aan voor onze", "abonneer je op onze",
    "dit artikel is alleen voor abonnees", "dit artikel is exclusief voor abonnees",
    "heb je een tip of opmerking", "heeft u een tip", "heb je een tip", "wil je reageren",
    "heb je een foutje gezien", "heb je een fout gezien", "zie je een fout", "niets uit deze uitgave",
    "overname van dit artikel", "auteursrecht voorbehouden", "auteursrechten voorbehouden",
    "word abonnee en lees", "onbeperkt lezen", "abonneer je nu",
    "bookmark de permalink", "bevat affiliate links",
    "bevat affiliate-links",
)  # fmt: skip
# What a page says of its author at the end: "Jane Roe covers the harbour."
AUTHOR_VERBS = frozenset("is schrijft".split())
# Over what is no part of an article, beside related stories.
SECTION_HEADINGS = (
    "lees meer",
    "over de auteur", "nieuwsbrief",
    "lees ook", "meer over dit onderwerp", "over de auteurs", "meest gelezen", "contact", "perscontact",
    "noot voor de redactie", "niet voor publicatie",
)  # fmt: skip
# What a short paragraph opens with that leads away from its article.
CALL_OPENINGS = (
    "lees ook", "lees meer",
    "lees verder", "bekijk ook", "meld je aan voor", "schrijf je in voor", "log in om verder te lezen",
    "luister ook", "zie ook", "lees het hele", "al abonnee", "bent u al abonnee", "ben je al abonnee",
    "wil je dit artikel verder lezen", "tip ons", "heb je een tip", "blijf op de hoogte", "mis niets",
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
    "afbeelding", "foto", "foto's",
)  # fmt: skip
FEED_TAILS = (("het bericht ", "verscheen eerst op "),)
SKIP_LINES = (
    "advertentie overslaan", "einde advertentie",
)  # fmt: skip
# Cities whose papers open a report with the name and a dash, or a full stop.
DATELINE_CITIES = """
    Amsterdam, Rotterdam, Den Haag, Utrecht, Eindhoven, Groningen, Tilburg, Almere, Breda, Nijmegen, Apeldoorn,
    Arnhem, Haarlem, Enschede, Amersfoort, Zaandam, Den Bosch, 's-Hertogenbosch, Hoofddorp, Zwolle, Leiden,
    Zoetermeer, Leeuwarden, Maastricht, Dordrecht, Ede, Alphen aan den Rijn, Alkmaar, Emmen, Delft, Venlo,
    Deventer, Sittard, Helmond, Heerlen, Hilversum, Oss, Roosendaal, Purmerend, Schiedam, Lelystad, Middelburg,
    Vlissingen, Assen, Drachten, Bergen op Zoom, Antwerpen, Gent, Brugge, Leuven, Mechelen, Aalst, Hasselt,
    Kortrijk, Oostende, Genk, Brussel, Paramaribo, Londen, Parijs, Berlijn, Washington, New York, Moskou, Kiev,
    Kyiv, Peking, Madrid, Rome, Jeruzalem
"""
# Above the name and address of whom to ask about what a company tells.
CONTACT_LABELS = (
    "contact", "perscontact", "contactpersoon", "persvoorlichting", "meer informatie",
)  # fmt: skip
