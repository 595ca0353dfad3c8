"""Urdu."""

SHARE_WORDS = frozenset("شیئر کریں فیس بک ٹوئٹر واٹس ایپ پرنٹ".split())
SHARE_LINES = frozenset(("شیئر کریں", "پرنٹ کریں", "مزید پڑھیں", "اشتہار"))
COUNTER_WORDS = frozenset("تبصرے تبصرہ".split())
CLOCK_LABELS = frozenset(("آخری اپ ڈیٹ", "آج", "تاریخ اشاعت"))
BYLINE_LABELS = frozenset(("از", "تحریر"))

# English letters by their Urdu names, as in initials; those that are also words that can end a sentence
# (ci "that", ai "came", pi "drank", ji "sir") are left out.
ABBREVIATIONS = frozenset(
    """
    اے بی ڈی ای ایف ایچ جے کے ایل ایم این کیو آر ایس ٹی وی ڈبلیو ایکس وائی ڈاکٹر مسٹر پروفیسر نمبر
    """.split()
)
STARTERS = frozenset("یہ وہ اس ان انہوں انھوں لیکن اگر تاہم جبکہ اور مگر".split())
SPEECH_VERBS = frozenset("کہا بولا بولی پوچھا".split())
# Words on which no sentence ends: a line that stops there goes on in the next.
UNFINISHED_WORDS = frozenset("کے کا کو سے نے اور".split())

CREDIT_LABELS = {
    "تصویر": "photo",
    "تصاویر": "photo",
    "فوٹو": "photo",
    "تصویر کا ذریعہ": "photo",
    "تصویر کے جملہ حقوق": "photo",
    "فائل فوٹو": "photo",
    "فوٹو بشکریہ": "photo",
    "تصویر بشکریہ": "photo",
    "خاکہ": "illustration",
    "نقشہ": "map",
    "ویڈیو": "video",
    "گرافک": "graphic",
    "اسکرین شاٹ": "screenshot",
    "فوٹوگرافر": "photo",
    "سکرین گریب": "screenshot",
    "اسکرین گریب": "screenshot",
}
CREDIT_SOURCES = ()
CREDIT_GIVEN_BY = ("بشکریہ",)
CREDIT_BY = ()
CREDIT_OF = ("از",)
CREDIT_VIA = ("بذریعہ",)
CREDIT_FOR = ()
CREDIT_AND = ("اور",)
CREDIT_STATUS = {
    "فائل": "",
    "فائل فوٹو": "",
    "سوشل میڈیا": "",
    "بشکریہ": "",
    "اسکرین گریب": "screenshot",
    "سکرین گریب": "screenshot",
    "ہینڈ آؤٹ": "handout",
}
CREDIT_POSITIONS = ("دائیں", "بائیں")
CREDIT_MAKERS = ("فوٹوگرافر",)
FUNCTION_WORDS = (  # that no name holds
    "کے",
    "کی",
    "کا",
    "میں",
    "سے",
    "پر",
    "نے",
    "کو",
    "ہے",
    "تھا",
    "یہ",
    "کیا",
)
CAPTION_LABELS = ("تصویر کا کیپشن", "عنوان تصویر", "تصویر کا عنوان")
READ_MORE = ("مزید پڑھیں",)
ORGANISATION_WORDS = (
    "نیوز ایجنسی یونیورسٹی وزارت حکومت پولیس اخبار ٹی ریڈیو ادارہ ٹوئٹر ٹویٹر فیس انسٹاگرام پاکستان بورڈ آر"
)

LETTERS = "ٹڈڑںےہھۓۂۃپچژگ"
LIKELY = "یک"

WORDS = frozenset(
    """
    کے کی کا کو میں ہے ہیں سے نے پر اور اس ان یہ وہ بھی ایک نہیں تھا تھی تھے تھیں کر کہ ہو ہوا ہوئی ہوئے
    ہوں گا گی گے جو جس جن جب تک تو ہی لیے لئے ساتھ بعد پہلے دو سب کچھ کوئی کسی کیا کیوں کیسے کہاں کون کتنا
    کتنے کتنی مجھے مجھ میرا میری میرے تم تمہیں تمہارا آپ ہم ہمیں ہمارا ہماری ہمارے انہوں انہیں اسے اپنا
    اپنی اپنے رہا رہی رہے گیا گئی گئے دیا دی دیے لیا لی جا جاتا جاتی جاتے کرتا کرتی کرتے کرنا کرنے کرنی
    کریں کرو کیجیے ہوتا ہوتی ہوتے ہونا ہونے ہوگا ہوگی سکتا سکتی سکتے چاہیے چاہئے چاہتا والا والی والے طرح
    طرف پاس اندر باہر اوپر نیچے آگے پیچھے درمیان دوران خلاف بغیر علاوہ مگر لیکن بلکہ اگر ورنہ تاکہ چونکہ
    کیونکہ حالانکہ یعنی شاید ضرور ہاں جی مت نہ ابھی اب پھر کبھی ہمیشہ یہاں وہاں ادھر آج کل رات دن سال لوگ
    لوگوں بہت زیادہ کم بڑا بڑی بڑے اچھا اچھی اچھے نئے نیا نئی کہا کہنا بتایا آیا آئی آئے دیکھا سکے گیے
    انکا انکی انکے اسکا اسکی اسکے جسے جسکی مےں ہےں اےک کےا نہےں بھا ئی صاحب پاکستان حکومت وزیر
    """.split()
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": (
        "انسٹاگرام پر یہ پوسٹ دیکھیں",
        "Instagram پر یہ پوسٹ دیکھیں",
    ),
    "instagram_tail": (
        "{name} کی جانب سے شیئر کردہ پوسٹ",
        "{name} کی طرف سے شیئر کردہ ایک پوسٹ",
    ),
    "facebook_tail": (
        "پوسٹ کردہ بذریعہ {name} {date}",
    ),
    "tiktok_sound": ("اصل آواز",),
}
