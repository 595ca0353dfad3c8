"""Chinese: the words of photo credits."""

CREDIT_LABELS = {
    "图片来源": "photo",
    "圖片來源": "photo",
    "图源": "photo",
    "图片": "photo",
    "圖片": "photo",
    "摄影": "photo",
    "攝影": "photo",
    "照片": "photo",
    "图": "photo",
    "圖": "photo",
    "图像来源": "photo",
    "圖像來源": "photo",
    "视频": "video",
    "制图": "graphic",
    "插图": "illustration",
}
CREDIT_SOURCES = ()
CREDIT_GIVEN_BY = ()
CREDIT_BY = ()
CREDIT_OF = ()
CREDIT_VIA = ()
CREDIT_FOR = ()
CREDIT_AND = ()
CREDIT_STATUS = {"资料图": "", "資料圖": "", "资料图片": "", "视频截图": "screenshot", "网络": ""}
CREDIT_POSITIONS = ("左", "右")
CREDIT_MAKERS = (
    "摄影",
    "攝影",
)
CAPTION_LABELS = (
    "图像加注文字",
    "图片说明",
    "視頻加註文字",
    "视频加注文字",
    "圖像加註文字",
    "影像加註文字",
    "圖片說明",
    "视频说明",
)
READ_MORE = ()
ORGANISATION_WORDS = ""

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": (
        "在 Instagram 查看这篇帖子",
        "在 Instagram 查看這則貼文",
        "查看这篇 Instagram 帖子",
    ),
    "instagram_tail": (
        "{name} 分享的帖子",
        "{name} 分享的貼文",
    ),
    "facebook_tail": (
        "{name} 发布于 {date}",
        "由 {name} 貼上了 {date}",
        "{name}发布于 {date}",
    ),
    "tiktok_sound": (
        "原聲",
        "原声",
    ),
}
# Over what is no part of an article, beside related stories.
SECTION_HEADINGS = (
    "相关阅读", "相关新闻", "相关文章", "推荐阅读", "延伸阅读", "相關新聞", "延伸閱讀",
)  # fmt: skip
