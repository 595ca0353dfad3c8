"""Norwegian Bokmål."""

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
CAPTION_LABELS = ("bildetekst",)
READ_MORE = ("vis mer", "les mer", "annonse")
ORGANISATION_WORDS = (
    "politiet kommune kommunen universitetet museet stiftelsen forbundet forsvaret forsvar avisen "
    "departementet direktoratet sykehus"
)
