"""What is wrong in a file, where, and what it would become. No I/O: text in, `Judgement` out.

    suspects -> prose -> certain repairs -> all repairs -> findings -> security
    whole text   regions   in prose, written   over what      no repair   the whole text
    no parsing             by --fix            is left

Most files hold nothing to find, so rules run over the whole text first, as if all of it were prose; only where one of
them says something is the file parsed and each edit judged by where it stands.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from functools import partial

from normalizer.checks import evidence as evidences
from normalizer.checks.addresses import in_address
from normalizer.checks.evidence import Evidence, spoken, unreadable
from normalizer.checks.ignores import Ignored, ignored, is_ignored, line_of, mistaken
from normalizer.detectors import DECEIVING
from normalizer.faults import CONTROLS, FINDERS, LANGUAGE, LEFT_OVERS, OPTIONAL, SCRIPT, SECURITY, names, run
from normalizer.options import Options
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.prose import LOCKED, TEXT, Prose, prose, without
from normalizer.record import Record, Row
from normalizer.reports.messages import said
from normalizer.rules import Rule, needed
from normalizer.span import Change, Edit, Span, Traced
from normalizer.stages import detect

ERROR, WARNING, NOTE = "error", "warning", "note"

SIGNS = frozenset("*_`~|<>[]{}\\&$")  # of mark-up; beside one a joiner may join what the mark-up parts
LONGEST = 4000  # of what deceives: an address
# Of a list item, a heading, a line under a title.
MARKER = lazy(r"(?:[-+*]|\d{1,9}[.)]|\#{1,6})(?:\s|\Z)|[=-]{1,60}\s{0,60}\Z")
DOUBLED = frozenset("-=:.+^#")  # signs that mean something twice
NAMED_SIGN = lazy(r":[\w+-]{1,50}:")  # ":smile:"
LONGEST_SIGN = 60  # characters
MOST_TRIES = 40  # to find the edits that do harm; those that are not tried are not made
OPENING = frozenset("#>-*+`~|:.=&<{[$!\\ \t\r\n0123456789")  # what means something at the head of a line


class Fault(Record):
    """One finding: a span of the text, what it would become, and how it counts.

    `after` is None where nothing is proposed; `fix` is "certain", "uncertain" or "" for one that is never written.
    """

    span: Span
    rule: str
    severity: str
    message: str
    after: str | None = None
    fix: str = ""


class Judgement(Row):
    """The faults of a text by place; the text with the certain ones mended, and with the uncertain ones, too."""

    faults: tuple[Fault, ...]
    fixed: str
    fixed_uncertain: str


class Context(Row):
    """What is known of a file besides its text: `language` is what its path says, `configured` wins over the text."""

    format: str
    rules: frozenset[str]
    language: str | None = None
    keys: Collection[str] = ()
    configured: str | None = None


def judged(text: str, context: Context) -> Judgement:
    """What is wrong with a text, by place."""
    page = Page(Traced(text))
    hushed = ignored(text, context.format)
    alarms = [fault for fault in secrets(page, context) if not silent(fault.rule, text, fault.span, hushed)]
    apart = tuple(sorted([*alarms, *comments(text, context)], key=lambda fault: fault.span))
    if context.format == "code" or not suspects(page, context):
        return Judgement(apart, text, text)
    found = prose(text, context.format, context.keys)
    page = marked(text, found, [fault.span for fault in alarms])
    declared = context.configured or found.language or context.language
    return mended(page, found, Evidence(page, found, context.format, declared, hushed), context, apart)


def silent(rule: str, text: str, span: Span, hushed: Sequence[Ignored]) -> bool:
    """Whether a comment asks not to hear of the rule there."""
    return bool(hushed) and is_ignored(rule, line_of(text, span.start), hushed, SECURITY)


def comments(text: str, context: Context) -> Iterator[Fault]:
    """What comments ask of a check in vain."""
    if "ignore_comment" in context.rules:
        for span, message in mistaken(text, context.format, names()):
            yield Fault(span, "ignore_comment", WARNING, message)


def secrets(page: Page, context: Context) -> Iterator[Fault]:
    """What deceives the reader, anywhere in the file."""
    if page.text.isascii() or DECEIVING.isdisjoint(page.chars):
        return
    from normalizer.detectors.spoofing import spoofing

    for span, rule, message in spoofing(page.text):
        if rule in context.rules:
            yield Fault(span, rule, ERROR, message)


# -- cheap rejection


def suspects(page: Page, context: Context) -> bool:
    """Whether any rule says anything, if all of the text were prose in the language it seems to be in."""
    if context.rules & OPTIONAL:
        return True
    if page.text.isascii():
        return not CONTROLS.isdisjoint(page.chars)
    for rule in wanted(SCRIPT, page, context):
        read = unreadable(page) if rule.name == "visual_order" else page
        if read and any(run(rule).repair(read)):
            return True
    return suspects_language(page, context)


def suspects_language(page: Page, context: Context) -> bool:
    declared = context.configured or evidences.own_language(page.text, context.format) or context.language
    code = evidences.written(page, declared)
    if code is None:
        return False
    page.runs = evidences.whole(page.text, code)
    for rule in wanted(LANGUAGE, page, context):
        if any(run(rule).repair(page)):
            return True
    return any(any(run(rule).find(page)) for rule in wanted(FINDERS, page, context))


def wanted(rules: Sequence[Rule], page: Page, context: Context) -> Iterator[Rule]:
    """The rules of a list that are chosen and that this text can need."""
    for rule in rules:
        if rule.name in context.rules and needed(page, rule):
            yield rule


# -- the file, parsed


def marked(text: str, found: Prose, guarded: Sequence[Span]) -> Page:
    """The page with its regions as marks, which edits move along and never cross; what deceives stays as it is."""
    marks = []
    for region in found.regions:
        near = guarded[bisect_left(guarded, (region.start - LONGEST,)) : bisect_left(guarded, (region.end,))]
        inside = [(*span, "") for span in near if region.start < span.end]
        for start, end, role in without(region.start, region.end, inside, region.role) if inside else (region,):
            for span, language in cut(start, end, found.spoken):
                marks.append(Finding("prose", role, span, 1.0, reason=language))
    return Page(Traced(text), tuple(marks))


def cut(start: int, end: int, spoken: Sequence[tuple[int, int, str]]) -> Iterator[tuple[Span, str | None]]:
    """A stretch at the borders of those that are declared to be in a language, each with its language."""
    index = bisect_right(spoken, start, key=lambda stretch: stretch[1])
    while start < end:
        first, last, language = spoken[index] if index < len(spoken) else (end, end, None)
        if start < first:
            yield Span(start, min(first, end)), None
        if first < end:
            yield Span(max(start, first), min(last, end)), language
        start, index = last, index + 1


def mended(page: Page, found: Prose, evidence: Evidence, context: Context, apart: tuple[Fault, ...]) -> Judgement:
    """The page by certain repairs in what may be rewritten; then what all repairs would still do anywhere.

    `apart` are the faults that no repair has to do with.
    """
    original, same = page.text, around(page.text, found)
    certain = chain(page, evidence, context, "certain")
    made = [edit_of(change) for change in certain.traced.changes]
    if len(kept := harmless(page, made, same, context)) < len(made):
        certain = page.edit(kept)
    first = Page(Traced(certain.text), certain.marks)
    left = chain(first, evidence, context, "all").traced.changes
    edits = [edit_of(change) for change in left if is_written(change, certain, evidence)]
    edits = harmless(first, edits, same, context)
    written = frozenset(edits)
    fixes = [edit_of(change) in written for change in left]
    faults = [*apart, *declared(evidence, context)]
    faults += (fault_of(change, span_of(change), "certain") for change in certain.traced.changes)
    for change, fix in zip(left, fixes, strict=True):
        faults.append(fault_of(change, certain.traced.to_source(span_of(change)), "uncertain" if fix else ""))
    said_only = findings(Page(Traced(original), page.marks), evidence, context)
    faults += (fault for fault in said_only if not silent(fault.rule, original, fault.span, evidence.hushed))
    return Judgement(distinct(faults), certain.text, first.traced.edit(edits).text)


def harmless(page: Page, edits: list[Edit], same: str, context: Context) -> list[Edit]:
    """The edits that leave what may not be rewritten the `same`; one that makes mark-up of words is left out."""
    if all(page.text[slice(*edit.span)].isalpha() and edit.text.isalpha() for edit in edits):
        return edits  # letters for letters
    if outside(page.traced.edit(edits).text, context) == same:
        return edits
    kept: list[Edit] = []
    waiting = [edits[len(edits) // 2 :], edits[: len(edits) // 2]]
    for _ in range(MOST_TRIES):  # by halves: in most files a single one does harm
        if not waiting:
            break
        group = waiting.pop()
        together = sorted([*kept, *group])
        if outside(page.traced.edit(together).text, context) == same:
            kept = together
        elif len(group) > 1:
            waiting += group[len(group) // 2 :], group[: len(group) // 2]
    return kept


def outside(text: str, context: Context) -> str:
    """Everything in a text that may not be rewritten, put together."""
    return around(text, prose(text, context.format, context.keys))


def around(text: str, found: Prose) -> str:
    """The same, of a text that is parsed."""
    parts, place = [], 0
    for start, end, role in found.regions:
        if role != LOCKED:
            parts.append(text[place:start])
            place = end
    return "".join((*parts, text[place:]))


def declared(evidence: Evidence, context: Context) -> Iterator[Fault]:
    """What there is to say of the declared language."""
    if evidence.notes and "language" in context.rules:
        yield Fault(Span(evidence.first, evidence.first), "language", NOTE, evidence.notes)


def span_of(change: Change) -> Span:
    return Span(change.source_start, change.source_end)


def edit_of(change: Change) -> Edit:
    return Edit(span_of(change), change.after, change.rule, False)


def fault_of(change: Change, span: Span, fix: str) -> Fault:
    message = said(change.rule, change.before, change.after)
    return Fault(span, change.rule, ERROR if fix == "certain" else WARNING, message, change.after, fix)


def is_written(change: Change, page: Page, evidence: Evidence) -> bool:
    """Whether an uncertain repair may be written at all."""
    region = region_of(page.marks, span_of(change))
    return region is not None and region.rule != LOCKED and not makes_markup(edit_of(change), page, region, evidence)


def chain(page: Page, evidence: Evidence, context: Context, which: str) -> Page:
    """The page after all repairs, each seeing what the ones before it made."""
    for stage, rules in (("script", SCRIPT), ("language", LANGUAGE)):
        if stage == "language":
            page.runs = spoken(page, evidence)
            if not page.runs:
                break
            page.masks = masked(page)
        for rule in wanted(rules, page, context):
            if rule.name == "visual_order" and not unreadable(page):
                continue
            before, edits = page, map(partial(narrowed, page.text), run(rule).repair(page))
            page = page.edit(edit for edit in edits if allowed(edit, before, evidence, which, stage))
            if stage == "language" and page is not before:
                page.masks = masked(page)
    return page


def narrowed(text: str, edit: Edit) -> Edit:
    """A half-space's edit where it stands: the rule rewrites the word around it."""
    (start, end), after = edit.span, edit.text
    if edit.rule != "half_space":
        return edit
    while start < end and after and text[start] == after[0] and after[0].isalpha():
        start, after = start + 1, after[1:]
    while start < end and after and text[end - 1] == after[-1] and after[-1].isalpha():
        end, after = end - 1, after[:-1]
    return Edit(Span(start, end), after, edit.rule, edit.certain, edit.score)


