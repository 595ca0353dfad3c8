"""What agencies write behind a report: end marks, codes of reporters and editors, the agency's name after a slash.

Found:      «انتهای پیام/», «انتهای پیام/م*», «پایان پیام», "/ایسنا" at the end of the last paragraph, "**۱۰۲۳**۱۵۶۱",
            "kle/sti (dpa, rtr)", "sho/dpa", "(kle/AFP)", "-30-", "###",
            "(Schluss) mar/pin", "bur-ila/at", "juka/ bar/", "AJL // MCL", «رن/ب ق/لين», «م.ن/ ف.ع»,
            «ص.ش/أ.ح (د ب أ، أ ف ب)», «--(بترا)», «… العشاء . // انتهى // 14:05 ت م», "/ritzau/", "Lusa/Fim"
Not found:  "پایان این راه", "and/or", fractions, a slash in the middle of the text, "Mara Lind/AP": a picture's credit.

Its value is the code, where there is one.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from normalizer.document import Dateline
from normalizer.news.frame import first_prose, is_choice, last_prose
from normalizer.news.labels import Short, key, listed, short_lines
from normalizer.news.outlets import is_known
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.rules import findings
from normalizer.span import Span

CODES = lazy(r"[\s/*ـ_|.:-]*+(?P<code>(?:[/*\\|.ـ\s-]*+[\w*+]{1,7}){0,5})[\s/*.]*")
SLASHED = lazy(r"[\s.]{0,40}[/\\]\s*+(?P<name>[^\W\d][^/\n()]{1,24}?)\s*+(?:[/.]\s*+)?$")
STARRED = lazy(
    r"\s{0,9}(?:(?:\*{1,3}|\#|/)\s{0,9})?(?P<code>\d{3,5}(?:\s{0,3}[*/\#ـ_-]{1,3}\s{0,3}\d{3,5}){1,3})\s{0,9}\*{0,2}\s{0,9}$"
)
SIGNS = lazy(
    r"(?P<open>\()?(?P<code>[A-Za-z]{2,12}(?:-[a-z]{2,4})?(?:/[A-Za-z]{2,12}){1,3})(?(open)\))"
    r"(?:\s*\([\w ,./-]{2,40}\))?"
)
INITIALS = lazy(r"[a-z]{2,4}(?:-[a-z]{2,4})?")
OPENING = lazy(r"\(([^\W\d]{3,12})\.?\)\s{1,3}")  # "(Schluss) mar/pin"
# Of AFP in Arabic, of PAP, of Lusa: each in a line of its own.
DESKS = (
    lazy(r"[ء-ي]{1,4}(?:[- ][ء-ي]{1,4})?(?:/[ء-ي]{1,4}(?: [ء-ي]{1,3})?){1,4}"),
    lazy(r"[ء-ي]{1,2}(?: [ء-ي]{1,2})?(?: / [ء-ي]{1,2}(?: [ء-ي]{1,2}){0,2}){1,3}"),  # of MENA: "م ح / س ل"
    lazy(r"[a-ząćęłńóśźż]{2,5}/(?: [a-ząćęłńóśźż]{2,5}/){1,3}"),
    lazy(r"[A-Z]{2,5} ?// ?[A-Z]{2,5}"),
)
SPELLED = r"[ء-ی](?:\. ?[ء-ی]){1,2}\.?"
DOTTED = lazy(rf"{SPELLED}(?: ?/ ?{SPELLED}){{1,3}}(?: ?\([^\W\d][^()\n]{{1,40}}\))?")  # of WAFA, of DW
BRACKETED = lazy(r"\((?P<mark>[^\W\d_]{3,12})\)$")  # of KUNA, behind the last sentence: "(النهاية)"
# Of SPA, behind the last sentence: "// انتهى // 14:05 ت م".
DOUBLED = lazy(r"\s{0,3}//\s?(?P<mark>[^\W\d_]{3,7})\s?//\s?(?P<code>\d{1,2}:?\d\d(?:\s?[ء-ي]){0,2})?$")
LEAST = 2  # letters of one part at least of the first: "نعم/لا" has more
DASHED = lazy(r"[-–—]{2,3}\s?\((?P<name>[^()\n]{2,24})\)")
LONGEST = 40
BRACKETS = "-–—()"


def detect(page: Page) -> Iterator[Finding]:
    marks = longest_first(listed(page, "END_MARKS"))
    first, last = first_prose(page), last_prose(page)
    for line in short_lines(page):
        if line.text[0] == "(" and first < line.row < last and has_agency(line.text, page):
            yield found(line.start, line.end, line.text.strip("()"))
        elif line.text[0] in BRACKETS and line.row > first and line.text[-1] in BRACKETS and line.key in marks:
            yield found(line.start, line.end, None)  # "- ENDS -" above the notes to editors
        elif len(line.text) <= LONGEST and line.row > last:
            if (code := ended(line.text, marks)) is not None or (code := initials(line.text, page)):
                yield found(line.start, line.end, code or None)
            elif is_signed_again(line, page):
                yield found(line.start, line.end, line.text if "/" in line.text else None)
            elif match := DASHED.fullmatch(line.text):
                if is_known(match["name"], page):
                    yield found(line.start, line.end, None)
            elif match := STARRED.fullmatch(line.text):
                yield found(line.start, line.end, match["code"])
            elif (match := SLASHED.fullmatch(line.text)) and (named(match["name"], page) or between(line.text, page)):
                yield found(line.start, line.end, None)
    glued = tuple(mark for mark in marks if " " in mark and not mark.isascii())
    for whole in page.lines:
        if len(whole.text) > LONGEST:
            yield from tail(page, whole.start, whole.end, glued)


def is_signed_again(line: Short, page: Page) -> bool:
    """Whether the page's last line is the agency of its dateline, in a script without capitals, perhaps before who
    wrote and who edited: "أ ش أ", "و.م.ع", "وام/سالم رافع/ هدى الراوي"."""
    agency = key(line.text.partition("/")[0])
    if line.text.isascii() or any(other.text for other in page.lines[line.row + 1 :]) or not is_known(agency, page):
        return False
    made = (found.value for found in findings(page, "dateline") if found.kind == "dateline")
    return any(isinstance(value, Dateline) and key(value.agency or "") == agency for value in made)


@lru_cache(maxsize=64)
def longest_first(marks: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(marks, key=lambda mark: (-len(mark), mark)))


def found(start: int, end: int, code: str | None) -> Finding:
    return Finding("furniture", "end_code", Span(start, end), 0.93, (), code, "an agency's mark at the end")


def ended(text: str, marks: Sequence[str]) -> str | None:
    """The code behind an end mark that opens the line, "" without one; None where no mark does."""
    words = text.split("/", 1)
    head = key(words[0])
    for mark in marks:
        if "/" in mark and key(text) == mark:  # "Lusa/Fim"
            return ""
        if head == mark or key(text) == mark:
            match = CODES.fullmatch(words[1]) if len(words) > 1 else None
            if len(words) == 1 or not words[1].strip() or match:
                return match["code"].strip(" /") if match else ""
        elif head.startswith(mark + " ") and " " in mark and len(head) - len(mark) <= 8:
            return head[len(mark) :].strip()
    return None


def named(name: str, page: Page) -> bool:
    """An agency's name in a script without capitals: "… / Reuters" in Latin letters is a picture's credit."""
    return not name.isascii() and is_known(name, page)


def between(text: str, page: Page) -> bool:
    """An agency's name between two slashes, which no credit has: "/ritzau/"."""
    return text[0] == text[-1] == "/" and is_known(text.strip("/ "), page)


