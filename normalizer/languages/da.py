"""Danish."""

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
CAPTION_LABELS = ("billedtekst",)
READ_MORE = ("læs mere", "vis mere", "annonce")
ORGANISATION_WORDS = (
    "politi politiet kommune universitet museum fonden forbundet forsvaret avisen ministeriet "
    "styrelsen beredskab"
)
