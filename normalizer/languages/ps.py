"""Pashto."""

ABBREVIATIONS = frozenset("ډاکټر ډ د پروف".split())
STARTERS = frozenset("هغه هغوی دا دغه خو همدارنګه نوموړي".split())
SPEECH_VERBS = frozenset("وویل وایي وپوښتل".split())
# Words on which no sentence ends: a line that stops there goes on in the next.
UNFINISHED_WORDS = frozenset("او د په له چې".split())
