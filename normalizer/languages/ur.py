"""Urdu."""

WORDS = frozenset("کے کی میں ہے اور کا سے کو پر نے ہیں کہ یہ ہو بھی اس تھا".split())
SHARE_WORDS = frozenset("شیئر کریں فیس بک ٹوئٹر واٹس ایپ پرنٹ".split())
SHARE_LINES = frozenset(("شیئر کریں", "پرنٹ کریں", "مزید پڑھیں", "اشتہار"))
COUNTER_WORDS = frozenset("تبصرے تبصرہ".split())
CLOCK_LABELS = frozenset(("آخری اپ ڈیٹ", "آج", "تاریخ اشاعت"))
BYLINE_LABELS = frozenset(("از", "تحریر"))