def masked(page: Page) -> tuple[Span, ...]:
    """What no language rule edits: what masks say, and everything between the regions."""
    from normalizer.masks import masks

    found = list(masks(page.text))
    place = 0
    for mark in page.marks:
        if place < mark.span.start:
            found.append(Span(place, mark.span.start))
        place = mark.span.end
    found.append(Span(place, len(page.text)))
    merged: list[Span] = []
    for start, end in sorted(found):
        if merged and start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(end, merged[-1].end))
        elif start < end:
            merged.append(Span(start, end))
    return tuple(merged)


def region_of(marks: Sequence[Finding], span: Span) -> Finding | None:
    """The region that holds a span whole."""
    index = bisect_right(marks, span.start, key=lambda mark: mark.span.start) - 1
    for place in (index, index - 1):  # an insertion at a border belongs to either side
        if place >= 0 and marks[place].span.start <= span.start and span.end <= marks[place].span.end:
            return marks[place]
    return None


def allowed(edit: Edit, page: Page, evidence: Evidence, which: str, stage: str) -> bool:
    """Whether an edit is made: in prose, by the role of its region, and not where files spell on purpose."""
    region = region_of(page.marks, edit.span)
    if region is None or edit.text == page.text[edit.span.start : edit.span.end]:
        return False
    if stage == "language" and (evidence.is_foreign(region) or in_address(page.text, *edit.span)):
        return False
    if which == "certain" and (region.rule != TEXT or not evidence.settles(edit, page.text)):
        return False
    if which == "certain" and makes_markup(edit, page, region, evidence):
        return False
    if silent(edit.rule, page.text, edit.span, evidence.hushed):
        return False
    return not (beside_markup(edit, page.text, region) or evidence.spells(edit, page.text))


