"""A post's address on a line of its own, where a page held the post itself: of it nothing else is left.

Found:      "https://twitter.com/name/status/123", "https://www.instagram.com/p/…", "https://truthsocial.com/@name/posts/123",
            LinkedIn, Facebook, TikTok, Threads, Bluesky, Reddit, Mastodon, "[…](address)"
Not found:  an address in a sentence, a profile's address; an address right under a post, which is that post's own
"""

import re
from collections.abc import Iterator
from functools import cache

from normalizer.document import Embed
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.posts.findings import embed
from normalizer.posts.tails import tails
from normalizer.record import Row
from normalizer.span import Span


class Site(Row):
    """A platform, what its posts' addresses are after "https://", and its authors' addresses."""

    provider: str
    address: str
    profile: str | None = None


NAME = r"@?(?P<name>[\w.-]{1,80})"
SITES = (
    Site("Twitter", r"(?:www\.|mobile\.)?(?:twitter|x)\.com/i(?:/web)?/status/(?P<id>\d{1,20})"),
    Site(
        "Twitter",
        rf"(?:www\.|mobile\.)?(?:twitter|x)\.com/{NAME}/status(?:es)?/(?P<id>\d{{1,20}})",
        "https://twitter.com/{}",
    ),
    Site("Instagram", r"(?:www\.)?instagram\.com/(?:p|reel|tv)/(?P<id>[\w-]{5,40})"),
    Site(
        "Instagram",
        rf"(?:www\.)?instagram\.com/{NAME}/(?:p|reel)/(?P<id>[\w-]{{5,40}})",
        "https://www.instagram.com/{}/",
    ),
    Site(
        "Facebook",
        rf"(?:(?:www|m|web)\.)?facebook\.com/{NAME}/(?:posts|videos)/(?:[\w-]{{1,120}}/)?(?P<id>\w{{5,80}})",
        "https://www.facebook.com/{}",
    ),
    Site("TikTok", rf"(?:www\.|m\.)?tiktok\.com/{NAME}/video/(?P<id>\d{{8,24}})", "https://www.tiktok.com/@{}"),
    Site(
        "Threads", rf"(?:www\.)?threads\.(?:net|com)/{NAME}/post/(?P<id>[\w-]{{5,40}})", "https://www.threads.net/@{}"
    ),
    Site("Bluesky", rf"bsky\.app/profile/{NAME}/post/(?P<id>\w{{5,40}})", "https://bsky.app/profile/{}"),
    Site("Truth Social", rf"truthsocial\.com/{NAME}/(?:posts/)?(?P<id>\d{{8,24}})", "https://truthsocial.com/@{}"),
    Site("Reddit", r"(?:www\.|old\.)?reddit\.com/r/\w{2,40}/comments/(?P<id>\w{3,12})"),
    Site("LinkedIn", r"(?:www\.)?linkedin\.com/posts/[\w%-]{1,200}-(?P<id>\d{8,24})"),
    Site("LinkedIn", r"(?:www\.)?linkedin\.com/(?:embed/)?feed/update/urn:li:\w{5,10}:(?P<id>\d{8,24})"),
    Site("Mastodon", r"(?P<host>[\w-]{1,40}(?:\.[\w-]{1,40}){1,3})/@(?P<name>\w{1,40})/(?P<id>\d{15,20})"),
)
LINE = lazy(
    r"""(?mx)
    ^ [ \t\xa0>]{0,12}
    (?P<whole> (?: \[ [^\[\]\n]{0,200} \]\( | < )? (?P<url> https?:// (?P<address> [^\s()<>]{6,400} ) ) [)>]? )
    [ \t\xa0\r]{0,12} $
    """
)


@cache
def pattern(address: str) -> re.Pattern[str]:
    return re.compile(address)


def detect(page: Page) -> Iterator[Finding]:
    own = {tail.end for tail in tails(page.text) if tail.url}  # the address under a post is that post's
    for match in LINE.finditer(page.text):
        if match.end("url") in own:
            continue
        for site in SITES:
            if found := pattern(site.address).match(match["address"]):
                span = Span(*match.span("whole"))
                value = post(site, found.groupdict(), match["url"])
                yield Finding("embed", "post_link", span, 0.85, (span,), value, "a line that is a post's address")
                break


def post(site: Site, told: dict[str, str | None], url: str) -> Embed:
    handle = f"{told['name']}@{told['host']}" if "host" in told else told.get("name")
    kind = "video" if site.provider == "TikTok" else "post"
    return embed(site.provider, kind, id=told["id"], url=url, handle=handle, profile=site.profile)
