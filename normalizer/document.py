"""The document: what `normalize` gives back, and `restore`, which gives the source back from it.

Offsets count code points, half-open. A field named `source…` points into the source, every other one into
`Document.text`. In JSON a field without a default is always there, null where nothing was written; a field with
a default is left out where it has it.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cache
from operator import attrgetter

from normalizer.errors import DocumentError, TypeGivenError, ValueGivenError
from normalizer.record import MISSING, Any, Record
from normalizer.span import Change, Span

SCHEMA = "medianorm/1"
KINDS = (
    "title", "heading", "byline", "paragraph", "list_item", "blockquote", "caption", "credit", "embed", "table", "code",
)  # fmt: skip
BODY_KINDS = frozenset({"title", "heading", "paragraph", "list_item", "blockquote", "table", "code"})
Json = dict[str, Any]


class Generator(Record):
    """What made the document: no time stamps, so that the same input gives the same bytes."""

    name: str
    version: str
    data: str
    options: Mapping[str, Any]

    __hash__ = None  # type: ignore[assignment]  # a dict has none


class Source(Record):
    """Where the text came from: `sha256` is of the bytes, `text_sha256` of the decoded text layer in UTF-8.

    `length` counts the code points of the text layer. `encoding` is null where text, not bytes, was given.
    """

    name: str | None
    format: str
    encoding: str | None
    encoding_from: str | None
    length: int
    sha256: str
    text_sha256: str


class Metadata(Record):
    """What the page or the caller says of the article; a site's clock is not a publication date."""

    date_published: str | None
    date_modified: str | None
    byline: tuple[str, ...]
    url: str | None
    site_name: str | None
    image: str | None


class Language(Record):
    """A language as BCP 47 code, its script as ISO 15924 code, and how sure we are (0 to 1)."""

    code: str
    script: str
    confidence: float


class Run(Record):
    """A stretch of one language; `embedded` ones do not split their sentence."""

    start: int
    end: int
    language: str
    script: str
    direction: str
    embedded: bool


class Sentence(Record):
    """A sentence of a block, with the language runs inside it."""

    text: str
    start: int
    end: int
    source_start: int
    source_end: int
    language: str
    runs: tuple[Run, ...]


class Credit(Record):
    """Who made a picture, who holds it, through whom it came; `text` as written, once for each `source_spans`."""

    creator: str | None
    agency: str | None
    via: str | None
    role: str | None
    text: str
    source_spans: tuple[Span, ...]


class Dateline(Record):
    """The place, agency and date before a report's first words ("TEHRAN (AP) —")."""

    place: str | None
    agency: str | None
    date: str | None
    text: str
    source_start: int
    source_end: int


class Attribution(Record):
    """Words that name the agency a report is taken from ("به گزارش ایسنا،"); they stay in the text."""

    agency: str | None
    place: str | None
    start: int
    end: int
    source_start: int
    source_end: int


class Embed(Record):
    """A post, video or other thing from another site, its fields named as oEmbed names them.

    `derived` names the fields that were computed and not written. `embeds` are posts quoted in this one.
    """

    provider_name: str
    type: str
    id: str | None
    url: str | None
    author_name: str | None
    author_handle: str | None
    author_url: str | None
    date_published: str | None
    date_text: str | None
    links: tuple[str, ...]
    derived: tuple[str, ...]
    id_time: str | None = None
    text: str | None = None
    source_spans: tuple[Span, ...] = ()
    embeds: tuple["Embed", ...] = ()


class Block(Record):
    """One part of the document: a title, a paragraph, a caption, an embed …"""

    id: str
    kind: str
    rule: str
    text: str
    start: int
    end: int
    source_start: int
    source_end: int
    language: str
    direction: str
    confidence: float
    sentences: tuple[Sentence, ...]
    reason: str | None = None
    level: int | None = None
    credits: tuple[Credit, ...] = ()
    dateline: Dateline | None = None
    attributions: tuple[Attribution, ...] = ()
    embed: Embed | None = None
    duplicate_of: str | None = None
    selector: str | None = None


class Note(Record):
    """Something a reader of the document should know; `severity` is info, warning or error."""

    rule: str
    severity: str
    message: str
    source_start: int | None = None
    source_end: int | None = None


