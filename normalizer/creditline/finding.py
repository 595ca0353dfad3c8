"""Where credits stand in a text: at its start, after a break, at a label, and at the end of a caption."""

from collections.abc import Sequence

from normalizer.creditline import hints, words
from normalizer.creditline.decision import Place, holds, is_initials, is_talked_about, quotes, several_hold, shortens
from normalizer.creditline.grammar import FOR, LONGEST_CLAUSE, Clause, read_clause
from normalizer.creditline.labels import read_label, starts_label
from normalizer.creditline.lexer import Token, lex, phrase_at
from normalizer.creditline.names import is_person, known_agency
from normalizer.creditline.unlabelled import reads_as_person
from normalizer.lines import STOPS
from normalizer.record import Row
from normalizer.span import Span

WINDOW = 320  # characters of a longer text that are read: its head and its tail
HEAD = 140
MOST_STARTS = 40  # places a window that are tried: a bound on the cost of text made to look like credits
LONGEST_CAPTION = 400  # characters before a name that nothing marks
LONG = 160  # characters: more than a bare credit has
YEAR = 2  # tokens: its sign, and itself
CUT = "…"  # behind a teaser's last words, before its button
PICTURES = frozenset("📷📸📹🎥📽🎞🖼\ufe0f")  # with the selector of their form; before a label, they name nobody
_BORDERS = ".,:;()[]“”\"'"
_SIGNS = frozenset("©/|")
_CHAIN = frozenset(("word", "slash", "dash", "open", "close"))
_BETWEEN = frozenset(("semi", "stop", "pipe", "slash", "comma", "dash"))
_LINKS = frozenset(("slash", "pipe"))
_INNER = frozenset(("word", "comma", "dash", "open"))
_BREAKS = frozenset(("stop", "open", "close", "pipe", "dash", "semi"))


class Found(Row):
    """A clause with the range it takes in the text."""

    clause: Clause
    span: Span
    note: bool = False  # "Courtesy of the court" after a full credit: a permission, no second credit


def find_clauses(text: str) -> list[Found]:
    """The clauses of credits in a text, in the order written."""
    found: list[Found] = []
    for start, end in _windows(text):
        if end - start > LONG:
            start = _first_start(text, start, end)
        tokens = [token for token in lex(text[start:end], start) if token.text not in PICTURES]
        dated = _ends_in_year(tokens)
        read = _in_window(text, _trimmed(tokens[:-YEAR] if dated else tokens), opens=start == 0)
        found += _with_year(read, tokens) if read and dated else read
    return [_with_picture(text, one) for one in found] if any(sign in text for sign in PICTURES) else found


def _ends_in_year(tokens: Sequence[Token]) -> bool:
    """Whether a sign and a year stand behind a name: "Photo: Reuters © 2014"."""
    return (
        len(tokens) > YEAR + 1 and tokens[-2].kind == "copy" and tokens[-1].key.isdigit() and tokens[-3].kind == "word"
    )


def _with_year(found: list[Found], tokens: Sequence[Token]) -> list[Found]:
    last = found[-1]
    if last.span.end != tokens[-YEAR - 1].end:
        return found
    return [*found[:-1], last._replace(span=Span(last.span.start, tokens[-1].end))]


def _with_picture(text: str, found: Found) -> Found:
    """The clause with the camera that stands before it: "📷 Photo: Jane Roe"."""
    before = text[: found.span.start].rstrip(" \xa0")
    bare = before.rstrip("".join(PICTURES))
    start = len(bare) if len(bare) < len(before) else found.span.start
    return found._replace(span=Span(start, found.span.end))


def _windows(text: str) -> tuple[tuple[int, int], ...]:
    """The ranges to read: all of a short text, head and tail of a long one."""
    if len(text) <= WINDOW + HEAD:
        return ((0, len(text)),)
    head, tail = text.rfind(" ", 0, HEAD), text.find(" ", len(text) - WINDOW, len(text) - HEAD)
    last = (tail + 1 or len(text) - WINDOW, len(text))
    return ((0, head + 1 or HEAD), last) if _tells(text[:HEAD]) else (last,)


def _tells(head: str) -> bool:
    """Whether a long text's first words could open a credit."""
    found = head.replace(":", " ").replace("(", " ").replace(",", " ").casefold().split()
    return "©" in head or "/" in head or not hints.TRIGGERS.isdisjoint(found) or not hints.HOLDERS.isdisjoint(found)


