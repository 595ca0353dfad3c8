"""Digits that can be of a date: what stands beside one is looked up, and what is around it then parsed (`around`)."""

from collections.abc import Iterator

from normalizer.dates import Date
from normalizer.dates.words import NUMBER, UNIT, WORD, fold, tokenized, words
from normalizer.patterns import lazy

DIGITS = lazy(r"\d+")
BESIDE = 24  # how far to look for the neighbour of a number


def dates(text: str, start: int, stop: int) -> Iterator[Date]:
    """Yield the dates in text[start:stop], in order; spans count code points of the whole text."""
    done, tokens, reach = start, None, 0
    for match in DIGITS.finditer(text, start, stop):
        first, last = match.span()
        if first < done or last - first > 4:
            continue
        if _opens(text, last, stop, year=last - first == 4) or (last - first < 3 and _closes(text, first, done)):
            from normalizer.dates.around import AFTER, around, date_at  # seven modules: few numbers need them

            if tokens is None or last > reach:
                tokens = around(text, first, last, done, stop)
                # Tokens to the line's end serve all its numbers; else those with room for a date after them.
                whole = tokens.stop == stop or text[tokens.stop] == "\n"
                reach = tokens.stop if whole else tokens.stop - AFTER // 2
            date = date_at(tokens, first)
            if date:
                yield date
                done, tokens = date.span.end, None


def whole(text: str) -> Date | None:
    """The date that a whole string is, a weekday and punctuation around it allowed; else None."""
    for date in dates(text, 0, len(text)):
        rest = f"{text[: date.span.start]} {text[date.span.end :]}"
        left = [match for match in tokenized(rest, 0, len(rest)) if match.lastindex != 3]
        names = " ".join(fold(match[0]) for match in left)
        return date if not left or names in words().weekdays else None
    return None


def _opens(text: str, last: int, stop: int, *, year: bool) -> bool:
    """Whether what follows a number can be the rest of a date: a month, a unit, two more numbers."""
    if not year and text.startswith((",", ":"), last):
        return False
    table = words()
    numbers, mark = 1, ""
    for count, match in enumerate(tokenized(text, last, min(stop, last + BESIDE))):
        kind, written = match.lastindex, match[0]
        if kind == WORD:
            word = fold(written)
            return (numbers == 1 or year) and (
                word in table.months or word in table.between or word in table.heads or word in UNIT
            )
        if kind == NUMBER:
            numbers += 1
            if numbers == 3 or not (mark or year):
                return numbers == 3 and mark != ""
        elif count > 3 or (not year and (written in ",:" or (numbers == 2 and written != mark))):
            return False
        else:
            mark = written
    return False


def _closes(text: str, first: int, done: int) -> bool:
    """Whether the word before a number ends the name of a month."""
    before = list(tokenized(text, max(done, first - BESIDE), first))[-2:]
    word = ""
    for match in before:
        if match.lastindex == WORD:
            word = fold(match[2])
        elif match[0] not in ".-'":
            word = ""
    table = words()
    return word in table.months or word in table.tails or word in table.between
