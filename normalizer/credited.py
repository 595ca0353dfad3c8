"""Which lines of a page hold photo credits, and which words stand with them as their caption.

Found:      a line that ends or begins with a credit; a line that a credit line touches from below or above; a line that
            says it is one ("Image caption, …", «توضیح تصویر، …», "FILE PHOTO: …"), its label perhaps on a line of its
            own above it, or the word "Image"; in a page whose credits all stand alone, the line above a credit line,
            where that one is no running text; of "Text: Jane Roe  Photo: Max Lind" the credit
Not found:  the paragraph above a credit line, the headline, a heading: a picture may have no caption.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise

from normalizer.caption_labels import AFTER_LABEL, LONGEST_APART, ends_as_filed, label_length, label_of, picture_label
from normalizer.creditline import SENTENCE_ENDS, might_hold, parse, read
from normalizer.creditline.hints import CAPTIONS
from normalizer.document import Credit
from normalizer.lines import MARKERS, STOPS, Line, is_prose, within
from normalizer.news.labels import listed, short_lines
from normalizer.news.works import works
from normalizer.page import Page, words_of
from normalizer.patterns import lazy
from normalizer.record import Row
from normalizer.rules import findings
from normalizer.span import Span
from normalizer.uncredited import (
    CLOSING,
    LEAST_REPORTED,
    SENTENCE,
    is_none,
    is_unpictured,
    names_writer,
    opens_name,
    signed,
)

PICTURED = ("caption", "credit")
EDGE = " \t\xa0.,;:|–—-،"
DATELINE = lazy(r"[^()\n]{0,60}+\([^()\n]{2,40}\)\s{0,3}[-–—:]")  # an agency in brackets and a dash open a report
CLOCKED = lazy(r"\d[:.]\d\d\s?(?:[AaPp]\.?[Mm]\.?\s)?[A-Z]{2,4}\s/")  # "May 5, 2024 / 10:30 AM EDT / CBS News"
LONGEST_CAPTION = 900
LONGEST_FRAMED = 400  # of a caption with words on both sides of its credit
LONGEST_UNMARKED = 160  # of a paragraph in a page with markup that may yet be a caption
LONGEST_NAMED = 90  # characters of a line below a label on a line of its own
BRACKETS = ("(", "[")  # alone on a line above a label
SIGNS = (":", "：", *BRACKETS)  # that end such a line
LEAST_CAPTION = 40
LEAST_ABOVE, LEAST_ABOVE_BRACKET = 20, 10  # characters of a caption that a credit's line touches from below
LEAST_REPORT, MOST_SENTENCES = 120, 5  # characters; with the stops of initials
LEAST_WORDS = 3  # of a headline
HEAD = 4  # lines above a credit: headline, byline, date, caption
OPENING = 3  # lines of running text: above the last of them a picture stands at the head of its article
FIRST_SIGN = "\u2190"  # arrows, shapes, emoji
QUOTED = "「『《【（"


class Credited(Row):
    """Lines that stand together: whether they hold a caption, the credits and caption labels with spans of the page."""

    span: Span
    caption: bool
    credits: tuple[Credit, ...]
    labels: tuple[Span, ...]


@lru_cache(maxsize=2)
def credited(page: Page) -> tuple[Credited, ...]:
    """The lines that hold photo credits, with their captions; where markup tells, only captions and short lines."""
    labels = words_of(page.tables, "CAPTION_LABELS", "FILE_LABELS", CAPTIONS)
    shut = [mark.span for mark in page.marks if mark.kind not in (*PICTURED, "paragraph")]
    paragraphs = [mark.span for mark in page.marks if mark.kind == "paragraph"]
    shut += [span for span in paragraphs if span.end - span.start > LONGEST_UNMARKED]
    clocks = {finding.span for finding in findings(page, "clock")}
    dated = [index for index, line in enumerate(page.lines) if (line.start, line.end) in clocks] if clocks else []
    rows = whole_lines(page)
    others = [Span(page.lines[index].start, page.lines[index].end) for index in sorted(works(page).union(dated))]
    taken = frozenset((*within(rows, sorted(shut)), *within(rows, others)))
    marked = frozenset(within(rows, sorted(mark.span for mark in page.marks if mark.kind in PICTURED)))
    asked = [(index, line.text) for index, line in enumerate(rows) if index not in taken]
    found = {index: credits for index, text in asked if (credits := held(text)) and not is_none(text, credits, page)}
    around = {row for index in found for row in (index - 2, index - 1, index) if row >= 0}
    near = frozenset(row for row in around if is_unpictured(rows[row].text, page))
    writers = listed(page, "BYLINE_LABELS")
    made = (beside_writer(group, page, writers) for group in groups(rows, labels, taken, marked, found, near))
    return tuple(made) if page.marks else tuple(with_picture_label(group, page) for group in made)


def whole_lines(page: Page) -> Sequence[Line]:
    """The lines, those of a paragraph that was broken at a column in one, a blank for each character between them; a
    credit's too, whose label stands on a line of its own: "Credit" above "Jane Roe/The Harbour Post".

    Not "di Chiara Neri", which goes on from no headline.
    """
    if page.marks:
        return page.lines
    named, buttons = frozenset(below_labels(page)), frozenset(caption_buttons(page))
    if not (page.continued or named or buttons):
        return page.lines
    labels = listed(page, "BYLINE_LABELS")
    parts: list[list[Line]] = []
    for index, line in enumerate(page.lines):
        if index in buttons:
            parts.append([Line(line.start, line.start, "")])
        elif index in named or (index in page.continued and not opens_name(line.text, labels)):
            parts[-1].append(line)
        else:
            parts.append([line])
    return tuple([part[0] if len(part) == 1 else one_line(part) for part in parts])


def caption_buttons(page: Page) -> Iterator[int]:
    """The lines between a caption and its credit that are buttons: "hide caption", "toggle caption"."""
    names = listed(page, "CAPTION_BUTTONS")
    return (line.row for line in short_lines(page) if line.key in names)


def below_labels(page: Page) -> Iterator[int]:
    """The lines that touch a credit's label, or its bracket, from below, up to the one that names somebody: "Credit",
    "Credit", a name; "(", "Image:", "Getty Images)".

    Not "Photo" in a menu above "AFP": what names the picture needs a colon.
    """
    labels, bare = listed(page, "CREDIT_LABELS"), listed(page, "BARE_CREDIT_LABELS")
    known = [line for line in short_lines(page) if line.key in labels or line.text in BRACKETS]  # most pages have none
    rows = {line.row for line in known if line.text[-1] in SIGNS or line.key in bare}
    for first in sorted(row for row in rows if row - 1 not in rows):
        last = first + 1
        while last in rows:
            last += 1
        if last + 1 < len(page.lines) and not page.lines[last].text and page.lines[first].text[-1] in SIGNS[:2]:
            last += 1  # "Photo:" above a blank line
        text = page.lines[last].text if last < len(page.lines) else ""
        if 0 < len(text) <= LONGEST_NAMED and held(
            " ".join(line.text for line in page.lines[first : last + 1] if line.text)
        ):
            yield from range(first + 1, last + 1)


def one_line(part: Sequence[Line]) -> Line:
    gaps = (" " * (line.start - above.end) for above, line in pairwise(part))
    words = [part[0].text, *(piece for gap, line in zip(gaps, part[1:], strict=True) for piece in (gap, line.text))]
    return Line(part[0].start, part[-1].end, "".join(words))


def beside_writer(group: Credited, page: Page, labels: frozenset[str]) -> Credited:
    """Only the credit of a line that also names the writer: "Text: Jane Roe  Photo: Max Lind" has no caption."""
    if not group.caption or not group.credits or group.labels:
        return group
    start = min(span.start for credit in group.credits for span in credit.source_spans)
    end = max(span.end for credit in group.credits for span in credit.source_spans)
    words = page.text[group.span.start : start].strip(EDGE)
    alone = "\n" not in words and not page.text[end : group.span.end].strip(EDGE)
    named = alone and any(credit.role for credit in group.credits) and opens_name(words, labels)
    return group._replace(span=Span(start, group.span.end), caption=False) if named else group


def with_picture_label(group: Credited, page: Page) -> Credited:
    """A caption with its credit and the word "Image" above it, or glued to it, and without the buttons in it."""
    if not group.caption or not group.credits:
        return group
    label = picture_label(page, group.span, group.credits)
    start, end = group.span if not label else (label.start, group.span.end)
    rows = (page.lines[row] for row in caption_buttons(page))
    inside = (Span(line.start, line.end) for line in rows if start <= line.start and line.end <= end)
    return group._replace(span=Span(start, end), labels=(*([label] if label else []), *inside, *group.labels))


def groups(
    lines: Sequence[Line],
    labels: frozenset[str],
    prose: frozenset[int],
    marked: frozenset[int],
    found: dict[int, tuple[Credit, ...]],
    unpictured: frozenset[int],
) -> Iterator[Credited]:
    """Credit lines and captions; `labels` are the words that open a caption, in lower case.

    `prose` are indices of lines that are known to be none, `marked` of those that markup says are, `found` the credits
    of each line, `unpictured` indices of lines that no credit below them takes.
    """
    asked = [(index, line.text) for index, line in enumerate(lines) if index not in prose]
    signatures = {*signed(lines, found)}.difference(marked)
    writers = {index for index in unpictured if index + 1 in found and names_writer(found.get(index, ()))}
    found = {index: credits for index, credits in found.items() if index not in signatures | writers}
    kinds = {index: kind for index, text in asked if (kind := kind_of(text, found.get(index, ()), labels))}
    said = {row: "said" for index in kinds for row in label_of(lines, index, kinds, labels)}
    kinds = dict(sorted({**kinds, **said}.items())) if said else kinds
    pairs = [*joined(lines, kinds, unpictured | prose)]
    if pairs and all(kinds[index] == "credit" == kinds.get(last) and index == first for first, index, last in pairs):
        apart = frozenset(range(len(lines))) - marked if marked.issuperset(first for first, _, _ in pairs) else prose
        apart |= unpictured
        pairs = [*with_captions(lines, pairs, prose | apart)]  # what markup calls a caption takes no other line
    for first, _, last in pairs:
        rows = [row for row in range(first, last + 1) if lines[row].text]
        yield grouped([lines[row] for row in rows], labels, [found.get(row, ()) for row in rows])


Rows = tuple[int, int, int]  # a group's first line, the first that says what it is, its last line


def joined(lines: Sequence[Line], kinds: dict[int, str], unpictured: frozenset[int]) -> Iterator[Rows]:
    """The lines that touch each other."""
    last = -1
    for index in kinds:
        if index > last:
            above = kinds[index] == "credit" and index - 1 not in unpictured and takes_above(lines, index, kinds)
            first = index - 1 if above else index
            last = last_of(kinds, first, index)
            yield first, index, last


def with_captions(lines: Sequence[Line], pairs: Sequence[Rows], prose: frozenset[int]) -> Iterator[Rows]:
    """Credit lines of a page without any caption, each with the line above it, where that reads as one.

    A page parts all its lines alike, by blank ones or not at all, so that these don't tell. A caption stands below a
    headline, a clock, a byline, or ends no sentence: below running text or another credit a sentence is more of the
    article, and so is one of a paragraph's length.
    """
    filled = [index for index, line in enumerate(lines) if line.text]
    places = {index: place for place, index in enumerate(filled)}
    running = [place for place, index in enumerate(filled) if is_prose(lines[index].text)]
    taken = prose.union(*(range(first, last + 1) for first, _, last in pairs))
    headline = next((place for place, index in enumerate(filled) if worded(lines[index].text)), len(filled))
    twice = {text for text, count in Counter(above_credits(lines, filled, places, pairs)).items() if count > 1}
    for first, index, last in pairs:
        place = places[first]
        if place > 1 and lines[filled[place - 1]].text in twice:  # a page for readers who see its pictures large
            first = filled[place - 1]
        elif place > 2 and filled[place - 1] not in taken:
            above, before = lines[filled[place - 1]].text, lines[filled[place - 2]].text
            ended = above.rstrip(CLOSING).endswith(STOPS)
            sentence = ended or is_prose(above)
            opens = not is_prose(before) and filled[place - 2] not in taken and stands_at_head(place, running)
            longest = LONGEST_APART if ended else LONGEST_CAPTION
            fits = LEAST_CAPTION <= len(above) <= longest and above[-1] not in AFTER_LABEL
            fits = fits and headline < place - 1 and not DATELINE.match(above)
            if fits and ended and running and running[0] < place - 1:  # between paragraphs a caption is one sentence
                fits = SENTENCE.search(above) is None
            if fits and not is_item(above) and (opens or not sentence):
                first = filled[place - 1]
        yield first, index, last


def above_credits(
    lines: Sequence[Line], filled: Sequence[int], places: dict[int, int], pairs: Sequence[Rows]
) -> Iterator[str]:
    """The sentences right above credits, as captions are written; no headline ends so."""
    for first, _, _ in pairs:
        text = lines[filled[places[first] - 1]].text if places[first] else ""
        if LEAST_CAPTION <= len(text) <= LONGEST_APART and text.endswith(STOPS):
            yield text


def worded(text: str) -> bool:
    """Whether a line has a headline's words: where none stands above, the line above a credit is the headline."""
    return len(text.split()) >= LEAST_WORDS and any(map(str.isalpha, text))


