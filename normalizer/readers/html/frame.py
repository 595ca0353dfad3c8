"""What a page's frame is, by tag, role, class and id: navigation, comments, sidebars, share bars, notices.

Found:      `nav`, `footer`, role="navigation", class "related-posts", "share-bar", id "comments", `hidden`
Not found:  a class that names an article beside such a word ("article-body no-sidebar", "hentry tag-comments"),
            words that only hold one ("download" is no "ad"), `header`, which often holds headline and lead; what
            stands inline in a sentence (by `article.judge`)
"""

import re
from functools import lru_cache
from itertools import islice

from normalizer.readers.html.mediawiki import is_box, is_edit_link
from normalizer.readers.html.names import LONGEST, says
from normalizer.readers.html.tree import Node

# Controls, what browsers show only where they can't show the element itself, readings above characters (ruby), and
# words that the page took back; not `s`: what is struck through is still read ("was 12, now 8").
OUT_TAGS = frozenset(
    "button select textarea input label noscript iframe video head title option datalist del rt rp".split()
)
FRAME_TAGS = frozenset("nav footer dialog menu aside form".split())
ROLES = frozenset(
    "navigation complementary contentinfo search dialog alertdialog alert banner menu menubar toolbar".split()
)
NEVER = frozenset("body html article main".split())

# Words in class and id, each a whole part of a name: "share-bar", "share_bar", "ShareBar" hold "share".
says_out = says(
    r"""(?:^|[\s_-])(?:
      ads?(?!-?hoc) | advert\w* | adbox | adslot | adsense | adwrap\w* | breadcrumbs? | comments?
    | comment-?(?:list|form|section|respond)\w*
    | disqus\w* | cookies? | cookie-?\w+ | consent | (?<!headline__)footer\w* | gdpr | login | masthead
    | menus? | modal | nav
    | navbar | navi
    | navigation | newsletters?\w* | overlay | pagination | pager | popup(?!-?book) | print-?only | promo\w* | recirc\w*
    | recommend\w*
    | related\w* | remark | replies | respond | rss | screen-reader-text | share[ds]? | sharebar | sharing
    | share(?!holder)-?\w*
    | shared?-?links | side-?bar\w* | sign-?up | skip-?link\w* | skip-?to-?\w* | social\w* | sponsor\w*
    | subscri\w+ | taglist
    | tag-?cloud | post-?tags | article-?tags | tags | teasers? | teaser-?\w+ | tool-?bar | tools | trending
    | visually-?hidden | widgets?(?<!elementor-widget) | talk-?backs?\w* | speechify-ignore
    | most-?(?:read|popular)\w* | read-?more | more-?(?:stories|news|articles|from) | meta-?nav | outbrain\w*
    | taboola\w* | teads\w* | sr-only
    | jp-relatedposts | author-?(?:bio|box|info)\w* | about-?(?:the-?)?author | bio | kommentare?
    | kommentar-?\w* | verwandte\w*
    | meistgelesen | newsticker | anzeigen? | werbung | relacionad[oa]s? | comentarios? | compartir | publicidad
    | commentaires? | partage | publicite | legends | shoutbox | combx | supplemental | agegate | yom-remote
    | ai2html | disclaimer | disclosure | cta | push-?(?:layer|notification|prompt)s? | post-?ratings?
    | flyout\w* | fb-?comments\w* | audio-?player\w* | video-?player\w* | media-?player\w*
    | (?<=\w[_-])player(?=$|\s)
    | player-?(?:controls?|settings|overlay|error)\w* | video-?js | vjs-\w+ | jw-\w+ | plyr\w* | mejs-\w+
    | inline-?text-?box | text-?box | top-?ten | meta-?info
    )(?:$|[\s_-]|\d)"""
)
# What names the article itself; in the same name as a word above ("comment-body", "related-articles") it says nothing.
says_in = says(
    r"article|(?:entry|post|story|page|main|field|node|news|item|blog|copy|single|detail)-?_?(?:body|content|text|copy)"
    r"|content-?_?(?:body|article|main|text|area|wrapper)|body-?_?(?:text|copy|content)|story-?body|instapaper_body|hentry|type-post"
    r"|text-?body|artikel|beitrag|mathjax|^post$|^blog$|^article$|^story$"
)
# Frames that lead elsewhere. One that holds no link at all, and stands in running text, is only called like them: a
# section on "social-impact", a fact box called "sidebar-story".
says_leading = says(
    r"""(?:^|[\s_-])(?:
      breadcrumbs? | cta\d? | legends | menus? | nav | navbar | navi | navigation | overlay | pager
    | pagination | promo\w* | recirc\w* | recommend\w* | related\w* | relacionad[oa]s? | rss
    | share[ds]? | share-?\w* | sharing | side-?bar\w* | social\w* | supplemental | tag-?cloud | tags | teasers?
    | teaser-?\w+ | inline-?text-?box | text-?box | tool-?bar | tools | trending | verwandte\w* | widgets?
    )(?:$|[\s_-]|\d)"""
)
says_opinion = says(r"^(?:[\w-]*[_-])?(?:comment|kommentar|bio)(?:-piece)?$")  # or what readers write; or whose life
says_piece = says(r"[_-](?:stor(?:y|ies)|issues?|pieces?|reports?|texts?|chapters?|history)$")  # "newsletter-issue"
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
says_article = says(
    r"article|content|\bentry\b|\bpost\b|\bbody\b|\bmain\b|\btext\b|\bstory\b|\bblog\b|hentry|artikel|beitrag"
)
says_excerpt = says(r"excerpt")


