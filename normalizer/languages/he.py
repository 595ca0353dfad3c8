"""Hebrew."""

ABBREVIATIONS = frozenset(('ד"ר', 'עו"ד'))
STARTERS = frozenset("הוא היא הם הן זה זו זאת אבל אולם אך אני אנחנו".split())
SPEECH_VERBS = frozenset("אמר אמרה אמרו שאל שאלה שאלו הוסיף הוסיפה השיב השיבה קרא קראה".split())
# Words on which no sentence ends: a line that stops there goes on in the next.
UNFINISHED_WORDS = frozenset("של את על עם או".split())
