"""What a reader hands on and every rule reads: `Page`, and the `Finding`s that rules make of it."""

from collections import Counter
from collections.abc import Iterable
from functools import cached_property, lru_cache
from types import ModuleType

from normalizer.document import Attribution, Credit, Dateline, Embed, Metadata, Note, Run
from normalizer.lines import BLANKS, Line, is_prose
from normalizer.record import TYPE_CHECKING, Record
from normalizer.span import Edit, Span, Traced, shifted

if TYPE_CHECKING:
    from normalizer.dates import Date

# Letters that are written alike and typed differently, and digits: one for one, so that spans stay.
FOLDED = {
    **dict.fromkeys("\u064a\u0649", "\N{ARABIC LETTER FARSI YEH}"),
    "\N{ARABIC LETTER KAF}": "\N{ARABIC LETTER KEHEH}",
    "\N{NO-BREAK SPACE}": " ",
    **{chr(0x0660 + digit): str(digit) for digit in range(10)},
    **{chr(0x06F0 + digit): str(digit) for digit in range(10)},
}

THOUSANDS = frozenset("KMkm")
WIDEST_GAP = 9  # characters between a number and the word it counts


Value = Embed | Credit | Dateline | Attribution | str | None


class Finding(Record):
    """One claim on the page: that a span of its text is something, and how sure its rule is.

    `kind` is a block's kind, or dateline, attribution, furniture. `fields` are the spans in it whose words leave the
    text because `value` holds what they say: an Embed, a Credit, a Dateline, a clock's date. Furniture leaves whole.
    """

    kind: str
    rule: str
    span: Span
    confidence: float
    fields: tuple[Span, ...] = ()
    value: Value = None
    reason: str | None = None
    level: int | None = None
    selector: str | None = None