# Frame words in the names of what holds article and frame together: "has-sidebar", "content-sidebar-wrap".
says_layout = says(
    r"(?:layout|has|with|no|content|columns?|one|two|menu|nav)[\w-]{0,20}(?:side-?bar|nav\w*)|side-?bar-?_?(?:right|left|on|wrap|main)"
)
# What can be longer than the article and still is none: what readers write, galleries beside it, consent.
says_foreign = says(r"comment|kommentar|disqus|legends|cookie|consent|gallery")


@lru_cache(maxsize=2048)
def says_frame(names: str) -> bool:
    """Whether one of the names in class and id is of the frame, and none of the article."""
    found, rest = False, []
    for name in names[:LONGEST].split():
        if not says_out(name if name.islower() else CAMEL.sub("-", name)):
            rest.append(name)
        elif not (name.lower().startswith(("tag-", "category-")) or says_layout(name)):
            found = True
    return found and not any(map(says_in, rest))  # asked last: few names are of the frame


def is_hidden(node: Node) -> bool:
    """Whether nobody who reads the page sees the element, or only who points at a word; a tab's or an accordion's panel
    is seen by who opens it."""
    attrs = node.attrs
    role, names = attrs.get("role"), attrs.get("class", "")
    if role == "tooltip" or attrs.get("aria-modal") == "true":
        return "math" not in names
    if "hidden" in attrs or (attrs.get("aria-hidden") == "true" and node.tag != "span"):
        return "math" not in names and not is_panel(role, names)
    style = attrs.get("style")
    return bool(style) and bool(INVISIBLE.search(style)) and not is_panel(role, names)  # type: ignore[arg-type]


def is_panel(role: str | None, names: str) -> bool:
    """Whether an element is a panel that its tab or its heading opens."""
    return role == "tabpanel" or (says_panel(names) and role not in ROLES)


def is_foreign(node: Node) -> bool:
    """Whether an element that is called frame is so even where it holds most of the page's text."""
    return node.tag == "aside" or node.get("role") == "complementary" or is_hidden(node) or says_foreign(node.names())


says_panel = says(r"(?:^|[\s_-])(?:accordion|tab-?(?:pane|panel|content)|panel-collapse|toggle-?content)(?:$|[\s_-])")
INVISIBLE = re.compile(r"(?:display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden)", re.IGNORECASE)


def is_frame(node: Node, strictness: int = 2) -> bool:
    """Whether an element is of the page's frame; less strict: by its tag and role alone, then only by its tag."""
    tag, attrs = node.tag, node.attrs
    if tag in OUT_TAGS:
        return tag != "button" or not is_heading_alone(node)
    if not attrs:
        return (
            tag in FRAME_TAGS
            and strictness > 0
            and not (is_attribution(node) or is_fact_box(node) or (tag == "aside" and quotes(node)))
        )
    if (not HIDING.isdisjoint(attrs) and is_hidden(node)) or is_edit_link(node) or is_box(node):
        return True
    if tag in NEVER or strictness == 0:
        return False
    if tag in FRAME_TAGS or attrs.get("role") in ROLES:
        names = attrs.get("class", "")
        if is_attribution(node):
            return False
        facts = tag == "aside" and (says_facts(names) or quotes(node) or (node.raw >= STORY and is_told(node)))
        return not facts and not (tag == "footer" and NODE_META in names.split())
    if strictness == 1:
        return False
    if "class" in attrs and says_frame(attrs["class"]):
        if node.parent is not None and node.parent.tag == "blockquote" and node.find("cite"):
            return False  # "quote-footer"
        if tag == "figure" and any(child.tag == "figcaption" for child in node.elements()):
            return False  # "default-player has-caption": the player's words are scripts' work, the caption is not
        return not ((says_teaser(attrs["class"]) and is_lead(node)) or is_told(node))
    if "id" in attrs and named_frame(attrs["id"]) and not is_told(node):
        return True
    return "data-testid" in attrs and says_frame(attrs["data-testid"]) and not is_told(node)