def makes_markup(edit: Edit, page: Page, region: Finding, evidence: Evidence) -> bool:
    """Whether a repair could turn words into mark-up.

    A line that becomes blank, a sign that comes to open a line; and, where something invisible goes, a sign beside it:
    who writes for readers of mark-up puts it there on purpose ("*\u200bx*", "1\u200b. x", ":\u200bsmile:").
    """
    if evidence.format == "plain":
        return False
    text, (start, end) = page.text, edit.span
    if not SIGNS.isdisjoint(edit.text) or "::" in edit.text or "://" in edit.text:
        return True
    if edit.text:
        return False
    before = text[max(0, start - LONGEST_SIGN) : start].rpartition("\n")[2]
    after = text[end : end + LONGEST_SIGN].partition("\n")[0]
    head = before.lstrip(" \t\r>")
    if not head and (not after.strip() or after[0] in OPENING):
        return True
    if evidence.format == "html":  # a tag beside it is mark-up already
        return not SIGNS.isdisjoint((text[region.span.start : start][-1:], text[end : region.span.end][:1]))
    return not SIGNS.isdisjoint((before[-1:], after[:1])) or joins_signs(before, head, after)


def joins_signs(before: str, head: str, after: str) -> bool:
    """Whether what stands before and behind a place makes a sign together, which neither is by itself."""
    if before and before[-1] == after[:1] and after[0] in DOUBLED:
        return True
    marker = MARKER.match(head + after)
    if marker and marker.end() + (not after) > len(head):
        return True
    tail = before[-LONGEST_SIGN:]
    return any(match.start() < len(tail) < match.end() for match in NAMED_SIGN.finditer(tail + after))


