"""Embeds by their own markup: which elements are posts, videos and the like of other sites, and what they say.

Found:      the sites' own embed code (`blockquote.twitter-tweet`, `instagram-media`, `fb-post` …), frames of their
            players, AMP's and light components, a script that draws one (Telegram, Aparat), the address of a post or
            video that stands alone in its block
Not found:  links to posts in running text, buttons to follow or share, players of a channel

What stands in the words of a post (author, handle, date) is read by the detectors of text, as in flattened pages. The
name in a Twitter address is no handle: the site ignores it (x.com/anything/status/1 leads to the same post).
"""

import json
import re
from functools import lru_cache
from itertools import islice
from urllib.parse import unquote

from normalizer.document import Embed
from normalizer.readers.html.providers import PROFILES, PROVIDERS, TYPES
from normalizer.readers.html.tree import Node
from normalizer.record import replaced

# Classes that the sites' own embed code sets, with the name of the site.
MARKED = re.compile(
    r"(?:^|\s)(?:(?P<Twitter>twitter-(?:tweet|video)|embed-twitter|nojs-tweet|tweet(?=$|\s))|(?P<Instagram>instagram-media)|(?P<TikTok>tiktok-embed)"
    r"|(?P<Bluesky>bluesky-embed)|(?P<Mastodon>mastodon-embed)|(?P<Facebook>fb-(?:post|video))"
    r"|(?P<Reddit>reddit-(?:embed-bq|card|embed))|(?P<Threads>text-post-media)|(?P<Telegram>telegram-post)"
    r"|(?P<Flourish>flourish-embed))(?:$|[\s-])"
)
COMPONENTS = {
    "amp-twitter": "Twitter", "amp-instagram": "Instagram", "amp-youtube": "YouTube", "amp-facebook": "Facebook",
    "amp-vimeo": "Vimeo", "amp-soundcloud": "SoundCloud", "amp-tiktok": "TikTok", "amp-reddit": "Reddit",
    "amp-dailymotion": "Dailymotion", "lite-youtube": "YouTube", "lite-vimeo": "Vimeo", "lite-tiktok": "TikTok",
    "twitter-widget": "Twitter", "youtube-video": "YouTube", "vimeo-video": "Vimeo",
}  # fmt: skip
FRAMES = frozenset(("iframe", "embed", "amp-iframe", "amp-video-iframe", "script"))
SOURCES = ("src", "data-src", "data-lazy-src", "data-litespeed-src", "data-url", "data-cmp-src", "data-consent-src",
           "data-src-cmplz", "data-embed-src", "data-telegram-post")  # fmt: skip
PERMALINKS = (
    "data-instgrm-permalink",
    "cite",
    "data-href",
    "data-text-post-permalink",
    "data-bluesky-uri",
    "data-embed-url",
    "data-src",
)
IDS = (
    "data-tweetid",
    "data-tweet-id",
    "data-shortcode",
    "data-videoid",
    "videoid",
    "video-id",
    "data-youtube-id",
    "data-trackid",
)
SETTINGS = "data-settings"  # where a page builder keeps what its script sets in
TWEET_IDS = ("data-tweet-id", "data-tweetid")
LONGEST = 4_000  # characters of an address
TWITTER_EPOCH_MS = 1_288_834_974_657  # of post-2010 ids ("snowflakes"): milliseconds since then, shifted by 22 bits
# Sites whose embed code signs a post with its author's handle: "— Name (@name) May 17, 2024", "… by Name (@name)".
SIGNING = frozenset(("Twitter", "Bluesky", "Instagram"))
SIGNED = re.compile(r"\(@[\w.-]{1,80}\)[^\n@]{0,60}(?:https?://\S{1,200})?\s*$")
LAST_LINE = 400  # characters that hold it
LONGEST_POST, MOST_INSIDE = 4_000, 200  # characters and elements of such a quotation
CARRIERS = frozenset("blockquote div figure section p amp-embed".split())


EMBEDDING = FRAMES | COMPONENTS.keys()


def may_embed(node: Node) -> bool:
    """Whether an element is of a kind that can be an embed: cheap, for every element of a page."""
    tag = node.tag
    if tag in EMBEDDING:
        return True
    if tag not in CARRIERS:
        return False
    if tag == "blockquote" and node.links and quoted_post(node):
        return True
    attrs = node.attrs
    if attrs:
        if "class" in attrs and site_of(attrs["class"]):
            return True
        if SETTINGS in attrs and '_url":' in attrs[SETTINGS] and of_settings(attrs[SETTINGS]):
            return True
        if "data-tweet-id" in attrs or "data-tweetid" in attrs or "data-youtube-id" in attrs:
            return True
    return 12 < node.chars < 200 and tag in ("p", "div", "figure") and node.size == node.chars and holds_address(node)


@lru_cache(maxsize=2048)
def site_of(names: str) -> str | None:
    """The site whose embed code sets one of these classes."""
    match = MARKED.search(names)
    return match.lastgroup if match else None


def holds_address(node: Node) -> bool:
    """Whether an address is all its text."""
    opening = next((text for text in node.strings() if not text.isspace()), "")
    return opening.lstrip().startswith("http") and is_address(node.text())


def is_address(text: str) -> bool:
    return text.startswith(("http://", "https://")) and " " not in text


