"""Shortcodes of site generators that draw a post, a video or a figure: the markup that they are drawn as.

Found:      a paragraph that is one: `{{< youtube abc >}}`, `{{< x user="ana_b" id="123" >}}`, `{% tweet … %}`,
            `{{< figure src="pier.jpg" caption="The pier" attr="Omid Rad" >}}`: Hugo's own, and those of Jekyll's and
            Eleventy's plug-ins that are called the same; `{% embed url="https://…" %}` and `{% embed https://… %}` of
            GitBook and Forem, where the address is a post's or a video's
Not found:  any other, which stays as it is written; one in a sentence or in code
"""

from html import escape

from normalizer.patterns import lazy
from normalizer.readers.html.embeds import of_address

SHORTCODE = lazy(
    r"\s*(?:\{\{[<%]\s*(?P<name>[\w-]{1,40})(?P<rest>[^{}]{0,2000}?)/?\s*[>%]\}\}"
    r"|\{%-?\s*(?P<tag>[\w-]{1,40})(?P<more>[^{}]{0,2000}?)-?%\})\s*"
)
ARGUMENT = lazy(
    r"""(?:(?P<key>[\w-]{1,40})\s?=\s?)?(?:"(?P<quoted>[^"]{0,2000})"|'(?P<single>[^']{0,2000})'|(?P<bare>[^\s"'=]{1,500}))"""
)
ID = lazy(r"[\w-]{1,60}")
STATUS = lazy(r"(?:https?://(?:www\.)?(?:twitter|x)\.com)?/?(?P<user>\w{1,30})/status/(?P<id>\d{1,25})(?:\?\S*)?")
EMBEDS = {
    "youtube": '<iframe src="https://www.youtube.com/embed/{id}"></iframe>',
    "vimeo": '<iframe src="https://player.vimeo.com/video/{id}"></iframe>',
    "instagram": '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/{id}/">'
    "</blockquote>",
}
POST = '<blockquote class="twitter-tweet"><a href="https://twitter.com/{user}/status/{id}"></a></blockquote>'
POSTS = ("x", "x_simple", "tweet", "tweet_simple", "twitter", "twitter_simple")


def markup(words: str) -> str | None:
    """The markup that a paragraph which is one shortcode is drawn as; None where it is none of these.

    >>> markup("{{< vimeo 55073825 >}}")
    '<iframe src="https://player.vimeo.com/video/55073825"></iframe>'
    """
    match = SHORTCODE.fullmatch(words)
    if not match:
        return None
    name = (match["name"] or match["tag"]).lower()
    named: dict[str, str] = {}
    alone: list[str] = []
    for argument in ARGUMENT.finditer(match["rest"] or match["more"] or ""):
        value = next(value for value in argument.group("quoted", "single", "bare") if value is not None)
        if argument["key"]:
            named[argument["key"].lower()] = value
        else:
            alone.append(value)
    if name == "figure":
        return figure(named)
    if name == "embed":
        return linked(named.get("url") or (match["more"] or match["rest"] or "").strip())
    if name in POSTS:
        return post(named, alone)
    id = named.get("id") or (alone[0] if alone else "")
    return EMBEDS[name].format(id=id) if name in EMBEDS and ID.fullmatch(id) else None


def linked(address: str) -> str | None:
    """What the address of a post or a video is drawn as; None for any other."""
    known = address.startswith(("https://", "http://")) and " " not in address and of_address(address)
    return f"<p>{escape(address)}</p>" if known else None


def post(named: dict[str, str], alone: list[str]) -> str | None:
    """A post by its author and number, or by its address."""
    address = STATUS.fullmatch(alone[0]) if alone else None
    user, id = (address["user"], address["id"]) if address else (named.get("user", ""), named.get("id", ""))
    return POST.format(user=user, id=id) if ID.fullmatch(user) and id.isdecimal() else None


def figure(named: dict[str, str]) -> str | None:
    """A figure with its title, caption and attribution; None without any of these."""
    said = [escape(named[key]) for key in ("title", "caption", "attr") if named.get(key)]
    return f"<figure><figcaption>{' '.join(said)}</figcaption></figure>" if said else None
