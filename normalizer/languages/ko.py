"""Korean: the words of photo credits."""

CREDIT_LABELS = {
    "사진": "photo",
    "사진제공": "photo",
    "사진 제공": "photo",
    "그래픽": "graphic",
    "일러스트": "illustration",
    "영상": "video",
    "사진출처": "photo",
}
CREDIT_SOURCES = ("출처",)
CREDIT_GIVEN_BY = ()
CREDIT_BY = ()
CREDIT_OF = ()
CREDIT_VIA = ()
CREDIT_FOR = ()
CREDIT_AND = ()
CREDIT_STATUS = {"제공": "", "자료사진": ""}
CREDIT_POSITIONS = ()
CREDIT_MAKERS = ()
CAPTION_LABELS = ()
READ_MORE = ()
ORGANISATION_WORDS = "신문 뉴스 경찰 대학교"

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": (
        "이 게시물을 Instagram에서 보기",
        "Instagram에서 이 게시물 보기",
    ),
    "instagram_tail": (
        "{name}님의 공유 게시물[님, {date}]",
        "{name}님의 공유 게시물",
    ),
    "facebook_tail": (
        "게시: {name} {date}",
        "{name}에 의해 게시 됨 {date}",
    ),
    "tiktok_sound": ("오리지널 사운드",),
}
# Over what is no part of an article, beside related stories.
SECTION_HEADINGS = (
    "관련기사", "관련 기사",
)  # fmt: skip