def is_told(node: Node) -> bool:
    """Whether an element of a frame's name is running text of what it stands in: nothing in it leads away or asks for
    something, and two texts are its neighbours, one of them above it; one that readers' words might be called like
    stands between two texts."""
    if node.raw < TOLD or node.links > MOST_CITED * node.size:
        return False
    names = [name for name in CAMEL.sub("-", node.names()).split() if says_out(name)]
    leading = all(says_leading(name) or says_piece(name) for name in names)
    if not (leading or all(map(says_opinion, names))) or is_in_link(node):
        return False
    inner = list(islice(node.descendants(), MOST_INSIDE))
    if len(inner) == MOST_INSIDE or any(map(asks_or_leads, inner)):
        return False
    holders = islice(node.ancestors(), NEAR_TEXT if leading else 1)
    near = (child for holder in holders for child in islice(holder.elements(), MOST_BESIDE))
    beside = [child.first < node.first for child in near if is_text(child, node)]
    return len(beside) > 1 and True in beside and (leading or False in beside)


def asks_or_leads(node: Node) -> bool:
    """Whether an element is a control, or a link to another page than a citation's ("[3]"); "#" alone is a script's."""
    return node.tag in CONTROLS or (node.tag == "a" and node.size > 0 and "#" not in node.get("href")[:-1])


def is_text(child: Node, node: Node) -> bool:
    """Whether a child of what an element stands in is running text, and not called a frame."""
    if child.holds(node) or child.tag in FRAME_TAGS or child.raw < TEXT or child.links > MOST_LINKS * child.size:
        return False
    return "class" not in child.attrs or not says_frame(child.attrs["class"])


NEAR_TEXT = 4  # elements above
TOLD = 250.0  # weight: a sentence or two
MOST_LEADING = 0.15
STORY = 1_000.0  # weight of an aside: more than a quotation drawn large
TEXT = 150.0
MOST_BESIDE, MOST_INSIDE = 60, 500  # elements looked at
MOST_LINKS = 0.3
MOST_CITED = 0.2  # of an element's characters
CONTROLS = frozenset("form input button select textarea iframe".split())


def is_heading_alone(node: Node) -> bool:
    """Whether a button is all of a heading, whose words it holds: it opens what stands below it, an answer."""
    around = node.parent
    return around is not None and around.tag in OPENED and around.size == node.size


OPENED = frozenset("h2 h3 h4 h5 h6 dt".split())


def is_attribution(node: Node) -> bool:
    """Whether a footer is a quotation's or a figure's own: who said it, not the page's."""
    around = node.parent if node.tag == "footer" else None
    return around is not None and (around.tag in ("blockquote", "figure") or (around.tag == "aside" and quotes(around)))


def is_fact_box(node: Node) -> bool:
    """Whether an `aside` without a class is sentences and nothing else: "The tunnel in figures"."""
    if node.tag != "aside" or not node.raw or node.links:
        return False
    inner = list(islice(node.descendants(), MOST_FACTS))  # one in another, never closed, are walked no further
    if len(inner) == MOST_FACTS or any(part.tag in ("form", "input", "button", "img") for part in inner):
        return False
    return node.text()[-1] in ".!?…۔؟"


MOST_FACTS = 200  # elements


def quotes(node: Node) -> bool:
    """Whether an `aside` is a quotation set beside the text, with who said it at most."""
    if not 0 < node.size < LONGEST_QUOTATION or node.links > MOST_CITED * node.size:
        return False
    inner = list(islice(node.descendants(), MOST_BESIDE))
    quotation = next((part for part in inner if part.tag == "blockquote"), None)
    if quotation is None or quotation.size < MOST_QUOTED * node.size:
        return False
    return all(part.tag not in ("form", "input") for part in inner)


LONGEST_QUOTATION = 3_000  # characters
MOST_QUOTED = 0.6


def is_lead(node: Node) -> bool:
    """Whether an element of a teaser's class is the article's own lead: running text that leads nowhere; or the part of
    its text that is read for nothing: "teaser-content"."""
    if node.raw >= STORY and node.links <= MOST_LEADING * node.size:
        return True
    if not node.raw or node.links or (node.tag in HEADINGS and node.text()[-1] not in ".!?…"):
        return False
    return not is_in_link(node)


def is_in_link(node: Node) -> bool:
    return any(above.tag == "a" for above in islice(node.ancestors(), NEAR_LINK))


HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
NEAR_LINK = 8  # elements above


says_teaser = says("teaser")
# What a page sets beside its text and is the article's all the same.
says_facts = says(
    r"(?:^|[\s_-])(?:facts?-?(?:box|file|list)|info-?box|fakten(?:box|kasten)?|key-?(?:facts|points))(?:$|[\s_-])"
)
NODE_META = "node__meta"  # Drupal's own footer above the text: who submitted it and when
HIDING = frozenset(("hidden", "role", "aria-modal", "aria-hidden", "style"))


def named_frame(identifier: str) -> bool:
    """The same of an id; one of four words and more is the anchor of a heading ("sharing-with-a-colleague")."""
    return says_frame(identifier) and len(WORDS.findall(identifier)) < 4


WORDS = re.compile("[^_-]+")
