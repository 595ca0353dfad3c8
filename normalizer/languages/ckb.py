"""Sorani Kurdish."""

ABBREVIATIONS = frozenset("د پ پڕۆف".split())
STARTERS = frozenset("ئەو ئەم ئەوان بەڵام هەروەها دوای پاشان".split())
SPEECH_VERBS = frozenset("وتی گوتی پرسی".split())
# Words on which no sentence ends: a line that stops there goes on in the next.
UNFINISHED_WORDS = frozenset("و لە بە بۆ کە".split())
