"""The grammar of a photo credit, over tokens.

    clause    := [label] item (separator item)*
    item      := agency | person | organisation | status | licence | date | "(" item (separator item)* ")" | quoted
    quoted    := "«" name "»"
    separator := "/" | "|" | "," | "-" | "." | "via" | "for" | "and"

Nothing here decides whether a clause *is* a credit: `decision` does.
"""

from collections.abc import Sequence

from normalizer.creditline import hints, words
from normalizer.creditline.labels import Label, read_label, starts_label
from normalizer.creditline.lexer import Token, phrase_at
from normalizer.creditline.names import Item, caption_follows, classify, cut, is_person
from normalizer.record import Row

LONGEST_NAME = 9  # words in one item
LONGEST_CLAUSE = 60  # tokens
FOR = frozenset("for für pour para per voor för برای بۆ".split())  # behind it anyone's name can follow
# In whose names "for" stands: "Institute for Sea Ice", "Bundesamt für Strahlenschutz".
BODIES = frozenset(
    "agency association authority bundesamt bundesanstalt bundesministerium bureau campaign center centre comité "
    "commission committee council department foundation fund gesellschaft institut institute landesamt ministerium "
    "ministry office society stiftung umweltamt union verein zentrum".split()
)
QUOTES = {"«": "»", "„": "“”", "“": "”", "”": "”", '"': '"', "»": "«"}  # each with what closes it
_COMPANY = frozenset("inc ltd llc plc co corp gmbh ag".split())
_SEPARATORS = frozenset(("slash", "pipe", "comma", "dash", "stop"))


class Clause(Row):
    """One label with its names: tokens [first, last)."""

    label: Label
    items: tuple[Item, ...]
    first: int
    last: int
    cut: bool = False  # other words follow its last name without a separator

    @property
    def names(self) -> tuple[Item, ...]:
        return tuple(item for item in self.items if item.kind != "drop")


def read_clause(text: str, tokens: Sequence[Token], at: int) -> Clause:
    """The clause that starts at token `at`; without names and without a label it is empty."""
    label = read_label(tokens, at)
    end = min(len(tokens), label.end + LONGEST_CLAUSE)
    items: list[Item] = []
    here, link, last, cut = label.end, "", label.end, False
    while here < end:
        found, here, cut = _read_item(text, tokens, here, end, link)
        if not found or not _continues(found[0], link):
            cut = False
            break
        if items and words.KINDS.get(items[-1].agency) == "distributor":
            found = [_shown(item) for item in found]
        items = _joined(text, items, found)
        last = here
        if cut:
            break
        link, here = _read_separator(tokens, here, end)
        if not link:
            break
    return Clause(label, tuple(items), at, last, cut)


def _shown(item: Item) -> Item:
    """What stands in brackets behind a picture library, small words in it, is what the picture shows: no name."""
    return item._replace(kind="drop", text="") if item.nested and item.loose else item


def _continues(item: Item, link: str) -> bool:
    """After a full stop only an agency or a status can follow, after a comma nothing loose."""
    if link == "stop":
        return item.kind in ("known", "drop")
    return not (item.loose and link in ("comma", "and", "dash", "for"))


def _joined(text: str, items: list[Item], found: list[Item]) -> list[Item]:
    """The items with the new ones; "Royal Society, London" and "Acme, Inc." are one name."""
    last, new = items[-1] if items else None, found[0]
    if last and new.link == "comma" and new.kind in ("word", "organisation"):
        company = new.text.rstrip(".").casefold() in _COMPANY
        place = last.kind == "organisation" and new.kind == "word" and not last.nested
        if company or place:
            return [
                *items[:-1],
                last._replace(text=text[last.start : new.end], end=new.end, kind="organisation"),
            ]
    return [*items, *found]


def _read_separator(tokens: Sequence[Token], at: int, end: int) -> tuple[str, int]:
    """The separator at token `at` and the token after it; "" where none is or a new label follows."""
    start, link = at, ""
    while at < end:
        token = tokens[at]
        if token.kind in _SEPARATORS:
            if token.kind == "stop" and (link or token.text not in ".\N{ARABIC FULL STOP}"):
                break
            link, at = link or token.kind, at + 1
            continue
        via = phrase_at(tokens, at, end, words.VIA)
        if via > at:
            return "via", via
        other = _other_link(tokens, at, end)
        if other[0] and (not link or other[0] != "and" or link == "comma"):
            return other
        break
    if not link and at < end and tokens[at].kind == "open":
        return "open", at
    if link and (at >= end or starts_label(tokens, at)):
        return "", start
    return link, at


