"""Credits of clauses; one that is written twice is one credit with two ranges.

"(Photo by Jane Roe / AFP) (Photo by JANE ROE/AFP via Getty Images)": the name without capitals, `via` from
the second, `text` as first written. A credit with fewer names than the one beside it only adds its range:
"(AP Photo/Jane Roe) AP Photo". Two people of one clause are two credits with the same range.
"""

from collections.abc import Sequence

from normalizer.creditline.fields import Fields, fields
from normalizer.creditline.finding import Found
from normalizer.creditline.grammar import Clause
from normalizer.document import Credit
from normalizer.record import replaced
from normalizer.span import Span


def credits_of(text: str, found: Sequence[Found]) -> tuple[Credit, ...]:
    """Credits of the clauses found, the same one only once."""
    merged: list[Credit] = []
    held: list[set[str]] = []  # the organisations of each, with those that no field keeps
    for clause, span, note in found:
        named = Fields((), None, None) if note else fields(clause)
        if note and merged:
            merged[-1] = _extended(merged[-1], span)
            continue
        holders = {item.agency or item.text.casefold() for item in clause.names if item.kind != "person"}
        for creator in named.creators or (None,):
            credit = Credit(creator, named.agency, named.via, _role(clause), _inner(text, span), (span,))
            same = next(
                (
                    i
                    for i, other in enumerate(merged)
                    if span not in other.source_spans and _same(other, credit, held[i], holders)
                ),
                None,
            )
            if same is None:
                merged.append(credit)
                held.append(set(holders))
            else:
                merged[same] = _merged(merged[same], credit)
                held[same] |= holders
    return tuple(merged)


def _extended(credit: Credit, span: Span) -> Credit:
    return replaced(credit, source_spans=(*credit.source_spans, span))


def _role(clause: Clause) -> str | None:
    return clause.label.role or next((item.role for item in clause.items if item.role), None)


def _inner(text: str, span: Span) -> str:
    """The credit as written, without the brackets around it."""
    written = text[span.start : span.end]
    if written[:1] in "([" and written[-1:] in ")]":
        return written[1:-1].strip()
    return written


def _same(one: Credit, other: Credit, holders: set[str], new: set[str]) -> bool:
    """Whether two credits say the same: one person, and no organisation that contradicts."""
    if one.role and other.role and one.role != other.role:
        return False
    if one.creator and other.creator:
        return _key(one.creator) == _key(other.creator) and (new <= holders or holders <= new)
    return bool(new) and bool(holders) and (new <= holders if one.creator else holders <= new or new <= holders)


def _key(name: str) -> str:
    return name.casefold().replace(".", "")


def _merged(one: Credit, other: Credit) -> Credit:
    """One credit of two, with the name that is not in capitals."""
    names = [name for name in (one.creator, other.creator) if name]
    creator = next((name for name in names if not any(word.isupper() and len(word) > 2 for word in name.split())), None)
    fuller, lesser = (one, other) if (one.agency or not other.agency) else (other, one)
    return Credit(
        creator=creator or (names[0] if names else None),
        agency=fuller.agency,
        via=fuller.via or (lesser.via if lesser.via != fuller.agency else None),
        role=one.role or other.role,
        text=one.text,
        source_spans=(*one.source_spans, *other.source_spans),
    )