def is_item(text: str) -> bool:
    """Whether a line opens with the sign of an item, as posts have them: "•", "🔹"."""
    return text[0] in MARKERS or (text[0] >= FIRST_SIGN and not text[0].isalnum() and text[0] not in QUOTED)


def stands_at_head(place: int, running: Sequence[int]) -> bool:
    """Whether a credit stands at the head of its article: below no running text but the caption, or in the midst of its
    first lines. Below a table at its end stands no picture's caption, but a last paragraph; where no text follows it is
    the only one, below a headline and a byline. In a page of short lines alone, as a talk's, it stands near the top."""
    if not running:
        return place <= HEAD
    return running[-1] > place and (running[0] >= place - 1 or place <= running[:OPENING][-1] + 1)


def last_of(kinds: dict[int, str], first: int, index: int) -> int:
    """The last line of the caption that begins at `first`, whose line `index` is the first to say what it is.

    Credits stand all above their captions or all below, in a page's row of pictures: its last line tells which.
    """
    above = kinds[index] == "credit" and first == index
    worded = not above
    end = index
    while end + 1 in kinds:
        end += 1
    below = kinds[end] == "credit"
    while (following := kinds.get(index + 1)) in ("credit", "labelled", "said"):
        if following == "labelled" and (worded or kinds[index] != "credit"):
            break
        if following == "credit" and worded and (above or (not below and kinds.get(index + 2) == "labelled")):
            break
        worded = worded or following == "labelled"
        index += 1
    return index


