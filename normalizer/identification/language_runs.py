"""Runs of one language, which tile a text.

Found:      «به گزارش Reuters از تهران»: fa, en (embedded), fa; an Arabic quotation in Persian; a paragraph or
            sentence in another language; @handles, #tags, URLs (`zxx`, embedded)
Not found:  a change of language inside a sentence and script without quotation marks; loan words

Who owns what is neither letter nor mask is told in `owners`.

A #tag is a word of the run before it (at the head of a line, after it) in the same script; else it is `zxx`.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from normalizer.document import Language, Run
from normalizer.identification import (
    LOWEST,
    alone_words,
    language_of,
    own_words,
    primary,
    rank,
    refused,
    settle,
    strange_letters,
    told_alone,
    votes,
    word_votes,
    written_in,
)
from normalizer.identification.quotations import (
    LEAST_WORDS,
    SENTENCE_MARGIN,
    Part,
    around,
    foreign,
    framed,
    plain,
    quotations,
)
from normalizer.identification.scripts import (
    FEW,
    SPACELESS,
    count_words,
    direction,
    only_script,
    script_at,
    stretches,
    words,
)
from normalizer.languages import RARER, SCRIPTS, coded
from normalizer.masks import blank, masks
from normalizer.record import TYPE_CHECKING, Row
from normalizer.span import Span

if TYPE_CHECKING:
    from normalizer.identification.detector import Detector

NAME = 3  # a stretch of so many words inside another script is likely a name; Latin ones are not asked about
NEAR = 3.0  # nats under the best at which it is in the likeliest language of its script all the same
SHORT = 14  # words of a line that takes the document's language if its own words don't speak against it
ALONE = 4  # one word in so many that no other language has is enough
LEAST_VOTES = 3  # function words by which a longer one agrees
NAMES = 4  # words of a line without any function word or telling letter that may be but names
CLOSING = 4  # characters behind the last letter of a quotation: a stop, the mark that closes it
SURE = 0.8  # and confidence under which a longer one does
SETTLED = 0.95  # confidence with which the document's language is taken over
TOLD = 0.99  # that of a language which most of a text speaks at a first look


def tile(text: str, detector: "Detector | None" = None, language: str | None = None) -> tuple[Run, ...]:
    """The runs of a text, in order, without gaps; `language` is what it is known to be in."""
    if not text:
        return ()
    tiling = Tiling(text, detector, language)
    return closed([run for look in tiling.looks for run in tiling.runs(look)], text)


class Written(Row):
    """A line of a text: its only script, or the stretches and masks of which it has several."""

    start: int
    end: int
    script: str | None
    parts: tuple[Part, ...]


class Look(Row):
    """A line with what it quotes, and its language where a first look tells it: of nearly all lines of prose."""

    line: Written
    quoted: Sequence[Span]
    host: str | None


class Tiling:
    """One text, its lines, and their languages."""

    def __init__(self, text: str, detector: "Detector | None", known: str | None) -> None:
        self.text = text
        self.detector = detector
        self.lines = [*written(text)]
        self.by_script: dict[str, Language] = {}
        self.known = written_in(known, text) if known else None  # the script of the language that is known
        self.untabled: str | None = None  # the same, where the language has no table: no other's words speak for it
        if known and self.known:
            code = primary(known)
            self.by_script[self.known] = Language(code, self.known, 1.0)
            self.untabled = None if code in coded(self.known) else self.known
        self.looks = [*map(self.look, self.lines)]

    def look(self, line: Written) -> Look:
        """A first look at a line."""
        if not line.script:
            return Look(line, (), None)
        piece = self.text[line.start : line.end]
        quoted = quotations(piece)
        return Look(line, quoted, None if quoted or line.script == self.untabled else plain(piece, line.script))

    def runs(self, look: Look) -> Iterator[Run]:
        """The runs of a line that has letters or masks."""
        (start, end, script, parts), quoted, told = look
        if script:  # nearly all lines
            if told:
                yield Run(start, end, told, script, direction(script), False)
                return
            piece = self.text[start:end]
            host = self.around_quotations([(piece, quoted)], script) if quoted else self.of_line(piece, script)
            if not foreign(piece, quoted, script, host, self.detector):
                yield Run(start, end, host, script, direction(script), False)
                return
            parts = tuple(self.letters(start, end, script, ""))
        from normalizer.identification.owners import line_runs  # most texts have no line in several scripts

        yield from line_runs(self.text, self.named(parts))

    def named(self, line: Sequence[Part]) -> Sequence[Part]:
        """The parts of a line with their languages, split where another language is quoted."""
        lengths: dict[str, int] = {}
        for start, end, script, language in line:
            if not language:
                lengths[script] = lengths.get(script, 0) + end - start
        if not lengths:
            return line
        main = max(lengths, key=lambda script: lengths[script])
        pieces = {part: self.text[part.start : part.end] for part in line if part.script == main}
        quoted = {part: self.quoted(part) for part in pieces}
        host = self.around_quotations([(piece, quoted[part]) for part, piece in pieces.items()], main)
        named: list[Part] = []
        for part in line:
            if part.language:
                named.append(part)
            elif part.script == main:
                named += self.split(part, quoted[part], host)
            else:
                named.append(part._replace(language=self.of_stretch(part)))
        return joined(tagged(self.text, named))

    def quoted(self, part: Part) -> Sequence[Span]:
        """What a part quotes, offsets from its start; the mark that closes a quotation at its end stands behind it."""
        end = self.text.find("\n", part.end, part.end + CLOSING)
        found = quotations(self.text[part.start : end if end >= 0 else part.end + CLOSING])
        return [Span(start, min(end, part.end - part.start)) for start, end in found] if found else found

    def language(self, script: str) -> Language:
        """The language of all the text in one script: what a first look tells of most of it, else what it says as a
        whole; unasked, where that is nothing but names."""
        if script not in self.by_script:
            parts = [self.text[start:end] for line in self.lines for start, end in line_parts(line, script)]
            likeliest = SCRIPTS[script][0] if script in SCRIPTS else "und"
            told = sum(line.end - line.start for line, _, host in self.looks if host == likeliest)
            if told > sum(map(len, parts)) / 2:
                self.by_script[script] = Language(likeliest, script, TOLD)
            elif script == "Latn" and all(count_words(part, script) <= NAME for part in parts):
                self.by_script[script] = Language("und", script, 0.0)
            else:
                self.by_script[script] = language_of("\n".join(parts), script, self.detector)
        return self.by_script[script]

    def of_line(self, text: str, script: str) -> str:
        """The language of the line's main script; the document's where the line is short or unsure."""
        if script == self.known:
            return self.unless_foreign(text, script)
        sure = told_alone(text, script) if script in SCRIPTS and len(text) > FEW else None
        if sure:
            return sure.code
        if script in SCRIPTS and self.agrees(text, script):
            return self.language(script).code
        language = language_of(text, script, self.detector)
        if language.code != "und" and language.confidence >= SURE:
            return language.code
        whole = self.language(script)
        return whole.code if whole.confidence > language.confidence else language.code

    def around_quotations(self, pieces: Sequence[tuple[str, Sequence[Span]]], script: str) -> str:
        """The language of what stands around a line's quotations: of a few words in front of one that is clearly in
        another, by these alone."""
        if not any(quoted for _, quoted in pieces):
            return self.of_line("\n".join(piece for piece, _ in pieces), script)
        if script in SCRIPTS and all(framed(piece, quoted) for piece, quoted in pieces):
            code = self.of_frame("\n".join(blank(piece, tuple(quoted)) for piece, quoted in pieces), script)
            if code and any(foreign(piece, quoted, script, code, self.detector) for piece, quoted in pieces):
                return code
        return self.of_line("\n".join(around(piece, quoted) for piece, quoted in pieces), script)

    def of_frame(self, text: str, script: str) -> str | None:
        """The language of the words before a quotation, «وزیر گفت: «…»»: that of most function words, else that of the
        document; None where a letter or another language's word speaks against it."""
        found = words(text, script)
        if not 0 < len(found) <= LEAST_WORDS:
            return None
        counts = word_votes(found, script)
        writers = (code for code in SCRIPTS[script] if strange_letters(code, script).isdisjoint(text))
        own = {code: counts.get(code, 0) for code in writers if not refused(code, text)}
        most = max(own.values(), default=0)
        best = [code for code, count in own.items() if count == most]
        if len(best) == 1:
            return best[0]
        whole = self.language(script)
        return whole.code if whole.code in best and whole.confidence >= SETTLED else None

    def unless_foreign(self, text: str, script: str) -> str:
        """The language that the caller knows, where a line doesn't speak another as clearly as a quotation does."""
        known = self.language(script).code
        found = words(text, script)
        if known not in coded(script) or len(found) < LEAST_WORDS:
            return known
        ranking = rank(found, text, script, self.detector)
        code = settle(ranking, script).code
        clear = code != "und" and ranking[code] - ranking.get(known, LOWEST) >= SENTENCE_MARGIN
        return code if clear else known

    def agrees(self, text: str, script: str) -> bool:
        """Whether a line's own words don't speak against the language of the document.

        Those of a long one must speak for it: its function words are as many as those of any other language. Names
        alone, or letters that the language doesn't write, are looked at more closely. Of a language without a profile
        it is enough that no other speaks.
        """
        whole = self.language(script)
        if whole.confidence < SETTLED:
            return False
        found = words(text[: 2 * FEW], script)
        short = (len(text) // 2 if script in SPACELESS else len(found)) <= SHORT
        own = sum(map(alone_words(whole.code).__contains__, found))
        told = own * ALONE >= len(found) > 0 and own >= (1 if short else LEAST_VOTES)
        if told and not refused(whole.code, text):
            return True
        if not text.isascii() and not strange_letters(whole.code, script).isdisjoint(text):
            return False
        most, own = sum(map(votes(script).__contains__, found)), sum(map(own_words(whole.code).__contains__, found))
        if own != most:  # some word is another language's
            most = max(word_votes(found, script).values())
        if most <= own and whole.code in RARER.get(script, ()):  # no profile can speak for it
            return True
        if most < (1 if short else LEAST_VOTES):
            return short and len(found) <= NAMES
        return own == most

    def of_stretch(self, part: Part) -> str:
        """The language of a stretch in another script than its line's."""
        text = self.text[part.start : part.end]
        if part.script not in SCRIPTS or count_words(text, part.script) > NAME:
            code = self.of_line(text, part.script)
            return "en" if code == "und" and part.script == "Latn" else code
        whole = self.language(part.script)
        if whole.confidence >= SETTLED:
            return whole.code
        likeliest = SCRIPTS[part.script][0]
        if part.script == "Latn":
            return likeliest
        ranking = rank(words(text, part.script), text, part.script, self.detector)
        near = ranking.get(likeliest, LOWEST) > max(ranking.values(), default=0.0) - NEAR
        return likeliest if near else settle(ranking, part.script).code

    def split(self, part: Part, quoted: Sequence[Span], host: str) -> Iterator[Part]:
        """A stretch cut where it quotes another language of its script."""
        start, end, script, _ = part
        found = foreign(self.text[start:end], quoted, script, host, self.detector)
        if not found:
            yield part._replace(language=host)
            return
        cut = start
        for inner in found:
            yield from self.letters(cut, start + inner.start, script, host)
            yield inner._replace(start=start + inner.start, end=start + inner.end)
            cut = start + inner.end
        yield from self.letters(cut, end, script, host)

    def letters(self, start: int, end: int, script: str, language: str) -> Iterator[Part]:
        """The part of a span from its first letter to its last."""
        found = [*stretches(self.text, start, end)]
        if found:
            yield Part(found[0].start, found[-1].end, script, language)


def written(text: str) -> Iterator[Written]:
    """The lines of a text that have letters or masks."""
    covered = masks(text)
    index = start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if not line:
            start = end + 1
            continue
        first = index
        while index < len(covered) and covered[index].start < end:
            index += 1
        script = only_script(line) if first == index else None
        if script:
            yield Written(start, end, script, ())
        elif parts := tuple(parts_of(line, start, covered[first:index])):
            yield Written(start, end, None, parts)
        start = end + 1


def parts_of(line: str, place: int, covered: Sequence[Span]) -> list[Part]:
    """The stretches and masks of a line that begins at `place` of its text."""
    inner = tuple(Span(start - place, end - place) for start, end in covered)
    bare = blank(line, inner, "\n") if inner else line
    found = [Part(start + place, end + place, script, "") for start, end, script in stretches(bare)]
    return sorted([*found, *(Part(start, end, "Zyyy", "zxx") for start, end in covered)])


def line_parts(line: Written, script: str) -> Iterator[tuple[int, int]]:
    """Where a line is written in the script."""
    if line.script == script:
        yield line.start, line.end
    for part in line.parts:
        if part.script == script:
            yield part.start, part.end


def tagged(text: str, line: Sequence[Part]) -> Iterator[Part]:
    """The line, each #tag in the script of the part before it (at the head, after it) a word of that."""
    before = next((part for part in line if part.language != "zxx"), None)
    for part in line:
        if part.language != "zxx":
            before = part
            yield part
        elif before and text[part.start] == "#" and script_at(text[part.start + 1]) == before.script:
            yield part._replace(script=before.script, language=before.language)
        else:
            yield part


def joined(line: Iterator[Part]) -> list[Part]:
    """Neighbours of one language and script as one."""
    result: list[Part] = []
    for part in line:
        if result and result[-1][2:] == part[2:] and part.language != "zxx":
            result[-1] = result[-1]._replace(end=part.end)
        else:
            result.append(part)
    return result


def closed(runs: Sequence[Run], text: str) -> tuple[Run, ...]:
    """The runs stretched over what lies between the lines, so that they tile the text."""
    if not runs:
        return (Run(0, len(text), "und", "Zyyy", "ltr", False),)
    result: list[Run] = []
    starts = [0, *(line_head(text, before.end, after.start) for before, after in pairwise(runs)), len(text)]
    for run, (start, end) in zip(runs, pairwise(starts), strict=True):
        same = bool(result) and not run.embedded and alike(result[-1], run)
        first = result.pop().start if same else start
        result.append(Run(first, end, run.language, run.script, run.direction, run.embedded))
    return tuple(result)


def alike(before: Run, after: Run) -> bool:
    """Whether two runs differ in nothing but their place."""
    return (before.language, before.script, before.embedded) == (after.language, after.script, after.embedded)


def line_head(text: str, start: int, end: int) -> int:
    """Where the next line's run begins: after the last line break in the gap."""
    broken = text.rfind("\n", start, end)
    return end if broken < 0 else broken + 1
