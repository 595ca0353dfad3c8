"""Italian."""

ABBREVIATIONS = frozenset(
    """
    Sig Sigg Sig.ra Sig.na Dott Dr Dott.ssa Prof Prof.ssa Avv Ing Arch Geom Rag On Sen Gen Col Cap Ten
    Mons Rev Card SS Ss Egr Gent Spett Ill Mag Pres Uff P.za V.le C.so prof dott dr sig sigg avv ing
    arch on geom rag mons sig.ra sig.na dott.ssa cfr p.es pag pagg capp artt ca rif vs gg genn febb
    """.split()
)
ABBREVIATIONS_BEFORE_NUMBER = frozenset("km nn pp pag art cap vol fig sec tel apr ago sett ott nov dic".split())
ABBREVIATIONS_BEFORE_STARTER = frozenset("ecc etc Inc Ltd Corp Jr S.p.A S.r.l a.C d.C Min Dir ed".split())
STARTERS = frozenset(
    """
    il lo la i gli le l un uno una in nel nella da dal dalla di del della a al alla con su per tra fra e
    ma o però se quando mentre come che chi cosa dove perché questo questa questi queste quello egli
    ella lui lei loro noi voi io si non anche poi ora oggi ieri così dopo prima secondo
    """.split()
)
# Words on which no sentence ends: a line that stops there goes on in the next.
UNFINISHED_WORDS = frozenset("il lo la gli le un una di del della dei e o in per con da dal".split())

# Cities whose papers open a report with the name and a dash, a full stop, or in brackets behind a village's.
DATELINE_CITIES = """
    Agrigento, Alessandria, Ancona, Aosta, Arezzo, Ascoli Piceno, Asti, Avellino, Bari, Belluno, Benevento,
    Bergamo, Biella, Bologna, Bolzano, Brescia, Brindisi, Cagliari, Caltanissetta, Campobasso, Caserta, Catania,
    Catanzaro, Chieti, Como, Cosenza, Cremona, Crotone, Cuneo, Enna, Fermo, Ferrara, Firenze, Foggia, Forlì,
    Frosinone, Genova, Gorizia, Grosseto, Imperia, Isernia, L'Aquila, La Spezia, Latina, Lecce, Lecco, Livorno,
    Lodi, Lucca, Macerata, Mantova, Massa, Matera, Messina, Milano, Modena, Monza, Napoli, Novara, Nuoro,
    Oristano, Padova, Palermo, Parma, Pavia, Perugia, Pesaro, Pescara, Piacenza, Pisa, Pistoia, Pordenone,
    Potenza, Prato, Ragusa, Ravenna, Reggio Calabria, Reggio Emilia, Rieti, Rimini, Roma, Rovigo, Salerno,
    Sassari, Savona, Siena, Siracusa, Sondrio, Taranto, Teramo, Terni, Torino, Trapani, Trento, Treviso,
    Trieste, Udine, Varese, Venezia, Verbania, Vercelli, Verona, Vibo Valentia, Vicenza, Viterbo
"""
# Words in capitals before a dash that are no place.
DATELINE_DECOYS = (
    "esclusiva", "esclusivo", "urgente", "ultima ora", "ultim'ora", "video", "foto", "diretta", "in diretta",
    "aggiornamento", "aggiornato", "analisi", "commento", "intervista", "attenzione", "allerta", "speciale",
    "scheda", "podcast",
)  # fmt: skip
CREDIT_LABELS = {
    "foto": "photo",
    "fotografia": "photo",
    "fotografie": "photo",
    "fotografo": "photo",
    "immagine": "photo",
    "immagini": "photo",
    "credito": "",
    "crediti": "",
    "crediti foto": "photo",
    "credit foto": "photo",
    "ph": "photo",
    "ph.": "photo",
    "foto di repertorio": "photo",
    "foto d'archivio": "photo",
    "illustrazione": "illustration",
    "illustrazioni": "illustration",
    "disegno": "illustration",
    "fotomontaggio": "illustration",
    "grafica": "graphic",
    "infografica": "graphic",
    "mappa": "map",
    "video": "video",
    "fermo immagine": "screenshot",
}
BARE_CREDIT_LABELS = ("credito", "credito fotografico")  # on a line of their own, without a colon
CREDIT_SOURCES = ("fonte",)
CREDIT_GIVEN_BY = ("per gentile concessione di", "gentile concessione", "courtesy", "fornita da")
CREDIT_BY = ()
CREDIT_OF = ("di", "da", "del", "della")
CREDIT_VIA = ("via", "tramite")
CREDIT_FOR = ("per", "su")
# Behind a hyphen that stands for the end of a word: "pre- and post-war".
SUSPENDING_WORDS = ("e", "o")
CREDIT_AND = ("e", "ed")
CREDIT_STATUS = {
    "redazione": "",
    "tutti i diritti riservati": "",
    "riproduzione riservata": "",
    "diritti riservati": "",
    "archivio": "",
    "repertorio": "",
    "d'archivio": "",
    "di repertorio": "",
    "concessa": "",
    "pubblico dominio": "",
    "ufficio stampa": "",
    "fermo immagine": "screenshot",
    "fotogramma video": "screenshot",
}
CREDIT_POSITIONS = ("a sinistra", "a destra", "in alto", "in basso", "sinistra", "destra")
CREDIT_MAKERS = ("fotografo",)
CAPTION_LABELS = ("didascalia",)
PICTURE_LABELS = ("immagine", "foto")  # above a caption, for readers who see no picture
FILE_LABELS = ("foto d'archivio", "foto di archivio", "foto di repertorio", "immagine di repertorio")
READ_MORE = ("leggi di più", "ingrandisci", "pubblicità")
ORGANISATION_WORDS = (
    "agenzia università ministero comune governo polizia carabinieri museo fondazione associazione "
    "istituto archivio stampa giornale gruppo teatro scuola federazione consiglio biblioteca regione "
    "vigili questura"
)

