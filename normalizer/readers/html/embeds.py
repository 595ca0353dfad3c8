"""Embeds by their own markup: which elements are posts, videos and the like of other sites, and what they say."""

import re
from urllib.parse import unquote

from normalizer.document import Embed
from normalizer.readers.html.tree import Node
from normalizer.record import Row


class Provider(Row):
    """One row of the table: the site's name, oEmbed's type, and patterns with the groups `id`, `user`."""

    name: str
    type: str
    address: re.Pattern[str]


def provider(name: str, type: str, pattern: str) -> Provider:
    return Provider(name, type, re.compile(pattern, re.IGNORECASE))


# Addresses of single things, not of sites or accounts. The first that fits names the provider.
PROVIDERS = (
    provider("Twitter", "post", r"(?:twitter|x)\.com/(?P<user>\w{1,30})/status(?:es)?/(?P<id>\d{5,25})"),
    provider("Twitter", "post", r"(?:twitter|x)\.com/(?P<user>i)/(?:web/)?status/(?P<id>\d{5,25})"),
    provider("Twitter", "post", r"platform\.(?:twitter|x)\.com/embed/[^\s]{0,200}?[?&]id=(?P<id>\d{5,25})"),
    provider("Instagram", "post", r"instagram\.com/(?:(?P<user>[\w.]{1,30})/)?(?:p|reel|tv)/(?P<id>[\w-]{5,40})"),
    provider("YouTube", "video", r"(?:youtube(?:-nocookie)?\.com/(?:embed/|watch\?(?:\S{0,80}&)?v=|shorts/|v/)|youtu\.be/)(?P<id>[\w-]{11})"),
    provider("Vimeo", "video", r"(?:player\.)?vimeo\.com/(?:video/)?(?P<id>\d{5,12})"),
    provider("Telegram", "post", r"t(?:elegram)?\.me/(?P<user>\w{3,40})/(?P<id>\d{1,12})"),
    provider("TikTok", "video", r"tiktok\.com/(?:@(?P<user>[\w.]{1,40})/video/|embed/(?:v2/)?)(?P<id>\d{8,25})"),
    provider("Threads", "post", r"threads\.(?:net|com)/@(?P<user>[\w.]{1,40})/post/(?P<id>[\w-]{5,40})"),
    provider("Bluesky", "post", r"bsky\.app/profile/(?P<user>[\w.:-]{3,80})/post/(?P<id>\w{5,30})"),
    provider("Facebook", "post", r"facebook\.com/(?P<user>[\w.-]{2,60})/(?:posts|videos|photos)/(?:[\w.-]{1,80}/)?(?P<id>\w{5,40})"),
    provider("Facebook", "post", r"facebook\.com/plugins/(?:post|video)\.php\?(?:\S{0,300}&)?href=(?P<user>)(?P<id>)"),
    provider("Reddit", "post", r"reddit(?:media)?\.com/r/\w{2,30}/comments/(?P<id>\w{4,12})"),
    provider("SoundCloud", "audio", r"soundcloud\.com/(?:player/?\?(?:\S{0,200}&)?url=)?"),
    provider("Spotify", "audio", r"open\.spotify\.com/(?:embed(?:-podcast)?/)?(?:track|album|playlist|episode|show)/(?P<id>\w{10,40})"),
    provider("Aparat", "video", r"aparat\.com/(?:video/video/embed/videohash/|v/)(?P<id>\w{4,12})"),
    provider("Datawrapper", "rich", r"datawrapper\.dwcdn\.net/(?P<id>\w{4,8})"),
    provider("Flourish", "rich", r"flo(?:urish)?\.(?:uri\.sh|studio)/(?:visualisation|story)/(?P<id>\d{3,12})"),
    provider("Dailymotion", "video", r"dailymotion\.com/(?:embed/)?video/(?P<id>\w{5,12})"),
)  # fmt: skip

# Classes that the sites' own embed code sets.
MARKED = re.compile(
    r"twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|fb-(?:post|video)|reddit-(?:embed-bq|card)"
    r"|text-post-media|telegram-post|lite-youtube"
)
BY_CLASS = {
    "twitter": "Twitter", "instagram": "Instagram", "tiktok": "TikTok", "bluesky": "Bluesky", "mastodon": "Mastodon",
    "fb": "Facebook", "reddit": "Reddit", "text": "Threads", "telegram": "Telegram", "lite": "YouTube",
}  # fmt: skip
AMP = {"amp-twitter": "Twitter", "amp-instagram": "Instagram", "amp-youtube": "YouTube", "amp-facebook": "Facebook",
       "amp-vimeo": "Vimeo", "amp-soundcloud": "SoundCloud", "amp-tiktok": "TikTok", "amp-reddit": "Reddit",
       "amp-dailymotion": "Dailymotion", "lite-youtube": "YouTube", "lite-vimeo": "Vimeo"}  # fmt: skip
