"""Urdu."""

WORDS = frozenset("کے کی میں ہے اور کا سے کو پر نے ہیں کہ یہ ہو بھی اس تھا".split())
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
