"""Build normalizer/models/dates/names.txt from CLDR (through Babel) and tools/date_names.txt.

    pip install babel
    python tools/build_dates.py            writes the table
    python tools/build_dates.py --check    exits 1 where the committed table differs

From CLDR, for each language: the Gregorian months and days, in both contexts and all widths but the narrow;
the names of am and pm; the words that its date and time patterns put between the parts.
"""

import argparse
import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from babel import Locale

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from normalizer.dates.words import TABLE, UNIT, fold, tokenized  # noqa: E402

BY_HAND = ROOT / "tools" / "date_names.txt"
LOCALES = """
    af am ar ar_DZ ar_EG ar_LB ar_MA ar_SA az be bg bn bs bs_Cyrl ca ceb ckb cs cy da de de_AT el en
    en_GB en_CA eo es es_MX et eu fa fa_AF fi fil fr fr_CA fo ga gd gl gu ha he hi hr hu hy ia id ig
    is it ka kk km kn ko ku ky lb lo lt lv mk ml mn mr ms mt my nb ne nl nn om or pa pa_Arab pl ps
    ps_PK pt pt_PT ro ru rw sd si sk sl so sq sr sr_Latn sv sw ta te tg th ti tk to tr tt ug uk ur
    ur_IN uz uz_Cyrl vi xh yi yo zh zh_Hant zu
""".split()

# Endings and prefixes glued to a month inside a date, which CLDR writes in its patterns, or omits.
GLUED = {
    "eu": ("{}ren", "{}ko"),
    "mn": ("{}ын",),
    "ckb": ("{}ی",),
    "he": ("ב{}",),
    "ku": ("{}ê", "{}a", "{}ya"),
}
SORANI = frozenset("\u06d5\u06b5\u0695\u06ce\u06c6")  # its letters; a month is glued to the year by a yeh
FIELD = re.compile(r"'([^']*)'|([A-Za-z])\2*")

Rows = dict[str, dict[str, dict[str, None]]]  # role, name, values in order


def cut(name: str) -> list[str]:
    """The folded words of a name; none for a name with digits."""
    tokens = list(tokenized(name, 0, len(name)))
    return [] if any(match[1] for match in tokens) else [fold(match[2]) for match in tokens if match[2]]


def plain(name: str) -> str:
    """The name without accents, as capitals and sloppy typing have it."""
    bare = "".join(c for c in unicodedata.normalize("NFD", name) if not 0x300 <= ord(c) < 0x370)
    return unicodedata.normalize("NFC", bare).replace("ı", "i").replace("ł", "l").replace("đ", "d").replace("ø", "o")


def spellings(name: str) -> Iterator[str]:
    for form in (name, name.replace("\N{ZERO WIDTH NON-JOINER}", " ")):
        for spelling in (form, plain(form)) if len(form) > 3 else (form,):
            words = cut(spelling)
            if words:
                yield " ".join(words)
            if len(words) > 1 and words[0] in ("de", "d"):  # Catalan keeps its preposition in the name
                yield " ".join(words[1:])


def names(locale: Locale) -> Iterator[tuple[str, str, str]]:
    """Each name of a locale as (role, value, name)."""
    for context in locale.months.values():
        for width in ("wide", "abbreviated"):
            for number, name in context.get(width, {}).items():
                value = f"gregory {number} {'wide' if width == 'wide' else 'short'}"
                for pattern in ("{}", *GLUED.get(locale.language, ())):
                    yield "month", value, pattern.format(name)
    for context in locale.days.values():
        for width in ("wide", "abbreviated", "short"):
            for day, name in context.get(width, {}).items():
                yield "weekday", str(day + 1), name
    for context in locale.day_periods.values():
        for width in ("wide", "abbreviated"):
            for period, name in context.get(width, {}).items():
                if period in ("am", "pm"):
                    yield "period", period, name


def literals(pattern: str) -> Iterator[str]:
    """The words that a CLDR pattern puts between its fields."""
    words = FIELD.sub(lambda match: f" {match[1] or ''} ", pattern)
    for match in tokenized(words, 0, len(words)):
        if match[2] and match[2] not in UNIT:
            yield fold(match[2])


def pattern_words(locale: Locale) -> Iterator[tuple[str, str, str]]:
    for style in ("full", "long", "medium", "short"):
        for word in literals(locale.date_formats[style].pattern):
            yield "between", "", word
        for word in literals(locale.time_formats[style].pattern):
            yield "hour", "", word
    for pattern in locale.datetime_formats.values():
        for word in literals(str(getattr(pattern, "pattern", pattern)).replace("{0}", "H").replace("{1}", "y")):
            yield "clock", "", word


def by_hand() -> Iterator[tuple[str, str, str]]:
    for line in BY_HAND.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            role, value, listed = (part.strip() for part in line.split("|"))
            value = "" if value == "-" else value
            for name in listed.split(","):
                yield role, value, name.strip()
                if role == "month" and SORANI.intersection(name):
                    yield role, value, name.strip() + "\N{ARABIC LETTER FARSI YEH}"


def rows() -> Rows:
    table: Rows = defaultdict(lambda: defaultdict(dict))
    for role, value, name in by_hand():
        for spelling in spellings(name):
            table[role][spelling][value] = None
    for code in LOCALES:
        locale = Locale.parse(code)
        for role, value, name in (*names(locale), *pattern_words(locale)):
            for spelling in spellings(name):
                if len(spelling) > 1 or role != "month":
                    table[role][spelling][value] = None
    longer = [name.split(" ") for found in table.values() for name in found if " " in name]
    table["head"] = {words[0]: {"": None} for words in longer}
    ending = [name for role in ("month", "period") for name in table[role] if " " in name]
    table["tail"] = {name.rsplit(" ", 1)[1]: {"": None} for name in ending}
    return table


def meaning(role: str, values: dict[str, None]) -> str:
    """One value of a name: a month wide somewhere is wide; days of several languages stand together."""
    if role == "weekday":
        return "".join(sorted(values))
    if role == "month":
        wide = {value[:-5] for value in values if value.endswith(" wide")}
        sure = wide or {value[:-6] for value in values}
        return ";".join(f"{value} {'wide' if wide else 'short'}" for value in sorted(sure))
    return next(iter(values))


def text() -> str:
    lines: dict[tuple[str, str], list[str]] = defaultdict(list)
    for role, found in rows().items():
        for name, values in found.items():
            lines[role, meaning(role, values)].append(name)
    return "".join(f"{role}\t{value}\t{'|'.join(sorted(named))}\n" for (role, value), named in sorted(lines.items()))


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--check", action="store_true")
    if arguments.parse_args().check:
        return int(Path(TABLE).read_text(encoding="utf-8") != text())
    Path(TABLE).write_text(text(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
