"""When an article was published, by the markup of its head, for pages that say it nowhere else.

Found:      a `<time datetime>` beside the headline, in the `header` around it, or between it and the first paragraph
            below the lead; where there is none, a short element there that is called a date and says one, also above
            the headline in an `article` around both; RDFa's `dc:date` of the item around the article
Not found:  times in lists of other stories, comments and other frame, and in the text; one that says by its class, by
            schema.org or by the words before it that the article was changed then; several of different days; a site's
            clock above the headline
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from normalizer.readers.html.lead import is_byline
from normalizer.readers.html.metadata import Facts, date
from normalizer.readers.html.names import says
from normalizer.readers.html.tree import Node
from normalizer.record import replaced

LEAST_TEXT = 60  # characters of a paragraph; a byline's line is shorter or holds the time
NEAR = 500  # characters of the element around a headline and what stands beside it
LEAST_OPENING = 30  # characters of a description that tell the lead
LONGEST_LEAD = 1_000  # characters
LONGEST_LABEL = 40
MOST_TIMES = 20  # more are a list
MOST_INSIDE = 12  # elements looked at in a line
LEVELS = 2  # elements above a time that may hold its label
TITLES = frozenset("h1 h2 h3 h4 h5 h6 figcaption caption".split())

says_changed = says(r"updated|modified|changed|revis")
says_published = says(r"publi[sc]|posted|entry-date|created|pub-?date")
CHANGED = re.compile(
    r"\b(?:updat|modif|revis|aktualis|geändert|mis[ e] à jour|actuali[zs]|atualiz|aggiorn|bijgewerkt|uppdater|oppdater"
    r"|opdater|güncel|обновл|изменен|оновлен|zaktualiz)"
    "|به\N{ZERO WIDTH NON-JOINER}?\\s?روز|بروز|ویرایش|تحديث|تعديل|اپ\\s?ڈیٹ|עודכן|עדכון|更新",
    re.IGNORECASE,
)


def with_date(known: Facts, order: Sequence[Node], headline: Node | None, article: Sequence[Node]) -> Facts:
    """What is known of the page, with the date of publication that its head shows where nothing else said it.

    `order` is the body and all elements in it, weighed and judged.
    """
    if known.metadata.date_published is not None or headline is None:
        return known
    end = first_text(order, headline, article, known.description)
    times = head_times(order, headline, end)
    value, where = agreed(times) if len(times) <= MOST_TIMES else None, "<time datetime>"
    if value is None:
        value, where = property_date(order, article[0]), "RDFa date"
    if value is None and not times:
        value, where = called_date(order, headline, end) or byline_date(order, headline), "class of a date"
    if value is None:
        return known
    metadata = replaced(known.metadata, date_published=value)
    return known._replace(metadata=metadata, origins=(*known.origins, ("date_published", where)))


def property_date(order: Sequence[Node], article: Node) -> str | None:
    """The date that RDFa gives the item around the article: "dc:date dc:created", "schema:dateCreated"."""
    for node in [node for node in order if "property" in node.attrs]:
        if not PROPERTIES.isdisjoint(node.attrs["property"].lower().split()):
            item = next((above for above in islice(node.ancestors(), NEAR_ELEMENTS) if "typeof" in above.attrs), None)
            if item is not None and is_around(item, article) and (value := date(node.get("content"))):
                return value
    return None


def is_around(item: Node, article: Node) -> bool:
    """Whether an element holds the article; what stands above the body holds all."""
    return item.tag == "html" or item.holds(article)


PROPERTIES = frozenset("dc:date dc:created schema:datepublished schema:datecreated datepublished".split())


def called_date(order: Sequence[Node], headline: Node, end: int) -> str | None:
    """The date that short elements of the head which are called dates agree on, whatever stands around it in them."""
    around = next((node for node in headline.ancestors() if node.tag == "article"), headline)
    last = -1
    values: set[str] = set()
    head = order[max(0, min(around.first, headline.first - NEAR_ELEMENTS)) : max(end, headline.last + 1)]
    for node in [node for node in head if node.attrs]:
        if node.first <= last or not LEAST_DATE <= node.size <= LONGEST_DATE or not says_date(node.names()):
            continue
        last = node.last
        labelled = PUBLISHED.search(node.text()) is not None or node.get("class") == HEADER
        if (labelled or (node.first >= around.first and not node.out)) and not is_change(node):
            values.update(dates_in(node.text()))
    days = {value[:10] for value in values}
    return next(iter(values if len(values) == 1 else days)) if len(days) == 1 else None


HEADER = "date-header"  # Blogger's, above the posts of a day


def byline_date(order: Sequence[Node], headline: Node) -> str | None:
    """The date that a byline below the headline or below the lead tells, or what is called "post-meta"."""
    head = [node for node in order[headline.last + 1 : second_text(order, headline)] if node.attrs]
    bylines = (node for node in head if is_byline(node) or (node.size <= LONGEST_DATE and says_post(node.names())))
    values = {value for node in bylines if not is_change(node) for value in dates_in(node.text())}
    return next(iter(values)) if len(values) == 1 else None


says_post = says(r"(?:^|[\s_-])(?:post|entry|article|story)-?meta(?:$|[\s_-])")


def second_text(order: Sequence[Node], headline: Node) -> int:
    """The number of the second paragraph below the headline: the first may be the lead, with the byline below it."""
    texts = (
        node.first
        for node in order[headline.last + 1 :]
        if node.own and not node.out and node.chars >= LEAST_TEXT and node.tag not in TITLES
    )
    return next(islice(texts, 1, None), headline.last + 1)


def dates_in(text: str) -> Iterator[str]:
    """The dates written in a line, a comma or dash between their parts; none where one can't be told for sure."""
    from normalizer.dates import find

    found = list(find(text))
    if all(written.iso for written in found):
        yield from (written.iso for written in found if written.iso)


