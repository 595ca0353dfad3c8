"""Hebrew."""

ABBREVIATIONS = frozenset(('ד"ר', 'עו"ד'))
STARTERS = frozenset("הוא היא הם הן זה זו זאת אבל אולם אך אני אנחנו".split())
SPEECH_VERBS = frozenset("אמר אמרה אמרו שאל שאלה שאלו הוסיף הוסיפה השיב השיבה קרא קראה".split())
# Words on which no sentence ends: a line that stops there goes on in the next.
UNFINISHED_WORDS = frozenset("של את על עם או".split())

CREDIT_LABELS = {
    "צילום": "photo",
    "צילומים": "photo",
    "תמונה": "photo",
    "תמונות": "photo",
    "צלם": "photo",
    "קרדיט": "",
    "קרדיט צילום": "photo",
    "קרדיט תמונה": "photo",
    "איור": "illustration",
    "קריקטורה": "illustration",
    "הדמיה": "illustration",
    "גרפיקה": "graphic",
    "מפה": "map",
    "וידאו": "video",
    "סרטון": "video",
    "צילום מסך": "screenshot",
    "צילום ארכיון": "photo",
}
CREDIT_SOURCES = ()
CREDIT_GIVEN_BY = ("באדיבות",)
CREDIT_BY = ("מאת",)
CREDIT_OF = ()
CREDIT_VIA = ("דרך", "באמצעות")
CREDIT_FOR = ()
CREDIT_AND = ()
CREDIT_STATUS = {
    "ארכיון": "",
    "צילום מסך": "screenshot",
    "צילום ארכיון": "",
    "באדיבות המשפחה": "",
    "רשתות חברתיות": "",
    'יח"צ': "",
}
CREDIT_POSITIONS = ("מימין", "משמאל")
CREDIT_MAKERS = ("צלם",)
FUNCTION_WORDS = (  # that no name holds
    "של",
    "את",
    "על",
    "עם",
    "זה",
    "איך",
    "למה",
    "הוא",
)
CAPTION_LABELS = ("כיתוב תמונה",)
READ_MORE = ("קרא עוד",)
ORGANISATION_WORDS = "דוברות משטרת משרד אוניברסיטת עיריית סוכנות חדשות עיתון ארכיון לשכת צבא"

LETTERS = ""

WORDS = frozenset(
    """
    של את על לא הוא היא זה עם כי גם אני אתה הם מה כל אל או אם יש אין היה היו הייתה אבל רק יותר כך כמו אחרי
    לפני בין אשר שלא אנחנו לי לך לו לה לנו להם שלי שלו שלה שלהם אותו אותה זו זאת כאן שם מאוד כבר עוד היום
    עד ידי
    """.split()
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": (
        "להצגת הפוסט הזה באינסטגרם",
        "הצג פוסט זה באינסטגרם",
        "להציג את הפוסט הזה באינסטגרם",
    ),
    "instagram_tail": (
        "פוסט משותף על ידי {name}[ בתאריך {date}]",
        "פוסט ש-{name} שיתף",
    ),
    "facebook_tail": (
        "פורסם על ידי {name} ב- {date}",
        "פורסם על ידי {name} ב-{date}",
        "פורסם על-ידי {name} ב- {date}",
    ),
    "tiktok_sound": ("צליל מקורי",),
}
