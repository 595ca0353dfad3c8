"""Pashto."""

ABBREVIATIONS = frozenset("ډاکټر ډ د پروف".split())
STARTERS = frozenset("هغه هغوی دا دغه خو همدارنګه نوموړي".split())
SPEECH_VERBS = frozenset("وویل وایي وپوښتل".split())
# Words on which no sentence ends: a line that stops there goes on in the next.
UNFINISHED_WORDS = frozenset("او د په له چې".split())

CREDIT_LABELS = {
    "عکس": "photo",
    "انځور": "photo",
    "انځورونه": "photo",
    "د عکس سرچینه": "photo",
    "د انځور سرچینه": "photo",
    "د عکس حقوق": "photo",
    "د عکس چاپ حق": "photo",
    "عکاس": "photo",
    "ویډیو": "video",
    "کارتون": "illustration",
    "نقشه": "map",
}
CREDIT_SOURCES = ()
CREDIT_GIVEN_BY = ()
CREDIT_BY = ()
CREDIT_OF = ("له", "د")
CREDIT_VIA = ("له لارې",)
CREDIT_FOR = ()
CREDIT_AND = ("او",)
CREDIT_STATUS = {"ارشیف": "", "آرشیف": "", "ټولنیزې رسنۍ": ""}
CREDIT_POSITIONS = ("ښي", "کیڼ")
CREDIT_MAKERS = ("عکاس",)
FUNCTION_WORDS = (  # that no name holds
    "په",
    "کې",
    "چې",
    "له",
    "ته",
    "دی",
    "دې",
    "شو",
)
CAPTION_LABELS = ("د عکس تشریح", "د انځور تشریح", "د ویډیو تشریح")
READ_MORE = ("نور ولولئ",)
ORGANISATION_WORDS = "اژانس پوهنتون وزارت ورځپاڼه راډیو تلویزیون اداره کمېټه پولیس دفتر ارګ"