def held(text: str) -> tuple[Credit, ...]:
    """The credits of a line; none of a blank or a very long one, of a post's last line ("— Name (@handle)"), of a date
    with its time and the outlet behind slashes."""
    if not text or len(text) > 2 * LONGEST_CAPTION or "(@" in text:
        return ()
    if not might_hold(text) or ("/" in text and CLOCKED.search(text[:80])):
        return ()
    if len(text) > LEAST_REPORT and is_report(text):
        return ()
    found = read(text)
    return () if found and len(text) > LONGEST_FRAMED and frames(text, found) else found


def frames(text: str, found: Sequence[Credit]) -> bool:
    """Whether two sentences and more stand before a credit, one behind it: an article in one line, with a picture."""
    spans = [span for credit in found for span in credit.source_spans]
    before, after = text[: min(spans).start], text[max(span.end for span in spans) :]
    return len(SENTENCE.findall(before)) >= LEAST_REPORTED and SENTENCE.search(f"{after} ") is not None


def is_report(text: str) -> bool:
    """Whether a line has more sentences than a caption: a whole article without line breaks."""
    return sum(map(text.count, SENTENCE_ENDS)) >= MOST_SENTENCES


def kind_of(text: str, found: Sequence[Credit], labels: frozenset[str]) -> str | None:
    """caption: words with a credit; credit: a credit alone, "File photo: Reuters"; labelled: a caption by its label."""
    if found and not any(outside(text, found)):
        return "credit"
    if text and (label_length(text, labels) or ends_as_filed(text, labels)):
        return "labelled"
    if not found:
        return None
    return "caption" if len(" ".join(outside(text, found)).split()) > 1 else "credit"


