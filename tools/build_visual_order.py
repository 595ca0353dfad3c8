"""Build normalizer/models/visual_order from word lists and texts.

    python tools/build_visual_order.py --words fa=fa.tsv ar=ar.tsv ur=ur.tsv he=he.tsv en=en.tsv \\
        --joins texts.txt

A word list holds "word TAB count" lines, most frequent first. From each language's list come its letter
pairs (`letters.txt`, `lean.txt`) and its most frequent words (`words.txt`); from the Persian texts the
words that are always written with ZWNJ (`joins.txt`). The sources in use, and their licences, stand in the
folder's README.
"""

import argparse
import math
import re
from collections import Counter, defaultdict
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "normalizer" / "models" / "visual_order"
EDGE = "^"  # a word's start and end
SCRIPT = {"he": "\u05d0-\u05ea", "en": "a-z"}
ARABIC = "\u0621-\u063a\u0641-\u064a\u066e-\u06d3\u06d5"
WORDS = {"fa": 12000, "ar": 12000, "ur": 10000, "he": 12000, "en": 8000}
LETTERS = 48  # the rarer ones are left to the floor
STEP = 0.125  # nats a code of `letters.txt` stands for
FLOOR = 1e-5  # share of a pair never seen
JOINED = 2500
ZWNJ = "\N{ZERO WIDTH NON-JOINER}"


def read_words(path: Path, language: str) -> list[tuple[str, int]]:
    """Return the words in the language's script, most frequent first."""
    letters = re.compile(f"[{SCRIPT.get(language, ARABIC)}]+")
    rows = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines())
    return [(word, int(count)) for word, count in rows if letters.fullmatch(word)]


def letter_pairs(words: list[tuple[str, int]]) -> tuple[str, str]:
    """Return the alphabet and, for each pair of its letters, a code for -log P(second | first).

    Counts are damped (power 0.6), so that a few function words don't make up the whole table.
    """
    pairs: defaultdict[tuple[str, str], float] = defaultdict(float)
    for word, count in words:
        for pair in zip(EDGE + word, word + EDGE, strict=True):
            pairs[pair] += count**0.6
    single: defaultdict[str, float] = defaultdict(float)
    for (first, _), weight in pairs.items():
        single[first] += weight
    alphabet = "".join(letter for letter, _ in sorted(single.items(), key=lambda item: -item[1])[:LETTERS])
    codes = []
    for first in alphabet:
        for second in alphabet:
            share = (pairs[first, second] / single[first] + FLOOR) / (1 + FLOOR * len(alphabet))
            codes.append(chr(33 + min(93, round(-math.log(share) / STEP))))
    return alphabet, "".join(codes)


def lean_row(script: str, tables: list[tuple[str, str]]) -> str:
    """Return a script's row of `lean.txt`: codes of log P(b | a) - log P(a | b), mean over its languages.

    Its alphabet opens with a blank, which stands for a word's edge.
    """
    sums: dict[tuple[str, str], list[int]] = {}
    for alphabet, codes in tables:
        size = len(alphabet)
        for i, first in enumerate(alphabet):
            for j, second in enumerate(alphabet):
                difference = ord(codes[j * size + i]) - ord(codes[i * size + j])
                sums.setdefault((first, second), []).append(difference)
    letters = sorted({first for first, _ in sums} - {EDGE})
    marks = [EDGE, *letters]
    means = {pair: sum(values) / len(values) for pair, values in sums.items()}
    codes = "".join(chr(80 + max(-46, min(46, round(means.get((a, b), 0))))) for a in marks for b in marks)
    return "\t".join((script, " " + "".join(letters), codes))


def joined_words(texts: list[Path]) -> list[str]:
    """Return Persian words that are written with ZWNJ and never glued, most frequent first.

    Comparatives stay out: "بزرگتر" is good style beside "بزرگ\u200cتر".
    """
    counts: Counter[str] = Counter()
    for path in texts:
        counts.update(re.findall(f"[{ARABIC}{ZWNJ}]+", path.read_text(encoding="utf-8")))
    return [
        word
        for word, count in counts.most_common()
        if ZWNJ in word
        and word == word.strip(ZWNJ)
        and count >= 3
        and f"{ZWNJ}تر" not in word
        and counts[word.replace(ZWNJ, "")] <= 0.02 * count
    ][:JOINED]


def main() -> None:
    """Read the arguments, write the four files."""
    form = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=form)
    parser.add_argument("--words", nargs="+", metavar="LANGUAGE=FILE", required=True)
    parser.add_argument("--joins", nargs="+", type=Path, default=[])
    args = parser.parse_args()
    pairs, frequent = {}, []
    for given in args.words:
        language, path = given.split("=", 1)
        words = read_words(Path(path), language)
        pairs[language] = letter_pairs(words)
        kept = [word for word, _ in words if len(word) > 1][: WORDS[language]]
        frequent.append(language + "\t" + " ".join(kept))
    arabic = [pairs[language] for language in ("fa", "ar", "ur")]
    write(
        "letters",
        "language, letters, codes of -log P(second | first)",
        ["\t".join((language, *table)) for language, table in pairs.items()],
    )
    write(
        "lean",
        "script, letters, codes of log P(second | first) - log P(first | second)",
        [lean_row("Arab", arabic), lean_row("Hebr", [pairs["he"]])],
    )
    write("words", "language, words by frequency", frequent)
    write("joins", "Persian words never written without ZWNJ", joined_words(args.joins))


def write(name: str, content: str, lines: list[str]) -> None:
    """Write one file, its first line says what it holds."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    text = "\n".join((f"# {content}; made by tools/build_visual_order.py, see README.md", *lines)) + "\n"
    (FOLDER / f"{name}.txt").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
