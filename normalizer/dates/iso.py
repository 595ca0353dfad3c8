"""Dates as ISO 8601 writes them."""

import re
from datetime import datetime

REDUCED = re.compile(r"[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?")  # a year, a month: `datetime` knows whole days alone
WRITTEN = frozenset("0123456789-:.,+TZW ")


def is_iso(written: str) -> bool:
    """Whether it is a year, a month, a day or a time of a day that exists, in ISO 8601."""
    if REDUCED.fullmatch(written):
        return True
    if not WRITTEN.issuperset(written):  # `datetime` takes any character between day and time
        return False
    try:
        datetime.fromisoformat(written)
    except ValueError:
        return False
    return True


def iso_or_none(written: str | None) -> str | None:
    """A record's date where it is in ISO 8601: of another one the record keeps the words, the document says null."""
    return written if written and is_iso(written) else None