TYPES = {"YouTube": "video", "Vimeo": "video", "TikTok": "video", "Dailymotion": "video", "SoundCloud": "audio"}
FRAMES = ("src", "data-src", "data-lazy-src", "data-litespeed-src", "data-url", "data-cmp-src")
IDS = ("data-tweetid", "data-tweet-id", "data-twitter-event-id", "data-shortcode", "data-videoid", "videoid", "data-youtube-id")
TWITTER_EPOCH_MS = 1_288_834_974_657  # of post-2010 ids ("snowflakes"): milliseconds since then, shifted by 22 bits


def embed_of(node: Node) -> Embed | None:
    """What an element embeds, by its own attributes; the words in it are read by the detectors of text."""
    tag = node.tag
    if tag == "iframe" or tag == "embed":
        return next((found for name in FRAMES if (found := of_address(node.get(name)))), None)
    if tag in AMP:
        return of_component(node, AMP[tag])
    names = node.names()
    marked = MARKED.search(names) if names else None
    if marked:
        return of_markup(node, BY_CLASS[marked[0].split("-")[0]])
    for name in ("data-tweet-id", "data-tweetid"):
        if node.get(name).isdecimal() and tag in ("div", "twitter-widget", "blockquote", "figure"):
            return made("Twitter", "post", node.get(name), "", None)
    if tag == "script" and node.get("data-telegram-post"):
        return of_address(f"https://t.me/{node.get('data-telegram-post')}")
    return None


def of_address(address: str) -> Embed | None:
    """The embed that an address is of."""
    if not address or len(address) > 4_000:
        return None
    address = unquote(address)
    for row in PROVIDERS:
        match = row.address.search(address)
        if match:
            groups = match.groupdict()
            handle = groups.get("user") if groups.get("user") not in ("i", "", None) else None
            return made(row.name, row.type, groups.get("id") or None, handle, address)
    return None


def of_component(node: Node, name: str) -> Embed:
    """An AMP or web component: its id stands in an attribute."""
    for key in (*IDS, "data-href", "src", "data-src"):
        value = node.get(key)
        if value.startswith(("http", "//")) and (found := of_address(value)):
            return found
        if value:
            return made(name, TYPES.get(name, "post"), value, None, None)
    return made(name, TYPES.get(name, "post"), None, None, None)


def of_markup(node: Node, name: str) -> Embed:
    """A blockquote of a site's own embed code: the last link in it to a single post is its address."""
    addresses = [node.get(key) for key in ("data-instgrm-permalink", "cite", "data-href", "data-text-post-permalink", "data-bluesky-uri")]
    addresses += [link.get("href") for link in node.descendants() if link.tag == "a"][::-1]
    for address in addresses:
        found = of_address(address)
        if found and found.provider_name == name:
            return found
    return made(name, TYPES.get(name, "post"), None, None, None)


def made(name: str, type: str, id: str | None, handle: str | None, address: str | None) -> Embed:
    derived = []
    url = address
    if url and url.startswith("//"):
        url = "https:" + url
    if not url and name == "Twitter" and id:
        url, derived = f"https://twitter.com/i/status/{id}", ["url"]
    if url and name == "YouTube" and id and "/embed/" in url:
        url, derived = f"https://www.youtube.com/watch?v={id}", ["url"]
    author_url = f"https://twitter.com/{handle}" if name == "Twitter" and handle else None
    if author_url:
        derived.append("author_url")
    time = id_time(id) if name == "Twitter" and id else None
    return Embed(name, type, id, url, None, handle or None, author_url, None, None, (), tuple(derived), time)


def id_time(id: str) -> str | None:
    """When a post with this id was made (UTC), where the id is one of those that tell."""
    if not id.isdecimal() or not 4_000_000_000_000_000 < int(id) < 2**63:
        return None
    from datetime import UTC, datetime

    moment = datetime.fromtimestamp(((int(id) >> 22) + TWITTER_EPOCH_MS) / 1000, UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