NEAR_ELEMENTS = 60  # above the headline, where a date says that it is of publication
PUBLISHED = re.compile(
    "publish|publi[ée]|publicad|pubblicat|veröffentlicht|опубликован|yayın"
    "|تاریخ انتشار|تاريخ النشر|نُشر|תאריך פרסום|פורסם",
    re.IGNORECASE,
)
LEAST_DATE = 6  # characters
LONGEST_DATE = 80
says_date = says(
    r"(?:^|[\s_-])(?:(?:news-?|p|pub|publish(?:ed)?-?|post(?:ed)?-?|entry-?|article-?)?(?:date|time)s?|datum|data|fecha"
    r"|timestamp|published|posted|tarih|date-?time)(?:$|[\s_-])"
)


def agreed(times: Iterable[Node]) -> str | None:
    """The date that these times give, those of changes left aside: the day alone where they differ within a day."""
    values = {value for node in times if not is_change(node) and (value := date(node.get("datetime")))}
    days = {value[:10] for value in values}
    return next(iter(values if len(values) == 1 else days)) if len(days) == 1 else None


def head_times(order: Sequence[Node], headline: Node, end: int) -> list[Node]:
    """The times in the header around the headline, else those up to `end`; above the headline only where a small
    element holds both."""
    header = next((node for node in headline.ancestors() if is_header(node)), None)
    if header is not None:
        small = header.size < LONGEST_HEADER
        if held := [node for node in header.descendants() if is_dated(node) and (small or not node.out)]:
            return held
    beside = headline.parent if headline.parent is not None and headline.parent.size < NEAR else headline
    return [node for node in order[:end] if is_time(node) and (node.first > headline.first or beside.holds(node))]


def is_header(node: Node) -> bool:
    """Whether an element is a header by its tag, or, no larger than one, by its class: "article__header"."""
    return node.tag == "header" or (node.size < LONGEST_HEADER and says_header(node.names()))


says_header = says(r"(?:^|\s)(?:entry|article|post|story|news|single)(?:-|_{1,2})header(?:$|\s)")
LONGEST_HEADER = 1_000  # characters around a headline in which all that is called a frame says something of the article


def is_time(node: Node) -> bool:
    return is_dated(node) and not node.out


def is_dated(node: Node) -> bool:
    return node.tag == "time" and "datetime" in node.attrs


def first_text(order: Sequence[Node], headline: Node, article: Sequence[Node], description: str | None) -> int:
    """The number of the article's first paragraph, after titles, captions and the lead; 0 where none is found."""
    opening = " ".join((description or "").split())[:LEAST_OPENING]
    timed = [node.first for node in order if node.tag == "time"]
    for node in order[headline.last + 1 :]:
        if not node.own or node.out or node.chars < LEAST_TEXT or node.tag in TITLES:
            continue
        place = bisect_left(timed, node.first)
        holds_time = place < len(timed) and timed[place] <= node.last
        if holds_time or holds_date(node) or not any(part.holds(node) for part in article):
            continue
        if len(opening) < LEAST_OPENING or node.size > LONGEST_LEAD or not node.text().startswith(opening):
            return node.first
    return 0


def holds_date(node: Node) -> bool:
    """Whether what is called a date stands in an element: a line about the article, long as it is."""
    return any(says_date(inner.names()) for inner in islice(node.descendants(), MOST_INSIDE) if inner.attrs)


def is_change(node: Node) -> bool:
    """Whether a time says that it is when the article was changed."""
    if "datemodified" in node.get("itemprop").lower():
        return True
    names = node.names()
    if names and says_changed(names) and not says_published(names):  # "updated" beside "published" in "posted-on"
        return True
    if node.parent is not None and node.parent.size < LONGEST_LABEL:
        names = f"{names} {node.parent.names()}"
    if names and says_published(names):
        return False
    return (bool(names) and says_changed(names)) or CHANGED.search(f"{label(node)} {node.text()}") is not None


def label(node: Node) -> str:
    """The words before a time in its line, back to another time."""
    words: list[str] = []
    for around in islice(node.ancestors(), LEVELS):
        for child in around.children:
            if child is node:
                break
            if isinstance(child, str):
                words.append(child)
            elif child.tag == "time" or child.find("time"):
                words.clear()
            else:
                words.append(child.text())
        if said := " ".join("".join(words).split()):
            return said[-LONGEST_LABEL:]
        node = around
    return ""