def initials(text: str, page: Page) -> str | None:
    """Editors' initials, among agencies that they worked with: "kle/sti", "sho/dpa"."""
    if any(pattern.fullmatch(text) for pattern in DESKS) and not is_choice(text, page):
        parts = [part for half in text.split("/") for part in half.split(" ")]
        return text if text.isascii() or min(map(len, parts)) <= LEAST else None
    if text[0] >= "ء" and DOTTED.fullmatch(text):
        return text
    opening = OPENING.match(text)
    start = opening.end() if opening and key(opening[1]) in listed(page, "SIGN_OPENINGS") else 0
    match = SIGNS.fullmatch(text, start)
    if not match:
        return None
    parts = match["code"].split("/")
    signs = [part for part in parts if not is_known(part, page)] or parts  # agencies alone: "epa/dpa", not "dpa/AFP"
    return match["code"] if all(map(INITIALS.fullmatch, signs)) else None


def has_agency(text: str, page: Page) -> bool:
    """Whether a line is initials in brackets, an agency among them: "(rei/hal/dpa)" says that a report ends."""
    match = SIGNS.fullmatch(text)
    signs = match["code"].split("/") if match and match["open"] else []
    known = [is_known(sign, page) for sign in signs]
    return any(known) and not all(known) and initials(text, page) is not None


def tail(page: Page, start: int, end: int, marks: Sequence[str]) -> Iterator[Finding]:
    """An end mark glued to the end of a paragraph."""
    low = max(start, end - LONGEST)
    text = page.folded[low:end].replace("\N{ZERO WIDTH NON-JOINER}", " ")
    if text.isascii() and "/" not in text and "*" not in text:
        return
    written = page.text[low:end]
    if written[-1] == ")" and (match := BRACKETED.search(written)) and key(match["mark"]) in listed(page, "END_MARKS"):
        yield found(low + match.start(), end, None)
        return
    if (match := DOUBLED.search(written)) and key(match["mark"]) in listed(page, "END_MARKS"):
        yield found(low + match.start(), end, match["code"])
        return
    for mark in marks:
        place = text.rfind(mark)
        if place > 0 and (code := ended(text[place:], marks)) is not None and not text[place - 1].isalnum():
            code = (
                written[end - low - len(code) :] if code and text.endswith(code) else code
            )  # digits as they were written
            while place and text[place - 1] in "(*/ ":
                place -= 1
            yield found(low + place, end, code or None)
            return
    slash = text.rfind("/")
    if slash > 0 and (match := SLASHED.search(text, max(0, slash - 2))) and named(match["name"], page):
        if text[: match.start()].rstrip()[-1:] in '.۔!؟»"' or match[0].lstrip()[0] != match[0][0] or "." in match[0]:
            yield found(low + match.start() + (match[0][:1] == "."), end, None)
    elif ("*" in text or "/" in text) and (match := STARRED.search(text)) and match.start() > 0 and "*" in match[0]:
        yield found(low + match.start(), end, written[slice(*match.span("code"))])
