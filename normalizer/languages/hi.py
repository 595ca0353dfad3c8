"""Hindi: function words."""

LETTERS = ""

WORDS = frozenset(
    """
    है में के की का को और से ने पर यह वह भी एक नहीं था थी थे कर हो जो कि तो ही लिए साथ बाद हैं इस उस किया
    गया गई रहा रही रहे होता कुछ कोई क्या अपने
    """.split()
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": ("इस पोस्ट को Instagram पर देखें",),
    "instagram_tail": ("{name} द्वारा साझा की गई पोस्ट",),
    "facebook_tail": ("{name} द्वारा इस दिन पोस्ट की गई {date}",),
}
