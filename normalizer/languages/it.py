"""Italian."""

ABBREVIATIONS = frozenset(
    """
    Sig Sigg Sig.ra Sig.na Dott Dr Dott.ssa Prof Prof.ssa Avv Ing Arch Geom Rag On Sen Gen Col Cap Ten
    Mons Rev Card SS Ss Egr Gent Spett Ill Mag Pres Uff P.za V.le C.so prof dott dr sig sigg avv ing
    arch sig.ra sig.na dott.ssa cfr p.es pag pagg capp artt ca rif vs gg genn febb
    """.split()
)
ABBREVIATIONS_BEFORE_NUMBER = frozenset("nn art cap vol fig sec tel apr ago sett ott nov dic".split())
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
CREDIT_SOURCES = ("fonte",)
CREDIT_GIVEN_BY = ("per gentile concessione di", "gentile concessione", "courtesy", "fornita da")
CREDIT_BY = ()
CREDIT_OF = ("di", "da", "del", "della")
CREDIT_VIA = ("via", "tramite")
CREDIT_FOR = ("per", "su")
CREDIT_AND = ("e", "ed")
CREDIT_STATUS = {
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
