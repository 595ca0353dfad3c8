"""Polish."""

CREDIT_LABELS = {
    "fot": "photo",
    "foto": "photo",
    "zdjęcie": "photo",
    "zdjęcia": "photo",
    "grafika": "graphic",
    "rysunek": "illustration",
    "wideo": "video",
}
CREDIT_SOURCES = ("źródło",)
CREDIT_GIVEN_BY = ()
CREDIT_BY = ()
CREDIT_OF = ()
CREDIT_VIA = ()
CREDIT_FOR = ()
CREDIT_AND = ("i",)
CREDIT_STATUS = {"archiwum": "", "archiwum prywatne": "", "materiały prasowe": "", "mat. prasowe": ""}
CREDIT_POSITIONS = ()
CREDIT_MAKERS = ()
CAPTION_LABELS = ()
READ_MORE = ()
ORGANISATION_WORDS = "agencja policja urząd uniwersytet muzeum fundacja gazeta"
