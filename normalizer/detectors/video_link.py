"""Videos that a flattened page keeps as a line: a link, "YouTube post by …", or the notice of a consent plugin.

Found:      "https://www.youtube.com/watch?v=…", "▶ https://youtu.be/…", "Watch: https://…", "[title](https://vimeo.com/1)"
            on a line of its own; Aparat, Vimeo, Dailymotion, Rumble, SoundCloud; "YouTube post by Name: words";
            "By loading the video, you agree to YouTube's privacy policy. Learn more Load video Always unblock YouTube"
Not found:  "Source: https://youtu.be/…", a link in a sentence or in an item of a list, a channel's address
"""

from collections.abc import Iterator

from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.posts.findings import embed
from normalizer.posts.labels import words
from normalizer.posts.quotes import line_span
from normalizer.posts.tails import clean
from normalizer.span import Span

# Per site: what follows the host in a video's address.
SITES = {
    "YouTube": r"(?:(?:www\.|m\.)?youtube(?:-nocookie)?\.com/(?:watch\?(?:\S{0,80}&)?v=|embed/|shorts/|live/)|"
    r"youtu\.be/)(?P<youtube>[\w-]{6,20})",
    "Vimeo": r"(?:www\.|player\.)?vimeo\.com/(?:video/|channels/\w{1,40}/)?(?P<vimeo>\d{5,12})",
    "Aparat": r"(?:www\.)?aparat\.com/(?:v/|video/video/embed/videohash/)(?P<aparat>\w{4,12})",
    "Dailymotion": r"(?:www\.)?(?:dailymotion\.com/(?:embed/)?video/|dai\.ly/)(?P<dailymotion>\w{5,12})",
    "Rumble": r"(?:www\.)?rumble\.com/(?:embed/)?(?P<rumble>v\w{4,10})",
    "SoundCloud": r"(?:www\.|m\.)?soundcloud\.com/[\w-]{2,40}/(?P<soundcloud>[\w-]{2,120})",
}
LINE = lazy(
    rf"""(?mx)
    ^ [ \t\xa0>]{{0,12}}
    (?P<whole> (?: [▶►🎥📹🎬⏯️]{{1,3}} [ \t\xa0]{{0,3}} )?
      (?: (?P<label> [^\n:<>\[\]]{{1,30}} ) : [ \t\xa0]{{1,3}} )? (?: \[ (?P<title> [^\[\]\n]{{0,200}} ) \]\( | < )?
      (?P<url> https?:// (?: {" | ".join(SITES.values())} ) [^\s()<>]{{0,200}} ) [)>]? )
    [ \t\xa0\r]{{0,12}} $
    """
)
NAMES = {name.lower(): name for name in SITES}
POST = lazy(
    r"(?m)^[ \t\xa0>]{0,12}(?P<by>YouTube post by (?P<name>[^\n:]{1,80}))"
    r"(?::[ \t\xa0]{0,4}(?P<words>[^\n]{1,600}?))?[ \t\xa0\r]{0,12}$"
)
# How the notices of each language begin: its table is worth importing only then.
CONSENTS = {
    "en": "By loading ", "de": "Mit dem Laden ", "fr": "En chargeant ", "es": "Al cargar ", "it": "Caricando ",
    "nl": "Door de video ", "ru": "Загружая ", "pl": "Ładując ",
}  # fmt: skip


def detect(page: Page) -> Iterator[Finding]:
    text = page.text
    if "://" in text:
        yield from links(page)
    if "YouTube post by " in text:
        yield from named(text)
    if any(name in text for name in ("YouTube", "Vimeo")):
        yield from consents(page)


def links(page: Page) -> Iterator[Finding]:
    for match in LINE.finditer(page.text):
        if match["label"] and match["label"].strip().casefold() not in line_labels(page):
            continue
        key = next(name for name in NAMES if match[name])
        kind = "audio" if key == "soundcloud" else "video"
        value = embed(NAMES[key], kind, id=match[key] if key != "soundcloud" else None, url=match["url"])
        span = Span(*match.span("whole"))
        fields: tuple[Span, ...] = (span,)
        if match["title"] and not match["title"].startswith("http"):
            fields = (Span(span.start, match.start("title")), Span(match.end("title"), span.end))
        yield Finding("embed", "video_link", span, 0.9, fields, value, "a line that is a video's address")


def line_labels(page: Page) -> frozenset[str]:
    """What may stand before a video's address in its line: "Watch:"."""
    return frozenset(word for code in page.codes for word in words("video_line", code))


def named(text: str) -> Iterator[Finding]:
    """ "YouTube post by Name: words", as a site writes it for screen readers."""
    for match in POST.finditer(text):
        value = embed("YouTube", "video", name=clean(match["name"]))
        end = match.end("words") if match["words"] else match.end("by")
        fields = (Span(match.start("by"), match.start("words") if match["words"] else end),)
        yield Finding("embed", "video_link", Span(match.start("by"), end), 0.92, fields, value, "its author is named")


def consents(page: Page) -> Iterator[Finding]:
    """The notice that stands for a video until the reader agrees: its first words, and the buttons after them."""
    for code in (code for code, opener in CONSENTS.items() if opener in page.text):
        labels = words("video_consent", code)
        for provider in ("YouTube", "Vimeo") if labels else ():
            notice, *buttons = (label.format(provider=provider) for label in labels)
            place = page.text.find(notice)
            while place >= 0:
                end = buttons_end(page.text, place + len(notice), buttons)
                if end > place + len(notice) or line_span(page.text, place, end):
                    span = Span(place, end)
                    yield Finding(
                        "embed",
                        "video_link",
                        span,
                        0.9,
                        (span,),
                        embed(provider, "video"),
                        "a notice of consent",
                    )
                place = page.text.find(notice, end)


def buttons_end(text: str, place: int, buttons: list[str]) -> int:
    for button in buttons:
        start = place
        while start < len(text) and text[start] in "> \t\r\n\xa0":
            start += 1
        if text.startswith(button, start):
            place = start + len(button)
    return place
