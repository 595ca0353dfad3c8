"""The sites whose posts and players pages embed: how addresses of single things look. A table; rows by hand.

A pattern has the groups `id`, and `user` where the name in the address is a part of it. The first row that fits counts.
"""

import re

from normalizer.record import Row


class Provider(Row):
    """The site's name, oEmbed's type, the pattern of an address."""

    name: str
    type: str
    address: re.Pattern[str]


def provider(name: str, type: str, pattern: str) -> Provider:
    return Provider(name, type, re.compile(pattern, re.IGNORECASE | re.VERBOSE))


PROVIDERS = (
    provider("Twitter", "post", r"(?:twitter|x)\.com/(?:\w{1,30}|i/web)/status(?:es)?/(?P<id>\d{5,25})"),
    provider("Twitter", "post", r"platform\.(?:twitter|x)\.com/embed/\S{0,3000}?[?&]id=(?P<id>\d{5,25})"),
    provider("Instagram", "post", r"instagram\.com/(?:(?P<user>[\w.]{1,30})/)?(?:p|reel|tv)/(?P<id>[\w-]{5,40})"),
    provider(
        "YouTube",
        "video",
        r"""(?:youtube(?:-nocookie)?\.com/(?:embed/|watch\?(?:\S{0,80}&)?v=|shorts/|live/|v/)|youtu\.be/)
        (?!videoseries)(?P<id>[\w-]{11})""",
    ),
    provider(
        "YouTube",
        "video",
        r"youtube(?:-nocookie)?\.com/embed/(?:videoseries)?/?\?(?:\S{0,80}&)?list=(?P<id>[\w-]{10,50})",
    ),
    provider("Vimeo", "video", r"(?:player\.)?vimeo\.com/(?:video/|channels/\w{1,40}/)?(?P<id>\d{5,12})"),
    provider("Telegram", "post", r"(?:^|//)t(?:elegram)?\.me/(?:s/)?(?P<user>\w{3,40})/(?P<id>\d{1,12})"),
    provider(
        "TikTok",
        "video",
        r"tiktok\.com/(?:@(?P<user>[\w.]{1,40})/video/|embed/(?:v\d/)?|player/v1/)(?P<id>\d{8,25})",
    ),
    provider("Threads", "post", r"threads\.(?:net|com)/@(?P<user>[\w.]{1,40})/post/(?P<id>[\w-]{5,40})"),
    provider("Bluesky", "post", r"bsky\.app/profile/(?P<user>[\w.:-]{3,80})/post/(?P<id>\w{5,30})"),
    provider(
        "Bluesky",
        "post",
        r"(?:at://|embed\.bsky\.app/embed/)(?P<user>[\w.:-]{3,80})/app\.bsky\.feed\.post/(?P<id>\w{5,30})",
    ),
    provider(
        "Facebook",
        "post",
        r"facebook\.com/(?P<user>[\w.-]{2,60})/(?:posts|photos)/(?:[\w.%-]{1,120}/)?(?P<id>\w{5,80}|\d{1,4}(?![\w%-]))",
    ),
    provider(
        "Facebook",
        "video",
        r"""facebook\.com/(?:(?P<user>[\w.-]{2,60})/videos/(?:[\w.%-]{1,120}/)?|watch/?\?(?:\S{0,80}&)?v=|reel/)
        (?P<id>\d{5,30})""",
    ),
    provider(
        "Facebook",
        "post",
        r"facebook\.com/(?:permalink|story|photo)\.php\?(?:\S{0,80}&)?(?:story_fbid|fbid)=(?P<id>\w{5,80})",
    ),
    provider("Facebook", "video", r"facebook\.com/plugins/video\.php"),
    provider("Facebook", "post", r"facebook\.com/plugins/post\.php"),
    provider("Reddit", "post", r"(?:reddit|redditmedia|embed\.reddit)\.com/r/\w{2,30}/comments/(?P<id>\w{4,12})"),
    provider("SoundCloud", "audio", r"(?:w\.soundcloud\.com/player|soundcloud\.com/[\w-]{2,60}/[\w-]{2,120})"),
    provider(
        "Spotify",
        "audio",
        r"open\.spotify\.com/(?:embed(?:-podcast)?/)?(?:track|album|playlist|episode|show)/(?P<id>\w{10,40})",
    ),
    provider("Aparat", "video", r"aparat\.com/(?:video/video/embed/videohash/|embed/|v/)(?P<id>\w{4,12})"),
    provider("Datawrapper", "rich", r"datawrapper\.dwcdn\.net/(?P<id>\w{4,8})"),
    provider("Flourish", "rich", r"(?:flo\.uri\.sh|flourish\.studio)/(?:visualisation|story)/(?P<id>\d{3,12})"),
    provider(
        "Dailymotion",
        "video",
        r"""(?:dailymotion\.com/(?:embed/)?video/|dai\.ly/|geo\.dailymotion\.com/player\S{0,60}video=)
        (?P<id>\w{5,12})""",
    ),
    provider(
        "Mastodon",
        "post",
        r"https?://[\w.-]{3,80}/@(?P<user>\w{1,40}(?:@[\w.-]{3,60})?)/(?P<id>\d{8,20})(?:/embed)?(?:$|[?\#])",
    ),
)
TYPES = {
    "YouTube": "video", "Vimeo": "video", "TikTok": "video", "Dailymotion": "video", "SoundCloud": "audio",
    "Flourish": "rich",
}  # fmt: skip
PROFILES = {
    "TikTok": "https://www.tiktok.com/@{}",
    "Threads": "https://www.threads.net/@{}",
    "Instagram": "https://www.instagram.com/{}/",
    "Telegram": "https://t.me/{}",
    "Bluesky": "https://bsky.app/profile/{}",
    "Facebook": "https://www.facebook.com/{}",
}