def outside(text: str, found: Sequence[Credit]) -> Iterator[str]:
    """What stands before, between and after the credits."""
    place = 0
    for start, end in sorted(span for credit in found for span in credit.source_spans):
        yield text[place:start].strip(EDGE)
        place = max(place, end)
    rest = text[place:].strip(EDGE)
    yield "" if is_ending(rest) else rest


def is_ending(text: str) -> bool:
    """Whether words behind a credit tell what may be done with its picture: "Purchase Licensing Rights"."""
    from normalizer.creditline.words import ENDS  # a big table: what has a credit needs it

    return text.casefold().startswith(tuple(ENDS))


def endings(lines: Sequence[Line], credits: Sequence[Credit]) -> Iterator[Span]:
    """Such words behind the last credit of each line, as spans of the page; credits count from the first line."""
    places = sorted(span.end for credit in credits for span in credit.source_spans)
    for line in lines:
        start = line.start - lines[0].start
        last = bisect_right(places, start + len(line.text)) - 1
        if last >= 0 and places[last] > start + 1 and is_ending(line.text[places[last] - start :].strip(EDGE)):
            yield Span(lines[0].start + places[last], line.end)


def takes_above(lines: Sequence[Line], index: int, kinds: dict[int, str]) -> bool:
    """Whether the line above a credit line is its caption: it stands between a blank line and the credit.

    Not where a labelled caption stands below, nor a page's first line that ends no sentence: that is its headline. Nor
    a sentence where more text touches the credit from below: there no blank line parts what the article says.
    """
    above = lines[index - 1].text if index else ""
    below = lines[index + 1].text if index + 1 < len(lines) and index + 1 not in kinds else ""
    if above.endswith(STOPS) and is_prose(below):
        return False
    if not above or kinds.get(index - 1) not in (None, "labelled") or kinds.get(index + 1) == "labelled":
        return False
    headline = not above.endswith(STOPS) and not any(line.text for line in lines[: index - 1])
    alone = index < 2 or lines[index - 2].text in ("", above)  # some pages write the caption twice
    least = LEAST_ABOVE_BRACKET if lines[index].text[0] in BRACKETS else LEAST_ABOVE
    return alone and not headline and least <= len(above) <= LONGEST_CAPTION


