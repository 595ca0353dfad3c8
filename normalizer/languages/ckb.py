"""Sorani Kurdish."""

ABBREVIATIONS = frozenset("د پ پڕۆف".split())
STARTERS = frozenset("ئەو ئەم ئەوان بەڵام هەروەها دوای پاشان".split())
SPEECH_VERBS = frozenset("وتی گوتی پرسی".split())
# Words on which no sentence ends: a line that stops there goes on in the next.
UNFINISHED_WORDS = frozenset("و لە بە بۆ کە".split())

CREDIT_LABELS = {
    "وێنە": "photo",
    "وێنەکان": "photo",
    "فۆتۆ": "photo",
    "سەرچاوەی وێنە": "photo",
    "وێنەگر": "photo",
    "فۆتۆگرافەر": "photo",
    "گرتەی": "photo",
    "سەرچاوەی وێنەکە": "photo",
    "ڤیدیۆ": "video",
    "کاریکاتێر": "illustration",
    "نەخشە": "map",
    "گرافیک": "graphic",
}
CREDIT_SOURCES = ()
CREDIT_GIVEN_BY = ()
CREDIT_BY = ()
CREDIT_OF = ("لە", "هی")
CREDIT_VIA = ("لە ڕێگەی", "لە رێگەی")
CREDIT_FOR = ("بۆ",)
CREDIT_AND = ("و",)
CREDIT_STATUS = {"ئەرشیف": "", "ئەرشیڤ": "", "تۆڕە کۆمەڵایەتییەکان": ""}
CREDIT_POSITIONS = ("ڕاست", "چەپ")
CREDIT_MAKERS = (
    "وێنەگر",
    "فۆتۆگرافەر",
)
FUNCTION_WORDS = (  # that no name holds
    "لە",
    "بۆ",
    "کە",
    "بە",
    "ئەم",
    "کرد",
    "دەکات",
)
CAPTION_LABELS = ("ژێرنووسی وێنە", "وەسفی وێنە")
READ_MORE = ("زیاتر بخوێنەوە",)
ORGANISATION_WORDS = "ئاژانسی ئاژانس زانکۆی وەزارەتی ڕۆژنامەی میدیای نیوز تیڤی پۆلیسی ڕادیۆی ئەنجوومەنی"
