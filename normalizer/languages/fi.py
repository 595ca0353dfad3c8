"""Finnish."""

CREDIT_LABELS = {
    "kuva": "photo",
    "kuvat": "photo",
    "kuvaaja": "photo",
    "valokuva": "photo",
    "piirros": "illustration",
    "grafiikka": "graphic",
    "kartta": "map",
    "kuvakaappaus": "screenshot",
}
CREDIT_SOURCES = ("lähde",)
CREDIT_GIVEN_BY = ()
CREDIT_BY = ()
CREDIT_OF = ()
CREDIT_VIA = ()
CREDIT_FOR = ()
CREDIT_AND = ("ja",)
CREDIT_STATUS = {"arkisto": "", "arkistokuva": "", "kuvituskuva": ""}
CREDIT_POSITIONS = ()
CREDIT_MAKERS = ()
CAPTION_LABELS = ()
READ_MORE = ()
ORGANISATION_WORDS = "poliisi yliopisto museo säätiö kaupunki lehti"