def grouped(lines: Sequence[Line], labels: frozenset[str], known: Sequence[tuple[Credit, ...]]) -> Credited:
    """The lines read as one text, so that a credit written twice in two of them is one; `known` are each line's own."""
    start = place = lines[0].start
    parts: list[str] = []
    for line in lines:
        parts += (" " * (line.start - place), line.text)
        place = line.end
    text = "".join(parts)
    credits = known[0] if len(lines) == 1 else (*(joined := parse(text)), *unread(lines, known, joined))
    starts = {
        0,
        *(line.start - start for line in lines),
        *(span.end for credit in credits for span in credit.source_spans),
    }
    signs = []
    spans = [span for credit in credits for span in credit.source_spans]
    for at in sorted(starts):
        bare = at + len(text[at:]) - len(text[at:].lstrip())
        inside = any(low <= bare < high for low, high in spans)  # «عکس آرشیوی: رویترز»
        if not inside and (length := label_length(text[bare:], labels)):
            signs.append(Span(start + bare, start + bare + length))
    labelled = bool(signs)
    for at in {line.start - start for line in lines if line.text[0] in ",،"}:
        if any(span.start == at + 1 for credit in credits for span in credit.source_spans):
            signs.append(Span(start + at, start + at + 1))
    moved = tuple(shifted(credit, start) for credit in credits)
    worded = labelled or len(" ".join(outside(text, credits)).split()) > 1
    return Credited(Span(start, place), worded, moved, tuple(sorted([*signs, *endings(lines, credits)])))


def unread(lines: Sequence[Line], known: Sequence[tuple[Credit, ...]], joined: Sequence[Credit]) -> Iterator[Credit]:
    """The credits of single lines that are none in the joined text: there the next line's words stood behind them."""
    taken = sorted(span for credit in joined for span in credit.source_spans)
    ends = [-1, *accumulate((span.end for span in taken), max)]  # of all spans up to each: one may hold another
    for line, credits in zip(lines, known, strict=True):
        for credit in credits:
            own = shifted(credit, line.start - lines[0].start)
            if not any(ends[bisect_left(taken, (end,))] > start for start, end in own.source_spans):
                yield own


def shifted(credit: Credit, by: int) -> Credit:
    spans = tuple(Span(start + by, end + by) for start, end in credit.source_spans)
    return Credit(credit.creator, credit.agency, credit.via, credit.role, credit.text, spans)