class Document(Record):
    """Clean text in blocks, and the ledger that leads back to the source."""

    generator: Generator
    id: str
    source: Source
    title: str | None
    language: str
    direction: str
    languages: Mapping[str, float]
    metadata: Metadata
    text: str
    blocks: tuple[Block, ...]
    changes: tuple[Change, ...]
    notes: tuple[Note, ...]

    __hash__ = None  # type: ignore[assignment]  # `generator` and `languages` hold dicts

    @property
    def body(self) -> str:
        """Title, headings, paragraphs, lists, quotes, tables and code, a blank line between; no duplicates."""
        return "\n\n".join(
            block.text for block in self.blocks if block.kind in BODY_KINDS and not block.duplicate_of and block.text
        )

    def parts(
        self, kinds: Collection[str] | None = None, languages: Collection[str] | None = None
    ) -> tuple[Block, ...]:
        """The blocks of these kinds and languages (BCP 47 codes), in order; None takes all."""
        return tuple(
            block
            for block in self.blocks
            if (kinds is None or block.kind in kinds) and (languages is None or block.language in languages)
        )

    def to_dict(self, offsets: str = "codepoint") -> Json:
        """The document as JSON has it; `offsets="utf16"` counts as browsers and Java do.

        Raises ValueGivenError for another value of `offsets`.
        """
        if offsets not in ("codepoint", "utf16"):
            raise ValueGivenError(f"offsets={offsets!r}: 'codepoint' or 'utf16'")
        document = {"schema": SCHEMA, **plain(self)}
        if offsets == "codepoint":
            return document
        units = UnitOffsets(self.text), UnitOffsets(restore(self))
        return {"schema": SCHEMA, "offsets": "utf16", **recounted(document, units[0].utf16, units[1].utf16)}

    @classmethod
    def from_dict(cls, stored: Json) -> "Document":
        """The document that `to_dict` wrote, of any version of this schema; unknown fields are ignored.

        Raises DocumentError where it is not one.
        """
        schema = stored.get("schema") if isinstance(stored, dict) else None
        if schema != SCHEMA:
            raise DocumentError(f"not a {SCHEMA} document: its schema is {schema!r}")
        try:
            if stored.get("offsets") == "utf16":
                stored = from_utf16(stored)
            document: Document = built(cls, stored)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise DocumentError(f"not a readable {SCHEMA} document: {error}") from None
        return document


def restore(document: Document) -> str:
    """The source, code point for code point, from the text and the changes alone.

    Raises DocumentError where the changes are not in order or leave the text, TypeGivenError for no Document.
    """
    if not isinstance(document, Document):
        raise TypeGivenError(f"document is {type(document).__name__}: give a Document, such as Document.from_dict(…)")
    return rebuilt(document.text, document.changes)


def rebuilt(text: str, changes: tuple[Change, ...]) -> str:
    parts: list[str] = []
    place = 0
    for change in changes:
        if not place <= change.start <= change.end <= len(text):
            raise DocumentError(f"the change at source {change.source_start} does not fit the text")
        parts += (text[place : change.start], change.before)
        place = change.end
    parts.append(text[place:])
    return "".join(parts)


# -- to and from JSON, by the types alone


@cache
def layout(kind: type[Record]) -> tuple[tuple[str, Any], ...]:
    """Field names with their defaults, MISSING where there is none."""
    return tuple((name, kind.DEFAULTS.get(name, MISSING)) for name in kind.__slots__)


ATOMS = frozenset((str, int, float, bool, type(None)))


@cache
def shape(kind: type[Record]) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]], tuple[tuple[str, Any], ...]]:
    """How records of a kind are written: the names, what reads all values, and the fields that need a look each, with
    their defaults; the others hold text or numbers, which stand in JSON as they are."""
    asked = tuple(row for row in layout(kind) if row[1] is not MISSING or not is_atom(kind.__annotations__[row[0]]))
    return kind.__slots__, attrgetter(*kind.__slots__), asked


def is_atom(kind: Any) -> bool:
    """Whether a field's type is one that JSON has, or several of them: `str`, `str | None`."""
    return ATOMS.issuperset(getattr(kind, "__args__", (kind,)))


