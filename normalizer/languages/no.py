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
# Behind a hyphen that stands for the end of a word: "pre- and post-war".
SUSPENDING_WORDS = ("og", "eller", "samt", "til")
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
CAPTION_LABELS = (
    "bildetekst", "toppbilde",
)  # fmt: skip
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
    "om skribenten", "om forfatteren", "nyhetsbrev", "kontakt", "pressekontakt", "les mer", "flere saker",
    "emner", "siste nytt", "kontaktinformasjon",
)  # fmt: skip
# What a short paragraph opens with that leads away from its article.
CALL_OPENINGS = (
    "les også",
    "les mer:", "se også", "hør også", "meld deg på nyhetsbrevet", "meld deg på vårt", "få tilgang til alt",
    "bli abonnent", "allerede abonnent", "er du allerede abonnent", "logg inn for å lese", "fortsett å lese",
    "vil du lese mer", "har du tips til", "les alt om", "les hele saken",
)  # fmt: skip

# -- what stands around an article
CLOCK_LABELS = (
    "publisert", "oppdatert", "sist oppdatert", "publisert den", "endret", "lagt ut",
    "dato", "oppdatert den", "sist endret", "sist redigert", "publiseringsdato", "først publisert",
    "endret den", "sist oppdatert den",
    "lagt ut den", "skrevet",
)  # fmt: skip
DAY_WORDS = (
    "i dag", "i går",
    "idag", "igår", "i forgårs",
)  # fmt: skip
AGO = (
    "timer siden", "time siden", "minutter siden", "min siden", "dager siden", "dag siden",
    "uker siden", "måneder siden", "uke siden", "måned siden", "år siden", "min. siden", "t siden",
    "minutt siden",
)  # fmt: skip
MOMENTS = ("en time siden", "en dag siden", "en uke siden", "et minutt siden")
TIME_WORDS = (
    "kl", "klokken", "den",
    "og", "kl.",
)  # fmt: skip
POST_REPLIES = ("svar til", "svarer")
COUNTER_WORDS = (
    "kommentarer", "kommentar", "delinger", "visninger", "reaksjoner",
    "ganger", "lesere", "likerklikk", "delt",
    "treff",
)  # fmt: skip
MEASURES = ("min", "minutter")
READING_TIME = (
    "min lesetid", "minutter lesetid", "lesetid", "min å lese", "min", "minutter",
    "minutters lesetid", "min lesing", "lesetid ca", "minutter å lese",
)  # fmt: skip
SHARE_WORDS = (
    "del", "del på facebook", "del på twitter", "skriv ut", "kopier lenke", "send på e-post", "lagre",
)  # fmt: skip
SHARE_LINES = (
    "del", "del artikkelen", "del på facebook", "del på twitter", "del via e-post", "kopier lenke",
    "lenke kopiert", "skriv ut", "lagre artikkelen", "tips en venn",
    "del artikkel", "del saken", "del på x", "del på linkedin", "del på e-post", "del på epost", "del lenke",
    "skriv ut artikkelen", "følg oss på facebook", "følg oss på instagram", "følg oss", "tips oss",
    "tips oss her", "send inn tips", "lagre", "lagre artikkel", "gi bort artikkelen", "rapporter feil",
    "feil i artikkelen?", "meld feil", "kopier lenken", "del artikkelen med en venn",
    "lik laster inn", "lik laster", "del på pinterest", "send dette via e-post", "blogg dette",
)  # fmt: skip
SHARE_OPENINGS = (
    "klikk for å dele", "klikk for å skrive ut", "klikk for å sende",
)  # fmt: skip
COMMENT_LINES = (
    "kommentarer", "kommenter", "skriv en kommentar", "legg igjen en kommentar", "vis kommentarer",
    "les kommentarene",
    "kommentar", "delta i debatten", "si din mening", "les alle kommentarer", "avbryt svar", "svar",
    "logg inn for å kommentere", "hva mener du?",
    "ingen kommentarer", "legg inn en kommentar",
    "legg igjen en kommentar avbryt svar", "legg igjen et svar", "din e-postadresse vil ikke bli publisert",
    "obligatoriske felt er merket med *",
    "lagre mitt navn, e-post og nettside i denne nettleseren for neste gang jeg kommenterer",
    "gi meg beskjed om nye kommentarer via e-post", "gi meg beskjed om nye innlegg via e-post",
    "publiser kommentar", "send inn kommentar", "du må være innlogget for å kunne kommentere", "eldre kommentarer",
    "nyere kommentarer",
)  # fmt: skip
COMMENTS_ON = (
    "kommentarer til",
    "kommentar til",
    "tanker om",
    "svar til",
)  # between a number and the headline
READ_MORE_LABELS = (
    "les også", "les mer", "se også", "les mer om", "hør også", "neste artikkel", "forrige artikkel",
    "les også her", "les hele saken", "les saken her", "les saken", "se mer", "les alt om", "les mer her",
    "se flere", "mer om", "se også her", "hør podkast", "les hele saken her", "les flere saker om",
    "neste innlegg", "forrige innlegg",
    "forrige", "neste",
)  # fmt: skip
NEIGHBOUR_LABELS = (
    "neste artikkel", "forrige artikkel", "neste innlegg", "forrige innlegg", "forrige", "neste",
)  # fmt: skip
# Of these, below which several headlines may stand.
READ_ALSO_LABELS = (
    "les også", "les mer",
    "les også her", "les flere saker om",
)  # fmt: skip
RELATED_HEADINGS = (
    "les også", "mest lest", "siste nytt", "relaterte artikler", "flere saker", "mer om", "anbefalte artikler",
    "siste saker", "flere nyheter",
    "mest leste", "mest lest nå", "de siste sakene", "aktuelle saker", "andre leser også", "andre leste også",
    "relatert", "relaterte saker", "siste fra", "mer fra", "nyeste", "nyeste saker", "anbefalt",
    "anbefalt for deg", "flere artikler", "siste artikler", "populært nå", "liknende artikler",
    "lignende artikler", "les flere saker", "mer om temaet", "flere saker om", "dette leser andre nå",
    "for deg", "de viktigste sakene",
)  # fmt: skip
TAG_LABELS = (
    "emner", "stikkord", "emneord", "tagger",
    "temaer", "tema", "tags", "kategorier", "kategori", "les mer om", "flere saker om", "nøkkelord",
    "publisert i", "merket", "kategorisert som", "postet i",
)  # fmt: skip
SOURCE_LABELS = (
    "kilde", "kilder",
)  # fmt: skip
NAVIGATION_LINES = (
    "hjem", "forside", "forsiden", "gå til innhold", "hopp til innhold", "hopp til hovedinnhold", "meny", "søk",
    "logg inn", "logg ut", "kontakt oss", "om oss", "personvern", "personvernerklæring", "til toppen", "lukk",
    "vis mer", "vis flere", "abonner", "bli abonnent", "annonsere",
    "fra wikipedia, den frie encyklopedi", "gå til hovedinnhold", "gå til forsiden", "til forsiden", "tilbake",
    "neste", "forrige", "se alle", "e-avis", "eavis", "kundeservice", "kontakt", "min side", "kjøp abonnement",
    "vilkår", "nyhetsbrev", "tips oss", "innlogget", "logg på", "for abonnenter", "kun for abonnenter",
    "abonnement", "abonnentsak", "se alle bildene", "vis bildetekst", "mer enn ett år gammel",
    "denne saken er over ett år gammel", "artikkelen er over ett år gammel", "vis alle",
    "innleggsnavigasjon", "eldre innlegg", "nyere innlegg", "siste innlegg", "nyeste innlegg", "siste kommentarer",
    "nyeste kommentarer", "stolt drevet av wordpress", "drevet av wordpress", "drevet av blogger", "bloggarkiv",
    "vis hele profilen min", "blogg på wordpress.com", "lag en gratis nettside eller blogg på wordpress.com",
    "laster inn", "laster",
)  # fmt: skip
PAGE_LABELS = (
    "sider",
    "side",
)  # before the numbers of a text's pages
NAVIGATION_WORDS = (
    "nyheter", "innenriks", "utenriks", "norge", "verden", "politikk", "økonomi", "sport", "fotball", "kultur",
    "debatt", "meninger", "vitenskap", "helse", "teknologi", "lokalt", "næringsliv",
    "kjendis", "underholdning", "livsstil", "motor", "bolig", "mat", "reise", "reiser", "vær", "været", "tv",
    "video", "podkast", "musikk", "film", "bøker", "teknikk", "klima", "penger", "forbruk", "krim", "familie",
    "samfunn", "lokale nyheter", "kronikk", "leder", "kommentar", "forskning", "natur", "ski", "langrenn",
    "håndball", "trening", "fotballspill", "urix", "kultur og underholdning", "sápmi", "debatt og kommentar",
)  # fmt: skip
HERE_LABELS = ("du er her",)
PLAYER_OPENINGS = (
    "hør artikkelen", "lytt til artikkelen", "spill av video", "nettleseren din støtter ikke",
    "få artikkelen opplest", "hør saken", "lytt til saken", "spill av lyd", "videoen kan ikke", "hør artikkel",
    "spill av artikkelen", "lytt til artikkel",
)  # fmt: skip
ADVERTISEMENT_LINES = (
    "annonse", "annonser", "reklame", "annonsørinnhold", "artikkelen fortsetter under annonsen",
    "saken fortsetter under annonsen", "artikkelen fortsetter etter annonsen",
    "saken fortsetter etter annonsen", "saken fortsetter under bildet", "artikkelen fortsetter under bildet",
    "saken fortsetter under videoen",
    "artikkelen fortsetter under videoen", "artikkelen fortsetter under grafikken",
    "saken fortsetter etter bildet", "saken fortsetter under grafikken", "saken fortsetter under faktaboksen",
    "artikkelen fortsetter under", "saken fortsetter", "saken fortsetter under",
    "artikkelen fortsetter etter bildet", "saken fortsetter etter videoen", "annonsørsamarbeid",
    "reklameinnhold", "sponset innhold", "saken fortsetter under annonse", "saken fortsetter under bilde",
    "saken fortsetter under innlegget", "teksten fortsetter under annonsen", "saken fortsetter under bildene",
)  # fmt: skip
# The buttons below what asks for consent.
CONSENT_BUTTONS = (
    "godta", "godta alle", "aksepter", "avvis", "administrer innstillinger",
)  # fmt: skip
COOKIE_OPENINGS = (
    "vi bruker informasjonskapsler", "denne nettsiden bruker informasjonskapsler",
    "dette nettstedet bruker informasjonskapsler", "vi bruker cookies", "denne nettsiden bruker cookies",
    "vi og våre partnere", "dette innholdet krever", "for å se dette innholdet", "innholdet kan ikke vises",
    "godta informasjonskapsler for å",
)  # fmt: skip
# Words of a site's notices, in small letters; the line that holds them is none of the article.
SITE_NOTICES = (
    "alle rettigheter reservert", "med enerett", "meld deg på vårt nyhetsbrev", "meld deg på nyhetsbrevet",
    "denne artikkelen er kun for abonnenter", "artikkelen er for abonnenter",
    "meld deg på vårt", "har du tips om denne saken", "har du tips til oss",
    "redaksjonen arbeider etter vær varsom-plakatens", "arbeider etter vær varsom-plakatens regler",
    "materialet er beskyttet av åndsverkloven", "fant du en feil i artikkelen", "ser du en feil i artikkelen",
    "bli med i vår gruppe",
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
BYLINE_LABELS = (
    "av", "tekst", "tekst og foto", "skrevet av", "tekst av", "artikkel av", "intervju av", "kommentar av",
    "anmeldt av", "publisert av", "reportasje av", "leder av", "kronikk av", "av journalist", "analyse av",
)  # fmt: skip
PORTRAIT_LABELS = ("bilde av", "foto av")
SECTION_LEADS = ("i", "under")
POST_LINKS = ("permalenke", "permalink", "lenke", "lenker til denne meldingen")
POSTED_LABELS = ("lagt ut av", "sendt inn av", "opprettet av", "postet av", "lagt inn av", "lastet opp av", "delt av")
BYLINE_ROLES = (
    "journalist", "redaktør", "korrespondent", "fotograf", "reporter", "ansvarlig redaktør", "sjefredaktør",
    "kommentator", "nyhetsredaktør", "kulturredaktør", "politisk redaktør", "sportsjournalist", "anmelder",
    "utenrikskorrespondent", "redaksjonen", "ntb", "redaksjonssjef", "vaktsjef", "frilansjournalist",
    "frilanser", "spaltist", "journalist og fotograf", "fotojournalist", "nyhetssjef", "debattleder",
    "utenriksjournalist",
    "admin", "administrator", "webmaster",
)  # fmt: skip
BYLINE_PLACES_IN = (
    "i", "på",
)  # fmt: skip
# Behind a reporter's name: where from, and for whom.
BYLINE_BEHIND = (
    "i", "på", "for", "fra", "med",
)  # fmt: skip
# Beside the labels of a byline: what others did.
REPORTING_LABELS = (
    "redigert av", "oversatt av", "medvirkende", "oversettelse",
)  # fmt: skip
# What a page says of its author at the end: "Jane Roe covers the harbour."
AUTHOR_VERBS = frozenset("er skriver dekker jobber".split())
ATTRIBUTION_OPENERS_BEFORE_OUTLET = (
    "ifølge", "Ifølge", "skriver", "melder", "opplyser", "rapporterer", "sier til", "forteller til",
    "til nyhetsbyrået",
)  # fmt: skip
OUTLET_TYPES = (
    "nyhetsbyrået", "avisen", "avisa", "mediet", "tv-kanalen", "nettavisen", "dagbladet",
)  # fmt: skip
NEWS_OUTLETS = (
    "NTB", "Reuters", "AFP", "AP", "NRK", "VG", "TV 2", "TV2", "Aftenposten", "Dagbladet", "Dagens Næringsliv",
    "Bergens Tidende", "Adresseavisen", "Stavanger Aftenblad", "Nettavisen", "E24", "Klassekampen",
    "Morgenbladet", "Fædrelandsvennen", "Nordlys", "BBC", "CNN", "TT", "Ritzau", "Dagsavisen", "Bloomberg",
    "Vårt Land", "Nationen", "Finansavisen", "Fri Fagbevegelse",
)  # fmt: skip
# Words in capitals before a dash that are no place.
DATELINE_DECOYS = (
    "video", "live", "direkte", "akkurat nå", "siste", "siste nytt", "analyse", "kommentar", "intervju",
    "rettelse", "quiz", "fakta", "debatt", "podkast", "meninger", "advarsel",
)  # fmt: skip
# Cities whose papers open a report with the name and a dash, or a full stop.
DATELINE_CITIES = """
    Oslo, Bergen, Trondheim, Stavanger, Tromsø, Kristiansand, Drammen, Fredrikstad, Sarpsborg, Skien, Porsgrunn,
    Sandnes, Ålesund, Tønsberg, Moss, Haugesund, Sandefjord, Arendal, Bodø, Hamar, Larvik, Halden, Lillehammer,
    Gjøvik, Molde, Kristiansund, Harstad, Narvik, Alta, Hammerfest, Kirkenes, Vadsø, Kongsberg, Elverum,
    Steinkjer, Levanger, Mo i Rana, Longyearbyen, Lillestrøm, Horten, Notodden, København, Stockholm, Helsinki,
    London, Paris, Berlin, Brussel, Washington, New York, Moskva, Kyiv, Beijing, Jerusalem, Madrid
"""
DATE_LABELS = (
    "dato",
)  # fmt: skip
POSITION_WORDS = (
    "av",
)  # fmt: skip
PAGE_WORDS = (
    "side",
)  # fmt: skip
COMMENT_HEADS = (
    "kommentarer", "debatt",
)  # fmt: skip
COMMENT_OPENINGS = (
    "din e-postadresse vil ikke", "epostadressen din vil ikke", "obligatoriske felt er", "lagre mitt navn",
    "du må være innlogget for å kommentere", "vi ønsker en god debatt",
    "dette nettstedet bruker akismet",
)  # fmt: skip
READ_MORE_OPENINGS = (
    "følg oss på", "meld deg på", "abonner på", "få nyheter", "last ned", "få nyhetene", "klikk her", "motta",
    "få med deg", "få siste nytt",
)  # fmt: skip
READ_MORE_ENDINGS = (
    "nyhetsbrev", "nyhetsbrevet", "facebook", "instagram", "her", "app", "appen", "innboksen", "podkast",
    "snapchat", "tiktok", "epost",
)  # fmt: skip
SOURCE_OPENINGS = (
    "med materiale fra", "med stoff fra", "med bidrag fra", "basert på stoff fra",
)  # fmt: skip
SOURCE_AGENCIES = (
    "byråene", "nyhetsbyråer", "nyhetsbyråene",
)  # fmt: skip
RELEASE_LABELS = (
    "pressemelding",
)  # fmt: skip
EDIT_BUTTONS = (
    "rediger", "rediger kilde",
)  # fmt: skip
WORK_LABELS = (
    "regi", "regissør", "medvirkende", "skuespillere", "manus", "spilletid", "lengde", "sider", "isbn",
    "sidetall", "forlag", "oversetter", "premiere", "sjanger", "aldersgrense",
)  # fmt: skip
WORK_TITLES = (
    "film", "bok", "serie",
)  # fmt: skip
# To choose from.
ANSWERS = (
    "ja", "nei", "kanskje", "sant", "usant",
)  # fmt: skip
SUBJECT_LABELS = (
    "emne",
)  # fmt: skip
LIST_HEADINGS = (
    "ingredienser", "fremgangsmåte", "framgangsmåte", "slik gjør du", "slik gjør du det", "du trenger",
    "tilberedning", "til deigen", "vinnerne",
)  # fmt: skip
RECIPE_STEPS = (
    "skjær", "hakk", "skrell", "bland", "stek", "kok", "riv", "visp", "server", "dryss", "tilsett", "skyll",
    "fres", "elt", "smak til",
)  # fmt: skip
# Above the name and address of whom to ask about what a company tells.
CONTACT_LABELS = (
    "kontakt", "pressekontakt", "kontaktperson", "kontaktpersoner", "for mer informasjon", "kontaktinformasjon",
)  # fmt: skip