def _trimmed(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens without a final stop, "Read more", "TPX IMAGES OF THE DAY"."""
    end = len(tokens)
    end = next((i for i in range(1, end) if phrase_at(tokens, i, end, words.ENDS) > i), end)
    while end:
        button = (i for i in range(max(1, end - 3), end) if phrase_at(tokens, i, end, words.READ_MORE) == end)
        start = end - 1 if tokens[end - 1].kind == "stop" else next(button, end)
        if start == end:
            break
        end = start
    return tokens[:end]


def _in_window(text: str, tokens: Sequence[Token], opens: bool) -> list[Found]:
    found: list[Found] = []
    at = 0
    tried = 0
    while at < len(tokens) and tried < MOST_STARTS:
        region: list[Found] = []
        if _may_start(tokens, at):
            tried += 1
            region, after = _region(text, tokens, at, opens)
            found += region
        at = after if region else at + 1
    return found or ([] if tokens and CUT in text[tokens[-1].end :] else _unmarked(text, tokens))


def _first_start(text: str, start: int, end: int) -> int:
    """In a caption's prose: where the sentence or the bracket begins that holds the first telling word or sign."""
    sample = text[start:end]
    for mark in _BORDERS:
        sample = sample.replace(mark, " ")
    place = 0
    for word in sample.split():
        place = sample.index(word, place)
        folded = word.casefold()
        if folded in hints.TRIGGERS or folded in hints.HOLDERS or not _SIGNS.isdisjoint(word):
            before = max(text.rfind(stop, start, start + place) for stop in (". ", ") ", "? ", "! ", "؟ ", "۔ "))
            return max(start, before + 1)
        place += len(word)
    return start


def _may_start(tokens: Sequence[Token], at: int) -> bool:
    """At the start, after a break, where two things were glued, or at a label."""
    token, before = tokens[at], tokens[at - 1] if at else None
    if token.kind not in ("word", "open", "copy"):
        return False
    if (
        at + 1 < len(tokens)
        and tokens[at + 1].kind == "word"
        and token.key in words.AUTHORS
        and token.key in words.STATUS
    ):
        return False  # "Redazione ANSA": who wrote
    if before is not None and before.kind == "slash":
        return read_label(tokens, at).noun or (
            at > 1 and tokens[at - 2].kind == "stop"
        )  # "… on Sunday. / J. Roe (EFE)"
    if (
        before is None
        or (at == 1 and before.kind == "comma")
        or before.kind in _BREAKS
        or (before.end == token.start and before.kind == "word")
    ):
        return True
    if token.kind != "word":
        return True
    if before.kind == "comma" and at + 1 < len(tokens) and tokens[at + 1].kind == "colon":  # "…, foto: Jana Nová"
        return token.key in words.OPENERS
    return not token.text[0].islower() and token.key in words.OPENERS


def _region(text: str, tokens: Sequence[Token], at: int, opens: bool) -> tuple[list[Found], int]:
    """The clauses of one credit that starts at token `at`, the token after it; none where it is no credit."""
    bracketed = tokens[at].kind == "open"
    if not bracketed and not _may_name(tokens, at):
        return [], at
    end = _closing(tokens, at) if bracketed else len(tokens)
    clauses, last = _clauses(text, tokens[:end], at + bracketed)
    if bracketed:
        if any(token.kind != "stop" for token in tokens[last:end]):
            return [], at
        last = end + 1
    if not clauses or not end or is_talked_about(tokens, at, last):
        return [], at
    if not holds(clauses, _place(tokens, at, last, opens)):
        return [], at
    if bracketed and (shortens(tokens, at, clauses[0]) or quotes(tokens, at, clauses[0])):
        return [], at
    return _found(tokens, clauses, tokens[at].start, tokens[last - 1].end), last


def _may_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a credit is possible at token `at`: nearly all sentences of prose begin with no label, and up to their
    end name no agency, nobody on whose behalf, and nothing behind a slash or a bar."""
    at = _past_position(tokens, at)
    if at == len(tokens) or tokens[at].kind == "copy" or read_label(tokens, at).end > at:
        return True
    for here in range(at, min(len(tokens), at + LONGEST_CLAUSE)):
        token = tokens[here]
        if token.kind in _LINKS or (token.most and _names(tokens, here)):
            return True
        if token.kind == "stop":
            return here + 1 < len(tokens) and tokens[here + 1].most > 0 and _names(tokens, here + 1)
        if token.kind not in _INNER:
            return False
    return False


def _names(tokens: Sequence[Token], at: int) -> bool:
    """Whether the phrase at token `at` is an agency, a status, or a word before whose name is another."""
    if tokens[at].key in FOR:
        return True
    for table in (words.AGENCIES, words.STATUS, words.VIA, words.ALONE):
        if phrase_at(tokens, at, len(tokens), table) > at:
            return True
    return tokens[at].most > 1 and known_agency(tokens[at : at + tokens[at].most]) != ""


def _place(tokens: Sequence[Token], at: int, last: int, opens: bool) -> Place:
    """What stands around the tokens from `at` to `last`."""
    before, bracketed = tokens[at - 1] if at else None, tokens[at].kind == "open"
    square = tokens[at].text == "["
    after = _after(tokens, last)
    if before is None or (opens and not any(token.kind in ("word", "stop", "open") for token in tokens[:at])):
        return Place(opens, True, after, bracketed, square)  # a list's sign may stand before it
    if after == "word" and bracketed and before.kind == "word" and not _has_case(before.text + tokens[last].text):
        after = (
            "small"  # «… چهار نفر را (علی رضایی/رویترز) بازداشت کرد»: no capital would tell that the sentence goes on
        )
    touches = before.end == tokens[at].start
    return Place(
        first=False,
        breaks=bracketed or touches or before.kind in _BREAKS or before.kind == "slash",
        after=after,
        bracketed=bracketed,
        square=square,
        lower=before.kind == "stop" or not before.text[0].isupper(),
        glued=before.kind == "word" and touches,
        ended=bracketed or before.kind in ("stop", "close"),
        dateline=opens and _after_place(tokens, at),
    )


def _has_case(word: str) -> bool:
    return word.lower() != word.upper()


def _after_place(tokens: Sequence[Token], at: int) -> bool:
    """Whether the words before token `at` are a dateline's place: "SARNA, May 3 (Reuters)"."""
    if at > 6 or any(token.kind == "stop" for token in tokens[:at]):
        return False
    return at == 1 or (at == 2 and tokens[1].kind == "dash") or tokens[0].text.isupper()


def _closing(tokens: Sequence[Token], at: int) -> int:
    """The bracket that closes the one at `at`, 0 where it is far or missing."""
    depth = 0
    for here in range(at, min(len(tokens), at + 60)):
        depth += (tokens[here].kind == "open") - (tokens[here].kind == "close")
        if not depth:
            return here
    return 0


def _after(tokens: Sequence[Token], last: int) -> str:
    if last >= len(tokens):
        return "end"
    if phrase_at(tokens, last, len(tokens), hints.CAPTIONS) > last:
        return "end"
    token = tokens[last]
    if token.kind == "word":
        return "small" if token.text[0].islower() else "word"
    return token.kind


def _clauses(text: str, tokens: Sequence[Token], at: int) -> tuple[list[Clause], int]:
    """Clauses that follow each other: "Photo: Jane Roe; illustration by John Doe"."""
    found: list[Clause] = []
    last = at
    while at < len(tokens) and len(found) < 8:
        at = _past_position(tokens, at)
        clause = read_clause(text, tokens, at)
        if not clause.items and not (clause.label.end > at and clause.label.given):
            break
        found.append(clause)
        last = at = clause.last
        if clause.cut:
            break
        following = _next_clause(tokens, at)
        if following == len(tokens):
            break
        at = following
    return found, last


def _next_clause(tokens: Sequence[Token], at: int) -> int:
    """Where the next clause starts after a separator or at a label; the end of the tokens where none does."""
    here = at
    while here < len(tokens) and here - at < 2 and tokens[here].kind in _BETWEEN:
        here += 1
    if here == len(tokens) or (here == at and tokens[here].kind == "copy"):
        return len(tokens)
    semi = here > at and tokens[at].kind == "semi"
    return here if semi or starts_label(tokens, here) or _past_position(tokens, here) > here else len(tokens)


def _past_position(tokens: Sequence[Token], at: int) -> int:
    """The token after "Left:", "(L)"."""
    end = phrase_at(tokens, at, len(tokens), words.POSITIONS)
    return end + 1 if end > at and end < len(tokens) and tokens[end].kind == "colon" else at


def _found(tokens: Sequence[Token], clauses: Sequence[Clause], start: int, stop: int) -> list[Found]:
    """Clauses with their ranges; the outer ones take the brackets."""
    found = []
    for place, clause in enumerate(clauses):
        first = start if place == 0 else tokens[clause.first].start
        last = stop if place == len(clauses) - 1 else tokens[clause.last - 1].end
        label = clause.label
        note = place > 0 and label.given and not label.noun and bool(clauses[place - 1].names)
        found.append(Found(clause, Span(first, last), note))
    return found


def _unmarked(text: str, tokens: Sequence[Token]) -> list[Found]:
    """At a caption's end: "… at home Jane Roe/Redux", "Jane Roe Getty Images", "… was closed. Jane Roe"."""
    end = len(tokens)
    if not end or tokens[0].key in words.BY:
        return []  # a byline
    chain = _chain_start(tokens)
    for at in (chain, _library_start(tokens), _status_start(tokens), _name_start(tokens)):
        if not 0 < at < end or tokens[at - 1].kind == "colon" or _is_signed(tokens, at) or _is_said(text, tokens, at):
            continue
        if tokens[at - 1].key in words.BY and tokens[at - 1].text[0].isupper():
            continue  # "… was closed. By Jane Roe / Harbour Post" says who wrote
        clauses, last = _clauses(text, tokens, at)
        sure = at != chain or (clauses and several_hold(clauses[0], Place(False, True, "end", False, ended=False)))
        if clauses and last == end and sure:
            return _found(tokens, clauses, tokens[at].start, tokens[-1].end)
    return []


def _is_signed(tokens: Sequence[Token], at: int) -> bool:
    """Whether an editor's initials stand before token `at`: "… was closed. sho/dpa/AFP" is no picture's."""
    return at > 1 and tokens[at - 1].kind == "slash" and is_initials(tokens[at - 2].text)


def _is_said(text: str, tokens: Sequence[Token], at: int) -> bool:
    """Whether a sentence goes on to its full stop at token `at`: "… according to Reuters/Ipsos."."""
    before = tokens[at - 1]
    return text.rstrip()[-1] in STOPS and before.kind == "word" and before.text[0].islower()


def _chain_start(tokens: Sequence[Token]) -> int:
    """Where the names around the first slash or "via" of the last words begin; 0 if nowhere."""
    slash = at = len(tokens)
    while at > 0 and len(tokens) - at < 24 and tokens[at - 1].kind in _CHAIN:
        at -= 1
        follows = tokens[at + 1].text[0] if at + 1 < len(tokens) else "a"
        via = tokens[at].key in words.VIA
        if via or (tokens[at].kind == "slash" and not follows.islower()):
            slash = at - 1 if via and at and tokens[at - 1].kind == "slash" else at
    if slash == len(tokens):
        return 0
    known = (start for start in range(max(at, slash - 4), slash) if known_agency(tokens[start:slash]))
    return next(known, 0) or _person_start(tokens, slash, at)


def _person_start(tokens: Sequence[Token], end: int, least: int) -> int:
    """Where the person named before token `end` begins: two names, initials and particles between; else 0."""
    for start in range(end - 2, max(least, end - 5, 0) - 1, -1):
        first, inner = tokens[start], tokens[start + 1 : end - 1]
        if len(first.key) < 2 or not first.text[0].isupper() or not is_person(tokens[start:end]):
            continue
        if all(len(token.key) <= 3 for token in inner):
            return start
    return 0


def _library_start(tokens: Sequence[Token]) -> int:
    """Where a picture library at the end begins, if the word before it is a name or a sentence's end."""
    for start in range(max(1, len(tokens) - 4), len(tokens)):
        if words.KINDS.get(known_agency(tokens[start:])) == "distributor":
            before = tokens[start - 1]
            named = before.kind == "word" and before.text[0].isupper() and before.key not in words.ON_BEHALF
            return start if named or before.kind in ("stop", "close") else 0
    return 0


def _status_start(tokens: Sequence[Token]) -> int:
    """Where "Submitted photo" at the end begins."""
    end = len(tokens)
    for start in range(max(1, end - 3), end - 1):
        if phrase_at(tokens, start, end, words.ALONE) == end and tokens[start].text[0].isupper():
            return start
    return 0


def _name_start(tokens: Sequence[Token]) -> int:
    """Where a bare name after a caption's full stop begins; not a headline, not without capitals."""
    end = len(tokens) - 1 if tokens and "@" in tokens[-1].text[1:] else len(tokens)
    start = next((i for i in range(end - 1, max(0, end - 5), -1) if tokens[i - 1].kind == "stop"), 0)
    if start < 6 or tokens[start].start - tokens[0].start > LONGEST_CAPTION:
        return 0
    if phrase_at(tokens, 0, start, words.READ_MORE):  # "Read more in the Harbour Post. Jane Roe"
        return 0
    name = tokens[start:end]
    if not is_person(name) or not name[0].text[0].isupper() or name[0].text.isupper():
        return 0
    if not reads_as_person(
        " ".join(token.text for token in name)
    ):  # "Prime Minister Roe", whose sentence goes on in the next line
        return 0
    return 0 if any(token.key in words.FUNCTION_WORDS for token in name) else start