class Page:
    """The text layer of a source, with what its reader knows, and what rules share computed once.

    `marks` are findings the reader made from markup; `runs` are language runs, empty before identification; `declared`
    are stretches that markup says to be in a language (BCP 47, primary), with their places in the text as it was read;
    `signed` are the names in a byline's markup, for a document of which neither metadata nor a line says who wrote it.
    Treated as immutable: `edit` gives another page.
    """

    def __init__(
        self,
        traced: Traced,
        marks: tuple[Finding, ...] = (),
        runs: tuple[Run, ...] = (),
        metadata: Metadata | None = None,
        notes: tuple[Note, ...] = (),
        chars: frozenset[str] | None = None,
        declared: tuple[tuple[Span, str], ...] = (),
        signed: tuple[str, ...] = (),
    ) -> None:
        self.traced = traced
        self.text = traced.text
        self.marks = marks
        self.runs = runs
        self.metadata = metadata
        self.notes = notes
        self.declared = declared
        self.signed = signed
        if chars is not None:
            self.chars = chars

    @cached_property
    def chars(self) -> frozenset[str]:
        """The characters that occur; after an edit, also those that did."""
        return frozenset(self.text)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """All lines, blank ones too, by every line boundary of Unicode (`str.splitlines`)."""
        rows = []
        place = 0
        for line in self.text.splitlines(keepends=True):
            bare = line.strip()
            if "\u200c" in bare and not bare.strip(BLANKS):
                bare = ""
            start = place + (line.index(bare[0]) if bare else 0)
            rows.append(Line(start, start + len(bare), bare))
            place += len(line)
        return tuple(rows)

    @cached_property
    def repeated(self) -> frozenset[str]:
        """What more than one line says: a headline, the asker's name in an interview."""
        counted = Counter([line.text for line in self.lines])
        return frozenset([text for text, count in counted.items() if count > 1])

    @cached_property
    def masks(self) -> tuple[Span, ...]:
        """URLs, mail addresses, handles, hashtags: what no language rule edits."""
        from normalizer.masks import masks

        return masks(self.text)

    @cached_property
    def tables(self) -> tuple[ModuleType, ...]:
        """The word tables of the languages that this page may hold."""
        from normalizer.languages import present

        return present(self.text, self.chars)

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """Codes of English and of the languages whose words stand on the page."""
        return tuple(dict.fromkeys(("en", *(module.__name__.rpartition(".")[2] for module in self.tables))))

    def words(self, table: str) -> frozenset[str]:
        """One table's words of all these languages, folded as `folded` and lower case."""
        return words_of(self.tables, table)

    @cached_property
    def continued(self) -> frozenset[int]:
        """Indices of the lines that go on from the line above: hard-wrapped, or broken around a link or a name."""
        from normalizer.around_links import Words
        from normalizer.continued import continued

        openers, staff = self.words("ATTRIBUTION_OPENERS"), self.words("OUTLET_STAFF")
        openers |= {f"{opener} {reporter}" for opener in openers for reporter in staff}
        return frozenset(continued(self.text, self.lines, Words(self.words("UNFINISHED_WORDS"), openers)))

    @cached_property
    def prose(self) -> tuple[int, ...]:
        """Indices of the lines that open running text: long, or middling with a full stop at their end."""
        found = []
        for index, line in enumerate(self.lines):
            if not line.text or index in self.continued:
                continue
            last = index
            while last + 1 in self.continued:
                last += 1
            if is_prose(line.text if last == index else self.text[line.start : self.lines[last].end]):
                found.append(index)
        return tuple(found)

    def dates(self, text: str) -> "tuple[Date, ...]":
        """The dates in a line of the page, with spans of the line: several rules ask for the same one."""
        if text not in self._dates:
            from normalizer.dates import find

            self._dates[text] = tuple(find(text))
        return self._dates[text]

    @cached_property
    def found(self) -> "dict[str, tuple[Finding, ...]]":
        """What each detector found so far; see `normalizer.rules.findings`."""
        return {}

    @cached_property
    def _dates(self) -> "dict[str, tuple[Date, ...]]":
        return {}

    @cached_property
    def folded(self) -> str:
        """The text with look-alike letters and digits made one, of equal length: for matching only."""
        return alike(self.text, self.chars)

    def needs(self, characters: frozenset[str], literals: tuple[str, ...]) -> bool:
        """Whether any of the characters or literals occurs; true where neither is asked for."""
        if not characters and not literals:
            return True
        chars, text = self.chars, self.text
        if not characters.isdisjoint(chars):
            return True
        for literal in literals:  # noqa: SIM110  (a third of a generator's time)
            if literal[0] in chars and literal[-1] in chars and literal in text:
                return True
        return False

    def counts(self, words: tuple[tuple[str, tuple[str, ...]], ...]) -> bool:
        """Whether one of its languages' words stands behind a number: "1,200 views", "1.4K views". Not "interviews"."""
        for word in (word for code, labels in words if code in self.codes for word in labels):
            place = self.text.find(word) if word[0] in self.chars else -1
            while place >= 0:
                gap = self.text[max(0, place - WIDEST_GAP) : place]
                number = gap.rstrip()[-1:]
                if len(gap) > 1 and gap[-1].isspace() and (number.isdigit() or number in THOUSANDS):
                    return True
                place = self.text.find(word, place + 1)
        return False

    def edit(self, edits: Iterable[Edit]) -> "Page":
        """The page after one rule's edits, its marks and runs moved along; no edit may cross their borders."""
        rows = sorted(edits)
        if not rows:
            return self
        spans = [mark.span for mark in self.marks] + [Span(run.start, run.end) for run in self.runs]
        spans += [span for mark in self.marks for span in mark.fields]
        edges = sorted({place for span in spans for place in span})
        moved = dict(zip(edges, shifted(edges, rows), strict=True))
        first = rows[0].span.start
        return Page(
            self.traced.edit(rows, edges),
            tuple([mark if mark.span.end < first else moved_finding(mark, moved) for mark in self.marks]),
            tuple([run if run.end < first else moved_run(run, moved) for run in self.runs]),
            self.metadata,
            self.notes,
            self.chars.union(*(edit.text for edit in rows)),
            self.declared,
            self.signed,
        )


@lru_cache(maxsize=256)
def words_of(tables: tuple[ModuleType, ...], *named: str | frozenset[str]) -> frozenset[str]:
    """The words of one or more tables of several languages, and words beside them."""
    rows = [getattr(language, name, ()) if isinstance(name, str) else name for language in tables for name in named]
    return frozenset().union(*rows)


def alike(text: str, chars: Iterable[str] | None = None) -> str:
    """The text with look-alike letters and digits made one, of equal length; `chars` are those that occur in it."""
    for letter in FOLDED.keys() & (text if chars is None else chars):  # a few times faster than one `translate`
        text = text.replace(letter, FOLDED[letter])
    return text


def moved_run(run: Run, moved: dict[int, int]) -> Run:
    return Run(moved[run.start], moved[run.end], run.language, run.script, run.direction, run.embedded)


def moved_finding(mark: Finding, moved: dict[int, int]) -> Finding:
    fields = tuple(Span(moved[span.start], moved[span.end]) for span in mark.fields)
    return Finding(mark.kind, mark.rule, Span(moved[mark.span.start], moved[mark.span.end]), mark.confidence,
                   fields, mark.value, mark.reason, mark.level, mark.selector)  # fmt: skip
