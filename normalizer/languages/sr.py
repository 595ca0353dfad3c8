"""Serbian in Cyrillic letters: letters and function words. Latin Serbian is told with `hr`."""

LETTERS = "ђћјљњџ"

WORDS = frozenset(
    """
    и у на не се да за од са је су што по као али то до он она они ја ти ми ви га му ће био била или ако
    када само већ има нема може још веома након код без под над који која које овај ова ово где сам смо
    сте бити није
    """.split()
)
