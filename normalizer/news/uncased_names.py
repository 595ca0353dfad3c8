"""Names in scripts without capitals: when a line above the text is who wrote it, though no letter tells a name.

Found:      «زهرا احمدی» between the headline and the article's date, "د. سالم رافع", 'ד"ר יעל כהן'; «زهرا احمدی –
            نویسنده و روزنامه‌نگار», «زهرا احمدی؛ پژوهشگر علوم سیاسی», "هسبريس - سالم رافع" above the text
Not found:  a section ("شؤون عربية", "الشؤون الدولية"), an outlet, a place, a desk («گروه سیاسی») or a button above the
            date; a name with no headline above it; one of whom the text tells, or whom a picture may show: «زهرا احمدی،
            نویسنده»
"""

from collections.abc import Sequence

from normalizer.lines import is_uncased
from normalizer.news.authors import is_name, reads_as_person
from normalizer.news.labels import DIGIT, Short, key, listed, of_tables, word_key
from normalizer.news.lead_words import places
from normalizer.news.outlets import is_known
from normalizer.page import Page
from normalizer.patterns import lazy

HEADLINE = 4  # words of a headline at least
SEVERAL = 3  # lines above a name in which the headline stands
LONGEST_ROLE = 8  # words
BEHIND_COLON = 2  # words of a name behind a place
ARTICLE = "\N{ARABIC LETTER ALEF}\N{ARABIC LETTER LAM}"
PARTED = lazy(r"\s[-–—|/]\s|\s?[؛|]\s?")
# Between Hebrew letters, and behind the last: a mark of the word, none of a quotation.
GERSHAYIM = lazy("(?<=[\u05d0-\u05ea])[\"'\u05f3\u05f4\u2019\u201d]")
# What a line opens with that is a section, a desk, a kind of article, a button or a label.
NO_NAMES = (
    "NAVIGATION_WORDS", "NAVIGATION_LINES", "OUTLET_STAFF", "OUTLET_TYPES", "DATELINE_DESK_WORDS", "DATELINE_DESKS",
    "BYLINE_NOUNS", "BYLINE_LABELS", "BYLINE_ROLES", "DATELINE_DECOYS", "SHARE_WORDS", "SHARE_LINES", "COMMENT_LINES",
    "CLOCK_LABELS", "CODE_LABELS", "COUNTER_WORDS", "TAG_LABELS", "SOURCE_LABELS", "READ_MORE_LABELS", "CAPTION_LABELS",
    "CREDIT_LABELS",
)  # fmt: skip


def is_person_alone(text: str, page: Page) -> bool:
    """Whether a line is a person's name as far as words tell, perhaps behind a title."""
    name = without_title(GERSHAYIM.sub("", text), page)
    words = name.split()
    if not is_name(name, page) or is_known(name, page) or key(name) in places(page.tables):
        return False
    no_names = of_tables(page.tables, NO_NAMES)
    opened = any(key(" ".join(words[:count])) in no_names for count in (1, 2, 3))
    both = all(word.startswith(ARTICLE) for word in words[:2])  # "الشؤون الدولية"
    return not opened and not both and reads_as_person(name)


def without_title(name: str, page: Page) -> str:
    """The name behind "د.", 'ד"ר', «دکتر»."""
    title, space, rest = name.partition(" ")
    titled = space and word_key(title) in {word_key(GERSHAYIM.sub("", word)) for word in page.words("ABBREVIATIONS")}
    return rest if titled else name


def is_told_as_name(text: str, page: Page) -> bool:
    """Whether a name opens with a title or a given name: what no section, place or short standfirst does."""
    bare = GERSHAYIM.sub("", text)
    given = word_key(bare.partition(" ")[0]) in listed(page, "GIVEN_NAMES")
    return (given or without_title(bare, page) != bare) and is_person_alone(text, page)


def below_headline(lines: Sequence[Short], count: int, page: Page) -> bool:
    """Whether a line is a name below what may be the headline."""
    text = lines[count].text
    above = any(len(line.text.split()) >= HEADLINE for line in lines[max(0, count - SEVERAL) : count])
    named = above and is_uncased(text) and not DIGIT.search(text) and is_told_as_name(text, page)
    return named and not is_told_of(text, page)


def is_told_of(name: str, page: Page) -> bool:
    """Whether the running text tells of somebody, whom a picture above it may show: no author's name stands in it."""
    return any(name in page.lines[index].text for index in page.prose)


def before_role(text: str, page: Page) -> str:
    """The name before a dash, a bar or a semicolon and a role that is known by its first word, or ""."""
    if not is_uncased(text) or DIGIT.search(text):
        return ""
    parts = [part.strip() for part in PARTED.split(text)]
    if len(parts) != 2 or not 0 < len(parts[1].split()) <= LONGEST_ROLE or not is_person_alone(parts[0], page):
        return ""
    words, roles = parts[1].split(), listed(page, "BYLINE_ROLES")
    told = any(key(" ".join(words[:count])) in roles for count in (1, 2))
    return parts[0] if told else ""


def beside_outlet(text: str, page: Page) -> str:
    """The name behind an outlet or a place and a dash, or before these, or "": "هسبريس - سالم رافع", «زهرا احمدی –
    ایسنا», "القاهرة: سالم رافع"."""
    if not is_uncased(text) or DIGIT.search(text):
        return ""
    cities = places(page.tables)
    parts = [part.strip() for part in PARTED.split(text)]
    if len(parts) == 1 and ": " in text:
        parts = text.split(": ")
        # «ایسنا: زهرا احمدی» may be somebody's words, and "طهران: علي رافع يرد" a headline.
        if key(parts[0]) not in cities or len(parts[1].split()) > BEHIND_COLON:
            return ""
    known = [is_known(part, page) or key(part) in cities for part in parts]
    if len(parts) != 2 or sum(known) != 1:
        return ""
    name = parts[1] if known[0] else parts[0]
    return name if is_told_as_name(name, page) else ""
