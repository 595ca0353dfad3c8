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

# -- picture credits
CREDIT_LABELS = {
    "foto": "photo",
    "fotografie": "photo",
    "fotografii": "photo",
    "fotograf": "photo",
    "foto ilustrativ": "photo",
    "sursa foto": "photo",
    "sursă foto": "photo",
    "credit foto": "photo",
    "foto credit": "photo",
    "sursa imagine": "photo",
    "sursă imagine": "photo",
    "sursa imaginii": "photo",
    "credit imagine": "photo",
    "sursa fotografiei": "photo",
    "foto cu caracter ilustrativ": "photo",
    "foto arhivă": "photo",
    "fotoreporter": "photo",
    "ilustrație": "illustration",
    "ilustraţie": "illustration",
    "colaj": "illustration",
    "desen": "illustration",
    "caricatură": "illustration",
    "grafică": "graphic",
    "infografic": "graphic",
    "grafic": "graphic",
    "hartă": "map",
    "video": "video",
    "sursa video": "video",
    "captură": "screenshot",
    "captură video": "screenshot",
    "captură foto": "screenshot",
    "captură de ecran": "screenshot",
}
CREDIT_SOURCES = ("sursa", "sursă")
CREDIT_STATUS = {
    "arhivă": "",
    "arhiva": "",
    "arhivă personală": "",
    "arhiva personală": "",
    "foto ilustrativ": "",
    "ilustrativ": "",
    "captură video": "screenshot",
    "captură de ecran": "screenshot",
    "captură": "screenshot",
    "colaj": "",
    "domeniu public": "",
}
CAPTION_LABELS = ("legendă foto", "explicație foto")
ORGANISATION_WORDS = (
    "poliția poliţia politia jandarmeria pompierii isu ipj igsu igpr primăria primaria guvernul ministerul "
    "universitatea muzeul teatrul fundația asociația spitalul consiliul agenția ziarul televiziunea radio "
    "armata parlamentul senatul arhiva inspectoratul administrația presidency.ro gov.ro"
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
    "data", "publicată", "publicat în", "postat", "postat pe", "actualizat pe", "ultima modificare", "creat",
    "modificat", "data actualizării", "data actualizarii", "publicat la data de", "articol publicat", "adăugat",
    "articol actualizat", "postat la", "publicat azi",
)  # fmt: skip
DAY_WORDS = (
    "astăzi", "azi", "ieri",
    "alaltăieri",
)  # fmt: skip
AGO = (
    "acum ore", "acum minute", "acum zile", "ore în urmă", "minute în urmă",
    "acum oră", "acum o oră", "acum săptămâni", "acum luni", "acum ani", "zile în urmă", "acum minut",
    "acum de minute", "acum de ore", "săptămâni în urmă", "zi în urmă", "acum h", "acum min",
    "acum lună", "acum an", "acum săptămână", "luni în urmă", "ani în urmă", "oră în urmă",
)  # fmt: skip
MOMENTS = ("acum o oră", "acum o zi", "acum o săptămână", "acum un minut")
TIME_WORDS = (
    "la", "ora", "la ora",
    "și", "pe", "în", "orele",
    "la data de",
)  # fmt: skip
COUNTER_WORDS = (
    "comentarii", "comentariu", "distribuiri", "vizualizări", "afișări",
    "afisari", "vizualizari", "citiri", "accesări", "aprecieri", "share-uri", "reacții",
)  # fmt: skip
MEASURES = ("minute", "min")
READING_TIME = (
    "minute de citit", "min de citit", "timp de citire", "timp citire", "minute", "min",
    "minut de citit", "min. de citit", "minute lectură", "timp de lectură", "timp estimat de citire",
    "timp de citire estimat", "min citire",
)  # fmt: skip
SHARE_WORDS = (
    "distribuie", "distribuie pe facebook", "trimite", "printează", "tipărește", "copiază linkul",
    "copiază link", "salvează",
)  # fmt: skip
SHARE_LINES = (
    "distribuie", "distribuie articolul", "distribuie pe facebook", "distribuie pe twitter", "copiază linkul",
    "copiază link", "printează", "tipărește", "trimite pe e-mail", "salvează articolul",
    "distribuie pe x", "distribuie pe whatsapp", "distribuie pe linkedin", "distribuie prin email",
    "distribuie prin e-mail", "distribuie știrea", "dă mai departe", "dă share", "trimite prin email",
    "trimite", "tipareste", "printeaza", "copiaza link", "copiază url", "salvează", "share", "urmărește-ne",
    "urmăriți-ne", "urmărește-ne pe facebook", "urmărește-ne pe instagram", "urmărește-ne pe google news",
    "urmăriți-ne pe google news", "urmăriți-ne pe facebook", "urmărește-ne pe whatsapp", "raportează o eroare",
    "raportează o problemă", "ai găsit o greșeală?", "link copiat", "listează", "trimite unui prieten",
    "apreciază încarc", "trimiteți prin e-mail", "postați pe blog", "distribuiți pe x", "distribuiți pe facebook",
    "trimiteți către pinterest", "partajează asta",
)  # fmt: skip
COMMENT_LINES = (
    "comentarii", "adaugă un comentariu", "lasă un comentariu", "scrie un comentariu", "vezi comentariile",
    "comentează",
    "comentariu", "lasă un răspuns", "anulează răspunsul", "răspunde", "vezi toate comentariile",
    "postează un comentariu", "spune-ți părerea", "comentează și tu", "adaugă comentariu", "adauga comentariu",
    "niciun comentariu", "fii primul care comentează", "scrie comentariul tău",
    "trimiteți un comentariu", "trimiteţi un comentariu",
    "lasă un răspuns anulează răspunsul", "adresa ta de email nu va fi publicată",
    "câmpurile obligatorii sunt marcate cu *",
    "salvează-mi numele, emailul și site-ul web în acest navigator pentru data viitoare când o să comentez",
    "publică comentariul", "trebuie să fii autentificat pentru a publica un comentariu",
    "anunță-mă prin email cu privire la noi comentarii", "anunță-mă prin email cu privire la noi articole",
    "comentarii mai vechi",
    "lăsați un mesaj", "lăsaţi un mesaj", "vă rugăm să introduceți comentariul dvs.!",
    "introduceți aici numele dvs", "ați introdus o adresă de e-mail incorectă!",
    "vă rugăm să introduceți aici adresa dvs. de e-mail", "lăsați un comentariu",
)  # fmt: skip
READ_MORE_LABELS = (
    "citește și", "citiți și", "citește mai mult", "citește mai departe", "vezi și", "citeste si", "vezi si",
    "articolul următor", "articolul precedent", "citește continuarea",
    "citește mai multe", "citește mai multe despre", "citeste mai departe", "citeste mai mult", "citește și:",
    "citește și despre", "mai multe despre", "vezi mai multe", "vezi mai mult", "pe același subiect",
    "vezi și:", "citeşte şi", "vezi şi", "citește", "citește articolul", "citește tot articolul",
    "află mai multe", "detalii aici", "citiți mai mult", "citește știrea", "citiţi şi", "articolul anterior",
    "ascultă și", "urmărește și", "recomandări", "citește și asta", "citește în continuare",
    "articol recomandat", "vezi și galeria foto",
    "anterior", "următorul",
)  # fmt: skip
NEIGHBOUR_LABELS = (
    "articolul următor", "articolul precedent", "articolul anterior", "anterior", "următorul",
)  # fmt: skip
# Of these, below which several headlines may stand.
READ_ALSO_LABELS = (
    "citește și", "citiți și", "citește mai mult", "citeste si",
    "citeşte şi", "citiţi şi", "vezi și", "vezi şi", "vezi si", "pe același subiect",
)  # fmt: skip
RELATED_HEADINGS = (
    "citește și", "citiți și", "vezi și", "articole similare", "articole recomandate", "cele mai citite",
    "ultimele știri", "ultimele stiri", "știri similare", "alte articole", "alte știri", "recomandări",
    "te-ar putea interesa", "articole asemănătoare",
    "citeste si", "citeşte şi", "citiţi şi", "vezi si", "vezi şi", "articole asemanatoare", "articole recente",
    "articole populare", "știri recente", "cele mai noi", "cele mai noi știri", "cele mai recente",
    "ultimele articole", "recomandate", "recomandarea redacției", "recomandările redacției",
    "te-ar putea interesa și", "te poate interesa", "mai multe știri", "mai multe articole",
    "din aceeași categorie", "pe același subiect", "trending", "populare", "cele mai populare", "ultima oră",
    "ultimele noutăți", "top citite", "cele mai comentate", "alte știri din", "alte stiri", "stiri similare",
    "cele mai citite știri", "partenerii noștri", "știrile zilei", "de la parteneri", "din aceeași secțiune",
    "cele mai vizualizate", "articole din aceeași categorie", "articole pe aceeași temă",
    "mai mult de la autor", "mai multe de la autor",
)  # fmt: skip
TAG_LABELS = (
    "etichete", "taguri", "cuvinte cheie", "subiecte",
    "tag-uri", "tags", "tag", "cuvinte-cheie", "categorii", "categorie", "teme", "mai multe despre", "etichetă",
    "etichetat", "publicat în",
)  # fmt: skip
SOURCE_LABELS = (
    "sursa", "surse", "sursă",
)  # fmt: skip
NAVIGATION_LINES = (
    "acasă", "prima pagină", "sari la conținut", "salt la conținut", "meniu", "caută", "căutare",
    "autentificare", "intră în cont", "contact", "despre noi", "politica de confidențialitate",
    "termeni și condiții", "sus", "închide", "vezi mai mult", "vezi toate", "abonează-te", "publicitate",
    "de la wikipedia, enciclopedia liberă", "sari la conținutul principal", "treci la conținut", "înapoi",
    "următorul", "precedentul", "anterior", "vezi tot", "vezi mai multe", "încarcă mai multe", "mai multe",
    "conectare", "creează cont", "contul meu", "newsletter", "cookies", "setări cookie", "politica cookies",
    "politica de cookies", "echipa", "redacția", "harta site-ului", "galerie foto", "vezi galeria foto",
    "vezi galeria", "vezi toate fotografiile", "deschide meniul", "arhivă", "termeni de utilizare",
    "abonamente", "doar pentru abonați", "ziarul de azi",
    "navigare în articole", "navigare în articol", "articole mai vechi", "articole mai noi", "comentarii recente",
    "postare mai nouă", "postare mai veche", "propulsat cu mândrie de wordpress",
    "un produs blogger", "arhivă blog", "vizualizați profilul meu complet", "mergi la conținut", "încarc",
    "mai mult de la autor", "mai multe de la autor", "mai multe de la același autor",
)  # fmt: skip
PAGE_LABELS = (
    "pagini",
    "pagina",
)  # before the numbers of a text's pages
NAVIGATION_WORDS = (
    "știri", "actualitate", "românia", "internațional", "externe", "politică", "economie", "sport", "fotbal",
    "cultură", "opinii", "știință", "sănătate", "tehnologie", "local", "afaceri", "vreme",
    "știrile zilei", "social", "justiție", "educație", "monden", "lifestyle", "auto", "călătorii", "rețete",
    "tv", "video", "podcast", "podcasturi", "muzică", "film", "carte", "bani", "finanțe", "mediu", "climă",
    "războiul din ucraina", "eveniment", "administrație", "bucurești", "cluj", "agricultură", "energie",
    "religie", "istorie", "anchete", "interviuri", "reportaj", "opinie", "diaspora", "moldova", "tenis",
    "handbal", "showbiz", "familie", "casă și grădină", "investigații", "magazin", "societate", "transport",
    "mapamond", "cultura",
)  # fmt: skip
HERE_LABELS = ("sunteți aici", "ești aici", "vă aflați aici", "te afli aici")
PLAYER_OPENINGS = (
    "ascultă articolul", "redă videoclipul", "browserul tău nu",
    "ascultă acest articol", "ascultă știrea", "ascultă podcastul", "browserul dumneavoastră nu",
    "acest videoclip nu",
)  # fmt: skip
ADVERTISEMENT_LINES = (
    "publicitate", "reclamă", "advertorial", "articolul continuă după reclamă", "articolul continuă mai jos",
    "articolul continuă după publicitate", "citește articolul mai jos",
    "articolul continuă după video", "articolul continuă după galeria foto", "articolul continua dupa reclama",
    "știrea continuă după reclamă", "continuarea articolului după reclamă", "conținut sponsorizat",
    "sponsorizat", "(p)", "reclama", "articolul continuă sub reclamă", "continuarea, mai jos",
    "continuă după publicitate", "textul continuă după reclamă", "articol susținut de", "promo",
)  # fmt: skip
# The buttons below what asks for consent.
CONSENT_BUTTONS = (
    "accept", "acceptă", "acceptă toate", "refuz", "setări cookie",
)  # fmt: skip
COOKIE_OPENINGS = (
    "acest site folosește cookie", "acest site utilizează cookie", "folosim cookie", "utilizăm cookie",
    "site-ul nostru folosește cookie",
    "noi și partenerii noștri", "acest site web folosește", "acest website folosește",
    "pentru a vedea acest conținut", "site-ul folosește cookie", "acest conținut este blocat",
)  # fmt: skip
# Words of a site's notices, in small letters; the line that holds them is none of the article.
SITE_NOTICES = (
    "toate drepturile rezervate", "abonează-te la newsletter", "abonează-te la newsletterul nostru",
    "preluarea fără cost a materialelor",
    "preluarea informațiilor de pe", "poate fi preluat doar în limita", "pot fi preluate doar în limita",
    "urmărește cele mai noi", "acest articol este destinat exclusiv abonaților",
    "conținut disponibil doar pentru abonați", "drepturi de autor rezervate", "dacă ai observat o greșeală",
    "ai găsit o greșeală în text", "informațiile agerpres", "toate drepturile sunt rezervate",
    "abonați-vă la newsletter", "conținutul acestui website",
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
BYLINE_LABELS = (
    "de", "autor", "autori", "autoare", "autoarea", "autorul", "scris de", "articol scris de", "text",
    "un articol de", "articol de", "publicat de", "redactat de", "interviu de", "reportaj de", "un material de",
    "material realizat de", "interviu realizat de", "a consemnat", "redacția", "redacţia", "postat de",
)  # fmt: skip
PORTRAIT_LABELS = ("poza lui", "fotografia lui")
SECTION_LEADS = ("în", "la")
POST_LINKS = ("permalink", "legătură permanentă", "link permanent", "link")
POSTED_LABELS = ("trimis de", "adăugat de", "adaugat de", "creat de", "încărcat de", "publicată de")
# What reads as such a label with a name, and is a heading.
BYLINE_DECOYS = (
    "de ziua femeii", "de ziua mamei", "de ziua copilului", "de ziua națională", "de ziua îndrăgostiților",
    "de sfântul andrei", "de sfântul nicolae", "de anul nou", "de ziua tatălui", "de ziua armatei",
    "de sfânta maria", "de sfinții constantin și elena", "de bobotează", "de ziua europei", "de ziua unirii",
    "de sfântul gheorghe", "de sfântul ion", "de sfântul ioan", "de sfântul vasile", "de sfântul valentin",
    "de sfânta parascheva", "de ziua morților", "de ziua recoltei", "de ziua învățătorului",
    "de ziua pământului",
)  # fmt: skip
BYLINE_ROLES = (
    "jurnalist", "jurnalistă", "redactor", "redactor-șef", "redactor șef", "reporter", "corespondent",
    "corespondentă", "editor", "editorialist", "senior editor", "redacția", "redacţia", "agerpres", "mediafax",
    "publicist", "analist", "comentator", "fotograf", "fotoreporter", "senior reporter", "editor-in-chief",
    "redactor coordonator", "trainee", "colaborator", "cronicar", "news.ro",
    "admin", "administrator", "webmaster",
)  # fmt: skip
BYLINE_PLACES_IN = (
    "din", "la",
)  # fmt: skip
# Behind a reporter's name: where from, and for whom.
BYLINE_BEHIND = (
    "din", "la", "pentru", "cu",
)  # fmt: skip
# Beside the labels of a byline: what others did.
REPORTING_LABELS = (
    "editat de", "editor", "traducere de", "traducere", "cu contribuția", "editor online",
)  # fmt: skip
# What a page says of its author at the end: "Jane Roe covers the harbour."
AUTHOR_VERBS = frozenset("este scrie lucrează".split())
ATTRIBUTION_OPENERS_BEFORE_OUTLET = (
    "potrivit", "Potrivit", "conform", "Conform", "citat de", "citată de", "citați de", "citate de", "scrie",
    "relatează", "transmite", "informează", "pentru", "a declarat pentru", "notează", "anunță",
)  # fmt: skip
OUTLET_TYPES = (
    "agenția", "agenţia", "agenția de presă", "agenţia de presă", "publicația", "ziarul", "cotidianul",
    "postul", "televiziunea", "site-ul", "portalul", "revista",
)  # fmt: skip
NEWS_OUTLETS = (
    "Agerpres", "AGERPRES", "Mediafax", "News.ro", "Reuters", "AFP", "AP", "HotNews", "HotNews.ro", "Digi24",
    "Digi24.ro", "G4Media", "G4Media.ro", "Libertatea", "Adevărul", "Antena 3", "Antena 3 CNN", "Realitatea",
    "Realitatea Plus", "Europa Liberă", "Europa Liberă România", "Ziarul Financiar", "România Liberă", "Pro TV",
    "Știrile Pro TV", "ProTV", "TVR", "Gândul", "Recorder", "Snoop", "EVZ", "Rador", "BBC", "CNN", "Bloomberg",
    "Politico", "DPA", "EFE", "Observator News", "RFI România", "Economedia", "PressOne", "spotmedia.ro",
    "Digi FM", "Radio România",
)  # fmt: skip
# Words in capitals before a dash that are no place.
DATELINE_DECOYS = (
    "video", "live", "foto", "update", "breaking", "exclusiv", "interviu", "analiză", "opinie", "alertă",
    "ultima oră", "galerie foto", "reportaj", "corespondență", "sondaj", "știre actualizată", "infografic",
    "document", "audio",
)  # fmt: skip
# Cities whose papers open a report with the name and a dash, or a full stop.
DATELINE_CITIES = """
    București, Bucureşti, Cluj-Napoca, Timișoara, Iași, Constanța, Craiova, Brașov, Galați, Ploiești, Oradea,
    Brăila, Arad, Pitești, Sibiu, Bacău, Târgu Mureș, Baia Mare, Buzău, Botoșani, Satu Mare, Râmnicu Vâlcea,
    Suceava, Piatra Neamț, Drobeta-Turnu Severin, Târgu Jiu, Târgoviște, Focșani, Bistrița, Reșița, Tulcea,
    Slatina, Călărași, Alba Iulia, Giurgiu, Deva, Zalău, Sfântu Gheorghe, Vaslui, Alexandria, Slobozia,
    Miercurea Ciuc, Chișinău, Bălți, Londra, Paris, Berlin, Bruxelles, Washington, New York, Moscova, Kiev,
    Beijing, Roma, Madrid, Viena, Budapesta, Ierusalim
"""
DATE_LABELS = (
    "data",
)  # fmt: skip
POSITION_WORDS = (
    "din", "de",
)  # fmt: skip
PAGE_WORDS = (
    "pagina",
)  # fmt: skip
COMMENT_HEADS = (
    "comentarii",
)  # fmt: skip
COMMENT_OPENINGS = (
    "adresa ta de email nu va fi", "câmpurile obligatorii sunt", "salvează-mi numele",
    "trebuie să fii autentificat", "trebuie să fiți autentificat", "acest site folosește akismet",
    "ați introdus o adresă de e-mail", "salvează-mi datele", "salvați numele",
)  # fmt: skip
READ_MORE_OPENINGS = (
    "urmărește", "urmăriți", "urmăreşte", "abonează-te", "abonați-vă", "descarcă", "intră pe", "alătură-te",
    "fii la curent", "click aici", "apasă",
)  # fmt: skip
READ_MORE_ENDINGS = (
    "google news", "facebook", "instagram", "whatsapp", "aici", "newsletter", "telegram", "youtube", "tiktok",
    "aplicația", "canal", "e-mail", "pe google news și pe whatsapp", "newsletterul nostru",
)  # fmt: skip
SOURCE_OPENINGS = (
    "cu informații de la", "cu informaţii de la", "pe baza informațiilor de la",
)  # fmt: skip
SOURCE_AGENCIES = (
    "agenții", "agențiile de presă",
)  # fmt: skip
RELEASE_LABELS = (
    "comunicat de presă",
)  # fmt: skip
EDIT_BUTTONS = (
    "modificare", "modificare sursă",
)  # fmt: skip
SECTION_HEADINGS = (
    "despre autor", "despre autoare", "newsletter", "contact", "citește și", "etichete", "contact de presă",
    "recomandări",
)  # fmt: skip
CALL_OPENINGS = (
    "citește și", "citeşte şi", "citește mai", "vezi și", "abonează-te la", "abonați-vă la", "urmărește-ne pe",
    "ești deja abonat", "ai deja cont", "intră în cont pentru", "dacă ți-a plăcut articolul",
    "ți-a plăcut articolul",
)  # fmt: skip
# What an article says of a film, a play or a book that it tells of.
WORK_LABELS = (
    "regia", "regizor", "regizorul", "distribuția", "distribuție", "actori", "scenariul", "scenariu", "durata",
    "durată", "pagini", "isbn", "nr. pagini", "editura", "gen", "premiera",
)  # fmt: skip
WORK_TITLES = (
    "filmul", "cartea", "serialul", "film",
)  # fmt: skip
# To choose from.
ANSWERS = (
    "da", "nu", "poate", "adevărat", "fals",
)  # fmt: skip
SUBJECT_LABELS = (
    "subiect",
)  # fmt: skip
LIST_HEADINGS = (
    "ingrediente", "mod de preparare", "preparare", "pentru aluat", "pentru umplutură", "câștigătorii",
    "instrucțiuni",
)  # fmt: skip
RECIPE_STEPS = (
    "tăiați", "taie", "amestecă", "amestecați", "adaugă", "adăugați", "fierbe", "fierbeți", "prăjește",
    "prăjiți", "curăță", "curățați", "toarnă", "turnați", "bate", "bateți", "servește", "serviți", "coace",
    "coaceți",
)  # fmt: skip
# Above the name and address of whom to ask about what a company tells.
CONTACT_LABELS = (
    "contact", "contact de presă", "persoană de contact", "pentru mai multe informații", "relații cu presa",
)  # fmt: skip