def plain(value: Any) -> Any:
    """Dataclasses as dicts, tuples as lists, the rest as it is."""
    if isinstance(value, Record):
        names, read, looked_at = shape(type(value))
        written = dict(zip(names, read(value), strict=True))
        for name, default in looked_at:
            item = written[name]
            if item is default or (default is not MISSING and item == default):
                del written[name]
            elif type(item) not in ATOMS:
                written[name] = plain(item)
        return written
    if isinstance(value, (tuple, list)):
        return [plain(item) for item in value]
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    return value


@cache
def hints(kind: type) -> dict[str, Any]:
    """The types of a record's fields."""
    from typing import get_type_hints

    return get_type_hints(kind)


def built(kind: Any, stored: Any) -> Any:
    """A value of the type `kind` from its JSON form."""
    from typing import get_args, get_origin

    origin, arguments = get_origin(kind), get_args(kind)
    if origin is tuple:
        return tuple(built(arguments[0], item) for item in stored)
    if kind is Span:
        return Span(checked(int, stored[0]), checked(int, stored[1]))
    if isinstance(kind, type) and issubclass(kind, Record):
        known = hints(kind)
        rows: tuple[tuple[str, Any], ...] = layout(kind)
        names = [name for name, default in rows if default is MISSING or name in stored]
        return kind(**{name: built(known[name], stored[name]) for name in names})
    if arguments and type(None) in arguments and stored is not None:
        whole = [argument for argument in arguments if argument is not type(None)]
        return built(whole[0], stored) if len(whole) == 1 else stored
    return checked(kind, stored)


def checked(kind: Any, stored: Any) -> Any:
    """A plain value, refused where it is of another type."""
    if (kind in (str, bool, int) and not isinstance(stored, kind)) or (kind is int and isinstance(stored, bool)):
        raise TypeError(f"{type(stored).__name__} stands where {kind.__name__} belongs")
    return stored


# -- offsets in UTF-16 code units


class UnitOffsets:
    """Both ways between code points and UTF-16 code units of one text."""

    def __init__(self, text: str) -> None:
        self.astral = [place for place, character in enumerate(text) if character > "\uffff"]
        self.units = [place + index for index, place in enumerate(self.astral)]

    def utf16(self, offset: int) -> int:
        from bisect import bisect_left

        return offset + bisect_left(self.astral, offset)

    def codepoint(self, offset: int) -> int:
        from bisect import bisect_left

        return offset - bisect_left(self.units, offset)


def recounted(value: Any, in_text: Callable[[int], int], in_source: Callable[[int], int]) -> Any:
    """The JSON form with every offset put through `in_text` or `in_source`."""
    if isinstance(value, list):
        return [recounted(item, in_text, in_source) for item in value]
    if not isinstance(value, dict):
        return value
    counted: Json = {}
    for key, item in value.items():
        if key in ("start", "end"):
            counted[key] = in_text(item)
        elif key in ("source_start", "source_end"):
            counted[key] = None if item is None else in_source(item)
        elif key == "source_spans":
            counted[key] = [[in_source(start), in_source(end)] for start, end in item]
        else:
            counted[key] = recounted(item, in_text, in_source)
    return counted


def from_utf16(stored: Json) -> Json:
    """The JSON form with offsets in code points again: first the changes' own, which rebuild the source."""
    in_text = UnitOffsets(stored["text"]).codepoint
    rows = [recounted(row, in_text, lambda offset: offset) for row in stored["changes"]]
    source = rebuilt(stored["text"], tuple(built(Change, row) for row in rows))
    counted: Json = recounted(stored, in_text, UnitOffsets(source).codepoint)
    return counted


def tiles(document: Document) -> Iterator[tuple[Span, Span]]:
    """(source, text) ranges of what stands unchanged; with the changes' own they tile both."""
    place = source_place = 0
    for change in document.changes:
        if change.start > place:
            yield Span(source_place, change.source_start), Span(place, change.start)
        place, source_place = change.end, change.source_end
    if place < len(document.text):
        rest = len(document.text) - place
        yield Span(source_place, source_place + rest), Span(place, place + rest)
