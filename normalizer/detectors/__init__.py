"""Detectors: what the parts of a page are, as findings. They change nothing, and their order can't matter.

Each is a module with `detect(page) -> Iterator[Finding]`. Claims that cross are settled by confidence, then width,
then place, then rule name; see `normalizer.segments`.
"""

from normalizer.rules import Rule, span

HANDLE = ("(@", "( @", "（@")
# What opens or joins the words under a Facebook post, in the languages of POST_LABELS.
POSTED_BY = (
    "Posted by ", "ublié", "ublicad", "Gepostet", "ubblicat", "Geplaatst", "paylaştı", "Gönderen", "gönderildi", "پست",
    "ارسال", "نشر", "פורסם", "публиков", "публікован", "publikowan", "eřejnil", "erejnil", "Közzétette", "ublicat",
    "Publicerat", "Inlagd", "Slået", "Publisert", "Julkaissut", "Δημοσιεύτηκε", "Dikirim", "Đăng", "Người đăng",
    "पोस्ट", "の投稿", "投稿者", "게시", "发布于", "貼上了", "پوسٹ", "โพสต์โดย",
)  # fmt: skip
INSTAGRAM = (*HANDLE, "nstagram", "اینستاگرام", "انستغرام", "انسٹاگرام", "אינסטגרם")
TELEGRAM = (
    "orwarded from", "هدایت شده از", "فوروارد شده از", "بازارسال شده از", "محول من", "إعادة التوجيه من", "Переслано ",
    ", [", "، [",
    "t.me/", "telegram.me/", "TELEGRAM", "in Telegram", "در تلگرام",
)  # fmt: skip
VIEWS = (
    ("en", ("views",)), ("fa", ("بازدید",)), ("ar", ("مشاهد",)), ("fr", ("vues",)), ("es", ("vistas", "visuali")),
    ("it", ("visuali",)), ("pt", ("visuali",)), ("nl", ("weergaven",)), ("tr", ("görüntüleme",)),
    ("ru", ("просмотр",)), ("pl", ("wyświetle",)),
)  # fmt: skip
SHARED = ("SHARE_LINES", "SHARE_OPENINGS", "SHARE_WORDS", "SHARE_FILLERS", "COUNTER_WORDS", "COMMENT_LINES")
OTHERS = ("RELATED_HEADINGS", "READ_MORE_LABELS", "READ_ALSO_LABELS", "CARD_BUTTONS", "RELATED_OPENINGS")
POINTERS = ("READ_MORE_LABELS", "READ_MORE_OPENINGS", "READ_MORE_ALONE")

DETECTORS = (
    Rule("tweet", "embed", frozenset("·"), (*HANDLE, " may have been deleted", "\n@")),
    Rule("bluesky", "embed", literals=(*HANDLE, "\n@")),
    Rule("instagram", "embed", literals=INSTAGRAM),
    Rule("facebook", "embed", literals=POSTED_BY),
    Rule("tiktok", "embed", frozenset("♬")),
    Rule("telegram", "embed", frozenset("🆔📢📡"), TELEGRAM, counted=VIEWS),
    Rule("mastodon", "embed", literals=("View on Mastodon", "View on Threads", "\n@")),
    Rule("reddit", "embed", literals=("by u/", "by /u/")),
    Rule("video_link", "embed", literals=("://", "YouTube", "Vimeo")),
    Rule("post_link", "embed", literals=("://",)),
    Rule("caption", "credit"),
    Rule("picture_line", "credit"),
    Rule("dateline", "credit"),
    Rule("lead_in", "credit", frozenset(":)")),
    Rule("attribution", "credit"),
    Rule("byline", "credit"),
    Rule("title", "structure"),
    Rule("heading", "structure"),
    Rule("list_item", "structure"),
    Rule("block_quote", "structure", frozenset(">")),
    Rule("table", "structure", frozenset("|")),
    Rule("separator", "structure", frozenset("*-_=~•·∙#⁂☙❦—–―─|ـ■□●○◆◇★☆×›")),
    Rule("clock", "furniture"),
    Rule("counter", "furniture"),
    Rule("share_line", "furniture", frozenset("+"), ("acebook", "ACEBOOK", "Tweet", "\nT\n"), tables=SHARED),
    Rule("comment_line", "furniture", tables=("COMMENT_LINES", "COMMENT_OPENINGS")),
    Rule("advertisement", "furniture"),
    Rule("cookie_line", "furniture", tables=("COOKIE_OPENINGS", "CONSENT_BOXES")),
    Rule("site_notice", "furniture"),
    Rule("form_line", "furniture", tables=("FORM_LINES", "FORM_LABELS")),
    Rule("masthead", "furniture", tables=("MASTHEAD_LABELS",)),
    Rule("player_line", "furniture", frozenset("/"), (" - Source: ", " - Quelle: "), tables=("PLAYER_OPENINGS",)),
    Rule("read_more", "furniture", tables=POINTERS),
    Rule("related", "furniture", frozenset("/"), tables=OTHERS),
    Rule("tag_line", "furniture", frozenset("#"), tables=("TAG_LABELS",)),
    Rule("navigation", "furniture"),
    Rule("pagination", "furniture", literals=("1 2", "1 | 2", "۱ ۲", "١ ٢")),
    Rule("end_code", "furniture", frozenset("/*#"), ("نته", "پایان", "پايان", "-30-", "nds", "nd of", "مل", "--(")),
    Rule(
        "source_line",
        "furniture",
        frozenset(":："),
        ("\n—", "\n–", "\n-", "المصدر /", " وكالات\n"),
        ("SOURCE_OPENINGS", "SOURCE_AGENCIES"),
    ),
    Rule(
        "placeholder",
        "furniture",
        frozenset("{["),
        ("None", "NaN", "\nnull", "\nundefined", "[object Object]", "_img", "Embed from", "<"),
    ),
    Rule("frame_line", "furniture"),
)


# What looks like something else: read before any repair, reported as notes of severity error, never mended silently.
# Controls, other invisible characters, tags, and the letters that look like Latin ones.
DECEIVING = frozenset("\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200d\u200e\u200f\u3164\ufeff\uffa0\U000e0001")
DECEIVING |= span("\u202a", "\u202e") | span("\u2060", "\u206f") | span("\U000e0020", "\U000e007f")
DECEIVING |= span("\u0370", "\u052f") | span("\u0531", "\u058f") | span("\u13a0", "\u13ff")
WARNINGS = (Rule("spoofing", "security", DECEIVING),)
