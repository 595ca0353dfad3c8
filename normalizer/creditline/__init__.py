"""Photo credits in a line: who made a picture, who holds it, who passes it on.

Found:      "Photo: Majid Asgaripour / WANA", "عکس: مجید عسگری / ایسنا", "© Jane Roe", "Courtesy of the zoo",
            "… in Tirana. (Photo by Adnan Beci / AFP)", "صدر الصورة، Getty Images", "Jane Roe via AP"
Not found:  prose about a photo ("عکس او منتشر شد", "Photo by photo, she …", "Photos of …"), a name alone,
            "Credit: up to 5 points", "© 2020 example.com" (a site's notice), "Source: World Bank" (a chart's)

`agency` made or holds the picture, `via` passes it on; one organisation alone is the agency. Status words
("Handout", "Stringer", "Pool") are no names; "Courtesy" alone is a credit with empty fields.
"""

from collections.abc import Sequence

from normalizer.creditline.hints import GIVEN, HOLDERS, TRIGGERS
from normalizer.document import Credit
from normalizer.errors import no_text
from normalizer.patterns import lazy

_MARKS = ".,:()[\N{ARABIC COMMA}\N{FULLWIDTH COMMA}\N{FULLWIDTH COLON}"
ON_BEHALF = lazy(r"[A-Z]\w{0,40}+ for (?:the |The )?[A-Z]")
DIVIDED = lazy(r"[^\W\d_.)]\s?[/|]|[/|]\s?[^\W\d]")  # "Roe / AP", not "06/11/18"
SENTENCE_BEFORE = lazy(r"[a-zà-ÿ)\u0600-\u06ff][.!?؟۔]\s(?:[A-Z]\S* ?){1,5}$")
CAMEL = lazy(r"(?<=[^\W\dA-Z_])(?=[A-ZÀ-ÖØ-Þ])|(?<=[A-Z]{2})(?=[A-Z][a-z])")
LABELLED = lazy(
    r"(?<![^\W\d_a-zß-ÿ])([A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{3,12})(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ])"
)  # a word, one glued to it
LEAST_CAPTION = 20  # characters before a name that nothing but a full stop marks
LONG = 200  # characters: a paragraph more likely than a caption
LABEL = 32  # characters of a label before the word that tells it
NAMES = 100  # characters after it in which its names begin
NEXT = 5  # words after it of which a name's capital is one: "taken on Monday by Jane Roe"
FEW = 6  # words that may be a name in a script without capitals
SENTENCE_ENDS = (". ", "! ", "? ", "؟ ", "۔ ")
SIGNS = ":/|([©Ⓒ："  # before a name; and a comma at once
_PROSE_END = frozenset(".!?؟۔\"”»…:'’")


def might_hold(text: str) -> bool:
    """Whether a credit is possible: a sign, a label, an agency, or no sentence's end. Cheap on prose.

    Prose names agencies all the time: before a full stop one counts only in a last sentence of a few words.
    """
    if "©" in text or "Ⓒ" in text or "(c) " in text[-260:]:
        return True
    if ("/" in text or "|" in text) and (_slashed(text[:80]) or _slashed(text[-260:])):
        return True
    sample = text.rstrip()
    if sample and sample[-1] not in _PROSE_END and _may_end(sample):
        return True
    if len(sample) > 180:
        sample = f"{sample[:56]} {sample[-120:]}"
    bare = sample
    for mark in _MARKS:  # several times faster than one `translate`
        bare = bare.replace(mark, " ")
    found = bare.replace("\N{ZERO WIDTH NON-JOINER}", "").casefold().split()
    labelled = sample[-1:] not in _PROSE_END and not TRIGGERS.isdisjoint(found[:1])  # "Ffynhonnell y llun, porthfa"
    if labelled or (not TRIGGERS.isdisjoint(found) and _opens_credit(sample, bare)):
        return True
    last = found[-9:] if len(text) < 120 or ". " in text[-60:-1] or "؟ " in text[-60:-1] else found[-1:]
    return not HOLDERS.isdisjoint(last) and _names_holder(last, alone=len(found) == len(last))


def _opens_credit(text: str, bare: str) -> bool:
    """Whether a label of prose can open a credit: "The photo by the window was old." can't; `bare` has no signs.

    Names or an agency follow it, and, where it has small letters, a capital or a break stands before it, with one word
    between at most ("Submitted photo").
    """
    place = 0
    for word in bare.split():
        place = bare.index(word, place)
        end = place + len(word)
        if word.replace("\N{ZERO WIDTH NON-JOINER}", "").casefold() in TRIGGERS:
            before, after = text[max(0, place - LABEL) : place], _sentence(text[end : end + NAMES])
            opens = place < LABEL or not word[0].islower() or any(map(_parts, before.split()[-2:]))
            if opens and _may_name(word, after):
                return True
        place = end
    return False


