"""Swedish."""

CREDIT_LABELS = {
    "foto": "photo",
    "fotograf": "photo",
    "bild": "photo",
    "bilder": "photo",
    "bildkälla": "photo",
    "fotokälla": "photo",
    "arkivbild": "photo",
    "genrebild": "photo",
    "illustration": "illustration",
    "teckning": "illustration",
    "montage": "illustration",
    "bildmontage": "illustration",
    "grafik": "graphic",
    "karta": "map",
    "video": "video",
    "skärmdump": "screenshot",
    "pressbild": "photo",
}
CREDIT_SOURCES = ("källa",)
CREDIT_GIVEN_BY = ("bild från", "foto från")
CREDIT_BY = ()
CREDIT_OF = ("av", "från")
CREDIT_VIA = ("via",)
CREDIT_FOR = ("för", "på")
CREDIT_AND = ("och",)
CREDIT_STATUS = {
    "arkivbild": "",
    "arkiv": "",
    "privat": "",
    "genrebild": "",
    "pressbild": "",
    "skärmdump": "screenshot",
    "handout": "handout",
}
CREDIT_POSITIONS = ("till vänster", "till höger")
CREDIT_MAKERS = ("fotograf",)
CAPTION_LABELS = ("bildtext",)
READ_MORE = ("visa mer", "läs mer", "annons")
ORGANISATION_WORDS = (
    "polisen polismyndigheten kommun kommunen universitet museet stiftelsen förbundet myndigheten "
    "försvaret försvarsmakten tidningen räddningstjänsten region"
)

LETTERS = "åäö"

WORDS = frozenset(
    """
    och att det i på är en ett som för av med till den har de inte om var jag du han hon vi ni dem sig sin
    sitt sina min mitt mina din ditt er vår vårt deras hans hennes från vid efter under över mellan mot
    utan genom men eller så när där här hur vad vem varför vilken vilket vilka kan kunde ska skall skulle
    vill ville måste får fick blir blev hade vara varit göra gör gjort mycket många mer mest alla allt
    också redan bara nu då sedan aldrig alltid idag igår två tre år året dag första andra nya ingen inget
    något någon några
    """.split()
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": (
        "Visa det här inlägget på Instagram",
        "Visa den här profilen på Instagram",
    ),
    "instagram_tail": (
        "Ett inlägg delat av {name}[ {date}]",
        "Ett foto publicerat av {name}[ {date}]",
    ),
    "facebook_tail": (
        "Publicerat av {name} den {date}",
        "Publicerat av {name} {date}",
        "Inlagd av {name} den {date}",
    ),
    "tiktok_sound": ("originalljud",),
}
