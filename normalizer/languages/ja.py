"""Japanese."""

CREDIT_LABELS = {
    "写真": "photo",
    "画像": "photo",
    "撮影": "photo",
    "イラスト": "illustration",
    "図": "graphic",
    "地図": "map",
    "動画": "video",
    "映像": "video",
    "提供": "",
    "写真提供": "photo",
    "画像提供": "photo",
    "提供写真": "photo",
    "クレジット": "",
    "スクリーンショット": "screenshot",
    "画像出典": "photo",
}
CREDIT_SOURCES = ("出典",)
CREDIT_GIVEN_BY = ()
CREDIT_BY = ()
CREDIT_OF = ()
CREDIT_VIA = ()
CREDIT_FOR = ()
CREDIT_AND = ()
CREDIT_STATUS = {"提供": "", "資料写真": "", "代表撮影": ""}
CREDIT_POSITIONS = ("左", "右", "上", "下")
CREDIT_MAKERS = ("撮影",)
CAPTION_LABELS = ()
READ_MORE = ()
ORGANISATION_WORDS = ""

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": (
        "この投稿をInstagramで見る",
        "このプロフィールをInstagramで見る",
    ),
    "instagram_tail": (
        "{name}がシェアした投稿[ - {date}]",
        "{name}がシェアした投稿",
    ),
    "facebook_tail": (
        "{name}さんの投稿 {date}",
        "投稿者: {name} 日時: {date}",
    ),
    "tiktok_sound": ("オリジナル楽曲",),
}
# Over what is no part of an article, beside related stories.
SECTION_HEADINGS = (
    "関連記事", "関連ニュース", "あわせて読みたい", "おすすめ記事",
)  # fmt: skip