LETTERS = "àèéìíòùú"

WORDS = frozenset(
    """
    il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal
    dalla dai in nel nella nei nelle con su sul sulla sui per tra fra e ed o ma se che chi cui non si ci
    vi mi ti ne lo li anche come quando dove perché perchè più meno molto tanto poco tutto tutti tutta
    tutte ogni altro altri altra è sono era erano sia sarà essere stato stata stati ha hanno aveva avere
    ho hai abbiamo fa fare fatto può possono deve io tu lui lei noi voi loro mio mia tuo suo sua suoi
    questo questa questi queste quello quella quelli già ancora sempre mai oggi ieri ora qui lì così solo
    però quindi dopo prima contro senza durante secondo anni anno due tre grazie cosa niente nulla
    qualcosa dell all dall nell sull quest c l d un
    """.split()
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": (
        "Visualizza questo post su Instagram",
        "Visualizza questo profilo su Instagram",
    ),
    "instagram_button": ("Visualizza su Instagram",),
    "instagram_tail": (
        "Un post condiviso da {name}[ in data: {date}]",
        "Un post condiviso da {name}[ il {date}]",
        "Una foto pubblicata da {name}[ in data: {date}]",
        "Un video pubblicato da {name}[ in data: {date}]",
        "Una foto pubblicata da {name}",
    ),
    "facebook_tail": (
        "Pubblicato da {name} su {date}",
        "Pubblicata da {name} su {date}",
        "Pubblicato da {name} il {date}",
    ),
    "tiktok_sound": ("suono originale",),
    "telegram": ("visualizzazioni",),
    "video_consent": (
        "Caricando il video, l'utente accetta l'informativa sulla privacy di {provider}.",
        "Per saperne di più",
        "Carica il video",
        "Sblocca sempre {provider}",
    ),
}

