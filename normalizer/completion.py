"""What text detectors found inside a reader's marks completes these: one parser of posts and captions, two ways in.

Markup says that something is a post and where it begins and ends; its words say who wrote it and when. Of the posts
found in such a mark, the one that ends it is the mark's own: its fields fill what markup left open, and the words that
say them leave the text. Earlier ones are posts quoted in it. A caption's labels leave a marked caption likewise, a
byline's names fill a marked byline, a date and a count beside them leave it, and the site's name leaves a marked title.
A marked paragraph that words tell to be something else from end to end is that: a caption, a credit, a byline, a date
line or other furniture, for which markup has no tags of its own. Of lists' items this goes for bylines alone: "vor 3
Stunden" or "Print" may well be what a list names. Where blocks in a row, two and more, leave as furniture from end to
end, a player's dialog or a heading "Share this" with its list of networks, headings and items leave as well.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, groupby

from normalizer.document import Credit, Embed
from normalizer.page import Finding, Page
from normalizer.record import replaced
from normalizer.segments import trimmed
from normalizer.span import Span

COMPLETED = frozenset({"embed", "caption", "byline", "title"})
# What a mark without a meaning of its own may turn out to be.
TOLD = {
    "paragraph": frozenset({"caption", "credit", "byline", "furniture"}),
    "list_item": frozenset({"byline"}),
    "caption": frozenset({"furniture"}),  # "Enlarge", "2/28 photos"
    "byline": frozenset({"furniture", "credit"}),
}
DATED = frozenset({"byline", "paragraph"})
PLAIN = frozenset({"paragraph", "list_item", "heading", "caption"})  # what may be a part of a page's frame
FIELDS = ("id", "url", "author_name", "author_handle", "author_url", "date_published", "date_text", "links", "id_time")


def completed(page: Page, found: Iterable[Finding]) -> Iterator[Finding]:
    """The page's marks, completed, and the findings that did not go into one."""
    found = list(found)
    marks = list(parted(list(undated(page.marks, found)), found))
    told_apart = [finding for mark in marks for finding in named_alone(page, mark)]
    marks = [finding for finding in told_apart if finding.kind != "furniture"]
    found += [finding for finding in told_apart if finding.kind == "furniture"]
    marks = list(outside(marks, [finding.span for finding in found if finding.kind == "furniture"]))
    own = [mark for mark in marks if mark.kind in COMPLETED]
    starts = [mark.span.start for mark in own]
    inside: dict[int, list[Finding]] = {}
    open_marks = {mark.span: TOLD[mark.kind] for mark in marks if mark.kind in TOLD}
    told: dict[Span, Finding] = {}
    credited = {span for mark in marks if isinstance(mark.value, Credit) for span in mark.value.source_spans}
    for finding in found:
        if isinstance(finding.value, Credit) and not credited.isdisjoint(finding.value.source_spans):
            continue  # markup said it
        told_as = open_marks.get(finding.span, frozenset())
        if not told_as.isdisjoint((finding.kind, finding.rule)) and not isinstance(finding.value, Credit):
            told[finding.span] = max(told.get(finding.span, finding), finding, key=surest)
            continue
        index = bisect_right(starts, max(finding.span.start, finding.span.end - 1)) - 1
        if finding.kind in COMPLETED and index >= 0 and touches(own[index], finding):
            inside.setdefault(index, []).append(finding)
        else:
            yield finding
    credits = [one.value for one in (*marks, *found) if isinstance(one.value, Credit)]
    cuts = sorted({span for credit in credits for span in credit.source_spans})
    rest = iter(range(len(own)))
    for mark in marks:
        held = inside.get(next(rest), []) if mark.kind in COMPLETED else []
        if mark.kind in TOLD and mark.span in told:
            one = told[mark.span]
            yield Finding(
                one.kind, one.rule, mark.span, mark.confidence, one.fields, one.value, one.reason, None, mark.selector
            )
        elif mark.kind == "caption" and is_credit(page.text, mark, held, cuts):
            yield replaced(mark, kind="credit", fields=())
        elif mark.kind in COMPLETED:
            yield from with_findings(mark, held)
        else:
            yield mark


def is_credit(text: str, mark: Finding, held: Sequence[Finding], cuts: Sequence[Span]) -> bool:
    """Whether a marked caption is credits and labels and nothing else: then it is a credit that stands apart."""
    start, end = mark.span
    first, last = bisect_left(cuts, mark.span), bisect_left(cuts, Span(end, end))
    if first == last:
        return False
    place, rest = start, []
    for left, right in sorted((*cuts[first:last], *mark.fields, *(span for found in held for span in found.fields))):
        rest.append(text[place:left])
        place = max(place, right)
    return not any(map(str.isalnum, "".join((*rest, text[place:end]))))


def outside(marks: Sequence[Finding], furniture: Iterable[Span]) -> Iterator[Finding]:
    """The marks without plain ones in a row, two and more, each of which one stretch of furniture takes whole."""
    taken = sorted(furniture)
    starts = [span.start for span in taken]
    reach = list(accumulate((span.end for span in taken), max))

    def is_taken(mark: Finding) -> bool:
        index = bisect_right(starts, mark.span.start) - 1
        return mark.kind in PLAIN and index >= 0 and mark.span.end <= reach[index]

    for is_frame, rows in groupby(marks, is_taken):
        row = list(rows)
        if not is_frame or len(row) < 2:
            yield from row


