"""Yiddish: the digraphs it writes and its function words."""

LETTERS = "\u05f0\u05f1\u05f2"  # the ligatures vav vav, vav yod, yod yod

WORDS = frozenset(
    """
    איז און דער די דאס אז נישט ניט פון מיט צו אויף ער זי מיר איר האט זיך וואס אויך זענען געווען פאר
    """.split()
)
