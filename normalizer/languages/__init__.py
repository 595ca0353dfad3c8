"""Tables, one file a language; nothing here decides anything.

A table is a module named after its BCP 47 code with the constants that the language needs. Beside labels,
abbreviations and the like, which the rules that read them name:

    LETTERS   letters it writes beyond those that every language of its script shares
    WORDS     its function words, folded as `scripts.words` folds text
    LIKELY    (where one letter has several code points) those it prefers; weak evidence
    ALONE     (one language a script) words that settle the matter without asking any other table
    NEVER     (beside ALONE) letters that no word of the language holds

A table is imported when a page may hold its language, not before. What all tables of a script say together is made
of them by tools/build_votes.py (`identification.votes_latn` and the like). `und_latn`, `und_arab` and `und_cyrl` speak
for languages that have no table: what they win is `und`.

To add a language: write its file, add its code to the row of its script, and run tools/build_votes.py, and
tools/build_post_labels.py where it has POST_LABELS.
"""

from collections.abc import Iterable
from functools import cache
from types import ModuleType

from normalizer.modules import loaded
from normalizer.patterns import lazy

# The languages asked for each script, the likeliest first: the first breaks ties.
SCRIPTS: dict[str, tuple[str, ...]] = {
    "Arab": ("fa", "ar", "ur", "ps", "ckb", "ug", "sd"),
    "Latn": ("en", "de", "fr", "es", "it", "pt", "nl", "tr", "kmr", "pl", "sv"),
    "Cyrl": ("ru", "uk", "bg", "mk"),
    "Hebr": ("he",),
    "Deva": ("hi", "mr", "ne"),
}

# Asked only where a letter or a word of theirs stands in the text: each would otherwise take
# single words from its greater neighbours.
RARER: dict[str, tuple[str, ...]] = {
    "Latn": (
        "da", "no", "fi", "cs", "sk", "hr", "sl", "ro", "hu", "ca", "id", "vi", "sq", "az", "af", "et", "lt",
        "lv", "is", "cy", "so", "sw", "tl",
    ),
    "Cyrl": ("sr", "be"),
    "Hebr": ("yi",),
}  # fmt: skip

# Tables that speak for languages without a table.
OTHERS: dict[str, str] = {"Arab": "und_arab", "Latn": "und_latn", "Cyrl": "und_cyrl"}

# Scripts that one language writes, or that we do not refine.
SOLE: dict[str, str] = {
    "Grek": "el", "Hang": "ko", "Hani": "zh", "Thai": "th", "Armn": "hy", "Geor": "ka", "Beng": "bn",
    "Guru": "pa", "Gujr": "gu", "Taml": "ta", "Telu": "te", "Knda": "kn", "Mlym": "ml", "Sinh": "si",
    "Laoo": "lo", "Tibt": "bo", "Mymr": "my", "Khmr": "km", "Ethi": "am", "Thaa": "dv", "Orya": "or",
    "Nkoo": "nqo", "Syrc": "syc",
}  # fmt: skip


