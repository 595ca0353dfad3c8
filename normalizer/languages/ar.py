"""Arabic."""

WORDS = frozenset("في من على أن إلى التي الذي عن مع هذا هذه ما لا كان بعد قال ذلك بين".split())
SHARE_WORDS = frozenset("مشاركة طباعة فيسبوك تويتر واتساب تلغرام نسخ الرابط ارسال".split())
SHARE_LINES = frozenset(("طباعة", "مشاركة", "شارك", "اقرأ أيضا", "إعلان"))
COUNTER_WORDS = frozenset("تعليقات تعليق مشاهدة مشاهدات مشاركات".split())
CLOCK_LABELS = frozenset(("آخر تحديث", "اليوم", "تاريخ النشر", "نشر في"))
BYLINE_LABELS = frozenset(("كتب", "كتبت", "بقلم", "كتابة"))
