"""Who made a picture, who holds it and who passes it on.

Jane Roe/AFP/Getty Images       creator, agency, via: the last distributor passes on
EFE/EPA/JANE ROE                EPA is nearest to the person; EFE passes on
Getty Images/iStockphoto        a library before its own branch or a maker passes on
Jane Roe via Getty Images       one organisation alone is the agency
skyfall77/iStock, SWR/dpa       one unknown word before an agency is a pen name, in capitals an organisation
"""

from collections.abc import Sequence

from normalizer.creditline import words
from normalizer.creditline.grammar import Clause
from normalizer.creditline.names import Item
from normalizer.record import Row

CODE = 4  # letters


class Fields(Row):
    """Who is who in a clause."""

    creators: tuple[str, ...]
    agency: str | None
    via: str | None


def fields(clause: Clause) -> Fields:
    """Which names of a clause made the picture, hold it and pass it on."""
    names = _settled(clause)
    people = [item for item in names if item.kind == "person"]
    holders = _holders([item for item in names if item.kind != "person"])
    via = next((item for item in holders if item.link == "via"), None)
    rest = [item for item in holders if item is not via]
    last = max((person.start for person in people), default=-1)
    agency: Item | None
    if rest and all(item.start < last for item in rest):
        agency = rest[-1]  # "EFE/EPA/JANE ROE": the nearest made it, the first passes it on
        via = via or (rest[0] if len(rest) > 1 else None)
    elif rest:
        agency, via = _agency_and_via(rest, via)
    else:
        agency, via = via, None
    creators = tuple(dict.fromkeys(person.text for person in people))
    return Fields(creators, agency.text if agency else None, via.text if via else None)


def _holders(names: Sequence[Item]) -> list[Item]:
    """Organisations, each once."""
    found: dict[str, Item] = {}
    for item in names:
        key = item.agency or item.text.casefold()
        if key in found and item.link == "via":
            item = found.pop(key)._replace(link="via")
        found.setdefault(key, item)
    return list(found.values())


def _agency_and_via(rest: Sequence[Item], via: Item | None) -> tuple[Item, Item | None]:
    """The holder and the distributor among organisations in the order written."""
    first = rest[0]
    if via or len(rest) == 1:
        return first, via
    if (_distributes(first) or _is_platform(first)) and (
        not _distributes(rest[1]) or _name(first) in ("Getty Images", "imago")
    ):
        return rest[1], first
    return first, next((item for item in reversed(rest[1:]) if _distributes(item)), rest[-1])


def _distributes(item: Item) -> bool:
    return item.kind == "known" and words.KINDS[item.agency] == "distributor"


def _is_platform(item: Item) -> bool:
    return item.kind == "known" and words.KINDS[item.agency] == "platform"


def _name(item: Item) -> str:
    return item.agency or item.text


def _settled(clause: Clause) -> list[Item]:
    """The names, each a person or an organisation."""
    names = [item for item in clause.names if not _is_code(item)]
    two = names[1:2] and names[1].link == "comma" and all(map(_is_capitalised, names[:2]))
    if two and all(item.kind == "known" for item in names[2:]):
        return names[2:]  # "Roe, Jane" is one person, "Harbour, Ferries" may be two bodies
    names = [item for place, item in enumerate(names) if not _is_shown(clause, item, names[place + 1 : place + 2])]
    some_known = any(item.kind == "known" for item in names)
    person_seen = False
    settled = []
    for place, item in enumerate(names):
        kind = item.kind
        if (kind == "person" and person_seen and item.link in ("slash", "pipe", "for", "via", "open", "dash")) or (
            kind == "person" and (item.link in ("for", "via") or clause.label.through)
        ):
            kind = "organisation"
        elif kind == "word":
            kind = _settle_word(clause, names, place, some_known, person_seen)
        person_seen = person_seen or kind == "person"
        settled.append(item if kind == item.kind else item._replace(kind=kind))
    return _one_person_twice(settled)


def _is_capitalised(item: Item) -> bool:
    return item.kind == "word" and item.text.istitle() and item.text.isalpha()


def _is_shown(clause: Clause, item: Item, following: Sequence[Item]) -> bool:
    """Whether a name may be whom an archive's picture shows: "Jane Roe (archive), via dts". Not "Jane Roe
    (archive)/dpa", nor "Jane Roe via Getty Images"."""
    if item.kind != "person" or not following or following[0].link != "via":
        return False
    between = (other for other in clause.items if item.end <= other.start < following[0].start)
    return any(other.kind == "drop" and other.nested and other.text for other in between)


def _is_code(item: Item) -> bool:
    """Whether it is the code of who filed the picture, behind a name: "Jane Roe (jr)"; not "(dpa)", which is known."""
    return (
        item.kind == "word"
        and item.link == "open"
        and len(item.text) <= CODE
        and item.text.isascii()
        and item.text.islower()
    )


def _settle_word(clause: Clause, names: Sequence[Item], place: int, some_known: bool, person_seen: bool) -> str:
    """One unknown word: a pen name before an agency, else an organisation."""
    item = names[place]
    if person_seen or item.link in ("for", "via") or any(other.kind == "person" for other in names):
        return "organisation"
    if item.text.isupper() and len(item.text) <= 6 and item.text.isascii():
        return "organisation"
    licensed = any(other.licence for other in clause.items)
    if place == 0 and len(names) > 1 and names[1].link not in ("and", "comma"):
        return "person" if some_known else "organisation"
    if len(names) == 1 and (
        (clause.label.by and not clause.label.through)
        or (clause.label.copyright and not clause.label.noun)
        or (licensed and clause.label.noun)
    ):
        return "person" if not item.text.isupper() else "organisation"
    return "person" if place == len(names) - 1 > 0 and item.loose else "organisation"


def _one_person_twice(names: list[Item]) -> list[Item]:
    """ "Jane Roe/dpa/Jane Roe" names one person."""
    seen: set[str] = set()
    kept = []
    for item in names:
        key = item.text.casefold().replace(".", "")
        if key not in seen:
            kept.append(item)
            seen.add(key)
    return kept
