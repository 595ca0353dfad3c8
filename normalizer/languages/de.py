"""German."""

ABBREVIATIONS = frozenset(
    """
    Dr Hr Hrn Fr Frl Prof Dipl Ing St Sr Hl hl Hrsg hrsg Bde Nrn Kfm Kfr Ltn Maj bzw bspw z.B z.T z.Zt
    d.h u.a u.U i.d.R i.A i.V o.g s.o s.u v.a v.Chr n.Chr evtl ggf vgl sog inkl exkl einschl insb insbes
    ca mind zzgl zzt gem geb gest verh ehem allg Allg dt engl frz lat Verf Verl Ausg Abb Ziff Febr röm
    kath ev evang österr schweiz bayer Präs Vors stv stellv
    """.split()
)
ABBREVIATIONS_BEFORE_NUMBER = frozenset("Nr Bd Art Abs Anm Kap Aufl Tel lit Lit".split())
ABBREVIATIONS_BEFORE_STARTER = frozenset(
    """
    usw etc usf u.ä u.Ä o.ä o.Ä Co Inc Ltd Corp jun sen jr St.P Mio Mrd Jh Jhd Chr max min Str Abt Min
    Inst Ges Univ Jan Feb Apr Aug Sept Sep Okt Nov Dez Reg Bez Bhf Hbf Gen Mag
    """.split()
)
STARTERS = frozenset(
    """
    der die das dem den des ein eine einer eines er sie es wir ihr ich man dies diese dieser dieses
    jener in im am an auf bei nach vor seit mit von zu zum zur aus für gegen ohne um und aber oder doch
    denn wenn als während weil obwohl da dann dort hier nun so auch nur noch schon sein seine ihre unser
    wie was wer wo warum wann damit dabei zudem laut
    """.split()
)
# Words on which no sentence ends: a line that stops there goes on in the next.
UNFINISHED_WORDS = frozenset(
    "der die das den dem des ein eine einen einem einer und oder von zum zur mit bei für im".split()
)

# Last words of papers' and sites' names.
SITE_WORDS = frozenset("zeitung anzeiger nachrichten tagblatt tageblatt kurier rundschau blatt".split())
# Cities whose papers open a report with the name and a dash, a full stop, or in brackets behind a village's.
DATELINE_CITIES = """
    Berlin, Hamburg, München, Köln, Frankfurt, Frankfurt am Main, Frankfurt/Main, Stuttgart, Düsseldorf,
    Leipzig, Dortmund, Bremen, Dresden, Hannover, Nürnberg, Duisburg, Bochum, Wuppertal, Bielefeld, Bonn,
    Münster, Karlsruhe, Mannheim, Augsburg, Wiesbaden, Mönchengladbach, Gelsenkirchen, Aachen, Braunschweig,
    Kiel, Chemnitz, Magdeburg, Freiburg, Krefeld, Mainz, Lübeck, Erfurt, Oberhausen, Rostock, Kassel, Potsdam,
    Saarbrücken, Ludwigshafen, Oldenburg, Osnabrück, Heidelberg, Darmstadt, Regensburg, Würzburg, Ingolstadt,
    Wolfsburg, Göttingen, Trier, Jena, Koblenz, Cottbus, Schwerin, Zwickau, Passau, Bamberg, Bayreuth, Konstanz,
    Wien, Graz, Linz, Salzburg, Innsbruck, Klagenfurt, Bregenz, St. Pölten, Zürich, Bern, Basel, Genf, Lausanne,
    Luzern, Winterthur, St. Gallen, Brüssel, Paris, London, Moskau, Washington, New York, Peking, Madrid, Kiew,
    Warschau, Budapest, Athen, Istanbul, Ankara, Jerusalem, Tel Aviv, Teheran, Tokio
"""
# Words in capitals before a dash that are no place.
DATELINE_DECOYS = (
    "achtung", "exklusiv", "eilmeldung", "eil", "video", "live", "liveticker", "update", "aktualisiert",
    "analyse", "kommentar", "interview", "podcast", "fotos", "bilder", "anzeige", "korrektur", "meinung",
    "porträt", "hintergrund", "warnung", "bild", "foto", "grafik", "karte", "illustration", "symbolbild",
)  # fmt: skip
CREDIT_LABELS = {
    "foto": "photo",
    "fotos": "photo",
    "bild": "photo",
    "bilder": "photo",
    "bildquelle": "photo",
    "fotoquelle": "photo",
    "bildquellen": "photo",
    "bildnachweis": "photo",
    "bildrechte": "photo",
    "bildcredit": "photo",
    "fotocredit": "photo",
    "fotonachweis": "photo",
    "fotograf": "photo",
    "fotografin": "photo",
    "fotografie": "photo",
    "fotografien": "photo",
    "symbolbild": "photo",
    "symbolfoto": "photo",
    "archivbild": "photo",
    "archivfoto": "photo",
    "aufnahme": "photo",
    "bildautor": "photo",
    "urheber": "",
    "copyright": "",
    "rechte": "",
    "beitragsbild": "photo",
    "titelbild": "photo",
    "illustration": "illustration",
    "illustrationen": "illustration",
    "collage": "illustration",
    "montage": "illustration",
    "fotomontage": "illustration",
    "bildmontage": "illustration",
    "zeichnung": "illustration",
    "karikatur": "illustration",
    "grafik": "graphic",
    "infografik": "graphic",
    "karte": "map",
    "video": "video",
    "ausschnitt": "photo",
    "kamera": "video",
    "screenshot": "screenshot",
    "handout": "handout",
}
CREDIT_SOURCES = ("quelle", "quellen")
CREDIT_GIVEN_BY = (
    "zur verfügung gestellt von",
    "mit freundlicher genehmigung von",
    "bereitgestellt von",
    "aufgenommen von",
)
CREDIT_BY = ("durch",)
CREDIT_OF = ("von", "vom", "der", "des", "aus")
CREDIT_VIA = ("via",)
CREDIT_FOR = ("für", "bei", "in", "auf")
# Behind a hyphen that stands for the end of a word: "pre- and post-war".
SUSPENDING_WORDS = ("und", "oder", "bzw", "sowie", "bis", "noch")
CREDIT_AND = ("und",)
CREDIT_STATUS = {
    "alle rechte vorbehalten": "",
    "archiv": "",
    "archivbild": "",
    "archivfoto": "",
    "symbolbild": "",
    "symbolfoto": "",
    "privat": "",
    "eigene darstellung": "",
    "eigenes werk": "",
    "eigenes foto": "",
    "zvg": "",
    "zvg.": "",
    "z.v.g": "",
    "pool": "",
    "handout": "handout",
    "hfr": "",
    "hfr.": "",
    "honorarfrei": "",
    "gemeinfrei": "",
    "redaktion": "",
    "repro": "",
    "screenshot": "screenshot",
    "bildschirmfoto": "screenshot",
    "pressebild": "",
    "pressefoto": "",
    "archivbilder": "",
    "beispielbild": "",
    "themenbild": "",
    "leserfoto": "",
    "leserreporter": "",
    "zur verfügung gestellt": "",
    "dpa-bildfunk": "",
}
CREDIT_POSITIONS = (
    "links",
    "rechts",
    "oben",
    "unten",
    "mitte",
    "oben links",
    "oben rechts",
    "unten links",
    "unten rechts",
)
CREDIT_MAKERS = (
    "fotograf",
    "fotografin",
    "urheber",
)
CAPTION_LABELS = ("legende", "bildunterschrift", "bildlegende")
PICTURE_LABELS = ("bild", "foto")  # above a caption, for readers who see no picture
CAPTION_BUTTONS = ("bild vergrößern", "bildunterschrift anzeigen")  # between a caption and its credit
FILE_LABELS = ("symbolbild", "symbolfoto", "archivbild", "archivfoto")
READ_MORE = ("mehr anzeigen", "bild vergrößern", "anzeige", "mehr", "weiterlesen")
ORGANISATION_WORDS = (
    "polizei feuerwehr bundeswehr universität hochschule institut museum archiv stiftung verein "
    "verband ministerium gemeinde stadt land kanton bundesamt bundesregierung zeitung nachrichten "
    "verlag presse agentur redaktion rundfunk gmbh ag ev e.v kg bildarchiv bildagentur theater oper "
    "zoo kirche bistum klinik klinikum werk werke bank gruppe messe magazin studio infografik "
    "polizeipräsidium landkreis minuten bilder"
)
CREDIT_ALONE = ("privat", "zvg", "z.v.g")