def _sentence(text: str) -> str:
    """The text up to the end of its first sentence."""
    places = [place for stop in SENTENCE_ENDS if (place := text.find(stop)) >= 0]
    return text[: min(places, default=len(text))].rstrip(".!?؟۔")


def _parts(word: str) -> bool:
    """Whether a label can begin at a word or behind it: a capital, a sign; not the "later" of "a later photo by the
    door"."""
    return word[0].isupper() or not word[0].isalnum() or (not word[-1].isalnum() and word[-1] not in ",،'’-")


def _may_name(label: str, after: str) -> bool:
    """Whether the words after a label, up to the end of their sentence, can be the names of a credit."""
    found = after.replace("\N{ARABIC COMMA}", " ").split()
    first = " ".join(found[:NEXT])
    written = first != first.lower() or any(map(str.isdigit, first))
    signed = any(sign in after for sign in SIGNS) or after.lstrip()[:1] in (",", "،")
    if not found or written or signed or label.casefold() in GIVEN:
        return True
    caseless = label.lower() == label.upper()
    return (caseless and len(found) <= FEW) or not HOLDERS.isdisjoint(found)


def _names_holder(found: Sequence[str], alone: bool) -> bool:
    """Whether words name an organisation that holds pictures; where they are all of the line, no network of a menu."""
    from normalizer.creditline import words

    for at, word in enumerate(found):
        for count in range(words.HEADS.get(word, 0), 0, -1):
            name = words.AGENCIES.get(" ".join(found[at : at + count]))
            if name:
                return count < len(found) or not alone or words.KINDS[name] in ("agency", "distributor")
    return False


def _slashed(sample: str) -> bool:
    """Whether a slash or a bar stands outside addresses and dates."""
    if "/" in sample:
        sample = " ".join(word for word in sample.split() if "/" not in word or not _is_address(word))
    return ("/" in sample or "|" in sample) and DIVIDED.search(sample) is not None


def _is_address(word: str) -> bool:
    """ "https://…", "pic.twitter.com/x": not "J.Roe/AFP"."""
    host = word.partition("/")[0]
    return "://" in word or ("." in host and host.islower())


def _may_end(sample: str) -> bool:
    """Whether a line without a full stop can end in a credit that no known word marks."""
    last = sample[-24:].split()[-1]
    tail = sample[-80:]
    if tail[-1:] in ")]":
        inside = tail[max(tail.rfind("("), tail.rfind("[")) + 1 :]
        return not inside[0].islower() and (inside[0].isalnum() or inside[0] in '"“«@')
    if last[1:] != last[1:].lower() and not last.isupper() and _glued(last):
        return True
    inner = any(word[1:] != word[1:].lower() for word in tail.split())
    if inner and any(match[1].casefold() in TRIGGERS for match in LABELLED.finditer(tail)):  # "CreditJane Roe"
        return True
    if last[0].islower():  # no name
        return False
    if " for " in tail and ON_BEHALF.search(tail):
        return True
    if len(sample) > LONG:
        return SENTENCE_BEFORE.search(tail) is not None
    label, colon, _ = tail.rpartition(": ")
    if colon and label.strip():
        word = label.split()[-1]
        if word[-1] >= "\u0590" or _glued(word) or _is_source(word):
            return True  # "Quelle: Jane Roe", "in MayCredit: Alamy"
    return sample.rfind(". ") >= LEAST_CAPTION


def _glued(word: str) -> bool:
    """Whether a credit's first word is glued to a caption's last: "MaltaAFP", but not "YouTube", "Vor-Wahl"."""
    rights = [word[match.start() :].casefold() for match in CAMEL.finditer(word)]
    if not rights:
        return False
    from normalizer.creditline.words import HEADS  # a big table: few words are glued

    return not HEADS.keys().isdisjoint(rights)


def _is_source(word: str) -> bool:
    from normalizer.creditline.words import SOURCES  # a big table: prose, nearly all text, never needs it

    return word.casefold() in SOURCES


def parse(text: str) -> tuple[Credit, ...]:
    """The credits of a short text, in the order written; each once, with all its ranges.

    Raises TypeGivenError for what is no text.

    >>> [credit] = parse("Photo: Majid Asgaripour / WANA")
    >>> credit.creator, credit.agency
    ('Majid Asgaripour', 'WANA')
    """
    if not isinstance(text, str):
        raise no_text(text)
    return read(text) if might_hold(text) else ()


def read(text: str) -> tuple[Credit, ...]:
    """The credits of a text that might hold some."""
    from normalizer.creditline.finding import find_clauses  # prose, nearly all text, never needs the grammar
    from normalizer.creditline.merging import credits_of

    return credits_of(text, find_clauses(text))