# RFC 5646, section 2.1: a language of two or three letters, then subtags. Longer ones are words ("english").
TAG = lazy(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")


def is_tag(code: str) -> bool:
    """Whether a text has the form of a BCP 47 code."""
    return TAG.fullmatch(code) is not None


def tag(code: object) -> str:
    """The BCP 47 code that a caller gives. Raises ValueGivenError for anything else."""
    if isinstance(code, str) and is_tag(code):
        return code
    from normalizer.errors import ValueGivenError

    raise ValueGivenError(f"language {code}: give a BCP 47 code, such as en, fa or ckb")


def coded(script: str) -> tuple[str, ...]:
    """The languages of a script that have a table, the likeliest first."""
    return (*SCRIPTS.get(script, ()), *RARER.get(script, ()))


# What occurs in nearly any page of a language that has labels: enough to know that its table is worth importing.
MARKERS: dict[str, tuple[str, ...]] = {
    # English buttons stand on pages of any language
    "en": (
        " the ",
        " of ",
        " and ",
        *"Share Tweet Email Copy Print Skip Comments Home Published Translate".split(),
        *"Subscribe Search captcha browser subscribers".split(),
        *("Log In", "Log in", "Sign In", "Sign in", "Sign Up", "Sign up", "Read more", "Read More", "Advertisement"),
        "ights reserved",
        "ack to top",
        "acebook\n",
        "Short Link",
        *("Next", "Previous", "logged in", "Powered", "Posted", "Views", "Related", "Click", "Source:", "\nclose\n"),
        "date 20",
        "witter\n",
        "Facebook Count",
        "list of ",
        "appeared first on ",
        "\nFacebook ",
        "\nEmbed\n",
        *(f"\n{network}\n" for network in ("Facebook", "Twitter", "WhatsApp", "Email")),
    ),
    "fa": ("\u06cc", "\u067e", "\u0627\u0632 "),
    "ar": (" \u0627\u0644", "\n\u0627\u0644", "\u0629"),  # its article opens words: inside them Persian has it too
    "ur": ("\u06d2", "\u06c1"),
    "ps": ("\u06d0", "\u069a", "\u067c", "\u0693"),
    "ckb": ("\u06d5", "\u06ce", "\u06c6"),
    "he": ("\u05d5", "\u05d9"),
    "ru": ("\u0438", "\u043e"),
    "uk": ("\u0456", "\u0457", "\u0454"),
    "el": ("\u03c2", "\u03b9", "\u03bf"),
    "de": (" und ", " der ", " die ", "\u00df", "Aktualisiert", "\nVon ", "Lesezeit"),
    "fr": (" les ", " des ", " est ", " une ", " dans ", " avec ", " qui ", "\nPar ", "Publi\u00e9 ", "Mis \u00e0 j"),
    "es": (" los ", " las ", " para ", " el ", " una ", "\u00f1", " del ", "Actualizado", "Compartir"),
    "it": (" che ", " della ", " di ", " il ", " nel ", "Aggiornato", "Leggi anche"),
    "pt": (" n\u00e3o ", " com ", " uma ", " para ", " em ", "\u00e7\u00e3o", "Atualizado", "Leia tamb\u00e9m"),
    "nl": (" het ", " een ", "Lees ook", "Bijgewerkt"),
    "tr": (" ve ", " bir ", "\u0131", "\u011f"),
    "pl": (" si\u0119 ", " jest ", " nie ", "\u0142"),
    "sv": (" och ", " att ", " som ", " med ", "Publicerad", "Uppdaterad"),
    "no": (" og ", " ikke ", "Publisert"),
    "da": (" og ", " ikke ", "Publiceret"),
    "fi": (
        *("\u00e4\u00e4", "Julkaistu"),
        *map(" {} ".format, "ett\u00e4 my\u00f6s h\u00e4n oli ollut ovat joka kun sanoo kertoo".split()),
    ),
    "cs": ("\u011b", "\u0159", "\u016f"),
    "sk": ("\u013e", "\u013a", "\u0155", " s\u00fa ", " alebo ", " aj ", " cez ", " povedal "),
    "ro": ("\u0103", "\u021b", "\u0163", "\u0219"),
    "hu": ("\u0151", "\u0171", " \u00e9s "),
    "kmr": (" \u00fb ", " xwe ", " ku ", "\u00ee ", "\u00ee\n"),  # "and", "self", "that", the end of adjectives
}


@cache
def table(code: str) -> ModuleType:
    """The table of a language."""
    return loaded(f"{__name__}.{code}")


# Of these, the words between spaces: a text is cut once to find those of all languages, sixty searches take longer.
SPACED = {code: frozenset(row.strip() for row in rows if row[0] == row[-1] == " ") for code, rows in MARKERS.items()}
OTHER = {code: tuple(row for row in rows if row[0] != " " or row[-1] != " ") for code, rows in MARKERS.items()}
WORDS = frozenset().union(*SPACED.values())


def present(text: str, characters: Iterable[str] = ()) -> tuple[ModuleType, ...]:
    """The tables of the languages that may stand in `text`; English where none shows. `characters` are the text's."""
    found = WORDS.intersection(text.split(" ")[1:-1])
    text = f"\n{text}"  # a marker may open a line
    chars = frozenset(characters or text) | {"\n"}
    codes = []
    for code, words in SPACED.items():
        if not found.isdisjoint(words):
            codes.append(code)
            continue
        for marker in OTHER[code]:
            if chars.issuperset(marker) and marker in text:
                codes.append(code)
                break
    return tuple(table(code) for code in codes or ["en"])
