"""Vietnamese: letters and function words."""

LETTERS = "ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"

WORDS = frozenset(
    """
    và của là có được cho không trong một với các những này đã để người khi từ đó ở về cũng ra như vào đến
    nhiều sẽ tôi anh chị em họ chúng bạn rất nhưng thì mà nếu hay
    """.split()
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": ("Xem bài viết này trên Instagram",),
    "instagram_tail": (
        "Bài viết do {name} chia sẻ[ vào {date}]",
        "Bài viết do {name} chia sẻ",
    ),
    "facebook_tail": (
        "Đăng bởi {name} vào {date}",
        "Người đăng: {name} vào {date}",
    ),
    "tiktok_sound": ("nhạc nền",),
}
