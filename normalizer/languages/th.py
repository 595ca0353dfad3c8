"""Thai."""

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": ("ดูโพสต์นี้บน Instagram",),
    "instagram_tail": ("โพสต์ที่แชร์โดย {name}[ เมื่อ {date}]",),
    "facebook_tail": ("โพสต์โดย {name} เมื่อ {date}",),
    "tiktok_sound": ("เสียงต้นฉบับ",),
}