def _other_link(tokens: Sequence[Token], at: int, end: int) -> tuple[str, int]:
    """ "for", "on", "and" where a name can follow."""
    after = phrase_at(tokens, at, end, words.CONJUNCTIONS)
    if at < after < end:
        return "and", after
    after = phrase_at(tokens, at, end, words.ON_BEHALF)
    if at < after < end and not (at and tokens[at - 1].key in BODIES):
        colon = after + 1 if tokens[after].kind == "colon" else after
        known = phrase_at(tokens, colon, end, words.AGENCIES) > colon
        if known or tokens[at].key in FOR:
            return "for", colon
    return "", at


def _read_item(text: str, tokens: Sequence[Token], at: int, end: int, link: str) -> tuple[list[Item], int, bool]:
    """The items up to the next separator, the token after them, and whether other words follow at once."""
    if tokens[at].kind == "open":
        return _read_nested(text, tokens, at, end)
    if tokens[at].text in QUOTES:
        return _read_quoted(text, tokens, at, end, link)
    stop = at
    known = max(phrase_at(tokens, at, end, words.AGENCIES), phrase_at(tokens, at, end, words.STATUS))
    while stop < end and stop - at <= LONGEST_NAME and tokens[stop].kind == "word":
        if (
            tokens[stop].most
            and stop > at
            and stop >= known
            and (
                phrase_at(tokens, stop, end, words.VIA) > stop
                or phrase_at(tokens, stop, end, hints.CAPTIONS) > stop
                or _other_link(tokens, stop, end)[0] == "for"
                or _splits_names(tokens, at, stop, end)
                or starts_label(tokens, stop)
            )
        ):
            break
        stop += 1
    if (stop < end and tokens[stop].kind == "colon") or stop == at:
        return [], at, False
    if at < stop and phrase_at(tokens, at, stop, hints.CAPTIONS) > at:
        return [], at, False
    short = caption_follows(tokens, at, stop)
    if short:
        return classify(text, tokens[at:short], link), short, True
    found = classify(text, tokens[at:stop], link)
    if found:
        return _with_quoted_name(text, tokens, found, stop, end)
    short = cut(tokens, at, stop)
    return (classify(text, tokens[at:short], link), short, True) if short > at else ([], at, False)


def _read_quoted(text: str, tokens: Sequence[Token], at: int, end: int, link: str) -> tuple[list[Item], int, bool]:
    """An outlet in quotation marks behind a slash or a bar: "Roe / «Neue Zeitung»"; elsewhere they hold no name."""
    close = next((i for i in range(at + 1, end) if tokens[i].text in QUOTES[tokens[at].text]), at)
    name = tokens[at + 1 : close]
    if link not in ("slash", "pipe") or not name or any(token.kind != "word" for token in name):
        return [], at, False
    items = classify(text, name, link)
    held = [item._replace(kind="organisation") if item.kind in ("person", "word") else item for item in items]
    return held, close + 1, False


def _with_quoted_name(
    text: str, tokens: Sequence[Token], found: list[Item], at: int, end: int
) -> tuple[list[Item], int, bool]:
    """The items with the name in quotation marks that closes the last: «روزنامه «شرق»», 'דוברות בית החולים "זיו"'."""
    last, marks = found[-1], QUOTES.get(tokens[at].text, "") if at < end else ""
    if not marks or last.kind != "organisation":
        return found, at, False
    close = next((i for i in range(at + 1, min(end, at + LONGEST_NAME)) if tokens[i].text in marks), at)
    name = tokens[at + 1 : close]
    if not name or any(token.kind != "word" for token in name):
        return found, at, False
    stop = tokens[close].end
    return [*found[:-1], last._replace(text=text[last.start : stop], end=stop)], close + 1, False


def _splits_names(tokens: Sequence[Token], at: int, here: int, end: int) -> bool:
    """Whether "and" at `here` stands between two people or agencies: "Jane Roe and John Doe", "EPA and Jane Roe"."""
    after = phrase_at(tokens, here, end, words.CONJUNCTIONS)
    known = phrase_at(tokens, at, here, words.AGENCIES) == here
    if after == here or after >= end or (here - at < 2 and not known):
        return False
    right = after
    while right < end and tokens[right].kind == "word" and right - after < 4:
        right += 1
    named = is_person(tokens[after:right]) or phrase_at(tokens, after, end, words.AGENCIES) > after
    return named and (known or is_person(tokens[at:here]))


def _read_nested(text: str, tokens: Sequence[Token], at: int, end: int) -> tuple[list[Item], int, bool]:
    """Items in brackets after a name: "Jane Roe (Reuters)"; none where a label stands in the brackets."""
    close = next((i for i in range(at + 1, end) if tokens[i].kind in ("close", "open")), end)
    if close == end or tokens[close].kind == "open" or starts_label(tokens, at + 1):
        return [], at, False
    clause = read_clause(text, tokens[:close], at + 1)
    if clause.last != close or clause.label.end > at + 1:
        return [], at, False
    items = [item._replace(nested=True, link=item.link or "open") for item in clause.items]
    return items, close + 1, False