LETTERS = "äöüß"

WORDS = frozenset(
    """
    der die das und den dem des ein eine einen einem einer eines ist nicht ich du er sie es wir ihr mich
    mir dich dir sich uns euch ihm ihn ihnen mit auf für von zu zur zum im in an am aus bei beim nach über
    unter um vor durch gegen ohne bis seit als wie wenn weil dass daß ob oder aber auch nur noch schon
    sehr so dann da hier dort nun jetzt immer wieder mehr viel viele alle alles kein keine keinen keiner
    man was wer wo warum hat haben habe hatte hatten wird werden wurde wurden worden war waren sein sind
    bin bist kann können konnte muss müssen soll sollen sollte will wollen mein meine meinen dein deine
    seine seiner seinen seinem ihre ihren ihrer unser unsere dieser diese dieses diesem diesen jeder jede
    jedes welche zwischen während wegen trotz bereits etwa sowie sondern doch denn damit dabei dafür
    darauf davon jedoch zwei drei erste ersten letzten neue neuen jahr jahre jahren gibt machen gemacht
    ganz gut leute zeit heute gestern morgen uhr bitte danke ja nein mal nichts etwas andere anderen
    """.split()
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": (
        "Sieh dir diesen Beitrag auf Instagram an",
        "Dieses Profil auf Instagram ansehen",
    ),
    "instagram_button": ("Auf Instagram ansehen",),
    "instagram_tail": (
        "Ein Beitrag geteilt von {name}[ am {date}]",
        "Ein von {name} gepostetes Foto[ am {date}]",
        "Ein von {name} gepostetes Video[ am {date}]",
        "Ein Beitrag von {name}[ am {date}]",
    ),
    "facebook_tail": ("Gepostet von {name} am {date}",),
    "tiktok_sound": ("Originalton",),
    "video_consent": (
        "Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung von {provider}.",
        "Mehr erfahren",
        "Video laden",
        "{provider} immer entsperren",
    ),
}