def parted(marks: Sequence[Finding], found: Sequence[Finding]) -> Iterator[Finding]:
    """The marks, that of a paragraph whose first lines are a byline and whose others are none parted behind it."""
    ends = {finding.span.start: finding.span.end for finding in found if finding.kind == "byline"}
    for mark in marks:
        end = ends.get(mark.span.start, mark.span.end) if mark.kind == "paragraph" else mark.span.end
        if end < mark.span.end:
            yield replaced(mark, span=Span(mark.span.start, end))
            yield replaced(mark, span=Span(end + 1, mark.span.end))  # a byline ends with its line
        else:
            yield mark


def undated(marks: Sequence[Finding], found: Sequence[Finding]) -> Iterator[Finding]:
    """The marks, that of a line which is a byline and its date ("By Jane Roe on 5 March 2024") without the date."""
    names = [finding.span for finding in found if finding.kind == "byline"]
    dates = [finding.span for finding in found if finding.rule == "clock"] if names else []
    starts, ends = {date.start: date for date in dates}, {date.end: date for date in dates}
    pairs: dict[Span, Span] = {}
    for name in names:
        after = starts.get(name.end) or starts.get(name.end + 1)
        before = ends.get(name.start) or ends.get(name.start - 1)
        pairs |= {Span(name.start, after.end): name} if after else {}
        pairs |= {Span(before.start, name.end): name} if before else {}
    for mark in marks:
        dated = mark.kind in DATED and mark.span in pairs
        yield replaced(mark, span=pairs[mark.span]) if dated else mark


def named_alone(page: Page, mark: Finding) -> tuple[Finding, ...]:
    """A marked byline without the date and the count that stand beside the name, and these as furniture: "Jane Roe, 5
    May 2024, 7:12", "By Jane Roe 3 min read". Names need no label where markup tells that they are some."""
    text = page.text[mark.span.start : mark.span.end]
    if mark.kind != "byline" or "\n" in text or not any(map(str.isdigit, text)):
        return (mark,)
    from normalizer.detectors.clock import clock
    from normalizer.news.dated_lines import before_count, beside_dates  # few bylines hold a number
    from normalizer.news.labels import Short, key

    line = Short(0, mark.span.start, mark.span.end, text, key(text))
    names, day = next(beside_dates(line, page), (line, None))
    end = names.start + before_count(names.text, page)
    taken = [clock(day, page.dates(text))] if day else []
    last = day.start if day and day.start > names.start else mark.span.end  # marks behind the names leave as well
    rest = trimmed(page.text, Span(end, last))
    if rest.start < rest.end:
        taken.append(Finding("furniture", "counter", rest, 0.85, reason="a count beside the author's name"))
    named = (replaced(mark, span=Span(names.start, end)),) if end > names.start else ()
    return (*named, *taken)


def surest(finding: Finding) -> tuple[float, str]:
    return finding.confidence, finding.rule


def touches(mark: Finding, finding: Finding) -> bool:
    """Whether a finding of the mark's kind ends in the mark."""
    return finding.kind == mark.kind and mark.span.start < finding.span.end <= mark.span.end


def with_findings(mark: Finding, inside: Sequence[Finding]) -> Iterator[Finding]:
    """The mark with what the last finding in it says; the posts before that one are quoted in it."""
    last = max(inside, key=lambda finding: finding.span.end, default=None)
    if last is None:
        yield mark
        return
    value = mark.value
    if isinstance(value, Embed) and isinstance(last.value, Embed):
        if last.value.provider_name not in (value.provider_name, None):
            yield from (mark, *inside)
            return
        value = filled(value, last.value)
    elif value is None:
        value = last.value
    clip = {clipped(span, mark.span) for span in (*mark.fields, *last.fields)}
    fields = tuple(sorted(span for span in clip if span.start < span.end))
    yield Finding(
        mark.kind, mark.rule, mark.span, mark.confidence, fields, value, mark.reason, mark.level, mark.selector,
    )  # fmt: skip
    yield from (finding for finding in inside if finding is not last and finding.span.start >= mark.span.start)


def filled(marked: Embed, told: Embed) -> Embed:
    """An embed's empty fields filled from its words; what is written is no longer derived."""
    new = {name: getattr(told, name) for name in FIELDS if not getattr(marked, name) and getattr(told, name)}
    if "author_handle" in marked.derived and told.author_handle and marked.author_handle != told.author_handle:
        new |= {"author_handle": told.author_handle, "author_url": told.author_url}
    derived = [name for name in marked.derived if name not in new]
    derived += [name for name in told.derived if name in new]
    if told.author_handle and "author_handle" in derived and "author_handle" not in told.derived:
        derived.remove("author_handle")
    return replaced(marked, **new, derived=tuple(derived))


def clipped(span: Span, around: Span) -> Span:
    return Span(max(span.start, around.start), min(span.end, around.end))