def beside_markup(edit: Edit, text: str, region: Finding) -> bool:
    """Whether a joiner goes that stands at mark-up, where it joins a letter to one behind the mark-up."""
    start, end = edit.span
    if edit.rule != "half_space" or "\N{ZERO WIDTH NON-JOINER}" not in text[start:end]:
        return False
    before, after = text[start - 1 : start], text[end : end + 1]
    at_edge = (start == region.span.start and before not in ("", "\n", " ")) or (
        end == region.span.end and after not in ("", "\n", "\r", " "))  # fmt: skip
    return at_edge or before in SIGNS or after in SIGNS


# -- what is only said


def findings(page: Page, evidence: Evidence, context: Context) -> Iterator[Fault]:
    """What the rules without a repair find in prose."""
    for rule in wanted(FINDERS, page, context):
        for span, message in run(rule).find(page):
            region = region_of(page.marks, span)
            if region and not (rule.group == "language" and evidence.is_foreign(region)):
                yield Fault(span, rule.name, WARNING, message)
    if context.rules.intersection(LEFT_OVERS):
        yield from left_overs(page, context)


def left_overs(page: Page, context: Context) -> Iterator[Fault]:
    """What a scraper leaves in an article: posts, counters, share lines, and credits that stand twice."""
    for finding in detect(Page(Traced(page.text)), Options(only=context.rules.intersection(LEFT_OVERS))):
        doubled = finding.rule != "caption" or len(getattr(finding.value, "source_spans", ())) > 1
        if doubled and any(
            finding.span.start < mark.span.end and mark.span.start < finding.span.end for mark in page.marks
        ):
            yield Fault(finding.span, finding.rule, WARNING, said(finding.rule, "", ""))


def distinct(faults: Sequence[Fault]) -> tuple[Fault, ...]:
    """By place, without a second fault of the same rule at the same place."""
    rank = {ERROR: 0, WARNING: 1, NOTE: 2}
    kept: dict[tuple[Span, str], Fault] = {}
    for fault in sorted(faults, key=lambda fault: (fault.span, rank[fault.severity], fault.rule)):
        kept.setdefault((fault.span, fault.rule), fault)
    return tuple(kept.values())
