"""Azerbaijani in Latin letters: letters and function words."""

LETTERS = "əçğıöşü"

WORDS = frozenset(
    """
    və bir bu də da üçün ilə çox nə daha kimi olan olaraq hər qədər o mən sən biz siz onlar var amma sonra
    ki yox deyil ən heç əvvəl belə isə görə mənə sənə ona bizim
    """.split()
)
