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

LETTERS = "ąćęłńóśźż"

WORDS = frozenset(
    """
    i w z na do nie się to że jest o a jak ale po co za od tak dla by był była było były być są przez przy
    pod nad bez przed między lub czy już tylko też także jego jej ich go mu mi mnie ci cię mój moja moje
    twój swój swoje ten ta te tego tej tych tym tam tu on ona ono oni my wy ja ty kto gdzie kiedy dlaczego
    który która które których może można ma mają miał mam masz bardzo więcej wszystko wszystkie każdy
    jeszcze teraz dziś dzisiaj wczoraj zawsze nigdy lat roku rok dwa trzy pierwszy został została oraz
    jednak gdy jeśli żeby bo więc ze we ku około podczas według będzie będą
    """.split()
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": (
        "Wyświetl ten post na Instagramie",
        "Wyświetl ten profil na Instagramie",
    ),
    "instagram_tail": (
        "Post udostępniony przez {name}[ dnia {date}]",
        "Zdjęcie zamieszczone przez użytkownika {name}[ {date}]",
        "Post udostępniony przez {name}[ {date}]",
    ),
    "facebook_tail": (
        "Opublikowany przez {name} {date}",
        "Opublikowany przez {name} na {date}",
        "Opublikowane przez {name} {date}",
    ),
    "tiktok_sound": (
        "dźwięk oryginalny",
        "oryginalny dźwięk",
    ),
    "telegram": ("wyświetleń",),
    "video_consent": (
        "Ładując film, akceptujesz politykę prywatności {provider}.",
        "Dowiedz się więcej",
        "Załaduj film",
        "Zawsze odblokowuj {provider}",
    ),
}
