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