# -- what names where a report comes from, and what stands around an article
ATTRIBUTION_OPENERS_BEFORE_OUTLET = (
    "laut", "Laut", "nach Angaben von", "nach Angaben der", "berichtet die", "berichtete die", "meldet die",
    "meldete die", "wie die", "zufolge der", "gegenüber der", "Nach Angaben der",
)  # fmt: skip
ATTRIBUTION_COMPARISONS = ("wie die",)  # of these, which compare as well
OUTLET_ARTICLES = (
    "der", "die", "das", "dem", "den",
)  # fmt: skip
OUTLET_TYPES = (
    "Nachrichtenagentur", "Zeitung", "Tageszeitung", "Agentur", "Nachrichtenagenturen", "Magazin", "Sender",
    "Nachrichtenmagazin", "Nachrichtensender", "Fernsehsender", "Staatsagentur", "Nachrichtenportal",
)  # fmt: skip
OUR_WORDS = ("unser", "unsere", "unserer", "unserem", "unseren", "unseres")
OUTLET_BOUNDARIES = (
    "über", "von", "bei", "nach", "aus", "zu", "den", "der", "die", "das", "ein", "eine", "und", "berichtet",
    "meldet", "am", "unter", "unter Berufung", "soll", "sind", "ist", "hat", "haben", "wurden", "wurde",
    "sagte", "in", "dass", "mit", "zum", "will", "habe",
)  # fmt: skip
RELEASE_WIRES = ("ots",)  # of press releases, which sign no pictures
NEWS_OUTLETS = (
    "dpa", "AFP", "Reuters", "APA", "SID", "epd", "KNA", "ots", "Bild", "Spiegel", "Süddeutsche Zeitung", "FAZ",
    "Frankfurter Allgemeine Zeitung", "Die Zeit", "Tagesspiegel", "Welt", "Handelsblatt",
    "Deutsche Presse-Agentur", "sda", "Keystone-SDA", "dts", "dpa-AFX", "awp", "New York Times",
    "Washington Post",
    "tagesschau.de", "tagesschau", "ZDFheute", "ZEIT ONLINE", "SPIEGEL ONLINE", "n-tv.de", "ntv",
    "sueddeutsche.de", "SZ.de", "FAZ.NET", "taz.de", "stern.de", "FOCUS online", "t-online",
)  # fmt: skip
CLOCK_LABELS = (
    "stand", "aktualisiert", "aktualisiert am", "zuletzt aktualisiert", "zuletzt aktualisiert am",
    "veröffentlicht", "veröffentlicht am", "erstellt", "erstellt am", "erschienen am", "datum",
    "archivierter artikel vom",
    "online seit heute", "online seit", "publiziert", "publiziert am", "letztes update", "update", "vom",
    "am", "letzte aktualisierung", "aktualisierung", "erstveröffentlichung", "geändert", "verfasst am",
    "geschrieben am", "gepostet am", "eingestellt am", "eingereicht am", "gespeichert am", "eingetragen am",
)  # fmt: skip
POST_REPLIES = ("antwort an", "als antwort an")
# What X writes around a post, beside a number or alone.
POST_COUNTS = (
    "mal angezeigt", "tsd. mal angezeigt", "reposts", "zitate", "gefällt mir-angaben", "lesezeichen",
    "antworten", "folgen", "link kopieren", "diesen thread anzeigen",
)  # fmt: skip
COUNTER_WORDS = (
    "kommentare", "kommentar", "anzahl kommentare", "aufrufe", "mal geteilt", "mal gelesen", "likes",
    "shares", "gefällt mir", "leser", "ansichten", "antworten", "lesermeinungen",
    "zugriffe",
)  # fmt: skip
POSITION_WORDS = ("von",)  # "2 of 14"
MEASURES = ("min", "minuten", "minute")
READING_TIME = (
    "min", "minuten", "min. lesezeit", "min lesezeit", "minuten lesezeit", "lesezeit", "minute lesezeit",
    "lesedauer", "minuten lesedauer", "lesezeit ca", "minute",
)  # fmt: skip
SHARE_WORDS = (
    "teilen", "drucken", "merken", "kopieren", "link kopieren", "mailen",
    "e-mail", "mail", "speichern", "versenden", "senden", "auf facebook teilen", "auf x teilen",
    "auf twitter teilen", "per whatsapp teilen", "per e-mail teilen", "per mail", "vorlesen", "lesezeichen",
    "anhören", "twittern", "weiterleiten",
    "gefällt mir",
)  # fmt: skip
SHARE_LINES = (
    "jetzt teilen auf", "teile diesen beitrag", "beitrag weiterempfehlen", "ihr feedback", "entfolgen",
    "teilen", "drucken", "artikel teilen", "artikel drucken", "artikel merken", "beitrag teilen",
    "link kopieren", "link kopiert", "auf facebook teilen", "auf twitter teilen", "auf x teilen",
    "per whatsapp teilen", "per e-mail teilen", "per mail versenden", "per e-mail versenden",
    "auf linkedin teilen", "auf xing teilen", "merken",
    "merkliste", "empfehlen", "artikel versenden", "weitersagen", "diesen artikel teilen", "teilen auf",
    "drucken teilen", "feedback", "fehler melden", "twittern", "mit freunden teilen",
    "seite drucken", "zur merkliste hinzufügen", "in der app öffnen", "beitrag drucken",
    "teilen sie diesen artikel", "link in die zwischenablage kopieren",
    "gefällt mir wird geladen", "sei der erste dem dies gefällt", "%d bloggern gefällt das",
    "klick, um über twitter zu teilen", "klick, um auf facebook zu teilen",
    "klick, um dies einem freund per e-mail zu senden", "leider kann dein blog keine beiträge per e-mail teilen",
    "diesen post per e-mail versenden", "in twitter freigeben", "in facebook freigeben", "auf pinterest teilen",
    "liken sie uns auf facebook", "folge uns auf twitter", "folgen sie uns auf facebook",
    "liken lade", "teilen sie dies mit", "teilen mit", "klicke, um über twitter zu teilen",
    "klick, um auf x zu teilen", "klicke, um auf whatsapp zu teilen", "klicken, um auf whatsapp zu teilen",
    "klicken zum ausdrucken",
    "artikel verschenken", "link wurde in zwischenablage kopiert", "link in die zwischenablage kopiert",
    "feedback geben", "artikel als pdf", "fehler gefunden",
    "zum merken anmelden", "weitere optionen zum teilen", "auf merkliste", "auf die merkliste",
)  # fmt: skip
SHARE_OPENINGS = (
    "klick, um über", "klick, um dies", "klicke, um über",
    "klicken zum ausdrucken", "zum teilen auf",
    "klick, um auf facebook", "klick, um auf x ", "klick, um auf pinterest", "klick, um auf linkedin",
    "klicken, um auf whatsapp", "klicken, um auf telegram", "klicke, um auf facebook",
)  # fmt: skip
COMMENT_LINES = (
    "bitte anmelden, um zu kommentieren", "alle kommentare anzeigen", "name (freiwillig)",
    "e-mail-adresse (erforderlich)", "kommentare laden", "ihr kommentar", "kommentare", "kommentar",
    "kommentieren", "kommentar schreiben", "kommentar hinterlassen", "schreibe einen kommentar",
    "antworten abbrechen", "antwort verwerfen", "antwort abbrechen", "hinterlasse eine antwort",
    "hinterlasse einen kommentar", "zu den kommentaren springen", "anzahl kommentare", "zu den kommentaren",
    "kommentare anzeigen", "kommentare lesen", "kommentar abschicken", "kommentar absenden",
    "deine e-mail-adresse wird nicht veröffentlicht", "ihre e-mail-adresse wird nicht veröffentlicht",
    "diskutieren sie mit", "jetzt kommentieren", "mitdiskutieren", "keine kommentare", "antworten",
    "leserkommentare", "kommentar melden", "schließen", "schliessen", "abbrechen", "diskussion",
    "kommentar veröffentlichen", "kommentare zum post (atom)", "leserkommentare anzeigen", "kommentar posten",
    "noch keine kommentare",
    "schreibe einen kommentar antwort abbrechen", "benachrichtige mich über neue kommentare via e-mail",
    "benachrichtige mich über nachfolgende kommentare via e-mail", "informiere mich über neue beiträge per e-mail",
    "benachrichtige mich über neue beiträge via e-mail",
    "trage deine daten unten ein oder klicke ein icon um dich einzuloggen", "verbinde mit %s",
    "meinen namen, meine e-mail-adresse und meine website in diesem browser für die nächste kommentierung speichern",
    "du musst angemeldet sein, um einen kommentar abzugeben", "kommentarnavigation", "ältere kommentare",
    "neuere kommentare", "erforderliche felder sind mit * markiert",
    "name", "website",
    "kein kommentar",
    "kommentieren sie den artikel", "bitte geben sie ihren kommentar ein!", "bitte geben sie hier ihren namen ein",
    "sie haben eine falsche e-mail-adresse eingegeben!", "bitte geben sie hier ihre e-mail-adresse ein",
    "name, e-mail-adresse und webseite in diesem browser für die nächste kommentierung speichern",
    "hinterlassen sie eine antwort", "bitte gib deinen kommentar ein!", "bitte gib hier deinen namen ein",
)  # fmt: skip
COMMENTS_ON = (
    "gedanken zu",
    "gedanke zu",
    "kommentare zu",
    "kommentar zu",
    "antworten zu",
    "antwort zu",
    "antworten auf",
)  # between a number and the headline
COMMENT_OPENINGS = (
    "antwortenlöschen",
    "deine e-mail-adresse wird nicht", "ihre e-mail-adresse wird nicht", "ihre email-adresse wird nicht",
    "die kommentarfunktion", "sie wollen diesen kommentar", "erforderliche felder sind",
    "meinen namen, meine e-mail", "name, e-mail-adresse und website", "um kommentieren zu können",
    "melden sie sich an, um", "diese website verwendet akismet", "bitte melden sie sich an",
    "erfahre mehr darüber, wie deine kommentardaten",
    "du kommentierst mit deinem",
    "name, e-mail-adresse und webseite", "bitte geben sie ihren kommentar", "bitte geben sie hier ihre",
    "sie haben eine falsche e-mail",
)  # fmt: skip
# Over the works that a text cites.
REFERENCE_HEADINGS = (
    "literatur", "literaturverzeichnis", "quellen", "quellenverzeichnis", "literaturhinweise",
    "quellen und literatur", "einzelnachweise", "weblinks", "anmerkungen", "fußnoten",
)  # fmt: skip
# Over a list that is the article's own, and the words that open or end the steps of a recipe.
LIST_HEADINGS = (
    "zutaten", "zubereitung", "so geht's", "anleitung", "für den teig", "für die füllung", "für die soße",
    "für die sauce", "das brauchen sie", "das brauchst du", "die gewinner", "besetzung",
)  # fmt: skip
RECIPE_STEPS = (
    "schneiden", "hacken", "schälen", "waschen", "würzen", "anbraten", "braten", "kochen", "köcheln",
    "einweichen", "verrühren", "unterrühren", "vermischen", "mischen", "kneten", "backen", "servieren",
    "hinzufügen", "zugeben", "dazugeben", "unterheben", "abgießen", "bestreuen", "bestreichen", "abschmecken",
    "ziehen lassen", "köcheln lassen", "kochen lassen", "abkühlen lassen", "ruhen lassen", "schmelzen lassen",
)  # fmt: skip
READ_MORE_LABELS = (
    "mehr lesen", "weiterlesen", "lesen sie auch", "lesen sie mehr", "lesen sie hier", "auch interessant",
    "mehr zum thema", "mehr dazu", "lesetipp", "siehe auch", "lies auch", "passend dazu", "mehr lesen über",
    "das könnte sie auch interessieren", "lesen sie dazu", "mehr", "artikel lesen", "lesen sie weiter",
    "auch spannend", "zum thema", "lesen sie auch hier", "mehr erfahren", "weitere infos", "nächster artikel",
    "vorheriger artikel",
    "dieses thema im programm",
    "vorheriger beitrag", "nächster beitrag",
    "voriger artikel", "voriger beitrag",
    "vorheriger", "nächster", "vorheriges", "nächstes",
)  # fmt: skip
NEIGHBOUR_LABELS = (
    "nächster artikel", "vorheriger artikel", "vorheriger beitrag", "nächster beitrag", "voriger artikel",
    "voriger beitrag",
    "vorheriger", "nächster", "vorheriges", "nächstes",
)  # fmt: skip
# Of these, below which several headlines may stand.
READ_ALSO_LABELS = (
    "mehr lesen", "lesen sie auch", "lesen sie mehr", "lies auch", "lesen sie dazu", "lesen sie weiter",
    "lesen sie auch hier",
    "dieses thema im programm",
)  # fmt: skip
# What a site says between paragraphs of the article, and no heading.
SITE_LABELS = ("empfohlener redaktioneller inhalt",)
READ_MORE_OPENINGS = (
    "hier geht es zu", "melden sie sich für", "abonnieren sie", "folgen sie uns", "mit dem newsletter",
    "folge uns", "keine news mehr verpassen", "jetzt newsletter", "jetzt abonnieren",
    "bleiben sie informiert", "verpassen sie",
)  # fmt: skip
READ_MORE_ENDINGS = (
    "newsletter", "hier", "whatsapp", "whatsapp-kanal", "instagram", "facebook", "telegram", "app",
    "abonnieren", "google news", "anmelden", "postfach", "kanal",
)  # fmt: skip
# Below each of several headlines in a row.
CARD_BUTTONS = ("lesen", "artikel lesen", "jetzt lesen", "weiterlesen", "mehr lesen", "zum artikel")
# Headings of other articles behind which stands of what they are.
RELATED_OPENINGS = (
    "weitere artikel",
    "weitere beiträge",
    "weitere meldungen",
    "weitere nachrichten",
    "mehr artikel",
    "mehr nachrichten",
    "ähnliche artikel",
    "ähnliche beiträge",
    "aktuelle nachrichten",
    "aktuelle artikel",
)
RELATED_HEADINGS = (
    "mehr zum thema", "auch interessant", "das könnte sie auch interessieren",
    "das könnte dich auch interessieren", "das könnte ihnen auch gefallen", "weitere artikel",
    "weitere themen", "ähnliche artikel", "meistgelesen", "meistgelesene artikel", "meistgelesene",
    "meist gelesen", "am meisten gelesen", "neueste artikel", "aktuelle artikel", "aktuelle nachrichten",
    "lesen sie auch", "top-themen", "topthemen", "beliebte artikel", "empfehlungen", "empfohlene artikel",
    "mehr aus", "mehr aus dem ressort", "meistkommentiert", "verwandte artikel", "verwandte themen",
    "weitere meldungen", "weitere beiträge", "neueste beiträge", "mehr von", "aus dem ressort",
    "mehr nachrichten", "weiterführende links", "links", "newsticker", "auch spannend",
    "passend zum thema", "mehr artikel", "neueste nachrichten", "empfohlen", "weitere nachrichten",
    "das interessiert andere leser",
    "beliebteste artikel", "beliebte beiträge", "ähnliche beiträge", "ähnliche themen", "verwandte beiträge",
    "letzte beiträge", "letzte artikel", "neue artikel", "neue beiträge", "andere artikel", "aktuelle beiträge",
    "aktuelle themen", "aktuelle meldungen", "meistgelesene beiträge", "meistgelesene nachrichten",
    "mehr beiträge", "mehr themen", "weitere themen aus dem ressort", "mehr zu diesem thema",
    "das könnte dir auch gefallen", "das könnte dir gefallen", "das könnte ihnen gefallen",
    "news des tages", "bücher zum thema", "dossiers zum thema",
    "weiterführende artikel",
    "gesponserte links", "empfohlen von outbrain", "mehr aus dem web", "aus dem netz",
    "lesen sie mehr zum thema",
    "lies weiter",
    "mehr vom autor",
)  # fmt: skip
TAG_LABELS = (
    "schlagwörter", "schlagworte", "themen", "tags", "stichworte", "stichwörter", "kategorien",
    "kategorie", "themen in diesem artikel", "gepostet in", "tagged", "schlagwort", "mehr zu",
    "mehr zu den themen", "ressort",
    "schlagwörter zu diesem artikel",
    "kategorisiert unter", "abgelegt unter", "veröffentlicht unter", "gespeichert unter", "veröffentlicht in",
    "verschlagwortet mit", "getaggt mit", "einsortiert unter",
)  # fmt: skip
SOURCE_OPENINGS = (
    "mit material von", "mit material der", "mit informationen von", "mit informationen der",
    "mit inhalten von", "mit agenturmaterial von", "unter verwendung von material von",
)  # fmt: skip
SOURCE_AGENCIES = ("agenturen", "nachrichtenagenturen", "agenturmaterial", "eigene")
SOURCE_LABELS = (
    "quelle", "quellen", "text",
)  # fmt: skip
RELEASE_LABELS = (
    "pressemitteilung",
    "medienmitteilung",
    "presseinformation",
    "pressemeldung",
)
EDIT_BUTTONS = (
    "bearbeiten",
    "quelltext bearbeiten",
)
NAVIGATION_LINES = (
    "aus wikipedia, der freien enzyklopädie", "zur navigation springen", "zur suche springen",
    "sie befinden sich hier", "suche öffnen", "zum magazin", "bewerten", "aktuelles", "menü öffnen", "menü schließen",
    "startseite", "zur startseite", "suche", "suchen", "anmelden", "abmelden", "registrieren", "menü",
    "impressum", "datenschutz", "datenschutzerklärung", "agb", "kontakt", "über uns", "zum inhalt springen",
    "zum hauptinhalt springen", "zum inhalt", "direkt zum inhalt", "zur navigation", "nach oben", "zurück",
    "weiter", "schließen", "schliessen", "abo", "abonnieren", "jetzt abonnieren", "e-paper", "newsletter",
    "mediadaten", "werbung buchen", "mehr anzeigen", "alle anzeigen", "bild vergrößern", "vollbild",
    "bildergalerie", "fotostrecke ansehen", "zur bildergalerie", "zum video", "lesen",
    "hauptnavigation", "hauptmenü", "einloggen", "mein konto", "merkzettel", "bild in lightbox öffnen",
    "zur fotostrecke", "sie sind hier", "inhaltsverzeichnis", "bilderstrecke", "zum thema", "zur übersicht",
    "seite", "autor", "zum autor",
    "newsletter abonnieren",
    "newsletter abbestellen", "newsletter abmelden", "im browser ansehen", "einstellungen ändern",
    "zurück zur übersicht", "zum vergrößern anklicken", "zum vergrößern bitte anklicken", "zum vergrößern klicken",
    "bild anklicken zum vergrößern", "grafik herunterladen", "bild herunterladen", "bildbeschreibung einblenden",
    "bildbeschreibung ausblenden", "bildergalerie öffnen", "fotostrecke starten", "bilderstrecke starten",
    "alle bilder anzeigen", "ende der galerie", "in neuem fenster öffnen",
    "beitragsnavigation", "beitrags-navigation", "ältere beiträge", "neuere beiträge", "älterer post",
    "neuerer post", "neueste kommentare", "letzte kommentare",
    "bloggen auf wordpress.com", "stolz präsentiert von wordpress", "powered by blogger", "blog-archiv",
    "mein profil vollständig anzeigen", "kurzlink kopieren", "melde diesen inhalt", "beitrag im reader lesen",
    "abonnements verwalten", "diese leiste einklappen", "alle beiträge anzeigen", "weitere beiträge anzeigen",
    "erstelle kostenlos eine website oder ein blog auf wordpress.com", "suche nach", "wird geladen",
    "abonnieren kommentare zum post (atom)",
    "hier geht es zur startseite", "cookie-einstellungen", "cookie-einstellungen ändern", "zum seitenanfang",
    "zurück zum seitenanfang", "datenschutzeinstellungen", "empfohlener externer inhalt",
    "mehr vom autor", "schaltfläche \"zurück zum anfang", "schaltfläche zurück zum anfang", "mehr laden",
    "zufälliger artikel", "skin umschalten",
    "die wiedergabe wurde unterbrochen",
)  # fmt: skip
PAGE_LABELS = (
    "seiten",
    "seite",
)  # before the numbers of a text's pages
NAVIGATION_WORDS = (
    "politik", "wirtschaft", "sport", "kultur", "panorama", "gesellschaft", "wissen", "wissenschaft",
    "gesundheit", "reise", "reisen", "digital", "technik", "auto", "mobilität", "geld", "karriere", "bildung",
    "leben", "stil", "meinung", "kommentar", "ausland", "inland", "deutschland", "deutschland & welt",
    "international", "regional", "lokales", "region", "nachrichten", "news", "video", "videos", "podcast",
    "podcasts", "wetter", "ratgeber", "wohnen", "haus & garten", "garten", "unterhaltung", "netzwelt",
    "medien", "finanzen", "börse", "unternehmen", "fußball", "fussball", "boulevard", "stars", "promis",
    "welt", "europa", "nahost", "schweiz", "österreich", "berlin", "hamburg", "münchen", "startseite", "home",
    "feuilleton", "blaulicht", "justiz", "umwelt", "klima", "energie", "immobilien", "verbraucher", "essen",
    "genuss", "mode", "mehr", "abo", "anmelden", "suche", "service", "themen", "chronik", "bayern", "hessen",
    "sachsen", "niedersachsen", "geschichte", "familie", "religion", "film", "musik", "literatur", "theater",
    "kino", "tv", "kunst", "stellenmarkt", "archiv", "shop", "gaming", "motor", "spiele",
)  # fmt: skip
HERE_LABELS = ("sie sind hier", "sie befinden sich hier", "du bist hier")
PLAYER_OPENINGS = (
    "artikel anhören", "diesen artikel anhören", "beitrag anhören", "audio abspielen", "video abspielen",
    "vorlesen", "ihr browser unterstützt", "dieses video", "audio:", "player", "jetzt anhören",
    "dieser inhalt kann nicht", "hier findest du einen externen inhalt", "hören sie",
    "untertitel aus", "untertiteleinstellungen", "aktueller zeitpunkt", "verbleibende zeit", "streamtyp",
    "stummschalten", "stummschaltung aufheben", "ton aus", "ton ein", "wiedergabegeschwindigkeit", "vollbild",
    "vollbildmodus", "schriftgröße", "schriftfamilie", "textkantenstil", "ende des dialogfensters",
    "anfang des dialogfensters", "anfang des dialogfensters. esc bricht ab und schließt das fenster",
    "alle einstellungen auf die standardwerte zurücksetzen", "bild-im-bild-modus", "das ist ein modales fenster",
    "tonspur",
    "artikel zum hören", "zum anhören",
)  # fmt: skip
# Other words of its buttons and settings, which other pages have, too.
PLAYER_SETTINGS = (
    "wiedergabe", "abspielen", "pause", "erneut abspielen", "dauer", "geladen", "status", "live", "kapitel",
    "untertitel", "beschreibungen", "ausgewählt", "text", "farbe", "weiß", "schwarz", "rot", "grün", "blau", "gelb",
    "magenta", "türkis", "hintergrund", "fenster", "deckkraft", "durchsichtig", "halbdurchsichtig",
    "undurchsichtig", "kein", "keine", "erhoben", "gedrückt", "uniform", "schlagschatten", "proportionale grotesk",
    "nichtproportionale grotesk", "proportionale serifenschrift", "zwanglos", "schreibschrift", "kapitälchen",
    "zurücksetzen", "fertig", "schließen", "teilen", "einstellungen", "qualität", "auto", "deutsch",
)  # fmt: skip
# Lines of a site's forms: what they ask for and answer.
FORM_LINES = (
    "geben sie ihre e-mail-adresse ein", "bitte geben sie ihre e-mail-adresse ein",
    "bitte geben sie eine gültige e-mail-adresse ein", "ihre e-mail-adresse", "deine e-mail-adresse",
    "ungültige e-mail-adresse", "passwort vergessen", "kennwort vergessen", "es ist ein fehler aufgetreten",
    "es ist ein fehler aufgetreten. bitte versuchen sie es erneut", "bitte versuchen sie es später erneut",
    "etwas ist schiefgelaufen", "vielen dank für ihre anmeldung", "vielen dank für ihr abonnement",
    "sie haben noch kein konto", "noch kein konto", "sie haben bereits ein konto", "bereits registriert",
    "schon registriert", "sie können sich jederzeit abmelden", "sie können den newsletter jederzeit abbestellen",
    "abmeldung jederzeit möglich", "bitte melden sie sich an, um weiterzulesen",
    "angemeldet bleiben", "mit * gekennzeichnete felder sind pflichtfelder", "pflichtfeld",
    "bitte füllen sie dieses feld aus", "kommentare werden geladen",
    "gib deine e-mail-adresse ein, um diesem blog zu folgen und per e-mail benachrichtigungen "
    "über neue beiträge zu erhalten",
    "du hast bereits ein wordpress.com-konto? melde dich jetzt an",
    "abonniere, um die neuesten beiträge an deine e-mail gesendet zu bekommen", "gib deine e-mail-adresse ein",
    "jetzt kostenlos anmelden", "weiterlesen mit abo", "bereits abonnent? anmelden",
    "bereits abonniert? anmelden", "sie haben bereits ein abo? anmelden", "dieser artikel ist kostenpflichtig",
    "war dieser artikel hilfreich", "war der artikel hilfreich",
    "sie haben anregungen oder kritik? schreiben sie uns",
)  # fmt: skip
# Labels and buttons of forms, where two and more stand together.
FORM_LABELS = (
    "e-mail", "e-mail-adresse", "passwort", "kennwort", "benutzername", "vorname", "nachname", "ihr name",
    "ihre nachricht", "absenden", "senden", "anmelden", "einloggen", "registrieren", "konto erstellen", "suchen",
    "schließen", "abbrechen", "zurück", "weiter", "abonnieren", "jetzt anmelden", "jetzt registrieren",
    "passwort anzeigen", "bestätigen", "nein, danke", "später", "mehr erfahren", "datenschutzerklärung",
    "datenschutz", "agb",
)  # fmt: skip
ADVERTISEMENT_LINES = (
    "anzeige", "werbung", "anzeigen", "advertorial", "sponsored", "gesponsert", "inhalt wird geladen",
    "anzeige - scrollen sie, um weiterzulesen", "nach der anzeige weiterlesen",
    "artikel wird nach der anzeige fortgesetzt", "die besten", "-anzeige-",
    "weiterlesen nach der anzeige",
    "empfohlen von", "von taboola", "zum weiterlesen scrollen", "anzeige gesponsert",
)  # fmt: skip
# What asks before it loads a post or a video.
CONSENT_BOXES = (
    "dieser artikel enthält inhalte von {provider}", "dieser beitrag enthält inhalte von {provider}",
    "ich bin damit einverstanden, dass bilder/videos von {provider} angezeigt",
    "an dieser stelle finden sie einen externen inhalt von {provider}",
    "hier finden sie einen externen inhalt von {provider}",
)  # fmt: skip
CONSENT_BUTTONS = (
    "akzeptieren und fortfahren", "akzeptieren und weiter",
    "akzeptieren", "alle akzeptieren", "ablehnen", "externen inhalt anzeigen", "externe inhalte anzeigen",
    "inhalt anzeigen", "inhalte anzeigen", "inhalt laden", "einverstanden", "zustimmen und anzeigen",
)  # fmt: skip
COOKIE_OPENINGS = (
    "diese website verwendet cookies", "diese webseite verwendet cookies", "wir verwenden cookies",
    "wir nutzen cookies", "an dieser stelle finden sie inhalte", "externer inhalt",
    "an dieser stelle steht ein externer inhalt", "mit ihrer zustimmung wird hier", "mit ihrer zustimmung werden hier",
    "mit ihrer zustimmung wird an dieser stelle", "mit ihrer zustimmung verwenden wir",
    "mit ihrer zustimmung nutzen wir", "mit ihrer zustimmung möchten wir", "mit ihrer zustimmung binden wir",
    "ich bin damit einverstanden, dass", "zur anzeige dieses inhalts", "hier sehen sie einen externen",
    "um diesen inhalt anzuzeigen", "mehr dazu in unserer datenschutz", "dieser externe inhalt",
    "an dieser stelle finden sie einen externen inhalt",
    "hier finden sie einen externen inhalt",
    "datenschutz & cookies: diese website verwendet cookies",
    "datenschutz und cookies: diese website verwendet cookies",
    "weitere informationen, beispielsweise zur kontrolle von cookies",
)  # fmt: skip
SKIP_LINES = (
    "beitrag überspringen", "ende des beitrags", "überspringen", "tweet überspringen", "ende des tweets",
    "post überspringen", "werbung überspringen", "ende der werbung", "box aufklappen", "box zuklappen",
    "beginn des inhalts",
)  # fmt: skip
# What an article says of a film, a play or a book that it tells of, and what stands before the title of one.
WORK_LABELS = (
    "regie", "regisseur", "regisseurin", "darsteller", "besetzung", "drehbuch", "isbn",
    "seiten", "seitenzahl", "fsk", "schauspieler",
)  # fmt: skip
WORK_TITLES = ("film", "buch", "serie")
ANSWERS = ("ja", "nein", "vielleicht", "richtig", "falsch")  # to choose from
SUBJECT_LABELS = ("betreff",)
BYLINE_LABELS = (
    "von", "autor", "autorin", "autoren", "autor:innen", "autorinnen", "ein kommentar von", "eine analyse von",
    "ein interview von", "text", "verfasst von", "ein gastbeitrag von", "eine kolumne von", "ein artikel von",
    "interview", "geschrieben von", "interview von", "ein beitrag von", "ein bericht von", "artikel von",
    "beitrag von", "ein porträt von", "eine reportage von", "ein essay von", "ein gastkommentar von",
)  # fmt: skip
PORTRAIT_LABELS = ("foto von", "bild von", "profilbild von")
SECTION_LEADS = ("in", "unter")
POST_LINKS = ("permalink", "permanenter link", "link", "trackback", "drucken")
POSTED_LABELS = (
    "veröffentlicht von", "gepostet von", "eingestellt von", "erstellt von", "eingereicht von", "gespeichert von",
    "publiziert von", "hinzugefügt von", "online gestellt von", "eingetragen von", "hochgeladen von",
    "eingesandt von", "gesendet von",
)  # fmt: skip
# Behind a reporter's name: where from, and for whom.
BYLINE_PLACES_IN = ("in", "aus")
BYLINE_BEHIND = ("in", "aus", "für", "mit")
REPORTING_LABELS = (
    "mitarbeit",
    "unter mitarbeit von",
    "mit material von",
    "mit agenturmaterial",
    "bearbeitet von",
)
BYLINE_ROLES = (
    "redakteur", "redakteurin", "korrespondent", "korrespondentin", "reporter", "reporterin",
    "deutsche presse-agentur", "journalist", "journalistin", "chefredakteur", "volontär", "volontärin",
    "freier autor", "freie autorin", "autor", "autorin", "dpa", "leiter", "gastautor", "gastautorin",
    "admin", "administrator", "webmaster",
)  # fmt: skip
TIME_WORDS = ("uhr", "um", "am", "den", "und")
DATE_LABELS = ("datum",)
DAY_WORDS = ("heute", "gestern", "vorgestern")
AGO = (
    "vor stunden", "vor std", "vor minuten", "vor tagen", "vor stunde", "vor min", "vor tag", "vor monaten",
    "vor wochen", "vor jahren",
    "vor woche", "vor monat", "vor jahr", "vor minute", "vor sek",
)  # fmt: skip
MOMENTS = (
    "vor einer stunde", "vor einem tag", "vor einer minute", "vor einer woche", "gerade eben",
)  # fmt: skip
SHARE_FILLERS = (
    "auf",
    "per",
    "über",
    "artikel",
    "link",
    "schließen",
    "schliessen",
    "folgen",
    "kommentare",
    "kommentieren",
)
COMMENT_HEADS = ("kommentare", "kommentar")
# Words of a site's notices, in small letters; the line that holds them is none of the article.
SITE_NOTICES = (
    "alle rechte vorbehalten", "in unserer datenschutzerklärung", "redaktionell nicht bearbeitet",
    "dieser artikel ist nur für abonnenten", "sie sind bereits abonnent?",
    "melden sie sich für unseren", "abonnieren sie unseren", "melden sie sich zu unserem",
    "lesezeichen auf den permanentlink",
    "permalink als lesezeichen", "enthält affiliate-links",
)  # fmt: skip
# What a page says of its author at the end: "Jane Roe covers the harbour."
AUTHOR_VERBS = frozenset("ist schreibt arbeitet leitet berichtet".split())
# Over what is no part of an article, beside related stories.
SECTION_HEADINGS = (
    "ähnliche beiträge", "mehr lesen", "lesen sie mehr", "schon gelesen", "empfehlungen der redaktion",
    "über den autor", "über die autorin", "über die autoren", "autor", "autorin", "autor:innen", "autoren",
    "kommentar verfassen", "pressekontakt", "kontakt", "zum thema", "links zum thema", "nächster artikel",
    "vorheriger artikel", "mehr themen", "möchten sie den artikel teilen",
    "mehr aus diesem ressort", "das könnte sie interessieren", "newsletter",
)  # fmt: skip
# What a short paragraph opens with that leads away from its article.
CALL_OPENINGS = (
    "kommentar verfassen", "schreibe einen kommentar", "lesen sie auch", "lesen sie mehr", "lesen sie hier",
    "lies auch", "mehr zum thema", "mehr dazu", "mehr lesen", "auch interessant", "schon gelesen", "zum newsletter",
    "hier zum newsletter", "dieser beitrag enthält werbung", "werbung. dieser", "jetzt abonnieren",
    "das könnte sie auch", "das könnte dich auch", "das könnte ihnen auch", "war dieser artikel hilfreich",
    "war der artikel hilfreich", "war dieser beitrag hilfreich", "war der beitrag hilfreich",
    "war dieser artikel nützlich", "war der artikel nützlich", "war dieser beitrag nützlich",
    "hat dieser artikel gefallen", "hat ihnen dieser artikel gefallen", "hat ihnen der artikel gefallen",
    "hat ihnen dieser beitrag gefallen", "hat ihnen der beitrag gefallen", "möchten sie den artikel teilen",
    "möchten sie diesen artikel teilen", "bereits abonniert",
    "jetzt weiterlesen", "weiterlesen mit", "bereits abonnent", "schon abonnent", "sie haben bereits ein abo",
    "dieses thema im programm", "diskutieren sie mit",
)  # fmt: skip
# Words that a site's notice speaks with, and those of running text that tells of one.
NOTICE_WORDS = frozenset(
    """
    unsere unserer unserem unseren uns wir datenschutz datenschutzerklärung nutzungsbedingungen agb
    newsletter genehmigung vervielfältigung weiterverwendung weiterverbreitung nutzung erlebnis
    nutzererfahrung webseite website dienste inhalt inhalte inhalten drittanbieter drittanbietern zustimmung
    einwilligung akzeptieren einstellungen personalisieren analysieren abonnement anmelden verbessern
    bestmögliche meldung automatisch übernommen redaktionell
    ausblenden
    """.split()
)
TELLING_WORDS = frozenset(
    """
    sagte sagten sagt schrieb schreibt erklärte erzählte fragte antwortete scherzte klagte lachte stand las
    gericht richter richterin verbot
    """.split()
)
SIGN_OPENINGS = (
    "schluss", "fortsetzung", "forts",
)  # fmt: skip
PAGE_WORDS = (
    "seite",
    "bild", "bilder", "foto", "fotos", "folie",
)  # fmt: skip
FEED_TAILS = (("der beitrag ", "erschien zuerst auf "),)
# Above the name and address of whom to ask about what a company tells.
CONTACT_LABELS = (
    "kontakt", "pressekontakt", "ansprechpartner", "ansprechpartnerin", "pressestelle", "rückfragen",
    "für rückfragen", "medienkontakt", "weitere informationen",
)  # fmt: skip
# Before the names of who runs the paper.
MASTHEAD_LABELS = (
    "Chefredakteur", "Chefredakteurin", "Chefredaktion", "Herausgeber", "Herausgeberin",
    "Verantwortlicher Redakteur", "V.i.S.d.P.", "Verantwortlich im Sinne des Presserechts",
)  # fmt: skip