# -- what names where a report comes from, and what stands around an article
ATTRIBUTION_OPENERS_BEFORE_OUTLET = (
    "secondo", "Secondo", "riporta", "riferisce", "citando", "ha detto a", "come riportato da",
    "come riferisce",
)  # fmt: skip
OUTLET_ARTICLES = (
    "il", "la", "l'", "l’", "lo", "le", "i", "gli", "un", "una", "dell'", "quanto",
)  # fmt: skip
OUTLET_TYPES = (
    "l'agenzia", "l’agenzia", "agenzia", "quotidiano", "giornale", "settimanale", "rivista", "emittente",
    "sito", "agenzia di stampa",
)  # fmt: skip
OUTLET_BOUNDARIES = (
    "e", "che", "di", "in", "il", "la", "le", "i", "sono", "è", "ha", "per", "con",
)  # fmt: skip
NEWS_OUTLETS = (
    "Ansa", "ANSA", "Reuters", "AFP", "AGI", "Adnkronos", "LaPresse", "Askanews", "Corriere della Sera",
    "la Repubblica", "Repubblica", "La Stampa", "Il Sole 24 Ore", "Il Messaggero", "Il Giornale", "Bloomberg",
    "New York Times", "Tass", "Interfax", "Italpress", "Dire", "Nova", "Teleborsa", "Radiocor",
)  # fmt: skip
CLOCK_LABELS = (
    "pubblicato", "pubblicato il", "aggiornato", "aggiornato il", "aggiornato alle", "ultimo aggiornamento",
    "ultima modifica", "modificato il", "data", "data di pubblicazione", "creato il", "modifica il",
    "inserito il",
    "scritto il", "inviato il", "postato il",
)  # fmt: skip
POST_REPLIES = ("in risposta a",)
# What X writes around a post, beside a number or alone.
POST_COUNTS = (
    "visualizzazioni", "repost", "citazioni", "mi piace", "elementi salvati", "risposte", "rispondi", "segui",
    "copia link",
)  # fmt: skip
COUNTER_WORDS = (
    "commenti", "commento", "condivisioni", "visualizzazioni", "mi piace", "letture",
    "visite",
)  # fmt: skip
POSITION_WORDS = ("di",)  # "2 of 14"
MEASURES = ("min", "minuti")
READING_TIME = (
    "min", "minuti", "minuti di lettura", "min di lettura", "tempo di lettura", "lettura",
    "minuto di lettura", "tempo di lettura stimato",
)  # fmt: skip
SHARE_WORDS = (
    "condividi", "stampa", "invia", "copia", "copia link", "email", "e-mail", "salva", "commenta",
    "tweet", "ascolta", "regala", "condividi su facebook",
    "condividi su twitter",
    "mi piace",
)  # fmt: skip
SHARE_LINES = (
    "condividi", "stampa", "condividi su facebook", "condividi su twitter", "condividi su whatsapp",
    "condividi su linkedin", "condividi via email", "condividi su x", "invia per email", "invia ad un amico",
    "copia link", "link copiato", "salva", "condividi articolo", "condividi l'articolo",
    "condividi questo articolo", "salva articolo", "regala articolo", "stampa articolo", "stampa l'articolo",
    "segnala errore", "invia via mail", "seguici su", "segui le notizie",
    "mi piace caricamento", "di' per primo che ti piace", "a %d blogger piace questo elemento",
    "fai clic qui per condividere su twitter", "fai clic per condividere su facebook",
    "fai clic per condividere su whatsapp", "fai clic per inviare un link a un amico via e-mail",
    "fai clic qui per stampare", "invia tramite email", "postalo sul blog", "condividi su pinterest",
    "ottieni il codice embed", "link copiato negli appunti",
)  # fmt: skip
SHARE_OPENINGS = (
    "fai clic per condividere", "fai clic qui per condividere", "fai clic qui per stampare", "fai clic per inviare",
    "fai clic per stampare",
)  # fmt: skip
COMMENT_LINES = (
    "commenti", "commenta", "lascia un commento", "scrivi un commento", "leggi i commenti",
    "annulla risposta", "il tuo indirizzo email non sarà pubblicato", "aggiungi un commento",
    "invia commento", "rispondi", "vai ai commenti", "mostra commenti", "nessun commento",
    "partecipa alla discussione",
    "posta un commento",
    "lascia un commento annulla risposta", "lascia una risposta", "i campi obbligatori sono contrassegnati *",
    "salva il mio nome, email e sito web in questo browser per la prossima volta che commento",
    "avvertimi via email in caso di risposte al mio commento",
    "avvertimi via email alla pubblicazione di un nuovo articolo",
    "mandami una notifica per nuovi articoli via e-mail", "notificami nuovi commenti via e-mail",
    "inserisci i tuoi dati qui sotto o clicca su un'icona per effettuare l'accesso", "connessione a %s in corso",
    "devi essere connesso per inviare un commento", "navigazione commenti", "commenti precedenti",
    "commenti più recenti",
    "sito web",
    "per favore inserisci il tuo commento!", "per favore inserisci il tuo nome qui",
    "hai inserito un indirizzo email errato!", "per favore inserisci il tuo indirizzo email qui",
)  # fmt: skip
COMMENTS_ON = (
    "commenti su",
    "commento su",
    "pensieri su",
    "pensiero su",
    "risposte a",
    "risposta a",
)  # between a number and the headline
COMMENT_OPENINGS = (
    "rispondielimina",
    "il tuo indirizzo email non sarà", "i campi obbligatori sono", "salva il mio nome, email",
    "questo sito usa akismet", "per commentare",
    "scopri come vengono elaborati i dati derivati dai commenti",
    "stai commentando usando il tuo account",
    "questo sito utilizza akismet",
    "salva il mio nome, e-mail", "per favore inserisci il tuo", "hai inserito un indirizzo email",
)  # fmt: skip
# Over the works that a text cites.
REFERENCE_HEADINGS = (
    "bibliografia", "riferimenti bibliografici", "riferimenti", "fonti", "note", "collegamenti esterni",
    "note bibliografiche",
)  # fmt: skip
# Over a list that is the article's own, and the words that open or end the steps of a recipe.
LIST_HEADINGS = (
    "ingredienti", "preparazione", "procedimento", "la preparazione", "gli ingredienti", "per l'impasto",
    "per il ripieno", "occorrente",
)  # fmt: skip
RECIPE_STEPS = (
    "aggiungete", "aggiungere", "tagliate", "tagliare", "tritate", "tritare", "pelate", "pelare", "mescolate",
    "mescolare", "versate", "versare", "soffriggete", "soffriggere", "cuocete", "cuocere", "bollite",
    "infornate", "infornare", "servite", "servire", "grattugiate", "grattugiare", "lavate", "lavare",
    "scolate", "scolare", "sbattete", "sbattere", "impastate", "impastare", "scaldate", "scaldare",
)  # fmt: skip
READ_MORE_LABELS = (
    "leggi anche", "leggi di più", "per approfondire", "approfondisci", "leggi tutto", "continua a leggere",
    "vedi anche", "guarda anche", "potrebbe interessarti", "articolo successivo", "articolo precedente",
    "scopri di più", "leggi l'articolo",
    "prossimo articolo",
    "post precedente", "prossimo post", "post successivo",
    "precedente", "successivo",
)  # fmt: skip
NEIGHBOUR_LABELS = (
    "articolo successivo", "articolo precedente", "prossimo articolo", "post precedente", "prossimo post",
    "post successivo",
    "precedente", "successivo",
)  # fmt: skip
# Of these, below which several headlines may stand.
READ_ALSO_LABELS = ("leggi anche", "leggi di più")
READ_MORE_OPENINGS = (
    "iscriviti alla", "seguici su", "ricevi le notizie", "scarica l'app", "clicca qui", "abbonati",
)  # fmt: skip
READ_MORE_ENDINGS = (
    "newsletter", "qui", "facebook", "whatsapp", "telegram", "google news", "app", "canale", "instagram",
)  # fmt: skip
# Below each of several headlines in a row.
CARD_BUTTONS = ("leggi", "leggi tutto", "leggi l'articolo")
# Headings of other articles behind which stands of what they are.
RELATED_OPENINGS = ("altri articoli", "altre notizie", "articoli correlati", "notizie correlate")
RELATED_HEADINGS = (
    "leggi anche", "articoli correlati", "potrebbe interessarti", "potrebbe interessarti anche",
    "ti potrebbe interessare", "ti potrebbero interessare", "i più letti", "più letti", "le più lette",
    "ultime notizie", "altre notizie", "notizie correlate", "correlati", "ultim'ora",
    "contenuti sponsorizzati", "in evidenza", "raccomandati", "da non perdere", "i più visti", "più lette",
    "video del giorno", "articoli recenti", "contenuti correlati", "ultima ora", "dalla home",
    "ultimi articoli", "altri articoli", "articoli simili", "articoli popolari", "notizie recenti",
    "più popolari", "i più popolari", "potrebbero interessarti",
    "potrebbe piacerti", "link sponsorizzati", "sponsorizzato da", "raccomandato da outbrain", "dal web",
    "altro dall'autore",
)  # fmt: skip
TAG_LABELS = (
    "tag", "tags", "argomenti", "categorie", "categoria", "parole chiave", "etichette", "temi",
    "argomenti trattati",
    "pubblicato in", "archiviato in", "taggato", "etichettato", "taggato con", "archiviato sotto",
)  # fmt: skip
SOURCE_OPENINGS = ("con informazioni di", "con informazioni da", "con materiale di")
SOURCE_AGENCIES = ("agenzie", "le agenzie", "agenzie di stampa", "redazione")
SOURCE_LABELS = (
    "fonte", "fonti",
)  # fmt: skip
RELEASE_LABELS = (
    "comunicato stampa",
    "nota stampa",
)
EDIT_BUTTONS = (
    "modifica",
    "modifica wikitesto",
)
NAVIGATION_LINES = (
    "da wikipedia, l'enciclopedia libera", "vai alla navigazione", "vai alla ricerca",
    "home", "vai al contenuto", "vai al contenuto principale", "menu", "cerca", "accedi", "registrati",
    "abbonati", "contatti", "chi siamo", "privacy", "privacy policy", "note legali", "mappa del sito",
    "torna su", "successivo", "precedente", "chiudi", "vedi tutti", "mostra di più", "torna alla home",
    "cookie policy", "pubblicità", "redazione", "salta al contenuto", "esci", "tutti gli articoli",
    "annulla l'iscrizione", "aggiorna le preferenze",
    "salta al contenuto principale",
    "clicca per ingrandire", "ingrandisci immagine", "vedi tutte le foto", "guarda la gallery",
    "guarda tutte le foto", "torna alla lista",
    "navigazione articoli", "navigazione articolo", "articoli meno recenti", "articoli più recenti",
    "articoli precedenti", "post più recente", "post più vecchio", "commenti recenti",
    "proudly powered by wordpress", "powered by blogger", "blog su wordpress.com",
    "crea un sito web o un blog su wordpress.com", "crea un sito o un blog gratuitamente presso wordpress.com",
    "archivio blog", "visualizza il mio profilo completo", "copia shortlink", "segnala questo contenuto",
    "visualizza articolo nel reader", "gestisci gli abbonamenti", "riduci la barra",
    "visualizza tutti gli articoli", "iscriviti a: commenti sul post (atom)", "iscriviti a: post (atom)",
    "caricamento", "caricamento in corso",
    "impostazioni cookie", "gestisci i cookie",
    "altro dall'autore", "pulsante per tornare all'inizio", "carica altro", "carica altri", "un articolo a caso",
    "cambia aspetto", "altri articoli dell'autore",
)  # fmt: skip
PAGE_LABELS = (
    "pagine",
    "pagina",
)  # before the numbers of a text's pages
NAVIGATION_WORDS = (
    "notizie", "cronaca", "politica", "economia", "esteri", "mondo", "italia", "sport", "calcio", "cultura",
    "spettacoli", "scienza", "salute", "tecnologia", "motori", "viaggi", "moda", "cucina", "video", "foto",
    "opinioni", "ambiente", "scuola", "società", "regioni", "milano", "roma", "napoli", "torino", "finanza",
    "lavoro", "meteo", "oroscopo", "lifestyle", "home", "podcast", "europa", "cinema", "musica", "tv",
    "libri", "attualità", "primo piano", "interni", "innovazione", "animali", "gossip", "benessere",
    "provincia", "economia e finanza",
)  # fmt: skip
HERE_LABELS = ("sei qui", "ti trovi in", "tu sei qui", "sei in", "ti trovi qui")
PLAYER_OPENINGS = (
    "ascolta l'articolo", "ascolta questo articolo", "ascolta", "guarda il video", "riproduci video",
    "il tuo browser non",
    "sottotitoli disattivati", "senza sottotitoli", "impostazioni sottotitoli", "tempo attuale",
    "posizione attuale", "tempo rimanente", "tempo rimasto", "tipo di streaming", "disattiva l'audio",
    "attiva l'audio", "disattiva audio", "attiva audio", "velocità di riproduzione", "schermo intero",
    "schermo completo", "dimensione carattere", "stile bordo testo", "famiglia di caratteri",
    "fine della finestra di dialogo", "inizio della finestra di dialogo", "questa è una finestra modale",
    "traccia audio", "picture-in-picture",
)  # fmt: skip
# Other words of its buttons and settings, which other pages have, too.
PLAYER_SETTINGS = (
    "riproduci", "play", "pausa", "riproduci di nuovo", "durata", "caricato", "stato", "in diretta", "live",
    "capitoli", "sottotitoli", "descrizioni", "selezionato", "testo", "colore", "bianco", "nero", "rosso", "verde",
    "blu", "giallo", "magenta", "ciano", "sfondo", "finestra", "trasparente", "semitrasparente", "opaco", "opacità",
    "nessuno", "in rilievo", "incassato", "uniforme", "ombreggiatura", "reimposta", "ripristina", "fatto", "chiudi",
    "condividi", "impostazioni", "qualità", "auto", "italiano",
)  # fmt: skip
# Lines of a site's forms: what they ask for and answer.
FORM_LINES = (
    "inserisci la tua email", "inserisci il tuo indirizzo email", "inserisci la tua e-mail", "la tua email",
    "il tuo indirizzo email", "indirizzo email non valido", "email non valida", "password dimenticata",
    "hai dimenticato la password", "si è verificato un errore", "qualcosa è andato storto", "riprova più tardi",
    "si prega di riprovare più tardi", "grazie per esserti iscritto", "grazie per l'iscrizione",
    "non hai un account", "hai già un account", "sei già registrato", "sei già abbonato",
    "puoi annullare l'iscrizione in qualsiasi momento", "resta connesso",
    "ricordami", "campo obbligatorio", "i campi obbligatori sono contrassegnati", "questo campo è obbligatorio",
    "caricamento commenti",
    "inserisci il tuo indirizzo e-mail per iscriverti a questo blog, e ricevere via e-mail le notifiche di nuovi post",
    "inserisci il tuo indirizzo email per seguire questo blog e ricevere notifiche di nuovi messaggi via e-mail",
    "hai già un account wordpress.com? accedi ora", "digita la tua e-mail",
)  # fmt: skip
# Labels and buttons of forms, where two and more stand together.
FORM_LABELS = (
    "email", "e-mail", "indirizzo email", "password", "nome utente", "nome", "cognome", "il tuo nome",
    "il tuo messaggio", "invia", "accedi", "registrati", "iscriviti", "crea account", "cerca", "chiudi", "annulla",
    "indietro", "avanti", "abbonati", "mostra password", "conferma", "no, grazie", "non ora", "scopri di più",
)  # fmt: skip
ADVERTISEMENT_LINES = (
    "pubblicità", "annuncio", "annunci", "sponsorizzato", "contenuto sponsorizzato",
    "continua dopo la pubblicità", "advertisement",
    "da taboola", "by taboola", "scorri per continuare", "raccomandato da",
)  # fmt: skip
# The buttons below what asks for consent.
CONSENT_BUTTONS = (
    "accetta", "accetta tutto", "accetta e continua", "rifiuta", "gestisci cookie", "gestisci le preferenze",
)  # fmt: skip
COOKIE_OPENINGS = (
    "questo sito utilizza i cookie", "questo sito utilizza cookie", "utilizziamo i cookie",
    "per visualizzare questo contenuto",
    "il contenuto è disponibile solo accettando i cookie",
    "questo contenuto è disponibile solo accettando i cookie",
    "il contenuto è disponibile solo accettando i cookie social",
    "privacy e cookie: questo sito utilizza cookie", "per ulteriori informazioni, anche sul controllo dei cookie",
    "per ulteriori informazioni, anche su come controllare i cookie",
)  # fmt: skip
SKIP_LINES = (
    "salta", "fine",
)  # fmt: skip
# What an article says of a film, a play or a book that it tells of, and what stands before the title of one.
WORK_LABELS = (
    "regista", "regia", "cast", "interpreti", "sceneggiatura", "isbn", "pagine",
)  # fmt: skip
WORK_TITLES = ("film", "libro", "serie")
ANSWERS = ("sì", "si", "no", "vero", "falso")  # to choose from
SUBJECT_LABELS = ("oggetto",)
BYLINE_LABELS = (
    "di",  "a cura di", "articolo di", "scritto da", "redazione", "autore", "testo di",
    "dal nostro inviato", "intervista di",
)  # fmt: skip
PORTRAIT_LABELS = ("foto di", "immagine di")
SECTION_LEADS = ("in",)
POST_LINKS = ("permalink", "link permanente", "link", "trackback", "link a questo post")
POSTED_LABELS = (
    "pubblicato da", "pubblicata da", "inviato da", "inviata da", "postato da", "inserito da", "creato da",
    "aggiunto da", "caricato da", "scritta da", "da",
)  # fmt: skip
# Behind a reporter's name: where from, and for whom.
BYLINE_PLACES_IN = ("a", "in")
BYLINE_BEHIND = ("a", "in", "per", "con")
REPORTING_LABELS = (
    "ha collaborato",
    "con la collaborazione",
    "a cura di",
    "hanno collaborato",
)
BYLINE_ROLES = (
    "giornalista", "inviato", "corrispondente", "redazione", "caporedattore", "collaboratore",
    "editorialista",
    "admin", "administrator", "webmaster",
)  # fmt: skip
# Before a city whose time it is.
ZONE_OPENINGS = ("ora di",)
TIME_WORDS = (
    "alle", "ore", "alle ore", "il", "h", "a",
)  # fmt: skip
DATE_LABELS = ("data",)
DAY_WORDS = ("oggi", "ieri")
AGO = (
    "ore fa", "ora fa", "minuti fa", "giorni fa", "giorno fa", "settimane fa", "settimana fa", "mesi fa", "mese fa",
    "anni fa", "anno fa", "minuto fa", "h fa",
)  # fmt: skip
MOMENTS = ("un'ora fa", "un giorno fa", "un minuto fa", "una settimana fa")
SHARE_FILLERS = ("su", "via", "articolo", "link", "segui", "commenti")
COMMENT_HEADS = ("commenti",)
# Words of a site's notices, in small letters; the line that holds them is none of the article.
SITE_NOTICES = (
    "tutti i diritti riservati", "riproduzione riservata", "articolo riservato agli abbonati",
    "contenuto riservato agli abbonati",
    "iscriviti alla nostra", "iscriviti alla newsletter",
    "contenuto per gli abbonati", "articolo per abbonati",
    "contrassegna il permalink", "contiene link affiliati", "contiene link di affiliazione",
)  # fmt: skip
# What a page says of its author at the end: "Jane Roe covers the harbour."
AUTHOR_VERBS = frozenset("è scrive".split())
# What a short paragraph opens with that leads away from its article.
CALL_OPENINGS = (
    "leggi anche", "iscriviti", "lascia un commento",
    "leggi di più", "sei già abbonato", "per continuare a leggere", "articolo riservato agli abbonati",
)  # fmt: skip
# Words that a site's notice speaks with, and those of running text that tells of one.
NOTICE_WORDS = frozenset(
    """
    nostro nostra nostri nostre tuo tua voi privacy newsletter abbonamento abbonati abbonato riproduzione
    autorizzazione contenuto contenuti esperienza navigazione navigando accetti accetta accettare servizi
    preferenze migliorare sito garantire
    """.split()
)
TELLING_WORDS = frozenset(
    """
    disse detto dice diceva dichiarato dichiarò spiegato spiegò scrisse scritto raccontò raccontato scherzò
    tribunale giudice multato
    """.split()
)
PAGE_WORDS = (
    "pagina",
    "immagine", "immagini", "foto",
)  # fmt: skip
FEED_TAILS = (
    ("l'articolo ", "proviene da "),
    ("l’articolo ", "proviene da "),
)
# Above the name and address of whom to ask about what a company tells.
CONTACT_LABELS = (
    "contatti", "contatto", "ufficio stampa", "contatti stampa", "per informazioni",
)  # fmt: skip
# Before the names of who runs the paper.
MASTHEAD_LABELS = ("Direttore responsabile", "Direttore editoriale", "Direttore")