def embed_of(node: Node) -> Embed | None:
    """What an element embeds, by its own attributes; None where it is no single thing of a known site."""
    tag = node.tag
    site = site_of(node.get("class"))
    if tag in FRAMES:
        found = of_frame(node)
        return found or (made(site, "post", None, None, None) if site and tag == "iframe" else None)
    if tag in COMPONENTS:
        return of_component(node, COMPONENTS[tag])
    if site and not (site == "Telegram" and not node.size):
        return of_markup(node, site)
    for name in TWEET_IDS:
        if node.get(name).isdecimal():
            return of_markup(node, "Twitter")
    if SETTINGS in node.attrs and (video := of_settings(node.attrs[SETTINGS])):
        return video
    if node.get("data-youtube-id"):
        return of_component(node, "YouTube")
    if node.tag == "blockquote" and (post := quoted_post(node)):
        return post
    text = node.text()
    return of_address(text) if is_address(text) and len(text) < 200 else None


def quoted_post(node: Node) -> Embed | None:
    """The post that a quotation without a class is: its author's handle and a link to it are its last line, as where a
    feed or an editor took the site's own classes out. Not a quotation that ends in its speaker's name and such a link.
    """
    if node.size > LONGEST_POST or SIGNED.search(node.text()[-LAST_LINE:]) is None:
        return None
    links = [inner.get("href") for inner in islice(node.descendants(), MOST_INSIDE) if inner.tag == "a"]
    found = of_address(links[-1]) if links else None
    return found if found and found.type == "post" and found.provider_name in SIGNING else None


def of_frame(node: Node) -> Embed | None:
    """A frame or script: by its source."""
    for name in SOURCES:
        value = node.get(name)
        if name == "data-telegram-post" and value:
            found = of_address(f"https://t.me/{value}")
            if found:
                return replaced(found, derived=("url", *found.derived))
        elif value and (found := of_address(value)):
            return found
    return None


def of_address(address: str) -> Embed | None:
    """The embed that an address is of."""
    address = address.strip()
    if not address or len(address) > LONGEST:
        return None
    plain = unquote(address)
    for row in PROVIDERS:
        match = row.address.search(plain)
        if match:
            groups = match.groupdict()
            inner = plain[match.start() :] if "/plugins/" in plain and "href=" in plain and match.start() > 40 else None
            url = f"https://www.{inner.split('&')[0]}" if inner else address
            return made(row.name, row.type, groups.get("id"), groups.get("user"), url)
    return None


def of_settings(written: str) -> Embed | None:
    """The video that a page builder's script sets in: {"youtube_url": "https://youtu.be/…", "video_type": "youtube"};
    addresses of other types are what its form was filled with before."""
    try:
        settings = json.loads(written) if len(written) <= LONGEST else None
    except (ValueError, RecursionError):
        return None
    if not isinstance(settings, dict):
        return None
    address = settings.get(f"{settings.get('video_type', 'youtube')}_url")
    return of_address(address) if isinstance(address, str) else None


def of_component(node: Node, name: str) -> Embed:
    """An AMP or light component: its id or its address stands in an attribute."""
    for key in (*IDS, *PERMALINKS, "src", "data-src", "params"):
        value = node.get(key)
        if value.startswith(("http", "//")) and (found := of_address(value)):
            return found
        if value and key in IDS:
            return made(name, TYPES.get(name, "post"), value, None, None)
    return made(name, TYPES.get(name, "post"), None, None, None)


def of_markup(node: Node, name: str) -> Embed | None:
    """A site's own embed code: its address stands in an attribute, or is the last link in it to a single post, or the
    source of the frame that its script drew in it; None where a class says "tweet" alone and no link leads to one, as
    around a button to post."""
    addresses = [node.get(key) for key in PERMALINKS]
    addresses += [inner.get(LEADING[inner.tag]) for inner in node.descendants() if inner.tag in LEADING][::-1]
    if name == "Flourish":
        addresses.insert(0, f"https://flo.uri.sh/{node.get('data-src')}")
    for address in addresses:
        found = of_address(address)
        if found and found.provider_name == name:
            return found
    id = next((node.get(key) for key in (*TWEET_IDS, "data-video-id") if node.get(key).isdecimal()), None)
    code = MARKED.search(node.get("class"))
    if not id and code is not None and code[0].strip() == "tweet":
        return None
    written = node.get("data-href")  # the site's own code says the post's address here, whatever its shape
    return made(name, TYPES.get(name, "post"), id, None, written if is_address(written) else None)


LEADING = {"a": "href", "iframe": "src"}


def made(name: str, type: str, id: str | None, user: str | None, address: str | None) -> Embed:
    """The embed; what isn't written but follows from id or address is named in `derived`."""
    derived = []
    url = address
    if url and url.startswith("//"):
        url = "https:" + url
    if name == "Twitter" and id and (not url or "/embed/" in url):
        url, derived = f"https://twitter.com/i/status/{id}", ["url"]
    if name == "YouTube" and id and len(id) == 11 and (not url or "/embed/" in url):
        url, derived = f"https://www.youtube.com/watch?v={id}", ["url"]
    if name == "Instagram" and id and not url:
        url, derived = f"https://www.instagram.com/p/{id}/", ["url"]
    if url and url.startswith("at://"):
        url, derived = f"https://bsky.app/profile/{user}/post/{id}", ["url"]
    handle = user if user and not user.startswith("did:") else None
    author_url = PROFILES[name].format(handle) if handle and name in PROFILES else None
    if handle:
        derived.append("author_handle")
    if author_url:
        derived.append("author_url")
    time = id_time(id) if name == "Twitter" and id else None
    if time:
        derived.append("id_time")
    return Embed(name, type, id or None, url, None, handle, author_url, None, None, (), tuple(derived), time)


def id_time(id: str) -> str | None:
    """When a post with this id was made (UTC), where the id is one of those that tell."""
    if not id.isdecimal() or not 29_700_859_247 <= int(id) < 2**63:
        return None
    from datetime import UTC, datetime

    moment = datetime.fromtimestamp(((int(id) >> 22) + TWITTER_EPOCH_MS) / 1000, UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
