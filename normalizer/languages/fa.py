"""Persian."""

WORDS = frozenset("و در به از که این را با است برای آن یک خود تا بر هم نیز شد می".split())
SHARE_WORDS = frozenset("اشتراک گذاری اشتراک‌گذاری چاپ ارسال تلگرام توییتر فیسبوک واتساپ کپی لینک".split())
SHARE_LINES = frozenset(
    ("چاپ", "اشتراک‌گذاری", "اشتراک گذاری", "ارسال نظر", "بیشتر بخوانید", "ارسال به دوستان", "به اشتراک بگذارید", "تبلیغات")
)
COUNTER_WORDS = frozenset("بازدید نظر نظرات دیدگاه دیدگاه‌ها".split())
CODE_LABELS = frozenset(("کد خبر", "لینک کوتاه", "شناسه خبر"))
CLOCK_LABELS = frozenset(("تاریخ انتشار", "امروز", "تاریخ", "آخرین به روزرسانی", "آخرین به‌روزرسانی"))
BYLINE_LABELS = frozenset(("نویسنده", "نوشته", "نوشته‌ی", "گزارش از", "خبرنگار"))
DATELINE_DECOYS: frozenset[str] = frozenset()

# "ر.ک." (see), "نک." (cf.). Single letters ("ص. ۱۲", "د. رضایی") and the marks of eras ("ه.ش.", "ق.م.") are
# judged as initials and acronyms, by the word that follows.
ABBREVIATIONS = frozenset("ر.ک رک ن.ک نک دکتر".split())
STARTERS = frozenset("او وی این آن اما ولی همچنین سپس آنها آنان ایشان من ما شما".split())
SPEECH_VERBS = frozenset("گفت گفتند گفتم پرسید پرسیدند پرسیدم افزود نوشت فریاد جواب پاسخ".split())
# Words on which no sentence ends: a line that stops there goes on in the next.
UNFINISHED_WORDS = frozenset("و یا از به در که با برای تا".split())

CREDIT_LABELS = {
    "عکس": "photo",
    "عکسها": "photo",
    "عکاس": "photo",
    "عکاسان": "photo",
    "عکاسی": "photo",
    "تصویر": "photo",
    "تصاویر": "photo",
    "منبع تصویر": "photo",
    "منبع عکس": "photo",
    "منبع تصاویر": "photo",
    "عکس آرشیوی": "photo",
    "عکس تزئینی": "photo",
    "تصویرگر": "illustration",
    "تصویرساز": "illustration",
    "تصویرسازی": "illustration",
    "طرح": "illustration",
    "طراح": "illustration",
    "کاریکاتور": "illustration",
    "کارتونیست": "illustration",
    "اینفوگرافی": "graphic",
    "اینفوگرافیک": "graphic",
    "گرافیک": "graphic",
    "نقشه": "map",
    "ویدیو": "video",
    "ویدئو": "video",
    "فیلم": "video",
    "فیلمبردار": "video",
    "تصویربردار": "video",
    "اسکرینشات": "screenshot",
}
CREDIT_SOURCES = ()
CREDIT_GIVEN_BY = ()
CREDIT_BY = ("اثر", "توسط")
CREDIT_OF = ("از",)
CREDIT_VIA = ("از طریق",)
CREDIT_FOR = ("برای",)
CREDIT_AND = ("و",)
CREDIT_STATUS = {
    "آرشیو": "",
    "آرشیوی": "",
    "ارسالی": "",
    "تزئینی": "",
    "تزیینی": "",
    "شبکههای اجتماعی": "",
    "فضای مجازی": "",
    "اختصاصی": "",
    "ارسالی مخاطبان": "",
    "عکس آرشیوی": "",
    "شهروندخبرنگار": "",
    "شهروند خبرنگار": "",
    "رایگان": "",
}
CREDIT_POSITIONS = ("راست", "چپ", "بالا", "پایین")
CREDIT_MAKERS = (
    "عکاس",
    "عکاسان",
    "تصویرگر",
)
FUNCTION_WORDS = (  # that no name holds
    "چرا",
    "از",
    "در",
    "به",
    "را",
    "که",
    "با",
    "این",
    "آن",
    "شد",
    "است",
    "بود",
    "برای",
    "تا",
    "بر",
    "چه",
    "چگونه",
    "کرد",
    "هم",
    "می",
    "شود",
    "های",
)
CAPTION_LABELS = ("توضیح تصویر", "شرح عکس", "شرح تصویر", "توضیح عکس")
READ_MORE = ("ادامه مطلب", "بیشتر بخوانید")
ORGANISATION_WORDS = (
    "خبرگزاری روزنامه دانشگاه وزارت سازمان باشگاه پایگاه شبکه تلویزیون رادیو آژانس شرکت بنیاد موسسه "
    "مؤسسه مجله سایت وبسایت پلیس شهرداری استانداری سپاه ارتش دفتر موزه کانون انجمن فدراسیون مرکز "
    "اداره ستاد نیوز آنلاین پرس نشریه هفتهنامه کمیته مجلس بانک گالری آتشنشانی هلال احمر سفارت"
)
