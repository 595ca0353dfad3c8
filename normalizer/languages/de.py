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
CREDIT_AND = ("und",)
CREDIT_STATUS = {
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
