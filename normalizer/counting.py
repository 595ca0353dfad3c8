"""Numbers with their nouns, as messages and summaries say them."""


def counted(number: int, noun: str) -> str:
    """The number with its noun in the plural unless it is one; the noun's first word takes the s.

    >>> counted(1, "change"), counted(1203, "piece of furniture")
    ('1 change', '1,203 pieces of furniture')
    """
    return f"{number:,} {noun_of(number, noun)}"


def noun_of(number: int, noun: str) -> str:
    first, space, rest = noun.partition(" ")
    return noun if number == 1 else f"{first}s{space}{rest}"
